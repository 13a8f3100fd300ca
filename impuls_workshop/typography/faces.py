"""How far text reaches in a face, in ems: by HarfBuzz from a font file, or estimated without one."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache
from itertools import accumulate, pairwise
from math import inf
from typing import Any, Final, Protocol

from impuls_workshop.typography.estimates import estimate_for
from impuls_workshop.typography.fonts import Closeness, FontFile, find_font

LINE_HEIGHTS: Final = {"calibri": 2500 / 2048, "georgia": 2327 / 2048}
"""Line heights of fonts whose twin has another one, em: the originals' OS/2 winAscent + winDescent, which is
what PowerPoint takes."""
LEAST_LINE_EM: Final = 1.2
"""Line height below which none is taken: LibreOffice sets lines that far apart in Gelasio, Georgia's twin."""

WIDE_EM: Final = 1.0
"""Advance of an ideograph, a kana or a full-width sign: they stand in a square."""
EMOJI_EM: Final = 1.3
"""Advance of an emoji in Segoe UI Emoji and Noto Color Emoji, rounded up."""
NARROW_EM: Final = 0.62
"""Advance assumed for any other character the font lacks; Greek in DejaVu Serif has 0.61."""
CAPITAL_EM: Final = 0.78
"""The same for capital letters."""
BOLD_FACTOR: Final = 1.15
"""How much wider they are taken to be in bold, as Greek is in DejaVu Serif Bold."""
_PLAIN: Final = frozenset(chr(code) for first, last in (
    (0x20, 0x7e), (0xa0, 0xac), (0xae, 0xff), (0x2010, 0x2014), (0x2018, 0x201a), (0x201c, 0x201e), (0x2026, 0x2026))
    for code in range(first, last + 1))
"""Signs that stand side by side, each as wide as it is: without soft hyphens, marks, control characters."""
_QUOTES: Final = frozenset("‘’‚“”„")
QUOTE_GAP_EM: Final = 0.2
"""How much further than its own advance a curly quote is taken to reach: it is set apart from what stands on each side
of it by 0.06 em at most in Carlito, 0.09 in Caladea and Liberation."""
UNSURE: Final = 1.1
"""How much further than its characters' own advances a text is taken to reach where it is not shaped. In Carlito and
Gelasio pairs of plain signs are set apart by 5 % at most, but for seven such as "Qj"."""
SCRIPT_GAP_EM: Final = 0.25
"""Space set between East Asian and other signs, as in 2024年: LibreOffice sets a fifth of an em, Word a quarter."""
WIDE_LINE_EM: Final = 1.45
"""Line height of East Asian fonts (Noto Sans CJK 1.448, Yu Gothic 1.43 without line gap)."""
FIXED_PITCH_EM: Final = 0.602
"""Advance in fixed-pitch fonts: 0.600 in Courier New, 0.602 in DejaVu Sans Mono, 0.550 in Consolas."""


class Face(Protocol):
    """A face that can say how far text reaches."""

    closeness: Closeness
    """Whether the numbers are those of the font that will be shown."""

    line: float
    """Line height, em."""

    ascent: float
    """How far the font itself reaches above the baseline (`hhea`), em: what CSS centres in a line."""

    descent: float
    """How far it reaches below, em."""

    def offsets(self, text: str) -> list[float]:
        """Return where each character starts, and last where the text ends, em; begins with 0."""

    def reach(self, text: str) -> float:
        """Return how far a text reaches at most, em, without shaping it; infinite if that cannot be told."""


