"""Cells of a table file: plain texts that know their place, cleaned of what no name holds."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Final

from msgspec import Struct

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.source import FORBIDDEN, STAND_IN

LARGEST: Final = 25 << 20
"""Largest file that is read, bytes."""
MOST_ROWS: Final = 10_000
MOST_COLUMNS: Final = 100
LONGEST: Final = 500
"""Most characters of a cell; a name that fills a badge has about 40."""


class Cell(Struct, frozen=True):
    """A cell: its text, without space at either end, and where it is.

    In a workbook the place's line is the row and its column the column, both from 1.
    """

    text: str
    span: Span


Row = tuple[Cell, ...]


class TableLimits(Struct, frozen=True):
    """How large a table may be, and what its cells hold.

    Attributes:
        rows: Most rows below the first.
        letters: Most characters of a cell.
        lines: Whether a cell may hold several lines; otherwise they are joined.
        mebibytes: Largest file.
    """

    rows: int = MOST_ROWS
    letters: int = LONGEST
    lines: bool = False
    mebibytes: int = LARGEST >> 20


PEOPLE: Final = TableLimits()
"""Limits of a list of people."""


def read_bytes(path: Path, shown: str, report: Report, limits: TableLimits = PEOPLE) -> bytes | None:
    """Read a file within limits; report why it cannot be read."""
    largest = limits.mebibytes << 20
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            report.error("yaml.not-a-file", Span(shown))
            return None
        with path.open("rb") as file:
            raw = file.read(largest + 1)
    except OSError as problem:
        report.error("yaml.unreadable", Span(shown), reason=problem.strerror or "")
        return None
    if len(raw) > largest:
        report.error("yaml.too-large", Span(shown), limit=f"{limits.mebibytes} MiB")
        return None
    return raw


def clean_cell(text: str, span: Span, report: Report, limits: TableLimits = PEOPLE) -> Cell:
    """Make a cell; report characters that steer or disguise text, and a text no cell of a list needs."""
    words = (" ".join(text.split()) if text.isascii() and text.isprintable() else
             _checked(text, span, report, limits))
    words = words.strip()
    if len(words) > limits.letters:
        report.error("people.cell-too-long", span, limit=limits.letters)
        words = words[:limits.letters]
    return Cell(words, span)


def _checked(text: str, span: Span, report: Report, limits: TableLimits) -> str:
    # Line ends and tabs in a cell are space, unless it may hold lines.
    rows = text.replace("\r", "\n").replace("\v", "\n")
    words = "\n".join(" ".join(row.split()) for row in rows.split("\n")) if limits.lines else " ".join(rows.split())
    found = FORBIDDEN.search(text.replace("\r", "\n").replace("\v", "\n"))
    if found:
        report.error("yaml.forbidden-character", span, hint="yaml.delete-it", character=f"U+{ord(found[0]):04X}")
        words = FORBIDDEN.sub(STAND_IN, words)
    return words
