"""Kills real builds at moments by chance: `python -m tests.trust.killing --times 100`; the tests do it 20 times."""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ARTIFACTS = ("deck", "handout")


def command(folder: Path, output: Path, *only: str) -> list[str]:
    """The command that builds a folder."""
    options = [option for name in only or ARTIFACTS for option in ("--only", name)]
    return [sys.executable, "-m", "impuls_workshop", "build", str(folder), "--output", str(output), *options]


def environment() -> dict[str, str]:
    """The environment of a build: this project's code."""
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def workshops(folder: Path) -> list[Path]:
    """Two versions of one workshop."""
    made = []
    for title in ("Old", "New"):
        workshop = folder / title / "small"
        workshop.mkdir(parents=True)
        (workshop / "workshop.yaml").write_text(f"title: {title}\nlanguage: en\n", encoding="utf-8")
        goals = "".join(f"- {title} goal {number}\n" for number in range(4))
        (workshop / "goals.yaml").write_text(goals, encoding="utf-8")
        made.append(workshop)
    return made


def kill_builds(folder: Path, times: int, seed: int, *only: str) -> list[str]:
    """Kill builds, and return what was not whole afterwards.

    Args:
        folder: An empty folder.
        times: How many builds.
        seed: Chooses the moments: any from the start to a little after the end.
        only: Names of artifacts; else a deck and a paper.
    """
    both, output, faults = workshops(folder), folder / "output", list[str]()
    whole: dict[str, set[bytes]] = {}
    seconds = 0.0
    for workshop in both:
        begun = time.monotonic()
        subprocess.run(command(workshop, output, *only), env=environment(), check=True, capture_output=True)
        seconds = time.monotonic() - begun
        for path in (output / "small").iterdir():
            whole.setdefault(path.name, set()).add(path.read_bytes())
    chance = random.Random(seed)
    for turn in range(times):
        process = subprocess.Popen(command(both[turn % 2], output, *only), env=environment(),
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, 1.1) * seconds)
        process.send_signal(signal.SIGKILL)
        process.wait()
        faults += [f"{turn}: {name}" for name, contents in whole.items()
                   if (output / "small" / name).read_bytes() not in contents]
    time.sleep(0.5)
    subprocess.run(command(both[0], output, *only), env=environment(), check=True, capture_output=True)
    faults += [f"left over: {path.name}" for path in (output / "small").iterdir() if path.name not in whole]
    return faults


def main() -> int:
    """Kill builds and say what came of it."""
    options = argparse.ArgumentParser(prog="python -m tests.trust.killing", description=__doc__)
    options.add_argument("--times", type=int, default=100)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        faults = kill_builds(Path(folder), given.times, given.seed)
    print(f"{given.times} builds killed, seed {given.seed}: {len(faults)} files not whole {faults}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
