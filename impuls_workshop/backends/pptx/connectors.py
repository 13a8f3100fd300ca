"""Connectors of a drawing: straight or bent and glued to shapes, or drawn, with arrowheads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from impuls_workshop.backends.pptx.names import attribute, emu, solid
from impuls_workshop.backends.pptx.polylines import BACK, Placed, Spot, place, simplified
from impuls_workshop.backends.pptx.presets import site
from impuls_workshop.diagrams.shapes import Connector, Shape, Stroke
from impuls_workshop.document.layouts import Box

Numbered: TypeAlias = Mapping[str, tuple[int, Shape]]
"""The shapes of a drawing by their id, with their numbers on the slide."""
_DASH = {"solid": "solid", "dash": "dash", "dot": "sysDot"}
_PT = 12700
"""EMU in a point."""


def connector_xml(number: int, connector: Connector, origin: Box, shapes: Numbered) -> str:
    """Return a connector, or a drawn line where no connector shows it alike in all programs.

    Args:
        number: Its id on the slide.
        connector: The connector, in the drawing's own millimetres.
        origin: Where the drawing stands on the slide.
        shapes: What it may be glued to.
    """
    points = simplified([(emu(origin.x + x), emu(origin.y + y)) for x, y in connector.points])
    placed = place(points)
    glue = _glue("stCxn", connector.start, connector.points[0], shapes)
    glue += _glue("endCxn", connector.end, connector.points[-1], shapes)
    name = attribute(connector.name or connector.id)
    look = line(connector.stroke, connector.arrow_start, connector.arrow_end)
    if placed is None or (placed.turned and placed.adjustment is not None and not glue):
        return (
            f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>'
            f"<p:spPr>{_drawn(points)}<a:noFill/>{look}</p:spPr></p:sp>"
        )
    return (
        f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{number}" name="{name}"/>'
        f"<p:cNvCxnSpPr>{glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>"
        f"<p:spPr>{_preset(placed)}{look}</p:spPr></p:cxnSp>"
    )


def line(stroke: Stroke | None, arrow_start: bool = False, arrow_end: bool = False) -> str:
    """Return `a:ln`; no stroke is said too, or PowerPoint would take one from the theme."""
    if stroke is None:
        return "<a:ln><a:noFill/></a:ln>"
    return (
        f'<a:ln w="{round(stroke.width * _PT)}">{solid(stroke.colour)}'
        f'<a:prstDash val="{_DASH[stroke.dash]}"/><a:round/>'
        f"{_arrow('headEnd', arrow_start)}{_arrow('tailEnd', arrow_end)}</a:ln>"
    )


def _arrow(tag: str, drawn: bool) -> str:
    return f'<a:{tag} type="triangle" w="med" len="med"/>' if drawn else ""


def _glue(tag: str, glued: tuple[str, str] | None, end: tuple[float, float], shapes: Numbered) -> str:
    if glued is None or glued[0] not in shapes:
        return ""
    number, shape = shapes[glued[0]]
    at = site(shape, end)
    return "" if at is None else f'<a:{tag} id="{number}" idx="{at}"/>'


def _preset(placed: Placed) -> str:
    turn = f' rot="{BACK}"' if placed.turned else ""
    turn += ' flipH="1"' if placed.flip_across else ""
    turn += ' flipV="1"' if placed.flip_down else ""
    value = f'<a:gd name="adj1" fmla="val {placed.adjustment}"/>' if placed.adjustment is not None else ""
    return (
        f'<a:xfrm{turn}><a:off x="{placed.x}" y="{placed.y}"/>'
        f'<a:ext cx="{placed.width}" cy="{placed.height}"/></a:xfrm>'
        f'<a:prstGeom prst="{placed.preset}"><a:avLst>{value}</a:avLst></a:prstGeom>'
    )


def _drawn(points: list[Spot]) -> str:
    """Return the line as a path of its own."""
    left, top = min(x for x, _ in points), min(y for _, y in points)
    width, height = max(x for x, _ in points) - left, max(y for _, y in points) - top
    spots = [f'<a:pt x="{x - left}" y="{y - top}"/>' for x, y in points]
    path = f"<a:moveTo>{spots[0]}</a:moveTo>" + "".join(f"<a:lnTo>{spot}</a:lnTo>" for spot in spots[1:])
    return (
        f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>'
        f'<a:pathLst><a:path w="{width}" h="{height}" fill="none">{path}</a:path></a:pathLst></a:custGeom>'
    )
