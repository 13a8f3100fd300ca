"""What templates may reach: a closed list of attributes, methods, operators and sizes."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from types import BuiltinMethodType, MethodType
from typing import Any, Final

from jinja2.runtime import BlockReference, LoopContext, Macro
from jinja2.utils import Namespace

TEXT_LIMIT: Final = 16_000_000
"""Longest text a template may make, characters; a deck of 1,000 slides is about 2,000,000."""
ITEM_LIMIT: Final = 100_000
"""Longest list a template may make."""
NUMBER_LIMIT: Final = 10**15
"""Largest number a template may compute."""
STEP_LIMIT: Final = 1_000_000
"""Turns of loops and calls in one rendering."""
SECONDS_LIMIT: Final = 10.0
"""Processor time of one rendering; the largest real template takes under a second."""

_TEXT: Final = frozenset({
    "capitalize", "casefold", "count", "endswith", "find", "isdigit", "lower", "lstrip", "partition",
    "removeprefix", "removesuffix", "rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith",
    "strip", "title", "upper", "plain", "slug",
})
_LOOP: Final = frozenset({
    "index", "index0", "revindex", "revindex0", "first", "last", "length", "depth", "depth0", "previtem",
    "nextitem", "cycle", "changed",
})
_ATTRIBUTES: Final[tuple[tuple[type, frozenset[str]], ...]] = (
    (str, _TEXT),
    (tuple, frozenset({"count", "index", "plain"})),
    (list, frozenset({"count", "index"})),
    (Mapping, frozenset({"get", "items", "keys", "values"})),
    (datetime.datetime, frozenset({"year", "month", "day", "hour", "minute", "date", "time", "isoformat"})),
    (datetime.date, frozenset({"year", "month", "day", "weekday", "isoweekday", "isoformat"})),
    (datetime.time, frozenset({"hour", "minute", "isoformat"})),
    (LoopContext, _LOOP),
    (Macro, frozenset({"name"})),
    (BlockReference, frozenset({"super"})),
)
_CALLED: Final = (MethodType, BuiltinMethodType, Macro, BlockReference, LoopContext)


def attributes_of(value: object) -> frozenset[str]:
    """Return the names of the attributes of a value that templates may read.

    A record has its fields and its properties; texts, lists and dates have a few harmless methods.
    """
    return readable(type(value))  # type: ignore[arg-type]  # types are hashable


@lru_cache(maxsize=512)
def readable(kind: type) -> frozenset[str]:
    """Return the names of `attributes_of` for all values of a type. None begins with an underscore."""
    for base, names in _ATTRIBUTES:
        if issubclass(kind, base):
            return names | frozenset(getattr(kind, "_fields", ()))
    return _declared(kind)


def _declared(kind: type) -> frozenset[str]:
    kept = ("__struct_fields__", "model_fields")
    declared: Iterable[str] = next((names for name in kept if (names := getattr(kind, name, ()))), ())
    if not declared:
        return frozenset()
    ours = [base for base in kind.__mro__ if base.__module__.split(".")[0] != "msgspec"]
    computed = {
        name for base in ours for name, member in vars(base).items()
        if isinstance(member, property | cached_property)
    }
    return frozenset(name for name in {*declared, *computed} if not name.startswith("_"))


def may_read(value: object, name: str) -> bool:
    """Whether a template may read an attribute."""
    if name.startswith("_"):
        return False
    if isinstance(value, Namespace):
        return True
    return type(value).__name__ == "TemplateModule" or name in attributes_of(value)


def may_call(value: object) -> bool:
    """Whether a template may call a value: macros, blocks, loops and the methods of `attributes_of`."""
    return isinstance(value, _CALLED)


class TooMuchError(Exception):
    """A template computes something beyond all measure.

    Attributes:
        code: Key of the message.
    """

    def __init__(self, code: str, limit: object) -> None:
        super().__init__(code)
        self.code = code
        self.limit = limit


class Meter:
    """Counts the steps of one rendering and stops it when they are too many."""

    def __init__(self) -> None:
        self.steps = 0
        self.until = time.process_time() + SECONDS_LIMIT
        self._look = time.monotonic() + SECONDS_LIMIT

    def step(self) -> None:
        """Count one turn of a loop or one call."""
        self.steps += 1
        if self.steps > STEP_LIMIT:
            raise TooMuchError("template.too-many-steps", STEP_LIMIT)
        if self.steps % 8 == 0 and time.monotonic() > self._look:
            self._look_at_the_time()

    def _look_at_the_time(self) -> None:
        """Ask for the processor time, which itself takes long: not before so much time can have been used."""
        left = self.until - time.process_time()
        if left < 0:
            raise TooMuchError("template.too-slow", int(SECONDS_LIMIT))
        self._look = time.monotonic() + left

    def turns(self, items: Iterable[Any]) -> Iterator[Any]:
        """Give a loop's items, counting each turn."""
        for item in items:
            self.step()
            yield item


def joined(parts: Iterable[str]) -> str:
    """Join texts unless the result is too long."""
    texts = list(parts)
    if sum(map(len, texts)) > TEXT_LIMIT:
        raise TooMuchError("template.too-long", TEXT_LIMIT)
    return "".join(texts)


def limited_range(*bounds: int) -> range:
    """`range`, but not longer than a list may be."""
    numbers = range(*bounds)
    if len(numbers) > ITEM_LIMIT:
        raise TooMuchError("template.too-many-items", ITEM_LIMIT)
    return numbers


def check_operands(operator: str, left: object, right: object) -> None:
    """Refuse an operation whose result would be too large.

    Raises:
        TooMuchError: The result would be too large.
        TypeError: Texts and lists are added and compared here, not multiplied or formatted.
    """
    if operator == "+":
        sizes = [len(side) for side in (left, right) if isinstance(side, (str, list, tuple))]
        if sum(sizes) > (TEXT_LIMIT if isinstance(left, str) else ITEM_LIMIT):
            raise TooMuchError("template.too-long", TEXT_LIMIT)
        return
    if not (isinstance(left, (int, float)) and isinstance(right, (int, float))):
        raise TypeError(f"{operator} is for numbers")
    if operator == "**" and not (abs(left) <= 1000 and 0 <= right <= 5):
        raise TooMuchError("template.too-large-number", NUMBER_LIMIT)
    if operator == "*" and abs(left) * abs(right) > NUMBER_LIMIT:
        raise TooMuchError("template.too-large-number", NUMBER_LIMIT)
