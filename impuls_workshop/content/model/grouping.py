"""`grouping.yaml`: how people are put into groups."""

from __future__ import annotations

from typing import ClassVar

from impuls_workshop.content.model.parts import Part
from impuls_workshop.diagnostics import Span
from impuls_workshop.reading.fields import Field
from impuls_workshop.reading.tree import Sequence


class Grouping(Part):
    """`grouping.yaml`: rules by which `impuls groups` puts people into groups. It names people: never commit it."""

    file_stem: ClassVar[str] = "grouping"

    mix: tuple[str, ...] = Field(
        ("organisation",), description="Columns of the list of participants whose entries are spread over the groups.")
    apart: tuple[tuple[str, ...], ...] = Field(
        (), description="Lists of people or organisations, no two of which share a group; "
                        "of a single organisation, no two people do.")
    together: tuple[tuple[str, ...], ...] = Field(
        (), description="Lists of people or organisations who share a group.")

    def place_of(self, field: str, rule: int, entry: int) -> Span | None:
        """Return where an entry of a rule was written, else where the rule was."""
        rules = self._node.get(field) if self._node is not None else None
        written = rules[rule] if isinstance(rules, Sequence) and rule < len(rules) else None
        if isinstance(written, Sequence) and entry < len(written.items_at):
            return written.items_at[entry]
        return self.place(field, rule)
