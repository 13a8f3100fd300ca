"""Places a slide's slots on a layout of the template: in its placeholders, else in its free area."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from impuls_workshop.backends.pptx.bound import BoundLayout, BoundSlot
from impuls_workshop.backends.pptx.foreign.anatomy import Anatomy
from impuls_workshop.backends.pptx.foreign.columns import content
from impuls_workshop.backends.pptx.foreign.slots import resized
from impuls_workshop.backends.pptx.foreign.tops import title_and_above
from impuls_workshop.backends.pptx.foreign.work import Work
from impuls_workshop.document.layouts import SlotKind

_FOOT_KINDS: Final[Mapping[str, tuple[str, SlotKind]]] = {"ftr": ("footer", "footer"), "sldNum": ("number", "number")}


def compose(work: Work) -> BoundLayout:
    """Return the layout with all wanted slots, in reading order."""
    head = title_and_above(work)
    slots = [*head, *content(work, [slot.box for slot in head]), *_foot(work.anatomy)]
    ours, theirs = work.wanted.layout, work.anatomy.layout
    return BoundLayout(
        ours.name, ours.type, ours.titles, {slot.name: slot for slot in slots}, (), "paper",
        any(slot.kind in {"footer", "number"} for slot in slots), part=theirs.part, colours=theirs.palette.xml,
        own_name=theirs.name, own_colours={**theirs.palette.hexes, "background": theirs.back},
        faint_links=theirs.faint_links)


def _foot(anatomy: Anatomy) -> Iterator[BoundSlot]:
    for holder in anatomy.layout.holders:
        if holder.kind in _FOOT_KINDS:
            name, kind = _FOOT_KINDS[holder.kind]
            made = BoundSlot(name, kind, holder.box, holder.source.style(8), holder.idx, holder.source.inset,
                             holder=holder.markup, body="<a:bodyPr/>")
            yield resized(made, made.style.levels[0].size, holder.source.fill_xml())
