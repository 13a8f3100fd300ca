"""Puts other values into a workshop as they are, without asking whether they may stand there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from impuls_workshop.content.text import Lines
from impuls_workshop.merging.targets import Step, Target


def replaced(record: Any, values: Mapping[Target, object]) -> Any:  # noqa: ANN401  any record
    """Return a record with other values.

    Args:
        record: The record, such as the workshop.
        values: What is put where; `Target.inner` is empty, or the number of a text in a list.
    """
    return _replaced(record, [((*target.owner, target.field, *target.inner), value)
                              for target, value in values.items()])


def _replaced(record: Any, values: list[tuple[tuple[Step, ...], object]]) -> Any:  # noqa: ANN401
    inside: dict[Step, list[tuple[tuple[Step, ...], object]]] = {}
    for steps, value in values:
        if not steps:
            return value
        inside.setdefault(steps[0], []).append((steps[1:], value))
    if isinstance(record, tuple):
        listed: list[Any] = list(record)
        for step, some in inside.items():
            listed[int(step)] = _replaced(record[int(step)], some)
        return Lines(listed) if isinstance(record, Lines) else tuple(listed)
    return record.model_copy(update={str(step): _replaced(getattr(record, str(step)), some)
                                     for step, some in inside.items()})
