"""Draws the stakeholder matrix: influence upwards, interest to the right, a sign with its name for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, cast

from msgspec import Struct

from impuls_workshop.diagrams.alt import stakeholders_alt
from impuls_workshop.diagrams.labelling import Chosen, Label, Point, place_labels, spread
from impuls_workshop.diagrams.lettering import SAFETY, Look, height, paragraph, sizes, words_fit
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.shapes import Connector, Drawing, Drawn, Shape, ShapeText, Stroke, TextLine
from impuls_workshop.diagrams.signs import Entry, Legend, draw_legend, make_legend, sign
from impuls_workshop.diagrams.subjects import Axis, Stakeholder, Stakeholders
from impuls_workshop.document.layouts import Box

LARGEST = 1.35
"""Largest type as a multiple of the smallest allowed."""
MOST = 16
"""Most stakeholders of one drawing; more cannot be told apart from the back of a room."""
SIGN = 4.2
"""Width of a sign, mm at 12 pt."""
PAD = 2.0
"""Between the field and the words at its axes, mm at 12 pt."""
LINES = (1, 2, 3)
"""Numbers of lines a label may have."""
_FLUSH = (0.0, 0.0, 0.0, 0.0)


class Field(Struct, frozen=True):
    """The field of the matrix, and the words around it."""

    box: Box
    up: tuple[str, str, str]
    """What the upward axis is called, its low end, its high end."""
    across: tuple[str, str, str]
    line: float
    """Height of a line of words, mm."""


class Placed(Struct, frozen=True):
    """A stakeholder with its label."""

    item: Stakeholder
    point: Point
    text: TextLine
    label: Chosen


def draw_stakeholders(matrix: Stakeholders, setting: Setting) -> Drawing | None:
    """Draw a stakeholder matrix, or None if there is nobody in it."""
    if not matrix.items:
        return None
    entries = [Entry(index, kind.title.plain, span=kind.title.span) for index, kind in enumerate(matrix.kinds)
               if any(item.kind == kind.id for item in matrix.items)]
    legend = make_legend(entries, _unit(SIGN, setting), setting)
    field = _field(matrix, legend, setting)
    items: list[Drawn] = [*_quadrants(field), *_axes(field, setting)]
    placed = _placed(matrix, field, setting)
    if placed is None:
        setting.too_full(matrix.title.plain if matrix.title else "stakeholders",
                         matrix.title.span if matrix.title else matrix.items[0].title.span)
    signs = {kind.id: index for index, kind in enumerate(matrix.kinds)}
    for number, one in enumerate(placed or (), start=1):
        items += _stakeholder(one, number, signs, setting)
    items += draw_legend(legend, setting.height - legend.height, setting)
    alt = matrix.alt.plain if matrix.alt else stakeholders_alt(
        matrix, (field.up[0], field.across[0]), _ends(matrix), setting.language)
    return Drawing(setting.width, setting.height, tuple(items), alt, "stakeholders")


def _unit(length: float, setting: Setting) -> float:
    return length * setting.minimum_pt / 12


def _ends(matrix: Stakeholders) -> tuple[int, int]:
    return (1, 5) if matrix.scale == "1-5" else (0, 100)


def _words(axis: Axis | None, name: str, setting: Setting) -> tuple[str, str, str]:
    return (axis.title.plain if axis else setting.word(name),
            axis.low.plain if axis and axis.low else setting.word("low"),
            axis.high.plain if axis and axis.high else setting.word("high"))


def _field(matrix: Stakeholders, legend: Legend, setting: Setting) -> Field:
    up, across = _words(matrix.influence, "influence", setting), _words(matrix.interest, "interest", setting)
    measure, size, pad = setting.measure, setting.minimum_pt, _unit(PAD, setting)
    line = measure.line_height(size)
    left = max(measure.width(word, size) for word in up[1:]) / SAFETY + pad
    below = line + pad + (legend.height + _unit(PAD, setting) if legend.rows else 0.0)
    top = line + pad
    return Field(Box(left, top, setting.width - left - 0.5, max(1.0, setting.height - top - below)), up, across, line)


def _quadrants(field: Field) -> Iterator[Shape]:
    box = field.box
    for row in range(2):
        for column in range(2):
            # The quarter of those who can do much and care much is set off; place says the same.
            fill: Literal["tint", "paper"] = "tint" if (row, column) == (0, 1) else "paper"
            yield Shape(f"quarter-{row + 1}-{column + 1}", "rect",
                        Box(box.x + column * box.w / 2, box.y + row * box.h / 2, box.w / 2, box.h / 2),
                        fill=fill, stroke=Stroke("line", 0.75), name=f"{row + 1}.{column + 1}")


def _axes(field: Field, setting: Setting) -> Iterator[Drawn]:
    box, pad, line = field.box, _unit(PAD, setting), field.line
    stroke = Stroke("accent-deep", 1.5)
    name = Look(setting.minimum_pt, bold=True, colour="accent-deep")
    end = Look(setting.minimum_pt, colour="muted")
    yield _word("up", field.up[0], Box(0.0, 0.0, setting.width, line), name, setting)
    yield _word("up-high", field.up[2], Box(0.0, box.y, box.x - pad, line), end, setting, align="right")
    yield _word("up-low", field.up[1], Box(0.0, box.bottom - line, box.x - pad, line), end, setting, align="right")
    yield Connector("axis-up", ((box.x, box.bottom), (box.x, box.y - pad)), stroke=stroke, arrow_end=True,
                    name=field.up[0])
    yield Connector("axis-across", ((box.x, box.bottom), (setting.width, box.bottom)), stroke=stroke, arrow_end=True,
                    name=field.across[0])
    third, y = box.w / 3, box.bottom + pad / 2
    yield _word("across-low", field.across[1], Box(box.x, y, third, line), end, setting)
    yield _word("across", field.across[0], Box(box.x + third, y, third, line), name, setting, align="center")
    yield _word("across-high", field.across[2], Box(box.right - third, y, third, line), end, setting, align="right")


def _word(key: str, words: str, box: Box, look: Look, setting: Setting,
          align: Literal["left", "center", "right"] = "left") -> Shape:
    line = paragraph(words, look, box.w / SAFETY, setting.measure)
    return Shape(key, "rect", box, text=ShapeText((line,), align=align, anchor="middle", inset=_FLUSH), name=words)


def _placed(matrix: Stakeholders, field: Field, setting: Setting) -> list[Placed] | None:
    """Return everybody's place, with labels in the largest type for which there is one."""
    if len(matrix.items) > MOST:
        return None
    ends, mark = _ends(matrix), _unit(SIGN, setting)
    inner = Box(field.box.x + mark, field.box.y + mark, field.box.w - 2 * mark, field.box.h - 2 * mark)
    wanted = [_point(item, ends, field.box, inner) for item in matrix.items]
    box = field.box
    lines = (Box(box.x + box.w / 2, box.y, 0.01, box.h), Box(box.x, box.y + box.h / 2, box.w, 0.01))
    edge = Box(box.x + 0.8, box.y + 0.8, box.w - 1.6, box.h - 1.6)
    for size in sizes(setting.minimum_pt * LARGEST, setting.minimum_pt):
        points = spread(wanted, (mark * 1.3, max(mark * 1.3, setting.measure.line_height(size) * 1.1)), inner)
        texts = [_texts(item, size, setting) for item in matrix.items]
        found = place_labels([Label(tuple((width, height((text,))) for text, width in some)) for some in texts],
                             points, mark, edge, lines)
        if found is not None:
            return [Placed(item, point, some[label.size][0], label)
                    for item, point, some, label in zip(matrix.items, points, texts, found, strict=True)]
    return None


