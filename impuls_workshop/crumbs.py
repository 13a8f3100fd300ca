"""Temporary folders of builds, and those that killed builds have left."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import suppress
from typing import Final

_PREFIX: Final = "impuls-build-"
"""Begins their names."""
_YOUNG: Final = 600.0
"""Seconds for which a folder is left alone, locked or not."""


def temporary_folder() -> tuple[str, int]:
    """Make a temporary folder, remove those of builds that were killed, and return it with its lock.

    A folder stays locked as long as the build or a copy of it lives, in whatever container they do.
    """
    import fcntl

    with suppress(OSError):
        for entry in os.scandir(tempfile.gettempdir()):
            if entry.name.startswith(_PREFIX) and entry.is_dir(follow_symlinks=False):
                with suppress(OSError):  # another build may do the same
                    _remove_if_left(entry)
    folder = tempfile.mkdtemp(prefix=_PREFIX)
    lock = os.open(folder, os.O_RDONLY)
    with suppress(OSError):  # not every file system knows locks
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    return folder, lock


def _remove_if_left(entry: os.DirEntry[str]) -> None:
    import fcntl

    known = entry.stat(follow_symlinks=False)
    if known.st_uid != os.getuid() or time.time() - known.st_mtime < _YOUNG:
        return
    lock = os.open(entry.path, os.O_RDONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)  # raises an error where somebody has it
        shutil.rmtree(entry.path, ignore_errors=True)
    finally:
        os.close(lock)
