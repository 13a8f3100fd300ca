"""Draws the path of phases with frames below each phase: one for dots, one for notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from impuls_workshop.diagnostics import Report
from impuls_workshop.diagrams.lettering import Look, height, paragraph, sizes, words_fit
from impuls_workshop.diagrams.phase_places import GAP, LANE
from impuls_workshop.diagrams.phases import draw_phases
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.shapes import Connector, Drawing, Drawn, Shape, ShapeText, Stroke
from impuls_workshop.diagrams.subjects import Phases
from impuls_workshop.document.layouts import Box

PATH = (0.55, 0.65, 0.75, 1.0)
"""Largest shares of the height for the path itself, tried in turn; the frames have what it leaves."""
DOTS = 0.42
"""Share of the frames' height that is for dots."""
HEAD = 1.35
"""Height of the words above a row of frames, as a multiple of their line."""
LEAST = 3.0
"""Least height of both rows of frames together, as a multiple of the words' line above them."""
MOST_LINES = 3
"""Lines a phase's title may take above its frame."""
_FRAME = Stroke("accent-deep", 1.0)
_FLUSH = (0.0, 0.0, 0.0, 0.0)


def draw_phase_canvas(path: Phases, setting: Setting) -> Drawing | None:
    """Draw a path of phases with room below each, or None if there is no phase."""
    drawing = _path(path, setting)
    if drawing is None:
        return None
    lowest = max(item.box.bottom if isinstance(item, Shape) else max(y for _, y in item.points)
                 for item in drawing.items)
    frames = _frames(path, drawing.items, lowest + LANE, setting)
    return replace(drawing, height=setting.height, items=(*drawing.items, *frames))


def _path(path: Phases, setting: Setting) -> Drawing | None:
    """Draw the path in the smallest share of the height that holds it."""
    for share in PATH[:-1]:
        trial = Report()
        drawing = draw_phases(path, replace(setting, height=setting.height * share, report=trial))
        if drawing is None or not trial.diagnostics:
            return drawing
    return draw_phases(path, replace(setting, height=setting.height * PATH[-1]))


def _frames(path: Phases, items: Sequence[Drawn], top: float, setting: Setting) -> Iterator[Drawn]:
    columns = _columns(path, items)
    if not columns:
        # The path takes several rows: the frames stand in one row of their own, each with its phase's title.
        count = len(path.items)
        pitch = (setting.width + GAP) / count
        columns = [Box(index * pitch, 0.0, pitch - GAP, 0.0) for index in range(count)]
        titles = list(_titles(path, columns, top, setting))
        rows = list(_rows(columns, max(shape.box.bottom for shape in titles) + GAP, setting))
        yield from [*titles, *rows] if rows else []
        return
    yield from _rows(columns, top, setting)


def _columns(path: Phases, items: Sequence[Drawn]) -> list[Box]:
    """Return what is below each phase, or nothing if they do not stand in one row."""
    chevrons = [item.box for item in items if isinstance(item, Shape) and item.id.startswith("phase-")]
    wraps = any(isinstance(item, Connector) and item.id.startswith("way-") for item in items)
    if wraps or len(chevrons) != len(path.items):
        return []
    pitch = chevrons[1].x - chevrons[0].x if len(chevrons) > 1 else chevrons[0].w
    return [Box(box.x, 0.0, min(pitch - GAP, box.w), 0.0) for box in chevrons]


def _titles(path: Phases, columns: Sequence[Box], top: float, setting: Setting) -> Iterator[Shape]:
    for number, (phase, column) in enumerate(zip(path.items, columns, strict=True), start=1):
        look = Look(setting.minimum_pt, bold=True, colour="accent-deep")
        words = f"{number}. {phase.title.plain}"
        if not words_fit(words, look, column.w, setting.measure):
            words = f"{number}."
        line = paragraph(words, look, column.w, setting.measure, span=phase.title.span)
        if len(line.broken) > MOST_LINES:
            line = paragraph(f"{number}.", look, column.w, setting.measure)
        yield Shape(f"room-title-{number}", "rect", Box(column.x, top, column.w, height((line,))),
                    text=ShapeText((line,), inset=_FLUSH), name=line.text)


def _rows(columns: Sequence[Box], top: float, setting: Setting) -> Iterator[Drawn]:
    """Yield a row of frames for dots and one for notes, each under a line that says what it is for.

    Where the path leaves no room for both there are only dots, or none.
    """
    line = setting.measure.line_height(setting.minimum_pt) * HEAD
    left = setting.height - top
    rows: tuple[tuple[str, float], ...] = (("dots", DOTS), ("notes", 1 - DOTS))
    if left - 2 * line - LANE < LEAST * line:
        rows = (("dots", 1.0),) if left - line >= LEAST / 2 * line else ()
    room = left - len(rows) * line - LANE * (len(rows) - 1)
    for row, share in rows:
        words = setting.word(f"canvas-{row}")
        size = next((size for size in sizes(setting.minimum_pt * 1.25, setting.minimum_pt)
                     if setting.measure.width(words, size) <= setting.width), setting.minimum_pt)
        text = paragraph(words, Look(size, bold=True, colour="accent"), setting.width, setting.measure)
        yield Shape(f"{row}-head", "rect", Box(0.0, top, setting.width, line), name=words,
                    text=ShapeText((text,), anchor="middle", inset=_FLUSH))
        top += line
        for number, column in enumerate(columns, start=1):
            yield Shape(f"{row}-{number}", "round", Box(column.x, top, column.w, room * share), fill="paper",
                        stroke=_FRAME, name=f"{words} {number}", corner=1.2)
        top += room * share + LANE
