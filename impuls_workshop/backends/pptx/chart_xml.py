"""The chart part: python-pptx's markup, mended where it breaks the schema and given the brand's look."""

from __future__ import annotations

import locale
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from lxml import etree
from pptx.chart.data import CategoryChartData
from pptx.chart.xmlwriter import ChartXmlWriter
from pptx.enum.chart import XL_CHART_TYPE

from impuls_workshop.backends.pptx.levels import font
from impuls_workshop.backends.pptx.names import XML, A, R, attribute, solid, text
from impuls_workshop.diagrams.charts import ChartPlan, ticks
from impuls_workshop.document.language import with_region
from impuls_workshop.document.layouts import ColourRole

if TYPE_CHECKING:
    from lxml.etree import _Element

_C: Final = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_TYPES: Final = {"bar": XL_CHART_TYPE.BAR_CLUSTERED, "column": XL_CHART_TYPE.COLUMN_CLUSTERED,
                 "line": XL_CHART_TYPE.LINE_MARKERS}
_AXES: Final = ("111111111", "222222222")
"""Ids of the two axes. python-pptx's are negative, which the schema does not allow."""
_FILLS: Final = (
    solid("accent-deep"), solid("line"),
    *(f'<a:pattFill prst="{pattern}"><a:fgClr><a:schemeClr val="tx2"/></a:fgClr>'
      '<a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill>'
      for pattern in ("wdUpDiag", "ltHorz", "wdDnDiag", "pct25")))
"""Fills of bars, told apart in grey too: dark, light, then four patterns."""
_LINES: Final[tuple[tuple[ColourRole, str, str], ...]] = (
    ("accent-deep", "solid", "circle"), ("signal", "dash", "square"), ("accent", "sysDot", "triangle"),
    ("ink", "dashDot", "diamond"), ("muted", "lgDash", "x"), ("accent-deep", "sysDash", "star"))
"""Colour, dashes and marker of lines."""
_STROKE: Final = f'<a:ln w="9525">{solid("accent-deep")}</a:ln>'
_NONE: Final = "<a:ln><a:noFill/></a:ln>"


def chart_xml(plan: ChartPlan, workbook: str) -> str:
    """Return the chart part.

    Args:
        plan: The chart.
        workbook: Id of the part's relation to the embedded workbook.
    """
    # python-pptx is typed in part only.
    content = CategoryChartData(number_format=number_format(plan))  # type: ignore[no-untyped-call]
    content.categories = plan.categories
    for series in plan.series:
        content.add_series(series.name, series.values)  # type: ignore[no-untyped-call]
    written = ChartXmlWriter(_TYPES[plan.kind], content).xml  # type: ignore[no-untyped-call]
    root = etree.fromstring(written.encode())
    for node in list(root.iter()):  # its white space is for people
        node.text = None if len(node) else node.text
        node.tail = None
    _mend(root)
    _dress_space(root, plan, workbook)
    _dress_plot(root, plan)
    _dress_axes(root, plan)
    return XML + etree.tostring(root, encoding="unicode")


def number_format(plan: ChartPlan, *, axis: bool = False) -> str:
    """Return the format of the numbers, with the language whose signs they are written with.

    PowerPoint writes them with the signs of the reader's system all the same.

    Args:
        plan: The chart.
        axis: Whether it is for the numbers at the axis, not for those of the data.
    """
    decimals = plan.tick_decimals if axis else plan.decimals
    digits = "#,##0" + ("." + "0" * decimals if decimals else "")
    tag = with_region(plan.language).replace("-", "_")
    code = next((code for code, name in sorted(locale.windows_locale.items()) if name == tag), None)
    return f"[$-{code:X}]{digits}" if code else digits


