"""The list of all rows and their files, as a table and as a page with links."""

from __future__ import annotations

import csv
import io
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final
from urllib.parse import quote

from impuls_workshop.merging.batch import RowDone
from impuls_workshop.merging.stores import Store
from impuls_workshop.reading.escaping import escape

HEADINGS: Final = ("row", "name", "status", "artifact", "file", "pages", "bytes", "sha256")
"""Columns of `index.csv`: a line for each file."""


def write_index(store: Store, rows: Iterable[RowDone], title: str, language: str) -> None:
    """Write `index.csv` and `index.html` beside the rows' folders.

    Args:
        store: Where the rows' files are.
        rows: The rows in the order of the table; one that could not be made has no files.
        title: Heading of the page.
        language: The workshop's language.

    Raises:
        OSError: They cannot be written.
    """
    with tempfile.TemporaryDirectory(prefix="impuls-") as folder:
        table, page = Path(folder, "index.csv"), Path(folder, "index.html")
        with table.open("w", encoding="utf-8", newline="") as lines, page.open("w", encoding="utf-8") as markup:
            write = csv.writer(lines, lineterminator="\n").writerow
            write(HEADINGS)
            markup.write(_HEAD.format(title=escape(title), language=escape(language)))
            for row in rows:
                for line in _lines(row):
                    write(line)
                markup.write(_markup(row))
            markup.write("</table>\n</html>\n")
        store.put("index.csv", table)
        store.put("index.html", page)


def _lines(row: RowDone) -> Iterable[tuple[object, ...]]:
    if not row.ok:
        yield row.number, _harmless(row.name), "error", "", "", "", "", ""
    for one in row.files:
        yield (row.number, _harmless(row.name), "ok", one.artifact, _harmless(f"{row.name}/{one.file}"), one.pages,
               one.bytes, one.digest)


def _harmless(text: str) -> str:
    """Return a text as no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text


def _markup(row: RowDone) -> str:
    made = io.StringIO()
    made.write(f'<tr><td>{row.number}</td><th scope="row">{escape(row.name)}</th><td>')
    made.write(", ".join(f'<a href="{quote(row.name)}/{quote(one.file)}">{escape(one.file)}</a>' for one in row.files)
               if row.ok else "–")
    made.write("</td></tr>\n")
    return made.getvalue()


_HEAD: Final = """<!DOCTYPE html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ font: 1rem/1.5 sans-serif; margin: 2rem }}
td, th {{ padding: 0 1rem 0 0; text-align: left; font-weight: normal }}
</style>
<h1>{title}</h1>
<table>
"""
