"""Reads the rules of `grouping.yaml` against the list of participants."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from impuls_workshop.content.columns import HEADINGS, folded
from impuls_workshop.content.model import Grouping, Person
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.suggest import closest

SPREAD = ("organisation", "role", "title", "pronouns")
"""Fields of a person that can be spread, besides further columns."""


class GroupRule(Struct, frozen=True):
    """People who must, or must not, share a group.

    Attributes:
        parts: For each name in the rule, the positions of its people in the list.
        words: The names as they are written, for messages.
    """

    together: bool
    parts: tuple[tuple[int, ...], ...]
    words: str
    span: Span | None


class Rules(Struct, frozen=True):
    """What `grouping.yaml` asks for.

    Attributes:
        traits: What is spread: for each column its folded entries, None where a person has none.
    """

    traits: tuple[tuple[str | None, ...], ...]
    rules: tuple[GroupRule, ...]


def read_rules(grouping: Grouping | None, people: Sequence[Person], report: Report) -> Rules:
    """Return the rules; names nobody has, and columns the list lacks, are reported where they are written."""
    given = grouping or Grouping()
    columns = [column for number, name in enumerate(given.mix)
               if (column := _column(name, people, given.place("mix", number), report)) is not None]
    rules = [rule for field in ("together", "apart") for number in range(len(getattr(given, field)))
             if (rule := _rule(given, field, number, people, report)) is not None]
    traits = tuple(tuple(_entry(person, column) for person in people) for column in columns)
    return Rules(traits, tuple(rules))


def _column(name: str, people: Sequence[Person], place: Span | None, report: Report) -> str | None:
    known = {heading: field for field in SPREAD for heading in HEADINGS[field]}
    known |= {heading: heading for person in people for heading in person.other}
    field = known.get(folded(name))
    if field is None:
        near = closest(name, known)
        report.error("people.unknown-column", place, name=name, suggestion=near or "",
                     hint="content.did-you-mean" if near else None)
    return field


def _entry(person: Person, column: str) -> str | None:
    value = getattr(person, column) if column in SPREAD else person.other.get(column)
    return folded(value) if value else None


def _rule(grouping: Grouping, field: str, number: int, people: Sequence[Person],
          report: Report) -> GroupRule | None:
    entries = getattr(grouping, field)[number]
    parts = [_meant(entry, people, grouping.place_of(field, number, at), report)
             for at, entry in enumerate(entries)]
    if not all(parts):
        return None
    span = grouping.place(field, number)
    if len({one for part in parts for one in part}) < 2:
        report.error("people.lonely-rule", span, hint="people.rule-is-list")
        return None
    return GroupRule(field == "together", tuple(parts), ", ".join(entries), span)


def _meant(entry: str, people: Sequence[Person], place: Span | None, report: Report) -> tuple[int, ...]:
    """Return the person, or the people of the organisation, that a name in a rule means."""
    words = folded(entry)
    named = [at for at, person in enumerate(people) if words in (folded(person.name), folded(_full(person)))]
    if len(named) > 1:
        report.error("people.several-people", place, name=entry, hint="people.write-organisation",
                     example=_full(people[named[0]]))
        return ()
    found = named or [at for at, person in enumerate(people) if folded(person.organisation or "") == words]
    if not found:
        names = dict.fromkeys(name for person in people for name in (person.name, person.organisation) if name)
        near = closest(entry, names)
        report.error("people.unknown-person", place, name=entry, suggestion=near or "",
                     hint="content.did-you-mean" if near else None)
    return tuple(found)


def _full(person: Person) -> str:
    return f"{person.name} ({person.organisation})" if person.organisation else str(person.name)
