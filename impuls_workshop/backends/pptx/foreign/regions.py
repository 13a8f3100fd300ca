"""Finds where on a layout of the template content may stand: over its placeholders, else in its free area."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec.structs import replace

from impuls_workshop.backends.pptx.foreign.work import LEAST_COLUMN, Work
from impuls_workshop.document.layouts import Box

_COLUMN_GAP: Final = 8.0
_ENOUGH: Final = 0.35
"""Share of the slide's height from which room under a title is enough for content."""
_TIGHT: Final = 0.3
"""The same for what is left of the places for content: below it they may be made larger."""
_MARGIN: Final = 0.05


def region_of(work: Work, head: Sequence[Box]) -> Box:
    """Return where the columns may stand.

    Args:
        work: The layout.
        head: Boxes of the title and of what stands above it.
    """
    mains, smalls = work.anatomy.mains, work.anatomy.smalls
    if work.plain and not mains and smalls and work.wanted.columns:
        return smalls[0].box
    if not mains:
        return free_area(work, head)
    return _over_placeholders(work, head)


def _over_placeholders(work: Work, head: Sequence[Box]) -> Box:
    mains, title, floor = work.anatomy.mains, work.anatomy.title, work.anatomy.layout.floor
    top = max((box.bottom for box in head), default=0.0)
    left, right = min(main.box.x for main in mains), max(main.box.right for main in mains)
    y, bottom = min(main.box.y for main in mains), max(main.box.bottom for main in mains)
    over = title is None or title.box.y < y
    if work.wanted.figures and over:
        y = min(y, top + work.gap) if not _beside(head, left, right) else y
        bottom = max(bottom, floor - work.gap)
    bottom = min(bottom, work.anatomy.layout.band)
    heads = [each.box.y for each in work.anatomy.heads if each]
    if heads and (not work.wanted.has_heads or not one_to_one(work)):
        y = min([y, *heads])
    if top > y and over and not _beside(head, left, right):
        y = min(top, bottom - LEAST_COLUMN * work.template.height)
    return Box(left, y, right - left, bottom - y)


def _beside(head: Sequence[Box], left: float, right: float) -> bool:
    """Whether the title stands beside what is between two sides, not above it."""
    return all(box.right <= left + 1 or box.x >= right - 1 for box in head)


def free_area(work: Work, head: Sequence[Box]) -> Box:
    """Return the largest area beside the title: mostly that under it."""
    wide, floor, template = width_of_content(work), work.anatomy.layout.floor - work.gap, work.template
    title = work.anatomy.title
    boxes = list(head) + ([title.box] if title and (not work.wanted.figures or title.box.h > title.box.w) else [])
    edge = template.height * _MARGIN
    if not boxes:
        return Box(wide.x, edge, wide.w, floor - edge)
    left, right = min(box.x for box in boxes), max(box.right for box in boxes)
    top, bottom = min(box.y for box in boxes), max(box.bottom for box in boxes)
    under = Box(wide.x, bottom + work.gap, wide.w, floor - bottom - work.gap)
    if under.h >= _ENOUGH * template.height:
        return under
    side = template.width * _MARGIN
    others = [Box(wide.x, edge, wide.w, top - work.gap - edge),
              Box(right + work.gap, edge, template.width - side - right - work.gap, floor - edge),
              Box(side, edge, left - work.gap - side, floor - edge)]
    found = max([under, *others], key=lambda box: max(box.w, 0.0) * max(box.h, 0.0))
    return found if found.h > 0 else Box(wide.x, floor * 0.6, wide.w, floor * 0.4)


def stretched(work: Work, region: Box, left_over: Box, head: Sequence[Box]) -> Box | None:
    """Return more room where a template's places for content are too small to be used; None if there is none.

    Args:
        work: The layout.
        region: Where the columns may stand.
        left_over: What the texts under them leave.
        head: Boxes of the title and of what stands above it.
    """
    if work.plain or left_over.h >= _TIGHT * work.template.height:
        return None
    free = free_area(work, head)
    wide = region if region.w > 0.6 * work.template.width else free
    larger = Box(wide.x, free.y, wide.w, free.h)
    return larger if larger.h > region.h + work.gap else None


def width_of_content(work: Work) -> Box:
    """Return the sides between which content stands: those of the title, else of the master's body."""
    master = work.anatomy.layout.master.holders
    found = work.anatomy.title or master.get("body") or master.get("title")
    if found is not None and found.box.w > work.template.width * 0.5:
        return found.box
    margin = work.template.width * 0.07
    return Box(margin, 0, work.template.width - 2 * margin, work.template.height)


def boxes_of_columns(work: Work, region: Box, *, own: bool = True) -> list[Box]:
    """Return a box for each column.

    Args:
        work: The layout.
        region: Where they may stand.
        own: Whether they stand as the layout's placeholders do, if there are as many.
    """
    count, mains = len(work.wanted.columns), work.anatomy.mains
    if one_to_one(work) and count and work.anatomy.side_by_side:
        if own:
            return [_inside(work, main.box, region) for main in mains]
        if mains[-1].box.right - mains[0].box.x > region.w - 2:
            return [replace(main.box, y=region.y, h=region.h) for main in mains]
    gap = _COLUMN_GAP * work.factor
    width = (region.w - gap * (count - 1)) / max(count, 1)
    return [Box(region.x + order * (width + gap), region.y, width, region.h) for order in range(count)]


def _inside(work: Work, box: Box, region: Box) -> Box:
    """Return a placeholder's own box as far as the region goes."""
    top, bottom = max(box.y, region.y), min(box.bottom, region.bottom)
    if work.wanted.figures or work.plain:
        bottom = region.bottom
    return Box(box.x, top, box.w, max(bottom - top, 1.0))


def one_to_one(work: Work) -> bool:
    """Whether each column has a placeholder and each placeholder a column."""
    return len(work.anatomy.mains) == len(work.wanted.columns) and not work.wanted.figures
