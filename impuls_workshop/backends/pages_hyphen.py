"""Has the two hyphens Carlito and Gelasio lack, so that no machine's own font must lend them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

FAMILY: Final = "Impuls Hyphen"
"""Family name of the font; it goes last in every list of families."""

SIGNS: Final = frozenset({0x2010, 0x2011})
"""WeasyPrint ends a broken line with U+2010, which tells a reading program that the word goes on;
U+2011 is the hyphen lines do not break at. Each has a glyph of its own, so that it is read as itself."""

WEIGHTS: Final = (400, 700)


def hyphen_file(weight: int) -> Path:
    """Return a TrueType font that has nothing but hyphens; `scripts/make_hyphen_fonts.py` drew it.

    Args:
        weight: 400 or 700.
    """
    return Path(__file__).parent / "fonts" / f"hyphen-{weight}.ttf"
