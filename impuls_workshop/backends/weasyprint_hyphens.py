"""Offers WeasyPrint only the hyphens that may have room in a line: it lays out the line for each, longest first.

For the narrowest width of a cell, where no letter has room, that is every hyphen of every word; for a word of 300
letters, ninety lines of up to 300 letters for each line of the column, and a page of such words takes minutes. Which
hyphens have no room is found by halving, with the word alone. What WeasyPrint chooses is the same: it takes the
first that has room, or else the last. Once it looks for it so itself (`split_first_line`, step 4), this can go.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Final

import pyphen

FEW: Final = 4
"""So many hyphens are not worth a search."""
LONG: Final = 60
"""Longer words are hyphenated only as far as the line may hold them: patterns are sought from each letter."""
LEAST: Final = 8
"""So many letters of it are looked at first."""

Measured = Callable[[str], float]
"""Width of a word's beginning, px."""


class Room:
    """The room of the line that is being broken."""

    def __init__(self) -> None:
        self.width: float | None = None
        """px; None if it has no end."""
        self.slack = 0.0
        """px: by how much the beginning of a word may be wider alone than in its line, at most."""
        self.measured: Measured = len

    def told(self, split: Callable[..., Any], width_of: Callable[[Any, str], float]) -> Callable[..., Any]:
        """Return WeasyPrint's `split_first_line` as a function that tells this room how wide a line is.

        Args:
            split: That function.
            width_of: Gives the width of words in a style, px.
        """

        def told(text: str, style: Any, context: Any, max_width: float | None, *rest: Any) -> Any:
            self.width, self.slack, self.measured = max_width, style["font_size"], partial(width_of, style)
            try:
                return split(text, style, context, max_width, *rest)
            finally:
                # A style must not outlive its document: when Python itself ends, Pango's fonts are gone.
                self.measured = len

        return told

    def may_hold(self, beginning: str) -> bool:
        """Whether a line may hold the beginning of a word."""
        if self.width is None:
            return True
        return self.width > 0 and self.measured(beginning) <= self.width + self.slack

    def letters(self, word: str) -> int:
        """Return how many of a word's letters a line may hold."""
        return len(word) if self.width is None else bisect_left(
            range(1, len(word) + 1), True, key=lambda count: not self.may_hold(word[:count]))

    def with_room(self, starts: list[tuple[str, str]]) -> list[tuple[str, str]]:
        """Return the ways to break a word without those that surely have no room; the last one always stays.

        Args:
            starts: Beginning and rest of the word, longest beginning first.
        """
        if self.width is None or (len(starts) <= FEW and self.width > 0):
            return starts
        first = bisect_left(starts, True, key=lambda start: self.may_hold(start[0]))
        return starts[min(first, len(starts) - 1):] if starts else starts


def hyphens_with_room(room: Room) -> Any:
    """Return what WeasyPrint asks for hyphens, as the module pyphen is, but looking at the room."""

    class Pyphen(pyphen.Pyphen):  # type: ignore[misc]  # pyphen has no types
        """Hyphenation of a language."""

        def iterate(self, word: str) -> Iterator[tuple[str, str]]:
            if len(word) <= LONG:
                return iter(room.with_room(list(super().iterate(word))))
            letters = max(room.letters(word), LEAST)
            while letters + self.hd.maxlen < len(word):
                beginning = word[:letters + self.hd.maxlen + 1]  # no pattern looks farther
                found = [start for start, _ in super().iterate(beginning) if len(start) <= letters]
                if found:
                    return iter(room.with_room([(start, word[len(start):]) for start in found]))
                letters *= 2
            return iter(room.with_room(list(super().iterate(word))))

    class Module:
        """Stands for pyphen where lines are broken."""

        def __getattr__(self, name: str) -> Any:
            return getattr(pyphen, name)

    module = Module()
    vars(module)["Pyphen"] = Pyphen
    return module
