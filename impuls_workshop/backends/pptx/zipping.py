"""Zip files of members that may be packed already: what did not change is copied as it is."""

from __future__ import annotations

import io
import struct
import time
import zlib
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from typing import Final
from zlib import crc32

from msgspec import Struct

_HOW: Final = struct.Struct("<5H")
"""Version, flags, method, time and date, in both records of a file."""
_ABOUT: Final = struct.Struct("<3L2H")
"""Sum, size packed and unpacked, lengths of name and further fields, in both records."""
END: Final = struct.Struct("<4s4H2LH")
"""Records of the format (PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16)."""
LOCAL: Final = 30
"""Bytes of the record before a file, without its name."""
_VERSION: Final = 20
_UNIX: Final = 3
"""The system that made the file: the same everywhere, so that the bytes do not differ."""
_REGULAR_FILE: Final = 0o100644 << 16
_NO_MORE: Final = struct.pack("<3HL", 0, 0, 0, _REGULAR_FILE)
"""Ends the record that lists a file, before its offset: no comment, the first disk, no inner attributes."""
_UTF8: Final = 0x800
_DEFLATED: Final = 8
_MOST: Final = 0xFFFF
_LARGEST: Final = 0xFFFF_FFFF
_SHORT: Final = 16_384
"""Characters of a file that is kept packed, should another deck have it too."""
_REMEMBERED: Final = 128
"""Runs of files, and places of each, that are remembered at most."""
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
    plain: tuple[bytes, ...]
    """What stands before, between and after the replaced pieces, as it is."""
    packed: tuple[bytes, ...]
    """The same, each packed so that it refers to no other."""
    crc: int
    """Of what stands before the first replaced piece."""
    size: int
    """Bytes of all that is not replaced, unpacked."""

    def filled(self, words: Words) -> Member:
        """Return the file with other words between its seams."""
        crc = self.crc
        for plain in self.plain[1:]:
            crc = crc32(plain, crc32(words.plain, crc))
        return Member(self.name, words.packed.join(self.packed), crc,
                      self.size + len(words.plain) * (len(self.plain) - 1))


class Words(Struct, frozen=True):
    """What stands between seams."""

    plain: bytes
    packed: bytes


def words_between(plain: bytes) -> Words:
    """Return words as they stand between seams: copied in blocks that are not packed (RFC 1951, section 3.2.4)."""
    blocks: list[bytes] = []
    for start in range(0, len(plain), _MOST):
        block = plain[start : start + _MOST]
        blocks += (b"\0", len(block).to_bytes(2, "little"), (len(block) ^ _MOST).to_bytes(2, "little"), block)
    return Words(plain, b"".join(blocks))


def seamed(name: str, body: str) -> Seamed:
    """Pack a file in pieces; every other one is replaced."""
    plain = tuple(piece.encode() for piece in body.split(SEAM)[::2])
    packed = tuple(_piece(piece, last=number == len(plain)) for number, piece in enumerate(plain, 1))
    return seamed_of(name, plain, packed)


def seamed_of(name: str, plain: tuple[bytes, ...], packed: tuple[bytes, ...]) -> Seamed:
    """Return a file of which the pieces that stay are packed already."""
    return Seamed(name, plain, packed, crc32(plain[0]), sum(map(len, plain)))


