"""Picture files in the package: each content once, with its type and its size in pixels."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from impuls_workshop.backends.pptx.package import Part

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8"
_GIF: Final = (b"GIF87a", b"GIF89a")
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""JPEG markers that open a frame, and so state the size (ITU-T T.81, table B.1)."""
_STANDALONE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
"""JPEG markers without a length."""


class UnknownPictureError(ValueError):
    """The file is no PNG, JPEG or GIF. Pictures are checked where the markup is read."""


@dataclass(frozen=True, slots=True)
class Image:
    """A picture in the package."""

    part: str
    """Name of its part."""
    width: int
    """Pixels."""
    height: int
    """Pixels."""


class Media:
    """Collects the pictures of a deck."""

    def __init__(self, prefix: str = "image") -> None:
        """Name the parts `prefix` and a number."""
        self._prefix = prefix
        self._by_path: dict[str, Image] = {}
        self._by_content: dict[bytes, Image] = {}
        self._parts: list[Part] = []

    def add(self, path: str) -> Image:
        """Return the picture of this file; the same content is stored once.

        Raises:
            UnknownPictureError: It is no PNG, JPEG or GIF.
            OSError: It cannot be read.
        """
        if path not in self._by_path:
            content = Path(path).read_bytes()
            digest = hashlib.sha256(content).digest()
            if digest not in self._by_content:
                self._by_content[digest] = self._store(content, path)
            self._by_path[path] = self._by_content[digest]
        return self._by_path[path]

    def _store(self, content: bytes, path: str) -> Image:
        ending, (width, height) = _measure(content, path)
        name = f"ppt/media/{self._prefix}{len(self._parts) + 1}.{ending}"
        self._parts.append(Part(name, f"image/{ending}", content))
        return Image(name, width, height)

    @property
    def parts(self) -> Iterator[Part]:
        """The pictures, in the order of their first use."""
        return iter(self._parts)


def _measure(content: bytes, path: str) -> tuple[str, tuple[int, int]]:
    if content.startswith(_PNG) and len(content) >= 24:
        return "png", struct.unpack(">II", content[16:24])
    if content.startswith(_GIF) and len(content) >= 10:
        return "gif", struct.unpack("<HH", content[6:10])
    if content.startswith(_JPEG):
        size = _jpeg_size(content)
        if size is not None:
            return "jpeg", size
    raise UnknownPictureError(path)


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    position = 2
    while position + 9 <= len(content):
        if content[position] != 0xFF:
            return None
        marker = content[position + 1]
        if marker == 0xFF:  # fill byte
            position += 1
        elif marker in _STANDALONE:
            position += 2
        elif marker in _FRAMES:
            height, width = struct.unpack(">HH", content[position + 5 : position + 9])
            return width, height
        else:
            position += 2 + int.from_bytes(content[position + 2 : position + 4], "big")
    return None
