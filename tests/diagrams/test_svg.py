"""Drawings as SVG."""

import re
from xml.etree import ElementTree

import pytest

from impuls_workshop.diagrams.outlines import polygon, touch
from impuls_workshop.diagrams.shapes import Connector, Drawing, Shape, ShapeText, Stroke, TextLine, Words
from impuls_workshop.diagrams.svg import to_svg
from impuls_workshop.document.layouts import PT_TO_MM, Box
from tests.diagrams.samples import drawn, seed_phases, texts, town_model

COLOURS = {"ink": "111111", "paper": "FFFFFF", "accent": "1F4D3A", "accent-deep": "#163828", "tint": "EEF3EF",
           "tint-warm": "FBF3E6", "signal": "B5541C", "muted": "5B6662", "line": "C3CCC6"}
FONTS = {"body": "Carlito", "heading": 'Gelasio "Text"'}
OUTLINES = ("rect", "round", "ellipse", "hexagon", "cloud", "diamond", "chevron", "pentagon", "triangle")


def parsed(drawing):
    return ElementTree.fromstring(to_svg(drawing, COLOURS, FONTS))


def named(root, tag):
    return root.findall(f"{{http://www.w3.org/2000/svg}}{tag}")


def test_its_size_is_in_millimetres():
    root = parsed(drawn("phases", seed_phases(), height=120)[0])
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("306.7mm", "120mm", "0 0 306.7 120")


@pytest.mark.parametrize(("of", "subject"), [("phases", seed_phases(first_step=1)), ("model", town_model())])
def test_all_words_are_there_line_by_line(of, subject):
    drawing = drawn(of, subject)[0]
    found = " ".join("".join(text.itertext()) for text in named(parsed(drawing), "text"))
    for text in texts(drawing):
        assert text in re.sub(r"(^| )(\d+\.|•) ", " ", found)


def test_nothing_in_it_points_elsewhere_or_runs():
    svg = to_svg(drawn("model", town_model())[0], COLOURS, FONTS)
    assert not re.search(r"<script|href|url\(|<marker|<use|<image|\son\w+=", svg)


def test_words_are_escaped():
    line = TextLine((Words("A & <B>"),), 12, leading=5, broken=("A & <B>",))
    drawing = Drawing(50, 20, (Shape("a", "rect", Box(0, 0, 50, 20), text=ShapeText((line,))),), 'Alt "& <x>')
    root = parsed(drawing)
    assert named(root, "text")[0].text == "A & <B>"
    assert root.get("aria-label") == 'Alt "& <x>'


def test_broken_lines_keep_the_looks_of_their_words():
    line = TextLine((Words("Ein "), Words("sehr fettes", bold=True), Words(" Wort")), 12, leading=5,
                    broken=("Ein sehr", "fettes Wort"))
    root = parsed(Drawing(50, 20, (Shape("a", "rect", Box(0, 0, 50, 20), text=ShapeText((line,))),), ""))
    first, second = named(root, "text")
    assert [(span.text, span.get("font-weight")) for span in first] == [("Ein ", None), ("sehr", "bold")]
    assert [(span.text, span.get("font-weight")) for span in second] == [("fettes", "bold"), (" Wort", None)]
    assert float(second.get("y")) - float(first.get("y")) == pytest.approx(5)


def test_an_arrowhead_is_a_triangle_with_its_tip_at_the_end():
    line = Connector("a", ((0.0, 5.0), (20.0, 5.0)), stroke=Stroke("ink", 2), arrow_end=True)
    shaft, head = named(parsed(Drawing(20, 10, (line,), "")), "path")
    assert head.get("d").startswith("M20 5 L")
    assert head.get("fill") == "#111111"
    assert shaft.get("stroke-width") == f"{2 * PT_TO_MM:.3f}"


@pytest.mark.parametrize("outline", OUTLINES)
def test_outlines_are_closed_and_stay_in_their_box(outline):
    box = Box(10, 20, 40, 16)
    points = polygon(outline, box, 4)
    assert all(9.8 <= x <= 50.2 and 19.8 <= y <= 36.2 for x, y in points)
    assert max(x for x, _ in points) - min(x for x, _ in points) == pytest.approx(40, abs=0.6)
    assert max(y for _, y in points) - min(y for _, y in points) == pytest.approx(16, abs=0.6)


def test_the_clouds_last_arc_ends_where_its_first_began():
    points = polygon("cloud", Box(0, 0, 100, 50))
    assert points[-1] == pytest.approx(points[0], abs=0.2)


@pytest.mark.parametrize(("outline", "site", "at", "where"), [
    ("rect", "top", 20, (20, 20)), ("round", "left", 28, (10, 28)), ("hexagon", "left", 28, (10, 28)),
    ("hexagon", "right", 24, (48, 24)), ("round", "bottom", 30, (30, 36)),
])
def test_lines_meet_the_outline_and_not_the_box(outline, site, at, where):
    assert touch(outline, Box(10, 20, 40, 16), 4, site, at) == pytest.approx(where)
