"""Visits all records and texts of a workshop."""

from __future__ import annotations

from collections.abc import Iterator

from impuls_workshop.content.text import Lines, Text
from impuls_workshop.reading.record import Record


def records(root: Record) -> list[Record]:
    """Return a record and all records inside, in the order of their fields."""
    found: list[Record] = []
    _gather(root, found)
    return found


def _gather(root: Record, found: list[Record]) -> None:
    found.append(root)
    for value in root.__dict__.values():
        if not value:
            continue  # most fields are left out
        if type(value) is tuple:  # texts in `Lines` are none
            for item in value:
                if isinstance(item, Record):
                    _gather(item, found)
        elif isinstance(value, Record):
            _gather(value, found)


def texts(record: Record) -> Iterator[Text]:
    """Yield the texts of one record, without those of the records inside."""
    for value in record.__dict__.values():
        if not value:
            continue
        if isinstance(value, Text):
            yield value
        elif isinstance(value, Lines):
            yield from value
        elif isinstance(value, dict):
            yield from (text for text in value.values() if isinstance(text, Text))
