"""Keeps lines that were laid out or drawn once, beside the fonts they were made with.

What comes of a line depends on its words, their style and the room alone. It is kept with the `FontConfiguration`,
for as long as that lives; all is given up when it has filled its room, so memory does not grow with
the number of documents.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from operator import itemgetter
from typing import Any, Final

from impuls_workshop.backends.pages_runs import Run

MOST_LINES: Final = 20_000
MOST_CHARACTERS: Final = 2_000_000
"""What is kept at most with one set of fonts: about 20 MB."""

_KEPT: Final = "kept_lines"

_font: Final = itemgetter(
    "font_family", "font_size", "font_style", "font_stretch", "font_weight", "font_kerning", "font_variant_ligatures",
    "font_variant_position", "font_variant_caps", "font_variant_numeric", "font_variant_alternates",
    "font_variant_east_asian", "font_feature_settings", "font_variation_settings", "font_language_override",
    "lang", "direction", "text_decoration_line")
"""All properties of a style that Pango's objects are made of."""
_line: Final = itemgetter(
    "letter_spacing", "word_spacing", "white_space", "overflow_wrap", "word_break", "hyphens",
    "hyphenate_limit_chars", "hyphenate_limit_zone", "hyphenate_character")
"""Further properties that lines are broken by."""


class Witness:
    """Sees the lines of a drawing.

    Attributes:
        runs: What was written of lines that are kept.
        fonts: Key of each font in a document to what Pango calls it.
        spoiled: Whether a line was drawn that is not kept.
    """

    def __init__(self, fonts: Mapping[int, Any]) -> None:
        self.runs: list[list[Run]] = []
        self.fonts = fonts
        self.spoiled = False


class Lines:
    """The lines laid out and drawn with one set of fonts."""

    def __init__(self) -> None:
        self._looks: dict[str, int] = {}
        self._numbers = count()
        self.prepared: dict[int, Any] = {}
        """Font to what Pango needs for it."""
        self.split: dict[tuple[Any, ...], tuple[dict[str, Any], tuple[Any, ...]]] = {}
        """Words, look and room to the state of a layout, and what is told about its line."""
        self.drawn: dict[tuple[Any, ...], list[Run]] = {}
        """Words and look to what is written on a page for them."""
        self.fonts: dict[int, Any] = {}
        """Key of each font in a document to what Pango calls it, which lives as long as the fonts."""
        self.drawings: dict[tuple[Any, ...], Any] = {}
        """Drawings and the state of a page to what is written on it for them."""
        self.witness: Witness | None = None
        """Sees what a drawing is made of, while one is drawn."""
        self._characters = 0
        self._written = 0

    def keep_drawing(self, key: tuple[Any, ...], drawing: Any, most: int) -> None:
        """Keep a drawing, at most so many instructions of all of them."""
        self._written += drawing.size
        if self._written > most:
            self.drawings.clear()
            self._written = drawing.size
        self.drawings[key] = drawing

    def make_room(self, text: str) -> None:
        """Make room for one more line."""
        self._characters += len(text)
        if self._characters > MOST_CHARACTERS or len(self.split) + len(self.drawn) > MOST_LINES:
            self._characters = len(text)
            self.split.clear()
            self.drawn.clear()
            self.prepared.clear()
            self._looks.clear()

    def number(self, look: str) -> int:
        """Return a number for a look; no other look ever gets it."""
        found = self._looks.get(look)
        if found is None:
            found = self._looks[look] = next(self._numbers)
        return found


def lines_of(configuration: Any) -> Lines:
    """Return the lines kept beside a font configuration."""
    found: Lines | None = getattr(configuration, _KEPT, None)
    if found is None:
        found = Lines()
        setattr(configuration, _KEPT, found)
    return found


def font_of(style: Any) -> int:
    """Return the number of a style's font, which is kept with the style: it changes no more."""
    try:
        number: int = style.kept_font
    except AttributeError:
        number = style.kept_font = lines_of(style.font_config).number(str(_font(style)))
    return number


def look_of(style: Any) -> int:
    """Return the number of all that shows in a line of a style."""
    try:
        number: int = style.kept_look
    except AttributeError:
        number = style.kept_look = lines_of(style.font_config).number(f"{font_of(style)} {_line(style)}")
    return number
