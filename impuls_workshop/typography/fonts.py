"""Finds the file of a font, or of its twin with the same metrics: shipped ones first, then the system's."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal

from msgspec import Struct

from impuls_workshop.resources import fonts_folder
from impuls_workshop.typography.font_files import FoundFace, faces_in

Closeness = Literal["exact", "twin", "estimate"]
"""How well a file stands for the family asked for: it is that family, one with the same advance widths,
or neither."""

TWINS: Final = MappingProxyType({
    "arial": ("Liberation Sans", "Arimo"),
    "arial narrow": ("Liberation Sans Narrow",),
    "book antiqua": ("P052", "TeX Gyre Pagella"),
    "calibri": ("Carlito",),
    "cambria": ("Caladea",),
    "century gothic": ("URW Gothic", "TeX Gyre Adventor"),
    "century schoolbook": ("C059", "TeX Gyre Schola"),
    "courier new": ("Liberation Mono", "Cousine"),
    "georgia": ("Gelasio",),
    "helvetica": ("Liberation Sans", "Arimo", "Nimbus Sans"),
    "palatino linotype": ("P052", "TeX Gyre Pagella"),
    "segoe ui": ("Selawik",),
    "times": ("Liberation Serif", "Tinos"),
    "times new roman": ("Liberation Serif", "Tinos"),
})
"""Family, in lower case, to free families with the same advance widths. After fontconfig's
30-metric-aliases.conf, where most are listed as metric-compatible. Selawik was made by Microsoft with the widths of
Segoe UI; Century Gothic and Book Antiqua were cut to those of ITC Avant Garde Gothic and Palatino, whose clones the
URW fonts are."""


class FontFile(Struct, frozen=True):
    """The file that stands for a family and style."""

    family: str
    """The family asked for."""
    path: Path | None
    """The file; None when there is neither the family nor a twin."""
    index: int = 0
    """Which face of a collection."""
    closeness: Closeness = "exact"
    styled: bool = True
    """Whether the file has the style asked for; else PowerPoint slants or emboldens the regular one."""


def find_font(family: str, *, bold: bool = False, italic: bool = False,
              folders: tuple[Path, ...] | None = None) -> FontFile:
    """Find the file for a family and style.

    A shipped twin goes before an exact match on the system: its widths are the same, it is found without
    looking through the computer, and every machine then breaks lines alike.

    Args:
        family: Family name, such as `Georgia`; case does not matter.
        bold: Whether the bold face is wanted.
        italic: Whether the italic face is wanted.
        folders: Where to look, in this order; None for the shipped folder, then the system's.
    """
    if folders is not None:
        searched: Iterable[tuple[Path, ...]] = ((folder,) for folder in folders)
    else:
        searched = ((fonts_folder(),), system_folders())
    for place in searched:
        found = _in_folders(family, bold, italic, place)
        if found:
            return found
    return FontFile(family, None, closeness="estimate")


def system_folders() -> tuple[Path, ...]:
    """Return the folders where this kind of system keeps fonts."""
    home = Path.home()
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts")
    if sys.platform == "win32":
        windows = Path(os.environ.get("WINDIR", r"C:\Windows"))
        return (windows / "Fonts", home / "AppData/Local/Microsoft/Windows/Fonts")
    return (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts",
            home / ".fonts")


def _in_folders(family: str, bold: bool, italic: bool, folders: tuple[Path, ...]) -> FontFile | None:
    faces = _indexed(folders)
    candidates: list[tuple[str, Closeness]] = [(family, "exact")]
    candidates += [(twin, "twin") for twin in TWINS.get(family.casefold(), ())]
    for name, closeness in candidates:
        of_family = faces.get(name.casefold())
        if of_family:
            face = min(of_family, key=lambda each: _distance(each, bold, italic))
            styled = face.bold == bold and face.italic == italic
            return FontFile(family, face.path, face.index, closeness, styled)
    return None


def _distance(face: FoundFace, bold: bool, italic: bool) -> tuple[int, str, int]:
    """How far a face is from the style wanted; ties are broken by path, never by chance."""
    off = abs(face.weight - (700 if bold else 400)) + 500 * (face.bold != bold)
    return off + 1000 * (face.italic != italic), face.path.as_posix(), face.index


@cache
def _indexed(folders: tuple[Path, ...]) -> dict[str, list[FoundFace]]:
    families: dict[str, list[FoundFace]] = {}
    for folder in folders:
        for face in faces_in(folder):
            for family in sorted(face.families):
                families.setdefault(family, []).append(face)
    return families
