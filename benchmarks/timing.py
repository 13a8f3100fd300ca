"""Times whole processes, taking turns so that a busy moment hits all of them alike."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]


def seconds(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, float]:
    """Return the median wall clock time of each command in seconds.

    Args:
        commands: Name to the arguments behind `python`.
        rounds: How often each is run; one run before does not count.
    """
    times: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, arguments in commands.items():
            taken = _run(arguments)
            if turn:
                times[name].append(taken)
    return {name: median(each) for name, each in times.items()}


def _run(arguments: Sequence[str]) -> float:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    start = time.perf_counter()
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, env=environment, capture_output=True,
                          text=True, check=False)
    taken = time.perf_counter() - start
    if done.returncode:
        sys.exit(f"{' '.join(arguments)} failed:\n{done.stderr}")
    return taken


def show(name: str, ours: float, theirs: float, most: float) -> None:
    """Print a ratio beside the most it may be."""
    print(f"{name}: {ours:.3f} s / {theirs:.3f} s = {ours / theirs:.2f} (at most {most})")
