"""How wide a table's columns and how high its rows are."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from impuls_workshop.document.layouts import TextStyle
from impuls_workshop.document.model import Paragraph, Table
from impuls_workshop.typography.breaking import pieces
from impuls_workshop.typography.heights import WIDTH_RESERVE, text_height, written_size
from impuls_workshop.typography.measure import FaceRole, Measure

CELL_INSET: Final = (2.0, 1.2, 2.0, 1.2)
"""Inner margins of a cell left, top, right, bottom, mm, up to the type of slides."""
_INSET_SIZE: Final = 24.0
"""From this size of type on, the inner margins grow with it, pt."""

_GUTTER: Final = 4.0
"""More room right of a column set flush right, if the next one is not: their words would touch. mm"""

Cell = tuple[Paragraph, ...]
_HAIR: Final = 0.2
"""mm; so that a column made for its widest word holds it."""


def column_widths(table: Table, width: float, style: TextStyle, measure: Measure,
                  scale: float = 1.0) -> tuple[float, ...]:
    """Return the widths of a table's columns, mm, which together fill `width`.

    Widths the table gives are kept in proportion. Else each column gets what its widest word needs, and the
    rest is shared out by what the columns would need to have each cell on one line.
    """
    columns = max((len(row) for row in table.rows), default=0)
    if not columns:
        return ()
    if table.widths:
        given = (*table.widths, *[1.0] * columns)[:columns]
        return tuple(width * share / sum(given) for share in given)
    narrow, wide = [0.0] * columns, [0.0] * columns
    for index, row in enumerate(table.rows):
        for column, cell in enumerate(row):
            least, most = _cell_widths(cell, style, measure, scale, header=table.header and index == 0)
            gutter = gutter_of(table, column)
            narrow[column] = max(narrow[column], least + gutter)
            wide[column] = max(wide[column], most + gutter)
    return _shared_out(narrow, wide, width)


def row_heights(table: Table, widths: tuple[float, ...], style: TextStyle, measure: Measure,
                scale: float = 1.0) -> tuple[float, ...]:
    """Return the heights of a table's rows, mm, for columns of these widths."""
    left, top, right, bottom = cell_inset(style)
    return tuple(
        max((text_height(set_cell(cell, header=table.header and index == 0), style,
                         max(width - left - right - gutter_of(table, column), 1.0), scale, measure)
             for column, (cell, width) in enumerate(zip(row, widths, strict=False))), default=0.0) + top + bottom
        for index, row in enumerate(table.rows))


def cell_inset(style: TextStyle) -> tuple[float, float, float, float]:
    """Return the inner margins of a style's cells left, top, right, bottom, mm."""
    grown = max(1.0, style.levels[0].size / _INSET_SIZE)
    left, top, right, bottom = CELL_INSET
    return left * grown, top * grown, right * grown, bottom * grown


def gutter_of(table: Table, column: int) -> float:
    """Return what the right inner margin of a column's cells has beyond the usual, mm."""
    here, after = (*table.align[column : column + 2], "", "")[:2]
    return _GUTTER if here == "right" and after in ("left", "center") else 0.0


def set_cell(cell: Cell, *, header: bool) -> Cell:
    """Return a cell's paragraphs as they are set: bold in the header; never less than one line high."""
    if not cell:
        return (Paragraph(()),)
    return tuple(replace(paragraph, heading=True) for paragraph in cell) if header else cell


def _cell_widths(cell: Cell, style: TextStyle, measure: Measure, scale: float, *,
                 header: bool) -> tuple[float, float]:
    """The width of a cell's widest word, and of its widest paragraph on one line; both with insets, mm."""
    size = written_size(style.levels[0].size, scale)
    least = most = 0.0
    for paragraph in cell:
        whole = 0.0
        for run in paragraph.runs:
            font: FaceRole = "mono" if run.code else style.font
            bold, italic = header or run.bold or style.bold or paragraph.heading, run.italic or style.italic
            words = [word.rstrip() for line in run.text.split("\n") for word in pieces(line)]
            least = max([least, *(measure.width(word, size, font=font, bold=bold, italic=italic)
                                  for word in words)])
            whole += measure.width(run.text.replace("\n", " "), size, font=font, bold=bold, italic=italic)
        most = max(most, whole)
    inset = cell_inset(style)
    insets = inset[0] + inset[2] + _HAIR
    return least / (1 - WIDTH_RESERVE) + insets, most / (1 - WIDTH_RESERVE) + insets


def _shared_out(narrow: list[float], wide: list[float], width: float) -> tuple[float, ...]:
    if sum(narrow) >= width:
        return tuple(width * share / sum(narrow) for share in narrow)
    if sum(wide) <= width:
        return tuple(width * share / sum(wide) for share in wide)
    spare = (width - sum(narrow)) / (sum(wide) - sum(narrow))
    return tuple(least + (most - least) * spare for least, most in zip(narrow, wide, strict=True))
