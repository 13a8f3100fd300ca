from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from impuls_workshop.diagnostics import Span
from impuls_workshop.document.model import Diagram, Paragraph, Picture, Run, Table
from tests.document.bench import HERE, body, body_says


def outline(blocks: str) -> list[tuple[str, str | None, int, int | None]]:
    return [(p.text, p.marker, p.level, p.number) for p in body(blocks).paragraphs]


def test_bare_words_are_a_paragraph() -> None:
    assert outline("one <em>two</em>") == [("one two", None, 0, None)]


def test_white_space_collapses_as_in_html() -> None:
    assert outline("\n  <p>\n a\t b \n</p>\n  <p> c <strong> d </strong> e</p>\n ") == [
        ("a b", None, 0, None), ("c d e", None, 0, None)]


def test_a_no_break_space_stays() -> None:
    assert outline("<p>40\u00a0min</p>") == [("40\u00a0min", None, 0, None)]


def test_a_line_break_swallows_the_spaces_around_it() -> None:
    assert outline("<p>a <br/> b<br/></p>") == [("a\nb", None, 0, None)]


def test_lists_have_levels_and_markers() -> None:
    inner = "<ol><li>c</li><li>d</li></ol>"
    assert outline(f"<ul><li>a<ul><li>b{inner}</li></ul></li><li><p>e</p></li></ul>") == [
        ("a", "bullet", 0, None), ("b", "bullet", 1, None), ("c", "number", 2, 1), ("d", "number", 2, 2),
        ("e", "bullet", 0, None)]


def test_a_numbered_list_may_start_anywhere() -> None:
    assert outline('<ol start="4"><li>a</li><li>b</li></ol>') == [
        ("a", "number", 0, 4), ("b", "number", 0, 5)]


def test_the_second_paragraph_of_an_item_has_no_marker() -> None:
    assert outline("<ul><li><p>a</p><p>b</p></li></ul>") == [("a", "bullet", 0, None), ("b", None, 0, None)]


def test_words_look_as_they_are_marked_up() -> None:
    words = "<p>a<strong>b<em>c</em></strong><code>d</code> <a href='https://x.y'>e</a></p>"
    runs = body(words).paragraphs[0].runs
    assert [(run.text, run.bold, run.italic, run.code, run.link) for run in runs] == [
        ("a", False, False, False, None), ("b", True, False, False, None), ("c", True, True, False, None),
        ("d", False, False, True, None), (" ", False, False, False, None),
        ("e", False, False, False, "https://x.y")]


def test_neighbours_of_one_look_are_one_run() -> None:
    assert body("<p><strong>a</strong><strong>b</strong> c</p>").paragraphs[0].runs == (
        Run("ab", bold=True, span=Span("t.j2", 4, 1)), Run(" c", span=Span("t.j2", 4, 1)))


def test_headings_quotes_and_code() -> None:
    blocks = body("<h3>H</h3><blockquote><p>Q</p><ul><li>i</li></ul></blockquote>"
                  "<pre>\na\n  b\n</pre>").paragraphs
    assert [(p.text, p.heading, p.quote) for p in blocks] == [
        ("H", True, False), ("Q", False, True), ("i", False, True), ("a\n  b", False, False)]
    assert blocks[3].runs[0].code


def test_words_from_content_know_their_place_and_template_words_theirs() -> None:
    blocks = body(f"<p @5:2>von <em>{HERE.mark}Hans</em></p><p @6:2>x</p>").paragraphs
    assert [(run.text, run.span) for run in blocks[0].runs] == [("von ", Span("t.j2", 5, 2)), ("Hans", HERE)]
    assert blocks[1].span == Span("t.j2", 6, 2)


def test_a_mark_before_a_tag_reaches_the_words_behind_it() -> None:
    assert body(f"<p @5:2>{HERE.mark}<strong>x</strong></p>").paragraphs[0].span == HERE


def test_forged_marks_are_dropped() -> None:
    assert outline("<p>a\ufdd0b:c\ufdd1d\ufdd1</p>") == [("ab:cd", None, 0, None)]


def test_a_table_has_rows_of_one_length() -> None:
    table = body(
        '<table><thead><tr><th>a</th><th style="text-align:right">b</th></tr></thead>'
        "<tbody><tr><td>1</td><td><ul><li>2</li></ul></td></tr></tbody></table>").blocks[0]
    assert isinstance(table, Table)
    assert [[tuple(p.text for p in cell) for cell in row] for row in table.rows] == [
        [("a",), ("b",)], [("1",), ("2",)]]
    assert table.header
    assert table.align == ("right", "right")