def _mend(root: _Element) -> None:
    """Put right what python-pptx writes against the schema, or leaves to defaults nobody wants."""
    plot = _one(root, "c:chart/c:plotArea")
    for node in plot.iter(f"{{{_C}}}axId", f"{{{_C}}}crossAx"):
        other = (_local(_parent(node)) == "valAx") != (_local(node) == "crossAx")
        node.set("val", _AXES[other])
    drawn = _drawn(root)
    for node, value in zip(drawn.findall(f"{{{_C}}}axId"), _AXES, strict=True):
        node.set("val", value)
    if drawn.find(f"{{{_C}}}varyColors") is None:
        _after(_one(drawn, "c:grouping"), '<c:varyColors val="0"/>')
    for node in drawn.findall(f"{{{_C}}}smooth"):
        drawn.remove(node)
    chart = _one(root, "c:chart")
    for name in ("legend", "plotVisOnly", "dispBlanksAs", "showDLblsOverMax"):
        for node in chart.findall(f"{{{_C}}}{name}"):
            chart.remove(node)


def _dress_space(root: _Element, plan: ChartPlan, workbook: str) -> None:
    """Language, the chart's text, the workbook; title and legend."""
    tag = attribute(with_region(plan.language))
    _after(_one(root, "c:date1904"), f'<c:lang val="{tag}"/><c:roundedCorners val="0"/>')
    root.remove(_one(root, "c:txPr"))
    _append(root, f"<c:spPr><a:noFill/>{_NONE}</c:spPr>{_words(plan, 'ink')}"
                  f'<c:externalData r:id="{workbook}"><c:autoUpdate val="0"/></c:externalData>')
    chart = _one(root, "c:chart")
    _one(chart, "c:autoTitleDeleted").set("val", "0" if plan.unit else "1")
    if plan.unit:
        size = round(plan.size * 100)
        chart.insert(0, _made(
            '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr>'
            f'<a:r><a:rPr lang="{tag}" sz="{size}" b="0">{solid("muted")}{font("body")}</a:rPr>'
            f"<a:t>{text(plan.unit)}</a:t></a:r></a:p></c:rich></c:tx><c:layout><c:manualLayout>"
            '<c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/></c:manualLayout></c:layout>'
            '<c:overlay val="0"/></c:title>')[0])
    legend = (f'<c:legend><c:legendPos val="b"/><c:overlay val="0"/>{_words(plan, "ink")}</c:legend>'
              if len(plan.series) > 1 else "")
    _append(chart, f'{legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>')


def _dress_plot(root: _Element, plan: ChartPlan) -> None:
    """Fill, line, marker and numbers of each series."""
    drawn = _drawn(root)
    for index, series in enumerate(drawn.findall(f"{{{_C}}}ser")):
        labels = _labels(plan) if plan.direct else ""
        look = _line(index, 9 if plan.skip == 1 else 5) if plan.kind == "line" else _bar(index)
        _after(_one(series, "c:tx"), look + labels)
    if plan.kind != "line":
        gap = 60 if len(plan.series) > 1 else 50
        last = drawn.findall(f"{{{_C}}}ser")[-1]
        _after(last, f'<c:gapWidth val="{gap}"/><c:overlap val="{-5 if len(plan.series) > 1 else 0}"/>')


def _bar(index: int) -> str:
    return f'<c:spPr>{_FILLS[index % len(_FILLS)]}{_STROKE}</c:spPr><c:invertIfNegative val="0"/>'


def _line(index: int, marker_size: int) -> str:
    role, dash, marker = _LINES[index % len(_LINES)]
    colour = solid(role)
    inside = colour if index % 2 == 0 else solid("paper")
    return (
        f'<c:spPr><a:ln w="31750" cap="rnd">{colour}<a:prstDash val="{dash}"/><a:round/></a:ln></c:spPr>'
        f'<c:marker><c:symbol val="{marker}"/><c:size val="{marker_size}"/><c:spPr>{inside}'
        f'<a:ln w="15875">{colour}</a:ln></c:spPr></c:marker>'
    )


