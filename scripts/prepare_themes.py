"""Writes `impuls_workshop/backends/pptx/prepared/`: to be run when the built-in theme or what writes it has changed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import product

from msgspec.msgpack import encode

from impuls_workshop.backends.pptx.package import footer_parts
from impuls_workshop.backends.pptx.prepared_theme import FOLDER, KeptMember, KeptTheme, file_of
from impuls_workshop.backends.pptx.theme import layout_parts, theme_parts
from impuls_workshop.backends.pptx.zipping import Member, Seamed
from impuls_workshop.diagnostics import Report
from impuls_workshop.document.brand import read_brand
from impuls_workshop.document.layout_reader import read_layouts
from impuls_workshop.document.layouts import Brand, Layouts
from impuls_workshop.resources import theme_folder
from scripts.renewing import renew

ASPECTS = ("16:9", "4:3")
LANGUAGES = ("de", "en")


def themes() -> Iterator[tuple[Layouts, Brand, str]]:
    """Yield what the built-in themes are made of."""
    brand = read_brand([theme_folder() / "_brand.yml"], Report())
    for aspect, language in product(ASPECTS, LANGUAGES):
        layouts = read_layouts(theme_folder() / "layouts.yaml", Report(), aspect)
        if layouts is None:
            sys.exit("the built-in layouts have mistakes")
        yield layouts, brand, language


def kept(layouts: Layouts, brand: Brand, language: str) -> KeptTheme:
    """Return what is kept of a theme."""
    parts = footer_parts(theme_parts(layouts, brand, language, "?"))
    return KeptTheme(parts.types, tuple(_kept_member(each) for each in parts.members), layout_parts(layouts))


def _kept_member(member: Member | Seamed) -> KeptMember:
    if isinstance(member, Seamed):
        return KeptMember(member.name, 0, 0, member.packed)
    return KeptMember(member.name, member.crc, member.size, (member.content,))


def main() -> None:
    """Write the files, and remove those of earlier themes."""
    renew(FOLDER, {file_of(*theme): encode(kept(*theme)) for theme in themes()})


if __name__ == "__main__":
    main()
