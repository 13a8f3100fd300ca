"""Filters and tests that find things in the workshop: items by id, blocks by slide, sources by citation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

_CITES: Final = ("source", "sources")
"""Fields that hold ids of sources."""


def named(items: Iterable[Any] | None, ids: Iterable[str]) -> list[Any]:
    """Return the items with these ids, in the order of the ids.

    Args:
        items: Records with an `id`; None, when the workshop has no such content, gives nothing.
        ids: What to look for; an id nobody has was reported when the content was read.
    """
    known = {item.id: item for item in items or ()}
    return [known[name] for name in ids if name in known]


def showing(schedule: Iterable[Any], slide: str) -> list[Any]:
    """Return the agenda's entries whose block shows the slide with this id."""
    return [entry for entry in schedule if slide in entry.block.slides]


def cited_in(sources: Iterable[Any] | None, *parts: object) -> list[Any]:
    """Return the sources that the given parts of the workshop refer to, in the order of the sources."""
    cited = {str(name) for part in parts for name in _citations(part)}
    return [source for source in sources or () if source.id in cited]


def _citations(part: object) -> Iterator[object]:
    if part is None or isinstance(part, (str, int, float)):
        return
    fields: Mapping[str, object] = getattr(type(part), "model_fields", {})
    for name in fields:
        value = getattr(part, name)
        if name in _CITES:
            yield from [value] if isinstance(value, str) else value or ()
        else:
            yield from _citations(value)
    if isinstance(part, tuple):
        for item in part:
            yield from _citations(item)


def host(address: object) -> str:
    """Return the host of a web address, without `www.`; the address itself if it has none."""
    name = urlsplit(str(address)).hostname or str(address)
    return name.removeprefix("www.")


def shown_to(item: Any, audience: str) -> bool:
    """Whether an item is for an audience: it names it, or names none."""
    return not item.audience or audience in item.audience


FILTERS: Final = {"named": named, "showing": showing, "cited_in": cited_in, "host": host}
TESTS: Final = {"shown_to": shown_to}
