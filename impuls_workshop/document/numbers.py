"""Tells which columns of a table are numbers, as the workshop's language writes them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

_DIGIT: Final = re.compile(r"\d")
_POINT: Final = frozenset({"en", "ga", "he", "ja", "ko", "mt", "th", "zh"})
"""Languages that write 1,234.5; the others of Europe write 1.234,5 or 1 234,5 (CLDR, decimal separators)."""
_SPACES: Final = " \u00a0\u202f"
_MISSING: Final = frozenset({"", "–", "—", "-"})
"""What stands in a cell that has no number."""


def number_columns(rows: Sequence[Sequence[str]], language: str) -> frozenset[int]:
    """Return the columns, from 0, whose cells are numbers; some may be empty, not all.

    Args:
        rows: The words of the cells, row by row, without the header.
        language: BCP 47 tag; it says which sign is the decimal one.
    """
    point = language.partition("-")[0].casefold() in _POINT
    columns = max((len(row) for row in rows), default=0)
    return frozenset(
        column for column in range(columns)
        if (cells := [cell for row in rows if (cell := _cell(row, column)) not in _MISSING])
        and all(map(_DIGIT.search, cells)) and all(map(_number(point).fullmatch, cells)))


def _cell(row: Sequence[str], column: int) -> str:
    return row[column].strip() if column < len(row) else ""


@lru_cache(maxsize=2)
def _number(point: bool) -> re.Pattern[str]:
    decimal, grouping = (r"\.", rf"[,{_SPACES}'’]") if point else (",", rf"[.{_SPACES}'’]")
    whole = rf"(?:\d{{1,3}}(?:{grouping}\d{{3}})+|\d+)"
    unit = rf"(?:[{_SPACES}]?[%‰€$£])?"
    return re.compile(rf"(?:[€$£][{_SPACES}]?)?[+±−–-]?{whole}(?:{decimal}\d+)?{unit}")
