"""Reads one slide of the markup: its layout, what fills each slot, its notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from impuls_workshop.diagnostics import Span
from impuls_workshop.document.blocks import BlockReader
from impuls_workshop.document.citing import with_sources
from impuls_workshop.document.layouts import Layout, Layouts, Slot
from impuls_workshop.document.model import Block, Fill, Paragraph, Picture, Slide
from impuls_workshop.document.words import (
    BLOCKS,
    FIGURES,
    TEXT_ONLY,
    check_attributes,
    name_of,
    place_of,
    value_of,
)
from impuls_workshop.reading.suggest import closest

if TYPE_CHECKING:
    from lxml.etree import _Element

_ATTRIBUTES: Final = frozenset({"layout", "id", "section"})
_SLOT_ATTRIBUTES: Final = frozenset({"build"})
_BUILDS: Final = {"paragraphs": True, "none": False}
"""Values of `build`: paragraphs appear one by one, or all are there at once."""
_NO_ATTRIBUTES: Final[frozenset[str]] = frozenset()
_ONE_TEXT: Final = frozenset({"title", "subtitle", "text"})
"""Kinds of slots that take one piece of text."""
NOTES: Final = "notes"


class SlideReader(Struct):
    """Reads slides; it remembers their ids, which must differ."""

    blocks: BlockReader
    layouts: Layouts
    ids: dict[str, Span | None] = field(default_factory=dict)

    def read(self, element: _Element) -> Slide | None:
        """Read a slide, or None if its layout is unknown."""
        places, report = self.blocks.places, self.blocks.report
        span = places.now
        check_attributes(element, _ATTRIBUTES, span, report)
        layout = self._layout(element, span)
        identity = self._id(element, span)
        if layout is None:
            return None
        self.blocks.no_words(element)
        fills: dict[str, Fill] = {}
        notes: tuple[Paragraph, ...] | None = None
        for child in element:
            name = name_of(child)
            with places.inside(child) as place:
                if name in fills or (name == NOTES and notes is not None):
                    report.error("markup.repeated-slot", place, name=name)
                elif name == NOTES:
                    notes = self._notes(child)
                elif name in layout.slots:
                    fills[name] = self._fill(child, layout.slots[name])
                else:
                    self._unknown_slot(name, layout, place)
            places.text(child.tail)
        with_sources(fills, layout, self.blocks.citations.take())
        filled = {name: fills[name] for name in layout.slots if name in fills and fills[name].blocks}
        self._check_required(layout, filled, fills, span)
        section = value_of(element, "section") or None
        return Slide(layout.name, filled, notes or (), identity, section, None, span)

    def _layout(self, element: _Element, span: Span | None) -> Layout | None:
        name = value_of(element, "layout")
        if not name:
            self.blocks.report.error("markup.missing-attribute", span, element="slide", name="layout")
            return None
        layout = self.layouts.layouts.get(name)
        if layout is None:
            near = closest(name, sorted(self.layouts.layouts))
            self.blocks.report.error(
                "markup.unknown-layout", place_of(element, "layout", span), name=name, suggestion=near or "",
                hint="markup.did-you-mean" if near else None)
        return layout

    def _id(self, element: _Element, span: Span | None) -> str | None:
        name = value_of(element, "id")
        if name and name in self.ids:
            first = self.ids[name]
            self.blocks.report.error("markup.repeated-id", span, name=name,
                                     related=[("markup.first-used", first)] if first else ())
            return None
        if name:
            self.ids[name] = span
        return name or None

    def _unknown_slot(self, name: str, layout: Layout, place: Span | None) -> None:
        near = closest(name, [*layout.slots, NOTES])
        self.blocks.report.error(
            "markup.unknown-slot", place, layout=layout.name, name=name, suggestion=near or "",
            slots=", ".join(layout.slots), hint="markup.did-you-mean" if near else "markup.slots-are")

    def _check_required(self, layout: Layout, filled: dict[str, Fill], written: dict[str, Fill],
                        span: Span | None) -> None:
        for name, slot in layout.slots.items():
            if slot.required and name not in filled:
                place = written[name].span if name in written else span
                self.blocks.report.error("markup.missing-slot", place, layout=layout.name, name=name)

    def _notes(self, element: _Element) -> tuple[Paragraph, ...]:
        check_attributes(element, _NO_ATTRIBUTES, self.blocks.places.now, self.blocks.report)
        self.blocks.citations.marked = False
        notes = _paragraphs(self.blocks.blocks(element, TEXT_ONLY))
        self.blocks.citations.marked = True
        return notes

    def _fill(self, element: _Element, slot: Slot) -> Fill:
        span = self.blocks.places.now
        check_attributes(element, _SLOT_ATTRIBUTES, span, self.blocks.report)
        if slot.kind == "body":
            blocks = tuple(self.blocks.blocks(element, BLOCKS))
            return Fill(blocks, span=span, build=self._build(element, slot, span))
        if slot.kind == "figure":
            return Fill(self._figure(element, slot, span), span=span)
        for child in element:
            name = name_of(child)
            if slot.kind in _ONE_TEXT and name != "p" and name in BLOCKS:
                place = self.blocks.places.of(child)
                self.blocks.report.error("markup.only-text", place, slot=slot.name, name=name)
                return Fill((), span=span)
        return Fill(tuple(self.blocks.blocks(element, frozenset({"p"}))), span=span)

    def _build(self, element: _Element, slot: Slot, span: Span | None) -> bool:
        value = value_of(element, "build")
        if value is not None and value not in _BUILDS:
            place = place_of(element, "build", span)
            self.blocks.report.error("markup.bad-attribute", place, name="build", value=value)
        return _BUILDS.get(value or "", slot.build)

    def _figure(self, element: _Element, slot: Slot, span: Span | None) -> tuple[Block, ...]:
        found = len(self.blocks.report.errors)
        blocks = tuple(self.blocks.blocks(element, FIGURES | {"p"}))
        figures = [block for block in blocks if not isinstance(block, Paragraph)]
        many = slot.row and all(isinstance(block, Picture) for block in figures)
        mixed = (len(figures) > 1 and not many) or len(figures) != len(blocks)
        empty = not figures and len(element) and len(self.blocks.report.errors) == found
        if mixed or empty:
            self.blocks.report.error("markup.one-figure", span, slot=slot.name)
        return tuple(figures if many else figures[:1])


def _paragraphs(blocks: list[Block]) -> tuple[Paragraph, ...]:
    return tuple(block for block in blocks if isinstance(block, Paragraph))
