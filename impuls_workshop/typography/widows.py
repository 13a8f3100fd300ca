"""Keeps a title's last line from holding one short word."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from impuls_workshop.document.layouts import Slot
from impuls_workshop.document.model import Fill, Paragraph
from impuls_workshop.typography.heights import on_one_line, paragraph_lines, room_of
from impuls_workshop.typography.measure import Measure

SHORT: Final = 8
"""A word of fewer characters looks lost on a line of its own."""
_NO_BREAK: Final = "\u00a0"


def without_widow(fill: Fill, slot: Slot, measure: Measure) -> Fill:
    """Return a title's fill with its last two words tied, if the last one would stand alone and is short.

    They are tied by a no-break space, so that the words stay as they are and the title can be edited like
    any other. Nothing is changed where it would take a further line.

    Args:
        fill: The fitted title.
        slot: Its slot.
        measure: Measures the text.
    """
    last = fill.blocks[-1] if fill.blocks else None
    if not isinstance(last, Paragraph):
        return fill
    room = room_of(slot).width
    if on_one_line(last, slot.style, room, fill.scale, measure):
        return fill
    tied, word = _tied(last), last.text.split(" ")[-1]
    if tied is None or len(word) >= SHORT:
        return fill

    def lines(paragraph: Paragraph) -> list[str]:
        found = paragraph_lines(paragraph, slot.style, room, fill.scale, measure)
        return [line.text.strip() for line in found]

    before = lines(last)
    if len(before) < 2 or before[-1] != word:
        return fill
    after = lines(tied)
    if len(after) > len(before) or after[-1] == word:
        return fill
    return replace(fill, blocks=(*fill.blocks[:-1], tied))


def _tied(paragraph: Paragraph) -> Paragraph | None:
    """The paragraph with its last space made a no-break space; None if it has none inside."""
    for index in range(len(paragraph.runs) - 1, -1, -1):
        run = paragraph.runs[index]
        before, space, after = run.text.rpartition(" ")
        if space:
            joined = replace(run, text=f"{before}{_NO_BREAK}{after}")
            return replace(paragraph, runs=(*paragraph.runs[:index], joined, *paragraph.runs[index + 1 :]))
    return None
