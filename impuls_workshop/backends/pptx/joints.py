"""Where lines meet a drawing's shapes: preset connection sites, or sites of the shape's own where lines come elsewhere.

A shape whose lines all arrive at its preset's sites stays that preset. Another one is written as a custom geometry
with the same outline and the same text rectangle, whose sites are the preset's own and then one for each line.
So lines that run side by side stay glued side by side when the shape is moved.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from math import dist
from typing import TypeAlias

from msgspec import Struct

from impuls_workshop.backends.pptx.names import emu
from impuls_workshop.backends.pptx.presets import PRESET, Point, adjustment, preset_sites
from impuls_workshop.diagrams.frames import text_frame
from impuls_workshop.diagrams.outlines import Arc, Piece, pieces
from impuls_workshop.diagrams.shapes import Connector, Drawn, Shape, Site
from impuls_workshop.document.layouts import Box

_NEAR = 0.15
"""How far a line's end may be from a preset's site to count as there, mm: LibreOffice pulls it to the site."""
_FACING: Mapping[Site, int] = {"right": 0, "bottom": 5400000, "left": 10800000, "top": 16200000}
"""The direction a line leaves a side in, in 1/60000 of a degree, clockwise from the right."""


class Joint(Struct, frozen=True):
    """A shape of a drawing as lines are glued to it."""

    number: int
    """Its id on the slide."""
    shape: Shape
    own: tuple[tuple[Point, Site], ...] = ()
    """Ends of lines that are not at a site of the preset, mm, and the side they are on."""

    def site(self, end: Point) -> int | None:
        """Return the number of the connection site a line's end stands at, or None where there is none."""
        places = self.places
        if not places:
            return None
        nearest = min(range(len(places)), key=lambda index: dist(places[index], end))
        return nearest if dist(places[nearest], end) <= _NEAR else None

    @property
    def places(self) -> tuple[Point, ...]:
        """The shape's sites, mm, in the order of their numbers."""
        return (*preset_sites(self.shape), *(point for point, _ in self.own))


Joints: TypeAlias = Mapping[str, Joint]
"""The shapes of a drawing by their id."""


def joints(numbered: Iterable[tuple[int, Drawn]]) -> Joints:
    """Find out where the lines of a drawing meet its shapes.

    Args:
        numbered: All that is drawn, each with its id on the slide.
    """
    items = list(numbered)
    ends: dict[str, list[tuple[Point, Site]]] = {}
    for _, line in items:
        if isinstance(line, Connector):
            for glued, point in ((line.start, line.points[0]), (line.end, line.points[-1])):
                if glued is not None:
                    ends.setdefault(glued[0], []).append((point, glued[1]))
    return {item.id: _joint(number, item, ends.get(item.id, [])) for number, item in items if isinstance(item, Shape)}


def _joint(number: int, shape: Shape, ends: Iterable[tuple[Point, Site]]) -> Joint:
    found = Joint(number, shape)
    for point, side in sorted(ends):
        if found.site(point) is None:
            found = Joint(number, shape, (*found.own, (point, side)))
    return found


def geometry(joint: Joint) -> str:
    """Return a shape's `a:prstGeom`, or its `a:custGeom` if lines meet it where the preset has no site."""
    shape = joint.shape
    if not joint.own:
        return f'<a:prstGeom prst="{PRESET[shape.outline]}">{adjustment(shape)}</a:prstGeom>'
    return custom(shape, ((point, _side(point, shape.box)) for point in preset_sites(shape)), joint.own)


def custom(shape: Shape, *sites: Iterable[tuple[Point, Site]]) -> str:
    """Return a shape's outline as a path of its own.

    Args:
        shape: The shape.
        sites: Points for lines, mm, with the side they are on.
    """
    box = shape.box
    glue = "".join(f'<a:cxn ang="{_FACING[side]}">{_spot("a:pos", point, box)}</a:cxn>'
                   for group in sites for point, side in group)
    frame = text_frame(shape)
    left, top = emu(frame.x - box.x), emu(frame.y - box.y)
    right, bottom = emu(frame.right - box.x), emu(frame.bottom - box.y)
    path = "".join(_pieces(pieces(shape.outline, box, shape.corner), box))
    return (
        f"<a:custGeom><a:avLst/><a:gdLst>{_guides(left, top, right, bottom, box)}</a:gdLst><a:ahLst/>"
        f'<a:cxnLst>{glue}</a:cxnLst><a:rect l="tl" t="tt" r="tr" b="tb"/>'
        f'<a:pathLst><a:path w="{emu(box.w)}" h="{emu(box.h)}">{path}<a:close/></a:path></a:pathLst></a:custGeom>'
    )


def _guides(left: int, top: int, right: int, bottom: int, box: Box) -> str:
    """Return the text rectangle as shares of the shape's size, so that it grows with it."""
    wide, high = emu(box.w), emu(box.h)
    shares = (("tl", "w", left, wide), ("tt", "h", top, high), ("tr", "w", right, wide), ("tb", "h", bottom, high))
    return "".join(f'<a:gd name="{name}" fmla="*/ {side} {part} {whole}"/>' for name, side, part, whole in shares)


def _side(point: Point, box: Box) -> Site:
    """Return the side of a box a point on its outline faces."""
    across = (point[0] - box.x) / box.w - 0.5 if box.w else 0.0
    down = (point[1] - box.y) / box.h - 0.5 if box.h else 0.0
    if abs(across) > abs(down):
        return "right" if across > 0 else "left"
    return "bottom" if down > 0 else "top"


def _spot(tag: str, point: Point, box: Box) -> str:
    return f'<{tag} x="{emu(point[0] - box.x)}" y="{emu(point[1] - box.y)}"/>'


def _pieces(found: Iterable[Piece], box: Box) -> Iterator[str]:
    for index, piece in enumerate(found):
        if isinstance(piece, Arc):
            yield from _curves(piece, box)
        else:
            tag = "lnTo" if index else "moveTo"
            yield f"<a:{tag}>{_spot('a:pt', piece, box)}</a:{tag}>"


def _curves(arc: Arc, box: Box) -> Iterator[str]:
    """Yield an arc as Bézier curves of at most a quarter turn: programs read `a:arcTo` of ellipses differently."""
    count = max(1, math.ceil(arc.sweep / 90 - 1e-9))
    step = math.radians(arc.sweep / count)
    reach = 4 / 3 * math.tan(step / 4)
    for index in range(count):
        a = math.radians(arc.start_angle) + index * step
        b = a + step
        corners = (
            (math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a)),
            (math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b)),
            (math.cos(b), math.sin(b)),
        )
        spots = "".join(_spot("a:pt", (arc.centre[0] + arc.rx * x, arc.centre[1] + arc.ry * y), box)
                        for x, y in corners)
        yield f"<a:cubicBezTo>{spots}</a:cubicBezTo>"
