"""Takes slide markup apart into its slides, without reading them."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

_SLIDE: Final = re.compile(r"<slide(?=[\s/>])")
_END: Final = "</slide>"
_ODD: Final = re.compile(r"<!|<\?|<slide[^<>]*/>")
"""Comments, literal stretches, instructions, and slides without content: rare, so they are read as a whole."""


class DeckMarkup(Struct, frozen=True):
    """Slide markup in pieces; joined in order they are all of it."""

    head: str
    """The deck's own tag, its authors, and whatever stands before the first slide."""
    slides: tuple[str, ...]
    tail: str

    def of(self, slides: list[str]) -> str:
        """Return the markup of a deck with other slides."""
        return "".join((self.head, *slides, self.tail))


def take_apart(markup: str) -> DeckMarkup | None:
    """Return slide markup in pieces, or None if that cannot be done by looking at its tags alone."""
    starts = [found.start() for found in _SLIDE.finditer(markup)]
    if not starts or _ODD.search(markup) or markup.count(_END) != len(starts):
        return None
    slides: list[str] = []
    for start, limit in zip(starts, [*starts[1:], len(markup)], strict=True):
        end = markup.find(_END, start, limit)
        if end < 0:
            return None
        end += len(_END)
        if limit < len(markup) and markup[end:limit].strip():
            return None  # words or authors between slides
        slides.append(markup[start:end])
    return DeckMarkup(markup[: starts[0]], tuple(slides), markup[end:])
