"""Times whole processes, taking turns so that a busy moment hits all of them alike."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process costs, in seconds."""

    wall: float
    """By the clock on the wall."""
    cpu: float
    """Of all processors together, system calls included, with the processes it started."""

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.wall + other.wall, self.cpu + other.cpu)


def costs(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, Cost]:
    """Return the median cost of each command.

    Args:
        commands: Name to the command; one that starts with `-` is for Python.
        rounds: How often each is run; one run before does not count.
    """
    found: dict[str, list[Cost]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            taken = _run([sys.executable, *command] if command[0].startswith("-") else command)
            if turn:
                found[name].append(taken)
    return {name: middle(each) for name, each in found.items()}


def middle(found: Sequence[Cost]) -> Cost:
    """Return the medians."""
    return Cost(median(each.wall for each in found), median(each.cpu for each in found))


def _run(command: Sequence[str]) -> Cost:
    # As on a user's machine: Python keeps what it compiles.
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}
    start, before = time.perf_counter(), _used()
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    taken = Cost(time.perf_counter() - start, _used() - before)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr}")
    return taken


def _used() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


def show(name: str, ours: Cost, theirs: Cost, *, cpu: float | None = None, wall: float | None = None) -> None:
    """Print the ratios of two costs beside the most they may be, if there is such a bound."""
    print(name)
    for what, one, other, most in (("CPU", ours.cpu, theirs.cpu, cpu), ("wall clock", ours.wall, theirs.wall, wall)):
        bound = f" (at most {most})" if most else ""
        print(f"  {what}: {one:.3f} s / {other:.3f} s = {one / other:.2f}{bound}")
