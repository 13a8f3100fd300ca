"""Tables of slides as HTML: columns and rows as wide and high as in the deck, with the same rules."""

from __future__ import annotations

from typing import Final

from lxml.etree import _Element
from msgspec.structs import replace

from impuls_workshop.backends.slide_styles import element, length, placed
from impuls_workshop.backends.slide_text import Column, Setting
from impuls_workshop.document.layouts import PT_TO_MM, Box, ColourRole, TextStyle
from impuls_workshop.document.model import Table
from impuls_workshop.typography.tables import Cell, cell_inset, column_widths, row_heights, set_cell

_RULE: Final = 0.75 * PT_TO_MM
"""Under each row, mm, as the deck's table style has it."""
_STRONG: Final = 1.5 * PT_TO_MM
"""Under the header, mm."""


def add_table(parent: _Element, table: Table, box: Box, style: TextStyle, scale: float, setting: Setting) -> None:
    """Add a table.

    Args:
        parent: The slide.
        table: The table.
        box: Where it stands; it may end above the lower edge.
        style: The slot's style.
        scale: Size of its text against the style's own.
        setting: What it is set with.
    """
    widths = column_widths(table, box.w, style, setting.measure, scale)
    heights = row_heights(table, widths, style, setting.measure, scale)
    frame = placed(Box(box.x, box.y, box.w, sum(heights)))
    body = replace(style, colour="ink")
    look = Column(body, box.w, scale, setting).look()
    made = element(parent, "table", setting.sheet.name(f"{frame}; {look}"))
    columns = element(made, "colgroup")
    for width in widths:
        element(columns, "col", setting.sheet.name(f"width: {length(width)}"))
    head = element(made, "thead") if table.header and len(table.rows) > 1 else None
    inset = cell_inset(style)
    rows = element(made, "tbody")  # also of a header alone: PDF/UA wants one
    for index, (row, height) in enumerate(zip(table.rows, heights, strict=True)):
        is_head = table.header and index == 0
        _rule(parent, box, box.y + sum(heights[: index + 1]), is_head=is_head, setting=setting)
        line = element(head if is_head and head is not None else rows, "tr")
        aligned: TextStyle = replace(body, align="left", colour="accent-deep" if is_head else "ink")
        for column, (cell, width) in enumerate(zip(row, widths, strict=False)):
            set_ = replace(aligned, align=table.align[column]) if column < len(table.align) else aligned
            _cell(line, cell, Column(set_, width - inset[0] - inset[2], scale, setting), height, is_head)


def _cell(row: _Element, cell: Cell, column: Column, height: float, is_head: bool) -> None:
    inset = cell_inset(column.style)
    padding = " ".join(length(inset[side]) for side in (1, 2, 3, 0))  # from the top, clockwise
    style = (f"height: {length(height)}; box-sizing: border-box; padding: {padding};"
             f" text-align: {column.style.align}; color: #{column.setting.colours[column.style.colour]}")
    made = element(row, "th" if is_head else "td", column.setting.sheet.name(style))
    column.fill(made, set_cell(cell, header=is_head), cell=True)


def _rule(parent: _Element, box: Box, y: float, *, is_head: bool, setting: Setting) -> None:
    """Draw the rule under a row over its lower edge: one piece, where borders of cells would show seams."""
    width = _STRONG if is_head else _RULE
    role: ColourRole = "accent-deep" if is_head else "line"
    style = f"{placed(Box(box.x, y - width / 2, box.w, width))}; background: #{setting.colours[role]}"
    element(parent, "div", setting.sheet.name(style))
