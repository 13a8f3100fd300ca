from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impuls_workshop.diagnostics import Report
from impuls_workshop.document.brand import read_brand
from impuls_workshop.document.colours import contrast, mix, parse_colour, readable
from impuls_workshop.document.layouts import Brand
from impuls_workshop.document.palette import ROLES, derive, made_readable
from impuls_workshop.resources import theme_folder

BUILT_IN = theme_folder() / "_brand.yml"
TEXT = ("ink", "muted", "accent", "accent-deep", "signal")
BACKS = ("paper", "tint", "tint-warm")


def read(folder: Path, text: str) -> tuple[Brand, Report]:
    path, report = folder / "_brand.yml", Report()
    path.write_text(text, "utf-8")
    return read_brand([BUILT_IN, path], report), report


def places(report: Report) -> list[tuple[int, int, str]]:
    return [(found.span.line, found.span.column, found.code) for found in report.sorted() if found.span]


def assert_readable(colours) -> None:
    assert contrast(colours["accent-deep"], colours["paper"]) >= 7
    for front in TEXT:
        for back in BACKS:
            assert contrast(colours[front], colours[back]) >= 4.5


def test_the_built_in_brand_has_no_faults_and_can_be_read():
    report = Report()
    brand = read_brand([BUILT_IN], report)
    assert report.diagnostics == []
    assert brand.colours["accent"] == "2B6650"
    assert brand.colours["tint-warm"] == "F8F3E9"
    assert (brand.heading_font, brand.body_font, brand.mono_font) == ("Georgia", "Calibri", "Courier New")
    assert_readable(brand.colours)


def test_two_colours_are_enough(tmp_path):
    brand, report = read(tmp_path, 'color: {primary: "#003399", secondary: "#b00"}\n')
    assert report.diagnostics == []
    assert brand.colours["accent"] == "003399"
    assert brand.colours["signal"] == "BB0000"
    assert set(brand.colours) == set(ROLES)
    assert_readable(brand.colours)
    assert brand.heading_font == "Georgia"


def test_no_colour_at_all_is_enough():
    report = Report()
    assert_readable(read_brand([], report).colours)
    assert report.diagnostics == []


def test_names_of_the_palette_stand_for_their_colours(tmp_path):
    brand, report = read(tmp_path, """\
color:
  palette: {wald: "#1d4d3a", haupt: wald, line: "#bbb"}
  primary: haupt
""")
    assert report.diagnostics == []
    assert brand.colours["accent"] == "1D4D3A"
    assert brand.colours["line"] == "BBBBBB"


def test_fonts_and_name_are_taken_over(tmp_path):
    brand, report = read(tmp_path, """\
meta: {name: {full: Stadt Musterstadt, short: Musterstadt}}
typography:
  base: {family: Arial, weight: 400, line-height: 1.3}
  headings: Cambria
""")
    assert report.diagnostics == []
    assert (brand.name, brand.body_font, brand.heading_font) == ("Musterstadt", "Arial", "Cambria")
    assert brand.colours["accent"] == "2B6650"


def test_a_colour_too_pale_for_text_is_changed_with_a_warning_that_says_the_ratio(tmp_path):
    brand, report = read(tmp_path, 'color:\n  background: "#fff"\n  primary: "#ffcc00"\n')
    (warning,) = report.warnings
    assert places(report) == [(3, 12, "theme.low-contrast")]
    values = dict(warning.values)
    assert (values["front"], values["front_colour"], values["needed"]) == ("accent", "#FFCC00", "4.5")
    assert 1.2 < float(values["ratio"]) < 1.6
    assert values["suggestion"] == f"#{brand.colours['accent']}"
    assert report.ok
    assert_readable(brand.colours)


def test_a_dark_background_gets_light_text_and_dark_tints(tmp_path):
    brand, _ = read(tmp_path, 'color: {background: "#101014", primary: "#7fb8a0"}\n')
    assert_readable(brand.colours)
    assert contrast(brand.colours["tint"], brand.colours["paper"]) < 1.5


@pytest.mark.parametrize(("text", "place", "code"), [
    ("color:\n  primary: waldgrün\n", (2, 12), "theme.not-a-colour"),
    ("color:\n  primary: #2b6650\n", (2, 3), "theme.empty-colour"),
    ("color:\n  palette:\n    wald: #2b6650\n", (3, 5), "theme.empty-colour"),
    ('color:\n  palette: {a: b, b: a}\n  primary: a\n', (3, 12), "theme.colour-circle"),
    ("- a\n", (1, 1), "theme.not-a-mapping"),
])
def test_mistakes_are_reported_where_they_are(tmp_path, text, place, code):
    _, report = read(tmp_path, text)
    assert (*place, code) in places(report)


def test_an_unknown_field_is_reported(tmp_path):
    _, report = read(tmp_path, 'colour: {primary: "#2b6650"}\n')
    assert [(line, column) for line, column, _ in places(report)] == [(1, 1)]


def test_a_palette_name_misspelt_comes_with_the_one_that_was_meant(tmp_path):
    _, report = read(tmp_path, 'color:\n  palette: {wald: "#123"}\n  primary: wadl\n')
    (error,) = report.errors
    assert dict(error.values)["suggestion"] == "wald"
    assert error.hint == "theme.did-you-mean"


def test_contrast_is_that_of_wcag():
    assert contrast("000000", "FFFFFF") == pytest.approx(21)
    assert contrast("777777", "FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_mixing_reaches_from_one_colour_to_the_other():
    assert mix("2B6650", "FFFFFF", 0) == "2B6650"
    assert mix("2B6650", "FFFFFF", 1) == "FFFFFF"


@pytest.mark.parametrize(("text", "colour"), [
    ("#2b6650", "2B6650"), ("#abc", "AABBCC"), ("2B6650", "2B6650"), ("green", None), ("#12345", None)])
def test_colours_are_written_as_hexadecimal_digits(text, colour):
    assert parse_colour(text) == colour


hexadecimal = st.integers(0, 0xFFFFFF).map("{:06X}".format)


@settings(max_examples=200, deadline=None)
@given(hexadecimal, hexadecimal)
def test_any_two_colours_make_a_theme_that_can_be_read(primary, secondary):
    colours = made_readable(derive({"accent": primary, "signal": secondary}), {}, Report())
    assert_readable(colours)


@settings(deadline=None)
@given(hexadecimal)
def test_a_colour_that_can_be_read_is_not_changed(colour):
    result = readable(colour, ("FFFFFF",), 4.5)
    assert (result == colour) == (contrast(colour, "FFFFFF") >= 4.5)
