"""Finds the largest type at which text fits its slots."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from impuls_workshop.document.layouts import Slot
from impuls_workshop.document.model import Block, Paragraph
from impuls_workshop.typography.heights import HEIGHT_RESERVE, room_of, text_height, written_size
from impuls_workshop.typography.measure import Measure
from impuls_workshop.typography.stacking import needed_height

STEP: Final = 0.5
"""How far type goes down at a time, pt."""

Filling = tuple[Slot, tuple[Block, ...]]
"""A slot and what is to stand in it."""


def scales(slots: Sequence[Slot]) -> Iterator[float]:
    """Yield the scales that slots of one pair may take together, from 1 down to the first floor reached.

    The first slot's type goes down in half points; no slot's first level goes below its floor.
    """
    size = slots[0].style.levels[0].size
    yield 1.0
    steps = int((size - 1) / STEP)
    for step in range(1, steps + 1):
        scale = (size - step * STEP) / size
        if any(written_size(slot.style.levels[0].size, scale) < slot.style.floor for slot in slots):
            return
        yield scale


def fits(blocks: Sequence[Block], slot: Slot, scale: float, measure: Measure, share: float = 1.0) -> bool:
    """Whether blocks fit a slot at a scale, or a share of its height, with the reserve kept."""
    room = room_of(slot).height * (1 - HEIGHT_RESERVE) * share
    return needed_height(blocks, slot, scale, measure) <= room + 1e-6


def surely_fits(blocks: Sequence[Block], slot: Slot, measure: Measure) -> bool:
    """Whether text fits a slot at its own size, told without breaking it into lines: most does."""
    texts = [block for block in blocks if isinstance(block, Paragraph)]
    room = room_of(slot)
    return len(texts) == len(blocks) and text_height(
        texts, slot.style, room.width, 1.0, measure, at_most=True) <= room.height * (1 - HEIGHT_RESERVE)


def largest_scale(fillings: Sequence[Filling], measure: Measure, *,
                  also: Callable[[Sequence[Block], Slot, float], bool] | None = None) -> float | None:
    """Return the largest scale at which all slots of a pair hold their blocks, or None.

    Args:
        fillings: The slots and their blocks.
        measure: Measures the text.
        also: What must be so beside it, of the blocks, their slot and the scale.
    """
    def hold(scale: float) -> bool:
        return all(fits(blocks, slot, scale, measure) and (also is None or also(blocks, slot, scale))
                   for slot, blocks in fillings)

    if (also is None and all(surely_fits(blocks, slot, measure) for slot, blocks in fillings)) or hold(1.0):
        return 1.0
    options = list(scales([slot for slot, _ in fillings]))
    if not hold(options[-1]):
        return None
    return options[bisect_left(options, True, key=hold)]
