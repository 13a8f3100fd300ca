"""Reads CSV files as programs export them, with the place of every cell.

The standard library's reader tells the row of a cell, but not where in the file the cell is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.cells import MOST_COLUMNS, PEOPLE, Row, TableLimits, clean_cell, read_bytes

_DELIMITERS: Final = (";", "\t", ",")
"""In order of preference: German Excel writes `;`."""
_QUOTED: Final = r'"((?:[^"]|"")*+)" *(?=[{delimiter}\n]|\Z)'
_SAID: Final = re.compile(r"sep=(.)\n", re.IGNORECASE)
"""A first line by which Excel is told the delimiter."""


def read_csv(path: Path, shown: str, report: Report) -> list[Row] | None:
    """Read the rows of a CSV file, without empty ones.

    Args:
        path: The file: UTF-8, UTF-16 with a mark, or Windows-1252; cells separated by `;`, `,` or tabs.
        shown: Its name in messages.
        report: Takes what is wrong.

    Returns:
        The rows, or None if the file cannot be read.
    """
    text = _text_of(path, shown, report, PEOPLE)
    return None if text is None else list(_kept(text, shown, report, PEOPLE))


def csv_rows(path: Path, shown: str, report: Report, limits: TableLimits) -> Iterator[Row]:
    """Yield the rows of a CSV file one by one, without empty ones; none if it cannot be read.

    Args:
        path: The file, as for `read_csv`.
        shown: Its name in messages.
        report: Takes what is wrong.
        limits: How large it may be.
    """
    text = _text_of(path, shown, report, limits)
    if text is not None:
        yield from _kept(text, shown, report, limits)


def _text_of(path: Path, shown: str, report: Report, limits: TableLimits) -> str | None:
    raw = read_bytes(path, shown, report, limits)
    text = None if raw is None else _decoded(raw, shown, report)
    return None if text is None else text.replace("\r\n", "\n").replace("\r", "\n")


def _kept(text: str, shown: str, report: Report, limits: TableLimits) -> Iterator[Row]:
    """Yield the rows that are not empty, as many as there may be."""
    said = _SAID.match(text)
    start = said.end() if said else 0
    delimiter = said[1] if said and said[1] in _DELIMITERS else _delimiter(text[start:])
    count = 0
    for row in _rows(text, start, delimiter, shown, report, limits):
        if not any(cell.text for cell in row):
            continue
        if count > limits.rows:
            report.error("people.too-many-rows", row[0].span, limit=limits.rows)
            return
        count += 1
        yield row


def _decoded(raw: bytes, shown: str, report: Report) -> str | None:
    try:
        if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
            return raw.decode("utf-16")
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        before = raw[: problem.start]
        place = Span(shown, before.count(b"\n") + 1, len(before) - before.rfind(b"\n"))
    try:
        text = raw.decode("cp1252")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        report.error("people.encoding", place, hint="people.save-as-utf-8")
        return None
    report.note("people.windows-1252", place)
    return text


def _delimiter(text: str) -> str:
    """Return what separates the cells: what is most often in the first line that is not empty."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    bare = re.sub(r'"[^"]*"', "", first)
    return max(_DELIMITERS, key=bare.count)


def _rows(text: str, start: int, delimiter: str, shown: str, report: Report,
          limits: TableLimits) -> Iterator[Row]:
    cell = re.compile(f"{_QUOTED.format(delimiter=delimiter)}|([^{delimiter}\n]*+)")
    position, line, begin = start, text.count("\n", 0, start) + 1, start
    row: list[tuple[str, Span]] = []
    while position <= len(text):
        found = cell.match(text, position)
        if found is None:  # never: the second way matches everywhere
            return
        place = Span(shown, line, position - begin + 1)
        value = found[2] if found[1] is None else found[1].replace('""', '"')
        if found[1] is None and value.startswith('"'):
            report.error("people.open-quote", place)
        row.append((value, place))
        if inside := found[0].count("\n"):
            line, begin = line + inside, position + found[0].rfind("\n") + 1
        position = found.end() + 1
        if found.end() >= len(text) or text[found.end()] == "\n":
            yield _finished(row, report, limits)
            row, line, begin = [], line + 1, position


def _finished(row: list[tuple[str, Span]], report: Report, limits: TableLimits) -> Row:
    if len(row) > MOST_COLUMNS:
        report.error("people.too-many-columns", row[MOST_COLUMNS][1], limit=MOST_COLUMNS)
    return tuple(clean_cell(text, span, report, limits) for text, span in row[:MOST_COLUMNS])
