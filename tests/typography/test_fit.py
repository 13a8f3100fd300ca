from __future__ import annotations

import pytest
from msgspec.structs import replace

from impuls_workshop.diagnostics import Report
from impuls_workshop.document.model import Deck, Diagram, Run
from impuls_workshop.messages import message
from impuls_workshop.typography.fit import fit
from impuls_workshop.typography.heights import capacity
from impuls_workshop.typography.measure import Measure

from .sample import CONTENT, TEMPLATE, brand, codes, fill, fitted, item, slide, table, theme, words

SENTENCE = "Die Zusammenarbeit zwischen Kommunen und Verbänden braucht Vertrauen, Zeit und klare Regeln. "
TITLE = fill(words("Vertrauen schaffen"))


def test_what_fits_stays_as_it_is():
    before = slide(title=TITLE, body=fill(item("Punkt eins"), item("Punkt zwei")))
    (after,), report = fitted(before)
    assert report.diagnostics == []
    assert after == before


def test_text_is_scaled_to_the_largest_half_point_that_fits():
    (after,), report = fitted(slide(title=TITLE, body=fill(words(SENTENCE * 11))))
    assert report.ok
    scale = after.fills["body"].scale
    size = theme()[0].layouts["content"].slots["body"].style.levels[0].size
    assert 18 <= size * scale < size
    assert size * scale * 2 == pytest.approx(round(size * scale * 2))
    assert after.fills["title"].scale == 1


def test_slots_of_a_pair_are_scaled_alike():
    long, short = fill(*[item(SENTENCE)] * 3), fill(item("Kurz"))
    (after,), _ = fitted(slide("comparison", title=TITLE, left=long, right=short))
    assert after.fills["left"].scale == after.fills["right"].scale < 1


def test_too_much_goes_on_on_another_slide():
    points = [item(f"{number}. {SENTENCE}") for number in range(12)]
    start = replace(slide(title=TITLE, kicker=fill(words("Kapitel")), body=fill(*points)),
                    notes=(words("Notiz"),), id="vertrauen", section="Kapitel")
    slides, report = fitted(start)
    assert report.ok
    assert [each.title for each in slides] == ["Vertrauen schaffen (1/2)", "Vertrauen schaffen (2/2)"]
    assert slides[1].fills["title"].paragraphs[0].runs[-1] == Run(" (2/2)")
    assert [each.part for each in slides] == [(1, 2), (2, 2)]
    assert [block for each in slides for block in each.fills["body"].blocks] == points
    assert [len(each.notes) for each in slides] == [1, 0]
    assert [each.id for each in slides] == ["vertrauen", None]
    assert [each.section for each in slides] == ["Kapitel", None]
    assert all(each.fills["kicker"].paragraphs[0].text == "Kapitel" for each in slides)


def test_a_lead_in_stays_with_its_list_and_a_heading_with_its_text():
    filler = [item(SENTENCE) for _ in range(5)]
    for lead in (words("Und zwar:"), words("Zweitens", heading=True)):
        for count in range(3, 8):
            body = fill(*(filler * 2)[:count], lead, *filler)
            slides, report = fitted(slide(title=TITLE, body=body))
            assert report.ok
            assert all(each.fills["body"].blocks[-1] is not lead for each in slides)


def test_the_side_that_is_done_is_left_out_with_its_heading():
    left = fill(*[item(SENTENCE)] * 8)
    slides, report = fitted(slide("comparison", title=TITLE, left_heading=fill(words("Was hemmt")), left=left,
                                  right_heading=fill(words("Was hilft")), right=fill(item("Kurz"))))
    assert report.ok
    assert set(slides[0].fills) == {"title", "left-heading", "left", "right-heading", "right"}
    assert set(slides[1].fills) == {"title", "left-heading", "left"}


def test_a_table_goes_on_with_its_header_and_its_columns():
    rows = [(str(number), SENTENCE, "kurz") for number in range(20)]
    slides, report = fitted(slide("table", title=TITLE, figure=fill(table(("Nr.", "Was", "Wie"), *rows))))
    assert report.ok
    assert len(slides) > 1
    tables = [each.fills["figure"].blocks[0] for each in slides]
    assert {each.rows[0][1][0].text for each in tables} == {"Was"}
    assert len({each.widths for each in tables}) == 1
    assert [row[0][0].text for each in tables for row in each.rows[1:]] == [row[0] for row in rows]


def test_columns_are_as_wide_as_their_words_and_fill_the_slot():
    layouts, measure = theme()
    start = slide("table", title=TITLE, figure=fill(table(("Nr.", "Beschreibung"), ("1", SENTENCE * 2))))
    (after,), _ = fitted(start)
    narrow, wide = after.fills["figure"].blocks[0].widths
    assert narrow >= measure.width("Nr.", 18, bold=True)
    assert wide > 10 * narrow
    assert narrow + wide == pytest.approx(layouts.layouts["table"].slots["figure"].box.w)


