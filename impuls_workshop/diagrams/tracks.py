"""Gives runs that would lie on one another tracks of their own, ordered so that few lines cross."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field

PASSES = 12
"""How often neighbouring tracks are compared; the order settles sooner."""


class Strand(Struct):
    """What a bundle does at one place: from where to where it runs there, and where it turns off."""

    bundle: int
    low: float
    high: float
    pulls: set[int] = field(default_factory=set)
    """-1 and 1: the directions it turns to; empty when it runs straight."""
    narrow: bool = False
    """Whether it passes between two nodes, where there is room in the middle only."""
    taps: set[tuple[float, int]] = field(default_factory=set)
    """Where it turns off to the lower (-1) or the higher (1) side."""

    def stretch(self, low: float, high: float) -> None:
        """Make it reach at least from low to high."""
        self.low, self.high = min(self.low, low), max(self.high, high)

    def meets(self, other: Strand, clear: float = 0.0) -> bool:
        """Tell whether the two run beside one another."""
        return self.low <= other.high + clear and other.low <= self.high + clear


def slots(strands: Iterable[Strand]) -> dict[int, int]:
    """Return an offset from the middle for each bundle, in track widths.

    Strands that run straight or between nodes stay in the middle; others lie on the side they turn to.
    """
    found: dict[int, int] = {}
    for group in _groups(sorted(strands, key=lambda strand: strand.bundle)):
        straight = [strand.bundle for strand in group if strand.narrow or not strand.pulls]
        turning = [strand for strand in group if strand.pulls and not strand.narrow]
        lower = [strand.bundle for strand in turning if strand.pulls == {-1}]
        higher = [strand.bundle for strand in turning if strand.pulls == {1}]
        for index, bundle in enumerate(strand.bundle for strand in turning if len(strand.pulls) > 1):
            (higher if index % 2 else lower).append(bundle)
        # The first bundle is the outermost on both sides: their lanes then nest.
        lower, higher = sorted(lower, reverse=True), sorted(higher)
        order = [*lower, *straight, *higher]
        # One strand always stands exactly in the middle, where a connector can be glued to a shape.
        middle = len(lower) + (len(straight) - 1) // 2 if straight else (len(order) - 1) // 2
        middle = len(lower) - 1 if lower and not straight and not higher else middle
        middle = 0 if higher and not straight and not lower else middle
        found.update({bundle: index - middle for index, bundle in enumerate(order)})
    return found


def _groups(strands: Sequence[Strand]) -> list[list[Strand]]:
    groups: list[list[Strand]] = []
    for strand in strands:
        met = [group for group in groups if any(strand.meets(other) for other in group)]
        groups = [group for group in groups if group not in met]
        groups.append(sorted([strand, *(one for group in met for one in group)], key=lambda one: one.bundle))
    return groups


def lanes(strands: Iterable[Strand], clear: float) -> dict[int, int]:
    """Return the lane of each bundle in a channel, from the lower side.

    Args:
        strands: The bundles' runs along the channel, with the taps where they turn off.
        clear: Least distance between two runs in one lane.
    """
    order = _ordered(sorted(strands, key=lambda strand: strand.bundle))
    found: dict[int, int] = {}
    for index, strand in enumerate(order):
        before = [found[other.bundle] for other in order[:index] if strand.meets(other, clear)]
        found[strand.bundle] = 1 + max(before, default=-1)
    return found


def _ordered(strands: list[Strand]) -> list[Strand]:
    cost: Mapping[tuple[int, int], int] = {
        (one.bundle, other.bundle): _crossings(one, other) for one in strands for other in strands if one is not other}
    for _ in range(PASSES):
        moved = False
        for index in range(len(strands) - 1):
            one, other = strands[index], strands[index + 1]
            if cost[other.bundle, one.bundle] < cost[one.bundle, other.bundle]:
                strands[index], strands[index + 1] = other, one
                moved = True
        if not moved:
            break
    return strands


def _crossings(lower: Strand, higher: Strand) -> int:
    """Count the crossings of two strands when the one lies on the lower side of the other."""
    up = sum(1 for at, side in lower.taps if side > 0 and higher.low < at < higher.high)
    return up + sum(1 for at, side in higher.taps if side < 0 and lower.low < at < lower.high)
