"""Who takes part, and in which group: read from tables, not from YAML."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from msgspec import Struct, field

from impuls_workshop.content.text import Words
from impuls_workshop.diagnostics import Span


class GroupSign(Struct, frozen=True):
    """What a group is known by: a name, a letter and a shape, so that nobody depends on colour.

    Printed, it is the group's name.
    """

    name: Words
    number: int
    """From 1, in the order of the groups."""
    letter: str
    """One or two letters or digits, different for each group."""
    shape: str
    """`circle`, `square`, `triangle`, `diamond`, `hexagon` or `star`; the seventh group begins again."""

    @property
    def plain(self) -> str:
        """The name without markup."""
        return self.name.plain

    @property
    def span(self) -> Span | None:
        """Where the name was written first."""
        return self.name.span

    def __html__(self) -> str:
        return self.name.__html__()


class Person(Struct, frozen=True):
    """Somebody who takes part. All texts are plain words, not Markdown."""

    name: Words
    """First and last name."""
    span: Span
    """Where the name stands in the list."""
    title: Words | None = None
    """Academic title; not part of the name."""
    first_name: Words | None = None
    """Known only if the list has columns for first and last names."""
    last_name: Words | None = None
    organisation: Words | None = None
    role: Words | None = None
    pronouns: Words | None = None
    note: Words | None = None
    group: GroupSign | None = None
    other: Mapping[str, Words] = field(default_factory=dict)
    """The list's further columns, by their small-letter names."""

    def __hash__(self) -> int:
        return hash((self.name, self.span))  # further columns are a dict

    @property
    def sort_name(self) -> str:
        """Last name, then the rest, without case and accents: the order of people in lists."""
        last = str(self.last_name or self.name.rpartition(" ")[2])
        spelled = unicodedata.normalize("NFKD", f"{last} {self.name}".casefold())
        return "".join(letter for letter in spelled if not unicodedata.combining(letter))


class Group(GroupSign, frozen=True):
    """A working group and the people in it, in the order of the list."""

    people: tuple[Person, ...] = ()
