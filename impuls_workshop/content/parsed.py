"""What Markdown becomes: pieces of markup that know their place, plain words, and what is wrong in it."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct, field

from impuls_workshop.diagnostics import MARK_CLOSE, MARK_OPEN, Span
from impuls_workshop.reading.escaping import escape


class Piece(NamedTuple):
    """Markup, and where in the text it begins: line and column from 0, or no place if `line` is -1."""

    markup: str
    line: int = -1
    column: int = 0


class Problem(NamedTuple):
    """Something wrong in a text: the message and its values, and where, line and column from 0."""

    code: str
    line: int
    column: int
    hint: str | None = None
    values: tuple[tuple[str, str], ...] = ()
    warning: bool = False


class ImageUse(NamedTuple):
    """A picture named in a text, and where, line and column from 0."""

    path: str
    line: int
    column: int


class Citation(NamedTuple):
    """A source a text cites, and where, line and column from 0."""

    source: str
    line: int
    column: int


class Parsed(Struct):
    """A text read as Markdown.

    Attributes:
        pieces: Block words in order; texts are escaped for XML.
        plain: The words without markup.
        problems: What is wrong in it.
        images: The pictures it shows.
        citations: The sources it cites.
    """

    pieces: list[Piece] = field(default_factory=list)
    plain: str = ""
    problems: list[Problem] = field(default_factory=list)
    images: list[ImageUse] = field(default_factory=list)
    citations: list[Citation] = field(default_factory=list)

    def markup(self, places: tuple[Span, ...]) -> str:
        """Return the markup with place marks, given where each line of the text begins."""
        parts: list[str] = []
        for text, line, column in self.pieces:
            if line >= 0 and places:
                start = places[line] if line < len(places) else places[-1]
                parts.append(f"{MARK_OPEN}{_escaped(start.path)}:{start.line}:{start.column + column}{MARK_CLOSE}")
            parts.append(text)
        return "".join(parts)


@lru_cache(maxsize=64)
def _escaped(path: str) -> str:
    """A path in markup: a folder's name may hold `&`."""
    return escape(path, quote=False)


def place_in(places: tuple[Span, ...], line: int, column: int) -> Span:
    """Return the place in the file of a line and column of a text, both from 0."""
    start = places[min(line, len(places) - 1)]
    return Span(start.path, start.line, start.column + column)
