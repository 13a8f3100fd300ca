"""Makes picture files ready for a slide: upright, no larger than they are shown, in kinds PowerPoint knows."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from impuls_workshop.document.layouts import Box
from impuls_workshop.document.model import Picture
from impuls_workshop.document.png_files import size_of_png

if TYPE_CHECKING:
    from PIL.Image import Image as Pixels

RESOLUTION: Final = 220
"""Pixels an inch at the size shown: PowerPoint's own choice for good print, and more than projectors show."""
SLACK: Final = 1.15
"""A picture is made smaller only if it has this many times the pixels needed along a side; less is no gain."""
_INCH: Final = 25.4
_QUALITY: Final = 88
"""Quality of JPEGs written anew, 1 to 95: no difference to be seen at a third of the size of 95."""
_KEPT: Final = {"PNG": "png", "JPEG": "jpeg"}
"""Kinds that stay what they are; all others become PNG."""
_RESIZABLE: Final = frozenset({"L", "LA", "RGB", "RGBA", "CMYK"})
_SVG_TRY: Final = 1000
"""Pixels along the longer side at which an SVG is first drawn, to learn its proportions."""
_SVG_MOST: Final = 4000
"""Most pixels along a side of what is made of an SVG; a slide's width has 2,933."""
_SVG_START: Final = (b"<svg", b"<?xml", b"<!--", b"\xef\xbb\xbf")


class UnknownPictureError(ValueError):
    """The file is no picture we know. Pictures are checked where the markup is read."""


class Raster(Struct, frozen=True):
    """A picture as it goes into the package."""

    content: bytes
    kind: str
    """`png` or `jpeg`."""
    width: int
    """Pixels."""
    height: int
    """Pixels."""
    svg: bytes | None = None
    """The drawing it was made from, for programs that show SVG."""


def raster_of(picture: Picture, box: Box) -> Raster:
    """Return a picture for the place it is shown in; the same file and place give the same bytes.

    Positions and names that cameras write into photographs are left out.

    Args:
        picture: The picture.
        box: Where it is shown.

    Raises:
        UnknownPictureError: It is no picture we know.
        OSError: It cannot be read.
    """
    content = picture.content if picture.content is not None else Path(picture.path).read_bytes()
    if content.lstrip().startswith(_SVG_START):
        return _drawn(content, picture, box)
    plain = size_of_png(content)
    if plain is not None and _wanted(plain, picture, box) == plain:
        return Raster(content, "png", *plain)
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(content)) as opened:
            described = bool(opened.getexif())
            pixels = ImageOps.exif_transpose(opened)
            wanted = _wanted(pixels.size, picture, box)
            kind = _KEPT.get(opened.format or "", "png")
            if opened.format in _KEPT and wanted == pixels.size and not described:
                return Raster(content, kind, *pixels.size)
            return _written(pixels, wanted, kind)
    except UnidentifiedImageError as error:
        raise UnknownPictureError(picture.path) from error


def _wanted(size: tuple[int, int], picture: Picture, box: Box) -> tuple[int, int]:
    """Return the pixels needed for the place it is shown in, never more than there are."""
    width, height = size
    sides = (box.w / _INCH * RESOLUTION / width, box.h / _INCH * RESOLUTION / height)
    share = max(sides) if picture.fit == "cover" else min(sides)
    if share * SLACK >= 1:
        return size
    return max(1, round(width * share)), max(1, round(height * share))


def _written(pixels: Pixels, wanted: tuple[int, int], kind: str) -> Raster:
    from PIL import Image

    profile = pixels.info.get("icc_profile")
    if pixels.mode not in _RESIZABLE and not pixels.mode.startswith(("I", "F")):
        pixels = pixels.convert("RGBA" if "transparency" in pixels.info or pixels.mode == "PA" else "RGB")
    if pixels.mode in _RESIZABLE and wanted != pixels.size:
        pixels = pixels.resize(wanted, Image.Resampling.LANCZOS)
    written = io.BytesIO()
    settings: dict[str, Any] = {"icc_profile": profile} if profile else {}
    if kind == "jpeg":
        pixels.save(written, "JPEG", quality=_QUALITY, optimize=True, exif=b"", **settings)
    else:
        pixels.save(written, "PNG", optimize=True, **settings)
    return Raster(written.getvalue(), kind, *pixels.size)


def _drawn(svg: bytes, picture: Picture, box: Box) -> Raster:
    """Draw an SVG as PNG, for programs that show none; its proportions are those of a first try."""
    from impuls_workshop.document.svg_files import drawn

    width, height = _size_of_png(drawn(svg, _SVG_TRY, _SVG_TRY))
    sides = (box.w / _INCH * RESOLUTION / width, box.h / _INCH * RESOLUTION / height)
    share = max(sides) if picture.fit == "cover" else min(sides)
    png = drawn(svg, *(max(1, min(round(side * share), _SVG_MOST)) for side in (width, height)))
    return Raster(png, "png", *_size_of_png(png), svg=svg)


def _size_of_png(png: bytes) -> tuple[int, int]:
    return int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")
