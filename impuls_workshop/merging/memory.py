"""What a merge has done so far, kept on the disk line by line, so that one that was interrupted can go on."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from typing import IO, Final

from msgspec import DecodeError, Struct, ValidationError
from msgspec.json import decode, encode

from impuls_workshop.diagnostics import Diagnostic
from impuls_workshop.freshness import PastFile
from impuls_workshop.merging.batch import RowDone
from impuls_workshop.resources import cache_folder
from impuls_workshop.results import LeftOut

_FORMAT: Final = 1


class _Kept(Struct, frozen=True):
    """A row as it is kept."""

    format: int
    name: str
    key: str
    files: tuple[PastFile, ...]
    diagnostics: tuple[Diagnostic, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


class _Named(Struct, frozen=True):
    """What tells one kept row from others."""

    format: int
    name: str


class BusyError(Exception):
    """Another merge writes into the same folder."""


class Memory:
    """The rows that were made, in a file that only grows while a merge runs.

    In memory there is a number for each row, and nothing else.
    """

    def __init__(self, output: str, options: object) -> None:
        """Open what is known of earlier merges into an output with these options.

        Raises:
            BusyError: Another merge has it open.
            OSError: It cannot be kept.
        """
        name = sha256(f"{output}\n{options!r}".encode()).hexdigest()[:32]
        self._path = cache_folder() / "merges" / f"{name}.jsonl"
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._file: IO[bytes] = self._path.open("a+b")
        _lock(self._file)
        self._places: dict[str, int] = {}
        self._read()

    def _read(self) -> None:
        """Find where each row was last written. What was cut off by a crash is forgotten."""
        self._file.seek(0)
        place = 0
        for line in self._file:
            if not line.endswith(b"\n"):
                break
            with suppress(ValueError, DecodeError, ValidationError, RecursionError):
                kept = decode(line, type=_Named)
                if kept.format == _FORMAT:
                    self._places[kept.name] = place
            place += len(line)
        self._file.truncate(place)
        self._file.seek(0, os.SEEK_END)

    def names(self) -> Iterator[str]:
        """Yield the names of all rows that are known."""
        yield from list(self._places)

    def past(self, name: str) -> RowDone | None:
        """Return what became of a row when it was last made well."""
        place = self._places.get(name)
        if place is None:
            return None
        self._file.seek(place)
        try:
            kept = decode(self._file.readline(), type=_Kept)
        except (ValueError, DecodeError, ValidationError, RecursionError):
            return None
        return RowDone(0, kept.name, kept.key, ok=True, files=kept.files, diagnostics=kept.diagnostics,
                       left_out=kept.left_out)

    def add(self, rows: Iterable[RowDone]) -> None:
        """Keep what became of rows; it lasts when this returns."""
        self._file.seek(0, os.SEEK_END)
        place = self._file.tell()
        for row in rows:
            line = encode(_Kept(_FORMAT, row.name, row.key, row.files, row.diagnostics, row.left_out)) + b"\n"
            self._file.write(line)
            self._places[row.name] = place
            place += len(line)
        self._file.flush()
        os.fsync(self._file.fileno())

    def forget(self, name: str) -> None:
        """Forget a row."""
        self._places.pop(name, None)

    def close(self) -> None:
        """Keep only what is known now: one line a row, in the order they were made."""
        beside = self._path.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            with beside.open("wb") as file:
                for place in sorted(self._places.values()):
                    self._file.seek(place)
                    file.write(self._file.readline())
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self._path)
        self._file.close()


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        return
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as problem:
        raise BusyError from problem
