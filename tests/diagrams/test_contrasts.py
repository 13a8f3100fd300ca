"""Colours in drawings, charts and tables that could not be told from what lies behind them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.diagrams.contrasts import Pair, pairs
from impuls_workshop.diagrams.shapes import Connector, Drawing, Shape, ShapeText, Stroke, TextLine, Words
from impuls_workshop.document.brand import read_brand
from impuls_workshop.document.layout_reader import read_layouts
from impuls_workshop.document.layouts import Box
from impuls_workshop.document.model import Deck, Diagram, Fill, Paragraph, Run, Slide, Table
from impuls_workshop.figure_contrast import check_figures
from impuls_workshop.resources import theme_folder

BRAND = read_brand([theme_folder() / "_brand.yml"], Report())


def words(text, size, colour="ink", *, bold=False):
    return ShapeText((TextLine((Words(text, bold=bold),), size, colour),))


BAND = Shape("band", "rect", Box(0, 0, 100, 40), fill="tint")
NODE = Shape("node", "round", Box(10, 10, 30, 20), fill="accent", stroke=Stroke("accent-deep"),
             text=words("Rat", 12, "paper"))
LABEL = Shape("label", "rect", Box(50, 5, 30, 10), text=words("groß", 20))
LINE = Connector("line", ((40, 20), (90, 20), (90, 100)), stroke=Stroke("signal"))
GRID = Connector("grid", ((0, 50), (90, 50)), stroke=Stroke("line"))
DRAWING = Drawing(100, 60, (BAND, NODE, LABEL, LINE, GRID), "alt")


def test_text_is_seen_on_its_shape_or_what_lies_behind_and_lines_on_all_they_cross():
    assert set(pairs(DRAWING)) == {
        Pair("accent-deep", "tint", 3.0), Pair("paper", "accent", 4.5), Pair("ink", "tint", 3.0),
        Pair("signal", "tint", 3.0), Pair("signal", None, 3.0)}


def checked(brand=BRAND, *, background="paper", drawn=DRAWING, template=None):
    report = Report()
    layouts = read_layouts(theme_folder() / "layouts.yaml", report)
    layout = replace(layouts.layouts["diagram"], background=background)
    layouts = replace(layouts, layouts={"diagram": layout})
    slide = Slide("diagram", {"figure": Fill((Diagram("model"),))})
    if drawn is None:
        slide = Slide("diagram", {"figure": Fill((Table((((Paragraph((Run("A"),)),),),)),))})
    figures = {(0, "figure"): drawn} if drawn else {}
    check_figures(Deck("x", "de", (slide,)), layouts, figures, brand, report, template)
    return report.sorted()


def test_the_built_in_colours_pass():
    assert checked() == []
    assert checked(drawn=None) == []


@pytest.mark.parametrize("drawn", [DRAWING, None])
def test_a_layout_of_nearly_the_same_colour_is_reported_where_the_brand_names_it(drawn):
    found = checked(background="accent-deep", drawn=drawn)
    assert {each.code for each in found} == {"theme.faint-figure"}
    assert all(each.span.path.endswith("_brand.yml") for each in found)
    assert len(found) == (1 if drawn else 2)


def test_colours_of_a_template_are_reported_at_the_template():
    faint = replace(BRAND, colours={**BRAND.colours, "accent": "EEEEEE"}, places={})
    (found,) = checked(faint, template=Span("firm.potx"))
    assert found.span.path == "firm.potx"
    assert dict(found.values) == {"front": "paper", "back": "accent", "front_colour": "#FFFFFF",
                                  "back_colour": "#EEEEEE", "ratio": "1.16", "needed": "4.5"}
