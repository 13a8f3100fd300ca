"""Charts of PowerPoint's own: chart part, embedded workbook and the frame on the slide."""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from impuls_workshop.backends.pptx.frames import transform
from impuls_workshop.backends.pptx.names import OFFICEDOCUMENT, attribute
from impuls_workshop.backends.pptx.package import EARLIEST, Part, moment
from impuls_workshop.backends.pptx.relations import Relations
from impuls_workshop.document.layouts import Box

if TYPE_CHECKING:
    from impuls_workshop.diagrams.charts import ChartPlan

_CHART: Final = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_CHART_TYPE: Final = f"{OFFICEDOCUMENT}.drawingml.chart+xml"
_WORKBOOK_TYPE: Final = f"{OFFICEDOCUMENT}.spreadsheetml.sheet"


class Charts:
    """Collects the charts of a deck."""

    def __init__(self, mark: str = "") -> None:
        """Take what is put into the parts' names, before their number."""
        self._mark = mark
        self._parts: list[Part] = []

    def add(self, plan: ChartPlan) -> str:
        """Add a chart with its workbook; return the name of its part."""
        from impuls_workshop.backends.pptx.chart_xml import chart_xml, number_format

        number = len(self._parts) // 2 + 1
        workbook = f"ppt/embeddings/Microsoft_Excel_Sheet{self._mark}{number}.xlsx"
        relations = Relations()
        relation = relations.to("package", workbook.replace("ppt/", "../"))
        name = f"ppt/charts/chart{self._mark}{number}.xml"
        self._parts.append(Part(name, _CHART_TYPE, chart_xml(plan, relation), relations))
        self._parts.append(Part(workbook, _WORKBOOK_TYPE, workbook_of(plan, number_format(plan))))
        return name

    @property
    def parts(self) -> Iterator[Part]:
        """The charts and their workbooks, in the order of the slides."""
        return iter(self._parts)


def workbook_of(plan: ChartPlan, number_format: str) -> bytes:
    """Return the numbers as a workbook: categories in the first column, a column for each series.

    The cells are those that python-pptx's charts refer to.
    """
    import xlsxwriter

    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    stamp = datetime.datetime.fromtimestamp(max(moment() or 0, EARLIEST), datetime.UTC)
    book.set_properties({"title": plan.name, "created": stamp.replace(tzinfo=None)})
    sheet = book.add_worksheet("Sheet1")
    bold, numbers = book.add_format({"bold": True}), book.add_format({"num_format": number_format})
    sheet.set_column(0, 0, min(60, 2 + max(len(category) for category in plan.categories)))
    # Texts are written as such: one that begins with "=" is no formula.
    for row, category in enumerate(plan.categories, start=1):
        sheet.write_string(row, 0, category)
    for column, series in enumerate(plan.series, start=1):
        sheet.write_string(0, column, series.name, bold)
        for row, value in enumerate(series.values, start=1):
            if value is not None:
                sheet.write_number(row, column, value, numbers)
    book.close()
    return buffer.getvalue()


def frame_xml(number: int, plan: ChartPlan, box: Box, *, relation: str, holder: str, alt: str | None) -> str:
    """Return the frame that shows a chart.

    Args:
        number: Its id on the slide.
        plan: The chart.
        box: Where it stands.
        relation: Id of the slide's relation to the chart.
        holder: `p:ph` of the slot it fills, or nothing.
        alt: Alternative text that was written for it; None takes the chart's own.
    """
    return (
        f'<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{number}" name="{attribute(plan.name)}"'
        f' descr="{attribute(plan.alt if alt is None else alt)}"/><p:cNvGraphicFramePr>'
        f'<a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr>{holder}</p:nvPr></p:nvGraphicFramePr>'
        f'{transform(box, "p:xfrm")}<a:graphic><a:graphicData uri="{_CHART}">'
        f'<c:chart xmlns:c="{_CHART}" r:id="{relation}"/></a:graphicData></a:graphic></p:graphicFrame>'
    )
