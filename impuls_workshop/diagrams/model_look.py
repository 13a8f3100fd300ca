"""How the kinds of a model look: outlines, strokes, and the room their labels need."""

from __future__ import annotations

from collections.abc import Mapping

from impuls_workshop.diagrams.frames import frame
from impuls_workshop.diagrams.shapes import Outline, Stroke
from impuls_workshop.diagrams.subjects import LineStyle, NodeKind, NodeShape
from impuls_workshop.document.layouts import Box, ColourRole

PAD = 1.2
"""Least space between a label and the outline, mm."""

MOST_POINT = 5.0
"""Largest depth of a lozenge's points, mm; half of it for a hexagon."""
MOST_ROUND = 8.0
"""Largest radius of an oval, mm: a high one is not to become a circle."""

_OUTLINES: Mapping[NodeShape, Outline] = {
    # An oval is drawn with straight sides and a diamond as a lozenge: in a true ellipse or diamond
    # a label of two lines has half the room.
    "rectangle": "rect", "rounded": "round", "oval": "round", "hexagon": "hexagon", "cloud": "cloud",
    "diamond": "hexagon",
}


def outline(kind: NodeKind | None) -> Outline:
    """Return the outline of a kind of node."""
    return _OUTLINES[kind.shape] if kind else "round"


def corner(kind: NodeKind | None, w: float, h: float) -> float:
    """Return the radius or depth of a kind's corners for a box of that size, mm."""
    match kind.shape if kind else "rounded":
        case "oval":
            return min(MOST_ROUND, min(w, h) / 2)
        case "diamond":
            return min(MOST_POINT, min(w, h) * 0.36)
        case "hexagon":
            return min(MOST_POINT / 2, min(w, h) / 5)
        case "rounded":
            return min(2.0, h / 4)
        case _:
            return 0.0


def stroke(line: LineStyle, colour: ColourRole = "accent-deep", width: float = 1.5) -> Stroke:
    """Return the stroke of a line style."""
    match line:
        case "dashed":
            return Stroke(colour, width, "dash")
        case "dotted":
            return Stroke(colour, width, "dot")
        case "thin":
            return Stroke(colour, width * 0.4)
        case _:
            return Stroke(colour, width)


def label_room(kind: NodeKind | None, w: float, h: float) -> tuple[float, float]:
    """Return width and height a label may take in a node of that size, mm."""
    shape = outline(kind)
    inside = frame(shape, Box(0.0, 0.0, w, h), corner(kind, w, h))
    # The text rectangle of round corners keeps clear of them above and below too; centred words need not.
    high = inside.h if shape == "cloud" else h - 1.6
    return inside.w - 2 * pad(kind), high


def pad(kind: NodeKind | None) -> float:
    """Return the space between a node's label and the text rectangle of its outline, mm."""
    # The text rectangles of these two keep clear of the outline themselves.
    return PAD / 3 if outline(kind) in ("hexagon", "cloud") else PAD
