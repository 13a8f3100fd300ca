"""Checks that ids are there once in each list."""

from __future__ import annotations

from impuls_workshop.content.walk import records
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.record import Record


def check_ids(root: Record, report: Report) -> None:
    """Report each id that an earlier item of the same list has."""
    for record in records(root):
        for value in record.__dict__.values():
            if isinstance(value, tuple) and value and hasattr(value[0], "id"):
                _check_list(value, report)


def _check_list(items: tuple[Record, ...], report: Report) -> None:
    first: dict[str, Record] = {}
    for item in items:
        name = str(getattr(item, "id", ""))
        earlier = first.setdefault(name, item)
        if earlier is item:
            continue
        place = _written(earlier)
        report.error("content.duplicate-id", _written(item), id=name, hint="content.give-an-id",
                     related=[("content.first-here", place)] if place else ())


def _written(item: Record) -> Span | None:
    """Return where the id was written, or the title it was made from."""
    places = item.places
    return places.get("id") or places.get("title") or item.span
