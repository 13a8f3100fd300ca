"""Draws the fonts in `impuls_workshop/backends/fonts`: the two hyphens Carlito and Gelasio lack."""

from __future__ import annotations

import io
import sys
from typing import Final

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from impuls_workshop.backends.pages_hyphen import FAMILY, SIGNS, hyphen_file

_GLYPHS: Final = {sign: f"uni{sign:04X}" for sign in sorted(SIGNS)}
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
    left, lower, right, upper = _BARS[weight]
    pen = TTGlyphPen(None)
    pen.moveTo((left, lower))
    for corner in ((left, upper), (right, upper), (right, lower)):
        pen.lineTo(corner)
    pen.closePath()
    made = FontBuilder(_EM, isTTF=True)
    bar, nothing = pen.glyph(), TTGlyphPen(None).glyph()
    made.setupGlyphOrder([".notdef", *_GLYPHS.values()])
    made.setupCharacterMap(_GLYPHS)
    made.setupGlyf({".notdef": nothing, **dict.fromkeys(_GLYPHS.values(), bar)})
    made.setupHorizontalMetrics({".notdef": (_WIDTH, 0), **dict.fromkeys(_GLYPHS.values(), (_WIDTH, left))})
    made.setupHorizontalHeader(ascent=1536, descent=-512)
    made.setupNameTable({"familyName": FAMILY, "styleName": "Bold" if weight > 400 else "Regular"})
    made.setupOS2(usWeightClass=weight)
    made.setupPost()
    made.font.recalcTimestamp = False
    made.font["head"].created = made.font["head"].modified = _TIMESTAMP
    file = io.BytesIO()
    made.font.save(file)
    return file.getvalue()


def main() -> None:
    """Write the files."""
    for weight in _BARS:
        hyphen_file(weight).write_bytes(hyphen_font(weight))
        sys.stdout.write(f"{hyphen_file(weight)}\n")


if __name__ == "__main__":
    main()
