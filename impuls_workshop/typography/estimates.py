"""How wide and high fonts are that are not here, against Calibri: rather too much than too little."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from msgspec import Struct


class Estimate(Struct, frozen=True):
    """A font as far as it is known without its file."""

    regular: float
    """Width of running text against Calibri's."""
    bold: float
    """Width in bold against Calibri's bold."""
    line: float
    """Line height, em."""


UNKNOWN: Final = Estimate(1.2, 1.22, 1.37)
"""For most fonts. Segoe UI, Open Sans, Arial and Aptos are wider than Calibri by 7 to 16 %, in bold by up to 20 %.
The height is that of Open Sans and Noto Sans, 1.362 em. It stands for narrower ones too, such as Calibri Light, which
is as wide as Calibri: a computer that lacks a font shows another, often Noto Sans."""
_WIDE: Final[Mapping[str, Estimate]] = MappingProxyType({
    "arial black": Estimate(1.55, 1.55, 1.42),
    "montserrat": Estimate(1.34, 1.42, 1.37),
    "open sans": Estimate(1.2, 1.26, 1.37),
    "poppins": Estimate(1.3, 1.36, 1.5),
    "tahoma": Estimate(1.2, 1.3, 1.37),
    "verdana": Estimate(1.3, 1.47, 1.37),
})
"""Beginning of a family's name to its estimate, for those that need more. Widths are those of German running text,
with some reserve: Noto Sans, drawn like Open Sans, has 1.16 and in bold 1.20, DejaVu Sans, about as wide as Verdana,
1.23 and 1.37. The others are ranked among these by their advances."""


def estimate_for(family: str) -> Estimate:
    """Return what is assumed for a family."""
    name = family.casefold().strip()
    found = next((known for known in _WIDE if name.startswith(known)), None)
    return _WIDE[found] if found else UNKNOWN
