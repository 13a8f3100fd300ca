"""Every text the tool says, in English and German, found by key."""

from __future__ import annotations

from importlib import import_module
from typing import Literal

Language = Literal["en", "de"]
"""A language of the interface. The content's language is another matter."""

LANGUAGES: tuple[Language, ...] = ("en", "de")


def message(code: str, language: Language = "en", /, **values: object) -> str:
    """Return a message with its placeholders filled.

    Args:
        code: `area.name`; the area is a module of this package, the name a key of its `MESSAGES`.
        language: The language to speak.
        values: What the message's `{placeholders}` stand for; others are ignored.

    Raises:
        KeyError: There is no such message.
    """
    area, _, name = code.partition(".")
    texts: dict[str, dict[Language, str]] = import_module(f"{__name__}.{area}").MESSAGES
    return texts[name][language].format_map(_Values(values))


class _Values(dict[str, object]):
    """Shows a placeholder that was given no value, so a slip in a message never hides the message."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"
