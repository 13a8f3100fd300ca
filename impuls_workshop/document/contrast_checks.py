"""Checks that every text of the layouts can be read on what lies behind it, in the brand's colours."""

from __future__ import annotations

from impuls_workshop.diagnostics import Report
from impuls_workshop.document.colours import contrast
from impuls_workshop.document.layouts import Brand, Layouts, Slot
from impuls_workshop.document.palette import TEXT_ON_PAPER

LARGE_TEXT: float = 3.0
"""Least contrast of large text (WCAG 2.2, success criterion 1.4.3)."""
_LARGE, _LARGE_BOLD = 18.0, 14.0
"""From which size text counts as large, pt."""


def check_contrast(layouts: Layouts, brand: Brand, report: Report) -> None:
    """Warn of each slot whose style's colour is too close to its own fill or to the layout's background.

    Args:
        layouts: The layouts.
        brand: The colours their roles stand for.
        report: Takes a warning with the measured ratio, at the slot's fill or else its style.
    """
    for layout in layouts.layouts.values():
        for slot in layout.slots.values():
            front, back = slot.style.colour, slot.fill or layout.background
            if front not in brand.colours or back not in brand.colours:
                continue
            ratio, needed = contrast(brand.colours[front], brand.colours[back]), _needed(slot)
            if ratio < needed:
                report.warning(
                    "theme.low-contrast", slot.span, front=front, back=back, needed=f"{needed:g}",
                    front_colour=f"#{brand.colours[front]}", back_colour=f"#{brand.colours[back]}",
                    ratio=f"{int(ratio * 100) / 100:.2f}")


def _needed(slot: Slot) -> float:
    """What the smallest text of a slot needs."""
    smallest = min(slot.style.floor, *(level.size for level in slot.style.levels))
    return LARGE_TEXT if smallest >= (_LARGE_BOLD if slot.style.bold else _LARGE) else TEXT_ON_PAPER
