"""The brand's logo on a slide layout."""

from __future__ import annotations

from typing import Final

from impuls_workshop.backends.logo_choice import logo_of, place_of
from impuls_workshop.backends.pptx.media import Media
from impuls_workshop.backends.pptx.pictures import picture_xml
from impuls_workshop.backends.pptx.relations import Relations
from impuls_workshop.document.layouts import Box, Brand, Layout
from impuls_workshop.document.model import Picture

LOGO_NUMBER: Final = 1000
"""The logo's id on a layout, beyond those of placeholders and rules."""
_LARGEST: Final = Box(0.0, 0.0, 80.0, 40.0)
"""The file is kept in the resolution for this size, mm, so that all layouts share one."""


def logo_xml(layout: Layout, brand: Brand, media: Media, relations: Relations) -> str:
    """Return the logo as a picture at the right of its place, or nothing.

    Args:
        layout: Says where it stands.
        brand: Has the logos.
        media: Takes the file.
        relations: Of the layout's part.
    """
    logo = logo_of(layout, brand)
    if layout.logo is None or logo is None:
        return ""
    picture = Picture(logo.path, logo.alt)
    image = media.add(picture, _LARGEST)
    relation, drawing = (
        relations.to("image", f"../media/{part.rpartition('/')[2]}") if part else None
        for part in (image.part, image.svg))
    return picture_xml(LOGO_NUMBER, "Logo", picture, image, place_of(logo, layout.logo), relation=relation or "",
                       holder="", drawing=drawing)
