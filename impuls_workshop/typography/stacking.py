"""Stacks text, tables and figures in one slot from top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from msgspec import Struct

from impuls_workshop.document.layouts import Box, Slot
from impuls_workshop.document.model import Block, Diagram, Paragraph, Picture, Table
from impuls_workshop.document.rows import ratio_of, row_sizes
from impuls_workshop.typography.heights import room_of, text_height
from impuls_workshop.typography.measure import Measure
from impuls_workshop.typography.tables import column_widths, row_heights

GAP: Final = 4.0
"""Between the pieces of a stack, mm."""
LEAST_FIGURE: Final = 40.0
"""Smallest height of a picture or diagram that shares a slot with text, mm."""


class Piece(Struct, frozen=True):
    """Part of a slot's blocks that is one shape: paragraphs in a row, or one table, picture or diagram."""

    blocks: tuple[Block, ...]
    height: float
    """What it needs, mm; for a picture or diagram at least."""

    @property
    def is_figure(self) -> bool:
        """Whether it is a picture or diagram, which takes any size."""
        return isinstance(self.blocks[0], Picture | Diagram)


def pieces_of(blocks: Sequence[Block], slot: Slot, scale: float, measure: Measure) -> tuple[Piece, ...]:
    """Return a slot's blocks as pieces with the height each needs."""
    width = room_of(slot).width
    found: list[Piece] = []
    for is_text, group in groupby(blocks, lambda block: isinstance(block, Paragraph)):
        if is_text:
            paragraphs = tuple(block for block in group if isinstance(block, Paragraph))
            found.append(Piece(paragraphs, text_height(paragraphs, slot.style, width, scale, measure)))
            continue
        found += [Piece((block,), _height(block, slot, width, scale, measure)) for block in group]
    return tuple(found)


def needed_height(blocks: Sequence[Block], slot: Slot, scale: float, measure: Measure) -> float:
    """Return the height that blocks need in a slot, mm. A figure alone in a slot takes what there is."""
    pieces = pieces_of(blocks, slot, scale, measure)
    if pieces and all(piece.is_figure for piece in pieces) and (slot.row or len(pieces) == 1):
        return 0.0
    return sum(piece.height for piece in pieces) + GAP * max(len(pieces) - 1, 0)


def stack(blocks: Sequence[Block], slot: Slot, scale: float,
          measure: Measure) -> tuple[tuple[Piece, Box], ...]:
    """Place a slot's pieces one below the other, inside its inner margins.

    Figures share the height that text and tables leave. The box of a piece of text reaches out by the inner
    margins, which are then the text box's own.
    """
    pieces = pieces_of(blocks, slot, scale, measure)
    if slot.row and all(isinstance(block, Picture) for block in blocks):
        return tuple(zip(pieces, _side_by_side(blocks, slot), strict=True))
    left, top, right, bottom = slot.inset
    room = room_of(slot)
    figures = sum(piece.is_figure for piece in pieces)
    fixed = sum(piece.height for piece in pieces if not piece.is_figure) + GAP * max(len(pieces) - 1, 0)
    share = max((room.height - fixed) / figures, 1.0) if figures else 0.0
    x, y = slot.box.x + left, slot.box.y + top
    placed = []
    for piece in pieces:
        height = share if piece.is_figure else piece.height
        box = Box(x, y, room.width, height)
        if isinstance(piece.blocks[0], Paragraph):
            box = Box(x - left, y - top, room.width + left + right, height + top + bottom)
        placed.append((piece, box))
        y += height + GAP
    return tuple(placed)


def _side_by_side(blocks: Sequence[Block], slot: Slot) -> list[Box]:
    """Place pictures in a row from the slot's left edge, in the middle of its height."""
    ratios = [1.0 if block.content is not None else ratio_of(block.path)
              for block in blocks if isinstance(block, Picture)]
    sizes, gap = row_sizes(ratios, slot.box.w, slot.box.h)
    found, x = [], slot.box.x
    for wide, high in sizes:
        found.append(Box(x, slot.box.y + (slot.box.h - high) / 2, wide, high))
        x += wide + gap
    return found


def _height(block: Block, slot: Slot, width: float, scale: float, measure: Measure) -> float:
    if isinstance(block, Table):
        widths = column_widths(block, width, slot.style, measure, scale)
        return sum(row_heights(block, widths, slot.style, measure, scale))
    return LEAST_FIGURE
