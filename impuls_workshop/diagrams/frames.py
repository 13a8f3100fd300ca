"""Where text stands inside an outline: the text rectangles of PowerPoint's preset shapes.

The formulas are those of `presetShapeDefinitions.xml`, part of ECMA-376.
"""

from __future__ import annotations

import math

from impuls_workshop.diagrams.shapes import Outline, Shape
from impuls_workshop.document.layouts import Box


def text_frame(shape: Shape) -> Box:
    """Return the rectangle a shape's text is set in, before its inner margins."""
    return frame(shape.outline, shape.box, shape.corner)


def frame(outline: Outline, box: Box, corner: float = 0.0) -> Box:
    """Return the text rectangle of an outline.

    Args:
        outline: The shape.
        box: Its box, mm.
        corner: Radius of the corners or depth of the point, mm.
    """
    left, top, right, bottom = _margins(outline, box.w, box.h, corner)
    return Box(box.x + left, box.y + top, box.w - left - right, box.h - top - bottom)


def _margins(outline: Outline, w: float, h: float, corner: float) -> tuple[float, float, float, float]:
    """Return what the outline keeps clear on the left, above, on the right and below."""
    inset = min(corner, w / 2, h / 2) * (1 - math.sqrt(0.5))
    round_off = (1 - math.sqrt(0.5)) / 2
    share = hexagon_share(w, corner)
    point = corner if w > 2 * corner else 0.0
    margins: dict[Outline, tuple[float, float, float, float]] = {
        "round": (inset, inset, inset, inset),
        "ellipse": (w * round_off, h * round_off, w * round_off, h * round_off),
        "hexagon": (w * share, h * share, w * share, h * share),
        "cloud": (w * 2977 / 43200, h * 3262 / 43200, w * (1 - 17087 / 21600), h * (1 - 17337 / 21600)),
        "diamond": (w / 4, h / 4, w / 4, h / 4),
        "chevron": (point, 0.0, point, 0.0),
        "pentagon": (0.0, 0.0, corner / 2, 0.0),
        "triangle": (w / 4, h / 2, w / 4, 0.0),
    }
    return margins.get(outline, (0.0, 0.0, 0.0, 0.0))


def hexagon_share(w: float, corner: float) -> float:
    """Return the share of a hexagon's width and height that its text keeps clear on each side."""
    quarter = w / 4
    depth = min(corner, 2 * quarter)
    if not quarter:
        return 0.0
    if depth > quarter:
        return (4 + 3 * (depth - quarter) / quarter) / 24
    return (2 + 2 * depth / quarter) / 24
