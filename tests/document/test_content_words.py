from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from impuls_workshop.diagnostics import Report
from impuls_workshop.document.layouts import Box
from impuls_workshop.document.markup import read_deck
from impuls_workshop.document.model import Paragraph, Picture, Table
from impuls_workshop.document.numbers import number_columns
from impuls_workshop.document.pages import read_pages
from tests.document.bench import LAYOUTS, body, body_says, read_page, said, stamped

SOURCES = {"greiving": "Greiving u. a., 2008", "rog": "ROG"}


def cited(slides: str) -> tuple[list[str], list[str]]:
    """Paragraphs of the last slot of the first slide, and what is said."""
    report = Report()
    deck = read_deck(stamped(f'<deck @1:1 title="W" language="de">{slides}</deck>'), LAYOUTS, image_root=Path(),
                     report=report, shown="t.j2", sources=SOURCES)
    fills = list(deck.slides[0].fills.values()) if deck and deck.slides else []
    return [paragraph.text for paragraph in fills[-1].paragraphs], said(report)


def test_without_a_caption_sources_stand_below_the_text() -> None:
    slide = ('<slide @2:1 layout="content"><title @3:1>T</title><body @4:1><p>Eins <citation of="rog"/>, zwei'
             '<citation of="greiving"/>, eins<citation of="rog"/></p></body></slide>')
    assert cited(slide) == (["Eins¹, zwei², eins¹", "¹\u202fROG; ²\u202fGreiving u. a., 2008"], [])


def test_an_unknown_source_is_reported_with_the_one_that_was_meant() -> None:
    slide = ('<slide @2:1 layout="content"><title @3:1>T</title><body @4:1><p>x<citation @5:7 of="greivin"/></p>'
             "</body></slide>")
    assert cited(slide)[1] == [
        "t.j2:5:7: error: the source 'greivin' is not there (did you mean 'greiving'?)"]


@pytest.mark.parametrize(("cells", "language", "is_number"), [
    (["1.234,5", "7", "–", ""], "de", True),
    (["41,5 %", "−3 %", "+2\u00a0%"], "de", True),
    (["1 234,5", "2\u202f000"], "fr", True),
    (["1,234.5", "$7", "€ 20"], "en-GB", True),
    (["1,234.5"], "de", False),
    (["09:30"], "de", False),
    (["10 bis 20"], "de", False),
    (["6a", "7"], "de", False),
    (["", "–"], "de", False),
    (["12.345.67"], "de", False),
])
def test_numbers_are_known_as_the_language_writes_them(cells: list[str], language: str, is_number: bool) -> None:
    assert number_columns([[cell] for cell in cells], language) == (frozenset({0}) if is_number else frozenset())


def test_alignment_that_is_written_wins_over_that_of_numbers() -> None:
    table = body('<table><tr><th style="text-align:left">a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>')
    assert isinstance(table.blocks[0], Table)
    assert table.blocks[0].align == ("left", "right")


def test_a_number_and_its_unit_stay_on_one_line() -> None:
    table = body("<table><tr><th>der Anteil</th></tr><tr><td>3,5 %</td></tr></table>").blocks[0]
    assert isinstance(table, Table)
    assert [[cell[0].text for cell in row] for row in table.rows] == [["der Anteil"], ["3,5\u00a0%"]]


def test_widths_are_read_and_must_be_as_many_as_the_columns() -> None:
    row = "<tr><td>a</td><td>b</td></tr>"
    table = body(f'<table widths="1 2.5">{row}</table>').blocks[0]
    assert isinstance(table, Table)
    assert table.widths == (1.0, 2.5)
    for wrong in ("1", "1 2 3", "1 x", "0 1", "nan 1"):
        (line,) = body_says(f'<table @5:1 widths="{wrong}">{row}</table>')
        assert line.startswith("t.j2:5:1: error: the table has 2 columns; '"), line


def test_words_know_their_language() -> None:
    paragraphs = body('<p lang="en">a <em lang="fr-CA">b</em> c</p><ul lang="pl"><li>d</li></ul><p>e</p>').paragraphs
    assert [(run.text, run.language) for paragraph in paragraphs for run in paragraph.runs] == [
        ("a ", "en-GB"), ("b", "fr-CA"), (" c", "en-GB"), ("d", "pl-PL"), ("e", None)]
    assert body_says('<p><em @5:3 lang="?">b</em></p>') == [
        "t.j2:5:3: error: '?' is no value for the attribute 'lang'"]


def test_a_qr_code_is_a_picture_with_its_address_as_description() -> None:
    picture = body("<qr>https://example.org/?a=1&amp;b=2</qr>").blocks[0]
    assert isinstance(picture, Picture)
    assert (picture.alt, picture.link) == ("QR-Code: https://example.org/?a=1&b=2", "https://example.org/?a=1&b=2")
    assert picture.content is not None
    assert picture.content.startswith(b"<svg")


@pytest.mark.parametrize("address", ["example.org", "javascript:alert(1)", "ftp://x.y/z", "", "https://a b"])
def test_other_addresses_make_no_qr_code(address: str) -> None:
    assert body_says(f"<qr @5:1>{address}</qr>") == [
        f"t.j2:5:1: error: a QR code needs a web address (https:) or a mail address (mailto:), found '{address}'"]


