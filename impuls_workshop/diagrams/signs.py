"""Signs that are told apart by their shape alone, and rows of them with their words: small legends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from impuls_workshop.diagnostics import Span
from impuls_workshop.diagrams.lettering import SAFETY, Look, paragraph
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.shapes import Outline, Shape, ShapeText, Stroke
from impuls_workshop.document.layouts import Box

_SIGNS: Final[tuple[tuple[Outline, bool], ...]] = (
    ("ellipse", True), ("rect", False), ("triangle", True), ("diamond", False), ("hexagon", True), ("ellipse", False))
"""Outline, and whether it is filled: neighbours differ in both."""
_GAP = 2.0
"""Between a sign and its words, mm at 12 pt."""
_BETWEEN = 8.0
"""Between two entries, mm at 12 pt."""


class Entry(Struct, frozen=True):
    """What a sign stands for."""

    sign: int
    words: str
    letter: str = ""
    span: Span | None = None


def sign(key: str, number: int, box: Box, setting: Setting, *, letter: str = "", name: str = "") -> Shape:
    """Return a sign.

    Args:
        key: Its id in the drawing.
        number: Which sign, from 0.
        box: Its place.
        setting: The drawing's.
        letter: A letter inside it.
        name: What it is called in the selection pane.
    """
    outline, filled = _SIGNS[number % len(_SIGNS)]
    text = None
    if letter:
        outline, filled = "ellipse", True
        look = Look(setting.minimum_pt, bold=True, colour="paper")
        text = ShapeText((paragraph(letter, look, 100.0, setting.measure),), align="center", anchor="middle",
                         inset=(0.0, 0.0, 0.0, 0.0))
    return Shape(key, outline, box, fill="accent-deep" if filled else "paper", stroke=Stroke("accent-deep", 1.5),
                 text=text, name=name, corner=box.w / 4)


class Legend(Struct, frozen=True):
    """Entries in rows, measured."""

    rows: tuple[tuple[tuple[Entry, float], ...], ...]
    """Each entry with its width, mm."""
    line: float
    """Height of a row, mm."""
    size: float
    """Width of a sign, mm."""

    @property
    def height(self) -> float:
        """mm; nothing where there is nothing to explain."""
        return len(self.rows) * self.line


def make_legend(entries: Sequence[Entry], size: float, setting: Setting) -> Legend:
    """Measure a legend: as many entries in a row as fit."""
    scale, rows, used = setting.minimum_pt / 12, list[list[tuple[Entry, float]]](), 0.0
    for entry in entries:
        words = setting.measure.width(entry.words, setting.minimum_pt) / SAFETY + 0.5
        width = min(setting.width, size + (_GAP + _BETWEEN) * scale + words)
        if not rows or used + width > setting.width + _BETWEEN * scale:
            rows.append([])
            used = 0.0
        rows[-1].append((entry, width))
        used += width
    line = max(size, setting.measure.line_height(setting.minimum_pt)) + 1.2 * scale
    return Legend(tuple(tuple(row) for row in rows), line, size)


def draw_legend(legend: Legend, top: float, setting: Setting) -> Iterator[Shape]:
    """Yield the legend's shapes, from `top` (mm) down."""
    scale, number = setting.minimum_pt / 12, 0
    for index, row in enumerate(legend.rows):
        x, y = 0.0, top + index * legend.line
        for entry, width in row:
            number += 1
            middle = y + (legend.line - legend.size) / 2
            yield sign(f"legend-sign-{number}", entry.sign, Box(x + 0.4, middle, legend.size, legend.size), setting,
                       letter=entry.letter, name=entry.words)
            left = legend.size + _GAP * scale
            room = width - left - _BETWEEN * scale
            line = paragraph(entry.words, Look(setting.minimum_pt), room / SAFETY, setting.measure, span=entry.span)
            yield Shape(f"legend-{number}", "rect", Box(x + left, y, room, legend.line), name=entry.words,
                        text=ShapeText((line,), anchor="middle", inset=(0.0, 0.0, 0.0, 0.0)))
            x += width
