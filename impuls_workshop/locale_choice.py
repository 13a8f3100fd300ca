"""Chooses the language the tool speaks: what was asked for, else what the machine is set to."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from impuls_workshop.messages import LANGUAGES, Language

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where POSIX keeps the language of messages; the first that is set decides."""


def choose(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """Return the language for messages and help.

    It is needed before the command line is parsed, as the help texts depend on it.

    Args:
        arguments: The command line without the program's name.
        environment: The environment variables.
    """
    asked = _asked(arguments)
    if asked is not None:
        return asked
    for name in _VARIABLES:
        if environment.get(name):
            return _spoken(environment[name])
    return _windows_language() or "en"


def _asked(arguments: Sequence[str]) -> Language | None:
    asked = ""
    for position, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang":
            asked = "".join(arguments[position + 1 : position + 2])
        elif argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
    return next((language for language in LANGUAGES if language == asked), None)


def _spoken(locale: str) -> Language:
    """Return the interface language for a locale such as `de_AT.UTF-8`; English for all we do not speak."""
    code = locale.replace("-", "_").split(".")[0].split("_")[0].lower()
    return next((language for language in LANGUAGES if language == code), "en")


def _windows_language() -> Language | None:
    if sys.platform != "win32":
        return None
    import ctypes

    # The low ten bits are the primary language; 7 is LANG_GERMAN (winnt.h).
    primary = ctypes.windll.kernel32.GetUserDefaultUILanguage() & 0x3FF
    return "de" if primary == 7 else "en"
