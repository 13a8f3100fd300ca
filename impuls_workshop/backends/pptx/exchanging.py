"""Puts files in the places of others in a zip file that `zipping` has written; the same bytes as zipped afresh."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Final

from impuls_workshop.backends.pptx.zipping import END, LOCAL, Member

_ABOUT: Final = struct.Struct("<3L")
"""Sum, size packed and unpacked."""
_CENTRAL: Final = 46
"""Bytes of the record that lists a file, without its name (PKWARE, APPNOTE.TXT 6.3.10, 4.3.12)."""


def exchanged(content: bytes, members: Mapping[str, Member]) -> bytes | None:
    """Return a zip file with other files in the places of those of the same names.

    Args:
        content: A zip file as `zipping.zipped` writes it.
        members: The other files, by name.

    Returns:
        The zip file; None if it is another one, or a name is not in it.
    """
    if len(content) < END.size:
        return None
    signature, _, _, _, count, size, index, remark = END.unpack(content[-END.size :])
    if signature != b"PK\5\6" or remark or index + size + END.size != len(content):
        return None
    files: list[bytes] = []
    listed: list[bytes] = []
    kept, offset, at, seen = 0, 0, index, 0
    for _ in range(count):
        name_length, = struct.unpack_from("<H", content, at + 28)
        start, = struct.unpack_from("<L", content, at + 42)
        record = content[at : at + _CENTRAL + name_length]
        name = record[_CENTRAL:].decode()
        packed_size, = struct.unpack_from("<L", content, at + 20)
        head = start + LOCAL + name_length
        new = members.get(name)
        if new is not None:
            about = _ABOUT.pack(new.crc, len(new.content), new.size)
            files += (content[kept : start + 14], about, content[start + 26 : head], new.content)
            record = record[:16] + about + record[28:]
            kept, seen = head + packed_size, seen + 1
        listed.append(record[:42] + offset.to_bytes(4, "little") + record[_CENTRAL:])
        offset += head - start + (packed_size if new is None else len(new.content))
        at += _CENTRAL + name_length
    if seen != len(members):
        return None
    files.append(content[kept:index])
    length = sum(map(len, listed))
    return b"".join((*files, *listed, END.pack(signature, 0, 0, count, count, length, offset, 0)))
