"""Places a drawing in the room it was given, so that what is left free looks meant."""

from __future__ import annotations

from msgspec.structs import replace

from impuls_workshop.diagrams.shapes import Connector, Drawing, Drawn, TextLine
from impuls_workshop.document.layouts import Box

SHARE_ABOVE = 0.3
"""Share of the free height that goes above the drawing: the optical middle lies above the geometric one."""


def settled(drawing: Drawing) -> Drawing:
    """Return the drawing moved down so that its free height is shared between above and below."""
    down = (drawing.height - _lowest(drawing)) * SHARE_ABOVE
    if down <= 0:
        return drawing
    return replace(drawing, items=tuple(_moved(item, down) for item in drawing.items))


def trimmed(drawing: Drawing) -> Drawing:
    """Return the drawing without its free height, for pages, where what follows moves up."""
    return replace(drawing, height=min(drawing.height, _lowest(drawing) + 1.0))


def enlarged(drawing: Drawing, factor: float) -> Drawing:
    """Return the drawing with all its lengths, type sizes and lines times a factor."""
    return replace(drawing, width=drawing.width * factor, height=drawing.height * factor,
                   items=tuple(_times(item, factor) for item in drawing.items))


def _times(item: Drawn, factor: float) -> Drawn:
    if isinstance(item, Connector):
        return replace(item, points=tuple((x * factor, y * factor) for x, y in item.points),
                       stroke=replace(item.stroke, width=item.stroke.width * factor))
    box = Box(item.box.x * factor, item.box.y * factor, item.box.w * factor, item.box.h * factor)
    stroke = replace(item.stroke, width=item.stroke.width * factor) if item.stroke else None
    text = None
    if item.text:
        left, top, right, bottom = (side * factor for side in item.text.inset)
        text = replace(item.text, inset=(left, top, right, bottom),
                       lines=tuple(_line_times(line, factor) for line in item.text.lines))
    return replace(item, box=box, stroke=stroke, text=text, corner=item.corner * factor)


def _line_times(line: TextLine, factor: float) -> TextLine:
    return replace(line, size=line.size * factor, before=line.before * factor, hang=line.hang * factor,
                   leading=line.leading * factor)


def _lowest(drawing: Drawing) -> float:
    return max((_bottom(item) for item in drawing.items), default=drawing.height)


def _bottom(item: Drawn) -> float:
    if isinstance(item, Connector):
        return max(y for _, y in item.points)
    return item.box.bottom


def _moved(item: Drawn, down: float) -> Drawn:
    if isinstance(item, Connector):
        return replace(item, points=tuple((x, y + down) for x, y in item.points))
    box = item.box
    return replace(item, box=Box(box.x, box.y + down, box.w, box.h))
