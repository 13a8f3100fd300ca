"""Draws charts as SVG with pygal, in the brand's colours and fonts, told apart without colour too.

pygal is small and pure Python; its scales, bars and lines are taken, its style sheet and scripts are not.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from impuls_workshop.diagrams.charts import ChartPlan, ticks
from impuls_workshop.diagrams.measuring import Measure
from impuls_workshop.document.layouts import PT_TO_MM, FontRole

if TYPE_CHECKING:
    from lxml.etree import _Element

_SVG: Final = "{http://www.w3.org/2000/svg}"
_LEFT_OUT: Final = ("style", "title", "desc", "defs", "script")
_UNITS: Final = 10
"""Units of the drawing in a millimetre: pygal counts in whole ones."""
_DASHES: Final = ("", "24 14", "6 12", "24 10 6 10", "40 16", "14 8")
_HATCHES: Final = ("", "", "rotate(45)", "rotate(90)", "rotate(-45)", "rotate(0)")
"""How the stripes of each series' bars lie; the first two are plain: dark and light."""


def chart_svg(plan: ChartPlan, colours: Mapping[str, str], fonts: Mapping[FontRole, str], measure: Measure) -> str:
    """Return a chart as an SVG document of the plan's size.

    Args:
        plan: The chart.
        colours: `RRGGBB` by role.
        fonts: Font family by role.
        measure: Measures text in the brand's fonts.
    """
    from lxml import etree

    room = _Room(plan, measure)
    root = etree.fromstring(_drawn(plan, room))
    for node in list(root.iter(etree.Comment, *(_SVG + name for name in _LEFT_OUT))):
        parent = node.getparent()
        if parent is not None:
            parent.remove(node)
    _rename(root, plan, room)
    if plan.kind == "bar":
        _beside(root, room)
    _shape_dots(root)
    colour = {role: f"#{value.lstrip('#')}" for role, value in colours.items()}
    extra = f"<style>{_style(plan, colour, fonts)}</style><defs>{''.join(_patterns(colour))}</defs>"
    around = "".join((*_unit(plan, room), *_legend(plan, room, measure)))
    inside = "".join(etree.tostring(child, encoding="unicode") for child in root if isinstance(child.tag, str))
    wide, high = round(plan.width * _UNITS), round(plan.height * _UNITS)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{plan.width:g}mm" height="{plan.height:g}mm"'
            f' viewBox="0 0 {wide} {high}">{extra}{inside}{around}</svg>')


class _Room:
    """What stands around the drawn field, in units."""

    def __init__(self, plan: ChartPlan, measure: Measure) -> None:
        self.text = plan.size * PT_TO_MM * _UNITS
        self.line = measure.line_height(plan.size) * _UNITS
        names = [line for label in plan.labels for line in label]
        self.width = {name: measure.width(name, plan.size) * _UNITS for name in
                      (*names, *(series.name for series in plan.series))}
        numbers = max(measure.width(plan.tick(tick), plan.size) * _UNITS for tick in ticks(plan))
        widest = max(self.width[name] for name in names)
        gap = self.text
        self.top = (self.line * 1.3 if plan.unit else 0.0) + self.line * 0.9
        self.left = widest + gap if plan.kind == "bar" else gap if plan.direct else numbers + gap
        self.right = numbers + gap if plan.kind == "bar" else max(gap, widest / 2 if plan.kind == "line" else 0.0)
        below = max(len(label) for label in plan.labels) * self.line if plan.kind != "bar" else 0.0
        if plan.kind == "bar" and not plan.direct:
            below = self.line
        self.rows = list(_rows(plan, self))
        self.below = below + gap * 0.6
        self.bottom = self.below + len(self.rows) * self.line * 1.25


def _rows(plan: ChartPlan, room: _Room) -> Iterator[list[tuple[int, float]]]:
    """Yield the rows of the legend: number and left edge of each series."""
    if len(plan.series) < 2:
        return
    row: list[tuple[int, float]] = []
    x = 0.0
    for index, series in enumerate(plan.series):
        width = room.text * 4.4 + room.width[series.name]
        if row and x + width > plan.width * _UNITS:
            yield row
            row, x = [], 0.0
        row.append((index, x))
        x += width
    yield row


