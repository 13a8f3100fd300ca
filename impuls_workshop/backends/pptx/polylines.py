"""Lines with corners as PowerPoint's connectors: which preset, turned and adjusted how, draws given points.

Every bent connector starts at its box's top left corner, runs across first, and ends at the lower right
corner (`presetShapeDefinitions.xml`, part of ECMA-376), `x1`, `x3` and `y2` being shares of width and height:

    bentConnector2   (0,0) (w,0) (w,h)
    bentConnector3   (0,0) (x1,0) (x1,h) (w,h)
    bentConnector4   (0,0) (x1,0) (x1,y2) (w,y2) (w,h)
    bentConnector5   (0,0) (x1,0) (x1,y2) (x3,y2) (x3,h) (w,h)

A line that starts downwards is such a connector turned back by a quarter; the box is mirrored so that the
line's end comes to lie right of and below its start. Flips come before the turn (20.1.7.6, `a:xfrm`). Shares may
be negative or above one: so PowerPoint itself writes lines that turn back, and a box that would be flat a bit wide.

Only what runs down steps is `plain`: LibreOffice 7.4 finds another way for lines that turn back or have more
corners, through whatever stands there.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

from msgspec import Struct

Spot: TypeAlias = tuple[int, int]
"""A point on the slide, EMU."""
BACK = 16200000
"""A quarter turn back, in 1/60000 of a degree: PowerPoint's own way to write lines that start downwards."""
FLAT = 1270
"""Least width and height of a bent connector, EMU (0.035 mm): what its corners are shares of must not be nothing."""
_PRESETS = ("straightConnector1", "bentConnector2", "bentConnector3", "bentConnector4", "bentConnector5")
"""By the number of corners between the line's ends."""


class Placed(Struct, frozen=True):
    """A preset connector in its place."""

    preset: str
    x: int
    y: int
    width: int
    height: int
    """EMU, before the turn."""
    turned: bool = False
    """By a quarter back, about the middle of its box."""
    flip_across: bool = False
    flip_down: bool = False
    adjustments: tuple[int, ...] = ()
    """`adj1`, `adj2` and so on, in 1/100000 of the width and height."""
    plain: bool = True
    """Whether it runs down steps, or straight, and so looks alike in all programs."""


def place(points: Sequence[Spot]) -> Placed | None:
    """Return the preset connector that draws the line, or None if none does.

    Args:
        points: The line's corners, EMU, as `simplified` returns them.
    """
    if not 2 <= len(points) <= len(_PRESETS) + 1:
        return None
    (x0, y0), (x1, y1) = points[0], points[-1]
    bent = len(points) > 2
    turned = bent and points[0][0] == points[1][0]
    across, down = _turned_on((x1 - x0, y1 - y0), turned)
    size = width, height = [max(abs(side), FLAT if bent else 0) for side in (across, down)]
    local = [_local(point, points[0], turned, across < 0, down < 0) for point in points]
    if bent and not _square(local):
        return None
    middle_x, middle_y = (x0 + x1) / 2, (y0 + y1) / 2
    return Placed(
        _PRESETS[len(points) - 2], round(middle_x - width / 2), round(middle_y - height / 2), width, height,
        turned, across < 0, down < 0,
        tuple(round(local[order][1 - order % 2] / size[1 - order % 2] * 100000) for order in range(1, len(points) - 2)),
        not bent or (len(points) <= 4 and _runs_down_steps(local)),
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


def _turned_on(step: Spot, turned: bool) -> Spot:
    """Return a step as seen before the quarter turn back: what runs up was across."""
    return (-step[1], step[0]) if turned else step


def _local(point: Spot, start: Spot, turned: bool, flip_across: bool, flip_down: bool) -> Spot:
    across, down = _turned_on((point[0] - start[0], point[1] - start[1]), turned)
    return (-across if flip_across else across, -down if flip_down else down)


def _square(local: Sequence[Spot]) -> bool:
    """Tell whether the line runs across and down by turns."""
    return all(a[1 - order % 2] == b[1 - order % 2] for order, (a, b) in enumerate(pairwise(local)))


def _runs_down_steps(local: Sequence[Spot]) -> bool:
    """Tell whether the line runs across, down, across and never back."""
    return all(a[order % 2] < b[order % 2] for order, (a, b) in enumerate(pairwise(local)))
