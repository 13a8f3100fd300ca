"""Short forms of sources, as they stand beside a text that cites them."""

from __future__ import annotations

from collections.abc import Mapping
from string import ascii_lowercase
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from impuls_workshop.content.model import Name, Source, Workshop

_OTHERS: Final = {"de": "u. a."}
_AND: Final = {"de": "und"}
_LONGEST: Final = 48
"""Most characters of a title that stands for its author; about a third of a caption's line."""


def short_forms(workshop: Workshop) -> Mapping[str, str]:
    """Return each source's short form by its id: `Greiving u. a., 2008`."""
    language = workshop.language.partition("-")[0]
    suffixes = year_suffixes(workshop)
    return {source.id: short_form(source, language) + suffixes.get(source.id, "") for source in workshop.sources or ()}


def year_suffixes(workshop: Workshop) -> Mapping[str, str]:
    """Return `a`, `b`, `c` … by id for sources that would be cited alike: by the same people in the same year."""
    alike: dict[str, list[str]] = {}
    for source in workshop.sources or ():
        if _year(source):
            alike.setdefault(short_form(source, workshop.language.partition("-")[0]), []).append(source.id)
    return {name: ascii_lowercase[number % 26] for names in alike.values() if len(names) > 1
            for number, name in enumerate(names)}


def short_form(source: Source, language: str) -> str:
    """Return who or what, and the year: `Greiving und Pietschmann, 2008`; a title stands for a missing author.

    Args:
        source: The source.
        language: The workshop's language, without region.
    """
    names = [_name(name) for name in source.author]
    if len(names) > 2:
        who = f"{names[0]} {_OTHERS.get(language, 'et al.')}"
    elif names:
        who = f" {_AND.get(language, 'and')} ".join(names)
    else:
        who = _shortened(source.title.plain)
    year = _year(source)
    return f"{who}, {year}" if year else who


def _year(source: Source) -> str:
    year = (source.issued or "")[:4]
    return year if year.isdecimal() else ""


def _name(name: Name) -> str:
    chosen = name.literal or name.family or name.given
    return chosen.plain if chosen else "?"


def _shortened(title: str) -> str:
    if len(title) <= _LONGEST:
        return title
    return title[: title.rfind(" ", 0, _LONGEST) if " " in title[:_LONGEST] else _LONGEST].rstrip(" ,;:–-(") + " …"
