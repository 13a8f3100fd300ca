"""Which column of a list of people is which, by its heading in German or English."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from impuls_workshop.diagnostics import Report
from impuls_workshop.reading.cells import Cell, Row
from impuls_workshop.reading.suggest import closest

HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "name": ("name", "full name", "vollständiger name", "vor und nachname"),
    "title": ("title", "titel", "akademischer titel"),
    "first_name": ("first name", "given name", "vorname"),
    "last_name": ("last name", "surname", "family name", "nachname", "familienname", "zuname"),
    "organisation": ("organisation", "organization", "institution", "einrichtung", "affiliation", "firma"),
    "role": ("role", "function", "position", "funktion", "rolle"),
    "pronouns": ("pronouns", "pronomen"),
    "note": ("note", "remark", "notiz", "bemerkung", "anmerkung"),
    "group": ("group", "gruppe", "arbeitsgruppe"),
}
"""Headings by field; case, hyphens, underscores and dots do not count."""

_FIELDS: Final = {heading: field for field, headings in HEADINGS.items() for heading in headings}


def columns_of(header: Row, report: Report) -> dict[str, int]:
    """Return the position of each column by field; further columns by their heading in small letters.

    Args:
        header: The first row.
        report: Takes headings given twice or left out, and those that look mistyped.
    """
    found: dict[str, int] = {}
    for position, cell in enumerate(header):
        words = _folded(cell.text)
        if not words:
            continue
        field = _FIELDS.get(words, words)
        if field in found:
            first = header[found[field]].span
            report.error("people.column-twice", cell.span, column=cell.text, related=[("content.first-here", first)])
            continue
        found[field] = position
        if field not in HEADINGS:
            _mistyped(cell, words, report)
    if "first_name" in found and "name" in found and "last_name" not in found:
        found["last_name"] = found.pop("name")  # „Name; Vorname“ is how German lists begin
    return found


def folded(words: str) -> str:
    """Return a heading or a name so that case and spacing do not count."""
    return " ".join(words.split()).casefold()


def _folded(heading: str) -> str:
    return folded(re.sub(r"[-_.:/()*]+", " ", heading))


def _mistyped(cell: Cell, words: str, report: Report) -> None:
    near = closest(words, _FIELDS)
    if near:
        report.warning("people.column-mistyped", cell.span, column=cell.text, suggestion=near,
                       hint="content.did-you-mean")
