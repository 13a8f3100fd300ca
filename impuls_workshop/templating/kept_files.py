"""Compiled templates in the user's cache folder.

These files hold code, and code of the cache runs as the user: the sandbox is in what the code may call, not in its
bytes. So a file is believed only if nobody else can have written it: file and folder belong to the user and are
writable for the user alone, and no folder above lets others put something else in their place. Who can write there
nevertheless is the user or the administrator, who could change this program as well. Templates cannot: nothing a
workshop brings is written there but what Jinja made of it, as it would have run anyway, under a name that is a digest
of it. Where the system does not tell owners (Windows), nothing is kept.

A digest of the content tells damaged files. All of them may be deleted at any time; old ones are removed.
"""

from __future__ import annotations

import marshal
import os
import stat
import sys
from contextlib import suppress
from hashlib import sha256
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Final

from impuls_workshop.resources import cache_folder
from impuls_workshop.templating.facts import PlainFacts

_FOLDER: Final = "templates-1"
"""Its number changes with the form of the files."""
_LARGEST: Final = 2 << 20
"""Largest file, bytes: the largest built-in template has 60,000."""
_MOST: Final = 200
_MOST_BYTES: Final = 16 << 20


def read(key: str) -> tuple[PlainFacts, CodeType] | None:
    """Return what was written under a key, or None if there is nothing, or nothing that can be believed."""
    path = _path(key)
    try:
        if path is None or not _is_ours_alone(path.parent):
            return None
        file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        with open(file, "rb") as stream:  # noqa: PTH123  the file that was opened is the one that is checked
            status = os.fstat(file)
            if not (stat.S_ISREG(status.st_mode) and _only_we_write(status)) or status.st_size > _LARGEST:
                return None
            content = stream.read(_LARGEST)
        digest, kept = content[:32], content[32:]
        if sha256(kept).digest() != digest:
            return None
        plain, code = marshal.loads(kept)  # noqa: S302  written by the user alone, and whole
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return (plain, code) if isinstance(code, CodeType) else None


def write(key: str, plain: PlainFacts, code: CodeType) -> None:
    """Keep something under a key, if that is possible where nobody else can write."""
    path = _path(key)
    if path is None:
        return
    kept = marshal.dumps((plain, code))
    if len(kept) + 32 > _LARGEST:
        return
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_ours_alone(path.parent):
            return
        file = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        with open(file, "wb") as stream:  # noqa: PTH123
            stream.write(sha256(kept).digest() + kept)
        beside.replace(path)
        _remove_old(path.parent)


def _path(key: str) -> Path | None:
    """Where something is kept; None where the system does not tell whose files are."""
    if not hasattr(os, "geteuid"):
        return None
    version = f"{sys.implementation.cache_tag}-{MAGIC_NUMBER.hex()}-{sys.flags.optimize}"
    return Path(os.path.abspath(cache_folder())) / _FOLDER / f"{key}.{version}"  # noqa: PTH100  links are refused


def _is_ours_alone(folder: Path) -> bool:
    """Whether only the user can have put something into a folder, or the folder where it is."""
    if not _only_we_write(os.lstat(folder)):
        return False
    way = {*folder.parents, *Path(os.path.realpath(folder)).parents}
    return all(_is_safe_way(os.lstat(above)) for above in way)


def _only_we_write(status: os.stat_result) -> bool:
    return status.st_uid == os.geteuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _is_safe_way(status: os.stat_result) -> bool:
    """Whether others cannot exchange what lies in a folder: it is not theirs, and closed or sticky like `/tmp`."""
    closed = not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH) or bool(status.st_mode & stat.S_ISVTX)
    return (closed or stat.S_ISLNK(status.st_mode)) and status.st_uid in (0, os.geteuid())


def _remove_old(folder: Path) -> None:
    """Remove the oldest files where they are too many."""
    files = sorted(((entry.stat().st_mtime_ns, entry.stat().st_size, entry.path) for entry in os.scandir(folder)),
                   reverse=True)
    size = 0
    for number, (_, length, path) in enumerate(files, 1):
        size += length
        if number > _MOST or size > _MOST_BYTES:
            Path(path).unlink(missing_ok=True)
