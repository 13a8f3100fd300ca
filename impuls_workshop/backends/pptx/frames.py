"""Where things stand: slide size, placeholders' places and types, and the furniture at a slide's foot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from impuls_workshop.backends.pptx.bound import BoundLayout, BoundSlot
from impuls_workshop.backends.pptx.names import emu
from impuls_workshop.document.layouts import (
    Box,
    ColourRole,
    Layout,
    Layouts,
    Level,
    Slot,
    SlotKind,
    TextStyle,
)

_TWENTIETH = 635
"""EMU in a twentieth of a point: slide sizes are whole ones, so 338.667 mm is exactly 13 1/3 inches."""
_MARGIN = 16.0
"""Side margin, mm."""
_FOOT = {"footer": 1000, "number": 1001, "date": 1002}
"""Indexes of the placeholders every layout with a footer has."""
_TYPES: dict[SlotKind, str] = {
    "title": "title", "subtitle": "subTitle", "text": "body",
    "footer": "ftr", "number": "sldNum", "date": "dt",
}
_DARK: frozenset[ColourRole] = frozenset({"ink", "accent-deep", "accent", "signal", "muted"})
FOOT_KINDS: frozenset[SlotKind] = frozenset({"footer", "number", "date"})


def slide_size(layouts: Layouts) -> tuple[int, int]:
    """Return width and height of the slides, EMU."""
    width, height = (round(emu(side) / _TWENTIETH) * _TWENTIETH for side in (layouts.width, layouts.height))
    return width, height


def transform(box: Box, tag: str = "a:xfrm") -> str:
    """Return a box as position and extent."""
    return (
        f'<{tag}><a:off x="{emu(box.x)}" y="{emu(box.y)}"/>'
        f'<a:ext cx="{emu(box.w)}" cy="{emu(box.h)}"/></{tag}>'
    )


def placeholder(slot: Slot, layout: Layout, *, custom_prompt: bool = False) -> str:
    """Return `p:ph`, the same on the layout and on its slides.

    Slots for blocks and for figures have no type, so PowerPoint offers text, table, picture and chart.
    """
    if isinstance(slot, BoundSlot):
        return slot.holder
    prompt = ' hasCustomPrompt="1"' if custom_prompt else ""
    if slot.kind == "title":
        heading = "ctrTitle" if layout.type == "title" else "title"
        return f'<p:ph type="{heading}"{prompt}/>'
    kind = _TYPES.get(slot.kind)
    size = ' sz="quarter"' if slot.kind in {"text", *FOOT_KINDS} else ""
    type_ = f' type="{kind}"' if kind else ""
    return f'<p:ph{type_}{size} idx="{slot.idx}"{prompt}/>'


def foot(layout: Layout, layouts: Layouts) -> Iterator[Slot]:
    """Yield footer and slide number of a layout, wherever it shows them without saying where."""
    if not layout.footer or isinstance(layout, BoundLayout):
        return
    own = {slot.kind for slot in layout.slots.values()}
    colour: ColourRole = "paper" if layout.background in _DARK else "muted"
    for slot in standard_foot(layouts, colour):
        if slot.kind not in own and slot.kind != "date":
            yield slot


def standard_foot(layouts: Layouts, colour: ColourRole = "muted") -> tuple[Slot, Slot, Slot]:
    """Return footer, date and slide number along the lower edge, between the side margins."""
    height, number, date = 6.0, 16.0, 40.0
    top, right = layouts.height - 12.5, layouts.width - _MARGIN
    left = Box(_MARGIN, top, right - number - date - _MARGIN, height)
    return (
        _foot_slot("footer", left, colour, "left"),
        _foot_slot("date", Box(right - number - date, top, date, height), colour, "right"),
        _foot_slot("number", Box(right - number, top, number, height), colour, "right"),
    )


def _foot_slot(kind: SlotKind, box: Box, colour: ColourRole, align: Literal["left", "right"]) -> Slot:
    style = TextStyle((Level(11),), floor=10, colour=colour, align=align, anchor="middle")
    return Slot(kind, kind, box, style, _FOOT[kind])
