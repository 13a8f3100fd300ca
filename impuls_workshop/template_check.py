"""Examines a PowerPoint template: what serves what, how much fits, which fonts and contrasts are missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.backends.pptx.bound import BoundLayout, BoundSlot
from impuls_workshop.backends.pptx.foreign.binding import Binding, bind
from impuls_workshop.backends.pptx.foreign.writing import write_deck_in
from impuls_workshop.code_frame import visible
from impuls_workshop.diagnostics import Report
from impuls_workshop.document.brand import read_brand
from impuls_workshop.document.colours import contrast
from impuls_workshop.document.layout_reader import read_layouts
from impuls_workshop.document.model import Block, Deck, Fill, Paragraph, Run, Slide, Table
from impuls_workshop.messages import Language, message
from impuls_workshop.resources import theme_folder
from impuls_workshop.typography.fit import fit
from impuls_workshop.typography.fonts import find_font
from impuls_workshop.typography.heights import capacity
from impuls_workshop.typography.measure import Measure

if TYPE_CHECKING:
    from impuls_workshop.document.layouts import Layout, Slot

_READABLE: Final = 4.5
"""Least contrast of text (WCAG 2.2, 1.4.3)."""
_FOOT: Final = frozenset({"footer", "number", "date"})


class Examined(Struct, frozen=True):
    """What was found.

    Attributes:
        text: The findings to print.
        specimen: A deck with every layout of ours, filled.
    """

    text: str
    specimen: bytes


def examine_template(path: Path, language: Language, report: Report) -> Examined | None:
    """Bind all layouts to a template and look at the result.

    Args:
        path: The template.
        language: Language of findings and sample text.
        report: Takes what is wrong with the template, and its shortcomings as warnings.

    Returns:
        The findings, or None if the template cannot be used.
    """
    ours = read_layouts(theme_folder() / "layouts.yaml", report)
    brand = read_brand([theme_folder() / "_brand.yml"], report)
    binding = bind(path, ours, brand, report=report) if ours else None
    if binding is None or not report.ok:
        return None
    deck = _specimen(binding, language)
    measure = Measure(binding.brand)
    deck, layouts = binding.settle(deck, measure, report)
    text = "".join(f"{line}\n" for line in _lines(deck, layouts.layouts, measure, language))
    _warn(binding, layouts.layouts, report)
    fitted = fit(deck, layouts, measure, report)
    specimen = write_deck_in(binding, fitted, layouts, {}, measure=measure, labels={})
    return Examined(text, specimen)


def _lines(deck: Deck, layouts: Mapping[str, Layout], measure: Measure, language: Language) -> Iterator[str]:
    yield message("foreign.heading-roles", language)
    for slide in deck.slides:
        layout = layouts[slide.layout]
        own_name = layout.own_name if isinstance(layout, BoundLayout) else layout.name
        yield "  " + message("foreign.served-by", language, role=slide.id or "", layout=visible(own_name))
        for slot in layout.slots.values():
            if slot.kind not in _FOOT:
                yield "    " + message("foreign.slot-lines", language, slot=slot.name.ljust(14),
                                       where=_where(slot, language).ljust(16), lines=capacity(slot, measure),
                                       size=f"{slot.style.levels[0].size:g}".rjust(4))


def _where(slot: Slot, language: Language) -> str:
    composed = not isinstance(slot, BoundSlot) or not slot.holder or "prstGeom" in slot.look
    return message("foreign.in-free-area" if composed else "foreign.in-placeholder", language, idx=slot.idx)


def _warn(binding: Binding, layouts: Mapping[str, Layout], report: Report) -> None:
    fonts = binding.template.fonts
    for family in dict.fromkeys((fonts.heading, fonts.body)):
        if find_font(family).path is None:
            report.warning("foreign.font-missing", binding.span, family=family)
    faint = {layout.own_name: None for layout in layouts.values() if isinstance(layout, BoundLayout)
             and layout.faint_links}
    if faint:
        report.note("foreign.faint-links", binding.span, layouts=", ".join(faint))
    used = {layout.part for layout in layouts.values() if isinstance(layout, BoundLayout)}
    for theirs in binding.template.layouts:
        for holder in theirs.holders if theirs.part in used else ():
            colour = holder.source.colour() if holder.takes_text else None
            if colour and contrast(colour, theirs.back) < _READABLE:
                report.warning("foreign.faint-text", binding.span, idx=holder.idx, layout=theirs.name, colour=colour,
                               back=theirs.back, ratio=f"{contrast(colour, theirs.back):.1f}")


def _specimen(binding: Binding, language: Language) -> Deck:
    slides = [_slide(layout, language) for layout in binding.ours.layouts.values()]
    return Deck(binding.span.path.rpartition("/")[2], language, tuple(slides))


def _slide(layout: Layout, language: Language) -> Slide:
    fills = {name: Fill(_sample(slot, layout, language)) for name, slot in layout.slots.items()
             if slot.kind not in _FOOT}
    return Slide(layout.name, fills, id=layout.name)


def _sample(slot: Slot, layout: Layout, language: Language) -> tuple[Block, ...]:
    short = message("foreign.sample-short", language)
    if slot.kind == "title":
        return (_words(layout.titles.get(language, layout.name)),)
    if slot.kind == "figure":
        cell = (_words(short),)
        return (Table(((cell, cell, cell),) * 3),)
    if slot.kind == "body":
        words = _words(message("foreign.sample-text", language))
        return (*(replace(words, marker="bullet") for _ in range(2)),)
    prompt = (slot.prompt or {}).get(language, short)
    return (_words(prompt),)


def _words(text: str) -> Paragraph:
    return Paragraph((Run(text),))
