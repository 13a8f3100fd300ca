"""Places the texts that stand under a slide's columns."""

from __future__ import annotations

from typing import Literal

from msgspec.structs import replace

from impuls_workshop.backends.pptx.bound import BoundSlot
from impuls_workshop.backends.pptx.foreign.reading import Holder
from impuls_workshop.backends.pptx.foreign.slots import floor_of, in_placeholder, in_text_box, scaled
from impuls_workshop.backends.pptx.foreign.work import LEAST_COLUMN, Work
from impuls_workshop.document.layouts import Box, Slot


def texts_below(work: Work, region: Box) -> tuple[list[BoundSlot], Box]:
    """Place the texts under the columns, from the foot upwards, and return what they leave."""
    floor = work.anatomy.layout.floor
    if work.anatomy.title and region.bottom <= work.anatomy.title.box.y + 1:
        floor = min(floor, work.anatomy.title.box.y - work.gap)
    free = [holder for holder in work.anatomy.smalls if work.plain and holder.box.y >= region.bottom - 1]
    made: list[BoundSlot] = []
    rows: list[tuple[tuple[Slot, ...], float]] = []
    for row in work.wanted.below:
        holder = work.override(row[0]) if len(row) == 1 else None
        if holder is None and len(row) == 1 and free and _holds(work, row[0], free[0]):
            holder = free.pop(0)
        if holder:
            made.append(in_placeholder(row[0], holder, work.factor))
        else:
            rows.append((row, max(_row_height(work, slot, region) for slot in row)))
    total = sum(height for _, height in rows) + work.gap * len(rows)
    bottom = max(region.bottom, min(floor, region.bottom + total))
    if rows and work.wanted.columns:
        least = region.y + LEAST_COLUMN * work.template.height
        region = replace(region, h=max(min(region.bottom, bottom - total), least) - region.y)
    y = max(region.bottom if work.wanted.columns else region.y, bottom - total)
    for row, height in rows:
        y += work.gap
        made += [_small(work, slot, row, region, y, height) for slot in row]
        y += height
    return made, region


def _holds(work: Work, slot: Slot, holder: Holder) -> bool:
    style = holder.source.style(floor_of(slot, work.factor))
    return work.needs.height(slot.name, style, holder.box.w, holder.source.inset) <= holder.box.h


def _row_height(work: Work, slot: Slot, region: Box) -> float:
    box = _across(work, slot, region)
    style = scaled(slot.style, work.factor)
    need = work.needs.height(slot.name, style, box.w, slot.inset)
    own = work.needs.height(slot.name, style, box.w, slot.inset, smallest=False)
    return max(min(slot.box.h * work.factor, own + 2 * work.gap if slot.fill else own), need)


def _small(work: Work, slot: Slot, row: tuple[Slot, ...], region: Box, y: float, height: float) -> BoundSlot:
    work.composed.append(slot.name)
    across = _across(work, slot, region) if len(row) > 1 else Box(region.x, 0, region.w, 0)
    align = _align_of_columns(work) if work.plain else None
    return in_text_box(slot, Box(across.x, y, across.w, height), scaled(slot.style, work.factor),
                       work.language, align=align)


def _across(work: Work, slot: Slot, region: Box) -> Box:
    """Return a slot's sides, as they are in our layout, between those of the region."""
    title = work.wanted.title or slot
    share = region.w / max(title.box.w, slot.box.right - title.box.x)
    return Box(region.x + (slot.box.x - title.box.x) * share, 0, slot.box.w * share, 0)


def _align_of_columns(work: Work) -> Literal["left", "center", "right"]:
    holder = next(iter((*work.anatomy.mains, *work.anatomy.smalls)), None) or work.anatomy.title
    return holder.source.style(1).align if holder else "left"
