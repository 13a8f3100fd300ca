"""How high text stands in a slot: lines, indents, markers and spacing, the way the backends set them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.document.layouts import PT_TO_MM, Level, Slot, TextStyle
from impuls_workshop.document.model import Paragraph, Run
from impuls_workshop.typography.measure import Line, Measure

WIDTH_RESERVE: Final = 0.01
"""Share of a line left empty. In 1,200 German text boxes rendered with LibreOffice, lines filled to the last
hair were one too few four times; with half of this reserve never."""
HEIGHT_RESERVE: Final = 0.03
"""Share of a slot's height left empty, for what PowerPoint rounds differently."""
QUOTE_INDENT: Final = 6.0
"""How far a block quote is set in, mm."""
NUMBER_EM: Final = 1.6
"""Room for a number and its point where the style leaves none for a bullet, em of the unscaled size."""
DIGIT_EM: Final[Mapping[str, float]] = {"body": 0.51, "heading": 0.62}
"""Width of a digit, em: that of Calibri's, and of Georgia's widest."""
POINT_EM: Final = 0.42
"""Width of the point after a number and of the gap before the text, em."""


class Room(Struct, frozen=True):
    """The inside of a slot."""

    width: float
    """mm"""
    height: float
    """mm"""


def room_of(slot: Slot) -> Room:
    """Return what a slot's inner margins leave, without the reserve."""
    left, top, right, bottom = slot.inset
    return Room(max(slot.box.w - left - right, 1.0), max(slot.box.h - top - bottom, 0.0))


def level_of(style: TextStyle, depth: int) -> Level:
    """Return the level that sets a paragraph of this depth, from 0."""
    return style.levels[min(depth, len(style.levels) - 1)]


def quote_indent(paragraph: Paragraph, style: TextStyle) -> float:
    """Return how far a paragraph is set in as a quote, mm; in an italic style all is quoted, so nothing is."""
    return QUOTE_INDENT if paragraph.quote and not style.italic else 0.0


def number_level(paragraph: Paragraph, level: Level, style: TextStyle) -> Level:
    """Return the level that sets a numbered paragraph: moved in until the widest number of its list has room.

    Args:
        paragraph: The paragraph.
        level: The level of its style.
        style: The style.
    """
    digits = len(str(max(paragraph.widest or 0, paragraph.number or 1)))
    need = level.size * PT_TO_MM * (digits * DIGIT_EM.get(style.font, max(DIGIT_EM.values())) + POINT_EM)
    if not level.hang:
        need = max(need, level.size * PT_TO_MM * NUMBER_EM)
    return replace(level, indent=level.indent + need - level.hang, hang=need) if need > level.hang else level


def written_size(size: float, scale: float) -> float:
    """Return the type size a backend writes, pt: a scaled one goes down to the next half point."""
    return size if scale >= 1 else int(size * scale * 2 + 1e-6) / 2


def text_height(paragraphs: Sequence[Paragraph], style: TextStyle, width: float, scale: float,
                measure: Measure, *, at_most: bool = False) -> float:
    """Return how high paragraphs stand, mm. The space before the first one does not count.

    Args:
        paragraphs: The paragraphs, one below the other.
        style: The slot's style.
        width: Length of a line without indents, mm.
        scale: Size against the style's own; spacing and indents are not scaled.
        measure: Measures the text.
        at_most: Return what they certainly do not exceed, without breaking them; infinite if that tells nothing.
    """
    total = 0.0
    rooms: dict[tuple[object, ...], tuple[float, float]] = {}
    for index, paragraph in enumerate(paragraphs):
        if index:
            total += level_of(style, paragraph.level).before * PT_TO_MM
        key = (paragraph.level, paragraph.marker, paragraph.number, paragraph.widest, paragraph.quote)
        size, room = rooms.get(key) or rooms.setdefault(
            key, _size_and_room(paragraph, style, width * (1 - WIDTH_RESERVE), scale, measure))
        if _fits_line(paragraph, style, size, room, measure):
            total += measure.line_height(size, font=style.font) * style.line
            continue
        if at_most:
            count = measure.lines_at_most(
                as_set(paragraph.runs, style), size, room, font=style.font,
                bold=style.bold or paragraph.heading, italic=style.italic or paragraph.quote)
            total += count * measure.line_height(size, font=style.font) * style.line
            continue
        lines = paragraph_lines(paragraph, style, width, scale, measure)
        total += sum(line.height for line in lines) * style.line
    return total


