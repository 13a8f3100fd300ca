"""Where things stand: slide size, placeholders' places and types, and the furniture at a slide's foot."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
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
_TEXTS: frozenset[SlotKind] = frozenset({"text", "body", "figure"})
"""Slots whose placeholders have the type `body` or none."""
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


@cache
def insets(inset: tuple[float, float, float, float]) -> str:
    """Return inner margins left, top, right, bottom, mm, as attributes of `a:bodyPr`."""
    names = zip(("lIns", "tIns", "rIns", "bIns"), inset, strict=True)
    return " ".join(f'{name}="{emu(side)}"' for name, side in names)


def says_its_place(slot: Slot, layout: Layout) -> bool:
    """Whether a slide should repeat where the layout has a slot, and how large its text is.

    PowerPoint and LibreOffice find a slide's placeholder on the layout by its index. Some readers take the first
    one of its type; for a second text of a layout they would be wrong.
    """
    if isinstance(slot, BoundSlot):
        return slot.holder.startswith('<p:ph type="body"') and bool(slot.look)
    texts = (each for each in layout.slots.values() if each.kind in _TEXTS)
    return slot.kind == "text" and next(texts, slot).name != slot.name


def as_object(holder: str) -> str:
    """Return a slide's `p:ph` with the type said that no type means (ECMA-376 part 1, 19.3.1.36)."""
    return holder if ' type="' in holder else holder.replace("<p:ph", '<p:ph type="obj"', 1)


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