class ShapedFace:
    """A face measured by HarfBuzz, with kerning and the ligatures that are on by default."""

    def __init__(self, file: FontFile, *, bold: bool = False, factor: float = 1.0) -> None:
        """Open the file; a `factor` above 1 makes all advances wider, for estimates."""
        import uharfbuzz

        if file.path is None:
            raise ValueError(file.family)
        self.closeness: Closeness = file.closeness
        self._harfbuzz: Any = uharfbuzz
        face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(file.path)), file.index)
        self._font: Any = uharfbuzz.Font(face)
        self._ems = factor / face.upem
        self._missing_factor = BOLD_FACTOR if bold else 1.0
        extents = self._font.get_font_extents("ltr")  # of `hhea`, which HarfBuzz reads as LibreOffice does
        self.ascent, self.descent = extents.ascender / face.upem, -extents.descender / face.upem
        own = LINE_HEIGHTS.get(file.family.casefold())
        self.advances: dict[str, float] = _Advances(self._advance)
        """How far the characters that were asked for reach at most, each by itself, em."""
        self.line = max(own or self.ascent + self.descent + extents.line_gap / face.upem, LEAST_LINE_EM)

    def offsets(self, text: str) -> list[float]:
        """Return where each character starts, em. Characters the font lacks count as `missing_advance`."""
        if not text:
            return [0.0]
        buffer = self._harfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.cluster_level = self._harfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        self._harfbuzz.shape(self._font, buffer)
        positions = buffer.glyph_positions
        if len(positions) == len(text) and max(map(self.advances.__getitem__, text)) < inf:
            # A glyph for each character, and none that the font lacks: which is whose need not be asked.
            ems = self._ems
            return list(accumulate([position.x_advance * ems for position in positions], initial=0.0))
        advances = [0.0] * len(text)
        for glyph, position in zip(buffer.glyph_infos, positions, strict=True):
            if glyph.codepoint:
                advances[glyph.cluster] += position.x_advance * self._ems
            else:
                advances[glyph.cluster] += missing_advance(text[glyph.cluster]) * self._missing_factor
        if has_wide(text):
            for place in _script_changes(text):
                advances[place] += SCRIPT_GAP_EM
        return list(accumulate(advances, initial=0.0))

    def reach(self, text: str) -> float:
        """Return how far a text reaches at most, em; infinite unless it is of European letters and signs."""
        return sum(map(self.advances.__getitem__, text)) * UNSURE

    def _advance(self, sign: str) -> float:
        glyph = self._font.get_nominal_glyph(ord(sign)) if sign in _PLAIN else None
        if not glyph:
            return inf
        own: float = self._font.get_glyph_h_advance(glyph) * self._ems
        return own + QUOTE_GAP_EM if sign in _QUOTES else own


class _Advances(dict[str, float]):
    """How far characters reach at most, em; infinite for those that are not plain, or not in the font."""

    def __init__(self, advance: Callable[[str], float]) -> None:
        super().__init__()
        self._advance = advance

    def __missing__(self, sign: str) -> float:
        self[sign] = found = self._advance(sign)
        return found


class FixedPitchFace:
    """A face in which every character is equally wide."""

    closeness: Closeness = "exact"
    line = 1.2
    ascent, descent = 0.833, 0.3  # Liberation Mono's

    def offsets(self, text: str) -> list[float]:
        """Return where each character starts, em."""
        return list(accumulate(map(_pitch, text), initial=0.0))

    def reach(self, text: str) -> float:
        """Return how far a text reaches at most, em."""
        return sum(map(_pitch, text)) if text.isprintable() and not has_wide(text) else inf


def _pitch(sign: str) -> float:
    if unicodedata.combining(sign):
        return 0.0
    return missing_advance(sign) if is_wide(sign) else FIXED_PITCH_EM


@cache
def open_face(family: str, *, bold: bool = False, italic: bool = False) -> Face:
    """Return the face for a family and style, whatever it takes: the file, a twin, or an estimate."""
    file = find_font(family, bold=bold, italic=italic)
    if file.path is not None:
        return ShapedFace(file, bold=bold)
    standby = find_font("Carlito", bold=bold, italic=italic)
    estimate = estimate_for(family)
    face = ShapedFace(standby, bold=bold, factor=estimate.bold if bold else estimate.regular)
    face.closeness, face.line = "estimate", max(estimate.line, LEAST_LINE_EM)
    return face


def missing_advance(sign: str) -> float:
    """Return the advance assumed for a character that a font lacks, em."""
    if unicodedata.combining(sign) or unicodedata.category(sign) == "Cf":
        return 0.0
    if is_wide(sign):
        return EMOJI_EM if unicodedata.category(sign) in ("So", "Sk") else WIDE_EM
    return CAPITAL_EM if unicodedata.category(sign) == "Lu" else NARROW_EM


def is_wide(sign: str) -> bool:
    """Whether a character stands in a square, as ideographs and kana do."""
    return sign > "\u10ff" and unicodedata.east_asian_width(sign) in "WF"


def _script_changes(text: str) -> list[int]:
    """Where an East Asian sign stands directly before another one, or the other way round."""
    return [place for place, (before, after) in enumerate(pairwise(text))
            if is_wide(before) != is_wide(after) and _inked(before) and _inked(after)]


def _inked(sign: str) -> bool:
    return unicodedata.category(sign)[0] not in "ZMC"


def has_wide(text: str) -> bool:
    """Whether any character of a text stands in a square."""
    return bool(text) and max(text) > "\u10ff" and any(map(is_wide, text))

