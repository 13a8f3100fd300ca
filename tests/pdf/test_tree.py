"""Pages go to WeasyPrint as the tree they are, and it is the tree an HTML parser makes of them."""

from __future__ import annotations

from typing import Any

import pytest
import tinyhtml5

from impuls_workshop.backends.pages_tree import document_of
from impuls_workshop.diagnostics import Report
from impuls_workshop.document.pages import read_pages
from tests.document.bench import said, stamped
from tests.pdf.bench import print_page

SAME = [
    "<p>Ein <em>Wort</em> &amp; <b>noch <i>eins</i></b>\n und&#160;mehr &lt;</p>",
    "<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>",
    "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b<table><tbody><tr><td>c</td></tr></tbody></table></td>"
    "</tr></tbody></table>",
    "<dl><dt>a</dt><dd>b<p>c</p></dd><div><dt>d</dt><dd>e</dd></div></dl>",
    '<p><a href="https://example.org/Straße?a=ü b|[c]&amp;d=1">x</a> <a href="#süd">y</a></p><h2 id="süd">Süd</h2>',
    "<pre>a\n\n b</pre><blockquote><p>z</p></blockquote><hr/><p>a<br/>b<wbr/>c</p>",
    "<!-- nichts --><p>a<!-- mitten --> b</p>",
]
RESHAPED = [
    "<table><tr><td>a</td></tr></table>",
    "<p>a<span>b<div>c</div></span></p>",
    '<p><a href="#x">a<span><a href="#y">b</a></span></a></p>',
    "<pre>\n a</pre>",
    "<dl><dt>a</dt><dd>b<div><dd>c</dd></div></dd></dl>",
    "<p>a&#13;b</p>",
]


@pytest.mark.parametrize("content", [*SAME, *RESHAPED])
def test_weasyprint_gets_what_html_makes_of_a_page(content):
    report = Report()
    page = read_pages(stamped('<html @1:1 lang="de"><head><title>Titel</title></head>'
                              f"<body @2:1><h1>Titel</h1>{content}</body></html>"), "t.j2", report)
    assert page, said(report)
    parsed = tinyhtml5.parse(page.html(), namespace_html_elements=False)
    assert tree(document_of(page, [], "http://x.invalid/", None).etree_element) == tree(parsed)


def test_words_are_printed_whatever_html_makes_of_their_elements():
    made, lines = print_page("<table><tr><td>Zeile</td></tr></table>")
    assert made
    assert lines == []


def tree(element: Any) -> Any:
    """An element as plain values; white space between blocks says nothing."""
    return (element.tag, element.attrib, words(element.text), [(tree(kid), words(kid.tail)) for kid in element])


def words(text: str | None) -> str:
    return text if text and text.strip() else ""