def test_a_table_without_head_cells_has_no_header() -> None:
    table = body("<table><tr><td>1</td></tr></table>").blocks[0]
    assert isinstance(table, Table)
    assert not table.header


def test_a_picture_is_resolved_in_its_folder(tmp_path: Path) -> None:
    Image.new("RGB", (3, 2)).save(tmp_path / "a.png")
    blocks = body('<figure><img src="a.png" alt="Karte"/><figcaption>Quelle</figcaption></figure>'
                  '<img src="a.png" decorative=""/>', tmp_path).blocks
    assert blocks[0] == Picture(str(tmp_path / "a.png"), "Karte", span=Span("t.j2", 4, 1))
    assert isinstance(blocks[1], Paragraph)
    assert blocks[2] == Picture(str(tmp_path / "a.png"), "", decorative=True, span=Span("t.j2", 4, 1))


def test_a_diagram_names_what_it_shows() -> None:
    assert body('<diagram @5:1 of="phases" alt="Weg"/>').blocks == (
        Diagram("phases", "Weg", span=Span("t.j2", 5, 1)),)


@pytest.mark.parametrize(("blocks", "expected"), [
    ("<b @5:1>x</b>", "5:1: error: unknown element <b> (did you mean 'br'?)"),
    ("<li @5:1>x</li>", "5:1: error: <li> is not allowed in <body>"),
    ("<h1 @5:1>x</h1>", "5:1: error: unknown element <h1>"),
    ("<p @5:1><ul @5:4><li>x</li></ul></p>", "5:4: error: <ul> is not allowed in <p>"),
    ("<strong @5:1><p @5:9>x</p></strong>", "5:9: error: <p> is not allowed in <strong>"),
    ("<ul @5:1>x<li>y</li></ul>", "5:1: error: the text 'x' stands outside of any slot"),
    ("<ul><p @5:1>y</p></ul>", "5:1: error: <p> is not allowed in <ul>"),
    ('<p @5:1 clas="x">y</p>', "5:1: error: <p> has no attribute 'clas'"),
    ('<a @5:1 hrf="https://x.y">y</a>', "5:1: error: <a> has no attribute 'hrf' (did you mean 'href'?)"),
    ("<a @5:1>y</a>", "5:1: error: <a> needs the attribute 'href'"),
    ('<ol @5:1 start="x"><li>y</li></ol>', "5:1: error: 'x' is no value for the attribute 'start'"),
    ('<table><tr><td @5:1 style="color:red">y</td></tr></table>',
     "5:1: error: 'color:red' is no value for the attribute 'style'"),
    ("<table><tr><td>y</td></tr><tr @5:1><td/><td/></tr></table>",
     "5:1: error: the rows of a table need the same number of cells: 2 instead of 1"),
    ('<diagram @5:1 of="phase"/>', "5:1: error: there is no diagram of 'phase' (did you mean 'phases'?)"),
    ("<diagram @5:1/>", "5:1: error: <diagram> needs the attribute 'of'"),
    ("<ul><li>a<ul><li>b<ul><li>c<ul @5:1><li>d</li></ul></li></ul></li></ul></li></ul>",
     "5:1: warning: lists go three levels deep; this item is set on the third"),
])
def test_what_is_not_in_the_vocabulary_is_reported_at_its_tag(blocks: str, expected: str) -> None:
    lines = body_says(blocks)
    assert any(line.startswith(f"t.j2:{expected}") for line in lines), lines


@pytest.mark.parametrize("link", [
    "javascript:alert(1)", "file:///etc/passwd", "//host/x", "ppaction://x", "x.html", "data:text/html,x",
    "https:", "#", "JAVASCRIPT:x", " javascript:x", "mailto:",
])
def test_only_links_that_may_be_followed_are_kept(link: str) -> None:
    assert body_says(f'<a @5:1 href="{link}">x</a>') == [
        f"t.j2:5:1: error: the link '{link.strip()}' is not allowed "
        "(allowed are https:, http:, mailto:, tel: and #id)"]


def test_an_error_in_content_is_reported_there() -> None:
    lines = body_says(f'<p @5:1>{HERE.mark}<a href="x.html">x</a></p>')
    assert lines[0].startswith("content/w/goals.yaml:7:5: ")


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"),
                              exclude_characters="\ufdd0\ufdd1\ufffe\uffff"), min_size=1)


@given(st.lists(WORDS, min_size=1))
def test_every_word_arrives(words: list[str]) -> None:
    from html import escape

    paragraphs = body("".join(f"<p>{HERE.mark}{escape(word)}</p>" for word in words)).paragraphs
    expected = [" ".join(filter(None, word.split(" "))) for word in words]
    assert [p.text for p in paragraphs] == [text for text in expected if text]