def _labels(plan: ChartPlan) -> str:
    place = "t" if plan.kind == "line" else "outEnd"
    return (
        f'<c:dLbls><c:numFmt formatCode="{attribute(number_format(plan))}" sourceLinked="0"/>'
        f"<c:spPr><a:noFill/>{_NONE}</c:spPr>{_words(plan, 'ink', bold=True)}"
        f'<c:dLblPos val="{place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
        '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    )


def _dress_axes(root: _Element, plan: ChartPlan) -> None:
    """Categories without ticks; numbers at an axis only where they are not written on the bars."""
    category, value = _one(root, "c:chart/c:plotArea/c:catAx"), _one(root, "c:chart/c:plotArea/c:valAx")
    for axis in (category, value):
        _one(axis, "c:majorTickMark").set("val", "none")
    if plan.kind == "bar":  # the first category on top, as in a list; the numbers stay below
        _one(category, "c:scaling/c:orientation").set("val", "maxMin")
        _one(value, "c:crosses").set("val", "max")
    low = "low" if any((number or 0) < 0 for series in plan.series for number in series.values) else "nextTo"
    _one(category, "c:tickLblPos").set("val", low)
    line = f'<c:spPr><a:ln w="12700">{solid("accent-deep")}</a:ln></c:spPr>'
    _after(_one(category, "c:tickLblPos"), line + _words(plan, "ink"))
    if plan.skip > 1:
        _after(_one(category, "c:lblOffset"), f'<c:tickLblSkip val="{plan.skip}"/>')
    grid = _one(value, "c:majorGridlines")
    if plan.direct:
        value.remove(grid)
        _one(value, "c:delete").set("val", "1")
    else:
        _append(grid, f'<c:spPr><a:ln w="6350">{solid("line")}</a:ln></c:spPr>')
        marks = ticks(plan)  # the same numbers as on paper
        _append(_one(value, "c:scaling"), f'<c:max val="{marks[-1]:g}"/><c:min val="{marks[0]:g}"/>')
    before = _one(value, "c:majorTickMark").getprevious()
    if before is not None:
        form = attribute(number_format(plan, axis=True))
        _after(before, f'<c:numFmt formatCode="{form}" sourceLinked="0"/>')
    _after(_one(value, "c:tickLblPos"), f"<c:spPr>{_NONE}</c:spPr>{_words(plan, 'muted')}")
    unit = "" if plan.direct else f'<c:majorUnit val="{ticks(plan)[1] - ticks(plan)[0]:g}"/>'
    _append(value, f'<c:crossBetween val="between"/>{unit}')


def _words(plan: ChartPlan, role: ColourRole, *, bold: bool = False) -> str:
    """Return `c:txPr`: type in one look."""
    return (
        '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>'
        f'<a:defRPr sz="{round(plan.size * 100)}" b="{bold:d}">{solid(role)}{font("body")}</a:defRPr></a:pPr>'
        f'<a:endParaRPr lang="{attribute(with_region(plan.language))}"/></a:p></c:txPr>'
    )


def _made(markup: str) -> list[_Element]:
    return list(etree.fromstring(f'<x xmlns:c="{_C}" xmlns:a="{A}" xmlns:r="{R}">{markup}</x>'))


def _after(node: _Element, markup: str) -> None:
    parent = _parent(node)
    for offset, made in enumerate(_made(markup), start=1):
        parent.insert(parent.index(node) + offset, made)


def _append(node: _Element, markup: str) -> None:
    node.extend(_made(markup))


def _one(node: _Element, path: str) -> _Element:
    found = node.find(path, {"c": _C})
    if found is None:
        raise LookupError(path)
    return found


def _drawn(root: _Element) -> _Element:
    return next(_children(_one(root, "c:chart/c:plotArea"), "Chart"))


def _children(node: _Element, ending: str) -> Iterator[_Element]:
    return (child for child in node if _local(child).endswith(ending))


def _parent(node: _Element) -> _Element:
    parent = node.getparent()
    if parent is None:
        raise LookupError(_local(node))
    return parent


def _local(node: _Element) -> str:
    return str(node.tag).rpartition("}")[2]