def paragraph_lines(paragraph: Paragraph, style: TextStyle, width: float, scale: float,
                    measure: Measure, *, reserve: float = WIDTH_RESERVE) -> tuple[Line, ...]:
    """Return the lines of a paragraph; see `text_height` for the arguments.

    Without the `reserve`, the share of a line left empty, they are the lines that will be shown; with it
    there are never fewer than will be.
    """
    size, room = _size_and_room(paragraph, style, width * (1 - reserve), scale, measure)
    return measure.break_runs(
        as_set(paragraph.runs, style), size, room, font=style.font,
        bold=style.bold or paragraph.heading, italic=style.italic or paragraph.quote)


def on_one_line(paragraph: Paragraph, style: TextStyle, width: float, scale: float, measure: Measure) -> bool:
    """Whether a paragraph certainly stands on one line: most do, and it is told ten times as fast as broken.

    See `text_height` for the arguments.
    """
    size, room = _size_and_room(paragraph, style, width * (1 - WIDTH_RESERVE), scale, measure)
    return _fits_line(paragraph, style, size, room, measure)


def _fits_line(paragraph: Paragraph, style: TextStyle, size: float, room: float, measure: Measure) -> bool:
    return measure.fits_line(
        as_set(paragraph.runs, style), size, room, font=style.font,
        bold=style.bold or paragraph.heading, italic=style.italic or paragraph.quote)


def _size_and_room(paragraph: Paragraph, style: TextStyle, width: float, scale: float,
                   measure: Measure) -> tuple[float, float]:
    """Return a paragraph's type size, pt, and the length of its lines, mm."""
    level = level_of(style, paragraph.level)
    size = written_size(level.size, scale)
    return size, max(width - left_edge(paragraph, level, size, style, measure), 1.0)


def count_lines(paragraphs: Iterable[Paragraph], style: TextStyle, width: float, scale: float,
                measure: Measure) -> int:
    """Return how many lines paragraphs make; see `text_height` for the arguments."""
    return sum(len(paragraph_lines(paragraph, style, width, scale, measure)) for paragraph in paragraphs)


def capacity(slot: Slot, measure: Measure, scale: float = 1.0) -> int:
    """Return how many lines of the first level a slot holds, without paragraph spacing."""
    size = written_size(slot.style.levels[0].size, scale)
    line = measure.line_height(size, font=slot.style.font) * slot.style.line
    return int(room_of(slot).height * (1 - HEIGHT_RESERVE) / line + 1e-6)


def left_edge(paragraph: Paragraph, level: Level, size: float, style: TextStyle, measure: Measure) -> float:
    """Return where the text of a paragraph begins, mm from the slot's inner edge, for a type size in pt."""
    quote = quote_indent(paragraph, style)
    if paragraph.marker == "bullet":
        return level.indent
    if paragraph.marker == "number":
        room = number_level(paragraph, level, style)
        label = measure.width(f"{paragraph.number or 1}. ", size, font=style.font, bold=style.bold)
        return room.indent + max(label - room.hang, 0.0)
    return quote + (level.indent if paragraph.level else 0.0)


def as_set(runs: tuple[Run, ...], style: TextStyle) -> tuple[Run, ...]:
    """Return runs as they are shown: in capitals where the style wants that."""
    return tuple(replace(run, text=run.text.upper()) for run in runs) if style.caps else runs
