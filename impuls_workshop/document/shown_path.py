"""How a file's path is shown to the user: openable from where they are, and short."""

from __future__ import annotations

from pathlib import Path


def shown_path(path: Path) -> str:
    """Return the path relative to the working folder if it lies in it, with forward slashes."""
    try:
        return path.resolve().relative_to(Path.cwd().resolve()).as_posix()
    except ValueError:
        return path.as_posix()
