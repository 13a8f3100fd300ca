"""Where the rows' files go: a folder, or any store that fsspec knows."""

from __future__ import annotations

import os
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from msgspec import Struct

from impuls_workshop.diagnostics import Report
from impuls_workshop.freshness import PastFile, digest, digest_of
from impuls_workshop.output import is_given_up, replace_file

if TYPE_CHECKING:
    from impuls_workshop.compilers import Compiled

_STAGING: Final = ".impuls-merge-"
"""Begins the names of folders for files being written; host and process follow."""
_PATIENCE: Final = 20
"""Twentieths of a second that a merge waits for its workers to be gone."""
Files = tuple[str, Sequence["Compiled"]]
"""A row's folder and its files."""


class Waiting(Struct, frozen=True):
    """A file that is written beside its target, and is to take its place."""

    written: str
    target: str


class Store(Protocol):
    """Keeps files by folder and name. They are written first, and take their places when they are safe."""

    def write(self, rows: Sequence[Files]) -> list[tuple[Waiting, ...]]:
        """Write the files of several rows; return what waits of each.

        Raises:
            OSError: They cannot be written, and no others can.
        """

    def flush(self, files: Sequence[Waiting]) -> None:
        """Make files that wait last, whatever happens to the machine.

        Raises:
            OSError: That cannot be done.
        """

    def settle(self, files: Sequence[Waiting], report: Report) -> None:
        """Put the files of a row in their places; `report` takes an error for each that cannot be."""

    def forget(self, files: Sequence[Waiting]) -> None:
        """Remove files that wait, or what is left of their waiting."""

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

    def write(self, rows: Sequence[Files]) -> list[tuple[Waiting, ...]]:
        """Write all files of some rows into a folder beside theirs."""
        if not rows:
            return []
        self._root.mkdir(parents=True, exist_ok=True)
        prefix = f"{_STAGING}{socket.gethostname()}-{os.getpid()}-"
        staging = tempfile.mkdtemp(prefix=prefix, dir=self._root)
        waiting: list[tuple[Waiting, ...]] = []
        try:
            for number, (name, compiled) in enumerate(rows):
                # Paths as texts here and in `settle`: as objects they take a twelfth of a row.
                folder = f"{staging}{os.sep}{number}"
                os.mkdir(folder)  # noqa: PTH102
                files = tuple(Waiting(f"{folder}{os.sep}{one.file}", f"{self._root}{os.sep}{name}{os.sep}{one.file}")
                              for one in compiled)
                for file, one in zip(files, compiled, strict=True):
                    with open(file.written, "wb") as new:  # noqa: PTH123
                        new.write(one.content)
                waiting.append(files)
        except BaseException:
            shutil.rmtree(staging, ignore_errors=True)
            raise
        return waiting

    def flush(self, files: Sequence[Waiting]) -> None:
        """Make files last, all at once: a flush for each would take longer than making it."""
        if files:
            _flush(self._root, [Path(file.written) for file in files])

    def settle(self, files: Sequence[Waiting], report: Report) -> None:
        """Put a row's files in their places: its whole folder in one step, unless there is one with files already."""
        if not files:
            return
        with suppress(OSError):  # there is one
            os.rename(files[0].written.rpartition(os.sep)[0], files[0].target.rpartition(os.sep)[0])  # noqa: PTH104
            return
        for file in files:
            target = Path(file.target)
            with suppress(FileExistsError):  # as a file: that shows when the next line fails
                target.parent.mkdir()
            replace_file(Path(file.written), target, report)

    def forget(self, files: Sequence[Waiting]) -> None:
        """Remove the folders in which files wait or waited."""
        for folder in dict.fromkeys(Path(file.written).parents[1] for file in files):
            shutil.rmtree(folder, ignore_errors=True)

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

    def tidy(self) -> None:
        """Remove the same after a merge was ended; its workers may need a moment to be gone."""
        for _ in range(_PATIENCE):
            self.sweep()
            if not any(self._root.glob(f"{_STAGING}{socket.gethostname()}-*")):
                return
            time.sleep(0.05)


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

    def write(self, rows: Sequence[Files]) -> list[tuple[Waiting, ...]]:
        """Write the files of several rows; none waits."""
        for name, compiled in rows:
            folder = f"{self._root}/{name}"
            try:
                self._files.makedirs(folder, exist_ok=True)
                for one in compiled:
                    self._files.pipe_file(f"{folder}/{one.file}", one.content)
            except Exception as problem:  # every store has its own
                raise OSError(str(problem) or type(problem).__name__) from problem
        return [() for _ in rows]

    def flush(self, files: Sequence[Waiting]) -> None:
        """Do nothing: what such a store has taken lasts."""

    def settle(self, files: Sequence[Waiting], report: Report) -> None:
        """Do nothing: the files are in their places."""

    def forget(self, files: Sequence[Waiting]) -> None:
        """Do nothing."""

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
