from __future__ import annotations

import re
from itertools import product
from math import cos, pi, sin

import pytest

from impuls_workshop.backends.pptx.connectors import connector_xml
from impuls_workshop.backends.pptx.joints import Joint, custom, geometry, joints
from impuls_workshop.backends.pptx.polylines import Placed, place, simplified
from impuls_workshop.backends.pptx.presets import preset_sites
from impuls_workshop.diagrams.shapes import Connector, Outline, Shape, Site
from impuls_workshop.document.layouts import Box

Spot = tuple[int, int]


def drawn(placed: Placed) -> list[tuple[float, float]]:
    """What the preset's formulas and `a:xfrm` draw: path in its box, then flips, then the turn."""
    w, h = placed.width, placed.height
    x1, y2, x3 = (side * share / 100000 for side, share in
                  zip((w, h, w), (*placed.adjustments, 0, 0, 0)[:3], strict=True))
    path = {
        "straightConnector1": [(0, 0), (w, h)],
        "bentConnector2": [(0, 0), (w, 0), (w, h)],
        "bentConnector3": [(0, 0), (x1, 0), (x1, h), (w, h)],
        "bentConnector4": [(0, 0), (x1, 0), (x1, y2), (w, y2), (w, h)],
        "bentConnector5": [(0, 0), (x1, 0), (x1, y2), (x3, y2), (x3, h), (w, h)],
    }[placed.preset]
    turn = 270 * pi / 180 if placed.turned else 0.0
    found = []
    for x, y in path:
        dx = (w - x if placed.flip_across else x) - w / 2
        dy = (h - y if placed.flip_down else y) - h / 2
        found.append((placed.x + w / 2 + dx * cos(turn) - dy * sin(turn),
                      placed.y + h / 2 + dx * sin(turn) + dy * cos(turn)))
    return found


SIGNS = tuple(product((1, -1), repeat=2))
LINES = [
    line
    for sx, sy in SIGNS
    for line in (
        [(0, 0), (900 * sx, 400 * sy)],
        [(0, 0), (900 * sx, 0), (900 * sx, 400 * sy)],
        [(0, 0), (0, 400 * sy), (900 * sx, 400 * sy)],
        [(0, 0), (300 * sx, 0), (300 * sx, 400 * sy), (900 * sx, 400 * sy)],
        [(0, 0), (0, 100 * sy), (900 * sx, 100 * sy), (900 * sx, 400 * sy)],
    )
] + [[(0, 0), (900, 0)], [(0, 0), (0, -900)]]
TURNING = [
    line
    for sx, sy in SIGNS
    for line in (
        [(0, 0), (0, 500 * sy), (900 * sx, 500 * sy), (900 * sx, 0)],
        [(0, 0), (500 * sx, 0), (500 * sx, 900 * sy), (200 * sx, 900 * sy)],
        [(0, 0), (500 * sx, 0), (500 * sx, 900 * sy), (800 * sx, 900 * sy), (800 * sx, 1200 * sy)],
        [(0, 0), (0, 500 * sy), (500 * sx, 500 * sy), (500 * sx, 300 * sy), (200 * sx, 300 * sy)],
        [(0, 0), (500 * sx, 0), (500 * sx, 900 * sy), (-100 * sx, 900 * sy), (-100 * sx, 0), (0, 0)],
        [(0, 0), (0, 50 * sy), (500 * sx, 50 * sy), (500 * sx, 900 * sy), (800 * sx, 900 * sy), (800 * sx, 950 * sy)],
    )
]


@pytest.mark.parametrize("line", LINES, ids=str)
def test_powerpoints_own_formulas_give_the_line_back(line: list[Spot]) -> None:
    points = [(x * 1000 + 5_000_000, y * 1000 + 3_000_000) for x, y in line]
    placed = place(points)
    assert placed is not None
    assert placed.width >= 0
    assert placed.height >= 0
    assert placed.plain
    for (x, y), (wanted_x, wanted_y) in zip(drawn(placed), points, strict=True):
        assert x == pytest.approx(wanted_x, abs=12)
        assert y == pytest.approx(wanted_y, abs=12)


@pytest.mark.parametrize("line", TURNING, ids=str)
def test_lines_that_turn_back_are_drawn_within_a_fiftieth_of_a_millimetre(line: list[Spot]) -> None:
    points = [(x * 1000 + 5_000_000, y * 1000 + 3_000_000) for x, y in line]
    placed = place(points)
    assert placed is not None
    assert not placed.plain
    for (x, y), (wanted_x, wanted_y) in zip(drawn(placed), points, strict=True):
        assert x == pytest.approx(wanted_x, abs=720)
        assert y == pytest.approx(wanted_y, abs=720)


@pytest.mark.parametrize("line", [
    [(0, 0), (5, 0), (7, 9), (8, 9)],
    [(0, 0), (5, 0), (5, 9), (8, 9), (8, 12), (9, 12), (9, 15)],
], ids=["slanted", "six segments"])
def test_no_preset_draws_other_lines(line: list[Spot]) -> None:
    assert place(line) is None


def test_a_line_no_connector_draws_is_drawn_through_its_points() -> None:
    line = Connector("u", ((0, 0), (0, 5), (9, 5), (9, 0)), arrow_end=True)
    xml = connector_xml(2, line, Box(10, 10, 50, 50), {})
    assert xml.startswith("<p:sp>")
    assert '<a:pt x="324000" y="180000"/>' in xml
    assert '<a:tailEnd type="triangle"' in xml


