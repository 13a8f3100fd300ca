from __future__ import annotations

from pathlib import Path

import pytest

from impuls_workshop.diagnostics import Report
from impuls_workshop.document.brand import read_brand
from impuls_workshop.document.contrast_checks import check_contrast
from impuls_workshop.document.layout_reader import read_layouts
from impuls_workshop.resources import theme_folder

from .test_layouts import GOOD

BUILT_IN = theme_folder() / "_brand.yml"


def checked(folder: Path, text: str) -> list[tuple[int, int, str, str]]:
    path, report = folder / "layouts.yaml", Report()
    path.write_text(text, "utf-8")
    layouts = read_layouts(path, report)
    assert layouts is not None
    check_contrast(layouts, read_brand([BUILT_IN], report), report)
    assert {found.code for found in report.diagnostics} <= {"theme.low-contrast"}
    return [(found.span.line, found.span.column, dict(found.values)["ratio"], dict(found.values)["needed"])
            for found in report.sorted() if found.span]


@pytest.mark.parametrize("colours", [
    "", 'color: {primary: "#ffd500", secondary: "#00a0ff"}', 'color: {background: "#101418", primary: "#334455"}',
    'color: {primary: "#000", secondary: "#fff"}', 'color: {palette: {accent-deep: "#888888"}}',
])
def test_every_pair_of_the_built_in_layouts_can_be_read_in_any_brand(tmp_path, colours):
    (tmp_path / "_brand.yml").write_text(colours or "meta: {name: X}", "utf-8")
    brand, report = read_brand([BUILT_IN, tmp_path / "_brand.yml"], Report()), Report()
    layouts = read_layouts(theme_folder() / "layouts.yaml", report)
    assert layouts is not None
    check_contrast(layouts, brand, report)
    assert report.diagnostics == []


def test_text_on_a_background_of_nearly_its_colour_is_reported_at_its_style(tmp_path):
    dark = GOOD.replace("type: obj", "type: obj\n    background: accent-deep")
    assert checked(tmp_path, dark) == [(15, 35, "1.00", "3"), (16, 33, "1.35", "3")]


def test_text_on_a_fill_of_nearly_its_colour_is_reported_at_the_fill(tmp_path):
    filled = GOOD.replace("pair: sides", "fill: muted")
    assert [(line, column) for line, column, *_ in checked(tmp_path, filled)] == [(15, 100)]


def test_small_text_needs_more_than_large_text(tmp_path):
    # muted on line: 3.9:1
    style = GOOD.replace("  body:\n", "  body:\n    colour: muted\n").replace("pair: sides", "fill: line")
    assert checked(tmp_path, style) == []
    assert checked(tmp_path, style.replace("size: 20", "size: 16")) != []
