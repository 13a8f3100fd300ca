"""How the fields of a record are declared: default, other name, meaning and limits."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any, Final

from msgspec import Struct

REQUIRED: Final = object()
"""Stands for the default of a field that must be written."""

_types: Final[dict[tuple[str, str], Any]] = {}


def _type(module: str, written: str) -> Any:  # noqa: ANN401
    """Return the type that an annotation of one of our modules stands for; the same words are read once."""
    found = _types.get((module, written))
    if found is None:
        found = eval(written, vars(sys.modules[module]))  # noqa: S307 (our own source)
        _types[module, written] = found
    return found


EXPLANATIONS: Final[dict[str, str]] = {}
"""The message for a text that does not match, by pattern."""


class FieldInfo(Struct, eq=False):
    """What is declared of a field.

    Attributes:
        default: Its value where it is left out; `REQUIRED` where there is none, or where it is made anew.
        alias: Its name in files, where that is no name in Python.
        description: What it means, for editors and `docs/content.md`.
        default_factory: Makes the default, where each record needs one of its own.
        written: Its type, as it is written in the source.
        module: Name of the module where it is written.
        stands_for: What stands for type variables in it.
    """

    default: Any = REQUIRED
    alias: str | None = None
    description: str | None = None
    default_factory: Callable[[], Any] | None = None
    written: Any = None
    module: str = ""
    stands_for: Mapping[Any, Any] = {}

    @property
    def annotation(self) -> Any:  # noqa: ANN401 (any type)
        """Its type, worked out when somebody asks: for most fields nobody does."""
        found = _type(self.module, self.written) if isinstance(self.written, str) else self.written
        variables = getattr(found, "__parameters__", ()) if self.stands_for else ()
        return found[tuple(self.stands_for.get(one, one) for one in variables)] if variables else found

    def is_required(self) -> bool:
        """Whether it must be written."""
        return self.default is REQUIRED and self.default_factory is None


def Field(default: Any = REQUIRED, *, alias: str | None = None, description: str | None = None,  # noqa: ANN401, N802
          default_factory: Callable[[], Any] | None = None) -> Any:  # noqa: ANN401
    """Declare a field in the body of a record's class; see `FieldInfo` for the arguments."""
    return FieldInfo(default, alias, description, default_factory)


class Limits(Struct, eq=False):
    """What values of a type are taken: `Annotated[int, Limits(ge=0)]`.

    Attributes:
        ge: Least number.
        gt: Number it must be above.
        le: Greatest number.
        min_length: Fewest characters or entries.
        max_length: Most characters or entries.
        pattern: Regular expression a text must match, anchored with `^` and `$`.
    """

    ge: float | None = None
    gt: float | None = None
    le: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None


def explained(pattern: str, code: str) -> Limits:
    """Return the limit that a text matches a pattern; `code` is the message if it does not.

    The message is given the text as `value`. Use it as `Annotated[str, explained(r"^…$", "area.name")]`.
    """
    EXPLANATIONS[pattern] = code
    return Limits(pattern=pattern)
