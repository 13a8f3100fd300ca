"""Draws comparison scales: a question each, steps between two poles, and what is marked on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from impuls_workshop.diagrams.alt import scales_alt
from impuls_workshop.diagrams.lettering import Look, height, paragraph, sizes, words_fit
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.shapes import Connector, Drawing, Drawn, Shape, ShapeText, Stroke, TextLine
from impuls_workshop.diagrams.signs import Entry, Legend, draw_legend, make_legend, sign
from impuls_workshop.diagrams.subjects import Mark, Scale, Scales
from impuls_workshop.document.layouts import Box

LARGEST = 1.7
"""Largest type as a multiple of the smallest allowed."""
POLE = 0.24
"""Share of the width that each pole's words take."""
STEP = 7.0
"""Width of a step's circle, mm at 12 pt."""
MARK = 6.5
"""Width of a mark, mm at 12 pt."""
GAP = 2.6
"""Between question, marks and line, mm at 12 pt."""
AIR = 1.6
"""Most that rows are pulled apart, as a multiple of their own height."""
_FLUSH = (0.0, 0.0, 0.0, 0.0)


class Row(Struct, frozen=True):
    """One scale, measured."""

    scale: Scale
    question: TextLine
    left: TextLine
    right: TextLine
    lanes: tuple[int, ...]
    """For each mark, how many others stand below it."""
    above: float
    """Height of question and marks, mm."""
    line: float
    """Height of the line with its poles, mm."""

    @property
    def height(self) -> float:
        """mm, without the space to the next."""
        return self.above + self.line


def draw_scales(scales: Scales, setting: Setting) -> Drawing | None:
    """Draw comparison scales, or None if there are none."""
    if not scales.items:
        return None
    letters = _letters(scales)
    legend = make_legend([Entry(0, words, letter) for words, letter in letters.items()], _unit(MARK, setting), setting)
    rows, apart = _rows(scales, legend, setting)
    items: list[Drawn] = []
    y = 0.0
    for number, row in enumerate(rows, start=1):
        items += _row(row, number, y, letters, setting)
        y += row.height + apart
    items += draw_legend(legend, y, setting)
    return Drawing(setting.width, setting.height, tuple(items), scales_alt(scales, setting.language), "scales")


def _unit(length: float, setting: Setting) -> float:
    return length * setting.minimum_pt / 12


def _letters(scales: Scales) -> dict[str, str]:
    """Return a letter for each name that is marked; the same name has the same letter on all scales."""
    names = dict.fromkeys(mark.title.plain for scale in scales.items for mark in scale.marks)
    return {name: chr(ord("A") + index) if index < 26 else str(index - 25) for index, name in enumerate(names)}


def _rows(scales: Scales, legend: Legend, setting: Setting) -> tuple[list[Row], float]:
    """Return the rows in the largest type that fits, and the space between them (mm)."""
    least = _unit(5.0, setting)
    room = setting.height - legend.height
    for size in sizes(setting.minimum_pt * LARGEST, setting.minimum_pt):
        rows = [_measured(scale, size, setting) for scale in scales.items]
        used = sum(row.height for row in rows) + least * len(rows)
        if used <= room and (size == setting.minimum_pt or all(_sound(row, setting) for row in rows)):
            break
    title = scales.title
    if used > room + 0.01:
        setting.too_full(title.plain if title else "scales", title.span if title else scales.items[0].title.span)
    for row in rows:
        for text, line in ((row.scale.left, row.left), (row.scale.right, row.right)):
            if not words_fit(text.plain, Look(line.size), setting.width * POLE, setting.measure):
                setting.word_too_long(text.plain, text.span)
    average = sum(row.height for row in rows) / len(rows)
    return rows, min(least + max(0.0, room - used) / len(rows), least + average * (AIR - 1))


def _sound(row: Row, setting: Setting) -> bool:
    return all(words_fit(line.text, Look(line.size), setting.width * POLE, setting.measure)
               for line in (row.left, row.right))


