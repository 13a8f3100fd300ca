"""Reads the first visible sheet of an Excel workbook, within limits, with the place of every cell."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.cells import MOST_COLUMNS, PEOPLE, Row, TableLimits, clean_cell, read_bytes

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_UNPACKED: Final = 128 << 20
"""Most bytes a workbook may have unpacked; 10,000 people with ten columns are about 10 MB."""
_MOST_PARTS: Final = 2_000
_OLD: Final = b"\xd0\xcf\x11\xe0"
"""Begins files of old Office programs, and workbooks with a password."""


def read_xlsx(path: Path, shown: str, report: Report) -> list[Row] | None:
    """Read the rows of a workbook's first visible sheet, without empty ones.

    Args:
        path: The file.
        shown: Its name in messages.
        report: Takes what is wrong.

    Returns:
        The rows, or None if the file cannot be read.
    """
    before = len(report.errors)
    rows = list(xlsx_rows(path, shown, report, PEOPLE))
    return rows if rows or len(report.errors) == before else None


def xlsx_rows(path: Path, shown: str, report: Report, limits: TableLimits) -> Iterator[Row]:
    """Yield the rows of a workbook's first visible sheet one by one, without empty ones; none if it cannot be read.

    Args:
        path: The file.
        shown: Its name in messages.
        report: Takes what is wrong.
        limits: How large it may be.
    """
    raw = read_bytes(path, shown, report, limits)
    if raw is None or not _safe(raw, shown, report):
        return
    try:
        book = _opened(raw)
        sheet: Any = next((one for one in book.worksheets if one.sheet_state == "visible"), None)
        if sheet is None:
            return
        sheet.reset_dimensions()  # what the file says of its size need not be true
        yield from _rows(sheet, shown, report, limits)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, SyntaxError, OSError,
            zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError):
        # A damaged workbook shows itself in many ways; to the user they are one.
        report.error("people.not-a-workbook", Span(shown), hint="people.save-again")


def _safe(raw: bytes, shown: str, report: Report) -> bool:
    """Whether a workbook may be opened: no bomb, no password, no declared entities."""
    if raw.startswith(_OLD):
        report.error("people.old-or-locked", Span(shown), hint="people.save-again")
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as package:
            parts = package.infolist()
            if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _UNPACKED:
                report.error("people.bomb", Span(shown), limit=f"{_UNPACKED >> 20} MiB")
                return False
            for part in parts:
                if part.filename.endswith((".xml", ".rels")) and b"<!DOCTYPE" in package.read(part):
                    raise zipfile.BadZipFile
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError):
        report.error("people.not-a-workbook", Span(shown), hint="people.save-again")
        return False
    return True


def _opened(raw: bytes) -> Workbook:
    import warnings

    from openpyxl import load_workbook

    with warnings.catch_warnings():
        # About parts that are not read, such as validations and styles.
        warnings.simplefilter("ignore")
        return load_workbook(io.BytesIO(raw), read_only=True, data_only=True, keep_links=False)


def _rows(sheet: Any, shown: str, report: Report,  # noqa: ANN401  openpyxl is untyped
          limits: TableLimits) -> Iterator[Row]:
    kept = 0
    values = sheet.iter_rows(max_col=MOST_COLUMNS + 1, max_row=10 * limits.rows, values_only=True)
    for number, row in enumerate(values, start=1):
        if not any(value is not None for value in row):  # a sheet may have a million empty rows
            continue
        cells = tuple(clean_cell(_text(value), Span(shown, number, column), report, limits)
                      for column, value in enumerate(row, start=1))
        if not any(cell.text for cell in cells):
            continue
        if kept > limits.rows:
            report.error("people.too-many-rows", Span(shown, number), limit=limits.rows)
            return
        kept += 1
        if len(cells) > MOST_COLUMNS and cells[-1].text:
            report.error("people.too-many-columns", cells[-1].span, limit=MOST_COLUMNS)
        yield cells[:MOST_COLUMNS]


def _text(value: object) -> str:
    """Return a cell's value as people see it: `3` for the number 3."""
    if value is None:
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
