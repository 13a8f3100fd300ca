"""Zip files of members that may be packed already: what did not change is copied as it is."""

from __future__ import annotations

import io
import struct
import time
import zlib
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from msgspec import Struct

_LOCAL: Final = struct.Struct("<4s5H3L2H")
_CENTRAL: Final = struct.Struct("<4s4B4H3L5HL")
_END: Final = struct.Struct("<4s4H2LH")
"""Records of the format (PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16)."""
_VERSION: Final = 20
_UNIX: Final = 3
"""The system that made the file: the same everywhere, so that the bytes do not differ."""
_REGULAR_FILE: Final = 0o100644 << 16
_UTF8: Final = 0x800
_DEFLATED: Final = 8
_MOST: Final = 0xFFFF
_LARGEST: Final = 0xFFFF_FFFF
_SHORT: Final = 16_384
"""Characters of a file that is kept packed, should another deck have it too."""
_STORED: Final = (".png", ".jpeg", ".gif")
"""Files that are packed already."""


class Member(Struct, frozen=True):
    """A file as it stands in a zip file."""

    name: str
    content: bytes
    """Packed or as it is."""
    crc: int
    size: int
    """Bytes unpacked."""

    @property
    def deflated(self) -> bool:
        """Whether it is packed."""
        return not self.name.endswith(_STORED)

    @property
    def unpacked(self) -> bytes:
        """The file."""
        return zlib.decompress(self.content, -15) if self.deflated else self.content


SEAM: Final = "\ufdd2"
"""Where a file is packed in pieces, so that the piece between two seams can be replaced; no part of the file."""


class Seamed(Struct, frozen=True):
    """A file in pieces, of which those between seams can be replaced: the same bytes as packed afresh."""

    name: str
    pieces: tuple[tuple[bytes, bytes], ...]
    """Each piece as it is, and packed."""

    def filled(self, words: bytes) -> Member:
        """Return the file with other words between its seams."""
        new = words, _piece(words, False)
        crc, size, content = _crc(self.pieces[0][0]), len(self.pieces[0][0]), [self.pieces[0][1]]
        for plain, packed in (new if number % 2 else self.pieces[number] for number in range(1, len(self.pieces))):
            crc, size = zlib.crc32(plain, crc), size + len(plain)
            content.append(packed)
        return Member(self.name, b"".join(content), crc, size)


def seamed(name: str, body: str) -> Seamed:
    """Pack a file in pieces."""
    plain = [piece.encode() for piece in body.split(SEAM)]
    return Seamed(name, tuple((piece, _piece(piece, number == len(plain)))
                              for number, piece in enumerate(plain, 1)))


@lru_cache(maxsize=64)
def _crc(plain: bytes) -> int:
    return zlib.crc32(plain)


@lru_cache(maxsize=16)
def _piece(plain: bytes, last: bool) -> bytes:
    """Pack a piece so that it refers to no other one."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return packer.compress(plain) + packer.flush(zlib.Z_FINISH if last else zlib.Z_FULL_FLUSH)


def member(name: str, body: str | bytes) -> Member:
    """Pack a file, unless it is packed already by its kind."""
    if isinstance(body, str) and SEAM in body:
        made = seamed(name, body)
        return made.filled(made.pieces[1][0])
    if isinstance(body, str) and len(body) < _SHORT:
        return _short_member(name, body)
    return _packed_member(name, body)


@lru_cache(maxsize=128)  # many decks have most of their short files in common
def _short_member(name: str, body: str) -> Member:
    return _packed_member(name, body)


def _packed_member(name: str, body: str | bytes) -> Member:
    content = body.encode() if isinstance(body, str) else body
    crc, size = zlib.crc32(content), len(content)
    if not name.endswith(_STORED):
        packer = zlib.compressobj(6, zlib.DEFLATED, -15)
        content = packer.compress(content) + packer.flush()
    return Member(name, content, crc, size)


def zipped(members: Sequence[Member], moment: int) -> bytes:
    """Return a zip file.

    Args:
        members: Its files, in order.
        moment: The date of all of them, in seconds since 1970.
    """
    when = time.gmtime(moment)
    if len(members) >= _MOST:
        return _zipped_large(members, when)
    date = (when.tm_year - 1980) << 9 | when.tm_mon << 5 | when.tm_mday
    clock = when.tm_hour << 11 | when.tm_min << 5 | when.tm_sec // 2
    files: list[bytes] = []
    listed: list[bytes] = []
    offset = 0
    for each in members:
        local, central, name = _records(each.name, each.crc, len(each.content), each.size, clock, date)
        files += (local, each.content)
        listed += (central, offset.to_bytes(4, "little"), name)
        offset += len(local) + len(each.content)
    index = b"".join(listed)
    if offset + len(index) > _LARGEST // 2:
        return _zipped_large(members, when)
    end = _END.pack(b"PK\5\6", 0, 0, len(members), len(members), len(index), offset, 0)
    return b"".join((*files, index, end))


@lru_cache(maxsize=512)  # many decks have most of their files in common
def _records(name: str, crc: int, packed: int, size: int, clock: int, date: int) -> tuple[bytes, bytes, bytes]:
    """Return what stands before a file, the record that lists it up to its offset, and its name, which ends that."""
    written = name.encode()
    flags = 0 if written.isascii() else _UTF8
    method = 0 if name.endswith(_STORED) else _DEFLATED
    about = (flags, method, clock, date, crc, packed, size, len(written), 0)
    local = _LOCAL.pack(b"PK\3\4", _VERSION, *about) + written
    return local, _CENTRAL.pack(b"PK\1\2", _VERSION, _UNIX, _VERSION, 0, *about, 0, 0, 0, _REGULAR_FILE), written


def _zipped_large(members: Sequence[Member], when: time.struct_time) -> bytes:
    """Return a zip file of more files or bytes than the format's first version can count."""
    import zipfile

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for each in members:
            about = zipfile.ZipInfo(each.name, when[:6])
            about.create_system, about.external_attr = _UNIX, _REGULAR_FILE
            method = zipfile.ZIP_DEFLATED if each.deflated else zipfile.ZIP_STORED
            archive.writestr(about, each.unpacked, method)
    return buffer.getvalue()
