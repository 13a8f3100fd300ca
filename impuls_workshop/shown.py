"""What of the content rendered templates show."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from impuls_workshop.diagnostics import MARK_CLOSE, MARK_OPEN

if TYPE_CHECKING:
    from impuls_workshop.content.text import Prose

_MARK: Final = re.compile(f"{MARK_OPEN}([^{MARK_CLOSE}]*):([0-9]+):[0-9]+{MARK_CLOSE}")
_SOURCE: Final = re.compile(r'\ssrc="([^"]*)"')


class Shown(Struct):
    """What the rendered templates show: lines of content files, and pictures."""

    lines: set[tuple[str, int]] = field(default_factory=set)
    pictures: set[str] = field(default_factory=set)

    def take(self, markup: str) -> None:
        """Remember what a rendered template shows."""
        self.lines.update((found[1], int(found[2])) for found in _MARK.finditer(markup))
        self.pictures.update(str(PurePosixPath(found[1])) for found in _SOURCE.finditer(_MARK.sub("", markup)))

    def add(self, other: Shown | None) -> None:
        """Remember what is shown elsewhere."""
        if other is not None:
            self.lines |= other.lines
            self.pictures |= other.pictures

    def has(self, text: Prose) -> bool:
        """Tell whether a text, or any part of it, is shown."""
        return not text.places or any((place.path, place.line) in self.lines for place in text.places)