def _measured(scale: Scale, size: float, setting: Setting) -> Row:
    measure, pole = setting.measure, setting.width * POLE
    look = Look(size, bold=True, colour="accent-deep")
    question = paragraph(scale.title.plain, look, setting.width, measure, span=scale.title.span)
    left, right = (paragraph(text.plain, Look(size), pole, measure, span=text.span)
                   for text in (scale.left, scale.right))
    lanes = _lanes(scale, setting)
    marks = _unit(MARK + GAP / 2, setting) * (1 + max(lanes)) if lanes else 0.0
    above = height((question,)) + _unit(GAP, setting) + marks
    return Row(scale, question, left, right, lanes, above,
               max(_unit(STEP, setting), height((left,)), height((right,))))


def _track(setting: Setting) -> tuple[float, float]:
    """Return where the line's first and last step stand, mm."""
    edge = setting.width * POLE + _unit(4.0, setting) + _unit(STEP, setting) / 2
    return edge, setting.width - edge


def _place(scale: Scale, at: float, setting: Setting) -> float:
    first, last = _track(setting)
    return first + (last - first) * (at - 1) / (scale.steps - 1)


def _lanes(scale: Scale, setting: Setting) -> tuple[int, ...]:
    """Return how high each mark is stacked: those that would cover one another stand on one another."""
    placed: list[tuple[float, int]] = []
    for mark in scale.marks:
        x = _place(scale, mark.at, setting)
        taken = {lane for other, lane in placed if abs(other - x) < _unit(MARK + 0.6, setting)}
        placed.append((x, next(lane for lane in range(len(placed) + 1) if lane not in taken)))
    return tuple(lane for _, lane in placed)


def _row(row: Row, number: int, top: float, letters: dict[str, str], setting: Setting) -> Iterator[Drawn]:
    scale = row.scale
    yield Shape(f"question-{number}", "rect", Box(0.0, top, setting.width, height((row.question,))),
                text=ShapeText((row.question,), inset=_FLUSH), name=scale.title.plain)
    y = top + row.above
    middle, pole = y + row.line / 2, setting.width * POLE
    yield Shape(f"left-{number}", "rect", Box(0.0, y, pole, row.line), name=scale.left.plain,
                text=ShapeText((row.left,), align="right", anchor="middle", inset=_FLUSH))
    first, last = _track(setting)
    yield Connector(f"line-{number}", ((first, middle), (last, middle)), stroke=Stroke("accent-deep", 1.5),
                    name=f"{scale.title.plain} –")
    yield from _steps(scale, number, middle, setting)
    yield from _marks(scale.marks, row, number, middle, letters=letters, setting=setting)
    yield Shape(f"right-{number}", "rect", Box(setting.width - pole, y, pole, row.line), name=scale.right.plain,
                text=ShapeText((row.right,), anchor="middle", inset=_FLUSH))


def _steps(scale: Scale, number: int, middle: float, setting: Setting) -> Iterator[Shape]:
    size = _unit(STEP, setting)
    for step in range(1, scale.steps + 1):
        line = paragraph(str(step), Look(setting.minimum_pt, colour="muted"), 100.0, setting.measure)
        yield Shape(f"step-{number}-{step}", "ellipse",
                    Box(_place(scale, step, setting) - size / 2, middle - size / 2, size, size),
                    fill="paper", stroke=Stroke("accent-deep", 1.0), name=str(step),
                    text=ShapeText((line,), align="center", anchor="middle", inset=_FLUSH))


def _marks(marks: Sequence[Mark], row: Row, number: int, middle: float, *, letters: dict[str, str],
           setting: Setting) -> Iterator[Shape]:
    size, step = _unit(MARK, setting), _unit(STEP, setting)
    for index, (mark, lane) in enumerate(zip(marks, row.lanes, strict=True), start=1):
        bottom = middle - step / 2 - _unit(GAP / 2, setting) * (lane + 1) - size * lane
        box = Box(_place(row.scale, mark.at, setting) - size / 2, bottom - size, size, size)
        yield sign(f"mark-{number}-{index}", 0, box, setting, letter=letters[mark.title.plain], name=mark.title.plain)
