"""Tables of the document as native tables of the slide."""

from __future__ import annotations

from impuls_workshop.backends.pptx.frames import transform
from impuls_workshop.backends.pptx.levels import ALIGN
from impuls_workshop.backends.pptx.names import emu
from impuls_workshop.backends.pptx.table_style import STYLE_ID
from impuls_workshop.backends.pptx.text import Setting, Size, paragraph_xml
from impuls_workshop.document.layouts import Box
from impuls_workshop.document.model import Paragraph, Table
from impuls_workshop.typography.measure import Measure
from impuls_workshop.typography.tables import cell_inset, column_widths, gutter_of, row_heights


def table_xml(number: int, table: Table, box: Box, holder: str, *, size: Size, setting: Setting,
              measure: Measure) -> str:
    """Return a table as a graphic frame.

    Args:
        number: Its id on the slide.
        table: The table.
        box: Where it stands; it may end above the lower edge.
        holder: `p:ph` of the slot it fills, or nothing.
        size: Style and scale of the slot's text.
        setting: Where the text stands.
        measure: Measures the text, as it was measured to fit.
    """
    widths = column_widths(table, box.w, size.style, measure, size.scale)
    heights = row_heights(table, widths, size.style, measure, size.scale)
    rows = "".join(
        f'<a:tr h="{emu(height)}">{_row(table, index, setting, size)}</a:tr>'
        for index, height in enumerate(heights)
    )
    frame = Box(box.x, box.y, box.w, sum(heights))
    grid = "".join(f'<a:gridCol w="{emu(width)}"/>' for width in widths)
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{number}" name="table {number}"/>'
        '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>'
        f"<p:nvPr>{holder}</p:nvPr></p:nvGraphicFramePr>{transform(frame, 'p:xfrm')}"
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>'
        f'<a:tblPr firstRow="{table.header:d}"><a:tableStyleId>{STYLE_ID}</a:tableStyleId></a:tblPr>'
        f"<a:tblGrid>{grid}</a:tblGrid>{rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
    )


def _row(table: Table, index: int, setting: Setting, size: Size) -> str:
    bold = table.header and index == 0
    aligns = (*table.align, *("left" for _ in table.rows[index]))
    cells = zip(table.rows[index], aligns, strict=False)
    return "".join(
        _cell(cell, align, setting, size, bold=bold, gutter=gutter_of(table, column))
        for column, (cell, align) in enumerate(cells))


def _cell(cell: tuple[Paragraph, ...], align: str, setting: Setting, size: Size, *, bold: bool,
          gutter: float) -> str:
    words = "".join(
        paragraph_xml(paragraph, setting, size, align=f' algn="{ALIGN[align]}"', bold=bold)
        for paragraph in cell or (Paragraph(()),)
    )
    left, top, right, bottom = (emu(side) for side in cell_inset(size.style))
    right += emu(gutter)
    anchor = "b" if bold else "t"
    return (
        f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{words}</a:txBody>"
        f'<a:tcPr marL="{left}" marR="{right}" marT="{top}" marB="{bottom}" anchor="{anchor}"/></a:tc>'
    )
