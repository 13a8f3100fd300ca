"""Logos in a row: how large each is, so that all weigh alike, whatever their proportions."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import lru_cache
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Final

from impuls_workshop.reading.access import leads_to_file

if TYPE_CHECKING:
    from lxml.etree import _Element

GAP: Final = 12.0
"""Between two pictures in a row, mm; less where the row is full."""
_LEAST_GAP: Final = 5.0
_WEIGHT: Final = 1.1
"""Area of each picture in squares of the row's height: a square one fills the height, a long one is lower."""
_ON_PAGES: Final = (164.0, 13.0)
"""Width and height of a row of logos on a page, mm: the text width of an A4 page."""
_TRY: Final = 1000
"""Pixels an SVG is drawn in to learn its proportions."""


def row_sizes(ratios: Sequence[float], width: float, height: float) -> tuple[list[tuple[float, float]], float]:
    """Return width and height of each picture in a row, and the gap between them, mm.

    Args:
        ratios: Width by height of each picture.
        width: Room for the row, mm.
        height: Most a picture may be high, mm.
    """
    area = _WEIGHT * height * height
    sizes = [(high * ratio, high) for ratio in ratios for high in (min(height, sqrt(area / ratio)),)]
    total, gaps = sum(wide for wide, _ in sizes), max(len(sizes) - 1, 0)
    gap = min(GAP, (width - total) / gaps) if gaps else 0.0
    if total + gaps * _LEAST_GAP > width:
        gap = min(_LEAST_GAP, width / (2 * gaps)) if gaps else 0.0
        factor = (width - gaps * gap) / total
        sizes = [(wide * factor, high * factor) for wide, high in sizes]
    return sizes, gap


def ratio_of(path: str) -> float:
    """Return width by height of a picture file, upright."""
    wide, high = pixels_of(path)
    return wide / high


def pixels_of(path: str) -> tuple[int, int]:
    """Return width and height of a picture file, upright; of an SVG as it is drawn 1,000 pixels long."""
    found = Path(path).stat()
    return _pixels_of(path, found.st_ino, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=512)
def _pixels_of(path: str, *_state: int) -> tuple[int, int]:
    """Read the size of a picture once, until its file changes."""
    from PIL import Image

    content = Path(path).read_bytes()
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        from impuls_workshop.document.svg_files import drawn

        content = drawn(content, _TRY, _TRY)
    with Image.open(io.BytesIO(content)) as picture:
        width, height = picture.size
        turned = picture.getexif().get(0x0112, 1) in (5, 6, 7, 8)
    return (height, width) if turned else (width, height)


def set_in_row(element: _Element, root: Path) -> None:
    """Give the pictures inside an element of a page the sizes of a row of logos, 165 by 13 mm.

    Args:
        element: The element.
        root: The folder its pictures' paths start from.
    """
    images = [image for image in element.iter("img") if leads_to_file(root / (image.get("src") or ""))]
    sizes, gap = row_sizes([ratio_of(str(root / (image.get("src") or ""))) for image in images], *_ON_PAGES)
    for image, (wide, high) in zip(images, sizes, strict=True):
        image.set("style", f"width: {wide:.2f}mm; height: {high:.2f}mm; margin-right: {gap:.2f}mm;"
                           " vertical-align: middle")
