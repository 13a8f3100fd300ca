"""What a build may read beside the workshop's own folder: named folders, and pictures from named hosts."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Final

from msgspec import Struct, field

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.patterns import compiled_later
from impuls_workshop.reading.shown_path import shown_path

_ADDRESS: Final = compiled_later(r"(?i)https?://([^/?#\s]+)")


class RefusedError(Exception):
    """An address that is not fetched, or could not be.

    Attributes:
        code: Key of the message.
        values: What its placeholders stand for.
    """

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class _Access(Struct, frozen=True):
    roots: tuple[Path, ...] = ()
    hosts: frozenset[str] = frozenset()
    fetched: dict[str, Path] = field(default_factory=dict)
    folder: list[Path] = field(default_factory=list)
    """Where what was fetched is kept while the build lasts."""


_NONE: Final = _Access()
_ACCESS: Final[ContextVar[_Access]] = ContextVar("access", default=_NONE)


@contextmanager
def allowing(roots: Iterable[Path] = (), hosts: Iterable[str] = ()) -> Iterator[None]:
    """Let what is read meanwhile come from these folders and hosts too.

    Args:
        roots: Folders; links and paths may lead into them.
        hosts: Names of hosts pictures may be fetched from, such as `upload.example.org`.
    """
    access = _Access(tuple(root.resolve() for root in roots), frozenset(host.casefold() for host in hosts))
    before = _ACCESS.set(access)
    try:
        yield
    finally:
        _ACCESS.reset(before)
        for folder in access.folder:
            import shutil

            shutil.rmtree(folder, ignore_errors=True)


def inside(path: Path, folder: Path) -> bool:
    """Whether a path, all links followed, lies in a folder or in one that is allowed beside it."""
    try:
        real = path.resolve()
    except (OSError, ValueError, RuntimeError):  # too long, a zero byte, links in a circle
        return False
    return any(real.is_relative_to(root) for root in (folder.resolve(), *_ACCESS.get().roots))


def is_there(path: Path) -> bool:
    """Whether a path leads to anything. One that no system could have, such as a name of 300 letters, does not."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def leads_to_file(path: Path) -> bool:
    """Whether a path leads to a regular file; see `is_there`."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def own_file(path: Path, folder: Path, report: Report) -> bool:
    """Whether there is a file that may be read; one that is a link out of the folder is reported.

    Args:
        path: The file, below the folder.
        folder: The folder it has to lie in, or in one that is allowed beside it.
        report: Takes what is wrong.
    """
    if not os.path.lexists(path):
        return False
    if not inside(path, folder):
        report.error("access.link-outside", Span(shown_path(path)), file=path.name)
        return False
    return True


def is_address(source: str) -> bool:
    """Whether a picture's source is a web address."""
    return _ADDRESS.match(source) is not None


def check_host(address: str) -> None:
    """Check that a web address is one of an allowed host, before anything is fetched.

    Raises:
        RefusedError: It is not.
    """
    found = _ADDRESS.match(address)
    host = found[1].casefold() if found else ""
    if host not in _ACCESS.get().hosts:
        raise RefusedError("access.host-not-allowed", host=host)


def fetched(address: str) -> Path:
    """Return the file a web address gives, fetched once a build.

    Raises:
        RefusedError: The host is not allowed, or it did not give the file.
    """
    access = _ACCESS.get()
    check_host(address)
    if address not in access.fetched:
        import tempfile
        from hashlib import sha256

        from impuls_workshop.reading.fetching import fetch

        content = fetch(address)
        if not access.folder:
            access.folder.append(Path(tempfile.mkdtemp(prefix="impuls-")))
        path = access.folder[0] / sha256(address.encode()).hexdigest()
        path.write_bytes(content)
        access.fetched[address] = path
    return access.fetched[address]
