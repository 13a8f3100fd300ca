"""Understands usual builds without click, whose import takes as long as a build that has nothing to do.

What it does not know it leaves to click, which knows everything and says what is wrong; a test compares the two.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any, Final

from impuls_workshop.messages import LANGUAGES

_FLAGS: Final = ("--strict", "--force", "--explain")
_WITH_VALUE: Final = ("--only", "--output", "--lang")
_COMPLETION: Final = "_IMPULS_COMPLETE"
"""By this variable a shell asks click what may stand next."""


def plain_build(arguments: Sequence[str]) -> Mapping[str, Any] | None:
    """Return what `commands.build` is to be called with, without the language; None if it takes click to say.

    Args:
        arguments: The command line without the program's name.
    """
    if not arguments or arguments[0] != "build" or _COMPLETION in os.environ:
        return None
    workshops: list[str] = []
    flags: dict[str, bool] = {}
    values: dict[str, list[str]] = {name: [] for name in _WITH_VALUE}
    rest = iter(arguments[1:])
    for argument in rest:
        name, equals, value = argument.partition("=")
        if not argument.startswith("-"):
            workshops.append(argument)
        elif argument in _FLAGS:
            flags[name.lstrip("-")] = True
        elif name in values:
            value = value if equals else next(rest, "-")
            if value.startswith("-"):
                return None
            values[name].append(value)
        else:
            return None
    if any(language not in LANGUAGES for language in values["--lang"]):
        return None
    return {"workshops": tuple(workshops), "only": tuple(values["--only"]),
            "output": [*("output",), *values["--output"]][-1], "strict": flags.pop("strict", False),
            "variant": {}, "limits": {}, **flags}
