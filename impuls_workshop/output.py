"""Writing finished files so that nothing is ever lost: beside the target first, then replaced in one step."""

from __future__ import annotations

import os
import re
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from impuls_workshop.diagnostics import Report, Span

_PREFIX: Final = ".impuls-"
"""Start of the names of files being written; hidden, and told apart from the user's own. The number of the
process that writes follows."""
_OURS: Final = re.compile(r"\.impuls-(\d+)-")
_STALE: Final = 24 * 60 * 60
"""Seconds after which a file being written has been given up, where nobody can say whether its process lives."""


def write_all(files: Mapping[Path, bytes], report: Report) -> list[Path]:
    """Write files, each whole or not at all.

    All of them are written beside their targets and flushed to the disk before the first one is
    replaced, so a full disk or a kill leaves the old files as they were. Two builds at once take turns in
    replacing, so that the files of one folder are of one build.

    Args:
        files: Target to content. Missing folders are made.
        report: Gets an error for each file that could not be written.

    Returns:
        The paths that hold the new content: the targets, or `name.new.ext` where a target is open in
        another program and cannot be replaced.
    """
    waiting: list[tuple[Path, Path]] = []
    folders = dict.fromkeys(target.parent for target in files)
    try:
        for folder in folders:
            folder.mkdir(parents=True, exist_ok=True)
            sweep(folder)
        for target, content in files.items():
            waiting.append((_write_beside(target, content), target))
    except OSError as problem:
        _remove(temporary for temporary, _ in waiting)
        shown = Path(problem.filename).parent if problem.filename else next(iter(files)).parent
        _cannot_write(shown, problem, report)
        return []
    except BaseException:  # Ctrl-C, most of all
        _remove(temporary for temporary, _ in waiting)
        raise
    with _turn(folders):
        written = [path for temporary, target in waiting if (path := replace_file(temporary, target, report))]
        for folder in folders:
            _flush_folder(folder)
    return written


def sweep(folder: Path) -> None:
    """Remove files that a build began to write in a folder and could not finish, as it was ended."""
    for path in folder.glob(f"{_PREFIX}*"):
        found = _OURS.match(path.name)
        if found:
            with suppress(OSError):  # another build may do the same
                if is_given_up(path, int(found[1])):
                    path.unlink()


def is_given_up(path: Path, process: int) -> bool:
    """Whether nobody writes a file any more: its process has ended, or it is older than a day."""
    old = time.time() - path.stat().st_mtime > _STALE
    if sys.platform == "win32" or process == os.getpid():
        return old
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return old
    return old or _is_only_listed(process)


def _is_only_listed(process: int) -> bool:
    """Whether a process has ended, and only waits for its parent to take note of it (Linux)."""
    with suppress(OSError):
        return b") Z " in Path(f"/proc/{process}/stat").read_bytes()
    return False


def _write_beside(target: Path, content: bytes) -> Path:
    descriptor, name = tempfile.mkstemp(prefix=f"{_PREFIX}{os.getpid()}-", suffix=target.suffix, dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # mkstemp makes files for the owner alone; a result is as readable as any new file.
        temporary.chmod(0o666 & ~_umask())
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def replace_file(temporary: Path, target: Path, report: Report) -> Path | None:
    """Put a new file in an old one's place, or beside it if the system does not let go of the old one."""
    try:
        temporary.replace(target)
        return target
    except OSError as problem:
        # Windows refuses to replace a deck that is open in PowerPoint: keep the new one beside it.
        beside = target.with_name(f"{target.stem}.new{target.suffix}")
        try:
            temporary.replace(beside)
        except OSError:
            _remove([temporary])
            _cannot_write(target, problem, report)
            return None
        report.error("build.target-open", Span(target.as_posix()), kept=beside.name)
        return beside


def _cannot_write(shown: Path, problem: OSError, report: Report) -> None:
    report.error("build.cannot-write", Span(shown.as_posix()), reason=problem.strerror or str(problem))


def _remove(temporaries: Iterable[Path]) -> None:
    for temporary in temporaries:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


@contextmanager
def _turn(folders: Iterable[Path]) -> Iterator[None]:
    """Wait for other builds that are replacing files in these folders. Windows cannot lock folders."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    locks: list[int] = []
    try:
        for folder in sorted(folders):
            with suppress(OSError):  # a network folder may not know locks
                locks.append(os.open(folder, os.O_RDONLY))
                fcntl.flock(locks[-1], fcntl.LOCK_EX)
        yield
    finally:
        for lock in locks:
            os.close(lock)


def _flush_folder(folder: Path) -> None:
    """Make the new names last, too, should the power fail. Windows does that by itself."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
