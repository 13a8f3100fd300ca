"""Reads who takes part, from `participants.csv` or `participants.xlsx`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from impuls_workshop.content.collect import Folder
from impuls_workshop.content.columns import HEADINGS, columns_of, folded
from impuls_workshop.content.model import Person
from impuls_workshop.content.text import Words
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.cells import Cell, Row
from impuls_workshop.reading.csv_table import read_csv

LISTS: Final = ("participants.csv", "participants.xlsx")


class Listed(NamedTuple):
    """A person, and the group the list puts them in, if it does."""

    person: Person
    group: Cell | None


def read_people(folder: Folder) -> tuple[Listed, ...]:
    """Return the people a workshop's list names, in its order; nobody if it has no list.

    What is wrong in the list is reported at its line and column; in a workbook at its row and column.
    """
    lists = [path for name in LISTS if os.path.lexists(path := folder.path / name)]
    if len(lists) > 1:
        folder.report.error("people.two-lists", Span(folder.named(lists[1])), hint="content.keep-one")
    if not lists or not folder.inside(lists[0]):
        return ()
    rows = read_rows(folder, lists[0])
    if not rows:
        return ()
    columns = columns_of(rows[0], folder.report)
    if "name" not in columns and not {"first_name", "last_name"} & columns.keys():
        folder.report.error("people.no-name-column", rows[0][0].span, hint="people.name-column")
        return ()
    if len(rows) == 1:
        folder.report.error("people.nobody", rows[0][0].span)
    named = {at for at, cell in enumerate(rows[0]) if cell.text}
    people = [_listed(row, columns, named, folder.report) for row in rows[1:]]
    return tuple(_each_once((one for one in people if one is not None), folder.report))


def read_rows(folder: Folder, path: Path) -> list[Row]:
    """Return the rows of a table in the workshop's folder; an empty one is reported."""
    shown, before = folder.named(path), len(folder.report.errors)
    if path.suffix == ".xlsx":
        from impuls_workshop.reading.xlsx_table import read_xlsx

        rows = read_xlsx(path, shown, folder.report) or []
    else:
        rows = read_csv(path, shown, folder.report) or []
    if not rows and len(folder.report.errors) == before:
        folder.report.error("people.empty-list", Span(shown), hint="people.name-column")
    return rows


def _listed(row: Row, columns: dict[str, int], named: set[int], report: Report) -> Listed | None:
    for at, cell in enumerate(row):
        if cell.text and at not in named:
            report.error("people.cell-without-column", cell.span, value=cell.text, hint="people.quote-it")
            return None
    cells = {field: row[at] for field, at in columns.items() if at < len(row) and row[at].text}
    name = _name(cells)
    if name is None:
        at = columns.get("name", columns.get("last_name", 0))
        report.error("people.no-name", row[min(at, len(row) - 1)].span)
        return None
    texts = {field: _words(cell) for field, cell in cells.items()}
    other = {field: words for field, words in texts.items() if field not in HEADINGS and words is not None}
    person = Person(
        name, name.places[0], title=texts.get("title"), first_name=texts.get("first_name"),
        last_name=texts.get("last_name"), organisation=texts.get("organisation"), role=texts.get("role"),
        pronouns=texts.get("pronouns"), note=texts.get("note"), other=other)
    return Listed(person, cells.get("group"))


def _name(cells: dict[str, Cell]) -> Words | None:
    """Return the name as it is spoken: first name, last name."""
    if "name" in cells:
        return _words(cells["name"])
    parts = [cells[field] for field in ("first_name", "last_name") if field in cells]
    return Words(" ".join(part.text for part in parts), (parts[0].span,)) if parts else None


def _words(cell: Cell | None) -> Words | None:
    return Words(cell.text, (cell.span,)) if cell is not None else None


def key_of(name: str, organisation: str | None) -> tuple[str, str]:
    """Return what tells people apart: name and organisation, whatever their case and spacing."""
    return folded(name), folded(organisation or "")


def _each_once(listed: Iterator[Listed], report: Report) -> Iterator[Listed]:
    seen: dict[tuple[str, str], Span] = {}
    for one in listed:
        person = one.person
        key = key_of(person.name, person.organisation)
        if key in seen:
            report.error("people.twice", person.span, name=person.name, hint="people.tell-apart",
                         related=[("content.first-here", seen[key])])
            continue
        seen[key] = person.span
        yield one
