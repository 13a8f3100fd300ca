"""Times whole processes, taking turns so that a busy moment hits all of them alike."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Cost:
    """What a process costs, with all that it started and waited for.

    Attributes:
        cpu: Seconds of all processors together, system calls included.
        wall: Seconds by the clock on the wall.
        peak: Most memory of its largest process, MiB.
    """

    cpu: float
    wall: float
    peak: float

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.cpu + other.cpu, self.wall + other.wall, max(self.peak, other.peak))


@dataclass(frozen=True)
class Run:
    """What is run.

    Attributes:
        commands: One after another; one whose first word begins with `-` is for this Python.
        before: What is done before each run, unmeasured; takes the number of the round.
        caches: The user's cache folder; without it, that of whoever measures.
        folder: Where it runs.
    """

    commands: Sequence[Sequence[str]]
    before: Callable[[int], None] = field(default=lambda _: None)
    caches: Path | None = None
    folder: Path = ROOT


def measure(runs: Mapping[str, Run], rounds: int, warm_up: int = 1) -> dict[str, Cost]:
    """Return the median cost of each run.

    Args:
        runs: Name to what is run.
        rounds: How often.
        warm_up: Rounds before those, which do not count.
    """
    found: dict[str, list[Cost]] = {name: [] for name in runs}
    for turn in range(rounds + warm_up):
        for name, run in runs.items():
            run.before(turn)
            costs = [_taken(command, run) for command in run.commands]
            if turn >= warm_up:
                found[name].append(sum(costs[1:], start=costs[0]))
    return {name: middle(costs) for name, costs in found.items()}


def middle(costs: Sequence[Cost]) -> Cost:
    """Return the medians."""
    return Cost(*(median(getattr(each, name) for each in costs) for name in ("cpu", "wall", "peak")))


def _taken(command: Sequence[str], run: Run) -> Cost:
    # As on a user's machine: Python keeps what it compiles.
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}
    if run.caches:
        environment["XDG_CACHE_HOME"] = str(run.caches)
    argv = [sys.executable, *command] if command[0].startswith("-") else list(command)
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        process = subprocess.Popen(argv, cwd=run.folder, env=environment, stdin=subprocess.DEVNULL, stdout=said,
                                   stderr=said)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            sys.exit(f"{' '.join(argv)} failed:\n{said.read().decode(errors='replace')}")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / unit)
