from __future__ import annotations

from pathlib import Path

import pytest

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.markup import read_deck
from tests.document.bench import HERE, LAYOUTS, read, said, stamped

ROOT = Path()
SLIDE = '<slide @2:1 layout="content" id="a"><title @3:1>A</title></slide>'


def test_a_deck_has_its_title_language_footer_subject_and_authors() -> None:
    report = Report()
    deck = read_deck(
        f'<deck title="{HERE.mark}W &amp; Z" language="de-DE" footer="F" subject="S">'
        "<author>A\n B</author></deck>",
        LAYOUTS, image_root=ROOT, report=report, shown="t.j2")
    assert deck
    assert (deck.title, deck.language, deck.footer, deck.subject, deck.authors, deck.slides) == (
        "W & Z", "de-DE", "F", "S", ("A B",), ())
    assert said(report) == []


def test_a_slide_is_a_layout_and_what_fills_its_slots() -> None:
    deck, lines = read(
        f'<slide @2:1 layout="content" id="ziel" section="Ziele"><title @3:1>{HERE.mark}Ziele</title>'
        "<body @4:1><ul><li>a</li></ul></body><kicker/><notes><p>n</p></notes></slide>")
    assert lines == []
    assert deck
    slide = deck.slides[0]
    assert (slide.layout, slide.id, slide.section, slide.title, slide.span) == (
        "content", "ziel", "Ziele", "Ziele", Span("t.j2", 2, 1))
    assert list(slide.fills) == ["title", "body"]
    assert slide.fills["title"].paragraphs[0].span == HERE
    assert slide.fills["body"].span == Span("t.j2", 4, 1)
    assert [note.text for note in slide.notes] == ["n"]


def test_slots_come_in_the_order_of_the_layout() -> None:
    deck, _ = read('<slide layout="content"><body>b</body><title>t</title><kicker>k</kicker></slide>')
    assert deck
    assert list(deck.slides[0].fills) == ["kicker", "title", "body"]


def test_links_lead_to_slides_that_are_there() -> None:
    slide = '<slide @5:1 layout="content"><title>B</title><body @6:1><a @6:9 href="#{}">x</a></body></slide>'
    assert read(SLIDE + slide.format("a"))[1] == []
    assert read(SLIDE.replace('id="a"', 'id="ziele"') + slide.format("ziel"))[1] == [
        "t.j2:6:9: error: the link leads to '#ziel', which is not there (did you mean 'ziele'?)"]


@pytest.mark.parametrize(("slides", "expected"), [
    ('<slide @2:1 layout="contnt"/>', "2:1: error: unknown layout 'contnt' (did you mean 'content'?)"),
    ("<slide @2:1/>", "2:1: error: <slide> needs the attribute 'layout'"),
    ('<slide @2:1 layout="content" nr="1"><title>x</title></slide>',
     "2:1: error: <slide> has no attribute 'nr'"),
    ('<slide @2:1 layout="content"><titel @3:1>x</titel><title>x</title></slide>',
     "3:1: error: layout 'content' has no slot 'titel' (did you mean 'title'?)"),
    ('<slide @2:1 layout="diagram"><title>x</title><left @3:1>x</left></slide>',
     "3:1: error: layout 'diagram' has no slot 'left' (it has: title, figure)"),
    ('<slide @2:1 layout="content"/>', "2:1: error: layout 'content' needs the slot 'title'"),
    ('<slide @2:1 layout="content"><title @3:1> </title></slide>',
     "3:1: error: layout 'content' needs the slot 'title'"),
    ('<slide @2:1 layout="content"><title>x</title><title @3:1>y</title></slide>',
     "3:1: error: the slot 'title' is filled twice"),
    ('<slide @2:1 layout="content">verloren<title>x</title></slide>',
     "2:1: error: the text 'verloren' stands outside of any slot"),
    ('<slide @2:1 layout="content"><title @3:1><ul @3:8><li>x</li></ul></title></slide>',
     "3:8: error: the slot 'title' takes one piece of text, not <ul>"),
    ('<slide @2:1 layout="diagram"><title>x</title><figure @3:1>text</figure></slide>',
     "3:1: error: the slot 'figure' takes exactly one diagram, table or picture"),
    ('<slide @2:1 layout="diagram"><title>x</title>'
     '<figure @3:1><diagram of="phases"/><diagram of="model"/></figure></slide>',
     "3:1: error: the slot 'figure' takes exactly one diagram, table or picture"),
    ('<slide @2:1 layout="content"><title>x</title><notes><diagram @3:1 of="phases"/></notes></slide>',
     "3:1: error: <diagram> is not allowed in <notes>"),
    ("<slde @2:1/>", "2:1: error: unknown element <slde> (did you mean 'slide'?)"),
    ("verloren", "1:1: error: the text 'verloren' stands outside of any slot"),
    (SLIDE + '<slide @7:1 layout="content" id="a"><title>B</title></slide>',
     "7:1: error: the id 'a' is used twice"),
    (SLIDE + '<slide @7:1 layout="content"><title @8:1>a</title></slide>',
     "8:1: warning: two slides have the title 'a'; a screen reader's user cannot tell them apart"),
])
def test_what_does_not_fit_is_reported_at_its_tag(slides: str, expected: str) -> None:
    assert f"t.j2:{expected}" in read(slides)[1]


