"""Looks at ordinary PNG files without an imaging library: whether they are whole, and how large.

Loading one costs as much as reading a whole workshop. Files that are the least out of the ordinary are left to it.
"""

from __future__ import annotations

import struct
import zlib
from typing import Final

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_HEADER: Final = struct.Struct(">2L5B")
_CHANNELS: Final = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Colour type to samples a pixel (PNG specification, third edition, table 11.1)."""
_ORDINARY: Final = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"sRGB", b"cHRM", b"pHYs", b"bKGD",
                              b"sBIT"})
"""Kinds of chunks that say nothing of who made the picture, and turn nothing."""
_MOST: Final = 4_000_000
"""Pixels of a picture that is looked at here; unpacking a larger one takes longer than the library does."""


def size_of_png(content: bytes) -> tuple[int, int] | None:
    """Return width and height of an ordinary PNG file in pixels; None if it is any other file, or not whole."""
    if not content.startswith(_SIGNATURE):
        return None
    header, packed, at = b"", [], len(_SIGNATURE)
    while at + 12 <= len(content):
        length = int.from_bytes(content[at : at + 4], "big")
        kind, body = content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
        check = content[at + 8 + length : at + 12 + length]
        if kind not in _ORDINARY or check != zlib.crc32(body, zlib.crc32(kind)).to_bytes(4, "big"):
            return None
        at += 12 + length
        if kind == b"IHDR":
            header = body
        elif kind == b"IDAT":
            packed.append(body)
        elif kind == b"IEND":
            return _size(header, packed) if at == len(content) else None
    return None


def _size(header: bytes, packed: list[bytes]) -> tuple[int, int] | None:
    if len(header) != _HEADER.size:
        return None
    width, height, depth, colour, method, filtering, interlaced = _HEADER.unpack(header)
    if colour not in _CHANNELS or depth != 8 or method or filtering or interlaced:
        return None
    if not 0 < width * height <= _MOST:
        return None
    wanted = height * (1 + width * _CHANNELS[colour])
    unpacker = zlib.decompressobj()
    try:
        found = len(unpacker.decompress(b"".join(packed), wanted + 1))
    except zlib.error:
        return None
    return (width, height) if found == wanted and unpacker.eof else None
