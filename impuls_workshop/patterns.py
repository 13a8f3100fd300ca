"""Regular expressions that are compiled when they are first used.

Python compiles an expression anew in every process; one with long sets of characters takes as long as importing a
module. For those that most builds do not need.
"""

from __future__ import annotations

import re
from typing import cast


class _Later:
    """Stands for a pattern until one of its methods is called."""

    def __init__(self, written: str, flags: int) -> None:
        self._written, self._flags = written, flags

    def __getattr__(self, name: str) -> object:
        found: object = getattr(re.compile(self._written, self._flags), name)
        setattr(self, name, found)
        return found


def compiled_later(written: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is compiled when it is first used."""
    return cast("re.Pattern[str]", _Later(written, flags))
