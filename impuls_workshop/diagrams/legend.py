"""Draws the legend of a model: a sign and its words for every kind that occurs."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from impuls_workshop.diagnostics import Span
from impuls_workshop.diagrams.lettering import Look, paragraph
from impuls_workshop.diagrams.model_look import corner, outline, stroke
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.shapes import Connector, Drawn, Shape, ShapeText
from impuls_workshop.diagrams.subjects import EdgeKind, NodeKind
from impuls_workshop.document.layouts import Box

_SIGN = 9.0
"""Width of a sign, mm at 12 pt."""
_GAP = 2.0
_BETWEEN = 6.0


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the legend."""

    words: str
    node: NodeKind | None = None
    edge: EdgeKind | None = None
    """The kind its sign shows: either of the two; with neither, a plain line."""
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Legend:
    """A legend, measured."""

    groups: tuple[tuple[Entry, ...], ...]
    """Kinds of nodes, kinds of edges: each starts a row."""
    columns: int
    width: float
    """Of a column, mm."""
    line: float
    """Height of a row, mm."""
    size: float
    """pt"""

    @property
    def rows(self) -> int:
        """Number of rows."""
        return sum(math.ceil(len(group) / self.columns) for group in self.groups)

    @property
    def height(self) -> float:
        """mm; nothing where there is nothing to explain."""
        return self.rows * self.line


def make_legend(groups: Sequence[Sequence[Entry]], setting: Setting) -> Legend:
    """Measure a legend in columns of one width."""
    size = setting.minimum_pt
    widest = max((setting.measure.width(entry.words, size) for group in groups for entry in group), default=0.0)
    scale = size / 12
    wanted = min(setting.width, (_SIGN + _GAP + _BETWEEN) * scale + widest * 1.04)
    longest = max((len(group) for group in groups), default=1)
    columns = max(1, min(longest, int(setting.width // wanted)))
    # As many in every row as there are rows for anyway.
    columns = math.ceil(longest / math.ceil(longest / columns)) if longest else 1
    line = setting.measure.line_height(size) + 1.5 * scale
    return Legend(tuple(tuple(group) for group in groups if group), columns, setting.width / columns
                  if columns < longest else wanted, line, size)


def draw_legend(legend: Legend, top: float, setting: Setting) -> Iterator[Drawn]:
    """Yield the legend's shapes, from `top` (mm) down."""
    row = 0
    for number, group in enumerate(legend.groups, start=1):
        for index, entry in enumerate(group):
            left = index % legend.columns * legend.width
            y = top + (row + index // legend.columns) * legend.line
            yield from _entry(entry, f"{number}-{index + 1}", (left, y), legend, setting)
        row += math.ceil(len(group) / legend.columns)


def _entry(entry: Entry, key: str, at: tuple[float, float], legend: Legend, setting: Setting) -> Iterator[Drawn]:
    (x, y), scale = at, legend.size / 12
    sign, gap = _SIGN * scale, _GAP * scale
    middle = y + legend.line / 2
    if entry.node:
        yield _node_sign(entry.node, key, Box(x + 0.4, y + 0.6 * scale, sign, legend.line - 1.2 * scale), setting)
    else:
        arrow = entry.edge.arrow if entry.edge else "end"
        yield Connector(
            f"legend-sign-{key}", ((x + 0.4, middle), (x + sign + 0.4, middle)),
            stroke=stroke(entry.edge.line if entry.edge else "solid"),
            arrow_start=arrow == "both", arrow_end=arrow != "none", name=entry.words,
        )
    room = legend.width - sign - gap - 1.0
    line = paragraph(entry.words, Look(legend.size), room / 0.98, setting.measure, span=entry.span)
    yield Shape(
        f"legend-{key}", "rect", Box(x + sign + gap, y, room, legend.line),
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
