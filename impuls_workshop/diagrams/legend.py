"""Draws the legend of a model: a sign and its words for every kind that occurs."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from msgspec import Struct

from impuls_workshop.diagnostics import Span
from impuls_workshop.diagrams.lettering import SAFETY, Look, paragraph
from impuls_workshop.diagrams.model_look import corner, outline, stroke
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.shapes import Connector, Drawn, Shape, ShapeText
from impuls_workshop.diagrams.subjects import EdgeKind, NodeKind
from impuls_workshop.document.layouts import Box

_SIGN = 9.0
"""Width of a sign, mm at 12 pt."""
_GAP = 2.0
_BETWEEN = 6.0


class Entry(Struct, frozen=True):
    """One line of the legend."""

    words: str
    node: NodeKind | None = None
    edge: EdgeKind | None = None
    """The kind its sign shows: either of the two; with neither, a plain line."""
    span: Span | None = None


class Group(Struct, frozen=True):
    """Entries of one sort, in columns of one width."""

    entries: tuple[Entry, ...]
    columns: int
    width: float
    """Of a column, mm."""

    @property
    def rows(self) -> int:
        """Number of rows."""
        return math.ceil(len(self.entries) / self.columns)


class Legend(Struct, frozen=True):
    """A legend, measured."""

    groups: tuple[Group, ...]
    """Kinds of nodes, kinds of edges: each starts a row."""
    line: float
    """Height of a row, mm."""
    size: float
    """pt"""

    @property
    def rows(self) -> int:
        """Number of rows."""
        return sum(group.rows for group in self.groups)

    @property
    def height(self) -> float:
        """mm; nothing where there is nothing to explain."""
        return self.rows * self.line


def make_legend(groups: Sequence[Sequence[Entry]], setting: Setting) -> Legend:
    """Measure a legend: in columns that go through all of it, or narrower ones where that saves a row."""
    size, filled = setting.minimum_pt, [tuple(group) for group in groups if group]
    widest = [max(setting.measure.width(entry.words, size) for entry in group) for group in filled]
    own = tuple(_group(group, wide, setting) for group, wide in zip(filled, widest, strict=True))
    common = tuple(_group(group, max(widest), setting) for group in filled)
    aligned = sum(group.rows for group in common) == sum(group.rows for group in own)
    line = setting.measure.line_height(size) + 1.5 * size / 12
    return Legend(common if aligned else own, line, size)


def _group(entries: tuple[Entry, ...], widest: float, setting: Setting) -> Group:
    scale = setting.minimum_pt / 12
    width = min(setting.width, (_SIGN + _GAP + _BETWEEN) * scale + widest * 1.04)
    columns = max(1, min(len(entries), int(setting.width // width)))
    # As many in every row as there are rows for anyway.
    return Group(entries, math.ceil(len(entries) / math.ceil(len(entries) / columns)), width)


def draw_legend(legend: Legend, top: float, setting: Setting) -> Iterator[Drawn]:
    """Yield the legend's shapes, from `top` (mm) down."""
    row = 0
    for number, group in enumerate(legend.groups, start=1):
        for index, entry in enumerate(group.entries):
            left = index % group.columns * group.width
            y = top + (row + index // group.columns) * legend.line
            yield from _entry(entry, f"{number}-{index + 1}", Box(left, y, group.width, legend.line), setting)
        row += group.rows


def _entry(entry: Entry, key: str, cell: Box, setting: Setting) -> Iterator[Drawn]:
    scale = setting.minimum_pt / 12
    sign, gap, left = _SIGN * scale, _GAP * scale, cell.x + 0.4
    middle = cell.y + cell.h / 2
    if entry.node:
        box = Box(left, cell.y + 0.6 * scale, sign, cell.h - 1.2 * scale)
        yield _node_sign(entry.node, key, box, setting)
    else:
        arrow = entry.edge.arrow if entry.edge else "end"
        yield Connector(
            f"legend-sign-{key}", ((left, middle), (left + sign, middle)),
            stroke=stroke(entry.edge.line if entry.edge else "solid", "ink"),
            arrow_start=arrow == "both", arrow_end=arrow != "none", name=entry.words,
        )
    room = cell.w - sign - gap - 1.0
    line = paragraph(entry.words, Look(setting.minimum_pt), room / SAFETY, setting.measure, span=entry.span)
    yield Shape(
        f"legend-{key}", "rect", Box(left + sign + gap, cell.y, room, cell.h),
        text=ShapeText((line,), anchor="middle", inset=(0.0, 0.0, 0.0, 0.0)), name=entry.words,
    )


def _node_sign(kind: NodeKind, key: str, box: Box, setting: Setting) -> Shape:
    text = None
    if kind.badge:
        # The sign is too small for a broken line, and a badge has two letters at most.
        look = Look(setting.minimum_pt, bold=True, colour="accent-deep")
        line = paragraph(kind.badge, look, 100.0, setting.measure)
        text = ShapeText((line,), align="center", anchor="middle", inset=(0.0, 0.0, 0.0, 0.0))
    return Shape(f"legend-sign-{key}", outline(kind), box, fill="paper", stroke=stroke(kind.line, width=1.0),
                 text=text, name=kind.title.plain, corner=corner(kind, box.w, box.h))
