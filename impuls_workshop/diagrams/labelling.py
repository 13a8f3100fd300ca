"""Finds places for the labels of points in a field, so that none covers another or a point."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from impuls_workshop.document.layouts import Box

MOST_TRIES: Final = 4000
"""Steps of the search; a field that is not solved by then is too full."""

Point = tuple[float, float]


class Label(Struct, frozen=True):
    """A label's possible sizes: the same words in one line, or broken into more."""

    sizes: tuple[tuple[float, float], ...]
    """Width and height, mm, the one that is liked best first."""


class Chosen(Struct, frozen=True):
    """Where a label stands."""

    box: Box
    size: int
    """Which of its sizes was taken."""
    align: str
    """`left`, `center` or `right`: the side that is at the point."""


def spread(points: Sequence[Point], apart: Point, field: Box) -> list[Point]:
    """Return the points moved as little as can be so that their signs do not cover one another.

    Args:
        points: Where they belong, mm.
        apart: Least distance of two middles, across and down, mm.
        field: Where they may stand.
    """
    found: list[Point] = []
    for x, y in points:
        free = (place for place in _around((x, y), apart) if _inside(place, field) and not any(
            abs(place[0] - other[0]) < apart[0] - 0.01 and abs(place[1] - other[1]) < apart[1] - 0.01
            for other in found))
        found.append(next(free, (x, y)))
    return found


def _around(point: Point, apart: Point) -> Iterator[Point]:
    """Yield the place itself, then those above and below, then those beside, ever farther away."""
    x, y = point
    yield point
    for ring in range(1, 9):
        half = ring / 2
        yield from ((x, y + half * apart[1]), (x, y - half * apart[1]))
        yield from ((x + half * apart[0], y), (x - half * apart[0], y))


def _inside(point: Point, field: Box) -> bool:
    return field.x <= point[0] <= field.right and field.y <= point[1] <= field.bottom


def place_labels(labels: Sequence[Label], points: Sequence[Point], sign: float, field: Box,
                 lines: Sequence[Box] = ()) -> list[Chosen] | None:
    """Return a place for each label, or None if none was found.

    Args:
        labels: The labels.
        points: The middle of each label's sign, mm.
        sign: Width and height of a sign, mm.
        field: What no label may leave.
        lines: What labels cover only if there is no other place.
    """
    signs = [Box(x - sign / 2, y - sign / 2, sign, sign) for x, y in points]
    options = []
    for label, own in zip(labels, signs, strict=True):
        free = [found for found in _options(label, own, field)
                if not any(_cover(found.box, other) for other in signs)]
        options.append(sorted(free, key=lambda found: sum(_cover(found.box, line) for line in lines)))
    # Labels with little choice first.
    order = sorted(range(len(labels)), key=lambda index: (len(options[index]), index))
    found = _search(order, options)
    return None if found is None else [found[index] for index in range(len(labels))]


def _options(label: Label, sign: Box, field: Box) -> Iterator[Chosen]:
    gap = sign.w * 0.25
    for index, (wide, high) in enumerate(label.sizes):
        beside = sign.y + sign.h / 2 - high / 2
        above, below = sign.y - gap - high, sign.bottom + gap
        right, left = sign.right + gap, sign.x - gap - wide
        centre = sign.x + sign.w / 2 - wide / 2
        for x, y, align in (
                (right, beside, "left"), (left, beside, "right"), (centre, above, "center"), (centre, below, "center"),
                (sign.x, above, "left"), (sign.x, below, "left"),
                (sign.right - wide, above, "right"), (sign.right - wide, below, "right")):
            box = Box(x, y, wide, high)
            if (box.x >= field.x and box.y >= field.y and box.right <= field.right and box.bottom <= field.bottom):
                yield Chosen(box, index, align)


def _search(order: Sequence[int], options: Sequence[Sequence[Chosen]]) -> dict[int, Chosen] | None:
    """Try places in depth, going back where a label finds none."""
    placed: dict[int, Chosen] = {}
    pending = [iter(options[order[0]])] if order else []
    for _ in range(MOST_TRIES):
        if not pending:
            return placed if not order else None
        label = order[len(pending) - 1]
        placed.pop(label, None)
        choice = next((one for one in pending[-1]
                       if not any(_cover(one.box, other.box) for other in placed.values())), None)
        if choice is None:
            pending.pop()
            continue
        placed[label] = choice
        if len(placed) == len(order):
            return placed
        pending.append(iter(options[order[len(pending)]]))
    return None


def _cover(one: Box, other: Box) -> bool:
    return (min(one.right, other.right) - max(one.x, other.x) > 0.0
            and min(one.bottom, other.bottom) - max(one.y, other.y) > 0.0)
