"""How much room the texts of one slide need at their smallest, so that boxes can be made for them."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from impuls_workshop.document.layouts import TextStyle
from impuls_workshop.document.model import Fill
from impuls_workshop.typography.heights import HEIGHT_RESERVE, text_height
from impuls_workshop.typography.measure import Measure

Inset = tuple[float, float, float, float]


class Needs(Struct, frozen=True):
    """Measures what fills a slide."""

    fills: Mapping[str, Fill]
    measure: Measure

    def height(self, slot: str, style: TextStyle, width: float, inset: Inset, *, smallest: bool = True) -> float:
        """Return the least height of a box for a slot's text, mm.

        Args:
            slot: Name of the slot.
            style: How its text is set.
            width: Width of the box, mm.
            inset: Its inner margins, mm.
            smallest: At the style's floor; else at its own size.
        """
        fill = self.fills.get(slot)
        if fill is None or not fill.paragraphs:
            return 0.0
        scale = style.floor / style.levels[0].size if smallest else 1.0
        left, top, right, bottom = inset
        room = max(width - left - right, 1.0)
        text = text_height(fill.paragraphs, style, room, scale, self.measure)
        return text / (1 - HEIGHT_RESERVE) + top + bottom + 0.2
