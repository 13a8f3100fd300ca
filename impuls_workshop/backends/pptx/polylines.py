"""Lines with corners as PowerPoint's connectors: which preset, turned and adjusted how, draws given points.

Every bent connector of the file format starts at its box's top left corner, runs across first, and ends
at the lower right corner (`presetShapeDefinitions.xml`, part of ECMA-376). Between these corners, with
`x1`, `y2`, `x3` as shares of width and height:

    bentConnector2   (0,0) (w,0) (w,h)
    bentConnector3   (0,0) (x1,0) (x1,h) (w,h)
    bentConnector4   (0,0) (x1,0) (x1,y2) (w,y2) (w,h)
    bentConnector5   (0,0) (x1,0) (x1,y2) (x3,y2) (x3,h) (w,h)

A line that starts downwards is such a connector turned by a quarter; the box is mirrored so that the
line's end comes to lie right of and below its start. Flips come before the turn (20.1.7.6, `a:xfrm`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

Spot: TypeAlias = tuple[int, int]
"""A point on the slide, EMU."""
QUARTER = 5400000
"""A quarter turn, clockwise, in 1/60000 of a degree."""
_PRESETS = {
    2: "straightConnector1", 3: "bentConnector2", 4: "bentConnector3", 5: "bentConnector4",
    6: "bentConnector5",
}
"""The preset by the number of points."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A preset connector in its place."""

    preset: str
    x: int
    y: int
    width: int
    height: int
    """EMU, before the turn."""
    turned: bool = False
    """By a quarter, clockwise, about the middle of its box."""
    flip_across: bool = False
    flip_down: bool = False
    adjustments: tuple[int, ...] = ()
    """`adj1` and so on, in 1/100000 of width or height."""


def place(points: Sequence[Spot]) -> Placed | None:
    """Return the preset connector that draws the line, or None if none does.

    Args:
        points: The line's corners, EMU, as `simplified` returns them.
    """
    preset = _PRESETS.get(len(points))
    if preset is None:
        return None
    (x0, y0), (x1, y1) = points[0], points[-1]
    turned = len(points) > 2 and points[0][0] == points[1][0]
    across, down = x1 - x0, y1 - y0
    if turned:  # a quarter back: what ran down runs across
        across, down = down, -across
    width, height = abs(across), abs(down)
    local = [_local(point, points[0], turned, across < 0, down < 0) for point in points]
    adjustments = _adjustments(local, width, height)
    if adjustments is None:
        return None
    middle_x, middle_y = (x0 + x1) / 2, (y0 + y1) / 2
    return Placed(
        preset, round(middle_x - width / 2), round(middle_y - height / 2), width, height,
        turned, across < 0, down < 0, adjustments,
    )


def simplified(points: Sequence[Spot]) -> list[Spot]:
    """Return the corners without repeated points and without points on a straight stretch."""
    kept: list[Spot] = []
    for point in points:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and _straight(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return kept


def _straight(a: Spot, b: Spot, c: Spot) -> bool:
    one, other = (b[0] - a[0], b[1] - a[1]), (c[0] - b[0], c[1] - b[1])
    same_line = one[0] * other[1] == one[1] * other[0]
    return same_line and one[0] * other[0] + one[1] * other[1] > 0


def _local(point: Spot, start: Spot, turned: bool, flip_across: bool, flip_down: bool) -> Spot:
    across, down = point[0] - start[0], point[1] - start[1]
    if turned:
        across, down = down, -across
    return (-across if flip_across else across, -down if flip_down else down)


def _adjustments(local: Sequence[Spot], width: int, height: int) -> tuple[int, ...] | None:
    """Return the shares that lead the preset through the corners, or None where it cannot get there."""
    if len(local) == 2:
        return ()
    if not _alternates(local):
        return None
    if len(local) == 3:
        return ()
    wanted = [(local[1][0], width)]
    if len(local) > 4:
        wanted.append((local[2][1], height))
    if len(local) > 5:
        wanted.append((local[3][0], width))
    if any(not side for _, side in wanted):
        return None
    return tuple(round(length / side * 100000) for length, side in wanted)


def _alternates(local: Sequence[Spot]) -> bool:
    """Tell whether the line runs across, down, across … at right angles, as bent connectors do."""
    return all(
        a[1 - order % 2] == b[1 - order % 2] and a[order % 2] != b[order % 2]
        for order, (a, b) in enumerate(pairwise(local))
    )