def _drawn(plan: ChartPlan, room: _Room) -> bytes:
    """Let pygal draw the field: scale, guides, bars or lines, and the numbers on them."""
    import pygal
    from pygal.style import Style

    # It hooks a finder for its plugins into Python's imports, in a way Python has given up; we use none.
    sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__module__ != pygal.__name__]
    size = room.text
    style = Style(**{f"{part}font_size": size for part in ("label_", "major_label_", "value_", "legend_", "title_")})
    make = {"bar": pygal.HorizontalBar, "column": pygal.Bar, "line": pygal.Line}[plan.kind]
    marks = ticks(plan)
    chart = make(
        style=style, width=round(plan.width * _UNITS), height=round(plan.height * _UNITS), explicit_size=True, js=[],
        show_legend=False, margin_top=room.top, margin_bottom=room.bottom, margin_left=room.left,
        margin_right=room.right, spacing=0, show_x_guides=False, show_y_guides=True, print_values=plan.direct,
        print_values_position="top" if plan.kind != "line" else "", value_formatter=plan.written,
        disable_xml_declaration=True, range=(marks[0], marks[-1]), allow_interruptions=True,
        dots_size=size * (0.34 if plan.skip == 1 else 0.2), truncate_label=-1)
    chart.y_labels = marks
    # The names are written afterwards, broken as they were measured.
    order = range(len(plan.categories))[:: -1 if plan.kind == "bar" else 1]
    chart.x_labels = [str(number) for number in order]
    for series in plan.series:
        chart.add(series.name, [series.values[number] for number in order])
    drawn = chart.render()
    return drawn if isinstance(drawn, bytes) else drawn.encode()


def _rename(root: _Element, plan: ChartPlan, room: _Room) -> None:
    """Write the categories' names as they were measured, and the numbers at the axis."""
    across = "y" if plan.kind == "bar" else "x"
    axis = next(node for node in root.iter(_SVG + "g") if f"axis {across}" in (node.get("class") or ""))
    for text in list(axis.iter(_SVG + "text")):
        number = int("".join(text.itertext()))
        _write(text, () if number % plan.skip else plan.labels[number], room, middle=plan.kind == "bar")
    other = "x" if plan.kind == "bar" else "y"
    numbers = next(node for node in root.iter(_SVG + "g") if f"axis {other}" in (node.get("class") or ""))
    if plan.kind == "line" and (first := next(numbers.iter(_SVG + "path"), None)) is not None:
        first.set("class", "axis line")  # lines stand on it, whatever number it is at
    for text, tick in zip(list(numbers.iter(_SVG + "text")), ticks(plan), strict=False):
        _write(text, () if plan.direct else (plan.tick(tick),), room, middle=False)


def _beside(root: _Element, room: _Room) -> None:
    """Move the numbers of bars from their ends to behind them."""
    for group in root.iter(_SVG + "g"):
        if "text-overlay" in (group.get("class") or ""):
            for text in group.iter(_SVG + "text"):
                below = "".join(text.itertext()).strip().startswith(("-", "−"))
                text.set("x", f"{float(text.get('x') or 0) + room.text * (-0.35 if below else 0.35):.2f}")
                text.set("style", f"text-anchor:{'end' if below else 'start'}")


def _write(node: _Element, lines: Sequence[str], room: _Room, *, middle: bool) -> None:
    from lxml import etree

    x, y = node.get("x") or "0", float(node.get("y") or 0)
    if middle:
        y -= (len(lines) - 1) / 2 * room.line
    node.text = None
    for index, line in enumerate(lines):
        part = etree.SubElement(node, _SVG + "tspan")
        part.set("x", x)
        part.set("y", f"{y + index * room.line:.2f}")
        part.text = line


def _shape_dots(root: _Element) -> None:
    """Give the points of each line a shape of its own."""
    for group in root.iter(_SVG + "g"):
        names = (group.get("class") or "").split()
        number = next((int(name[6:]) for name in names if name.startswith("color-")), None)
        if number is None:
            continue
        for dot in list(group.iter(_SVG + "circle")):
            x, y, r = (float(dot.get(key) or 0) for key in ("cx", "cy", "r"))
            dot.tag = _SVG + "path"
            for key in ("cx", "cy", "r"):
                dot.attrib.pop(key)
            dot.set("d", _dot(number, x, y, r))


