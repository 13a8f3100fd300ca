"""What a slide asks of a layout: how its filled slots stand to one another in our own design."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from msgspec import Struct

from impuls_workshop.document.layouts import Layout, Slot

FOOT: Final = frozenset({"footer", "number", "date"})
_MAINS: Final = frozenset({"body", "figure"})


class Wanted(Struct, frozen=True):
    """The filled slots of a slide, sorted by what they are for."""

    layout: Layout
    title: Slot | None
    above: tuple[Slot, ...]
    """Small texts above the title, such as a kicker."""
    columns: tuple[Slot, ...]
    """What the slide is about, from left to right; on a title slide the subtitle."""
    heads: tuple[Slot | None, ...]
    """The heading of each column."""
    below: tuple[tuple[Slot, ...], ...]
    """Texts under the columns, row by row."""
    figures: frozenset[str]
    """Columns that hold a drawing, which needs no placeholder."""

    @property
    def has_heads(self) -> bool:
        """Whether any column has a heading."""
        return any(self.heads)


def wanted_by(layout: Layout, filled: Collection[str], drawings: frozenset[str]) -> Wanted:
    """Sort the filled slots of a layout of ours.

    Args:
        layout: Our layout.
        filled: Names of the slots that the slide fills.
        drawings: Those that hold nothing but a drawing.
    """
    slots = [slot for name, slot in layout.slots.items() if name in filled and slot.kind not in FOOT]
    title = next((slot for slot in slots if slot.kind == "title"), None)
    texts = [slot for slot in slots if slot is not title]
    above = tuple(slot for slot in texts if title and slot.kind == "text" and slot.box.bottom <= title.box.y + 1)
    columns = [slot for slot in texts if slot.kind in _MAINS]
    if not columns:
        columns = [slot for slot in texts if slot.kind == "subtitle"][:1]
    columns.sort(key=lambda slot: (slot.box.x, slot.box.y))
    heads = tuple(next((slot for slot in texts if _heads(slot, column)), None) for column in columns)
    rest = [slot for slot in texts if slot not in above and slot not in columns and slot not in heads]
    return Wanted(layout, title, above, tuple(columns), heads, _rows(rest), drawings)


def _heads(slot: Slot, column: Slot) -> bool:
    return (slot.kind == "text" and column.kind in _MAINS and abs(slot.box.x - column.box.x) < 3
            and 0 <= column.box.y - slot.box.bottom < 10 and slot.box.w < column.box.w + 3
            and slot.name.endswith("heading"))


def _rows(slots: list[Slot]) -> tuple[tuple[Slot, ...], ...]:
    rows: list[list[Slot]] = []
    for slot in sorted(slots, key=lambda each: (each.box.y, each.box.x)):
        if rows and abs(rows[-1][0].box.y - slot.box.y) < 2:
            rows[-1].append(slot)
        else:
            rows.append([slot])
    return tuple(map(tuple, rows))
