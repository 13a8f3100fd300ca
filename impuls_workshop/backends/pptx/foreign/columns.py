"""Places a slide's columns with their headings, in the template's placeholders or in its free area."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from impuls_workshop.backends.pptx.bound import BoundSlot
from impuls_workshop.backends.pptx.foreign.reading import Holder
from impuls_workshop.backends.pptx.foreign.regions import boxes_of_columns, one_to_one, region_of, stretched
from impuls_workshop.backends.pptx.foreign.slots import floor_of, in_placeholder, in_text_box, scaled, with_bullets
from impuls_workshop.backends.pptx.foreign.under import texts_below
from impuls_workshop.backends.pptx.foreign.work import Work
from impuls_workshop.document.layouts import Box, Slot, TextStyle


def content(work: Work, top: Sequence[Box]) -> Iterator[BoundSlot]:
    """Yield the columns with their headings, then the texts under them.

    Args:
        work: The layout.
        top: Boxes of the title and of what stands above it.
    """
    region = region_of(work, top)
    below, rest = texts_below(work, region)
    larger = stretched(work, region, rest, top)
    if larger:
        below, rest = texts_below(work, larger)
    boxes = boxes_of_columns(work, rest, own=larger is None)
    heads = work.anatomy.heads if one_to_one(work) and larger is None else ()
    for order, (column, head) in enumerate(zip(work.wanted.columns, work.wanted.heads, strict=True)):
        if head is not None:
            made, boxes[order] = _head(work, head, heads[order] if heads else None, boxes[order])
            yield made
        yield _column(work, column, order, boxes[order])
    yield from below


def _head(work: Work, slot: Slot, holder: Holder | None, column: Box) -> tuple[BoundSlot, Box]:
    holder = work.override(slot) or holder
    if holder:
        box = work.high_enough(slot, holder)
        if box.bottom > column.y and box.y < column.y:
            column = Box(column.x, box.bottom, column.w, max(column.bottom - box.bottom, 1.0))
        return in_placeholder(slot, holder, work.factor, box), column
    style = scaled(slot.style, work.factor)
    height = max(slot.box.h * work.factor, work.needs.height(slot.name, style, column.w, slot.inset))
    box = Box(column.x, column.y, column.w, height)
    used = height + work.gap / 2
    work.composed.append(slot.name)
    return in_text_box(slot, box, style, work.language), Box(
        column.x, column.y + used, column.w, max(column.h - used, 1.0))


def _column(work: Work, slot: Slot, order: int, box: Box) -> BoundSlot:
    holder = work.override(slot)
    mains = work.anatomy.mains
    if holder is not None:
        box = box if holder in mains else holder.box
    elif order < len(mains) and slot.name not in work.wanted.figures:
        holder = mains[order]
    elif work.plain and work.anatomy.smalls:
        holder = work.anatomy.smalls[0]
    elif slot.kind == "figure" and work.anatomy.pictures:
        holder = work.anatomy.pictures[0]
    fits = holder is not None and (holder.takes_figures if slot.kind == "figure" else holder.takes_text)
    if holder is not None and fits and slot.name not in work.wanted.figures:
        return in_placeholder(slot, holder, work.factor, box)
    if slot.name not in work.wanted.figures:
        work.composed.append(slot.name)
    beside = next((main for main in mains if main.takes_text), None) or (
        work.anatomy.layout.master.holders.get("body") if slot.kind == "body" else None)
    inset = beside.source.inset if beside and slot.kind == "body" else (0.0, 0.0, 0.0, 0.0)
    made = replace(slot, fill=None, inset=inset)
    return in_text_box(made, box, _column_style(work, slot, beside), work.language)


def _column_style(work: Work, slot: Slot, beside: Holder | None) -> TextStyle:
    if slot.kind != "body" or beside is None:
        return scaled(slot.style, work.factor)
    style = beside.source.style(floor_of(slot, work.factor))
    return with_bullets(replace(style, colour="ink", anchor="top"))