def _point(item: Stakeholder, ends: tuple[int, int], box: Box, inner: Box) -> Point:
    """Return where a stakeholder belongs: steps stand in the middle of their fifth, other numbers from edge to edge."""
    low, high = ends
    if high == 5:
        return (box.x + box.w * (item.interest - 0.5) / 5, box.bottom - box.h * (item.influence - 0.5) / 5)
    across, up = (item.interest - low) / (high - low), (item.influence - low) / (high - low)
    return inner.x + inner.w * across, inner.bottom - inner.h * up


def _texts(item: Stakeholder, size: float, setting: Setting) -> Sequence[tuple[TextLine, float]]:
    """Return a name in one, two and three lines, each with the width it takes (mm)."""
    measure, look, words = setting.measure, Look(size), item.title.plain
    whole = measure.width(words, size) / SAFETY + 0.3
    found: list[tuple[TextLine, float]] = []
    for count in LINES:
        width = whole / count * (1.0 if count == 1 else 1.12)
        while count > 1 and width < whole:
            if words_fit(words, look, width, measure):
                line = paragraph(words, look, width, measure, span=item.title.span)
                if len(line.broken) <= count:
                    break
            width += size * 0.2
        line = paragraph(words, look, min(width, whole), measure, span=item.title.span)
        if count == 1 or len(line.broken) == count:
            found.append((line, min(width, whole)))
    # A long name in one line reaches across half the field: it is better broken.
    return found if whole < setting.width / 5 else [*found[1:], found[0]]


def _stakeholder(one: Placed, number: int, signs: dict[str, int], setting: Setting) -> Iterator[Shape]:
    mark, (x, y) = _unit(SIGN, setting), one.point
    name = one.item.title.plain
    yield sign(f"sign-{number}", signs.get(one.item.kind or "", 0), Box(x - mark / 2, y - mark / 2, mark, mark),
               setting, name=name)
    align = cast("Literal['left', 'center', 'right']", one.label.align)
    yield Shape(f"name-{number}", "rect", one.label.box, name=name,
                text=ShapeText((one.text,), align=align, anchor="middle", inset=_FLUSH))
