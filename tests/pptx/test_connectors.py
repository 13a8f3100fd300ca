from __future__ import annotations

from itertools import product
from math import cos, pi, sin

import pytest

from impuls_workshop.backends.pptx.connectors import connector_xml
from impuls_workshop.backends.pptx.polylines import Placed, place, simplified
from impuls_workshop.backends.pptx.presets import site, sites
from impuls_workshop.diagrams.shapes import Connector, Outline, Shape, Site
from impuls_workshop.document.layouts import Box

Spot = tuple[int, int]


def drawn(placed: Placed) -> list[tuple[float, float]]:
    """What the preset's formulas and `a:xfrm` draw: path in its box, then flips, then the turn."""
    w, h = placed.width, placed.height
    x1 = w * (placed.adjustment if placed.adjustment is not None else 50000) / 100000
    path = {
        "straightConnector1": [(0, 0), (w, h)],
        "bentConnector2": [(0, 0), (w, 0), (w, h)],
        "bentConnector3": [(0, 0), (x1, 0), (x1, h), (w, h)],
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


@pytest.mark.parametrize("line", LINES, ids=str)
def test_powerpoints_own_formulas_give_the_line_back(line: list[Spot]) -> None:
    points = [(x * 1000 + 5_000_000, y * 1000 + 3_000_000) for x, y in line]
    placed = place(points)
    assert placed is not None
    assert placed.width >= 0
    assert placed.height >= 0
    for (x, y), (wanted_x, wanted_y) in zip(drawn(placed), points, strict=True):
        assert x == pytest.approx(wanted_x, abs=12)
        assert y == pytest.approx(wanted_y, abs=12)


@pytest.mark.parametrize("line", [
    [(0, 0), (0, 5), (9, 5), (9, 0)],
    [(0, 0), (5, 0), (5, 9), (2, 9)],
    [(0, 0), (5, 0), (5, 9), (8, 9), (8, 12)],
    [(0, 0), (5, 0), (7, 9), (8, 9)],
], ids=["turns back", "overshoots", "four segments", "slanted"])
def test_other_lines_are_no_connectors(line: list[Spot]) -> None:
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
    ("hexagon", "top", (120, 100), None),
    ("cloud", "right", (140, 110), None),
    ("cloud", "top", (120, 100), None),
    ("chevron", "left", (108, 110), 1),
    ("chevron", "top", (116, 100), 0),
    ("pentagon", "right", (140, 110), 3),
    ("triangle", "bottom", (120, 120), 3),
    ("triangle", "left", (110, 110), 1),
])
def test_a_line_is_glued_to_the_presets_own_site(
        outline: Outline, side: Site, end: tuple[float, float], number: int | None) -> None:
    shape = _shape(outline)
    assert site(shape, end) == number
    line = Connector("c", ((0, 110), end), end=(outline, side))
    xml = connector_xml(9, line, Box(0, 0, 1, 1), {outline: (7, shape)})
    assert (f'<a:endCxn id="7" idx="{number}"/>' in xml) == (number is not None)


def test_every_preset_but_the_cloud_has_the_number_of_sites_powerpoint_knows() -> None:
    counts: dict[Outline, int] = {"rect": 4, "round": 4, "ellipse": 8, "hexagon": 6, "cloud": 0, "diamond": 4,
                                  "chevron": 4, "pentagon": 4, "triangle": 6, "line": 2}
    assert {outline: len(sites(_shape(outline))) for outline in counts} == counts
