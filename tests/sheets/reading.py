"""What lies on printed sheets, read back from the PDF in millimetres from the upper left corner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any

import pypdf

from tests.product.reading import words_on_pages

MM = 25.4 / 72


@dataclass(frozen=True)
class Area:
    """A filled rectangle or a word."""

    left: float
    top: float
    right: float
    bottom: float
    text: str = ""

    @property
    def middle(self) -> tuple[float, float]:
        return ((self.left + self.right) / 2, (self.top + self.bottom) / 2)

    def holds(self, other: Area, hair: float = 0.2) -> bool:
        return (self.left - hair <= other.left and other.right <= self.right + hair
                and self.top - hair <= other.top and other.bottom <= self.bottom + hair)


def page_sizes(path: Path) -> list[tuple[float, float]]:
    """Width and height of every page."""
    return [(float(page.mediabox.width) * MM, float(page.mediabox.height) * MM)
            for page in pypdf.PdfReader(path).pages]


def marks(page: Any, widest: float = 0.15) -> list[Area]:
    """The hairlines of a page: rectangles filled that are no wider than a hair one way."""
    return [area for area in _rectangles(page)
            if min(area.right - area.left, area.bottom - area.top) < widest]


def _rectangles(page: Any) -> Iterator[Area]:
    high = float(page.mediabox.height)
    stack: list[list[float]] = []
    now = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0]
    for operands, operator in pypdf.generic.ContentStream(page.get_contents(), page.pdf).operations:
        if operator == b"q":
            stack.append(now)
        elif operator == b"Q":
            now = stack.pop()
        elif operator == b"cm":
            now = _times([float(part) for part in operands], now)
        elif operator == b"re":
            x, y, w, h = map(float, operands)
            corners = [_at(now, x, y), _at(now, x + w, y + h)]
            (x0, x1), (y0, y1) = (sorted(corner[axis] for corner in corners) for axis in (0, 1))
            yield Area(x0 * MM, (high - y1) * MM, x1 * MM, (high - y0) * MM)


def _times(first: list[float], then: list[float]) -> list[float]:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m]


def _at(matrix: list[float], x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def words(path: Path) -> list[list[Area]]:
    """The words of every page; their height is that of their letters, not of the font."""
    pages = []
    for _, found in words_on_pages(path):
        pages.append([Area(left * MM, (top + (bottom - top) * 0.2) * MM, right * MM,
                           (bottom - (bottom - top) * 0.2) * MM, unescape(text))
                      for left, top, right, bottom, text in found])
    return pages
