"""Draws the path of phases: chevrons in a row, steps below each, a fork where it may end either way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from impuls_workshop.diagrams.alt import phases_alt
from impuls_workshop.diagrams.lettering import Look, paragraph, words_fit
from impuls_workshop.diagrams.phase_places import INDENT, LANE, OUTCOME_CORNER, PAD, Cell, Places, places, title_look
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.shapes import Connector, Drawing, Drawn, Shape, ShapeText, Stroke, TextLine
from impuls_workshop.document.layouts import Box

if TYPE_CHECKING:
    from impuls_workshop.diagrams.subjects import Phase, Phases

_FORK = Stroke("accent-deep", 1.5)
_WAY = Stroke("accent-deep", 1.25)


def draw_phases(path: Phases, setting: Setting) -> Drawing | None:
    """Draw a path of phases, or None if there is none."""
    if not path.items:
        return None
    found = places(path, setting)
    _diagnose(path, found, setting)
    items: list[Drawn] = []
    for index, (phase, cell) in enumerate(zip(path.items, found.cells, strict=True), start=1):
        items += _phase(index, phase, cell, found.depth)
        items += _fork(index, cell, setting)
    items += _ways(found, setting)
    if path.cyclic and len(found.cells) > 1:
        items.append(_back(found, setting))
    alt = path.alt.plain if path.alt else phases_alt(path, setting.language)
    return Drawing(setting.width, setting.height, tuple(items), alt, "phases")


def _phase(index: int, phase: Phase, cell: Cell, depth: float) -> Iterator[Drawn]:
    inset = (depth + PAD if cell.first_in_row else PAD, 0.0, PAD, 0.0)
    yield Shape(
        f"phase-{index}", "pentagon" if cell.first_in_row else "chevron", cell.chevron, fill="accent",
        text=ShapeText((cell.title,), anchor="middle", inset=inset), name=phase.title.plain, corner=depth,
    )
    if cell.steps:
        yield Shape(
            f"steps-{index}", "rect", cell.below,
            text=ShapeText(cell.steps, inset=(0.0, 0.0, 0.0, 0.0)), name=f"{phase.title.plain} (•)",
        )


def _fork(index: int, cell: Cell, setting: Setting) -> Iterator[Drawn]:
    """Yield the outcomes, with a stem from the chevron's foot that branches to each."""
    stem = cell.below.x
    for number, (box, line) in enumerate(cell.outcomes, start=1):
        yield Shape(
            f"outcome-{index}-{number}", "round", box, fill="paper", stroke=Stroke("accent-deep", 1.25),
            text=ShapeText((line,), anchor="middle", inset=(INDENT, 0.0, PAD, 0.0)), name=line.text,
            corner=OUTCOME_CORNER,
        )
        if number < len(cell.outcomes):
            yield _or(index, number, box, cell.outcomes[number][0], setting)
    for number, (box, _) in enumerate(cell.outcomes, start=1):
        middle = box.y + box.h / 2
        yield Connector(
            f"fork-{index}-{number}", ((stem, cell.chevron.bottom), (stem, middle), (box.x, middle)),
            start=(f"phase-{index}", "bottom"), end=(f"outcome-{index}-{number}", "left"),
            stroke=_FORK, arrow_end=True, name=f"fork {number}",
        )


def _or(index: int, number: int, upper: Box, lower: Box, setting: Setting) -> Shape:
    look = Look(setting.minimum_pt, italic=True, colour="muted")
    line: TextLine = paragraph(setting.word("or"), look, upper.w - INDENT - PAD, setting.measure)
    return Shape(
        f"or-{index}-{number}", "rect", Box(upper.x, upper.bottom, upper.w, lower.y - upper.bottom),
        text=ShapeText((line,), anchor="middle", inset=(INDENT, 0.0, PAD, 0.0)), name=line.text,
    )


def _ways(found: Places, setting: Setting) -> Iterator[Drawn]:
    """Yield the lines that lead from the end of a row to the start of the next."""
    row_bottom = 0.0
    for index, (cell, after) in enumerate(zip(found.cells, found.cells[1:], strict=False), start=1):
        row_bottom = max(row_bottom, cell.chevron.bottom, cell.below.bottom)
        if not after.first_in_row:
            continue
        lane = (row_bottom + after.chevron.y) / 2
        start, end = cell.chevron, after.chevron
        edge = start.right + LANE * 0.6
        yield Connector(
            f"way-{index}",
            ((start.right, start.y + start.h / 2), (edge, start.y + start.h / 2), (edge, lane),
             (LANE * 0.3, lane), (LANE * 0.3, end.y + end.h / 2), (end.x, end.y + end.h / 2)),
            start=(f"phase-{index}", "right"), end=(f"phase-{index + 1}", "left"),
            stroke=_WAY, arrow_end=True, name=f"way {index}",
        )


def _back(found: Places, setting: Setting) -> Connector:
    """Return the arrow from the last phase to the first."""
    first, last = found.cells[0].chevron, found.cells[-1].chevron
    into = first.x + (first.w - found.depth) / 2
    lane = first.y - LANE * 1.3
    wrapped = last.y > first.y
    points: tuple[tuple[float, float], ...]
    if wrapped:
        middle, edge = last.y + last.h / 2, setting.width - 0.5
        points = ((last.right, middle), (edge, middle), (edge, lane), (into, lane), (into, first.y))
    else:
        out = last.x + (last.w - found.depth) / 2
        points = ((out, last.y), (out, lane), (into, lane), (into, first.y))
    return Connector(
        "back", points, start=(f"phase-{len(found.cells)}", "right" if wrapped else "top"),
        end=("phase-1", "top"), stroke=_WAY, arrow_end=True, name="back",
    )


def _diagnose(path: Phases, found: Places, setting: Setting) -> None:
    name = path.title.plain if path.title else "phases"
    if found.bottom > setting.height + 0.01:
        setting.too_full(name, path.title.span if path.title else None)
    if found.sound:
        return
    width = found.cells[0].chevron.w - 2 * found.depth - 2 * PAD
    for phase in path.items:
        for text, look in ((phase.title, title_look(setting.minimum_pt)),):
            if not words_fit(text.plain, look, width, setting.measure):
                setting.word_too_long(text.plain, text.span)


