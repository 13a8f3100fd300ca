"""How a file's path is shown to the user: openable from where they are, and short."""

from __future__ import annotations

import os
from pathlib import Path


def shown_path(path: Path) -> str:
    """Return the path from the working folder where the file lies below it, else in full; with forward slashes.

    Links are not followed: the user wrote the path with them.
    """
    written, here = os.path.abspath(path), os.getcwd()  # noqa: PTH100, PTH109  resolve() follows links; quick
    if os.sep == "/" and written.startswith(f"{here}/"):
        return written[len(here) + 1:]
    absolute = Path(written)
    try:
        return absolute.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return absolute.as_posix()
