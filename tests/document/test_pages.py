from __future__ import annotations

import pytest

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.pages import read_pages
from tests.document.bench import HERE, read_page


def test_stamps_and_marks_are_gone_and_the_words_are_there() -> None:
    page, lines = read_page(f'<p @3:1 class="{HERE.mark}a b">x {HERE.mark}<em>y</em> z</p>')
    assert lines == []
    assert page
    assert '<p class="a b">x <em>y</em> z</p>' in page.html()
    assert "\ufdd0" not in page.html()
    assert " at=" not in page.html()
    assert (page.title, page.language) == ("W", "de")


def test_every_element_and_word_can_be_led_back() -> None:
    page, _ = read_page(f'<p @3:1 id="a">x {HERE.mark}<em id="b">y</em></p><p @4:1>z</p>')
    assert page
    by_id = {name: page.find("id", name) for name in "ab"}
    assert by_id["a"] is not None
    assert by_id["b"] is not None
    assert page.span_of(by_id["a"]) == Span("t.j2", 3, 1)
    assert page.span_of(by_id["b"]) == HERE
    assert page.texts == [(Span("t.j2", 3, 1), "x "), (HERE, "y"), (Span("t.j2", 4, 1), "z")]


def test_html_may_begin_with_its_document_type() -> None:
    report = Report()
    html = '<!DOCTYPE html>\n<html lang="de"><head><title>x</title></head><body/></html>'
    assert read_pages(html, "t", report)
    assert report.ok


@pytest.mark.parametrize(("content", "expected"), [
    ("<titel @3:1>x</titel>", "3:1: error: unknown element <titel> (did you mean 'title'?)"),
    ("<script @3:1>x</script>", "3:1: error: unknown element <script>"),
    ("<style @3:1>x</style>", "3:1: error: unknown element <style>"),
    ('<iframe @3:1 src="x"/>', "3:1: error: unknown element <iframe>"),
    ('<p @3:1 style="color:red">x</p>', "3:1: error: 'style' is not allowed; use a class and a stylesheet"),
    ('<p @3:1 clas="x">x</p>', "3:1: error: <p> has no attribute 'clas' (did you mean 'class'?)"),
    ('<p @3:1 onclick="x">x</p>', "3:1: error: <p> has no attribute 'onclick'"),
    ("<p @3:1><div @3:4>x</div></p>", "3:4: error: <div> is not allowed in <p>"),
    ("<ul @3:1>x</ul>", "3:1: error: the text 'x' stands outside of any slot"),
    ("<ul><p @3:1>x</p></ul>", "3:1: error: <p> is not allowed in <ul>"),
    ("<td @3:1>x</td>", "3:1: error: <td> is not allowed in <body>"),
    ('<table><tr><td @3:1 colspan="1000000">x</td></tr></table>',
     "3:1: error: '1000000' is no value for the attribute 'colspan'"),
    ('<a @3:1 href="javascript:x">x</a>',
     "3:1: error: the link 'javascript:x' is not allowed (allowed are https:, http:, mailto:, tel: and #id)"),
    ('<a @3:1 href="#nix">x</a>', "3:1: error: the link leads to '#nix', which is not there"),
    ('<p id="a"/><p @3:1 id="a"/>', "3:1: error: the id 'a' is used twice"),
    ('<img @3:1 src="x.png"/>', "3:1: error: the picture has no alternative text "
     "(say in 'alt' what it shows, or mark it as decorative)"),
    ("<h1 @3:1>x</h1><h3 @4:1>y</h3>", "4:1: error: <h3> skips a level; <h2> is next"),
    ("<h2 @3:1>x</h2>", "3:1: error: <h2> skips a level; <h1> is next"),
    ('<input @3:1 type="text" name="a"/>', "3:1: error: <input> needs the attribute 'title'"),
    ('<p><input type="text" name="a" title="A"/></p><textarea @3:1 name="a" title="B"/>',
     "3:1: error: two fields of the form are called 'a'"),
    ('<input type="radio" name="a" value="1" title="A"/><input @3:1 type="radio" name="a" value="1" title="B"/>',
     "3:1: error: two fields of the form are called 'a'"),
    ('<input @3:1 type="file" name="a" title="A"/>', "3:1: error: 'file' is no value for the attribute 'type'"),
    ('<diagram @3:1 of="phase"/>', "3:1: error: there is no diagram of 'phase' (did you mean 'phases'?)"),
    ("<div>" * 13 + "<b @3:1/>" + "</div>" * 13, "3:1: error: elements are nested too deeply here"),
    ("<section>" * 120 + "</section>" * 120, "2:1: error: elements are nested too deeply here"),
    ("<p @3:1><b @3:4>x</p>", "3:4: error: <b> is not closed (</p> comes first)"),
])
def test_what_is_not_allowed_is_reported_at_its_tag(content: str, expected: str) -> None:
    lines = read_page(content)[1]
    assert any(line.startswith(f"t.j2:{expected}") for line in lines), lines


