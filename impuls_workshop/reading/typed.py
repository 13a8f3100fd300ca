"""Turns a tree into a typed record, and every mistake in it into a diagnostic at its exact place."""

from __future__ import annotations

from typing import TypeVar

from impuls_workshop.diagnostics import Report
from impuls_workshop.reading.plain import read_plain
from impuls_workshop.reading.record import Record
from impuls_workshop.reading.tree import Node
from impuls_workshop.reading.wrong_value import WrongValueError

RecordT = TypeVar("RecordT", bound=Record)


def validate(kind: type[RecordT], node: Node, report: Report,
             lost: list[Node] | None = None) -> RecordT | None:
    """Make a record from a tree, reporting everything that is wrong at once.

    Args:
        kind: The type of record.
        node: What was read.
        report: Takes the mistakes.
        lost: Takes the list items that had to be left out.

    Returns:
        The record, without the fields and list items that were wrong, so that later checks have
        something to go on with. None if a field the record itself needs is missing or wrong.
    """
    try:
        return read_plain(kind, node)
    except WrongValueError:
        # pydantic finds the mistakes; where there are none it is not even imported.
        from impuls_workshop.reading.mistakes import without_mistakes

        return without_mistakes(kind, node, report, lost)