def _dot(number: int, x: float, y: float, r: float) -> str:
    match number % 4:
        case 0:
            return f"M{x - r:.2f} {y:.2f} a{r:.2f} {r:.2f} 0 1 0 {2 * r:.2f} 0 a{r:.2f} {r:.2f} 0 1 0 {-2 * r:.2f} 0 Z"
        case 1:
            return f"M{x - r:.2f} {y - r:.2f} h{2 * r:.2f} v{2 * r:.2f} h{-2 * r:.2f} Z"
        case 2:
            return f"M{x:.2f} {y - 1.2 * r:.2f} l{1.2 * r:.2f} {2.1 * r:.2f} h{-2.4 * r:.2f} Z"
        case _:
            return f"M{x:.2f} {y - 1.4 * r:.2f} l{1.4 * r:.2f} {1.4 * r:.2f} l{-1.4 * r:.2f} {1.4 * r:.2f} " \
                   f"l{-1.4 * r:.2f} {-1.4 * r:.2f} Z"


def _unit(plan: ChartPlan, room: _Room) -> Iterator[str]:
    if plan.unit:
        yield f'<text class="unit" x="0" y="{room.line * 0.8:.2f}">{_escaped(plan.unit)}</text>'


def _legend(plan: ChartPlan, room: _Room, measure: Measure) -> Iterator[str]:
    top = plan.height * _UNITS - len(room.rows) * room.line * 1.25
    for row, entries in enumerate(room.rows):
        y = top + (row * 1.25 + 0.75) * room.line
        for index, x in entries:
            size = room.text * 0.8
            yield f'<g class="series color-{index}">'
            if plan.kind == "line":
                middle = y - size * 0.4
                yield f'<path class="line" d="M{x + 3:.2f} {middle:.2f} h{room.text * 2:.2f}"/>'
                yield f'<path class="dot" d="{_dot(index, x + 3 + room.text, middle, room.text * 0.34)}"/>'
            else:
                yield (f'<rect class="rect" x="{x + 3:.2f}" y="{y - size:.2f}" width="{size * 1.4:.2f}"'
                       f' height="{size:.2f}"/>')
            words = x + room.text * (2.6 if plan.kind == "line" else 1.6)
            yield (f'</g><text class="name" x="{words:.2f}" y="{y:.2f}">'
                   f"{_escaped(plan.series[index].name)}</text>")


def _escaped(words: str) -> str:
    from html import escape

    return escape(words, quote=False)


def _patterns(colour: Mapping[str, str]) -> Iterator[str]:
    for index, turn in enumerate(_HATCHES):
        if turn:
            yield (f'<pattern id="stripes-{index}" width="14" height="14" patternUnits="userSpaceOnUse"'
                   f' patternTransform="{turn}"><rect width="14" height="14" fill="{colour["paper"]}"/>'
                   f'<rect width="{7 if index < 5 else 3}" height="14" fill="{colour["accent-deep"]}"/></pattern>')


def _style(plan: ChartPlan, colour: Mapping[str, str], fonts: Mapping[FontRole, str]) -> str:
    size = plan.size * PT_TO_MM * _UNITS
    deep, line = colour["accent-deep"], colour["line"]
    kinds = (deep, colour["signal"], colour["accent"], colour["ink"], colour["muted"], deep)
    rules = [
        f".background{{fill:none}} text{{font-family:{fonts['body']};font-size:{size:.2f}px;fill:{colour['ink']};"
        "stroke:none} .axis .line{stroke:none;fill:none} .tooltip{display:none} .overlay{fill:none}"
        " .axis.x text{text-anchor:middle} .axis.y text{text-anchor:end}"
        " .text-overlay text{text-anchor:middle;font-weight:bold}"
        f" .unit{{fill:{colour['muted']}}} .rect{{stroke:{deep};stroke-width:3px}}"]
    numbers = "x" if plan.kind == "bar" else "y"
    if not plan.direct:
        rules.append(f".axis.{numbers} .guide.line,.axis.{numbers} .line{{stroke:{line};stroke-width:2.5px}}")
        rules.append(f".axis.{numbers} text{{fill:{colour['muted']}}}")
    rules.append(f".axis.{numbers} .axis.line{{stroke:{deep};stroke-width:4px}}")
    for index, own in enumerate(kinds):
        fill = deep if index == 0 else line if index == 1 else f"url(#stripes-{index})"
        rules.append(f".color-{index} .rect{{fill:{fill}}} .color-{index} .line{{fill:none;stroke:{own};"
                     f"stroke-width:9px;stroke-dasharray:{_DASHES[index] or 'none'}}} .color-{index} .dot{{"
                     f"fill:{own if index % 2 == 0 else colour['paper']};stroke:{own};stroke-width:5px}}")
    return " ".join(rules)
