"""Renews a folder of generated files."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def renew(folder: Path, made: Mapping[Path, bytes]) -> None:
    """Write the files of a folder, and remove all others."""
    folder.mkdir(exist_ok=True)
    for path in set(folder.iterdir()) - set(made):
        path.unlink()
    for path, content in made.items():
        path.write_bytes(content)
    sys.stdout.write(f"{len(made)} files written into {folder.relative_to(ROOT)}\n")
