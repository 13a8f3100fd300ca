"""The package: parts with their types and relations, zipped so that the same parts give the same bytes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from msgspec import Struct

from impuls_workshop.backends.pptx.names import XML
from impuls_workshop.backends.pptx.relations import Relations
from impuls_workshop.backends.pptx.zipping import (
    SEAM,
    Member,
    Seamed,
    Words,
    member,
    seamed,
    words_between,
    zipped_runs,
)

_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS: Final = "application/vnd.openxmlformats-package.relationships+xml"
EARLIEST: Final = 315532800
"""1 January 1980 in seconds since 1970: the first day a zip file can name."""
_LATEST: Final = 4354819198
"""31 December 2107, the last moment it can name."""


class Part(Struct, frozen=True):
    """One file of the package."""

    name: str
    """Its path in the package, without a leading slash."""
    content_type: str
    body: str | bytes
    relations: Relations | None = None

    @property
    def members(self) -> Iterator[Member]:
        """The part, and the part that holds its relations, packed."""
        yield member(self.name, self.body)
        if self.relations is not None:
            yield member(self.relations_name, self.relations.xml)

    @property
    def relations_name(self) -> str:
        """Path of the part that holds this part's relations."""
        folder, _, file = self.name.rpartition("/")
        return f"{folder}/_rels/{file}.rels"


def moment() -> int | None:
    """Return the moment the build claims to run at, in seconds since 1970; None if none, or one no file can name.

    It is the environment's `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/).
    """
    stated = os.environ.get("SOURCE_DATE_EPOCH", "")
    return int(stated) if stated.isdecimal() and len(stated) <= 10 and int(stated) <= _LATEST else None


class Packed(Struct, frozen=True):
    """Parts as they stand in the file."""

    types: tuple[tuple[str, str], ...]
    """Name and type of each."""
    members: tuple[Member, ...]
    """The parts and those that hold their relations, packed."""


class FooterParts(Struct, frozen=True):
    """Parts as they stand in the file, of which some hold the footer, between seams."""

    types: tuple[tuple[str, str], ...]
    members: tuple[Member | Seamed, ...]

    def filled(self, footer: bytes) -> Packed:
        """Return the parts with a footer, as it stands in XML."""
        return self.with_words(words_between(footer))

    def with_words(self, words: Words) -> Packed:
        """Return the parts with a footer that is ready."""
        return Packed(self.types, tuple([one.filled(words) if isinstance(one, Seamed) else one
                                         for one in self.members]))


def footer_parts(parts: Sequence[Part]) -> FooterParts:
    """Pack parts so that their footer can be replaced."""
    members: list[Member | Seamed] = []
    for part in parts:
        body = part.body
        members.append(seamed(part.name, body) if isinstance(body, str) and SEAM in body else member(part.name, body))
        if part.relations is not None:
            members.append(member(part.relations_name, part.relations.xml))
    return FooterParts(tuple((part.name, part.content_type) for part in parts), tuple(members))


def packed(parts: Iterable[Part]) -> Packed:
    """Pack parts."""
    listed = tuple(parts)
    return Packed(tuple((part.name, part.content_type) for part in listed),
                  tuple(each for part in listed for each in part.members))


def together(pieces: Sequence[Packed]) -> Packed:
    """Return parts that always stand one after the other as one piece."""
    return Packed(tuple(each for piece in pieces for each in piece.types),
                  tuple(each for piece in pieces for each in piece.members))


def pack(parts: Iterable[Part], relations: Relations) -> bytes:
    """Zip the parts, in the order given.

    Args:
        parts: All parts but the list of types and the relations, which are made here.
        relations: What the package itself refers to.
    """
    return join([packed(parts)], relations)


def join(pieces: Sequence[Packed], relations: Relations) -> bytes:
    """Zip parts that are packed already; see `pack`."""
    first = (member("[Content_Types].xml", _content_types(tuple([piece.types for piece in pieces]))),
             member("_rels/.rels", relations.xml))
    return zipped_runs([first, *(piece.members for piece in pieces)], max(moment() or 0, EARLIEST))


@lru_cache(maxsize=8)
def _content_types(listed: tuple[tuple[tuple[str, str], ...], ...]) -> str:
    types = [each for some in listed for each in some]
    endings: dict[str, str] = {}
    for ending, kind in sorted({(_ending(name), kind) for name, kind in types if not name.lower().endswith(".xml")}):
        endings.setdefault(ending, kind)
    defaults = [("rels", _RELATIONS), ("xml", "application/xml"), *endings.items()]
    return "".join((
        f'{XML}<Types xmlns="{_TYPES}">',
        *(f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in defaults),
        *(f'<Override PartName="/{name}" ContentType="{kind}"/>'
          for name, kind in types if endings.get(_ending(name)) != kind),
        "</Types>",
    ))


def _ending(name: str) -> str:
    return name.rpartition(".")[2].lower()
