"""Sets text in drawings: paragraphs broken into measured lines, and the largest size that fits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from impuls_workshop.diagnostics import Span
from impuls_workshop.diagrams.measuring import Measure
from impuls_workshop.diagrams.shapes import TextLine, Words
from impuls_workshop.document.layouts import PT_TO_MM, ColourRole, FontRole
from impuls_workshop.typography.breaking import pieces

SAFETY = 0.98
"""Share of a box's width that lines are broken for, so that another renderer's rounding adds no line."""
STEP = 0.5
"""Sizes are tried in these steps, pt."""


class Look(Struct, frozen=True):
    """How a paragraph is set."""

    size: float
    """pt"""
    bold: bool = False
    italic: bool = False
    colour: ColourRole = "ink"
    font: FontRole = "body"
    bullet: str | None = None
    hang: float = 0.0
    """mm"""
    before: float = 0.0
    """pt"""


def paragraph(text: str, look: Look, width: float, measure: Measure, *, span: Span | None = None,
              number: int | None = None) -> TextLine:
    """Set a paragraph.

    Args:
        text: Its words.
        look: How it looks.
        width: Room for the words and their bullet, mm.
        measure: Measures the words.
        span: Where they were written.
        number: Number to stand before them instead of the look's bullet.
    """
    room = max(1.0, (width - look.hang) * SAFETY)
    broken = measure.lines(text, look.size, room, font=look.font, bold=look.bold, italic=look.italic)
    return TextLine(
        (Words(text, look.bold, look.italic, span),), look.size, look.colour,
        bullet=None if number is not None else look.bullet, before=look.before, font=look.font,
        broken=broken or (text,), number=number, hang=look.hang,
        leading=measure.line_height(look.size, font=look.font),
    )


def height(lines: Iterable[TextLine]) -> float:
    """Return the height of paragraphs set below one another, mm."""
    total = 0.0
    for index, line in enumerate(lines):
        total += len(line.broken) * line.leading + (line.before * PT_TO_MM if index else 0.0)
    return total


def longest_word(text: str, look: Look, measure: Measure) -> float:
    """Return the width of the widest piece that cannot be broken, mm."""
    return max(
        (measure.width(piece.rstrip(), look.size, font=look.font, bold=look.bold, italic=look.italic)
         for piece in pieces(text)),
        default=0.0,
    )


def words_fit(text: str, look: Look, width: float, measure: Measure) -> bool:
    """Tell whether no word needs to be broken inside at that width (mm)."""
    return longest_word(text, look, measure) <= (width - look.hang) * SAFETY


def sizes(largest: float, smallest: float) -> Iterator[float]:
    """Yield the sizes to try, from large to small, the smallest always last (pt)."""
    size = largest
    while size > smallest:
        yield size
        size -= STEP
    yield smallest


def largest_size(largest: float, smallest: float, fits: Callable[[float], bool]) -> float | None:
    """Return the largest size (pt) between the two that fits, or None."""
    return next((size for size in sizes(largest, smallest) if fits(size)), None)
