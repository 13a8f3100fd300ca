"""A brand as CSS: colours and fonts that stylesheets of pages use as variables."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from impuls_workshop.backends.pages_hyphen import FAMILY
from impuls_workshop.document.layouts import Brand, FontRole, LogoSize
from impuls_workshop.document.page_reader import SCHEME
from impuls_workshop.typography.fonts import TWINS

LOGO: Final = "logo"
"""The logo's name among the images of a page."""
_SIZES: Final[tuple[LogoSize, LogoSize, LogoSize]] = ("medium", "large", "small")
_GAP: Final = 6.0
"""Least room between a logo and the words beside it, mm."""
_ROOM: Final = (40.0, 15.0)
"""Width and height a logo may have on a page, mm."""


def css_variables(brand: Brand) -> str:
    """Return the rule that defines `--accent`, `--font-body` and so on.

    Beside the brand's own colours there is `--line-pen`, for lines people write on: dark enough to be seen
    on a grey print, light enough to stay behind the writing. `--logo` is the brand's logo as
    an image, or `none`; `--logo-width` and `--logo-height` are its size within 40 by 15 mm, `--logo-room` what
    words beside it must keep free.
    """
    variables = {role: f"#{value}" for role, value in brand.colours.items()}
    variables |= {f"font-{role}": families for role, families in css_fonts(brand).items()}
    variables |= {"font-mono": _quoted([*TWINS.get(brand.mono_font.casefold(), ()), brand.mono_font]),
                  "line-pen": "#949494"} | _logo(brand)
    return ":root {" + "; ".join(f"--{name}: {value}" for name, value in variables.items()) + "}"


def logo_file(brand: Brand) -> dict[str, bytes]:
    """Return the file that `--logo` names, among the images a page may use."""
    logo = brand.logo(*_SIZES)
    return {LOGO: Path(logo.path).read_bytes()} if logo else {}


def _logo(brand: Brand) -> dict[str, str]:
    logo = brand.logo(*_SIZES)
    if logo is None:
        return {"logo": "none", "logo-width": "0mm", "logo-height": "0mm", "logo-room": "0mm"}
    scale = min(_ROOM[0] / logo.width, _ROOM[1] / logo.height)
    width, height = logo.width * scale, logo.height * scale
    return {"logo": f"url({SCHEME}{LOGO})", "logo-width": f"{width:.1f}mm", "logo-height": f"{height:.1f}mm",
            "logo-room": f"{width + _GAP:.1f}mm"}


def css_fonts(brand: Brand) -> dict[FontRole, str]:
    """Return the font families for print by role, as CSS writes them.

    The free twin stands before the family itself: it is at hand everywhere, so that every machine sets the
    same lines. The text font follows the heading font, for characters that one lacks, and the hyphens end
    each list.
    """
    body = [*TWINS.get(brand.body_font.casefold(), ()), brand.body_font, FAMILY]
    heading = [*TWINS.get(brand.heading_font.casefold(), ()), brand.heading_font]
    return {"heading": _quoted([*heading, *body]), "body": _quoted(body)}


def _quoted(families: Sequence[str]) -> str:
    return ", ".join(f"'{family.replace(chr(39), '')}'" for family in families)
