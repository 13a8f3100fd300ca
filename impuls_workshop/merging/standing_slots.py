"""What of a slide with holes is the same in every row: its notes, and the slots nothing is put into."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from impuls_workshop.diagnostics import Report
from impuls_workshop.document.words import name_of
from impuls_workshop.document.xml import parse
from impuls_workshop.templating.holes import OPEN

if TYPE_CHECKING:
    from impuls_workshop.backends.pptx.canvas import Figure
    from impuls_workshop.document.layouts import Layout
    from impuls_workshop.document.model import Slide

_NOTES = "notes"


class Standing(NamedTuple):
    """A slide with holes, without what is the same in every row.

    Attributes:
        markup: The rest of its markup.
        slide: The slide of one row: what was taken out is taken from it.
        slots: Names of the slots that were taken out.
        figures: Drawings in those slots.
        notes: Whether the notes were taken out.
    """

    markup: str
    slide: Slide
    slots: frozenset[str]
    figures: Mapping[str, Figure]
    notes: bool

    def completed(self, slide: Slide) -> Slide | None:
        """Return the slide of another row with what was taken out; None if it is not filled as this one is."""
        if set(slide.fills) & self.slots or set(slide.fills) | self.slots != set(self.slide.fills):
            return None
        fills = {name: self.slide.fills[name] if name in self.slots else slide.fills[name]
                 for name in self.slide.fills}
        return replace(slide, fills=fills, notes=self.slide.notes if self.notes else slide.notes)


def take_out(markup: str, slide: Slide, layout: Layout, figures: Mapping[str, Figure]) -> Standing | None:
    """Take out of a slide's markup what holds no hole and does not share its size with what does.

    Args:
        markup: The slide's markup with holes.
        slide: What was made of it with the words of one row.
        layout: Its layout.
        figures: Its drawings, by slot.
    """
    from lxml import etree

    root = parse(markup, "", Report())
    if root is None:
        return None
    children = {name_of(child): child for child in root}
    holed = {name for name, child in children.items() if OPEN in etree.tostring(child, encoding="unicode")}
    sized = {layout.slots[name].pair for name in holed if name in layout.slots} - {None}
    slots: set[str] = set()
    for name, child in children.items():
        slot = layout.slots.get(name)
        free = slot is not None and not slot.required and slot.kind != "title" and slot.pair not in sized
        if name in holed or (child.tail or "").strip() or not (free or name == _NOTES):
            continue
        root.remove(child)
        if name in slide.fills:
            slots.add(name)
    return Standing(etree.tostring(root, encoding="unicode"), slide, frozenset(slots),
                    {name: figure for name, figure in figures.items() if name in slots},
                    _NOTES in children and _NOTES not in holed)
