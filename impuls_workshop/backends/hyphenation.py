"""Lets pyphen read its patterns when words need them: all of German at once takes it half a second.

Pyphen parses every pattern of a language with regular expressions before the first word (Kozea/Pyphen, issue 49).
Here the lines are only sorted by their letters, and a line is parsed, by the same rules, when a word has its
letters: a tenth of the time. Once pyphen reads quickly itself, this module can go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import eq
from pathlib import Path
from typing import Any, Final

KNOWN: Final = frozenset({"0.17.2", "0.18.1"})
"""Versions of pyphen whose reading is the one below; any other reads as it does."""

_DIGITS: Final = b"0123456789"
_PARTS: Final = re.compile(r"(\d?)(\D?)")
_OTHER_DIGIT: Final = re.compile(r"(?![0-9])\d")
_IGNORED: Final = ("%", "#", "LEFTHYPHENMIN", "RIGHTHYPHENMIN", "COMPOUNDLEFTHYPHENMIN", "COMPOUNDRIGHTHYPHENMIN")

Pattern = tuple[int, tuple[int, ...]]
"""Where the numbers start, and the numbers between the letters, as pyphen keeps them."""


Patterns = dict[str, Any]
"""Letters to their pattern; one is kept as the text it is until it is asked for."""


def parsed(line: str) -> Pattern:
    """Parse a pattern such as `.a1bc2`: the numbers, without the zeros around them."""
    values = [int(digit or "0") for digit, _ in _PARTS.findall(line)]
    start, end = 0, len(values)
    while not values[start]:
        start += 1
    while not values[end - 1]:
        end -= 1
    return start, tuple(values[start:end])


def read_patterns(path: Path) -> Patterns | None:
    """Return a language's patterns; None if its file has more than letters and numbers."""
    with path.open("rb") as file:
        encoding = file.readline().decode().strip()
    text = path.read_text("cp1251" if encoding.lower() == "microsoft-cp1251" else encoding)
    lines = [line for line in map(str.strip, text.split("\n")[1:]) if line and not line.startswith(_IGNORED)]
    body = "\n".join(lines)
    if "/" in body or "^^" in body or _has_other_digits(body):
        return None
    raw = body.encode()
    letters = raw.translate(None, _DIGITS).decode().split("\n")
    without_zeros = raw.translate(None, b"0").decode().split("\n")
    found = zip(letters, lines, strict=True)
    if any(map(eq, letters, without_zeros)):  # a pattern of nothing but zeros says nothing
        return Patterns(pair for pair, bare in zip(found, without_zeros, strict=True) if pair[0] != bare)
    return Patterns(found)


def _numbers(word: str, patterns: Patterns, longest: int) -> Iterator[tuple[int, int]]:
    """Yield the letters before each odd number that patterns put between them, and the number."""
    numbers = [0] * (len(word) + 1)
    find = patterns.get
    for start in range(len(word) - 1):
        for end in range(start + 1, min(start + longest, len(word)) + 1):
            pattern = find(word[start:end])
            if pattern is None:
                continue
            if pattern.__class__ is str:
                pattern = patterns[word[start:end]] = parsed(pattern)
            first, values = pattern
            for place, value in enumerate(values, start + first):
                numbers[place] = max(numbers[place], value)
    return ((place - 1, number) for place, number in enumerate(numbers) if number % 2)


def _has_other_digits(text: str) -> bool:
    """Whether there are digits of other scripts, which pyphen would read as numbers too."""
    try:
        text.encode("latin-1")  # much quicker than a search, and Latin 1 has only the ten
    except UnicodeEncodeError:
        return _OTHER_DIGIT.search(text) is not None
    return False


def hyphenate_quickly() -> None:
    """Make pyphen read languages as described above, if it is a version known to give the same words."""
    import pyphen

    stock: Any = pyphen.HyphDict
    if pyphen.__version__ not in KNOWN or stock.__module__ != "pyphen":
        return

    class QuickHyphDict(stock):  # type: ignore[misc]  # pyphen has no types
        """Hyphenation patterns, each parsed when it is first needed."""

        def __init__(self, path: Path) -> None:
            patterns = read_patterns(path)
            self.quick = bool(patterns)
            if not patterns:
                super().__init__(path)
                return
            self.patterns = patterns
            self.cache: dict[str, Any] = {}
            self.maxlen = max(map(len, patterns))

        def positions(self, word: str) -> list[int]:
            """Return where a word may be broken, as pyphen says."""
            word = word.lower()
            if word in self.cache or not self.quick:
                found: list[int] = super().positions(word)
                return found
            points = self.cache[word] = [pyphen.DataInt(place, reference=number)
                                         for place, number in _numbers(f".{word}.", self.patterns, self.maxlen)]
            return points

    pyphen.HyphDict = QuickHyphDict


def load_patterns(language: str) -> None:
    """Read a language's patterns, if there are any, so that copies of this process need not."""
    import pyphen

    known = pyphen.language_fallback(language)
    if known:
        pyphen.Pyphen(lang=known)
