"""Places a slide's slots on a layout of the template: in its placeholders, else in its free area."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from impuls_workshop.backends.pptx.bound import BoundLayout, BoundSlot
from impuls_workshop.backends.pptx.foreign.anatomy import Anatomy
from impuls_workshop.backends.pptx.foreign.needs import Needs
from impuls_workshop.backends.pptx.foreign.reading import Holder, Template
from impuls_workshop.backends.pptx.foreign.slots import (
    FULL_HEIGHT,
    floor_of,
    in_placeholder,
    in_text_box,
    resized,
    scaled,
    with_bullets,
)
from impuls_workshop.backends.pptx.foreign.wanted import Wanted
from impuls_workshop.document.layouts import Box, Slot, SlotKind, TextStyle

_GAP: Final = 3.0
"""Between what is composed, mm on a slide of full height."""
_COLUMN_GAP: Final = 8.0
_LEAST_COLUMN: Final = 0.18
"""Share of the slide's height below which a column is not squeezed for the texts under it."""
_FOOT_KINDS: Final[Mapping[str, tuple[str, SlotKind]]] = {"ftr": ("footer", "footer"), "sldNum": ("number", "number")}
_PLAIN_TYPES: Final = frozenset({"title", "secHead"})


@dataclass
class Composer:
    """Composes one slide's layout.

    Attributes:
        composed: Names of the slots for which the template has no placeholder, known afterwards.
    """

    wanted: Wanted
    anatomy: Anatomy
    template: Template
    needs: Needs
    language: str
    overrides: Mapping[str, int] = field(default_factory=dict)
    """Slot to the index of the placeholder it must fill."""
    composed: list[str] = field(default_factory=list)

    @property
    def _factor(self) -> float:
        return self.template.height / FULL_HEIGHT

    @property
    def _gap(self) -> float:
        return _GAP * self._factor

    @property
    def _plain(self) -> bool:
        return self.wanted.layout.type in _PLAIN_TYPES

    def layout(self) -> BoundLayout:
        """Return the layout with all wanted slots, in reading order."""
        head = self._title_and_above()
        top = max((slot.box.bottom for slot in head), default=0.0)
        slots = [*head, *self._content(top), *self._foot()]
        theirs = self.anatomy.layout
        return BoundLayout(
            self.wanted.layout.name, self.wanted.layout.type, self.wanted.layout.titles,
            {slot.name: slot for slot in slots}, (), "paper", any(slot.kind == "footer" for slot in slots)
            or any(slot.kind == "number" for slot in slots), part=theirs.part, colours=theirs.palette.xml,
            own_name=theirs.name, own_colours={**theirs.palette.hexes, "background": theirs.back})

    # ------------------------------------------------------------ title and what stands above it

    def _title_and_above(self) -> list[BoundSlot]:
        title = self.wanted.title
        if title is None:
            return []
        holder = self._override(title) or self.anatomy.title
        box = holder.box if holder else self._title_box()
        align: Literal["left", "center", "right"] = "left"
        if holder:
            style, inset = holder.source.style(floor_of(title, self._factor)), holder.source.inset
            align = style.align
        else:
            style, inset = self._own_title_style(title), (0.0, 0.0, 0.0, 0.0)
        above, box = self._above(box, align, inset[0])
        need = self.needs.height(title.name, style, box.w, inset)
        if self.wanted.figures:
            # Drawings need the room more than a large title does.
            roomy = self.needs.height(title.name, style, box.w, inset, smallest=False)
            box = Box(box.x, box.y, box.w, min(box.h, roomy))
        if need > box.h:
            box = self._grown(box, need)
        if holder:
            return [*above, in_placeholder(title, holder, self._factor, box)]
        self.composed.append(title.name)
        made = replace(title, fill=None, inset=inset)
        return [*above, in_text_box(made, box, style, self.language, holder='<p:ph type="title"/>')]

    def _grown(self, box: Box, need: float) -> Box:
        """Make a title's box higher: downwards, and upwards where it would leave the slide."""
        floor = self.anatomy.layout.floor
        top = max(min(box.y, floor - need), 0.0)
        return Box(box.x, top, box.w, need)

    def _above(self, title: Box, align: Literal["left", "center", "right"],
               indent: float) -> tuple[list[BoundSlot], Box]:
        """Place kickers: in their placeholder, else in the title's box or, if that is low, over it."""
        made: list[BoundSlot] = []
        free = list(self.anatomy.kickers)
        for slot in self.wanted.above:
            holder = self._override(slot) or (free.pop(0) if free else None)
            if holder:
                made.append(in_placeholder(slot, holder, self._factor, self._high_enough(slot, holder)))
                continue
            style = scaled(slot.style, self._factor)
            height = max(slot.box.h * self._factor, self.needs.height(slot.name, style, title.w, slot.inset))
            over = title.y >= height + self._gap and title.h < 3 * height
            top = title.y - height if over else title.y
            if not over:
                title = Box(title.x, title.y + height, title.w, max(title.h - height, height))
            box = Box(title.x + indent, top, title.w - 2 * indent, height)
            self.composed.append(slot.name)
            made.append(in_text_box(slot, box, style, self.language, align=align))
        return made, title

    def _high_enough(self, slot: Slot, holder: Holder) -> Box:
        style = holder.source.style(floor_of(slot, self._factor))
        need = self.needs.height(slot.name, style, holder.box.w, holder.source.inset)
        return replace(holder.box, h=max(holder.box.h, need))

    def _title_box(self) -> Box:
        area = self._width_of_content()
        return Box(area.x, 10 * self._factor, area.w, 25 * self._factor)

    def _own_title_style(self, title: Slot) -> TextStyle:
        master = self.anatomy.layout.master.holders.get("title")
        floor = floor_of(title, self._factor)
        return replace(master.source.style(floor), colour="ink") if master else scaled(title.style, self._factor)

    # ------------------------------------------------------------ columns, headings, what stands below

    def _content(self, top: float) -> Iterator[BoundSlot]:
        region = self._region(top)
        below, region = self._below(region)
        boxes = self._columns(region)
        heads = self.anatomy.heads if self._one_to_one() else ()
        for order, (column, head) in enumerate(zip(self.wanted.columns, self.wanted.heads, strict=True)):
            if head is not None:
                made, boxes[order] = self._head(head, heads[order] if heads else None, boxes[order])
                yield made
            yield self._column(column, order, boxes[order])
        yield from below

    def _one_to_one(self) -> bool:
        return len(self.anatomy.mains) == len(self.wanted.columns) and not self.wanted.figures

    def _region(self, top: float) -> Box:
        """Where the columns may stand: over the placeholders for content, else the free area."""
        floor, mains = self.anatomy.layout.floor, self.anatomy.mains
        title = self.anatomy.title
        wide = self._width_of_content()
        if self._plain and not mains:
            smalls = self.anatomy.smalls
            if smalls and self.wanted.columns:
                return smalls[0].box
        if not mains:
            below = 0.0 if self.wanted.figures or title is None else title.box.bottom
            top = min(max(top, below) + self._gap, floor * 0.6)
            return Box(wide.x, top, wide.w, floor - self._gap - top)
        left, right = min(main.box.x for main in mains), max(main.box.right for main in mains)
        y, bottom = min(main.box.y for main in mains), max(main.box.bottom for main in mains)
        if self.wanted.figures:
            y = min(y, top + self._gap)
            bottom = max(bottom, floor - self._gap)
        heads = [head.box.y for head in self.anatomy.heads if head]
        if heads and (not self.wanted.has_heads or not self._one_to_one()):
            y = min([y, *heads])
        if top > y and (title is None or title.box.y < y):
            y = min(top, bottom - _LEAST_COLUMN * self.template.height)
        return Box(left, y, right - left, bottom - y)

    def _width_of_content(self) -> Box:
        """The sides between which content stands: those of the master's body, else the title's."""
        master = self.anatomy.layout.master.holders
        title = self.anatomy.title
        found = title or master.get("body") or master.get("title")
        if found is not None and found.box.w > self.template.width * 0.5:
            return found.box
        margin = self.template.width * 0.07
        return Box(margin, 0, self.template.width - 2 * margin, self.template.height)

    def _below(self, region: Box) -> tuple[list[BoundSlot], Box]:
        """Place the texts under the columns, from the foot upwards, and return what they leave."""
        floor = self.anatomy.layout.floor
        free = [holder for holder in self.anatomy.smalls if self._plain and holder.box.y >= region.bottom - 1]
        made: list[BoundSlot] = []
        rows: list[tuple[tuple[Slot, ...], float]] = []
        for row in self.wanted.below:
            holder = self._override(row[0]) if len(row) == 1 else None
            if holder is None and len(row) == 1 and free and self._holds(row[0], free[0]):
                holder = free.pop(0)
            if holder:
                made.append(in_placeholder(row[0], holder, self._factor))
            else:
                rows.append((row, max(self._row_height(slot, region) for slot in row)))
        total = sum(height for _, height in rows) + self._gap * len(rows)
        bottom = max(region.bottom, min(floor, region.bottom + total))
        if rows and self.wanted.columns:
            least = region.y + _LEAST_COLUMN * self.template.height
            region = replace(region, h=max(min(region.bottom, bottom - total), least) - region.y)
        y = max(region.bottom if self.wanted.columns else region.y, bottom - total)
        for row, height in rows:
            y += self._gap
            made += [self._small(slot, row, region, y, height) for slot in row]
            y += height
        return made, region

    def _holds(self, slot: Slot, holder: Holder) -> bool:
        style = holder.source.style(floor_of(slot, self._factor))
        return self.needs.height(slot.name, style, holder.box.w, holder.source.inset) <= holder.box.h

    def _row_height(self, slot: Slot, region: Box) -> float:
        box = self._across(slot, region)
        style = scaled(slot.style, self._factor)
        need = self.needs.height(slot.name, style, box.w, slot.inset)
        own = self.needs.height(slot.name, style, box.w, slot.inset, smallest=False)
        return max(min(slot.box.h * self._factor, own + 2 * self._gap if slot.fill else own), need)

    def _small(self, slot: Slot, row: tuple[Slot, ...], region: Box, y: float, height: float) -> BoundSlot:
        self.composed.append(slot.name)
        across = self._across(slot, region) if len(row) > 1 else Box(region.x, 0, region.w, 0)
        align = self._align_of_columns() if self._plain else None
        return in_text_box(slot, Box(across.x, y, across.w, height), scaled(slot.style, self._factor),
                           self.language, align=align)

    def _across(self, slot: Slot, region: Box) -> Box:
        """Return a slot's sides, as they are in our layout, between those of the region."""
        title = self.wanted.title or slot
        share = region.w / max(title.box.w, slot.box.right - title.box.x)
        return Box(region.x + (slot.box.x - title.box.x) * share, 0, slot.box.w * share, 0)

    def _align_of_columns(self) -> Literal["left", "center", "right"]:
        holder = next(iter((*self.anatomy.mains, *self.anatomy.smalls)), None) or self.anatomy.title
        return holder.source.style(1).align if holder else "left"

    def _columns(self, region: Box) -> list[Box]:
        count, mains = len(self.wanted.columns), self.anatomy.mains
        if self._one_to_one() and count and self.anatomy.side_by_side:
            return [self._inside(main.box, region) for main in mains]
        gap = _COLUMN_GAP * self._factor
        width = (region.w - gap * (count - 1)) / max(count, 1)
        return [Box(region.x + order * (width + gap), region.y, width, region.h) for order in range(count)]

    def _inside(self, box: Box, region: Box) -> Box:
        """Return a placeholder's own box as far as the region goes."""
        top, bottom = max(box.y, region.y), min(box.bottom, region.bottom)
        if self.wanted.figures or self._plain:
            bottom = region.bottom
        return Box(box.x, top, box.w, max(bottom - top, 1.0))

    def _head(self, slot: Slot, holder: Holder | None, column: Box) -> tuple[BoundSlot, Box]:
        holder = self._override(slot) or holder
        if holder:
            box = self._high_enough(slot, holder)
            if box.bottom > column.y and box.y < column.y:
                column = Box(column.x, box.bottom, column.w, max(column.bottom - box.bottom, 1.0))
            return in_placeholder(slot, holder, self._factor, box), column
        style = scaled(slot.style, self._factor)
        height = max(slot.box.h * self._factor, self.needs.height(slot.name, style, column.w, slot.inset))
        box = Box(column.x, column.y, column.w, height)
        used = height + self._gap / 2
        self.composed.append(slot.name)
        return in_text_box(slot, box, style, self.language), Box(
            column.x, column.y + used, column.w, max(column.h - used, 1.0))

    def _column(self, slot: Slot, order: int, box: Box) -> BoundSlot:
        holder = self._override(slot)
        mains = self.anatomy.mains
        if holder is not None:
            box = box if holder in mains else holder.box
        elif order < len(mains) and slot.name not in self.wanted.figures:
            holder = mains[order]
        elif self._plain and self.anatomy.smalls:
            holder = self.anatomy.smalls[0]
        elif slot.kind == "figure" and self.anatomy.pictures:
            holder = self.anatomy.pictures[0]
        fits = holder is not None and (holder.takes_figures if slot.kind == "figure" else holder.takes_text)
        if holder is not None and fits and slot.name not in self.wanted.figures:
            return in_placeholder(slot, holder, self._factor, box)
        if slot.name not in self.wanted.figures:
            self.composed.append(slot.name)
        beside = next((main for main in mains if main.takes_text), None) or (
            self.anatomy.layout.master.holders.get("body") if slot.kind == "body" else None)
        inset = beside.source.inset if beside and slot.kind == "body" else (0.0, 0.0, 0.0, 0.0)
        made = replace(slot, fill=None, inset=inset)
        return in_text_box(made, box, self._column_style(slot, beside), self.language)

    def _column_style(self, slot: Slot, beside: Holder | None) -> TextStyle:
        if slot.kind != "body" or beside is None:
            return scaled(slot.style, self._factor)
        style = beside.source.style(floor_of(slot, self._factor))
        return with_bullets(replace(style, colour="ink", anchor="top"))

    # ------------------------------------------------------------ foot

    def _foot(self) -> Iterator[BoundSlot]:
        for holder in self.anatomy.layout.holders:
            if holder.kind in _FOOT_KINDS:
                name, kind = _FOOT_KINDS[holder.kind]
                made = BoundSlot(name, kind, holder.box, holder.source.style(8), holder.idx, holder.source.inset,
                                 holder=holder.markup, body="<a:bodyPr/>")
                yield resized(made, made.style.levels[0].size, holder.source.fill_xml())

    def _override(self, slot: Slot) -> Holder | None:
        idx = self.overrides.get(slot.name)
        return next((holder for holder in self.anatomy.layout.holders if holder.idx == idx), None)
