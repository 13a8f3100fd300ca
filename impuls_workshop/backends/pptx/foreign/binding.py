"""Binds our layouts to a template: reads it once, then gives every slide the layout that serves what it shows."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from impuls_workshop.backends.pptx.bound import BoundLayout, BoundSlot
from impuls_workshop.backends.pptx.foreign.anatomy import Anatomy, dissect
from impuls_workshop.backends.pptx.foreign.choosing import choose, find_by_name
from impuls_workshop.backends.pptx.foreign.composing import compose
from impuls_workshop.backends.pptx.foreign.mapping import read_mapping
from impuls_workshop.backends.pptx.foreign.needs import Needs
from impuls_workshop.backends.pptx.foreign.opening import open_template
from impuls_workshop.backends.pptx.foreign.reading import Template, read_template
from impuls_workshop.backends.pptx.foreign.slots import FULL_HEIGHT, resized
from impuls_workshop.backends.pptx.foreign.wanted import Wanted, wanted_by
from impuls_workshop.backends.pptx.foreign.work import Work
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.layouts import Brand, Layouts
from impuls_workshop.document.model import Deck, Diagram, Paragraph, Run, Slide
from impuls_workshop.reading.layout_mapping import LayoutMapping
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.reading.suggest import closest
from impuls_workshop.typography.heights import room_of
from impuls_workshop.typography.measure import Measure
from impuls_workshop.typography.scaling import fits

_SMALLEST_FOOTER: Final = 7.0
"""pt"""
NOTHING: Final[Mapping[str, LayoutMapping]] = MappingProxyType({})
"""No wishes."""


class Binding(Struct):
    """A template, and our layouts in it.

    Attributes:
        template: The template.
        ours: Our layouts; only their slots and the order of these count.
        brand: The template's fonts and colours.
        mapping: What somebody wants otherwise, by the name of our layout.
        span: The template's file, for messages.
    """

    template: Template
    ours: Layouts
    brand: Brand
    mapping: Mapping[str, LayoutMapping]
    span: Span
    _anatomies: list[Anatomy] = field(default_factory=list)

    @property
    def factor(self) -> float:
        """Height of the slides against that our layouts are made for; never above 1."""
        return min(self.template.height / FULL_HEIGHT, 1.0)

    @property
    def anatomies(self) -> list[Anatomy]:
        """The template's layouts, taken apart."""
        if not self._anatomies:
            self._anatomies = [dissect(layout, self.template) for layout in self.template.layouts]
        return self._anatomies

    def settle(self, deck: Deck, measure: Measure, report: Report) -> tuple[Deck, Layouts]:
        """Return the deck with a layout of the template for every slide, and these layouts.

        Args:
            deck: The deck as read, naming our layouts.
            measure: Measures text in the template's fonts.
            report: Takes a note for each layout of ours that had to be composed.
        """
        settled: dict[str, BoundLayout] = {}
        slides: list[Slide] = []
        composed: dict[tuple[str, str], dict[str, None]] = {}
        for slide in deck.slides:
            bound, lacking = self.layout_for(slide, deck, measure, report)
            composed.setdefault((bound.name, bound.own_name), {}).update(dict.fromkeys(lacking))
            alike = (name for name, other in settled.items() if other == replace(bound, name=name))
            name = next(alike, f"{bound.name}-{len(settled) + 1}")
            settled.setdefault(name, replace(bound, name=name))
            slides.append(replace(slide, layout=name))
        for (role, own_name), lacking_slots in composed.items():
            if lacking_slots:
                report.note("foreign.composed", self.span, role=role, layout=own_name,
                            slots=", ".join(lacking_slots))
        layouts = Layouts(self.ours.aspect, self.template.width, self.template.height, settled)
        return replace(deck, slides=tuple(slides)), layouts

    def layout_for(self, slide: Slide, deck: Deck, measure: Measure,
                   report: Report) -> tuple[BoundLayout, list[str]]:
        """Return the layout for one slide, and the slots the template has no placeholder for."""
        layout = self.ours.layouts[slide.layout]
        drawings = frozenset(name for name, fill in slide.fills.items()
                             if all(isinstance(block, Diagram) for block in fill.blocks))
        wanted = wanted_by(layout, slide.fills, drawings)
        asked = self.mapping.get(layout.name, LayoutMapping())
        anatomy = self._chosen(wanted, asked, report)
        work = Work(wanted, anatomy, self.template, Needs(slide.fills, measure), deck.language, asked.slots)
        return self._with_footer(compose(work), deck, measure, report), work.composed

    def _chosen(self, wanted: Wanted, asked: LayoutMapping, report: Report) -> Anatomy:
        if asked.layout is not None:
            found = find_by_name(asked.layout, self.anatomies)
            if found:
                known = [holder.idx for holder in found.layout.holders]
                for slot, idx in asked.slots.items():
                    if idx not in known:
                        report.error("foreign.unknown-placeholder", asked.place("slots"), idx=idx, slot=slot,
                                     layout=found.layout.name, known=", ".join(map(str, sorted(known))))
                return found
            names = list(dict.fromkeys(each.layout.name for each in self.anatomies))
            near = closest(asked.layout, names)
            report.error("foreign.unknown-layout", asked.place("layout"), name=asked.layout, suggestion=near or "",
                         known=", ".join(names), hint="foreign.did-you-mean" if near else "foreign.known-layouts")
        return choose(wanted, self.anatomies)

    def _with_footer(self, layout: BoundLayout, deck: Deck, measure: Measure, report: Report) -> BoundLayout:
        """Make the footer's type small enough for its place; leave it out where it never fits."""
        slots = dict(layout.slots)
        footer = slots.get("footer")
        words = (Paragraph((Run(deck.footer),)),)
        if not isinstance(footer, BoundSlot) or not deck.footer or fits(words, footer, 1.0, measure):
            return layout
        size = footer.style.levels[0].size
        while size > _SMALLEST_FOOTER:
            size -= 0.5
            smaller = resized(footer, size)
            if fits(words, smaller, 1.0, measure):
                return replace(layout, slots={**slots, "footer": smaller})
        report.note("foreign.no-footer", self.span, layout=layout.own_name, footer=deck.footer,
                    width=f"{room_of(footer).width:.0f}")
        del slots["footer"]
        return replace(layout, slots=slots)