@lru_cache(maxsize=64)
def _piece(plain: bytes, *, last: bool) -> bytes:
    """Pack a piece so that it refers to no other one."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return packer.compress(plain) + packer.flush(zlib.Z_FINISH if last else zlib.Z_FULL_FLUSH)


def member(name: str, body: str | bytes) -> Member:
    """Pack a file, unless it is packed already by its kind."""
    if isinstance(body, str) and SEAM in body:
        return seamed(name, body).filled(words_between(body.split(SEAM, 2)[1].encode()))
    if isinstance(body, str) and len(body) < _SHORT:
        return _short_member(name, body)
    return _packed_member(name, body)


@lru_cache(maxsize=128)  # many decks have most of their short files in common
def _short_member(name: str, body: str) -> Member:
    return _packed_member(name, body)


def _packed_member(name: str, body: str | bytes) -> Member:
    content = body.encode() if isinstance(body, str) else body
    crc, size = crc32(content), len(content)
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
    return zipped_runs([tuple(members)], moment)


def zipped_runs(runs: Sequence[tuple[Member, ...]], moment: int) -> bytes:
    """Return a zip file of runs of files; see `zipped`. A run that was in another one is written as it was there."""
    when = time.gmtime(moment)
    count = sum(map(len, runs))
    if count >= _MOST:
        return _zipped_large(runs, when)
    date = (when.tm_year - 1980) << 9 | when.tm_mon << 5 | when.tm_mday
    clock = when.tm_hour << 11 | when.tm_min << 5 | when.tm_sec // 2
    files: list[bytes] = []
    listed: list[bytes] = []
    offset = 0
    for run in runs:
        written = _written(run, clock, date)
        files.append(written.files)
        listed.append(written.listed_at(offset))
        offset += len(written.files)
    index = b"".join(listed)
    if offset + len(index) > _LARGEST // 2:
        return _zipped_large(runs, when)
    end = END.pack(b"PK\5\6", 0, 0, count, count, len(index), offset, 0)
    return b"".join((*files, index, end))


class _Written:
    """A run of files as it stands in a zip file."""

    __slots__ = ("_listed", "_records", "files", "moment", "run")

    def __init__(self, run: tuple[Member, ...], clock: int, date: int) -> None:
        self.run, self.moment = run, (clock, date)
        heads = _heads(clock, date)
        files: list[bytes] = []
        self._records: list[tuple[bytes, int, bytes]] = []
        self._listed: dict[int, bytes] = {}
        offset = 0
        for each in run:
            name, content = each.name.encode(), each.content
            local, central = heads[name.isascii(), each.deflated]
            about = _ABOUT.pack(each.crc, len(content), each.size, len(name), 0)
            files += (local, about, name, content)
            self._records.append((central + about + _NO_MORE, offset, name))
            offset += LOCAL + len(name) + len(content)
        self.files = b"".join(files)

    def listed_at(self, start: int) -> bytes:
        """Return the records that list the files, given where the first one begins."""
        found = self._listed.get(start)
        if found is None:
            if len(self._listed) >= _REMEMBERED:
                self._listed.clear()
            found = self._listed[start] = b"".join([
                part for head, offset, name in self._records
                for part in (head, (start + offset).to_bytes(4, "little"), name)])
        return found


_known: Final[dict[int, _Written]] = {}
"""Runs that were written twice, by their identity: thousands of decks may have them in common."""
_seen: Final[dict[int, tuple[Member, ...]]] = {}
"""Runs that were written once."""


def _written(run: tuple[Member, ...], clock: int, date: int) -> _Written:
    key = id(run)
    known = _known.get(key)
    if known is not None and known.run is run and known.moment == (clock, date):
        return known
    made = _Written(run, clock, date)
    again = _seen.get(key) is run
    kept = _known if again else _seen
    if len(kept) >= _REMEMBERED:
        kept.clear()
    if again:
        _known[key] = made
    else:
        _seen[key] = run
    return made


@lru_cache(maxsize=8)
def _heads(clock: int, date: int) -> dict[tuple[bool, bool], tuple[bytes, bytes]]:
    """Return how the records of files begin whose names are ASCII or not, and which are packed or not."""
    heads: dict[tuple[bool, bool], tuple[bytes, bytes]] = {}
    for plain in (True, False):
        for packed in (True, False):
            how = _HOW.pack(_VERSION, 0 if plain else _UTF8, _DEFLATED if packed else 0, clock, date)
            heads[plain, packed] = b"PK\3\4" + how, b"PK\1\2" + bytes((_VERSION, _UNIX)) + how
    return heads


def _zipped_large(runs: Sequence[tuple[Member, ...]], when: time.struct_time) -> bytes:
    """Return a zip file of more files or bytes than the format's first version can count."""
    import zipfile

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for each in chain.from_iterable(runs):
            about = zipfile.ZipInfo(each.name, when[:6])
            about.create_system, about.external_attr = _UNIX, _REGULAR_FILE
            method = zipfile.ZIP_DEFLATED if each.deflated else zipfile.ZIP_STORED
            archive.writestr(about, each.unpacked, method)
    return buffer.getvalue()
