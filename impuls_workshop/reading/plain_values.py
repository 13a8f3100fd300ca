"""Makes values of what is right in a tree: texts, numbers, days, choices, lists, mappings. Records are `plain`'s."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from math import inf
from typing import Any, Final

from impuls_workshop.reading.fields import Limits
from impuls_workshop.reading.shapes import WRITTEN
from impuls_workshop.reading.tree import Node
from impuls_workshop.reading.wrong_value import WrongValueError

Inherited = dict[str, Node]
Reader = Callable[[Any, Inherited], Any]
"""Makes a value of a node, given the fields that are inherited; raises WrongValueError."""


def either(readers: list[Reader]) -> Reader:
    """Return what tries several readers; the last one says what is wrong."""
    if len(readers) == 1:
        return readers[0]

    def read(value: object, inherited: Inherited) -> object:
        for reader in readers[:-1]:
            try:
                return reader(value, inherited)
            except WrongValueError:
                pass
        return readers[-1](value, inherited)

    return read


def choice(words: tuple[str, ...]) -> Reader:
    """Return what reads one of some words."""
    known = {word: word for word in words}

    def read(value: object, _inherited: Inherited) -> str:
        if isinstance(value, str) and value in known:
            return known[value]
        raise WrongValueError

    return read


def list_of(item: Reader) -> Reader:
    """Return what reads a list of any length."""
    def read(value: object, inherited: Inherited) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise WrongValueError
        return tuple([item(one, inherited) for one in value])

    return read


def fixed(items: list[Reader]) -> Reader:
    """Return what reads a list that has one value for each of the readers."""
    def read(value: object, inherited: Inherited) -> tuple[Any, ...]:
        if not isinstance(value, list) or len(value) != len(items):
            raise WrongValueError
        return tuple([item(one, inherited) for item, one in zip(items, value, strict=True)])

    return read


def mapping_of(item: Reader) -> Reader:
    """Return what reads a mapping with names of any kind."""
    def read(value: object, inherited: Inherited) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise WrongValueError
        return {key: item(one, inherited) for key, one in value.items()}

    return read


def limited(reader: Reader, limits: tuple[Limits, ...]) -> Reader:
    """Return a reader that also keeps to limits."""
    for limit in limits:
        reader = _within(reader, limit)
    return reader


def _within(reader: Reader, limit: Limits) -> Reader:
    least, most = limit.min_length or 0, limit.max_length if limit.max_length is not None else inf
    # At the end `$` means the very end to pydantic; to Python also that before a last line feed.
    pattern = re.compile(limit.pattern.removesuffix("$") + r"\Z") if limit.pattern else None
    low, above = limit.ge if limit.ge is not None else -inf, limit.gt
    high = limit.le if limit.le is not None else inf

    def measured(value: object, inherited: Inherited) -> object:
        made = reader(value, inherited)
        if not least <= len(made) <= most or (pattern is not None and not pattern.search(made)):
            raise WrongValueError
        return made

    def ranged(value: object, inherited: Inherited) -> object:
        made = reader(value, inherited)
        if not low <= made <= high or (above is not None and not made > above):
            raise WrongValueError
        return made

    sized = (limit.min_length, limit.max_length, limit.pattern) != (None, None, None)
    return measured if sized else ranged


def _text(value: object, _inherited: Inherited) -> str:
    if isinstance(value, str):
        return str(value)
    raise WrongValueError


def _written(kind: type, make: Callable[[str], Any]) -> Reader:
    fits = WRITTEN[kind].fullmatch

    def read(value: object, _inherited: Inherited) -> object:
        if isinstance(value, str) and fits(value):
            try:
                return make(value)
            except ValueError:  # such as the 30th of February
                pass
        raise WrongValueError

    return read


def _nothing(value: object, _inherited: Inherited) -> None:
    if value is not None:
        raise WrongValueError


SIMPLE: Final[dict[Any, Reader]] = {
    str: _text,
    bool: _written(bool, "true".__eq__),
    int: _written(int, int),
    float: _written(float, float),
    datetime.date: _written(datetime.date, datetime.date.fromisoformat),
    type(None): _nothing,
    Any: lambda value, _inherited: value,
}
"""Types that are read on their own."""
