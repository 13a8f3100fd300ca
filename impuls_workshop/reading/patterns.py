"""Patterns of texts, each with a message that says in plain words how such a text looks."""

from __future__ import annotations

from typing import Final

from pydantic import StringConstraints

EXPLANATIONS: Final[dict[str, str]] = {}
"""The message for a text that does not match, by pattern."""


def explained(pattern: str, code: str) -> StringConstraints:
    """Return the constraint that a text matches a pattern; `code` is the message if it does not.

    The message is given the text as `value`. Use it as `Annotated[str, explained(r"^…$", "area.name")]`.
    """
    EXPLANATIONS[pattern] = code
    return StringConstraints(pattern=pattern)
