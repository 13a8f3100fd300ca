"""Draws the two hyphens Carlito and Gelasio lack, so that no machine's own font must lend them."""

from __future__ import annotations

import io
from typing import Final

FAMILY: Final = "Impuls Hyphen"
"""Family name of the font; it goes last in every list of families."""

_SIGNS: Final = {0x2010: "uni2010", 0x2011: "uni2011"}
"""WeasyPrint ends a broken line with U+2010, which tells a reading program that the word goes on;
U+2011 is the hyphen lines do not break at. Each has a glyph of its own, so that it is read as itself."""
_EM: Final = 2048
_WIDTH: Final = 627
_BARS: Final = {400: (75, 504, 553, 653), 700: (61, 478, 566, 690)}
"""Weight to the hyphen's left, lower, right and upper edge: where Carlito has its own hyphen (U+002D)."""

_TIMESTAMP: Final = 3_600_000_000
"""Seconds from 1904 to a day in 2018: same font, same bytes. fontTools takes smaller numbers for a mistake."""


def hyphen_font(weight: int) -> bytes:
    """Return a TrueType font that has nothing but hyphens.

    Args:
        weight: 400 or 700.
    """
    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    left, lower, right, upper = _BARS[weight]
    pen = TTGlyphPen(None)
    pen.moveTo((left, lower))
    for corner in ((left, upper), (right, upper), (right, lower)):
        pen.lineTo(corner)
    pen.closePath()
    made = FontBuilder(_EM, isTTF=True)
    bar, nothing = pen.glyph(), TTGlyphPen(None).glyph()
    made.setupGlyphOrder([".notdef", *_SIGNS.values()])
    made.setupCharacterMap(_SIGNS)
    made.setupGlyf({".notdef": nothing, **dict.fromkeys(_SIGNS.values(), bar)})
    made.setupHorizontalMetrics({".notdef": (_WIDTH, 0), **dict.fromkeys(_SIGNS.values(), (_WIDTH, left))})
    made.setupHorizontalHeader(ascent=1536, descent=-512)
    made.setupNameTable({"familyName": FAMILY, "styleName": "Bold" if weight > 400 else "Regular"})
    made.setupOS2(usWeightClass=weight)
    made.setupPost()
    made.font.recalcTimestamp = False
    made.font["head"].created = made.font["head"].modified = _TIMESTAMP
    file = io.BytesIO()
    made.font.save(file)
    return file.getvalue()


def covered() -> frozenset[int]:
    """Return the code points the font has."""
    return frozenset(_SIGNS)
