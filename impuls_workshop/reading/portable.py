"""Names for files and folders that every system takes."""

from __future__ import annotations

import re
from typing import Final

from impuls_workshop.patterns import compiled_later

_NOT_PORTABLE: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED: Final = compiled_later(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])(\..*)?", re.IGNORECASE)
_DEVICES: Final = frozenset({"con", "prn", "aux", "nul", "com", "lpt"})
"""Names Windows keeps for devices (Microsoft, "Naming Files, Paths, and Namespaces")."""
_LONGEST: Final = 100
_BYTES: Final = 200
"""Most bytes in UTF-8: systems take 255, and the names of files being written are longer."""


def portable_name(name: str) -> str:
    """Return a name for a file or folder that every system takes: the same, where that is possible."""
    cut = _NOT_PORTABLE.sub("-", name)[:_LONGEST]
    if len(cut) * 4 > _BYTES:
        cut = cut.encode("utf-8", "surrogateescape")[:_BYTES].decode("utf-8", "ignore")
    cut = cut.rstrip(". ") or "-"
    return f"_{cut}" if cut[:3].lower() in _DEVICES and _RESERVED.fullmatch(cut) else cut


def is_portable(name: str) -> bool:
    """Whether every system takes this name for a file or folder."""
    return portable_name(name) == name