def test_a_document_needs_title_and_language() -> None:
    assert read_page("<p/>", head="", attributes="")[1] == [
        "t.j2:1:1: error: <html> needs the attribute 'lang'", "t.j2:1:1: error: the document has no title"]


def test_headings_inside_content_continue_from_the_templates() -> None:
    page, lines = read_page(
        "<h1 @3:1>A</h1><h2 @4:1>B</h2><h2>a</h2><h3>b</h3><h2>c</h2>"
        "<h3 @5:1>C</h3><h3>d</h3><h2 @6:1>D</h2><h4>e</h4>")
    assert lines == []
    assert page
    assert [heading.tag for heading in page.root.iter("h1", "h2", "h3", "h4", "h5", "h6")] == [
        "h1", "h2", "h3", "h4", "h3", "h3", "h4", "h2", "h3"]


def test_head_cells_say_what_they_head() -> None:
    page, _ = read_page("<table><thead><tr><th>a</th><th/></tr></thead><tr><th>b</th><td>1</td></tr></table>")
    assert page
    assert [cell.get("scope") for cell in page.root.iter("th")] == ["col", "col", "row"]


def test_diagrams_are_named_and_can_be_described_or_dropped() -> None:
    page, lines = read_page(
        '<p>a</p><figure class="wide"><diagram @3:1 of="phases" width="165" height="90"/></figure>'
        '<p>b<diagram of="model"/>c</p><diagram of="phases" alt="Weg"/>')
    assert lines == []
    assert page
    assert list(page.diagrams) == ["phases-1", "model-1", "phases-2"]
    assert page.diagrams["phases-1"].size == (165, 90)
    assert page.diagrams["phases-1"].span == Span("t.j2", 3, 1)
    page.describe("phases-1", "drawn")
    page.describe("phases-2", "drawn")
    page.drop("model-1")
    assert '<img src="diagram:phases-1" class="diagram" alt="drawn">' in page.html()
    assert '<img alt="Weg" src="diagram:phases-2" class="diagram">' in page.html()
    assert "<p>bc</p>" in page.html()


@pytest.mark.parametrize("content", [
    '<dl><ol start=""><li>x</li></ol></dl>',
    '<p><qr><ol start=""><li>x</li></ol></qr></p>',
    '<p><citation of="a"><td colspan="x"/></citation></p>',
    '<foo><ol start="x"><li>y</li></ol></foo>',
    '<ul><table widths="1 2"><tr><td colspan="x">1</td><td>2</td></tr></table></ul>',
])
def test_values_in_what_is_not_read_do_no_harm(content: str) -> None:
    page, lines = read_page(content)
    assert page
    assert lines


def test_words_no_line_holds_may_break_and_others_stay() -> None:
    long, name, japanese = "Wort" * 30, "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", "協力" * 80
    address = "https://example.org/" + "ein-langer-name/" * 20
    page, _ = read_page(f"<p>{address}</p>")
    assert page
    assert page.root.findtext("body/p") == address
    page, lines = read_page(f"<p>a {long} {name}<em>x</em>{long}e\u0301 {japanese}</p>")
    assert lines == []
    assert page
    text = "".join(page.root.find("body/p").itertext())
    assert text.replace("\u200b", "") == f"a {long} {name}x{long}e\u0301 {japanese}"
    assert [len(piece) for piece in text.split()[1].split("\u200b")] == [30, 30, 30, 30]
    assert name in text
    assert japanese in text
    assert "\u200b\u0301" not in text
    assert long in "".join(words for _, words in page.texts)  # what is checked and searched stays as it was written


def test_a_paper_has_an_end() -> None:
    _, lines = read_page("<p>x</p>" + f"<p @3:1>{'word ' * 50_000}</p>" + f"<p @4:1>{'word ' * 50_000}</p><p>y</p>")
    assert lines == ["t.j2:4:1: error: the paper has more than 400000 characters"]
