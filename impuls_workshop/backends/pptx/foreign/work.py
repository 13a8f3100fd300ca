"""What the composing of one slide's layout works on: what is wanted, and the template's layout for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from impuls_workshop.backends.pptx.foreign.anatomy import Anatomy
from impuls_workshop.backends.pptx.foreign.needs import Needs
from impuls_workshop.backends.pptx.foreign.reading import Holder, Template
from impuls_workshop.backends.pptx.foreign.slots import FULL_HEIGHT, floor_of
from impuls_workshop.backends.pptx.foreign.wanted import Wanted
from impuls_workshop.document.layouts import Box, Slot

_GAP: Final = 3.0
"""Between what is composed, mm on a slide of full height."""
LEAST_COLUMN: Final = 0.18
"""Share of the slide's height below which a column is not squeezed for the texts under it."""
_PLAIN_TYPES: Final = frozenset({"title", "secHead"})


class Work(Struct, frozen=True):
    """One slide's layout being composed.

    Attributes:
        overrides: Slot to the index of the placeholder it must fill.
        composed: Names of the slots for which the template has no placeholder; filled on the way.
    """

    wanted: Wanted
    anatomy: Anatomy
    template: Template
    needs: Needs
    language: str
    overrides: Mapping[str, int]
    composed: list[str] = field(default_factory=list)

    @property
    def factor(self) -> float:
        """Height of the slide against that of ours."""
        return self.template.height / FULL_HEIGHT

    @property
    def gap(self) -> float:
        """Room between what is composed, mm."""
        return _GAP * self.factor

    @property
    def plain(self) -> bool:
        """Whether it is a title or section slide."""
        return self.wanted.layout.type in _PLAIN_TYPES

    def override(self, slot: Slot) -> Holder | None:
        """Return the placeholder that somebody wants for a slot."""
        idx = self.overrides.get(slot.name)
        return next((holder for holder in self.anatomy.layout.holders if holder.idx == idx), None)

    def high_enough(self, slot: Slot, holder: Holder) -> Box:
        """Return a placeholder's box, higher if a short text does not fit."""
        style = holder.source.style(floor_of(slot, self.factor))
        need = self.needs.height(slot.name, style, holder.box.w, holder.source.inset)
        return replace(holder.box, h=max(holder.box.h, need))
