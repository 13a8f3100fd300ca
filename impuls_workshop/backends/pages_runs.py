"""Writes a line on a page of WeasyPrint's as it was written once before."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

_GLYPHS: Final = re.compile(rb"<([0-9a-f]+)>")
_DIGITS: Final = 4
"""Hexadecimal digits of a glyph's number."""


class Run:
    """What is written on a page for the words of a line that are in one font.

    Attributes:
        font: The key of the font in a document.
        size: Its size.
        written: What is written, ready to be put on a page.
        widths: The glyphs and their widths.
        new: Glyphs that were new to the document, in order: the words they stand for.
    """

    __slots__ = ("font", "new", "size", "widths", "written")

    def __init__(self, font: int, size: float) -> None:
        self.font = font
        self.size = size
        self.written: list[bytes] = []
        self.widths: dict[int, float] = {}
        self.new: dict[int, str] = {}

    def fits(self, known: Mapping[int, float]) -> bool:
        """Whether WeasyPrint would write the same with what the document knows of the font's glyphs so far."""
        new = self.new
        return all(width == known.get(glyph) or (glyph in new and glyph not in known)
                   for glyph, width in self.widths.items())

    def teach(self, font: Any) -> None:
        """Tell a document's font the glyphs that are new to it."""
        for glyph, words in self.new.items():
            if glyph not in font.to_unicode:
                font.to_unicode[glyph] = words
                font.widths[glyph] = self.widths[glyph]


def write(runs: list[Run], stream: Any, matrix: Any, held: Mapping[int, Any]) -> bool:
    """Write a line that is kept, if WeasyPrint would write the same; return whether it was.

    Args:
        runs: The line.
        stream: The page.
        matrix: Where on it.
        held: Key of fonts in a document to what Pango calls them: those the document has none of yet can be added.
    """
    fonts = stream._fonts
    for run in runs:
        if run.font not in fonts and run.font in held:
            stream.add_font(held[run.font])
        font = fonts.get(run.font)
        if font is None or not run.fits(font.widths):
            return False
    stream.set_text_matrix(*matrix.values)
    for run in runs:
        font = fonts[run.font]
        run.teach(font)
        stream.set_font_size(font.hash, run.size)
        stream.stream.extend(run.written)
    return True


class Pen:
    """A page that WeasyPrint writes a line on; notes what is written."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._runs: list[tuple[Run, Any, int]] = []
        self.fonts: dict[int, Any] = {}
        """Key of each font in a document to what Pango calls it."""
        self._font: Any = None
        self._pango_font: Any = None
        self._plain = True

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def add_font(self, pango_font: Any) -> tuple[Any, float]:
        """Take a font for what follows."""
        self._font, size = self._stream.add_font(pango_font)
        self._pango_font = pango_font
        return self._font, size

    def set_font_size(self, name: str, size: float) -> None:
        """Begin a run in that font."""
        font = self._font
        key = next(key for key, one in self._stream._fonts.items() if one is font)
        self._runs.append((Run(key, size), font, len(font.to_unicode)))
        self.fonts[key] = self._pango_font
        self._plain = self._plain and not (font.bitmap or font.svg or font.png or font.colr)
        self._stream.set_font_size(name, size)

    def set_text_rise(self, height: float) -> None:
        """Write letters higher or lower: such lines are not kept."""
        self._plain = False
        self._stream.set_text_rise(height)

    def show_text(self, text: str) -> None:
        """Write glyphs."""
        self._stream.show_text(text)
        run = self._runs[-1][0]
        run.written.append(self._stream.stream[-1])

    def runs_to_keep(self) -> list[Run]:
        """Return what was written; nothing if it depends on more than the words."""
        for run, font, before in self._runs:
            if not self._plain or font.missing:
                return []
            groups = _GLYPHS.findall(b" ".join(run.written))
            glyphs = {int(group[at:at + _DIGITS], 16) for group in groups for at in range(0, len(group), _DIGITS)}
            run.widths = {glyph: font.widths[glyph] for glyph in sorted(glyphs)}
            run.new = {glyph: words for glyph, words in [*font.to_unicode.items()][before:] if glyph in glyphs}
        return [run for run, _, _ in self._runs]
