"""Signs for cards, badges and tables: a letter, number or mark in a shape, told apart without colour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from impuls_workshop.diagrams.lettering import Look, largest_size, paragraph
from impuls_workshop.diagrams.shapes import Drawing, Outline, Shape, ShapeText, Stroke
from impuls_workshop.document.layouts import PT_TO_MM, Box, ColourRole
from impuls_workshop.typography.measure import Measure

ROOM: Final[Mapping[str, tuple[Outline, float, float, float]]] = {
    "circle": ("ellipse", 0.74, 0.8, 0.0), "square": ("rect", 0.84, 0.84, 0.0), "diamond": ("diamond", 0.5, 0.56, 0.0),
    "hexagon": ("hexagon", 0.6, 0.7, 0.0), "triangle": ("triangle", 0.54, 0.6, 0.17), "star": ("star", 0.5, 0.6, 0.0),
}
"""The outline of a sign; width and height of its room for letters and how far down that is, as shares of its side."""
MARKS: Final = frozenset("+-–\N{MINUS SIGN}×·")
"""Signs low and narrow enough to be set larger than letters."""
_STROKE_SHARE: Final = 0.07
"""Width of the outline as a share of the shape's side."""
_LARGEST, _SMALLEST = 400.0, 4.0


def emblem(text: str, shape: str, colour: ColourRole, *, width: float, height: float, measure: Measure,
           alt: str) -> Drawing:
    """Draw a sign as large as fits, in the middle of its room.

    Args:
        text: One to three characters.
        shape: One of `ROOM`.
        colour: Colour of outline and text.
        width: Room, mm.
        height: Room, mm.
        measure: Measures the text.
        alt: What it means, for those who do not see it.
    """
    side = min(width, height)
    stroke = side * _STROKE_SHARE
    box = Box((width - side + stroke) / 2, (height - side + stroke) / 2, side - stroke, side - stroke)
    outline, wide, high, down = ROOM[shape]
    room = Box(box.x + box.w * (1 - wide) / 2, box.y + box.h * ((1 - high) / 2 + down), box.w * wide, box.h * high)

    def fits(size: float) -> bool:
        # Capitals and figures are two thirds of an em high, marks less; what else the line has may reach out.
        em, wide = (0.25, box.w * 0.62) if text in MARKS else (0.6, room.w)
        return measure.width(text, size, bold=True) <= wide and size * PT_TO_MM * em <= room.h * 0.8

    size = largest_size(_LARGEST, _SMALLEST, fits) or _SMALLEST
    line = paragraph(text, Look(size, bold=True, colour=colour), room.w * 2, measure)
    letters = Box(room.x - room.w / 2, room.y + (room.h - line.leading) / 2 - line.leading * 0.02, room.w * 2,
                  line.leading)
    frame = Shape("sign", outline, box, stroke=Stroke(colour, stroke / PT_TO_MM), corner=side * 0.25)
    words = Shape("letters", "rect", letters, text=ShapeText((line,), "center", "middle", (0, 0, 0, 0)))
    return Drawing(width, height, (frame, words), alt)
