"""Finds out what is behind the text of a template's layout: a colour, or the mean of a gradient or picture."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from impuls_workshop.backends.pptx.foreign.colours import Colours, resolved
from impuls_workshop.backends.pptx.foreign.package import Package
from impuls_workshop.backends.pptx.foreign.xml import find, find_all, local
from impuls_workshop.backends.pptx.names import R
from impuls_workshop.document.colours import contrast

if TYPE_CHECKING:
    from lxml.etree import _Element

_COVERING: Final = 0.7
"""Share of the slide from which a shape counts as its background."""
_UNREADABLE: Final = 2.0
"""Contrast below which a title must have been made for another background, such as a photograph."""
_MOST_PIXELS: Final = 50_000_000


class Backgrounds(Struct, frozen=True):
    """Looks behind the text of layouts of one master.

    Attributes:
        package: The template.
        colours: Those of the theme.
        area: Area of a slide, EMU².
    """

    package: Package
    colours: Colours
    area: float

    def behind(self, parts: Sequence[tuple[str, _Element]], shown: int, mapping: Mapping[str, str],
               title: str | None) -> str:
        """Return the colour behind a layout's text as `RRGGBB`.

        Args:
            parts: Name and root of the layout, and of its master; the background of the first that has one counts.
            shown: The shapes of how many of them are shown: a layout may hide its master's.
            mapping: The colour map in force.
            title: Colour of the title, which tells what an unknown background must be like.
        """
        back = self.colours.get(mapping.get("bg1", "lt1"), "FFFFFF")
        unknown = False
        for name, root in parts:
            fill = find(root, "p:cSld/p:bg")
            if fill is not None:
                found = self._colour(name, fill, mapping)
                back, unknown = found or back, found is None
                break
        for name, root in reversed(parts[:shown]):
            for shape in find_all(root, "p:cSld/p:spTree/*"):
                if self._covers(shape):
                    surface = shape if local(shape) == "pic" else find(shape, "p:spPr")
                    found = self._colour(name, surface, mapping)
                    pictured = find(surface, ".//a:blip") is not None
                    back, unknown = found or back, found is None and (unknown or pictured)
        if unknown and title and contrast(title, back) < _UNREADABLE:
            return "202020" if contrast(title, "FFFFFF") < contrast(title, "000000") else "FFFFFF"
        return back

    def _covers(self, shape: _Element) -> bool:
        if find(shape, "./*/p:nvPr/p:ph") is not None:
            return False
        extent = find(shape, "p:spPr/a:xfrm/a:ext")
        if extent is None:
            return False
        return int(extent.get("cx", "0")) * int(extent.get("cy", "0")) > _COVERING * self.area

    def _colour(self, part: str, surface: _Element | None, mapping: Mapping[str, str]) -> str | None:
        """Return the mean colour of what fills a surface; None for nothing, or what cannot be told."""
        picture = find(surface, ".//a:blip")
        if picture is not None:
            return self._mean_of_picture(part, picture.get(f"{{{R}}}embed", ""))
        if find(surface, "a:noFill") is not None:
            return None
        stops = [resolved(stop, self.colours, mapping) for stop in find_all(surface, ".//a:gsLst/a:gs")]
        if any(stops):
            return _mean([each for each in stops if each])
        plain = find(surface, ".//a:solidFill")
        reference = find(surface, "p:bgRef")
        return resolved(plain if plain is not None else reference, self.colours, mapping)

    def _mean_of_picture(self, part: str, relation: str) -> str | None:
        from PIL import Image, UnidentifiedImageError

        target = next((each.target for each in self.package.references(part) if each.id == relation), "")
        content = self.package.parts.get(target)
        if content is None:
            return None
        try:
            with Image.open(io.BytesIO(content), formats=("PNG", "JPEG")) as picture:
                if picture.width * picture.height > _MOST_PIXELS:
                    return None
                picture.draft("RGB", (64, 64))
                small = picture.convert("RGBA").resize((8, 8))
        except (OSError, UnidentifiedImageError, ValueError, SyntaxError):
            return None
        content = small.tobytes()
        opaque = [content[place: place + 3].hex().upper() for place in range(0, len(content), 4)
                  if content[place + 3] > 127]
        return _mean(opaque) if len(opaque) > len(content) / 8 else None


def _mean(colours: Sequence[str]) -> str:
    channels = ([int(colour[place: place + 2], 16) for colour in colours] for place in (0, 2, 4))
    return "".join(f"{round(sum(channel) / len(channel)):02X}" for channel in channels)
