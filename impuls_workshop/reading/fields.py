"""How the fields of a record are declared: default, other name, meaning and limits."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from msgspec import Struct

REQUIRED: Final = object()
"""Stands for the default of a field that must be written."""

EXPLANATIONS: Final[dict[str, str]] = {}
"""The message for a text that does not match, by pattern."""


class FieldInfo(Struct, eq=False):
    """What is declared of a field.

    Attributes:
        default: Its value where it is left out; `REQUIRED` where there is none, or where it is made anew.
        alias: Its name in files, where that is no name in Python.
        description: What it means, for editors and `docs/content.md`.
        default_factory: Makes the default, where each record needs one of its own.
        annotation: Its type.
    """

    default: Any = REQUIRED
    alias: str | None = None
    description: str | None = None
    default_factory: Callable[[], Any] | None = None
    annotation: Any = None

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
