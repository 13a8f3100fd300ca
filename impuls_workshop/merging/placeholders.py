"""Placeholders such as `{gemeinde}` in texts: the words of a row's column, and nothing but words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from impuls_workshop.content.text import Lines, Prose, Text, Words
from impuls_workshop.merging.targets import Step, Target
from impuls_workshop.reading.record import Record

if TYPE_CHECKING:
    from impuls_workshop.content.model import Workshop

PLACEHOLDER: Final = re.compile(r"(?<![\\{])\{([^\W\d][\w .-]*)\}(?!\})")
"""A name in braces. `\\{` in front of it, as in Markdown, makes it an ordinary text."""
_IN_LINES: Final = re.compile(r"[\\`*_\[\]<>&{}~|@]")
_IN_PROSE: Final = re.compile(r"[!-/:-@\[-`{-~]")
"""Every sign that means something in Markdown, also at the start of a line."""


def placed(workshop: Workshop) -> Iterator[tuple[Target, Text]]:
    """Yield the texts of a workshop that hold placeholders, each with where it is."""
    yield from _in_record(workshop, ())


def _in_record(record: Record, owner: tuple[Step, ...]) -> Iterator[tuple[Target, Text]]:
    for field in type(record).model_fields:
        value = getattr(record, field)
        if isinstance(value, Record):
            yield from _in_record(value, (*owner, field))
        elif isinstance(value, Text):
            if PLACEHOLDER.search(value):
                yield Target(owner, field), value
        elif isinstance(value, Lines):
            yield from ((Target(owner, field, (at,)), line) for at, line in enumerate(value)
                        if PLACEHOLDER.search(line))
        elif isinstance(value, tuple) and not (field == "blocks" and getattr(record, "days", None)):
            # The blocks of an agenda with days are those of its days.
            for at, item in enumerate(value):
                if isinstance(item, Record):
                    yield from _in_record(item, (*owner, field, at))
        elif isinstance(value, dict):
            yield from ((Target(owner, field, (key,)), text) for key, text in value.items()
                        if isinstance(text, Text) and PLACEHOLDER.search(text))


def names_in(text: str) -> list[str]:
    """Return the names of the placeholders in a text, in order."""
    return PLACEHOLDER.findall(text)


def filled(text: str, value_of: Callable[[str], str], kind: type[str] = str) -> str:
    """Return a text with its placeholders filled.

    Args:
        text: The text.
        value_of: Gives the words for a name.
        kind: The type of the text: in Markdown the words are escaped, so that none of their signs means anything.
    """
    if issubclass(kind, Text) and not issubclass(kind, Words):
        signs = _IN_PROSE if issubclass(kind, Prose) else _IN_LINES
        return PLACEHOLDER.sub(lambda found: signs.sub(r"\\\g<0>", value_of(found[1])), text)
    return PLACEHOLDER.sub(lambda found: value_of(found[1]), text)
