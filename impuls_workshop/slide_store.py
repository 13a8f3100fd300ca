"""Slides that were written before: the same markup in the same place of the same deck gives the same parts."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from msgspec import DecodeError, Struct, ValidationError
from msgspec.msgpack import decode, encode

from impuls_workshop.backends.pptx.package import Packed
from impuls_workshop.cache_files import keep_sealed, sealed_in

_FORMAT: Final = 1
_MOST: Final = 4_000
"""Slides that are remembered before starting anew, so that thousands of decks do not fill the memory."""


class Place(Struct, frozen=True):
    """What of the rest of the deck shows in a slide."""

    start: int
    """Its number in the deck, from 0; that of the first one, where it is continued on others."""
    footer_scale: float
    links: tuple[tuple[str, int], ...] = ()
    """Slides it leads to: id and number, from 0. The home slide is among them."""


class Shown(Struct, frozen=True):
    """One slide as the rest of the deck sees it."""

    layout: str
    id: str | None
    section: str | None
    title: str
    notes: bool


class Written(Struct, frozen=True):
    """A slide of the markup, and all slides that were made of it."""

    slides: tuple[Shown, ...]
    targets: tuple[str, ...]
    """Ids of slides it leads to."""
    place: Place
    parts: Packed | None
    """None if they hold pictures or charts, which are counted through the deck."""


class _Kept(Struct):
    format: int
    key: str
    slides: dict[str, Written]


class SlideStore:
    """Slides by a key of their markup and of what shows in them beside."""

    def __init__(self, slides: dict[str, Written] | None = None) -> None:
        self._slides = slides or {}

    @property
    def is_empty(self) -> bool:
        """Whether no slide is remembered."""
        return not self._slides

    def get(self, key: str) -> Written | None:
        """Return what was written for a key."""
        return self._slides.get(key)

    def put(self, key: str, written: Written) -> None:
        """Remember a slide."""
        if len(self._slides) >= _MOST:
            self._slides.clear()
        self._slides[key] = written

    def keep(self, path: Path, key: str, slides: Iterable[str]) -> None:
        """Write some of the slides into a file, for another process. Where that cannot be done, they are made again.

        Args:
            path: The file.
            key: What all of the slides depend on.
            slides: Their keys.
        """
        kept = _Kept(_FORMAT, key, {one: self._slides[one] for one in slides if one in self._slides})
        keep_sealed(path, encode(kept))


def stored(path: Path, key: str) -> SlideStore:
    """Return the slides kept in a file if they depend on the same; else an empty store."""
    with suppress(OSError, ValueError, DecodeError, ValidationError, RecursionError):
        kept = decode(sealed_in(path), type=_Kept)
        if (kept.format, kept.key) == (_FORMAT, key):
            return SlideStore(kept.slides)
    return SlideStore()
