"""Splits blocks that are too much for a slot into parts for continuation slides."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.document.layouts import Slot
from impuls_workshop.document.model import Block, Paragraph, Table
from impuls_workshop.typography.measure import Measure
from impuls_workshop.typography.scaling import Filling, fits, scales

Blocks = tuple[Block, ...]
_SHARES: Final = tuple(share / 20 for share in range(8, 20))
"""Shares of a slot's height tried to make the parts alike."""


class Atom(Struct, frozen=True):
    """What stays whole: a paragraph, a list item, a picture, or one row of a table."""

    block: Block
    row: int | None = None
    """Which row of the table."""

    @property
    def blocks(self) -> Blocks:
        """The atom as blocks, a row with its table's header."""
        return _joined([self])


class Misfit(Struct, frozen=True):
    """An atom that is too much for an empty slot even at the smallest type."""

    slot: Slot
    atom: Atom


class Division(Struct, frozen=True):
    """How the slots of a pair are divided."""

    scale: float
    parts: dict[str, list[Blocks]]
    """Slot name to its parts."""

    @property
    def count(self) -> int:
        """How many slides it takes."""
        return max(map(len, self.parts.values()))


def divide(fillings: Sequence[Filling], measure: Measure) -> Division | Misfit:
    """Divide the blocks of the slots of a pair: on the fewest slides, then in the largest type.

    Returns:
        The division, or what does not fit even alone.
    """
    options = list(scales([slot for slot, _ in fillings]))
    smallest = _divided(fillings, options[-1], measure)
    if isinstance(smallest, Misfit):
        return smallest

    def as_few(scale: float) -> bool:
        division = _divided(fillings, scale, measure)
        return isinstance(division, Division) and division.count == smallest.count

    largest = options[min(bisect_left(options, True, key=as_few), len(options) - 1)]
    division = _divided(fillings, largest, measure)
    return division if isinstance(division, Misfit) else _balanced(division, fillings, measure)


def _divided(fillings: Sequence[Filling], scale: float, measure: Measure) -> Division | Misfit:
    parts: dict[str, list[Blocks]] = {}
    for slot, blocks in fillings:
        divided = _parts(blocks, _Space(slot, scale, measure).holds)
        if isinstance(divided, Atom):
            return Misfit(slot, divided)
        parts[slot.name] = divided
    return Division(scale, parts)


class _Space(Struct, frozen=True):
    slot: Slot
    scale: float
    measure: Measure
    share: float = 1.0

    def holds(self, blocks: Blocks) -> bool:
        return fits(blocks, self.slot, self.scale, self.measure, self.share)


def _balanced(division: Division, fillings: Sequence[Filling], measure: Measure) -> Division:
    """Make the parts of each slot alike in height, as many as they are."""
    parts = dict(division.parts)
    for slot, blocks in fillings:
        count = len(parts[slot.name])
        if count > 1:
            parts[slot.name] = _alike(blocks, slot, division.scale, count, measure)
    return replace(division, parts=parts)


def _alike(blocks: Blocks, slot: Slot, scale: float, count: int, measure: Measure) -> list[Blocks]:
    """Fill as little of the slot's height as gives `count` parts all the same."""
    found: list[Blocks] = []

    def enough(share: float) -> bool:
        tried = _parts(blocks, _Space(slot, scale, measure, share).holds)
        if isinstance(tried, Atom) or len(tried) != count:
            return False
        found[:] = tried
        return True

    bisect_left(_SHARES, True, key=enough)
    if not found:
        enough(1.0)
    return found


def _parts(blocks: Blocks, holds: Callable[[Blocks], bool]) -> list[Blocks] | Atom:
    """Fill parts one after the other; an atom that no empty part holds is returned instead."""
    full: list[Blocks] = []
    current: list[Atom] = []
    for chain in _chains(list(_atoms(blocks))):
        if holds(_joined([*current, *chain])):
            current += chain
            continue
        if current:
            full.append(_joined(current))
        current = []
        if holds(_joined(chain)):
            current = chain
            continue
        for atom in chain:  # too long to be kept together
            if holds(_joined([*current, atom])):
                current.append(atom)
            elif current and holds(atom.blocks):
                full.append(_joined(current))
                current = [atom]
            else:
                return atom
    return [*full, _joined(current)]


def _atoms(blocks: Blocks) -> Iterator[Atom]:
    for block in blocks:
        if isinstance(block, Table) and len(block.rows) > block.header:
            yield from (Atom(block, row) for row in range(int(block.header), len(block.rows)))
        else:
            yield Atom(block)


def _chains(atoms: Sequence[Atom]) -> Iterator[list[Atom]]:
    """Group atoms that should not be parted, such as a lead-in and the first item of its list."""
    chain = list(atoms[:1])
    for before, after in pairwise(atoms):
        if not _kept_together(before.block, after.block):
            yield chain
            chain = []
        chain.append(after)
    if chain:
        yield chain


def _kept_together(before: Block, after: Block) -> bool:
    if not isinstance(before, Paragraph):
        return False
    if before.heading:
        return True
    if before.marker is None:
        follows = not isinstance(after, Paragraph) or after.marker is not None
        return follows or before.text.rstrip().endswith(":")
    return isinstance(after, Paragraph) and after.level > before.level


def _joined(atoms: Sequence[Atom]) -> Blocks:
    """Put atoms together again; rows of one table become a table with the header."""
    blocks: list[Block] = []
    for (_, is_row), group in groupby(atoms, lambda atom: (id(atom.block), atom.row is not None)):
        members = list(group)
        block = members[0].block
        if is_row and isinstance(block, Table):
            rows = [block.rows[atom.row] for atom in members if atom.row is not None]
            block = replace(block, rows=(*block.rows[: int(block.header)], *rows))
        blocks += [block] if is_row else [atom.block for atom in members]
    return tuple(blocks)
