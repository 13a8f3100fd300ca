"""Reads from a font file which family and style it holds, without loading the font."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from msgspec import Struct

FONT_ENDINGS: Final = frozenset({".ttf", ".otf", ".ttc", ".otc"})

_FAMILY, _TYPOGRAPHIC_FAMILY = 1, 16  # name ids, OpenType specification, table "name"
_BOLD_BIT, _ITALIC_BIT, _OBLIQUE_BIT = 1 << 5, 1, 1 << 9  # OS/2 fsSelection
_ENGLISH: Final = ((3, 0x409), (1, 0))  # Windows' platform and language, and the Macintosh's
_LARGEST_TABLE: Final = 1 << 20


class FoundFace(Struct, frozen=True):
    """One face in a font file."""

    path: Path
    index: int
    """Which face of a collection; 0 in a plain file."""
    names: tuple[str, ...]
    """Its family names in English, as the font spells them; the one that covers all weights first."""
    families: frozenset[str]
    """Its family names in all languages, in lower case."""
    bold: bool
    italic: bool
    weight: int
    """usWeightClass: 400 is regular, 700 bold."""


def faces_in(folder: Path) -> Iterator[FoundFace]:
    """Yield the faces of all font files below a folder, in the order of their paths.

    Files that cannot be read or are no fonts are passed over: a broken font elsewhere on the computer is
    nothing the user asked about.
    """
    try:
        paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in FONT_ENDINGS)
    except OSError:
        return
    for path in paths:
        yield from faces_of(path)


def faces_of(path: Path) -> tuple[FoundFace, ...]:
    """Return the faces of one font file; none if it is not a readable font."""
    try:
        with path.open("rb") as file:
            return tuple(_face(file, path, index, start) for index, start in enumerate(_starts(file)))
    except (OSError, struct.error, ValueError):
        return ()


def _starts(file: BinaryIO) -> tuple[int, ...]:
    """Offsets of the table directories: several in a collection (`ttcf`)."""
    if file.read(4) != b"ttcf":
        return (0,)
    _version, count = struct.unpack(">LL", file.read(8))
    count = min(count, 256)
    return struct.unpack(f">{count}L", file.read(4 * count))


def _face(file: BinaryIO, path: Path, index: int, start: int) -> FoundFace:
    tables = _tables(file, start)
    names = _names(_table(file, tables, b"name"))
    os2 = _table(file, tables, b"OS/2")
    weight = struct.unpack_from(">H", os2, 4)[0]
    selection = struct.unpack_from(">H", os2, 62)[0]
    return FoundFace(
        path=path,
        index=index,
        names=tuple(dict.fromkeys(_english(names))),
        families=frozenset(name.casefold() for _, _, name in names),
        bold=bool(selection & _BOLD_BIT),
        italic=bool(selection & (_ITALIC_BIT | _OBLIQUE_BIT)),
        weight=weight,
    )


def _tables(file: BinaryIO, start: int) -> dict[bytes, tuple[int, int]]:
    file.seek(start)
    _tag, count = struct.unpack(">LH6x", file.read(12))
    records = struct.iter_unpack(">4s4xLL", file.read(16 * count))
    return {tag: (offset, length) for tag, offset, length in records}


def _table(file: BinaryIO, tables: dict[bytes, tuple[int, int]], tag: bytes) -> bytes:
    if tag not in tables:
        raise ValueError(tag)
    offset, length = tables[tag]
    file.seek(offset)
    return file.read(min(length, _LARGEST_TABLE))


def _names(table: bytes) -> list[tuple[int, tuple[int, int], str]]:
    """Family names: which it is, platform and language, and the name."""
    _version, count, strings = struct.unpack_from(">HHH", table)
    found = []
    for record in range(count):
        platform, _encoding, language, name, length, offset = struct.unpack_from(
            ">6H", table, 6 + 12 * record)
        if name in (_FAMILY, _TYPOGRAPHIC_FAMILY):
            raw = table[strings + offset : strings + offset + length]
            text = raw.decode("utf-16-be" if platform in (0, 3) else "latin-1", "replace")
            found.append((name, (platform, language), text))
    return found


def _english(names: list[tuple[int, tuple[int, int], str]]) -> Iterator[str]:
    for wanted in (_TYPOGRAPHIC_FAMILY, _FAMILY):
        found = {place: text for name, place, text in reversed(names) if name == wanted}
        if found:
            yield next((found[place] for place in _ENGLISH if place in found), next(iter(found.values())))
