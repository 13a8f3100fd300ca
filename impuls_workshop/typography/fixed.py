"""Fits text on papers of a fixed size, such as cards: whole words first, then hyphenated, else an error."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.diagnostics import Report
from impuls_workshop.document.layouts import Layout, Slot
from impuls_workshop.document.model import Block, Fill, Paragraph, Slide, Table
from impuls_workshop.typography.complaints import Complaints
from impuls_workshop.typography.heights import paragraph_lines, room_of
from impuls_workshop.typography.hyphens import hyphenated
from impuls_workshop.typography.measure import Measure
from impuls_workshop.typography.scaling import Filling, fits, largest_scale, scales
from impuls_workshop.typography.tables import column_widths

_ENDS: Final = "-\u2010\u2013\u2014/"
"""Signs after which a line may end without a word being broken."""


class FixedFit(Struct, frozen=True):
    """What slides of a fixed size are fitted with."""

    language: str
    """BCP 47 tag, for hyphenation."""
    measure: Measure
    report: Report

    def fit(self, slide: Slide, layout: Layout, number: int) -> Slide:
        """Return a slide with its scales set, alone on its paper.

        A text is set in the largest type in which its words stay whole, else in the largest in which it fits
        with long words hyphenated, down to the style's floor. What has no room then is an error.

        Args:
            slide: The slide as read.
            layout: Its layout.
            number: Its number, from 1.
        """
        fills = dict(slide.fills)
        for group in self._groups(slide, layout):
            fitted, scale = self._fitted(group)
            for (slot, blocks), (_, set_blocks) in zip(group, fitted, strict=True):
                if not fits(set_blocks, slot, scale, self.measure):
                    Complaints(slide, number, slot, scale, self.measure, self.report).about(
                        blocks, hint="typography.shorten-or-set")
                fills[slot.name] = replace(slide.fills[slot.name], blocks=set_blocks, scale=scale)
        return replace(slide, fills=fills)

    def _groups(self, slide: Slide, layout: Layout) -> Iterator[list[Filling]]:
        """Yield slots that are scaled together: those of one pair, else each alone."""
        pairs: dict[str, list[Filling]] = {}
        for name, fill in slide.fills.items():
            slot = layout.slots.get(name)
            if slot is not None:
                key = f"pair {slot.pair}" if slot.pair else f"slot {name}"
                pairs.setdefault(key, []).append((slot, self._with_widths(slot, fill)))
        yield from pairs.values()

    def _with_widths(self, slot: Slot, fill: Fill) -> tuple[Block, ...]:
        return tuple(
            replace(block, widths=column_widths(block, room_of(slot).width, slot.style, self.measure))
            if isinstance(block, Table) else block
            for block in fill.blocks)

    def _fitted(self, group: list[Filling]) -> tuple[list[Filling], float]:
        whole = largest_scale(group, self.measure, also=self._whole)
        if whole is not None:
            return group, whole
        broken = [(slot, hyphenated(blocks, self.language)) for slot, blocks in group]
        scale = largest_scale(broken, self.measure)
        if scale is None:
            *_, scale = scales([slot for slot, _ in group])
        return broken, scale

    def _whole(self, blocks: Sequence[Block], slot: Slot, scale: float) -> bool:
        """Whether no word is broken at the end of a line."""
        return all(_whole_words(block, slot, scale, self.measure) for block in blocks if isinstance(block, Paragraph))


def _whole_words(paragraph: Paragraph, slot: Slot, scale: float, measure: Measure) -> bool:
    text = paragraph.text.upper() if slot.style.caps else paragraph.text
    lines = paragraph_lines(paragraph, slot.style, room_of(slot).width, scale, measure)
    places: list[tuple[int, int]] = []
    end = 0
    for line in lines:
        start = text.find(line.text, end)
        end = start + len(line.text)
        places.append((start, end))
    return not any(before == after and text[before - 1 : before] not in _ENDS
                   for (_, before), (after, _) in pairwise(places) if before)
