"""The package: parts with their types and relations, zipped so that the same parts give the same bytes."""

from __future__ import annotations

import io
import os
import time
import zipfile
from collections.abc import Iterable
from typing import Final

from msgspec import Struct

from impuls_workshop.backends.pptx.names import XML
from impuls_workshop.backends.pptx.relations import Relations

_TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS: Final = "application/vnd.openxmlformats-package.relationships+xml"
EARLIEST: Final = 315532800
"""1 January 1980 in seconds since 1970: the first day a zip file can name."""
_REGULAR_FILE: Final = 0o100644 << 16


class Part(Struct, frozen=True):
    """One file of the package."""

    name: str
    """Its path in the package, without a leading slash."""
    content_type: str
    body: str | bytes
    relations: Relations | None = None

    @property
    def relations_name(self) -> str:
        """Path of the part that holds this part's relations."""
        folder, _, file = self.name.rpartition("/")
        return f"{folder}/_rels/{file}.rels"


def moment() -> int | None:
    """Return the moment the build claims to run at, in seconds since 1970, or None if it claims none.

    It is the environment's `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/).
    """
    stated = os.environ.get("SOURCE_DATE_EPOCH", "")
    return int(stated) if stated.isdecimal() else None


def pack(parts: Iterable[Part], relations: Relations) -> bytes:
    """Zip the parts, in the order given.

    Args:
        parts: All parts but the list of types and the relations, which are made here.
        relations: What the package itself refers to.
    """
    listed = tuple(parts)
    stamp = time.gmtime(max(moment() or 0, EARLIEST))[:6]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:

        def add(name: str, body: str | bytes) -> None:
            member = zipfile.ZipInfo(name, stamp)
            member.create_system = 3  # Unix on every platform, so that the bytes do not differ
            member.external_attr = _REGULAR_FILE
            packed = zipfile.ZIP_STORED if name.endswith((".png", ".jpeg", ".gif")) else zipfile.ZIP_DEFLATED
            archive.writestr(member, body, packed)

        add("[Content_Types].xml", _content_types(listed))
        add("_rels/.rels", relations.xml)
        for part in listed:
            add(part.name, part.body)
            if part.relations is not None:
                add(part.relations_name, part.relations.xml)
    return buffer.getvalue()


def _content_types(parts: Iterable[Part]) -> str:
    listed = tuple(parts)
    endings: dict[str, str] = {}
    for ending, kind in sorted({(_ending(p), p.content_type) for p in listed if _by_ending(p)}):
        endings.setdefault(ending, kind)
    defaults = [("rels", _RELATIONS), ("xml", "application/xml"), *endings.items()]
    return "".join((
        f'{XML}<Types xmlns="{_TYPES}">',
        *(f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in defaults),
        *(
            f'<Override PartName="/{part.name}" ContentType="{part.content_type}"/>'
            for part in listed if endings.get(_ending(part)) != part.content_type
        ),
        "</Types>",
    ))


def _ending(part: Part) -> str:
    return part.name.rpartition(".")[2].lower()


def _by_ending(part: Part) -> bool:
    return not part.name.lower().endswith(".xml")
