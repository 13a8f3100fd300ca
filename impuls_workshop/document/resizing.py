"""Layouts for another size than the one they were written for, such as that of a supplier's cards."""

from __future__ import annotations

from msgspec.structs import replace

from impuls_workshop.document.layouts import Box, Layout, Layouts


def resized(layouts: Layouts, width: float, height: float) -> Layouts:
    """Return layouts with every box stretched to another size; type and inner margins stay.

    Args:
        layouts: The layouts.
        width: New width, mm.
        height: New height, mm.
    """
    across, down = width / layouts.width, height / layouts.height

    def box(old: Box) -> Box:
        return Box(old.x * across, old.y * down, old.w * across, old.h * down)

    def layout(old: Layout) -> Layout:
        return replace(
            old, slots={name: replace(slot, box=box(slot.box)) for name, slot in old.slots.items()},
            rules=tuple(replace(rule, box=box(rule.box)) for rule in old.rules),
            logo=box(old.logo) if old.logo else None)

    made = {name: layout(old) for name, old in layouts.layouts.items()}
    return replace(layouts, width=width, height=height, layouts=made)
