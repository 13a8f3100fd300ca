"""Lets lines of pages break inside words no line has room for."""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 100
"""Most letters of a word that is left alone: the longest German ones have 80, a line of A4 holds about as many."""
PIECE: Final = 30
"""Letters between two places where such a word may break; the pieces are hyphenated as words are."""
BREAK: Final = "\u200b"
"""Zero width space."""

_LONG: Final = re.compile(rf"[!-,.0->@-~\u00a1-\u0dff]{{{LONGEST + 1},}}")
"""Without hyphens, slashes and question marks, where lines break anyway, in addresses for one; and of scripts that put
spaces between words: others break their lines by themselves."""
_PIECE: Final = re.compile(rf"(.{{{PIECE}}})(?=\w)")
"""A piece ends before a letter, never before a mark that belongs to one."""


def with_breaks(text: str) -> str:
    """Return text with a zero width space in every 30 letters of words of more than 100.

    A line is sought from the start of a word, with all that is left of it: words of ten thousands of letters, such as
    data pasted by mistake, would take minutes, and would stick out of the page where nothing can be hyphenated.
    """
    if len(text) <= LONGEST:
        return text
    return _LONG.sub(lambda word: _PIECE.sub(rf"\1{BREAK}", word[0]), text)
