"""What one run of validation keeps beside the records it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

if TYPE_CHECKING:
    from impuls_workshop.reading.record import Record


class Visit(Struct):
    """One run of validation.

    Attributes:
        kinds: The record type each mapping of the tree was read as, by the mapping's identity.
        inherited: Values of inherited fields at the current depth.
        passed_on: Names of all fields that were inherited somewhere.
    """

    kinds: dict[int, type[Record]] = field(default_factory=dict)
    inherited: dict[str, Any] = field(default_factory=dict)
    passed_on: set[str] = field(default_factory=set)
