"""Places a slide's title on a layout of the template, and what stands above it."""

from __future__ import annotations

from typing import Literal

from msgspec.structs import replace

from impuls_workshop.backends.pptx.bound import BoundSlot
from impuls_workshop.backends.pptx.foreign.regions import width_of_content
from impuls_workshop.backends.pptx.foreign.slots import floor_of, in_placeholder, in_text_box, scaled
from impuls_workshop.backends.pptx.foreign.work import Work
from impuls_workshop.document.layouts import Box, Slot, TextStyle


def title_and_above(work: Work) -> list[BoundSlot]:
    """Return the title with what stands above it, from top to bottom."""
    title = work.wanted.title
    if title is None:
        return []
    holder = work.override(title) or work.anatomy.title
    box = holder.box if holder else _title_box(work)
    align: Literal["left", "center", "right"] = "left"
    if holder:
        style, inset = holder.source.style(floor_of(title, work.factor)), holder.source.inset
        align = style.align
    else:
        style, inset = _own_title_style(work, title), (0.0, 0.0, 0.0, 0.0)
    above, box = _above(work, box, align, inset[0])
    need = work.needs.height(title.name, style, box.w, inset)
    if work.wanted.figures:
        # Drawings need the room more than a large title does.
        roomy = work.needs.height(title.name, style, box.w, inset, smallest=False)
        box = Box(box.x, box.y, box.w, min(box.h, roomy))
    if need > box.h:
        box = _grown(work, box, need)
    if holder:
        return [*above, in_placeholder(title, holder, work.factor, box)]
    work.composed.append(title.name)
    made = replace(title, fill=None, inset=inset)
    return [*above, in_text_box(made, box, style, work.language, holder='<p:ph type="title"/>')]


def _grown(work: Work, box: Box, need: float) -> Box:
    """Make a title's box higher: downwards, and upwards where it would leave the slide."""
    floor = work.anatomy.layout.floor
    top = max(min(box.y, floor - need), 0.0)
    return Box(box.x, top, box.w, need)


def _above(work: Work, title: Box, align: Literal["left", "center", "right"],
           indent: float) -> tuple[list[BoundSlot], Box]:
    """Place kickers: in their placeholder, else in the title's box or, if that is low, over it."""
    made: list[BoundSlot] = []
    free = list(work.anatomy.kickers)
    for slot in work.wanted.above:
        holder = work.override(slot) or (free.pop(0) if free else None)
        if holder:
            made.append(in_placeholder(slot, holder, work.factor, work.high_enough(slot, holder)))
            continue
        style = scaled(slot.style, work.factor)
        height = max(slot.box.h * work.factor, work.needs.height(slot.name, style, title.w, slot.inset))
        over = title.y >= height + work.gap and title.h < 3 * height
        top = title.y - height if over else title.y
        if not over:
            title = Box(title.x, title.y + height, title.w, max(title.h - height, height))
        box = Box(title.x + indent, top, title.w - 2 * indent, height)
        work.composed.append(slot.name)
        made.append(in_text_box(slot, box, style, work.language, align=align))
    return made, title


def _title_box(work: Work) -> Box:
    area = width_of_content(work)
    return Box(area.x, 10 * work.factor, area.w, 25 * work.factor)


def _own_title_style(work: Work, title: Slot) -> TextStyle:
    master = work.anatomy.layout.master.holders.get("title")
    floor = floor_of(title, work.factor)
    return replace(master.source.style(floor), colour="ink") if master else scaled(title.style, work.factor)
