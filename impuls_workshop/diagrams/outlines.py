"""The outlines of shapes as points and arcs in millimetres, the same curves as PowerPoint's presets."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TypeAlias

from msgspec import Struct

from impuls_workshop.diagrams.shapes import Outline, Site
from impuls_workshop.document.layouts import Box

Point: TypeAlias = tuple[float, float]


class Arc(Struct, frozen=True):
    """A piece of an ellipse that starts where the piece before ended."""

    end: Point
    rx: float
    ry: float
    start_angle: float
    """Degrees, clockwise from the right."""
    sweep: float
    """Degrees, clockwise."""
    centre: Point


Piece: TypeAlias = Point | Arc

# The preset `cloud` of ECMA-376: start, then radius across, radius down, start angle, sweep; the
# lengths in 1/43200 of the box, the angles in 1/60000 degree.
_CLOUD_START = (3900, 14370)
_CLOUD = (
    (6753, 9190, -11429249, 7426832), (5333, 7267, -8646143, 5396714), (4365, 5945, -8748475, 5983381),
    (4857, 6595, -7859164, 7034504), (5333, 7273, -4722533, 6541615), (6775, 9220, -2776035, 7816140),
    (5785, 7867, 37501, 6842000), (6752, 9215, 1347096, 6910353), (7720, 10543, 3974558, 4542661),
    (4360, 5918, -16496525, 8804134), (4345, 5945, -14809710, 9151131),
)


def pieces(outline: Outline, box: Box, corner: float = 0.0) -> tuple[Piece, ...]:
    """Return the closed outline as points and arcs, clockwise; the first piece is a point."""
    x, y, w, h = box.x, box.y, box.w, box.h
    if outline == "round":
        return _round(box, min(corner, w / 2, h / 2))
    if outline == "ellipse":
        return _ellipse(box)
    if outline == "cloud":
        return _cloud(box)
    deep = min(corner, w / 2 if outline == "hexagon" else w)
    corners: dict[Outline, tuple[Point, ...]] = {
        "hexagon": ((deep, 0), (w - deep, 0), (w, h / 2), (w - deep, h), (deep, h), (0, h / 2)),
        "diamond": ((w / 2, 0), (w, h / 2), (w / 2, h), (0, h / 2)),
        "chevron": ((0, 0), (w - deep, 0), (w, h / 2), (w - deep, h), (0, h), (deep, h / 2)),
        "pentagon": ((0, 0), (w - deep, 0), (w, h / 2), (w - deep, h), (0, h)),
        "triangle": ((w / 2, 0), (w, h), (0, h)),
        "star": _star(w, h),
        "line": ((0, 0), (w, h)),
    }
    plain: tuple[Point, ...] = ((0, 0), (w, 0), (w, h), (0, h))
    return tuple((x + px, y + py) for px, py in corners.get(outline, plain))


def _star(w: float, h: float) -> tuple[Point, ...]:
    """The preset `star6`: two triangles on one another."""
    left, near, far = w / 6, w / 3, w * 2 / 3
    return ((w / 2, 0), (far, h / 4), (w, h / 4), (w - left, h / 2), (w, h * 3 / 4), (far, h * 3 / 4), (w / 2, h),
            (near, h * 3 / 4), (0, h * 3 / 4), (left, h / 2), (0, h / 4), (near, h / 4))


def _round(box: Box, radius: float) -> tuple[Piece, ...]:
    left, right, top, bottom = box.x, box.right, box.y, box.bottom
    turns = (
        ((right - radius, top), (right, top + radius), (right - radius, top + radius), -90.0),
        ((right, bottom - radius), (right - radius, bottom), (right - radius, bottom - radius), 0.0),
        ((left + radius, bottom), (left, bottom - radius), (left + radius, bottom - radius), 90.0),
        ((left, top + radius), (left + radius, top), (left + radius, top + radius), 180.0),
    )
    found: list[Piece] = [(left + radius, top)]
    for before, after, centre, angle in turns:
        found += [before, Arc(after, radius, radius, angle, 90.0, centre)]
    return tuple(found)


def _ellipse(box: Box) -> tuple[Piece, ...]:
    rx, ry = box.w / 2, box.h / 2
    centre = (box.x + rx, box.y + ry)
    left, right = (box.x, centre[1]), (box.right, centre[1])
    return (left, Arc(right, rx, ry, 180.0, 180.0, centre), Arc(left, rx, ry, 0.0, 180.0, centre))


def _cloud(box: Box) -> tuple[Piece, ...]:
    across, down = box.w / 43200, box.h / 43200
    at = (box.x + _CLOUD_START[0] * across, box.y + _CLOUD_START[1] * down)
    found: list[Piece] = [at]
    for wide, high, start, swing in _CLOUD:
        rx, ry = wide * across, high * down
        angle, sweep = start / 60000, swing / 60000
        # The file format's angles are those seen from the centre; the ellipse's own parameter differs.
        first, last = (_parameter(turn, wide, high) for turn in (angle, angle + sweep))
        centre = (at[0] - rx * math.cos(first), at[1] - ry * math.sin(first))
        at = (centre[0] + rx * math.cos(last), centre[1] + ry * math.sin(last))
        turned = math.degrees(last - first) % 360.0
        found.append(Arc(at, rx, ry, math.degrees(first), turned, centre))
    return tuple(found)


def _parameter(degrees: float, rx: float, ry: float) -> float:
    angle = math.radians(degrees)
    return math.atan2(math.sin(angle) / ry, math.cos(angle) / rx)


def polygon(outline: Outline, box: Box, corner: float = 0.0, *, steps: int = 12) -> tuple[Point, ...]:
    """Return points along the outline, arcs cut into `steps` pieces."""
    return tuple(_points(pieces(outline, box, corner), steps))


def _points(found: tuple[Piece, ...], steps: int) -> Iterator[Point]:
    for piece in found:
        if not isinstance(piece, Arc):
            yield piece
            continue
        for step in range(1, steps + 1):
            turn = math.radians(piece.start_angle + piece.sweep * step / steps)
            yield (piece.centre[0] + piece.rx * math.cos(turn), piece.centre[1] + piece.ry * math.sin(turn))


def touch(outline: Outline, box: Box, corner: float, site: Site, at: float) -> Point:
    """Return where a line that comes straight at a side meets the outline.

    Args:
        outline: The shape.
        box: Its box, mm.
        corner: As in `Shape.corner`.
        site: The side it comes to.
        at: Where it runs: x for top and bottom, y for left and right, mm.
    """
    flat = site in ("left", "right")
    points = polygon(outline, box, corner)
    hits = []
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1], strict=True):
        a, b, c, d = (ay, by, ax, bx) if flat else (ax, bx, ay, by)
        if a != b and min(a, b) <= at <= max(a, b):
            hits.append(c + (d - c) * (at - a) / (b - a))
    ends = (box.x, box.right) if flat else (box.y, box.bottom)
    near = site in ("left", "top")
    meets = min(hits, default=ends[0]) if near else max(hits, default=ends[1])
    return (meets, at) if flat else (at, meets)
