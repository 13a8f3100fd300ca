"""Writing finished files so that nothing is ever lost: beside the target first, then replaced in one step."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from impuls_workshop.diagnostics import Report, Span

_PREFIX = ".impuls-"
"""Start of the names of files being written; hidden, and told apart from the user's own."""


def write_all(files: Mapping[Path, bytes], report: Report) -> list[Path]:
    """Write files, each whole or not at all.

    All of them are written beside their targets and flushed to the disk before the first one is
    replaced, so a full disk or a kill leaves the old files as they were.

    Args:
        files: Target to content. Missing folders are made.
        report: Gets an error for each file that could not be written.

    Returns:
        The paths that hold the new content: the targets, or `name.new.ext` where a target is open in
        another program and cannot be replaced.
    """
    waiting: list[tuple[Path, Path]] = []
    try:
        for target, content in files.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            waiting.append((_write_beside(target, content), target))
    except OSError as problem:
        for temporary, _ in waiting:
            temporary.unlink(missing_ok=True)
        shown = Path(problem.filename).parent if problem.filename else next(iter(files)).parent
        report.error("build.cannot-write", Span(shown.as_posix()), reason=problem.strerror or str(problem))
        return []
    return [_replace(temporary, target, report) for temporary, target in waiting]


def _write_beside(target: Path, content: bytes) -> Path:
    descriptor, name = tempfile.mkstemp(prefix=_PREFIX, suffix=target.suffix, dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # mkstemp makes files for the owner alone; a result is as readable as any new file.
        temporary.chmod(0o666 & ~_umask())
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _replace(temporary: Path, target: Path, report: Report) -> Path:
    try:
        temporary.replace(target)
    except PermissionError:
        # Windows refuses to replace a deck that is open in PowerPoint: keep the new one beside it.
        beside = target.with_name(f"{target.stem}.new{target.suffix}")
        temporary.replace(beside)
        report.error("build.target-open", Span(target.as_posix()), kept=beside.name)
        return beside
    return target
