"""Which colours of a drawing or chart lie on which, and how much they must differ to be seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from impuls_workshop.diagrams.shapes import Drawing, Shape, TextLine
from impuls_workshop.document.layouts import ColourRole

if TYPE_CHECKING:
    from impuls_workshop.diagrams.charts import ChartPlan

TEXT = 4.5
"""Least contrast of text (WCAG 2.2, success criterion 1.4.3)."""
LARGE = 3.0
"""Least contrast of large text (1.4.3), and of lines and signs that say something (1.4.11)."""
_SERIES: Sequence[ColourRole] = ("signal", "accent", "ink", "muted")
"""Colours of a line chart's rows after the first."""
_LARGE_PT, _LARGE_BOLD_PT = 18.0, 14.0


class Pair(Struct, frozen=True, order=True):
    """A colour on another."""

    front: ColourRole
    back: ColourRole | None
    """None for what lies behind the whole drawing."""
    needed: float


def pairs(drawn: Drawing | ChartPlan) -> Iterator[Pair]:
    """Yield every pair of colours in a drawing or chart, more than once where it recurs.

    Strokes in the role `line` are ornament, as are the rules of tables, and are left out.
    """
    if not isinstance(drawn, Drawing):
        yield from _chart(drawn)
        return
    behind: list[Shape] = []
    for item in drawn.items:
        if isinstance(item, Shape):
            yield from _shape(item, behind)
            if item.fill:
                behind.append(item)
        elif item.stroke.colour != "line":
            for (ax, ay), (bx, by) in pairwise(item.points):
                yield Pair(item.stroke.colour, _below((ax + bx) / 2, (ay + by) / 2, behind), LARGE)


def _shape(shape: Shape, behind: Sequence[Shape]) -> Iterator[Pair]:
    box = shape.box
    ground = _below(box.x + box.w / 2, box.y + box.h / 2, behind)
    if shape.stroke and shape.stroke.colour != "line":
        yield Pair(shape.stroke.colour, ground, LARGE)
    for line in shape.text.lines if shape.text else ():
        yield Pair(line.colour, shape.fill or ground, _needed(line))


def _needed(line: TextLine) -> float:
    bold = all(word.bold for word in line.words)
    return LARGE if line.size >= (_LARGE_BOLD_PT if bold else _LARGE_PT) else TEXT


def _below(x: float, y: float, behind: Sequence[Shape]) -> ColourRole | None:
    """Return the fill of the topmost shape at a point."""
    hit = (shape.fill for shape in reversed(behind)
           if shape.box.x <= x <= shape.box.right and shape.box.y <= y <= shape.box.bottom)
    return next(hit, None)


def _chart(plan: ChartPlan) -> Iterator[Pair]:
    yield Pair("ink", None, TEXT)
    yield Pair("muted", None, TEXT)
    yield Pair("accent-deep", None, LARGE)
    if plan.kind == "line":
        for role in _SERIES[: max(0, len(plan.series) - 1)]:
            yield Pair(role, None, LARGE)
