"""Finds the word somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable


def closest(word: str, candidates: Iterable[str]) -> str | None:
    """Return the candidate most like the word, or None if none is close.

    Case and the difference between spaces, hyphens and underscores do not count.
    """
    from difflib import get_close_matches

    known: dict[str, str] = {}
    for candidate in candidates:
        known.setdefault(_folded(candidate), candidate)
    found = get_close_matches(_folded(word), known, n=1, cutoff=0.6)
    return known[found[0]] if found else None


def _folded(word: str) -> str:
    return word.casefold().replace("_", " ").replace("-", " ").strip()
