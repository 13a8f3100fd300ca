"""The working groups: their names, letters and shapes, and who is in which."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from msgspec.structs import replace

from impuls_workshop.content.collect import Folder
from impuls_workshop.content.columns import columns_of, folded
from impuls_workshop.content.model import Group, GroupSign, Person, Settings
from impuls_workshop.content.people import Listed, key_of, read_rows
from impuls_workshop.content.text import Words
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.cells import Cell
from impuls_workshop.reading.suggest import closest

FILE: Final = "groups.csv"
"""Who is in which group; `impuls groups --write` writes it, and people may change it."""
SHAPES: Final = ("circle", "square", "triangle", "diamond", "hexagon", "star")
GUARD: Final = "'"
"""Put before a cell that a spreadsheet would take for a formula."""
FORMULA: Final = ("=", "+", "-", "@")

Key = tuple[str, str]


def settle_groups(folder: Folder, settings: Settings, listed: Sequence[Listed]
                  ) -> tuple[tuple[Person, ...], tuple[Group, ...]]:
    """Return the people, each with their group, and the groups with their people.

    Where nobody has been put into a group yet, the planned groups are there without people.
    """
    names = group_names(settings, folder.report)
    cells = {key_of(one.person.name, one.person.organisation): one.group for one in listed if one.group is not None}
    if os.path.lexists(folder.path / FILE) and folder.inside(folder.path / FILE):
        if cells:
            place = next(iter(cells.values())).span
            folder.report.error("people.groups-twice", place, file=FILE, hint="people.keep-one-grouping")
        cells = _assigned(folder, [one.person for one in listed])
    signs = _signs(cells.values(), names, settings, folder.report)
    people = tuple(_placed(one.person, cells, signs, folder.report) for one in listed)
    groups = {sign: Group(sign.name, sign.number, sign.letter, sign.shape,
                          tuple(person for person in people if person.group is sign))
              for sign in dict.fromkeys(signs.values())}
    return people, tuple(groups.values())


def group_names(settings: Settings, report: Report) -> list[Words]:
    """Return the names the workshop gives its groups, as plain words; report names given twice or too few."""
    planned = settings.participants
    names = [Words(line.plain, line.places) for line in planned.group_names] if planned else []
    seen: set[str] = set()
    for name in names:
        if folded(name) in seen:
            report.error("people.group-name-twice", name.span, name=name)
        seen.add(folded(name))
    if planned and planned.group_names and planned.groups not in (None, len(names)):
        report.error("people.names-and-number", planned.place("group_names"), names=len(names), groups=planned.groups)
    return names


def planned_names(count: int, names: Sequence[Words]) -> list[Words]:
    """Return names for a number of groups: those given, then their numbers."""
    return [*names[:count], *(Words(str(number)) for number in range(len(names) + 1, count + 1))]


def signs_of(names: Sequence[Words]) -> list[GroupSign]:
    """Return a sign for each group: short names are their own letters, else A, B, C and so on."""
    own = all(len(name) <= 2 for name in names)
    return [GroupSign(name, number + 1, str(name).upper() if own else _letter(number), SHAPES[number % len(SHAPES)])
            for number, name in enumerate(names)]


def _letter(number: int) -> str:
    return (_letter(number // 26 - 1) if number >= 26 else "") + chr(ord("A") + number % 26)


def _signs(cells: Iterable[Cell], names: Sequence[Words], settings: Settings, report: Report) -> dict[str, GroupSign]:
    """Return the groups by their folded names: those planned, or those the people are in."""
    used = {folded(cell.text): cell for cell in cells}
    planned = settings.participants
    if names:
        known = {folded(name) for name in names}
        for words, cell in used.items():
            if words not in known:
                near = closest(cell.text, names)
                report.error("people.unknown-group", cell.span, name=cell.text, suggestion=near or "",
                             known=", ".join(names), hint="content.did-you-mean" if near else "people.known-groups")
    elif used:
        names = [Words(used[words].text, (used[words].span,)) for words in sorted(used, key=_in_order)]
    else:
        names = planned_names((planned.groups if planned else None) or 0, [])
    return {folded(sign.name): sign for sign in signs_of(names)}


def _in_order(words: str) -> tuple[tuple[int, str], ...]:
    """Sort names as people do: 2 before 10."""
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", words) if part)


def _placed(person: Person, cells: Mapping[Key, Cell], signs: Mapping[str, GroupSign], report: Report) -> Person:
    cell = cells.get(key_of(person.name, person.organisation))
    if cell is None:
        if cells:
            report.note("people.in-no-group", person.span, name=person.name)
        return person
    sign = signs.get(folded(cell.text))
    return replace(person, group=sign) if sign is not None else person


def _assigned(folder: Folder, people: Sequence[Person]) -> dict[Key, Cell]:
    """Read `groups.csv`: the group's cell for each person."""
    rows = read_rows(folder, folder.path / FILE)
    if not rows:
        return {}
    columns = columns_of(rows[0], folder.report)
    if not {"name", "group"} <= columns.keys():
        folder.report.error("people.no-group-columns", rows[0][0].span)
        return {}
    known = {key_of(person.name, person.organisation): person for person in people}
    found: dict[Key, Cell] = {}
    for row in rows[1:]:
        cells = {field: _bare(row[at]) for field, at in columns.items() if at < len(row)}
        name, key = _looked_up(cells, known, rows[0][0].span)
        if key is None:
            near = closest(name.text, [person.name for person in people])
            folder.report.error("people.not-in-list", name.span, name=name.text, suggestion=near or "",
                                hint="content.did-you-mean" if near else "people.group-again")
        elif key in found:
            folder.report.error("people.twice", name.span, name=name.text)
        elif (group := cells.get("group")) is not None and group.text:
            found[key] = group
    return found


def _looked_up(cells: Mapping[str, Cell], known: Mapping[Key, Person], start: Span) -> tuple[Cell, Key | None]:
    """Return the cell of the name, and the person's key; without organisation the name must be the only one."""
    name = cells.get("name", Cell("", start))
    organisation = cells.get("organisation")
    key = key_of(name.text, organisation.text if organisation else None)
    if key in known:
        return name, key
    same = [one for one in known if one[0] == key[0]]
    return name, same[0] if len(same) == 1 and not key[1] else None


def _bare(cell: Cell) -> Cell:
    guarded = cell.text.startswith(GUARD) and cell.text[1:].startswith(FORMULA)
    return Cell(cell.text[1:], cell.span) if guarded else cell
