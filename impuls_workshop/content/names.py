"""Collects the names that other files may refer to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from impuls_workshop.content.text import Lines

if TYPE_CHECKING:
    from impuls_workshop.content.model import Item, Workshop

SLIDES = ("workshop", "project", "goals", "partners", "phases", "challenges", "stakeholders", "scales", "model",
          "agenda", "sources")
"""Slides every deck may have, whatever the items are called."""
PLACES = ("project", "phases", "challenges", "stakeholders", "scales", "charts", "model", "agenda")
"""What a page may follow."""


class Names(Struct, frozen=True):
    """Names of one kind.

    Attributes:
        where: The file or field they are given in, for messages.
        known: The names.
        whole: False if some could not be read, so that a name that is not known may still be right.
    """

    where: str
    known: frozenset[str]
    whole: bool = True


def ids(where: str, items: Iterable[Item] | None, lost: Iterable[str] = ()) -> Names:
    """Return the ids of items; `lost` are those of items that could not be read."""
    gone = set(lost)
    return Names(where, frozenset({item.id for item in items or ()} | gone), "*" not in gone)


def together(where: str, *names: Names | Iterable[str]) -> Names:
    """Return the names of several kinds as one."""
    known: set[str] = set()
    whole = True
    for some in names:
        known.update(some.known if isinstance(some, Names) else some)
        whole = whole and (not isinstance(some, Names) or some.whole)
    return Names(where, frozenset(known), whole)


def topics(workshop: Workshop, lost: dict[str, set[str]]) -> Names:
    """Return what a block may be about: challenges, phases, and `item/line` for a line of their lists."""
    challenges = ids("challenges", workshop.challenges, lost.get("challenges", ()))
    phases = ids("phases", workshop.phases, lost.get("phases", ()))
    lines: set[str] = set()
    for challenge in workshop.challenges or ():
        lines |= _lines(challenge.id, challenge.obstacles, challenge.approaches)
    for phase in workshop.phases or ():
        lines |= _lines(phase.id, phase.steps, phase.outcomes)
    return together("challenges, phases", challenges, phases, lines)


def _lines(item: str, *lists: Lines) -> set[str]:
    return {f"{item}/{line.slug}" for lines in lists for line in lines}


def printable(workshop: Workshop) -> Names:
    """Return what material may be printed from: kinds of content, and `kind.field` of their items."""
    from impuls_workshop.content.collect import item_type
    from impuls_workshop.content.kinds import kinds

    known: set[str] = set()
    for name, kind in kinds().items():
        of = item_type(kind) or kind
        known |= {name, *(f"{name}.{field}" for field in of.model_fields)}
    return Names("printed_from", frozenset(known))
