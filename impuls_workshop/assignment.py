"""Puts a workshop's people into groups, and writes down who is in which."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from impuls_workshop.content.groups import FORMULA, GUARD, group_names, planned_names, signs_of
from impuls_workshop.content.people import key_of
from impuls_workshop.diagnostics import Report
from impuls_workshop.mixing.mix import Mixed, mix
from impuls_workshop.mixing.problem import Problem, Rule

if TYPE_CHECKING:
    from impuls_workshop.content.grouping import GroupRule, Rules
    from impuls_workshop.content.model import GroupSign, Person, Workshop

_HEADINGS: Final = {"de": ("Gruppe", "Name", "Organisation"), "en": ("Group", "Name", "Organisation")}


class Assignment(Struct, frozen=True):
    """Who is in which group.

    Attributes:
        groups: Each group's sign, and its people in the order of the list.
        like_pairs: Pairs of people with the same entry in a column that is to be spread, who share a group.
        best: Whether fewer are proven to be impossible.
    """

    groups: tuple[tuple[GroupSign, tuple[Person, ...]], ...]
    like_pairs: int
    best: bool


def assign(workshop: Workshop, rules: Rules, count: int, seed: int, report: Report) -> Assignment | None:
    """Make groups; the same people, rules and seed give the same groups, in whatever order the list is.

    Args:
        workshop: The workshop, with people.
        rules: What `grouping.yaml` asks for.
        count: How many groups, at most one for each person.
        seed: Another number gives other groups.
        report: Gets an error if the rules cannot be kept, naming those that contradict each other.
    """
    people = workshop.people
    order = sorted(range(len(people)), key=lambda at: _ticket(people[at], seed))
    mixed = mix(_problem(order, rules, count), seed)
    if mixed.answer is None:
        _explain(mixed, rules.rules, count, report)
        return None
    group_of = dict(zip(order, mixed.answer, strict=True))
    signs = signs_of(planned_names(count, group_names(workshop, Report())))
    members = [tuple(person for at, person in enumerate(people) if group_of[at] == number) for number in range(count)]
    return Assignment(tuple(zip(signs, members, strict=True)), mixed.like_pairs, mixed.best)


def _ticket(person: Person, seed: int) -> bytes:
    """Draw a number for a person that depends on nothing but who they are, and on the seed."""
    words = "\0".join((str(seed), *key_of(person.name, person.organisation)))
    return hashlib.sha256(words.encode()).digest()


def _problem(order: Sequence[int], rules: Rules, count: int) -> Problem:
    number_of = {at: number for number, at in enumerate(order)}
    traits = []
    for trait in rules.traits:
        values: dict[str, int] = {}
        drawn = (trait[at] for at in order)
        traits.append(tuple(None if value is None else values.setdefault(value, len(values)) for value in drawn))
    made = (Rule(rule.together, tuple(tuple(sorted(number_of[at] for at in part)) for part in rule.parts))
            for rule in rules.rules)
    return Problem(len(order), count, tuple(traits), tuple(made))


def _explain(mixed: Mixed, rules: Sequence[GroupRule], count: int, report: Report) -> None:
    if mixed.conflict is None:
        hint = "people.install-solver" if mixed.unsolved else None
        report.error("people.no-groups-found", rules[0].span, groups=count, hint=hint)
        return
    first, *others = (rules[number] for number in mixed.conflict)
    if not others:
        report.error("people.rule-impossible", first.span, rule=first.words, groups=count,
                     hint="people.change-rule")
        return
    related = [("people.and-this-rule", rule.span) for rule in others if rule.span is not None]
    words = "; ".join(rule.words for rule in (first, *others))
    report.error("people.rules-contradict", first.span, rules=words, groups=count, hint="people.change-rule",
                 related=related)


def written_down(assignment: Assignment, language: str) -> bytes:
    """Return the groups as a CSV file that German and other spreadsheet programs open with a double click."""
    text = io.StringIO()
    rows = csv.writer(text, delimiter=";", lineterminator="\r\n")
    rows.writerow(_HEADINGS["de" if language.startswith("de") else "en"])
    for sign, people in assignment.groups:
        rows.writerows((_guarded(sign.name), _guarded(person.name), _guarded(person.organisation or ""))
                       for person in people)
    return text.getvalue().encode("utf-8-sig")


def _guarded(cell: str) -> str:
    """Keep a spreadsheet program from taking a name for a formula."""
    return f"{GUARD}{cell}" if cell.startswith(FORMULA) else str(cell)
