"""Fits every text of a deck into its slot: wrap, scale to the floor, continue on another slide, or report."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.diagnostics import Report
from impuls_workshop.document.layouts import Layout, Layouts, Slot
from impuls_workshop.document.model import Block, Deck, Fill, Slide, Table
from impuls_workshop.typography.complaints import Complaints, fit_footer
from impuls_workshop.typography.continuing import Fitted, continued, with_part
from impuls_workshop.typography.estimates import estimate_for
from impuls_workshop.typography.heights import room_of
from impuls_workshop.typography.measure import Measure
from impuls_workshop.typography.scaling import Filling, fits, largest_scale, scales
from impuls_workshop.typography.tables import column_widths
from impuls_workshop.typography.widows import without_widow

SPLITTABLE = frozenset({"body", "figure"})
"""Kinds of slots whose content may go on on another slide."""


def fit(deck: Deck, layouts: Layouts, measure: Measure, report: Report) -> Deck:
    """Return the deck with `Fill.scale` and the tables' widths set, and with continuation slides.

    What fits at its own size is left alone. Else the text of a slot, and of all slots of its pair, is scaled
    down to the style's floor; else bodies and figures are continued on further slides at the boundary of a
    block; else an error names slot and slide, need and room. No text is ever dropped. Slides of fixed
    layouts are never continued.

    Args:
        deck: The deck as read.
        layouts: The layouts its slides name.
        measure: Measures text in the brand's fonts.
        report: Takes an error for each text that has no room.
    """
    slides: list[Slide] = []
    if layouts.fixed:
        from impuls_workshop.typography.fixed import FixedFit

        alone = FixedFit(deck.language, measure, report)
        slides = [alone.fit(slide, layouts.layouts[slide.layout], number)
                  for number, slide in enumerate(deck.slides, 1)]
    for slide in deck.slides if not layouts.fixed else ():
        slides += _SlideFit(slide, layouts.layouts[slide.layout], len(slides) + 1, measure, report).slides()
    footer_scale = fit_footer(deck, layouts, measure, report)
    for family in measure.estimated():
        report.note("typography.estimated-font", None, hint="typography.install-font", family=family,
                    share=round((estimate_for(family).regular - 1) * 100))
    return replace(deck, slides=tuple(slides), footer_scale=footer_scale)


class _SlideFit(Struct, frozen=True):
    """One slide being fitted."""

    slide: Slide
    layout: Layout
    number: int
    """Where it will stand in the deck, from 1."""
    measure: Measure
    report: Report

    def slides(self) -> tuple[Slide, ...]:
        """Return the slide, or the slides it takes."""
        fitted: dict[str, Fitted] = {}
        for group in self._groups():
            fitted |= self._fit_group(group)
        count = max((len(each.parts) for each in fitted.values()), default=1)
        fitted |= self._fit_title(count)
        return tuple(map(self._with_tied_title, continued(self.slide, self.layout, fitted, count)))

    def _with_tied_title(self, slide: Slide) -> Slide:
        tied = {name: without_widow(fill, slot, self.measure) for name, fill in slide.fills.items()
                if (slot := self.layout.slots.get(name)) and slot.kind == "title"}
        changed = any(fill is not slide.fills[name] for name, fill in tied.items())
        return replace(slide, fills={**slide.fills, **tied}) if changed else slide

    def _groups(self) -> Iterator[list[Filling]]:
        """Yield slots that are scaled together: those of one pair, else each alone. Not the title."""
        pairs: dict[str, list[Filling]] = {}
        for name, fill in self.slide.fills.items():
            slot = self.layout.slots.get(name)
            if slot is None or slot.kind == "title":
                continue
            key = f"pair {slot.pair}" if slot.pair else f"slot {name}"
            pairs.setdefault(key, []).append((slot, self._with_widths(slot, fill)))
        yield from pairs.values()

    def _with_widths(self, slot: Slot, fill: Fill) -> tuple[Block, ...]:
        """Settle the columns' widths now, so that all parts of a table have the same."""
        return tuple(
            replace(block, widths=column_widths(block, room_of(slot).width, slot.style, self.measure))
            if isinstance(block, Table) else block
            for block in fill.blocks)

    def _fit_group(self, group: list[Filling]) -> dict[str, Fitted]:
        scale = largest_scale(group, self.measure)
        if scale is not None:
            return {slot.name: Fitted(scale, (blocks,)) for slot, blocks in group}
        *_, smallest = scales([slot for slot, _ in group])
        stuck = [(slot, blocks) for slot, blocks in group
                 if slot.kind not in SPLITTABLE and not fits(blocks, slot, smallest, self.measure)]
        if stuck:
            for slot, blocks in stuck:
                self._complaints(slot, smallest).about(blocks)
            return {slot.name: Fitted(smallest, (blocks,)) for slot, blocks in group}
        from impuls_workshop.typography.splitting import Misfit, divide

        division = divide(group, self.measure)
        if isinstance(division, Misfit):
            self._complaints(division.slot, smallest).about(division.atom.blocks, alone=True)
            return {slot.name: Fitted(smallest, (blocks,)) for slot, blocks in group}
        return {name: Fitted(division.scale, tuple(parts)) for name, parts in division.parts.items()}

    def _fit_title(self, count: int) -> dict[str, Fitted]:
        """Fit the title with the part's number, which is longest on the last slide."""
        found = next((slot for slot in self.layout.slots.values() if slot.kind == "title"), None)
        fill = self.slide.fills.get(found.name) if found else None
        if found is None or fill is None:
            return {}
        longest = with_part(fill.blocks, count, count) if count > 1 else fill.blocks
        scale = largest_scale([(found, longest)], self.measure)
        if scale is None:
            *_, scale = scales([found])
            self._complaints(found, scale).about(longest)
        return {found.name: Fitted(scale, (fill.blocks,))}

    def _complaints(self, slot: Slot, scale: float) -> Complaints:
        return Complaints(self.slide, self.number, slot, scale, self.measure, self.report)
