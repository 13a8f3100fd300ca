"""Arranges items of a fixed size, such as cards, on sheets of paper."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import Struct

PAPERS: Final[Mapping[str, tuple[float, float]]] = {
    "A0": (841, 1189), "A1": (594, 841), "A2": (420, 594), "A3": (297, 420), "A4": (210, 297), "A5": (148, 210),
    "A6": (105, 148), "Letter": (215.9, 279.4), "Legal": (215.9, 355.6),
}
"""Width and height of papers, mm (ISO 216; ANSI/ASME Y14.1)."""
_HAIR: Final = 0.001
"""mm; sizes are given in decimals that binary numbers only come close to."""


class Place(Struct, frozen=True):
    """Where an item lies on a sheet."""

    x: float
    """Left edge, mm."""
    y: float
    """Upper edge, mm."""
    turned: bool = False
    """Whether it stands on its head."""


class Plan(Struct, frozen=True):
    """How items lie on a sheet: in the middle, in rows and columns."""

    width: float
    """The paper's, mm."""
    height: float
    item_width: float
    item_height: float
    columns: int
    rows: int
    gap: float = 0.0

    @property
    def count(self) -> int:
        """How many items a sheet holds."""
        return self.columns * self.rows

    @property
    def xs(self) -> tuple[float, ...]:
        """Left edges of the columns, mm."""
        return _starts(self.width, self.item_width, self.columns, self.gap)

    @property
    def ys(self) -> tuple[float, ...]:
        """Upper edges of the rows, mm."""
        return _starts(self.height, self.item_height, self.rows, self.gap)

    def places(self) -> Iterator[Place]:
        """Yield the places on a sheet's front, row by row."""
        for y in self.ys:
            for x in self.xs:
                yield Place(x, y)

    def backs(self) -> Iterator[Place]:
        """Yield the places on a sheet's back, in the same order, for printers that turn it over its long edge.

        An upright sheet turns like a book's leaf, so columns change places. A sheet on its side turns like a
        calendar's: rows change places, and items stand on their heads to be upright in the hand.
        """
        for place in self.places():
            if self.width <= self.height:
                yield Place(self.width - place.x - self.item_width, place.y)
            else:
                yield Place(place.x, self.height - place.y - self.item_height, turned=True)


def arrange(width: float, height: float, paper: str, *, margin: float, gap: float = 0.0) -> Plan | None:
    """Return how most items fit a sheet, upright if that is as good; None if not even one fits.

    Args:
        width: Of an item, mm.
        height: Of an item, mm.
        paper: A name of `PAPERS`; with ` landscape` the sheet lies on its side whatever fits.
        margin: Edge of the paper that stays free, mm.
        gap: Room between items, mm.
    """
    name, _, way = paper.partition(" ")
    short, long = PAPERS[name]
    sizes = [(long, short)] if way else [(short, long), (long, short)]
    plans = [Plan(across, down, width, height, _number(across, width, margin, gap),
                  _number(down, height, margin, gap), gap) for across, down in sizes]
    best = max(plans, key=lambda plan: plan.count)
    return best if best.count else None


def _number(room: float, side: float, margin: float, gap: float) -> int:
    return max(int((room - 2 * margin + gap + _HAIR) / (side + gap)), 0)


def _starts(room: float, side: float, count: int, gap: float) -> tuple[float, ...]:
    first = (room - count * side - (count - 1) * gap) / 2
    return tuple(first + index * (side + gap) for index in range(count))