def bind(path: Path, ours: Layouts, base: Brand, *, asked: Mapping[str, LayoutMapping] = NOTHING,
         span: Span | None = None, report: Report) -> Binding | None:
    """Open a template and prepare to bind layouts to it, or report why it cannot be used.

    Args:
        path: The template.
        ours: Our layouts.
        base: The workshop's brand; only its fixed-pitch font is used.
        asked: What the workshop wants otherwise, by the name of our layout. It goes before the
            file beside the template.
        span: Where somebody named the template; None if only a command did.
        report: Takes what is wrong.
    """
    shown = shown_path(path)
    package = open_template(path, span or Span(shown), report)
    if package is None:
        return None
    try:
        template = read_template(package)
    except (SyntaxError, ValueError, KeyError) as problem:
        report.error("foreign.broken", Span(shown), reason=str(problem))
        return None
    if not template.layouts:
        report.error("foreign.no-layouts", Span(shown))
        return None
    binding = Binding(template, ours, base, {**read_mapping(path, report).layouts, **asked}, Span(shown))
    binding.brand = _brand(binding, base)
    _check_names(binding, report)
    return binding


def _brand(binding: Binding, base: Brand) -> Brand:
    """Take fonts and colours from the layout that serves plain content."""
    fonts = binding.template.fonts
    plain = next((each.layout for each in binding.anatomies if each.layout.type == "obj"),
                 binding.template.layouts[0])
    return Brand(plain.palette.hexes, fonts.heading, fonts.body, base.mono_font, base.name)


def _check_names(binding: Binding, report: Report) -> None:
    for name, asked in binding.mapping.items():
        layout = binding.ours.layouts.get(name)
        if layout is None:
            near = closest(name, binding.ours.layouts)
            report.error("foreign.unknown-role", asked.span, name=name, suggestion=near or "",
                         known=", ".join(binding.ours.layouts),
                         hint="foreign.did-you-mean" if near else "foreign.known-layouts")
            continue
        for slot in asked.slots:
            if slot not in layout.slots:
                report.error("foreign.unknown-slot", asked.place("slots"), slot=slot, role=name,
                             known=", ".join(layout.slots))
