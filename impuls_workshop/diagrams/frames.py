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
    match outline:
        case "round":
            inset = min(corner, w / 2, h / 2) * (1 - math.sqrt(0.5))
            return (inset, inset, inset, inset)
        case "ellipse":
            across, down = w * (1 - math.sqrt(0.5)) / 2, h * (1 - math.sqrt(0.5)) / 2
            return (across, down, across, down)
        case "hexagon":
            share = hexagon_share(w, h, corner)
            return (w * share, h * share, w * share, h * share)
        case "cloud":
            return (w * 2977 / 43200, h * 3262 / 43200, w * (1 - 17087 / 21600), h * (1 - 17337 / 21600))
        case "diamond":
            return (w / 4, h / 4, w / 4, h / 4)
        case "chevron":
            return (corner, 0.0, corner, 0.0) if w > 2 * corner else (0.0, 0.0, 0.0, 0.0)
        case "pentagon":
            return (0.0, 0.0, corner / 2, 0.0)
        case "triangle":
            return (w / 4, h / 2, w / 4, 0.0)
        case _:
            return (0.0, 0.0, 0.0, 0.0)


def hexagon_share(w: float, h: float, corner: float) -> float:
    """Return the share of a hexagon's width and height that its text keeps clear on each side."""
    limit = w / 2
    depth = min(corner, limit)
    if depth > limit / 2:
        return (4 + 3 * (depth - limit / 2) / (limit / 2)) / 24
    return (2 + 2 * depth / (limit / 2)) / 24 if limit else 0.0
