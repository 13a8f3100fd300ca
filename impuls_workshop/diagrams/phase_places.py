"""Finds the places of the phase path: how many rows, how large the type, where each phase stands."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.diagrams.frames import frame
from impuls_workshop.diagrams.lettering import Look, height, largest_size, paragraph, sizes, words_fit
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.shapes import TextLine
from impuls_workshop.document.layouts import PT_TO_MM, Box

if TYPE_CHECKING:
    from impuls_workshop.diagrams.subjects import Phase, Phases

LARGEST = 1.75
"""Largest type as a multiple of the smallest allowed."""
GAP = 1.6
"""Between two chevrons, mm."""
PAD = 0.8
"""Between a chevron's text and the text rectangle of its outline, mm."""
OUTCOME_CORNER = 1.2
"""Radius of an outcome's corners, mm."""
INDENT = 1.5
"""Between the left edge of an outcome and its words, mm."""
BELOW = 3.2
"""From a chevron to what stands below it, mm."""
APART = 2.6
"""Between two outcomes, and round the word between them, mm."""
LANE = 3.5
"""Room for a line that leads from row to row or back to the start, mm."""
MOST_LINES = 4
"""Lines a title may take in its chevron."""


class Cell(Struct, frozen=True):
    """Where one phase stands."""

    chevron: Box
    title: TextLine
    below: Box
    """Steps, from the line the title starts at to the next one's."""
    steps: tuple[TextLine, ...]
    outcomes: tuple[tuple[Box, TextLine], ...]
    first_in_row: bool


class Places(Struct, frozen=True):
    """The whole path."""

    cells: tuple[Cell, ...]
    depth: float
    """Of the chevrons' points, mm."""
    bottom: float
    """Where the lowest part ends, mm."""
    sound: bool
    """Whether everything fits without breaking a word inside."""


class _Frame(Struct, frozen=True):
    """Room of a path in a number of rows."""

    left: float
    top: float
    pitch: float
    depth: float
    per_row: int

    @property
    def title_width(self) -> float:
        return self.pitch - self.depth - GAP - 2 * PAD

    @property
    def text_width(self) -> float:
        return self.pitch - self.depth


def title_look(size: float) -> Look:
    """Return how a phase's title is set at a size (pt)."""
    return Look(size, bold=True, colour="paper")


def step_look(size: float, phase: Phase) -> Look:
    """Return how a phase's steps are set at a size (pt)."""
    counted = phase.first_step is not None and phase.first_step + len(phase.steps) > 10
    return Look(size, bullet="•", hang=size * (0.48 if counted else 0.3), before=size * 0.3)


def outcome_width(width: float) -> float:
    """Return the room for words in an outcome's box of that width, mm."""
    inside = frame("round", Box(0.0, 0.0, width, 10.0), OUTCOME_CORNER)
    return inside.w - INDENT - PAD


def places(path: Phases, setting: Setting) -> Places:
    """Find the places in the fewest rows in which everything fits, or the best there is."""
    count = len(path.items)
    tried = []
    for rows in range(1, 1 + min(count, 4)):
        found = _in_rows(path, rows, setting)
        if found.sound and found.bottom <= setting.height:
            return found
        tried.append(found)
    return min(tried, key=lambda found: (found.bottom > setting.height, found.bottom))


def _in_rows(path: Phases, rows: int, setting: Setting) -> Places:
    room = _frame(path, rows, setting)
    titles = [phase.title.plain for phase in path.items]

    def title_fits(size: float) -> bool:
        look = title_look(size)
        return all(
            words_fit(title, look, room.title_width, setting.measure)
            and len(paragraph(title, look, room.title_width, setting.measure).broken) <= MOST_LINES
            for title in titles
        )

    minimum = setting.minimum_pt
    largest = largest_size(minimum * LARGEST, minimum, title_fits)
    found = _placed(path, room, minimum, minimum, setting)
    for size in sizes(largest or minimum, minimum):
        # Steps never outshine the titles above them.
        for step in sizes(max(minimum, min(minimum * LARGEST, size + 1)), minimum):
            found = _placed(path, room, size, step, setting)
            if found.sound and found.bottom <= setting.height:
                return replace(found, sound=largest is not None)
    return replace(found, sound=found.sound and largest is not None)


def _frame(path: Phases, rows: int, setting: Setting) -> _Frame:
    wrapped = rows > 1
    side = LANE if wrapped else 0.0
    right = side + (LANE if wrapped and path.cyclic else 0.0)
    per_row = math.ceil(len(path.items) / rows)
    room = setting.width - side - right
    depth = min(5.0, room / per_row * 0.1)
    return _Frame(side, LANE * 1.6 if path.cyclic else 0.0, (room - depth + GAP) / per_row, depth, per_row)


def _placed(path: Phases, room: _Frame, size: float, step: float, setting: Setting) -> Places:
    titles = [_title(phase, room, size, setting) for phase in path.items]
    # Below and above the words half a line each; less where rows share a small place.
    high = max(height((title,)) for title in titles) + size * PT_TO_MM * (2.0 if room.left == 0 else 1.2)
    high = max(high, room.depth * 2.4)
    cells: list[Cell] = []
    top, bottom, sound = room.top, room.top, True
    for first in range(0, len(titles), room.per_row):
        for column, phase in enumerate(path.items[first : first + room.per_row]):
            cell, fine = _cell(phase, titles[first + column], (column, top, high, step), room, setting)
            cells.append(cell)
            sound = sound and fine
            bottom = max(bottom, cell.below.bottom, *(box.bottom for box, _ in cell.outcomes), top + high)
        top = bottom + 1.6 * LANE
    return Places(tuple(cells), room.depth, bottom, sound)


def _title(phase: Phase, room: _Frame, size: float, setting: Setting) -> TextLine:
    return paragraph(phase.title.plain, title_look(size), room.title_width, setting.measure,
                     span=phase.title.span)


def _cell(phase: Phase, title: TextLine, at: tuple[int, float, float, float], room: _Frame,
          setting: Setting) -> tuple[Cell, bool]:
    column, top, high, size = at
    left = room.left + column * room.pitch
    chevron = Box(left, top, room.pitch + room.depth - GAP, high)
    look = step_look(size, phase)
    steps = tuple(
        paragraph(step.plain, look, room.text_width, setting.measure, span=step.span,
                  number=None if phase.first_step is None else phase.first_step + index)
        for index, step in enumerate(phase.steps)
    )
    sound = all(words_fit(step.plain, look, room.text_width, setting.measure) for step in phase.steps)
    below = Box(left + room.depth + PAD, top + high + BELOW, room.text_width, height(steps))
    outcomes = _outcomes(phase, below, size, setting)
    plain = Look(size, bold=True)
    sound = sound and all(
        words_fit(text.plain, plain, outcome_width(box.w), setting.measure)
        for text, (box, _) in zip(phase.outcomes, outcomes, strict=True)
    )
    return Cell(chevron, title, below, steps, outcomes, column == 0), sound


def _outcomes(phase: Phase, below: Box, size: float, setting: Setting) -> tuple[tuple[Box, TextLine], ...]:
    found = []
    look = Look(size, bold=True, colour="accent-deep")
    between = APART + setting.measure.line_height(setting.minimum_pt)
    left = below.x + LANE
    top = below.bottom + (BELOW if phase.steps else APART * 0.5)
    for outcome in phase.outcomes:
        width = below.right - left
        line = paragraph(outcome.plain, look, outcome_width(width), setting.measure, span=outcome.span)
        box = Box(left, top, width, height((line,)) + size * 0.18)
        found.append((box, line))
        top = box.bottom + between
    return tuple(found)


