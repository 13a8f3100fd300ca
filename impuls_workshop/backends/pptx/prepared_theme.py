"""A theme's parts, ready for any number of decks; those of the built-in theme were made beforehand.

`python scripts/prepare_themes.py` renews the files; any other layouts, brands and languages are made when they are
needed (`theme.prepare`).
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from msgspec import DecodeError, Struct, ValidationError
from msgspec.structs import replace

from impuls_workshop.backends.pptx.names import text
from impuls_workshop.backends.pptx.package import FooterParts, Packed
from impuls_workshop.backends.pptx.zipping import Member, Seamed, seamed_of
from impuls_workshop.document.layouts import Brand, Layouts

FOLDER: Final = Path(__file__).with_name("prepared")
_PATH: Final = b'"path":'


class PreparedTheme(Struct, frozen=True):
    """A deck without slides, ready to take any number of them."""

    layouts: Layouts
    brand: Brand
    language: str
    """BCP 47 tag its prompts and names are written in."""
    packed: Packed
    """Master, layouts, theme, notes master and settings."""
    layout_parts: Mapping[str, str]
    """Layout's name to its part, as a slide refers to it."""


class KeptMember(Struct, frozen=True, array_like=True):
    """A member as it is kept: of one that has seams only the pieces that stay, packed."""

    name: str
    crc: int
    size: int
    pieces: tuple[bytes, ...]

    def member(self) -> Member | Seamed:
        """Return the member."""
        if len(self.pieces) == 1:
            return Member(self.name, self.pieces[0], self.crc, self.size)
        plain = tuple(zlib.decompressobj(-15).decompress(piece) for piece in self.pieces)
        return seamed_of(self.name, plain, self.pieces)


class KeptTheme(Struct, frozen=True):
    """A theme as it is kept."""

    types: tuple[tuple[str, str], ...]
    members: tuple[KeptMember, ...]
    layout_parts: dict[str, str]


def file_of(layouts: Layouts, brand: Brand, language: str) -> Path:
    """Return where a theme is kept, by all that its parts are made of; where that was written does not matter."""
    from msgspec.json import encode

    made_of = encode(layouts, enc_hook=dict)  # a mappingproxy
    _, path, rest = made_of.partition(_PATH)
    if path:
        made_of = made_of.replace(_PATH + rest[:rest.index(b",")], _PATH)
    key = sha256(made_of + encode(replace(brand, places={}), enc_hook=dict) + language.encode()).hexdigest()
    return FOLDER / f"{key[:16]}.msgpack"


def kept_theme(layouts: Layouts, brand: Brand, language: str, footer: str) -> PreparedTheme | None:
    """Return a theme that was made beforehand; None if it was not.

    Args:
        layouts: The slide layouts.
        brand: Colours and fonts.
        language: BCP 47 tag of the decks made with it.
        footer: What is printed at the foot of the slides.
    """
    if not footer or brand.logos or brand.dark_logos:
        return None
    with suppress(OSError, DecodeError, ValidationError, zlib.error):
        content = file_of(layouts, brand, language).read_bytes()
        from msgspec.msgpack import decode

        kept = decode(content, type=KeptTheme)
        parts = FooterParts(kept.types, tuple(one.member() for one in kept.members)).filled(text(footer).encode())
        return PreparedTheme(layouts, brand, language, parts, kept.layout_parts)
    return None
