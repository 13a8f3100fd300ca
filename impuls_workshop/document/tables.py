"""Reads tables of the markup."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Literal

from msgspec.structs import replace

from impuls_workshop.document.model import Paragraph, Table
from impuls_workshop.document.numbers import number_columns
from impuls_workshop.document.words import (
    ATTRIBUTES,
    LISTS,
    check_attributes,
    name_of,
    place_of,
    report_unknown,
    value_of,
)
from impuls_workshop.patterns import compiled_later

if TYPE_CHECKING:
    from lxml.etree import _Element

    from impuls_workshop.document.blocks import BlockReader

Align = Literal["left", "center", "right"]
Cell = tuple[Paragraph, ...]

_ALIGN: Final = compiled_later(r"text-align:\s*(left|center|right)\s*;?")
_ALIGNS: Final[dict[str, Align]] = {"left": "left", "center": "center", "right": "right"}
_INSIDE: Final = {
    "table": frozenset({"thead", "tbody", "tr"}),
    "thead": frozenset({"tr"}),
    "tbody": frozenset({"tr"}),
    "tr": frozenset({"th", "td"}),
}


def read_table(reader: BlockReader, element: _Element) -> Iterator[Table]:
    """Read a table; its rows are made equally long."""
    span = reader.places.now
    rows: list[list[Cell]] = []
    names: list[set[str]] = []
    aligns: list[Align | None] = []
    for row in _rows(reader, element):
        cells: list[Cell] = []
        names.append({name_of(cell) for cell in row})
        for cell, align in _cells(reader, row):
            if len(cells) == len(aligns):
                aligns.append(align)
            cells.append(cell)
        if rows and len(cells) != len(rows[0]):
            reader.report.error("markup.uneven-rows", reader.places.of(row), found=len(cells),
                                expected=len(rows[0]))
            cells = (cells + [()] * len(rows[0]))[: len(rows[0])]
        rows.append(cells)
    if rows and rows[0]:
        header, columns = names[0] == {"th"}, len(rows[0])
        numbers = _set_numbers(rows[header:], reader.language)
        align_all = tuple(align or ("right" if column in numbers else "left")
                          for column, align in enumerate(aligns[:columns]))
        yield Table(tuple(map(tuple, rows)), header, align_all, _widths(reader, element, columns), span=span)


def _set_numbers(body: list[list[Cell]], language: str) -> frozenset[int]:
    """Return the columns that are numbers, whose cells are kept on one line."""
    words = [[" ".join(paragraph.text for paragraph in cell) for cell in cells] for cells in body]
    numbers = number_columns(words, language)
    for cells in body:
        cells[:] = [_unbroken(cell) if column in numbers else cell for column, cell in enumerate(cells)]
    return numbers


def _unbroken(cell: Cell) -> Cell:
    """Keep a number and its unit on one line."""
    return tuple(
        replace(paragraph, runs=tuple(replace(run, text=run.text.replace(" ", "\u00a0")) for run in paragraph.runs))
        for paragraph in cell)


def widths_of(element: _Element) -> tuple[float, ...] | None:
    """Return the relative widths a table's `widths` gives; none if it has none, None if they are no widths."""
    try:
        given = tuple(float(width) for width in (value_of(element, "widths") or "").split())
    except ValueError:
        return None
    return given if all(0 < width < 1000 for width in given) else None


def _widths(reader: BlockReader, element: _Element, columns: int) -> tuple[float, ...]:
    given = widths_of(element)
    if given is None or len(given) not in (0, columns):
        place = place_of(element, "widths", reader.places.of(element))
        reader.report.error("markup.table-widths", place, columns=str(columns),
                            value=value_of(element, "widths") or "")
        return ()
    return given


def _rows(reader: BlockReader, element: _Element) -> Iterator[_Element]:
    parent = name_of(element)
    reader.no_words(element)
    for child in element:
        name = name_of(child)
        with reader.places.inside(child) as place:
            if name not in _INSIDE[parent]:
                report_unknown(child, parent, _INSIDE[parent], place, reader.report)
                continue
            check_attributes(child, frozenset(), place, reader.report)
            if name == "tr":
                yield child
            else:
                yield from _rows(reader, child)


def _cells(reader: BlockReader, row: _Element) -> Iterator[tuple[Cell, Align | None]]:
    reader.no_words(row)
    for child in row:
        name = name_of(child)
        with reader.places.inside(child) as place:
            if name not in _INSIDE["tr"]:
                report_unknown(child, "tr", _INSIDE["tr"], place, reader.report)
                continue
            check_attributes(child, ATTRIBUTES[name], place, reader.report)
            blocks = reader.blocks(child, frozenset({"p"}) | LISTS)
            yield tuple(block for block in blocks if isinstance(block, Paragraph)), _align(reader, child)


def _align(reader: BlockReader, cell: _Element) -> Align | None:
    """Return the alignment a cell asks for; None leaves it to its column."""
    style = value_of(cell, "style")
    found = _ALIGN.fullmatch(style.lower()) if style else None
    if style and not found:
        reader.report.error("markup.bad-attribute", reader.places.now, name="style", value=style)
    return _ALIGNS.get(found[1] if found else value_of(cell, "align") or "")
