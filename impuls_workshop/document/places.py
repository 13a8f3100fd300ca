"""Follows, while markup is read, where the words being read were written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from impuls_workshop.diagnostics import MARK_CLOSE, MARK_OPEN, Span, first_mark, split_marks
from impuls_workshop.document.xml import stamp_of

if TYPE_CHECKING:
    from lxml.etree import _Element


class Places(Struct):
    """The current place: a template's stamp until a mark of the content replaces it.

    Attributes:
        now: Where the words being read were written.
        template: The innermost stamp: where the template puts them.
    """

    now: Span | None = None
    template: Span | None = None

    def inside(self, element: _Element) -> Inside:
        """Read an element: its stamp holds inside; afterwards what held before. Gives the element's place."""
        return Inside(self, stamp_of(element))

    def text(self, text: str | None) -> list[tuple[Span | None, str]]:
        """Split text at its marks into pairs of place and words, and remember the last mark."""
        if not text:
            return []
        marks = text.count(MARK_OPEN)
        if not marks:
            return [(self.now, text)]
        if marks == 1 and text[0] == MARK_OPEN:
            mark, _, words = text[1:].partition(MARK_CLOSE)
            if words:  # most texts are so
                self.now = span = Span.parse(mark)
                return [(span, words)]
        pieces = split_marks(text, self.now)
        # A mark with no words after it is in none of the pieces.
        silent = text.endswith(MARK_CLOSE) or not pieces
        self.now = first_mark(text[text.rindex(MARK_OPEN):]) if silent else pieces[-1][0]
        return pieces

    def of(self, element: _Element) -> Span | None:
        """Return an element's place: its stamp, or the place being read if content wrote it."""
        return stamp_of(element) or self.now


class Inside:
    """An element being read, for `with`: a class, since a generator takes twice as long, for every element there is."""

    __slots__ = ("_before", "_places", "_stamp")

    def __init__(self, places: Places, stamp: Span | None) -> None:
        self._places, self._stamp = places, stamp

    def __enter__(self) -> Span | None:
        places = self._places
        if self._stamp is None:
            return places.now
        self._before = places.now, places.template
        places.now = places.template = self._stamp
        return self._stamp

    def __exit__(self, *raised: object) -> None:
        if self._stamp is not None:
            self._places.now, self._places.template = self._before
