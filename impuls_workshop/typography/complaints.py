"""Reports text that has no room, with its place, its need and the room there is."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.layouts import Layouts, Slot
from impuls_workshop.document.model import Block, Deck, Paragraph, Run, Slide, Table
from impuls_workshop.typography.heights import HEIGHT_RESERVE, capacity, count_lines, room_of, written_size
from impuls_workshop.typography.measure import Measure
from impuls_workshop.typography.scaling import largest_scale, scales
from impuls_workshop.typography.stacking import needed_height


class Complaints(Struct, frozen=True):
    """What there is to say about one slot of one slide."""

    slide: Slide
    number: int
    """The slide's number."""
    slot: Slot
    scale: float
    """The smallest scale the slot allows."""
    measure: Measure
    report: Report

    def about(self, blocks: Sequence[Block], *, alone: bool = False, hint: str | None = None) -> None:
        """Report blocks that are too much for the slot.

        Args:
            blocks: The blocks.
            alone: Whether they would not even fit an empty slide, being a single paragraph or row.
            hint: What can be done, where it is something else than on slides.
        """
        texts = [block for block in blocks if isinstance(block, Paragraph)]
        if len(texts) == len(blocks):
            hint = hint or ("typography.make-two" if alone else "typography.shorten")
            need = count_lines(texts, self.slot.style, room_of(self.slot).width, self.scale, self.measure)
            room = min(capacity(self.slot, self.measure, self.scale), need - 1)
            self._error("typography.too-long", blocks, hint, need=need, room=max(room, 0),
                        count=sum(len(paragraph.text) for paragraph in texts))
            return
        row = alone and isinstance(blocks[0], Table)
        height = needed_height(blocks, self.slot, self.scale, self.measure)
        room_mm = room_of(self.slot).height * (1 - HEIGHT_RESERVE)
        self._error("typography.row-too-high" if row else "typography.too-high", blocks,
                    hint or ("typography.shorten-cells" if row else "typography.shorten"),
                    need=f"{height:.0f}", room=f"{room_mm:.0f}")

    def _error(self, code: str, blocks: Sequence[Block], hint: str, **values: object) -> None:
        template = self.slide.fills[self.slot.name].span
        span = next((place for place in map(_span, blocks) if place), None) or template
        related = [("typography.set-here", template)] if template and template != span else []
        size = written_size(self.slot.style.levels[0].size, self.scale)
        self.report.error(code, span, hint=hint, related=related, slot=self.slot.name, slide=self.number,
                          title=self.slide.title, size=f"{size:g}", **values)


def fit_footer(deck: Deck, layouts: Layouts, measure: Measure, report: Report) -> float:
    """Return the footer's scale, the same on all slides; report one that is too long even at its floor.

    The narrowest slot for it in a layout the deck uses decides.
    """
    used = {slide.layout for slide in deck.slides}
    slots = [slot for name, layout in layouts.layouts.items() if name in used and layout.footer
             for slot in layout.slots.values() if slot.kind == "footer"]
    narrowest = min(slots, key=lambda slot: room_of(slot).width, default=None)
    words = (Paragraph((Run(deck.footer),)),)
    if narrowest is None or not deck.footer:
        return 1.0
    scale = largest_scale([(narrowest, words)], measure)
    if scale is not None:
        return scale
    *_, smallest = scales([narrowest])
    size = written_size(narrowest.style.levels[0].size, smallest)
    report.error("typography.footer-too-long", deck.footer_span, hint="typography.shorten",
                 count=len(deck.footer), footer=deck.footer, size=f"{size:g}",
                 need=count_lines(words, narrowest.style, room_of(narrowest).width, smallest, measure),
                 room=capacity(narrowest, measure, smallest))
    return smallest


def _span(block: Block) -> Span | None:
    return block.span