def test_an_address_too_long_for_phones_is_refused() -> None:
    assert body_says(f"<qr @5:1>https://example.org/{'a' * 400}</qr>") == [
        "t.j2:5:1: error: the address is too long for a QR code that phones can read: at most 400 characters"]


def test_builds_are_asked_for_in_the_markup() -> None:
    def slide(value: str) -> str:
        return f'<slide @2:1 layout="content"><title @3:1>T</title><body @4:1 build="{value}">x</body></slide>'

    report = Report()
    text = stamped(f'<deck @1:1 title="W" language="de">{slide("paragraphs")}</deck>')
    deck = read_deck(text, LAYOUTS, image_root=Path(), report=report, shown="t.j2")
    assert deck
    assert deck.slides[0].fills["body"].build
    assert cited(slide("letters"))[1] == ["t.j2:4:1: error: 'letters' is no value for the attribute 'build'"]


def test_a_layout_may_ask_for_builds_and_a_slide_refuse_them() -> None:
    slot = replace(LAYOUTS.layouts["content"].slots["body"], build=True)
    layout = replace(LAYOUTS.layouts["content"], slots={**LAYOUTS.layouts["content"].slots, "body": slot})
    layouts = replace(LAYOUTS, layouts={"content": layout})
    slide = '<slide layout="content"><title>{0}</title><body{1}>x</body></slide>'
    text = "".join(('<deck title="W" language="de">', slide.format(1, ""), slide.format(2, ' build="none"'), "</deck>"))
    deck = read_deck(text, layouts, image_root=Path(), report=Report(), shown="t.j2")
    assert deck
    assert [slide.fills["body"].build for slide in deck.slides] == [True, False]


def test_sources_that_are_too_many_for_the_caption_stand_below_the_text() -> None:
    caption = replace(LAYOUTS.layouts["content"].slots["kicker"], name="caption", idx=30, box=Box(0, 0, 60, 5))
    layout = replace(LAYOUTS.layouts["content"], slots={**LAYOUTS.layouts["content"].slots, "caption": caption})
    text = ('<deck title="W" language="de"><slide layout="content"><title>T</title><body><p>{}</p></body></slide>'
            "</deck>")
    found = []
    for cites in ('<citation of="rog"/>', '<citation of="rog"/><citation of="greiving"/>'):
        deck = read_deck(text.format(cites), replace(LAYOUTS, layouts={"content": layout}), image_root=Path(),
                         report=Report(), shown="t.j2", sources=SOURCES)
        assert deck
        found.append({name: [p.text for p in fill.paragraphs] for name, fill in deck.slides[0].fills.items()})
    assert found[0]["caption"] == ["¹\u202fROG"]
    assert found[1]["body"] == ["¹\u202f²", "¹\u202fROG; ²\u202fGreiving u. a., 2008"]
    assert "caption" not in found[1]


def test_items_of_a_list_know_its_largest_number() -> None:
    items = body('<ol start="9"><li>a</li><li>b<ul><li>c</li></ul></li></ol>').paragraphs
    assert [(item.text, item.number, item.widest) for item in items] == [
        ("a", 9, 10), ("b", 10, 10), ("c", None, None)]
    assert all(isinstance(item, Paragraph) for item in items)


def test_pages_make_codes_columns_and_starts() -> None:
    page, lines = read_page(
        '<table widths="3 1"><tr><th>a</th><th>b</th></tr><tr><td>x</td><td>1,5</td></tr></table>'
        '<ol start="3"><li>a</li></ol><p><qr>mailto:a@b.de</qr></p>')
    assert lines == []
    assert page
    html = page.html()
    assert '<col style="width: 75%"><col style="width: 25%">' in html
    assert html.count('style="text-align: right') == 2
    assert "counter-reset: list-item 2" in html
    assert '<img src="diagram:qr-1" alt="QR-Code: mailto:a@b.de" class="qr">' in html
    assert list(page.codes) == ["qr-1"]


def test_pages_refuse_widths_and_sources_that_are_not_there() -> None:
    table = '<table @3:1 widths="1 2"><tr><td>a</td></tr></table>'
    assert read_page(table)[1] == [
        "t.j2:3:1: error: the table has 1 columns; '1 2' does not give each its share, as in '1 2 1'"]
    assert read_page('<p><citation @3:4 of="x"/></p>')[1] == ["t.j2:3:4: error: the source 'x' is not there"]


def test_a_citation_on_a_page_links_to_the_list_of_sources_if_there_is_one() -> None:
    report = Report()
    for entry, expected in (("", '<span class="cite">[ROG]</span>'),
                            ('<p id="source-rog">x</p>', '<a class="cite" href="#source-rog">[ROG]</a>')):
        page = read_pages(stamped(f'<html @1:1 lang="de"><head><title>T</title></head><body><p>a <citation of="rog"/>'
                                  f"</p>{entry}</body></html>"), "t.j2", report, sources=SOURCES)
        assert said(report) == []
        assert page
        assert expected in page.html()
