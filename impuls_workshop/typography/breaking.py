"""Where a line may end, and what goes on each line: the way PowerPoint breaks text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

from msgspec import Struct

from impuls_workshop.patterns import compiled_later
from impuls_workshop.typography.faces import has_wide, is_wide

SPACES: Final = " \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000\u200b"
"""Spaces after which a line may end, as inside of a character class. Without U+00A0, U+2007 and U+202F."""

SOFT_HYPHEN: Final = "\u00ad"
"""Where a long word may be hyphenated; it shows only at the end of a line."""

# Where a line may end inside a run of letters: after a hyphen or dash that joins to a letter. Not before a
# figure ("20-25", "2024–2030") and not after a slash: PowerPoint keeps those, and not breaking never makes
# fewer lines than there will be.
_HYPHENS: Final = r"\-\u2010\u2013\u2014"
_WORDS: Final = "[^{0}]*?[^{0}{1}][{1}]+(?=[^\\W\\d])|[^{0}]*[{0}]+|[^{0}]+"
_WORD: Final = compiled_later(_WORDS.format(SPACES, _HYPHENS))
_USUAL_WORD: Final = re.compile(_WORDS.format(" \t", _HYPHENS))
"""For texts without rare spaces, which most are: it is compiled and found in a fraction of the time."""
_RARE: Final = frozenset("\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000\u200b")
# Where a word too long for any line is broken before it is broken between letters, as in web addresses:
# after hyphens, slashes, dots of omission, question marks and closing brackets, before opening ones.
_AFTER: Final = rf"{_HYPHENS}/\u2026?!)\]}}\u00ad"
_BEFORE: Final = r"(\[{"
_SOFT: Final = compiled_later(
    rf"[^{_BEFORE}]*?[{_AFTER}]+|[{_BEFORE}]+[^{_BEFORE}{_AFTER}]*|[^{_BEFORE}]+")

_CLINGING: Final = compiled_later(
    rf"[{SPACES}\u00a0\u200d\ufe00-\ufe0f\u3099\u309a\u0300-\u036f\U0001f3fb-\U0001f3ff]")
"""Spaces, joiners, marks, variation selectors, skin tones."""
NOT_FIRST: Final = frozenset("、。，．：；？！）〕］｝〉》」』】〙〗”’‐–ー゛゜ゝゞヽヾ々〻・…‥％.,:;?!)]}%»›"
                             "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ")
"""Characters that never begin a line (JIS X 4051, line-start prohibition)."""
NOT_LAST: Final = frozenset("（〔［｛〈《「『【〘〖“‘([{«‹")
"""Characters that never end a line (JIS X 4051, line-end prohibition)."""

Width = Callable[[int, int], float]
"""How far the text from one index up to another reaches."""


class Stretch(Struct, frozen=True):
    """A stretch of a text, from `start` up to `end`, that stands on one line."""

    start: int
    end: int


@lru_cache(maxsize=8192)
def pieces(text: str) -> tuple[str, ...]:
    """Cut a text without line breaks where a line may end; joined, the pieces are the text again.

    Trailing spaces belong to the piece before them.
    """
    words: list[str] = (_USUAL_WORD if _RARE.isdisjoint(text) else _WORD).findall(text)
    if not has_wide(text):
        return tuple(words)
    return tuple(part for word in words for part in _between_wide(word))


def _between_wide(word: str) -> Iterator[str]:
    """Cut a word before and after each character of an East Asian script, but not at forbidden places."""
    start = 0
    for place in range(1, len(word)):
        before, after = word[place - 1], word[place]
        if (is_wide(before) or is_wide(after)) and after not in NOT_FIRST and before not in NOT_LAST \
                and not _clings(after):
            yield word[start:place]
            start = place
    yield word[start:]


def _clings(sign: str) -> bool:
    """Whether a character stays with the one before it."""
    return _CLINGING.match(sign) is not None


def break_text(text: str, width: Width, room: float) -> list[Stretch]:
    """Break a text into lines, greedily, as PowerPoint does.

    Args:
        text: The text; a newline always ends a line.
        width: Measures from one index of the text up to another.
        room: Length of a line, in the unit of `width`.

    Returns:
        One stretch a line, at least one. Spaces at which a line ends belong to no stretch.
    """
    lines: list[Stretch] = []
    start = 0
    for paragraph in text.split("\n"):
        lines += _break_paragraph(paragraph, start, width, room)
        start += len(paragraph) + 1
    return lines


def _break_paragraph(paragraph: str, offset: int, width: Width, room: float) -> Iterator[Stretch]:
    start = end = place = offset
    for piece in pieces(paragraph):
        inked = place + len(piece.rstrip(_STRIPPED))
        if inked > place and width(start, inked) > room:
            if end > start:
                yield Stretch(start, end)
            start = place
            if width(start, inked) > room:
                *full, last = _break_word(piece.rstrip(_STRIPPED), start, width, room)
                yield from full
                start = last.start
        end = inked if inked > place else end
        place += len(piece)
    yield Stretch(start, max(start, end))


def _break_word(word: str, start: int, width: Width, room: float) -> Iterator[Stretch]:
    """Break a word that is too long for a line: after its slashes and the like, else between letters.

    LibreOffice does the first wherever there is a chance, PowerPoint the second; this makes at least as many
    lines as either.
    """
    place = start
    for part in _SOFT.findall(word):
        end = place + len(part)
        if width(start, end) > room and place > start:
            yield Stretch(start, place)
            start = place
        while width(start, end) > room and end - start > 1:
            cut = _longest(start, end, width, room)
            yield Stretch(start, cut)
            start = cut
        place = end
    yield Stretch(start, place)


_STRIPPED: Final = " \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000\u200b"


def _longest(start: int, end: int, width: Width, room: float) -> int:
    """The index up to which a word too long for a line fills one; at least one character, and not all."""
    low, high = start + 1, end - 1
    while low < high:
        middle = (low + high + 1) // 2
        if width(start, middle) <= room:
            low = middle
        else:
            high = middle - 1
    return low
