"""Files of the user's cache folder: written whole or not at all, and read as if anything may have happened to them."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

_GIVEN_UP: Final = 60
"""Seconds after which nobody is writing a file of the cache any more."""
_SEAL: Final = 64
"""Bytes of a digest."""


def kept_in(path: Path) -> bytes:
    """Return the content of a file of the cache, which anything may have happened to.

    Raises:
        OSError: There is no such file, or something else in its place.
    """
    if not path.is_file():
        raise FileNotFoundError(path)
    return path.read_bytes()


def keep_in(path: Path, content: bytes) -> None:
    """Write a file of the cache whole, or not at all: nothing is left where the disk is full.

    Whoever finds that somebody else is writing it leaves it to them. What a killed process has left is removed.
    """
    beside = path.with_name(f"{path.name}.new")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        if os.path.lexists(beside) and time.time() - beside.lstat().st_mtime > _GIVEN_UP:
            beside.unlink()
        with beside.open("xb") as file:
            try:
                file.write(content)
                file.flush()
                beside.replace(path)
            except BaseException:
                beside.unlink(missing_ok=True)
                raise


def keep_sealed(path: Path, content: bytes) -> None:
    """Write a file of the cache with a digest of its content; see `keep_in`."""
    keep_in(path, _seal(content) + content)


def sealed_in(path: Path) -> bytes:
    """Return what `keep_sealed` wrote.

    Raises:
        OSError: There is no such file.
        ValueError: It is not as it was written.
    """
    content = kept_in(path)
    if content[:_SEAL] != _seal(content[_SEAL:]):
        raise ValueError(path)
    return content[_SEAL:]


def _seal(content: bytes) -> bytes:
    return sha256(content).hexdigest().encode()
