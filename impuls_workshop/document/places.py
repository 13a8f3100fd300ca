"""Follows, while markup is read, where the words being read were written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from msgspec import Struct

from impuls_workshop.diagnostics import Span, first_mark, split_marks
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

    @contextmanager
    def inside(self, element: _Element) -> Iterator[Span | None]:
        """Read an element: its stamp holds inside; afterwards what held before. Gives the element's place."""
        stamp = stamp_of(element)
        if stamp is None:
            yield self.now
            return
        before = self.now, self.template
        self.now = self.template = stamp
        yield stamp
        self.now, self.template = before

    def text(self, text: str | None) -> list[tuple[Span | None, str]]:
        """Split text at its marks into pairs of place and words, and remember the last mark."""
        if not text:
            return []
        pieces = list(split_marks(text, self.now))
        last = text.rfind("\ufdd0")
        if last >= 0:
            self.now = first_mark(text[last:])
        return pieces

    def of(self, element: _Element) -> Span | None:
        """Return an element's place: its stamp, or the place being read if content wrote it."""
        return stamp_of(element) or self.now
