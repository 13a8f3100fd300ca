"""Fills the variables of stylesheets in before WeasyPrint reads them.

WeasyPrint 70 looks a variable up, and reads the property it stands in, for each element anew: 700 times for a handout
of ten pages, a thirtieth of its layout. Where all stylesheets define a variable for the whole document alone, what it
stands for is known beforehand. All other variables are left as they are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

_COMMENT: Final = r"/\*.*?\*/"
_STRING: Final = r""""(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'"""
_URL: Final = r"(?i:url)\([^)\"']*\)"
_APART: Final = re.compile(f"{_COMMENT}|{_STRING}|{_URL}", re.DOTALL)
"""Where nothing is a variable."""
_USED: Final = re.compile(rf"({_COMMENT}|{_STRING}|{_URL})|(?<![\w-])(?i:var)\(\s*(--[\w-]+)\s*\)", re.DOTALL)
_DEFINED: Final = re.compile(r"(--[\w-]+)\s*:")
_ROOT: Final = re.compile(r"(?:(?<=\})|\A)\s*:root\s*\{([^{}]*)\}")
_DECLARED: Final = re.compile(r"\s*(--[a-zA-Z0-9-]+)\s*:\s*([^;]*?)\s*\Z", re.DOTALL)
_CONDITIONAL: Final = re.compile(
    r"@(?!page\b|font-face\b|counter-style\b|[a-z]+-(?:left|center|right|top|middle|bottom)\b)|\\", re.IGNORECASE)
"""Rules that hold under conditions, order others, or are read from elsewhere; and escapes."""
_UNFIT: Final = re.compile(r"var\(|url\(|!|\n|/\*|\A\Z", re.IGNORECASE)


@lru_cache(maxsize=16)  # the documents of a merge have them in common
def filled_in(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the texts of all stylesheets of a document, in their order, with what its variables stand for."""
    values = _values(texts)
    if not values:
        return texts
    return tuple(_USED.sub(lambda found: found[1] or values.get(found[2], found[0]), text) for text in texts)


def _values(texts: Sequence[str]) -> dict[str, str]:
    """Return the values of variables that are the same everywhere in the document."""
    values: dict[str, str] = {}
    defined: Counter[str] = Counter()
    declared: Counter[str] = Counter()
    for text in texts:
        bare = _APART.sub(lambda found: " " if found[0].startswith("/*") else "''", text)
        if _CONDITIONAL.search(bare):
            return {}
        defined.update(_DEFINED.findall(bare))
        for name, value in _declarations(text):
            declared[name] += 1
            values[name] = value
    return {name: value for name, value in values.items()
            if declared[name] == defined[name] and not _UNFIT.search(value)}


def _declarations(text: str) -> list[tuple[str, str]]:
    """Return names and values of the variables in the rules for the whole document."""
    kept: list[str] = []

    def put_by(found: re.Match[str]) -> str:
        if found[0].startswith("/*"):
            return " "
        kept.append(found[0])
        return f"\0{len(kept) - 1}\0"

    plain = _APART.sub(put_by, text)
    rules = [rule for rule in _ROOT.finditer(plain)
             if plain.count("{", 0, rule.start()) == plain.count("}", 0, rule.start())]
    found = [each for rule in rules for part in rule[1].split(";") if (each := _DECLARED.match(part))]
    return [(each[1], re.sub(r"\0(\d+)\0", lambda number: kept[int(number[1])], each[2])) for each in found]
