"""Finds every mistake in a tree with pydantic, reports each, and reads what is left without them."""

from __future__ import annotations

from typing import TypeVar

from pydantic import ValidationError

from impuls_workshop.diagnostics import Report
from impuls_workshop.reading.faults import explain, shown
from impuls_workshop.reading.plain import read_plain
from impuls_workshop.reading.record import Record
from impuls_workshop.reading.trail import cut, doomed_by, follow
from impuls_workshop.reading.tree import Node, Sequence
from impuls_workshop.reading.twins import twin_of
from impuls_workshop.reading.visit import Visit
from impuls_workshop.reading.wrong_value import WrongValueError

RecordT = TypeVar("RecordT", bound=Record)

_ROUNDS = 8
"""Cutting one mistake may uncover that what is left lacks a required field; each round goes one level up."""

_MOST = 200
"""Mistakes of one file that are told; nobody reads more at once."""


def without_mistakes(kind: type[RecordT], node: Node, report: Report,
                     lost: list[Node] | None = None) -> RecordT | None:
    """Report all mistakes in a tree and make a record of the rest; see `reading.typed.validate`."""
    twin = twin_of(kind)
    enough = len(report.diagnostics) + _MOST
    for turn in range(_ROUNDS):
        visit = Visit()
        try:
            twin.model_validate(node, context=visit)
        except ValidationError as problem:
            faults = problem.errors(include_url=False, include_input=False)
        else:
            return _read(kind, node, report)
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


def _read(kind: type[RecordT], node: Node, report: Report) -> RecordT | None:
    try:
        return read_plain(kind, node)
    except WrongValueError:  # the two disagree, which is a fault of ours: at least it is not silent
        report.error("content.expected-other", node.span if node is not None else None, found=shown(node))
        return None
