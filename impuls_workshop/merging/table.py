"""Reads the table of rows: a CSV file or a workbook, row by row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.cells import Row, TableLimits
from impuls_workshop.reading.csv_table import csv_rows
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.reading.xlsx_table import xlsx_rows

LIMITS: Final = TableLimits(rows=1_000_000, letters=8_000, lines=True, mebibytes=1_024)
"""A table of every municipality of Germany is 1 MB; whoever has a million rows has a cluster."""


def about(path: Path) -> int:
    """Return how many rows a table has, without its head: about, if cells have several lines or rows are empty."""
    if path.suffix.lower() == ".xlsx":
        return max(0, sum(1 for _ in rows_of(path, Report())) - 1)
    last = b"\n"
    lines = 0
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            lines += block.count(b"\n")
            last = block[-1:]
    return max(0, lines - (last == b"\n"))


def rows_of(path: Path, report: Report) -> Iterator[Row]:
    """Yield the rows of a table, without empty ones; the first one names the columns.

    Args:
        path: The table, `.csv` or `.xlsx`.
        report: Takes what is wrong.
    """
    shown = shown_path(path)
    if not path.is_file():
        report.error("merge.no-table", Span(shown), file=path.name)
        return
    read = xlsx_rows if path.suffix.lower() == ".xlsx" else csv_rows
    yield from read(path, shown, report, LIMITS)
