"""Paragraphs as the lines they are shown in, broken where PowerPoint breaks them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.document.layouts import TextStyle
from impuls_workshop.document.model import Paragraph, Run
from impuls_workshop.typography.breaking import SOFT_HYPHEN
from impuls_workshop.typography.heights import as_set, paragraph_lines
from impuls_workshop.typography.measure import Measure

HYPHEN: Final = "\u2010"
"""Ends a line inside a word: it tells a reading program that the word goes on."""


class ShownLine(Struct, frozen=True):
    """A line of a paragraph."""

    runs: tuple[Run, ...]
    """Its words. The space at which it was broken stays at its end, for those who hear the text."""
    height: float
    """mm"""


def shown_lines(paragraph: Paragraph, style: TextStyle, width: float, scale: float,
                measure: Measure) -> tuple[ShownLine, ...]:
    """Return the lines of a paragraph.

    Args:
        paragraph: The paragraph.
        style: The slot's style.
        width: Length of a line without indents, mm.
        scale: Size against the style's own.
        measure: Measures the text.
    """
    lines = paragraph_lines(paragraph, style, width, scale, measure, reserve=0.0)
    runs = as_set(paragraph.runs, style)
    text = "".join(run.text for run in runs)
    cuts = _places(text, [line.text for line in lines])
    return tuple(
        ShownLine((*_hyphenated(_cut(runs, start, end)), *_space(runs, text, end, following, style)),
                  line.height * style.line)
        for line, (start, end), following in zip(lines, cuts, [*(start for start, _ in cuts[1:]), len(text)],
                                                 strict=True))


def _places(text: str, lines: Sequence[str]) -> list[tuple[int, int]]:
    """Where each line starts and ends in the paragraph; only white space lies between them."""
    places = []
    position = 0
    for line in lines:
        start = max(text.find(line, position), position)
        position = start + len(line)
        places.append((start, position))
    return places


def _cut(runs: Sequence[Run], first: int, last: int) -> Iterator[Run]:
    position = 0
    for run in runs:
        inside = run.text[max(0, first - position) : max(0, last - position)]
        if inside:
            yield replace(run, text=inside)
        position += len(run.text)


def _hyphenated(runs: Iterator[Run]) -> Iterator[Run]:
    """Show the soft hyphen at the end of a line, and leave out the others."""
    found = list(runs)
    for run in found:
        text = run.text.replace(SOFT_HYPHEN, "")
        if run is found[-1] and run.text.endswith(SOFT_HYPHEN):
            text += HYPHEN
        yield run if text == run.text else replace(run, text=text)


def _space(runs: Sequence[Run], text: str, end: int, following: int, style: TextStyle) -> Iterator[Run]:
    """The space that parts a line from the next; centred text would be moved by it."""
    if style.align == "left" and end < following < len(text):
        yield from (replace(run, text=" ") for run in _cut(runs, end, end + 1))
