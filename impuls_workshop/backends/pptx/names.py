"""Names the file format is made of: namespaces, types of parts and relations, theme colours, units."""

from __future__ import annotations

import re
import uuid
from functools import lru_cache
from typing import Final

from impuls_workshop.document.layouts import MM_TO_EMU, ColourRole

XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
"""First line of every part, as PowerPoint writes it."""
A: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P: Final = "http://schemas.openxmlformats.org/presentationml/2006/main"
P14: Final = "http://schemas.microsoft.com/office/powerpoint/2010/main"
NAMESPACES: Final = f'xmlns:a="{A}" xmlns:r="{R}" xmlns:p="{P}"'
"""The declarations at the root of every PresentationML part."""

PRESENTATIONML: Final = "application/vnd.openxmlformats-officedocument.presentationml"
OFFICEDOCUMENT: Final = "application/vnd.openxmlformats-officedocument"

_COLOURS: Final[dict[ColourRole, str]] = {
    "ink": "tx1",
    "paper": "bg1",
    "accent-deep": "tx2",
    "tint": "bg2",
    "accent": "accent1",
    "signal": "accent2",
    "tint-warm": "accent3",
    "muted": "accent4",
    "line": "accent5",
}
_IN_TEXT: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_ATTRIBUTES: Final = str.maketrans({
    "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;",
})
_SPECIAL: Final = re.compile("[&<>\r]")
_SPECIAL_IN_ATTRIBUTES: Final = re.compile('[&<>"\n\r\t]')
_HOME: Final = uuid.UUID("6f3c8a52-5b1e-4d0c-9a77-2d1f0e6c4b90")
"""Our own UUID namespace, so that the same name always gives the same identifier."""


def colour(role: ColourRole) -> str:
    """Return a colour by its place in the theme, so that another theme recolours it."""
    return f'<a:schemeClr val="{_COLOURS[role]}"/>'


def solid(role: ColourRole) -> str:
    """Return a plain fill in a colour of the theme."""
    return f"<a:solidFill>{colour(role)}</a:solidFill>"


def emu(millimetres: float) -> int:
    """Convert mm to English Metric Units, the format's unit of length."""
    return round(millimetres * MM_TO_EMU)


def text(words: str) -> str:
    """Escape words to stand between tags."""
    return words.translate(_IN_TEXT) if _SPECIAL.search(words) else words


def attribute(words: str) -> str:
    """Escape words to stand between the double quotes of an attribute."""
    return words.translate(_IN_ATTRIBUTES) if _SPECIAL_IN_ATTRIBUTES.search(words) else words


@lru_cache(maxsize=1024)
def guid(*names: str) -> str:
    """Return the identifier, in braces and capitals, that belongs to these names."""
    return f"{{{uuid.uuid5(_HOME, '/'.join(names))}}}".upper()
