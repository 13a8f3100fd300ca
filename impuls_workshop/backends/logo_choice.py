"""Which of the brand's logos stands on a layout: by its size, and by what lies behind it."""

from __future__ import annotations

from typing import Final

from impuls_workshop.document.colours import contrast
from impuls_workshop.document.layouts import Box, Brand, Layout, Logo, LogoSize

_SIZES: Final[dict[bool, tuple[LogoSize, LogoSize, LogoSize]]] = {
    True: ("large", "medium", "small"), False: ("small", "medium", "large")}


def logo_of(layout: Layout, brand: Brand) -> Logo | None:
    """Return the logo of a layout, or None: title slides take the largest, dark grounds one made for them."""
    if layout.logo is None:
        return None
    ground = brand.colours[layout.background]
    dark = contrast(ground, "FFFFFF") > contrast(ground, "000000")
    return brand.logo(*_SIZES[layout.type == "title"], dark=dark)


def place_of(logo: Logo, box: Box) -> Box:
    """Return where a logo stands: as large as its place allows, at the right of it."""
    scale = min(box.w / logo.width, box.h / logo.height)
    width, height = logo.width * scale, logo.height * scale
    return Box(box.right - width, box.y + (box.h - height) / 2, width, height)
