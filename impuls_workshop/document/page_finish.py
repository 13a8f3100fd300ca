"""Finishes pages: citations, starts of numbered lists, words longer than a line, and the columns of tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.long_words import with_breaks
from impuls_workshop.document.numbers import number_columns
from impuls_workshop.document.tables import widths_of
from impuls_workshop.document.words import name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

SOURCE_ID = "source-"
"""Begins the id of a source's entry in a list of sources; citations lead there."""


def finish(root: _Element, language: str, spans: Mapping[_Element, Span], report: Report) -> None:
    """Settle citations, lists, long words and tables, once the whole document is known.

    Args:
        root: The document.
        language: BCP 47 tag; it says how numbers are written.
        spans: Where each element was written.
        report: Takes widths that do not belong to their table.
    """
    ids = {element.get("id") for element in root.iter("{*}*")}
    for link in list(root.iter("a")):
        if "cite" in (link.get("class") or "").split() and (link.get("href") or "")[1:] not in ids:
            link.tag = "span"  # a paper without a list of sources still names them
            del link.attrib["href"]
    for numbered in root.iter("ol"):
        start = numbered.attrib.pop("start", None)
        if start is not None:  # WeasyPrint takes a list's start from styles only
            numbered.set("style", f"counter-reset: list-item {int(start) - 1}")
    for element in root.iter("{*}*"):
        if element.text and element.tag != "title":
            element.text = with_breaks(element.text)
        if element.tail:
            element.tail = with_breaks(element.tail)
    for table in root.iter("table"):
        _set_widths(table, spans, report)
        _align_numbers(table, language)


def _set_widths(table: _Element, spans: Mapping[_Element, Span], report: Report) -> None:
    from lxml import etree

    written = table.attrib.pop("widths", None)
    if written is None:
        return
    columns = max((sum(int(cell.get("colspan") or 1) for cell in row) for row in table.iter("tr")), default=0)
    table.set("widths", written)
    given = widths_of(table)
    del table.attrib["widths"]
    if not given or len(given) != columns:
        report.error("markup.table-widths", spans.get(table), columns=str(columns), value=written)
        return
    group = etree.Element("colgroup")
    for width in given:
        etree.SubElement(group, "col", style=f"width: {width / sum(given) * 100:.4g}%")
    table.insert(1 if len(table) and name_of(table[0]) == "caption" else 0, group)


def _align_numbers(table: _Element, language: str) -> None:
    """Set columns of numbers flush right, unless a cell spans several or the table says otherwise."""
    rows = [row for row in table.iter("tr") if next(row.iterancestors("table")) is table]
    if any(cell.get("colspan") or cell.get("rowspan") for row in rows for cell in row):
        return
    body = [row for row in rows if row.find("td") is not None]
    words = [["".join(map(str, cell.itertext())) for cell in row] for row in body]
    for column in number_columns(words, language):
        cells = [row[column] for row in rows if column < len(row)]
        if not any(cell.get("style") for cell in cells):
            for cell in cells:
                cell.set("style", "text-align: right" + ("; white-space: nowrap" if cell.tag == "td" else ""))
