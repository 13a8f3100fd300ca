"""Texts of the content: short ones, long ones and lists of short ones, that know where they were written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import ClassVar, Final, Self

from impuls_workshop.content.markdown import blocks, inline
from impuls_workshop.content.parsed import Parsed, Piece
from impuls_workshop.diagnostics import Span
from impuls_workshop.reading.escaping import escape
from impuls_workshop.reading.tree import Scalar
from impuls_workshop.reading.wrong_value import WrongValueError

_LETTERS: Final = str.maketrans({
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "å": "a", "ł": "l", "đ": "d"})
_LONGEST_SLUG: Final = 60

MOST_BRACKETS: Final = 1_000
MOST_BARS: Final = 5_000
"""Beyond these a text takes seconds to read as Markdown; people's texts have a few dozen."""


class Text(str):
    """A text in Markdown.

    Attributes:
        places: Where each of its lines was written; empty if it was made by a program.
    """

    __slots__ = ("places",)

    longest: ClassVar[int] = 0
    """Most characters it may have."""

    places: tuple[Span, ...]

    def __new__(cls, text: str, places: tuple[Span, ...] = ()) -> Self:
        """Make a text; the same text from a file brings its places."""
        made = super().__new__(cls, text)
        made.places = places
        return made

    def __getnewargs__(self) -> tuple[str, tuple[Span, ...]]:  # type: ignore[override]
        # Lets copies and pickles keep the places.
        return (str(self), self.places)

    @property
    def span(self) -> Span | None:
        """Where it was written, or None if it was made by a program."""
        return self.places[0] if self.places else None

    @property
    def parsed(self) -> Parsed:
        """The text read as Markdown; each distinct text is read once."""
        raise NotImplementedError

    @property
    def plain(self) -> str:
        """The words without markup."""
        return self.parsed.plain

    def __html__(self) -> str:
        return self.parsed.markup(self.places)

    @classmethod
    def read(cls, value: object) -> Self:
        """Make one from what stands in a file; raises WrongValueError for what is none."""
        if isinstance(value, cls):
            return value
        if not isinstance(value, str):
            raise WrongValueError
        text, places = trimmed(value, value.places if isinstance(value, Scalar) else ())
        if not text:
            raise WrongValueError("content.empty-value")
        if len(text) > cls.longest:
            raise WrongValueError("content.text-too-long", limit=cls.longest)
        if text.count("[") > MOST_BRACKETS or text.count("|") > MOST_BARS:
            raise WrongValueError("content.too-much-markup")
        return cls(text, places)


class Line(Text):
    """A short text: inline Markdown."""

    __slots__ = ()

    longest: ClassVar[int] = 4_000

    @property
    def parsed(self) -> Parsed:
        """The text read as inline Markdown."""
        return inline(str(self))

    @property
    def slug(self) -> str:
        """The words as a name for references and files: small ASCII letters, digits and hyphens."""
        return slug(self.plain)


class Words(Line):
    """A short text that is no Markdown: every character of it prints as it is."""

    __slots__ = ()

    @property
    def parsed(self) -> Parsed:
        """The words, escaped."""
        return Parsed([Piece(escape(str(self), quote=False), 0, 0)], str(self))


class Prose(Text):
    """A long text: Markdown with paragraphs, lists, tables and pictures."""

    __slots__ = ()

    longest: ClassVar[int] = 60_000

    @property
    def parsed(self) -> Parsed:
        """The text read as blocks of Markdown."""
        return blocks(str(self))


class Lines(tuple[Line, ...]):
    """A list of short texts."""

    __slots__ = ()

    item: ClassVar[type[Line]] = Line
    """What each of them is."""

    def __new__(cls, lines: Iterable[Line] = ()) -> Self:
        """Make a list of texts."""
        return super().__new__(cls, tuple(lines))

    @property
    def span(self) -> Span | None:
        """Where the first of them was written."""
        return self[0].span if self else None

    @property
    def plain(self) -> str:
        """The words without markup, one text a line."""
        return "\n".join(line.plain for line in self)

    def __html__(self) -> str:
        if not self:
            return ""
        return f"<ul>{''.join(f'<li>{line.__html__()}</li>' for line in self)}</ul>"


def trimmed(text: str, places: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """Return a text and its places without space at its end and without empty lines at its start."""
    kept = text.rstrip()
    lines = kept.split("\n")
    empty = next((row for row, line in enumerate(lines) if line.strip()), 0)
    lines, places = lines[empty:], places[empty:]
    if len(lines) == 1:
        bare = lines[0].lstrip()
        gone = len(lines[0]) - len(bare)
        if gone and places:
            places = (Span(places[0].path, places[0].line, places[0].column + gone), *places[1:])
        return bare, places
    return "\n".join(lines), places[: len(lines)]


def slug(words: str) -> str:
    """Return words as a name of small ASCII letters, digits and hyphens.

    Words without any Latin letter or digit become `x-` and the code of the first few, so they
    stay the same from build to build.
    """
    spelled = unicodedata.normalize("NFC", words).casefold().translate(_LETTERS)
    if not spelled.isascii():
        spelled = "".join([char for char in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(char)])
    name = re.sub(r"[^a-z0-9]+", "-", spelled).strip("-")
    if not name:
        first = [char for char in words if not char.isspace()][:6]
        name = "x-" + "-".join(f"{ord(char):x}" for char in first)
    return name[:_LONGEST_SLUG].strip("-")
