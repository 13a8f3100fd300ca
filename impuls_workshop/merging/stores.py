"""Where the rows' files go: a folder, or any store that fsspec knows."""

from __future__ import annotations

import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.freshness import PastFile, digest, digest_of
from impuls_workshop.output import is_given_up, replace_file

if TYPE_CHECKING:
    from impuls_workshop.compilers import Compiled

_STAGING: Final = ".impuls-merge-"
"""Begins the names of folders for files being written; host and process follow."""
Written = tuple[str, Sequence["Compiled"], Report]
"""A row's folder, its files, and what takes an error if they cannot be written."""


class Store(Protocol):
    """Keeps files by folder and name."""

    def write(self, rows: Iterable[Written]) -> bool:
        """Write the files of several rows, each whole or not at all; return whether nothing can be written any more."""

    def is_whole(self, folder: str, files: Sequence[PastFile]) -> bool:
        """Whether files are there as they were written."""

    def put(self, file: str, source: Path) -> None:
        """Replace a file beside the rows' folders by another, which is then gone."""

    def remove(self, folder: str, files: Sequence[PastFile]) -> None:
        """Remove a row's files that nobody has changed, and its folder if it is empty then."""


def is_address(output: str) -> bool:
    """Whether an output is an address for fsspec, such as `s3://bucket/decks`, and no folder."""
    return "://" in output


def store_for(output: str) -> Store:
    """Return the store of an output.

    Raises:
        ImportError: It is an address, and fsspec or what it needs for it is not installed.
    """
    return RemoteStore(output) if is_address(output) else FolderStore(Path(output))


class FolderStore:
    """A folder of this machine, or one that all machines share."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def write(self, rows: Iterable[Written]) -> bool:
        """Write all files beside their targets, flush them once, then replace.

        A flush for each file would take longer than making it.
        """
        listed = list(rows)
        if not listed:
            return False
        staging: Path | None = None
        try:
            self._root.mkdir(parents=True, exist_ok=True)
            prefix = f"{_STAGING}{socket.gethostname()}-{os.getpid()}-"
            staging = Path(tempfile.mkdtemp(prefix=prefix, dir=self._root))
            waiting = [(staging / f"{number}-{at}", self._root / name / one.file, one.content, report)
                       for number, (name, compiled, report) in enumerate(listed) for at, one in enumerate(compiled)]
            for temporary, _, content, _ in waiting:
                temporary.write_bytes(content)
            _flush(staging, [temporary for temporary, *_ in waiting])
            for name, _, _ in listed:
                (self._root / name).mkdir(exist_ok=True)
            for temporary, target, _, report in waiting:
                replace_file(temporary, target, report)
        except OSError as problem:
            for name, _, report in listed:
                report.error("build.cannot-write", Span((self._root / name).as_posix()),
                             reason=problem.strerror or str(problem))
            return True
        finally:
            if staging is not None:
                shutil.rmtree(staging, ignore_errors=True)
        return False

    def is_whole(self, folder: str, files: Sequence[PastFile]) -> bool:
        """Whether files are there as they were written."""
        return all(digest_of(self._root / folder / one.file) == one.digest for one in files)

    def put(self, file: str, source: Path) -> None:
        """Replace a file beside the rows' folders by another, which is then gone."""
        self._root.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(prefix=".impuls-", dir=self._root)
        with os.fdopen(descriptor, "wb") as file_, source.open("rb") as content:
            shutil.copyfileobj(content, file_)
            file_.flush()
            os.fsync(file_.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(self._root / file)
        source.unlink()

    def remove(self, folder: str, files: Sequence[PastFile]) -> None:
        """Remove a row's files that nobody has changed, and its folder if it is empty then."""
        for one in files:
            if digest_of(self._root / folder / one.file) == one.digest:
                with suppress(OSError):
                    (self._root / folder / one.file).unlink()
        with suppress(OSError):
            (self._root / folder).rmdir()

    def sweep(self) -> None:
        """Remove what workers of this machine began to write and could not finish."""
        prefix = f"{_STAGING}{socket.gethostname()}-"
        for path in self._root.glob(f"{prefix}*"):
            process = path.name.removeprefix(prefix).partition("-")[0]
            with suppress(OSError):
                if process.isdecimal() and is_given_up(path, int(process)):
                    shutil.rmtree(path, ignore_errors=True)


def _flush(folder: Path, files: Iterable[Path]) -> None:
    """Make files last. Linux does it for all of them at once."""
    if sys.platform == "linux":
        import ctypes

        descriptor = os.open(folder, os.O_RDONLY)
        try:
            if ctypes.CDLL(None, use_errno=True).syncfs(descriptor) == 0:
                return
        finally:
            os.close(descriptor)
    for path in files:
        with path.open("rb+") as file:
            os.fsync(file.fileno())


class RemoteStore:
    """A store that fsspec knows. Each file is written in one step, as such stores do."""

    def __init__(self, address: str) -> None:
        from fsspec.core import url_to_fs

        made: tuple[Any, str] = url_to_fs(address)
        self._files, self._root = made

    def write(self, rows: Iterable[Written]) -> bool:
        """Write the files of several rows."""
        for name, compiled, report in rows:
            folder = f"{self._root}/{name}"
            try:
                self._files.makedirs(folder, exist_ok=True)
                for one in compiled:
                    self._files.pipe_file(f"{folder}/{one.file}", one.content)
            except Exception as problem:  # every store has its own
                report.error("build.cannot-write", Span(folder), reason=str(problem) or type(problem).__name__)
                return True
        return False

    def is_whole(self, folder: str, files: Sequence[PastFile]) -> bool:
        """Whether files are there as they were written."""
        try:
            return all(digest(self._files.cat_file(f"{self._root}/{folder}/{one.file}")) == one.digest
                       for one in files)
        except Exception:  # every store has its own way to say that a file is not there
            return False

    def put(self, file: str, source: Path) -> None:
        """Replace a file beside the rows' folders by another, which is then gone."""
        self._files.makedirs(self._root, exist_ok=True)
        self._files.put_file(str(source), f"{self._root}/{file}")
        source.unlink()

    def remove(self, folder: str, files: Sequence[PastFile]) -> None:
        """Remove a row's files that nobody has changed."""
        for one in files:
            if self.is_whole(folder, [one]):
                with suppress(Exception):
                    self._files.rm_file(f"{self._root}/{folder}/{one.file}")
