"""Picture files in the package: each content once, with its type and its size in pixels."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from impuls_workshop.backends.pptx.package import Part
from impuls_workshop.document.layouts import Box
from impuls_workshop.document.model import Picture

if TYPE_CHECKING:
    from impuls_workshop.backends.pptx.rasters import Raster

_TYPES = {"png": "image/png", "jpeg": "image/jpeg", "svg": "image/svg+xml"}


class Image(Struct, frozen=True):
    """A picture in the package."""

    part: str
    """Name of its part."""
    width: int
    """Pixels."""
    height: int
    """Pixels."""
    svg: str | None = None
    """Name of the part with the drawing it was made from."""
    grey: bool = False
    """Whether it is shown without colour; the file keeps it."""


class Media:
    """Collects the pictures of a deck."""

    def __init__(self, name: str = "image", *, grey: bool = False) -> None:
        """Take what the parts are called, before their number, and whether they show without colour."""
        self._name = name
        self._grey = grey
        self._made: dict[tuple[object, ...], Image] = {}
        self._by_content: dict[bytes, str] = {}
        self._parts: list[Part] = []

    def add(self, picture: Picture, box: Box) -> Image:
        """Return a picture as it is shown in a place; the same content is stored once.

        Raises:
            UnknownPictureError: It is no picture we know.
            OSError: It cannot be read.
        """
        key = (picture.path, picture.content, picture.fit, box.w, box.h)
        if key not in self._made:
            from impuls_workshop.backends.pptx.rasters import raster_of

            self._made[key] = self._store(raster_of(picture, box))
        return self._made[key]

    def _store(self, raster: Raster) -> Image:
        svg = self._part(raster.svg, "svg") if raster.svg is not None else None
        return Image(self._part(raster.content, raster.kind), raster.width, raster.height, svg, self._grey)

    def _part(self, content: bytes, ending: str) -> str:
        digest = hashlib.sha256(content).digest()
        if digest not in self._by_content:
            name = f"ppt/media/{self._name}{len(self._parts) + 1}.{ending}"
            self._parts.append(Part(name, _TYPES[ending], content))
            self._by_content[digest] = name
        return self._by_content[digest]

    @property
    def parts(self) -> Iterator[Part]:
        """The pictures, in the order of their first use."""
        return iter(self._parts)