def test_a_paragraph_that_no_slide_holds_is_reported_with_need_and_room():
    slides, report = fitted(slide(title=TITLE, body=fill(words("davor"))),
                            slide(title=TITLE, body=fill(words("Wort " * 600))))
    assert codes(report) == [(str(CONTENT), "typography.too-long")]
    (error,) = report.errors
    values = dict(error.values)
    assert (values["slot"], values["slide"], values["title"]) == ("body", "2", "Vertrauen schaffen")
    assert (values["count"], values["size"]) == ("3000", "18")
    assert int(values["need"]) > int(values["room"]) > 10
    assert error.related == (("typography.set-here", TEMPLATE),)
    assert error.hint == "typography.make-two"
    assert "3000 characters need" in message(error.code, "en", **values)
    assert slides[1].fills["body"].paragraphs[0].text == "Wort " * 600


@pytest.mark.parametrize("slot", ["title", "kicker", "caption"])
def test_titles_and_short_texts_are_scaled_and_then_reported(slot):
    fills = {"title": TITLE, "body": fill(words("Text"))}
    layout = theme()[0].layouts["content"].slots[slot]
    for text, ok in (("Wort " * 10, True), ("Wort " * 200, False)):
        slides, report = fitted(slide(**fills | {slot: fill(words(text))}))
        assert report.ok == ok
        assert len(slides) == 1
        assert slides[0].fills[slot].scale * layout.style.levels[0].size >= layout.style.floor
    assert codes(report) == [(str(CONTENT), "typography.too-long")]


def test_a_row_that_no_slide_holds_is_reported():
    _, report = fitted(slide("table", title=TITLE, figure=fill(table(("A", "B"), ("x", "Wort " * 900)))))
    assert codes(report) == [(str(CONTENT), "typography.row-too-high")]


def test_a_footer_that_is_too_long_is_reported_once():
    body = slide(title=TITLE, body=fill(words("Text")))
    _, report = fitted(body, body, footer="Fußzeile " * 40)
    assert codes(report) == [("None", "typography.footer-too-long")]


def test_a_footer_that_is_too_long_is_reported_where_it_was_written():
    layouts, measure = theme()
    report, body = Report(), slide(title=TITLE, body=fill(words("Text")))
    fit(Deck("Test", "de-DE", (body,), footer="Fußzeile " * 40, footer_span=CONTENT), layouts, measure, report)
    assert codes(report) == [(str(CONTENT), "typography.footer-too-long")]


def test_a_footer_is_scaled_to_its_floor_before_it_is_too_long():
    layouts, measure = theme()
    slot = layouts.layouts["content"].slots["footer"]
    text = "Fußzeile"
    while measure.width(text, 11) < slot.box.w:
        text += "n"
    report, body = Report(), slide(title=TITLE, body=fill(words("Text")))
    deck = fit(Deck("Test", "de-DE", (body,), footer=text), layouts, measure, report)
    assert report.diagnostics == []
    assert 10 / 11 <= deck.footer_scale < 1


def test_a_diagram_alone_fits_any_slot():
    start = slide("diagram", title=TITLE, figure=fill(Diagram("phases")))
    assert fitted(start)[0] == (start,)


def test_a_picture_beside_text_stays_on_the_first_slide():
    body = fill(*[item(SENTENCE)] * 9)
    start = slide("picture-right", title=TITLE, body=body, figure=fill(Diagram("model")))
    slides, report = fitted(start)
    assert report.ok
    assert ["figure" in each.fills for each in slides] == [True] + [False] * (len(slides) - 1)


def test_line_breaks_numbers_and_code_need_their_room():
    numbered = [words(SENTENCE, marker="number", number=number) for number in range(90, 110)]
    for blocks in (numbered, [words("Zeile\n" * 20 + "Ende")], [words("x = 1\n" * 30 + "y")]):
        slides, report = fitted(slide(title=TITLE, body=fill(*blocks)))
        assert not report.ok or len(slides) > 1


def test_an_estimated_font_is_said_once_in_a_note():
    layouts, _ = theme()
    report = Report()
    body = slide(title=TITLE, body=fill(words("Text")))
    measure = Measure(replace(brand(), body_font="No Such Font"))
    fit(Deck("Test", "de-DE", (body, body)), layouts, measure, report)
    assert codes(report) == [("None", "typography.estimated-font")]
    assert report.ok


def test_capacity_counts_the_lines_a_slot_holds():
    layouts, measure = theme()
    slot = layouts.layouts["content"].slots["body"]
    lines = capacity(slot, measure)
    _, report = fitted(slide(title=TITLE, body=fill(words("x\n" * (lines - 1) + "x"))))
    assert report.ok
    line = measure.line_height(slot.style.levels[0].size)
    assert lines * line < slot.box.h < (lines + 1.6) * line
