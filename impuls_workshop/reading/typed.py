"""Turns a tree into a typed record, and every mistake in it into a diagnostic at its exact place."""

from __future__ import annotations

from typing import TypeVar

from pydantic import ValidationError

from impuls_workshop.diagnostics import Report
from impuls_workshop.reading.faults import explain
from impuls_workshop.reading.record import Record
from impuls_workshop.reading.trail import cut, doomed_by, follow
from impuls_workshop.reading.tree import Node, Sequence
from impuls_workshop.reading.visit import Visit

RecordT = TypeVar("RecordT", bound=Record)

_ROUNDS = 8
"""Cutting one mistake may uncover that what is left lacks a required field; each round goes one level up."""

_MOST = 200
"""Mistakes of one file that are told; nobody reads more at once."""


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
    enough = len(report.diagnostics) + _MOST
    for turn in range(_ROUNDS):
        visit = Visit()
        try:
            return kind.model_validate(node, context=visit)
        except ValidationError as problem:
            faults = problem.errors(include_url=False, include_input=False)
        doomed: set[tuple[int, str | int]] = set()
        seen: set[object] = set()
        usable = True
        for fault in faults:
            trail = follow(node, fault["loc"], visit)
            if trail.rest and trail.rest[-1] in visit.passed_on and fault["type"] != "missing":
                continue  # it is wrong where it was inherited from
            if turn == 0 and len(report.diagnostics) < enough:
                explain(fault, trail, visit, report, seen)
            step = doomed_by(trail, visit)
            if step is None:
                usable = False
                continue
            container, key = step
            if lost is not None and isinstance(container, Sequence) and isinstance(key, int):
                lost.append(container[key])
            doomed.add((id(container), key))
        if not usable:
            return None
        node = cut(node, doomed)
    return None
