"""Connectors of a drawing: straight or bent, glued to shapes, with arrowheads."""

from __future__ import annotations

from msgspec.structs import replace

from impuls_workshop.backends.pptx.joints import Joints
from impuls_workshop.backends.pptx.names import attribute, emu, solid
from impuls_workshop.backends.pptx.polylines import BACK, Placed, Spot, place, simplified
from impuls_workshop.diagrams.shapes import Connector, Site, Stroke
from impuls_workshop.document.layouts import Box

_DASH = {"solid": "solid", "dash": "dash", "dot": "sysDot"}
_PT = 12700
"""EMU in a point."""
_EITHER = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
    'xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main"',
)


def connector_xml(number: int, connector: Connector, origin: Box, shapes: Joints) -> str:
    """Return a connector glued to its shapes.

    PowerPoint draws a connector as it is written until somebody moves a shape; LibreOffice looks for a way of its
    own at once, and finds ours only where the line is straight or runs down steps between presets. All others are
    written twice: PowerPoint 2016 and later take the connector, other programs the same line as a shape.

    Args:
        number: Its id on the slide.
        connector: The connector, in the drawing's own millimetres.
        origin: Where the drawing stands on the slide.
        shapes: What it may be glued to.
    """
    points = simplified([(emu(origin.x + x), emu(origin.y + y)) for x, y in connector.points])
    placed = place(points)
    starts, start_plain = _glue("stCxn", connector.start, connector.points[0], shapes)
    ends, end_plain = _glue("endCxn", connector.end, connector.points[-1], shapes)
    name = attribute(connector.name or connector.id)
    look = line(connector.stroke, connector.arrow_start, connector.arrow_end)
    drawn = (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>'
        f"<p:spPr>{_drawn(points)}<a:noFill/>{look}</p:spPr></p:sp>"
    )
    if placed is not None and len(points) == 2 and connector.start is None and connector.end is None:
        return drawn.replace(_drawn(points), _preset(replace(placed, preset="line")))
    glued = (
        f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{number}" name="{name}"/>'
        f"<p:cNvCxnSpPr>{starts}{ends}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>"
        f"<p:spPr>{_preset(placed) if placed else _drawn(points)}{look}</p:spPr></p:cxnSp>"
    )
    if len(points) == 2 or (placed and placed.plain and start_plain and end_plain):
        return glued
    if not starts and not ends:
        return drawn
    return (
        f'<mc:AlternateContent {_EITHER[0]}><mc:Choice {_EITHER[1]} Requires="a16">{glued}</mc:Choice>'
        f"<mc:Fallback>{drawn}</mc:Fallback></mc:AlternateContent>"
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


def _glue(tag: str, glued: tuple[str, Site] | None, end: tuple[float, float], shapes: Joints) -> tuple[str, bool]:
    """Return what glues an end, and whether it stands where the shape's preset has a site."""
    if glued is None or glued[0] not in shapes:
        return "", False
    joint = shapes[glued[0]]
    at = joint.site(end)
    return ("", False) if at is None else (f'<a:{tag} id="{joint.number}" idx="{at}"/>', not joint.own)


def _preset(placed: Placed) -> str:
    turn = f' rot="{BACK}"' if placed.turned else ""
    turn += ' flipH="1"' if placed.flip_across else ""
    turn += ' flipV="1"' if placed.flip_down else ""
    values = "".join(f'<a:gd name="adj{order}" fmla="val {share}"/>'
                     for order, share in enumerate(placed.adjustments, start=1))
    return (
        f'<a:xfrm{turn}><a:off x="{placed.x}" y="{placed.y}"/>'
        f'<a:ext cx="{placed.width}" cy="{placed.height}"/></a:xfrm>'
        f'<a:prstGeom prst="{placed.preset}"><a:avLst>{values}</a:avLst></a:prstGeom>'
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
