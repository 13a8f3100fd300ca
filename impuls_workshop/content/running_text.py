"""Tells which texts only print: nothing refers to them, counts them, or makes a name of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from impuls_workshop.content.text import Line, Lines, Prose, Text
from impuls_workshop.content.walk import records

if TYPE_CHECKING:
    from impuls_workshop.content.model import Workshop

_PRINTED: Final = frozenset({
    "approaches", "keypoints", "members", "objectives", "obstacles", "question", "questions", "rules", "tasks"})
"""Fields of short texts that only print, but for lines that others name (`names.topics`). Titles are none of them:
ids are made of them."""


def running_texts(workshop: Workshop) -> Iterator[Text]:
    """Yield the texts of a workshop in which other words of the same kind change nothing but what is printed.

    Whoever adds a field that refers to texts, or a check of their words, is to think of this list.
    """
    named = {name for block in (workshop.agenda.blocks if workshop.agenda is not None else ()) for name in block.about}
    named.update(name for node in (workshop.model.nodes if workshop.model is not None else ())
                 for name in node.answers_to)
    for record in records(workshop):
        for field, value in record.__dict__.items():
            if isinstance(value, Prose) or (field in _PRINTED and isinstance(value, Line)):
                yield value
            elif field in _PRINTED and isinstance(value, Lines):
                item = record.__dict__.get("id", "")
                yield from (line for line in value if f"{item}/{line.slug}" not in named)
