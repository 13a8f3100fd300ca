"""PowerPoint's preset shapes: their adjustment, and where connectors can be glued to them.

The formulas are those of `presetShapeDefinitions.xml`, part of ECMA-376.
"""

from __future__ import annotations

from math import sqrt
from typing import TypeAlias

from impuls_workshop.diagrams.shapes import Outline, Shape

Point: TypeAlias = tuple[float, float]

PRESET: dict[Outline, str] = {
    "rect": "rect",
    "round": "roundRect",
    "ellipse": "ellipse",
    "hexagon": "hexagon",
    "cloud": "cloud",
    "diamond": "diamond",
    "chevron": "chevron",
    "pentagon": "homePlate",
    "triangle": "triangle",
    "star": "star6",
    "line": "line",
}

def adjustment(shape: Shape) -> str:
    """Return the shape's `a:avLst`: the radius of its corners or the depth of its point."""
    shorter = min(shape.box.w, shape.box.h)
    width = shape.box.w
    limit = {"round": shorter / 2, "chevron": width, "pentagon": width, "hexagon": width / 2}
    if shape.outline not in limit or shorter <= 0:
        return "<a:avLst/>"
    share = round(min(shape.corner, limit[shape.outline]) / shorter * 100000)
    flat = '<a:gd name="vf" fmla="val 115470"/>' if shape.outline == "hexagon" else ""
    return f'<a:avLst><a:gd name="adj" fmla="val {share}"/>{flat}</a:avLst>'


def preset_sites(shape: Shape) -> tuple[Point, ...]:
    """Return the preset's connection sites, mm, in the order of their numbers."""
    box = shape.box
    return tuple((box.x + x * box.w, box.y + y * box.h) for x, y in _shares(shape))


def _shares(shape: Shape) -> tuple[Point, ...]:
    """The sites as shares of width and height."""
    deep = min(shape.corner / shape.box.w, 1.0) if shape.box.w else 0.0
    back = (1 - deep) / 2
    if shape.outline == "hexagon":
        deep = min(deep, 0.5)
        return ((1, 0.5), (1 - deep, 1), (deep, 1), (0, 0.5), (deep, 0), (1 - deep, 0))
    if shape.outline == "chevron":
        return ((back, 0), (deep, 0.5), (back, 1), (1, 0.5))
    if shape.outline == "pentagon":
        return ((back, 0), (0, 0.5), (back, 1), (1, 0.5))
    return _FIXED[shape.outline]


_SIDES: tuple[Point, ...] = ((0.5, 0), (0, 0.5), (0.5, 1), (1, 0.5))
_NEAR, _FAR = (1 - sqrt(0.5)) / 2, (1 + sqrt(0.5)) / 2
_FIXED: dict[Outline, tuple[Point, ...]] = {
    "rect": _SIDES,
    "round": _SIDES,
    "diamond": _SIDES,
    "ellipse": (
        (0.5, 0), (_NEAR, _NEAR), (0, 0.5), (_NEAR, _FAR), (0.5, 1), (_FAR, _FAR), (1, 0.5), (_FAR, _NEAR),
    ),
    # LibreOffice 7.4 numbers a cloud's sites otherwise than ECMA-376 does: lines to clouds get sites of their own.
    "cloud": (),
    "triangle": ((0.5, 0), (0.25, 0.5), (0, 1), (0.5, 1), (1, 1), (0.75, 0.5)),
    "star": ((1, 0.25), (1, 0.75), (0.5, 1), (0, 0.75), (0, 0.25), (0.5, 0)),
    "line": ((0, 0), (1, 1)),
}