def test_an_empty_figure_is_as_good_as_none() -> None:
    deck, lines = read('<slide layout="diagram"><title>x</title><figure> </figure></slide>')
    assert lines == []
    assert deck
    assert list(deck.slides[0].fills) == ["title"]


def test_all_mistakes_of_a_deck_are_found_in_one_run() -> None:
    deck, lines = read(
        '<slide @2:1 layout="x"/>'
        '<slide @3:1 layout="content"><titel @4:1/><body @5:1><b @5:9/></body></slide>',
        language="deutsch!")
    assert [line.split(": ")[0] for line in lines] == [
        "t.j2:1:1", "t.j2:2:1", "t.j2:3:1", "t.j2:4:1", "t.j2:5:9"]
    assert deck


@pytest.mark.parametrize(("markup", "expected"), [
    ("<deck @1:1><slide @2:1><title @3:3>x</slide></deck>",
     "3:3: error: <title> is not closed (</slide> comes first)"),
    ("<deck @1:1><slide @2:1>", "2:1: error: <slide> is not closed"),
    ("<deck @1:1></slide></deck>", "1:1: error: </slide> closes nothing"),
    ("<deck @1:1><slide @2:1>&nbsp;</slide></deck>",
     "2:1: error: '&nbsp;' is unknown; write the character itself"),
    ("<deck @1:1><slide @2:1>A & B</slide></deck>", "2:1: error: a lone '&' must be written as '&amp;'"),
    ('<deck @1:1><slide @2:1 id="<em>"/></deck>',
     "2:1: error: an attribute cannot hold markup (print content there with '|plain')"),
    ('<deck @1:1><slide @2:1 id="a" id="b"/></deck>', "2:1: error: the attribute 'id' is written twice"),
    ("<deck @1:1><slide @2:1 id=x/></deck>",
     "2:1: error: the markup is not well-formed: AttValue: \" or ' expected"),
    ("<deck @1:1/><deck @9:1/>",
     "9:1: error: the markup is not well-formed: Extra content at the end of the document"),
    ("<html @1:1/>", "1:1: error: <html> stands where <deck> was expected"),
    (" ", "1:1: error: the template makes nothing"),
    ("<!DOCTYPE deck><deck @1:1/>", "1:1: error: a document type declaration is not allowed here"),
    ('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><deck>&x;</deck>',
     "1:1: error: a document type declaration is not allowed here"),
    ("<deck @1:1>" + "<p>" * 3000, "1:1: error: <p> is not closed"),
])
def test_faulty_xml_leads_back_to_the_template(markup: str, expected: str) -> None:
    report = Report()
    assert read_deck(stamped(markup), LAYOUTS, image_root=ROOT, report=report, shown="t.j2") is None
    assert said(report)[0].startswith(f"t.j2:{expected}")


def test_paths_with_special_characters_survive() -> None:
    place = Span("content/a & <b>/goals.yaml", 1, 2)
    deck, lines = read(f'<slide @2:1 layout="content"><title>{place.mark}x</title></slide>')
    assert lines == []
    assert deck
    assert deck.slides[0].fills["title"].paragraphs[0].span == place
