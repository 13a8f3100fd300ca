"""Visits all records and texts of a workshop."""

from __future__ import annotations

from collections.abc import Iterator

from impuls_workshop.content.text import Lines, Text
from impuls_workshop.reading.record import Record


def records(root: Record) -> Iterator[Record]:
    """Yield a record and all records inside, in the order of their fields."""
    yield root
    for value in root.__dict__.values():
        if isinstance(value, Record):
            yield from records(value)
        elif isinstance(value, tuple) and not isinstance(value, Lines):
            for item in value:
                if isinstance(item, Record):
                    yield from records(item)


def texts(record: Record) -> Iterator[Text]:
    """Yield the texts of one record, without those of the records inside."""
    for value in record.__dict__.values():
        if isinstance(value, Text):
            yield value
        elif isinstance(value, Lines):
            yield from value
        elif isinstance(value, dict):
            yield from (text for text in value.values() if isinstance(text, Text))