def test_points_on_the_way_do_not_count_as_corners() -> None:
    assert simplified([(0, 0), (0, 0), (5, 0), (9, 0), (9, 4)]) == [(0, 0), (9, 0), (9, 4)]
    assert simplified([(0, 0), (9, 0), (4, 0)]) == [(0, 0), (9, 0), (4, 0)]


def _shape(outline: Outline) -> Shape:
    return Shape(outline, outline, Box(100, 100, 40, 20), corner=8)


@pytest.mark.parametrize(("outline", "side", "end", "number"), [
    ("rect", "top", (120, 100), 0),
    ("rect", "left", (100, 110), 1),
    ("rect", "right", (140, 110), 3),
    ("round", "bottom", (120, 120), 2),
    ("diamond", "left", (100, 110), 1),
    ("ellipse", "left", (100, 110), 2),
    ("ellipse", "bottom", (120, 120), 4),
    ("ellipse", "right", (140, 110), 6),
    ("hexagon", "right", (140, 110), 0),
    ("hexagon", "left", (100, 110), 3),
    ("chevron", "left", (108, 110), 1),
    ("chevron", "top", (116, 100), 0),
    ("pentagon", "right", (140, 110), 3),
    ("triangle", "bottom", (120, 120), 3),
    ("triangle", "left", (110, 110), 1),
])
def test_a_line_is_glued_to_the_presets_own_site(
        outline: Outline, side: Site, end: tuple[float, float], number: int) -> None:
    line = Connector("c", ((0, 110), end), end=(outline, side))
    shapes = joints([(7, _shape(outline)), (9, line)])
    assert f'<a:endCxn id="7" idx="{number}"/>' in connector_xml(9, line, Box(0, 0, 1, 1), shapes)
    assert "prstGeom" in geometry(shapes[outline])


@pytest.mark.parametrize(("outline", "side", "end", "number"), [
    ("hexagon", "top", (120, 100), 6),
    ("cloud", "right", (140, 110), 0),
    ("round", "bottom", (125, 120), 4),
])
def test_a_line_that_comes_elsewhere_gets_a_site_of_its_own(
        outline: Outline, side: Site, end: tuple[float, float], number: int) -> None:
    line = Connector("c", ((0, 110), end), end=(outline, side))
    shapes = joints([(7, _shape(outline)), (9, line)])
    assert f'<a:endCxn id="7" idx="{number}"/>' in connector_xml(9, line, Box(0, 0, 1, 1), shapes)
    x, y = ((end[0] - 100) * 36000, (end[1] - 100) * 36000)
    assert f'<a:pos x="{x}" y="{y}"/></a:cxn></a:cxnLst>' in geometry(shapes[outline])


def test_lines_side_by_side_are_glued_to_sites_side_by_side() -> None:
    upper, lower = Shape("a", "round", Box(0, 0, 40, 20)), Shape("b", "round", Box(0, 50, 40, 20))
    lines = [Connector(f"c{x}", ((x, 20), (x, 50)), start=("a", "bottom"), end=("b", "top")) for x in (17, 20, 23)]
    shapes = joints([(1, upper), (2, lower), *enumerate(lines, start=3)])
    found = [connector_xml(3, line, Box(0, 0, 1, 1), shapes) for line in lines]
    assert [xml.count("Cxn id=") for xml in found] == [2, 2, 2]
    assert ['<a:stCxn id="1" idx="2"/><a:endCxn id="2" idx="0"/>' in xml for xml in found] == [False, True, False]
    assert len({xml.split("</p:cNvCxnSpPr>")[0] for xml in found}) == 3


def test_a_line_that_other_programs_would_lead_elsewhere_is_written_for_them_too() -> None:
    one, other = Shape("a", "rect", Box(0, 10, 40, 20)), Shape("b", "rect", Box(80, 10, 40, 20))
    line = Connector("u", ((20, 10), (20, 4), (100, 4), (100, 10)), start=("a", "top"), end=("b", "top"))
    xml = connector_xml(3, line, Box(0, 0, 1, 1), joints([(1, one), (2, other), (3, line)]))
    choice, fallback = xml.split("<mc:Fallback>")
    assert "bentConnector3" in choice
    assert "Cxn id=" in choice
    assert "custGeom" in fallback
    assert "cxnSp" not in fallback


def test_a_line_that_joins_nothing_is_a_line() -> None:
    line = Connector("axis", ((0, 0), (9, 0)), arrow_end=True)
    xml = connector_xml(2, line, Box(10, 10, 50, 50), {})
    assert xml.startswith("<p:sp>")
    assert 'prst="line"' in xml


OUTLINES: dict[Outline, int] = {"rect": 4, "round": 4, "ellipse": 8, "hexagon": 6, "cloud": 0, "diamond": 4,
                                "chevron": 4, "pentagon": 4, "triangle": 6, "line": 2}


def test_every_preset_but_the_cloud_has_the_number_of_sites_powerpoint_knows() -> None:
    assert {outline: len(preset_sites(_shape(outline))) for outline in OUTLINES} == OUTLINES


@pytest.mark.parametrize("outline", OUTLINES)
def test_an_outline_of_its_own_stays_in_its_box_and_keeps_the_presets_sites_first(outline: Outline) -> None:
    joint = Joint(1, _shape(outline), (((121, 120), "bottom"),))
    xml = geometry(joint)
    spots = [int(value) for value in re.findall(r'(?:x|y)="(-?[0-9]+)"', xml)]
    assert min(spots) >= -20_000
    assert max(spots) <= 40 * 36000 + 20_000
    assert xml.count("<a:cxn ") == OUTLINES[outline] + 1
    assert custom(joint.shape).count("<a:cxn ") == 0
