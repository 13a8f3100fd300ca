from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from impuls_workshop.document.layouts import PT_TO_MM
from impuls_workshop.document.model import Run
from impuls_workshop.typography.measure import Measure

from .sample import brand, theme

MEASURE = theme()[1]


def test_widths_are_the_fonts_own_with_kerning():
    # Carlito's "n" is 1076 of 2048 units wide.
    assert MEASURE.width("nnnn", 20) == pytest.approx(4 * 1076 / 2048 * 20 * PT_TO_MM)
    assert MEASURE.width("AV", 20) < MEASURE.width("A", 20) + MEASURE.width("V", 20)


WORDS = st.lists(st.sampled_from(
    ["Vertrauen", "Type", "AVA", "„Quelle“", "(jährlich)", "co\u00adoperation", "ffi", "ﬁ", "日本", "e\u0301", "-",
     "1.234,5", "a\nb"]),
    max_size=9).map(" ".join)


@given(WORDS | st.text(max_size=40), st.floats(5, 200), st.booleans(), st.sampled_from(["body", "heading", "mono"]))
@settings(max_examples=400, deadline=None)
def test_what_is_said_to_fit_a_line_without_shaping_does(text, width, bold, font):
    runs = (Run(text, bold=bold),)
    if MEASURE.fits_line(runs, 20, width, font=font):
        line, = MEASURE.break_runs(runs, 20, width, font=font)
        assert line.width <= width
        assert line.height == MEASURE.line_height(20, font=font)


def test_most_lines_are_told_without_shaping():
    runs = (Run("Themenschwerpunkte gemeinsam setzen"),)
    assert MEASURE.fits_line(runs, 20, MEASURE.width(runs[0].text, 20) * 1.12)
    assert not MEASURE.fits_line(runs, 20, MEASURE.width(runs[0].text, 20))


def test_bold_is_wider_and_size_is_proportional():
    assert MEASURE.width("Vertrauen", 20, bold=True) > MEASURE.width("Vertrauen", 20)
    assert MEASURE.width("Vertrauen", 40) == pytest.approx(2 * MEASURE.width("Vertrauen", 20))


def test_the_fonts_of_titles_and_of_text_differ():
    assert MEASURE.width("Vertrauen", 20, font="heading") > MEASURE.width("Vertrauen", 20)


def test_line_heights_are_those_of_calibri_and_at_least_what_libreoffice_takes():
    assert MEASURE.line_height(100) == pytest.approx(2500 / 2048 * 100 * PT_TO_MM)
    assert MEASURE.line_height(100, font="heading") == pytest.approx(1.2 * 100 * PT_TO_MM)


@pytest.mark.parametrize("text", ["日本語の文章", "你好", "👍", "한국어"])
def test_signs_of_scripts_the_font_lacks_stand_in_squares(text):
    assert MEASURE.width(text, 10) >= len(text) * 10 * PT_TO_MM


def test_other_signs_the_font_lacks_are_taken_to_be_wide():
    assert MEASURE.width("\u0b85" * 10, 10) == pytest.approx(10 * 0.62 * 10 * PT_TO_MM)


def test_they_are_taken_to_be_wider_in_bold():
    assert MEASURE.width("\u0b85", 10, bold=True) == pytest.approx(1.15 * MEASURE.width("\u0b85", 10))


def test_combining_accents_take_no_room():
    assert MEASURE.width("日\u0301", 10) == pytest.approx(MEASURE.width("日", 10))


def test_polish_and_greek_are_in_the_text_font():
    for text in ("Zażółć gęślą jaźń", "Ξεσκεπάζω την ψυχοφθόρα"):
        assert MEASURE.width(text, 20) < len(text) * 0.55 * 20 * PT_TO_MM


def test_text_breaks_into_lines_that_fit():
    text = "Die Zusammenarbeit zwischen Kommunen und Verbänden braucht Vertrauen, Zeit und klare Regeln."
    broken = MEASURE.lines(text, 20, 80)
    assert " ".join(broken) == text
    assert all(MEASURE.width(line, 20) <= 80 for line in broken)


def test_a_measured_width_holds_its_own_text():
    for text in ("Vertrauen", "Win-Win-Lösung", "日本語", "Tag für Tag"):
        assert MEASURE.lines(text, 20, MEASURE.width(text, 20)) == (text,)


def test_runs_are_broken_as_one_text_each_in_its_own_look():
    runs = (Run("Wir brauchen "), Run("Vertrau", bold=True), Run("en und "), Run("code()", code=True))
    lines = MEASURE.break_runs(runs, 20, 45)
    assert [line.text for line in lines] == ["Wir brauchen", "Vertrauen und", "code()"]
    bold = MEASURE.width("Vertrau", 20, bold=True) + MEASURE.width("en und", 20)
    assert lines[1].width == pytest.approx(bold)


def test_lines_with_east_asian_signs_are_higher():
    plain, wide = (MEASURE.break_runs((Run(text),), 20, 80)[0].height for text in ("Text", "文"))
    assert wide > plain


def test_an_unknown_font_is_estimated_wider_than_calibri_and_named():
    measure = Measure(replace(brand(), body_font="No Such Font"))
    assert measure.width("Vertrauen", 20) == pytest.approx(1.2 * MEASURE.width("Vertrauen", 20))
    assert measure.estimated() == ("No Such Font",)


@settings(max_examples=60)
@given(st.text(max_size=80), st.floats(5, 300), st.sampled_from(["body", "heading", "mono"]))
def test_any_text_of_any_script_breaks_without_loss(text, width, font):
    broken = MEASURE.lines(text, 20, width, font=font)
    assert "".join("".join(broken).split()) == "".join(text.replace("\u200b", "").split())
