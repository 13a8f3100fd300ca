"""Stand-ins for values that a template only prints: it is rendered once, and the values are put in later."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, NoReturn

from markupsafe import escape

OPEN: Final = "\ufdd4"
CLOSE: Final = "\ufdd5"
"""Unicode noncharacters around a hole's number: never part of anybody's text."""
PURE: Final = frozenset({"plain", "date", "minutes", "number", "time", "host"})
"""Filters that make one text of one value, whatever else there is."""
_MARK: Final = re.compile(f"{OPEN}(\\d+){CLOSE}")


class HoleError(Exception):
    """A template does more with a value than print it."""


class Holes:
    """The holes of one rendering."""

    def __init__(self) -> None:
        self.filled: list[tuple[object, tuple[Callable[[Any], Any], ...]]] = []
        """For each number what the hole stands for, and the filters its value goes through."""
        self.refused: list[object] = []
        """What those holes stand for that a template does more with than print them."""

    def hole(self, of: object, filters: tuple[Callable[[Any], Any], ...] = ()) -> Hole:
        """Return a hole for a value.

        Args:
            of: What tells the value from others.
            filters: What the template does with it, in order.
        """
        self.filled.append((of, filters))
        return Hole(self, len(self.filled) - 1)

    def words(self, number: int, values: Callable[[Any], Any]) -> str:
        """Return the markup of a hole.

        Args:
            number: Which hole.
            values: Gives the value for what a hole stands for.
        """
        of, filters = self.filled[number]
        value = values(of)
        for use in filters:
            value = use(value)
        return str(escape(value))


class Hole:
    """Stands for a value that is there. It can be printed, and that is all."""

    __slots__ = ("_holes", "_number")

    def __init__(self, holes: Holes, number: int) -> None:
        self._holes, self._number = holes, number

    def __html__(self) -> str:
        return f"{OPEN}{self._number}{CLOSE}"

    def __bool__(self) -> bool:
        return True

    def through(self, use: Callable[[Any], Any]) -> Hole:
        """Return the hole of what a filter makes of the value."""
        of, filters = self._holes.filled[self._number]
        return self._holes.hole(of, (*filters, use))

    def refuse(self, *_: object) -> NoReturn:
        """Take note that a template does more with the value than print it.

        Raises:
            HoleError: Always.
        """
        self._holes.refused.append(self._holes.filled[self._number][0])
        raise HoleError

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = refuse
    __hash__ = refuse
    __str__ = __repr__ = __format__ = refuse
    __len__ = __iter__ = __contains__ = __getitem__ = __call__ = refuse
    __add__ = __radd__ = __mul__ = __rmul__ = __mod__ = __rmod__ = refuse


def is_holed(value: object) -> bool:
    """Whether a value is a hole, a text in which one was printed, or a list with one of them."""
    return (isinstance(value, Hole) or (isinstance(value, str) and OPEN in value)
            or (isinstance(value, tuple) and any(map(is_holed, value))))


def refuse_inside(value: object) -> None:
    """Take note that a template does more with the holes in a list than print them.

    Raises:
        HoleError: There is one.
    """
    for one in value if isinstance(value, tuple) else ():
        if isinstance(one, Hole):
            one.refuse()


def pieces(markup: str) -> tuple[str | int, ...]:
    """Return markup as texts and the numbers of the holes between them."""
    return tuple(_alternating(_MARK.split(markup)))


def _alternating(parts: Sequence[str]) -> Iterator[str | int]:
    for at, part in enumerate(parts):
        if at % 2:
            yield int(part)
        elif part:
            yield part
