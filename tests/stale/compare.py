"""A build of only what changed, beside a clean one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.stale.edits import ROOT, Folder


def build(folder: Folder, output: Path, cache: Path, only: list[str], *options: str) -> tuple[int, str]:
    """Build as a user does, in a process of its own; return the exit code and what was said."""
    command = [sys.executable, "-m", "impuls_workshop", "build", str(folder.workshop), "--output", str(output),
               "--lang", "en", *(word for name in only for word in ("--only", name)), *folder.options, *options]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(cache)}
    done = subprocess.run(command, cwd=folder.workshop.parents[1], env=environment, capture_output=True, text=True,
                          check=False)
    return done.returncode, done.stderr


def differences(kept: Path, clean: Path) -> list[str]:
    """Return what differs between the files of two builds."""
    found = []
    for path in sorted(clean.iterdir()) if clean.is_dir() else []:
        other = kept / path.name
        if not other.is_file():
            found.append(f"{path.name} is missing")
        elif other.read_bytes() != path.read_bytes():
            found.append(f"{path.name} is stale")
    return found
