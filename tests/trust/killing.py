"""Kills real builds at moments by chance: `python -m tests.trust.killing --times 100`; the tests do it 20 times.

After each kill there are only whole files, and the next build makes what a clean one would: what builds keep in the
user's cache is neither broken nor out of date.
"""

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


def command(folder: Path, output: Path, *only: str) -> list[str]:
    """The command that builds a folder."""
    options = [option for name in only for option in ("--only", name)]
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
        only: Names of artifacts; else all.
    """
    both, output, faults = workshops(folder), folder / "output", list[str]()
    settings = {**environment(), "XDG_CACHE_HOME": str(folder / "cache")}
    right: list[dict[str, bytes]] = []
    seconds = 0.0
    for workshop in both:
        begun = time.monotonic()
        subprocess.run([*command(workshop, output, *only), "--force"], env=settings, check=True, capture_output=True)
        seconds = time.monotonic() - begun
        right.append(_files(output / "small"))
    chance = random.Random(seed)
    for turn in range(times):
        build = command(both[turn % 2], output, *only)
        process = subprocess.Popen(build, env=settings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, 1.1) * seconds)
        process.send_signal(signal.SIGKILL)
        process.wait()
        found = _files(output / "small")
        faults += [f"{turn}: {name} is not whole" for name in right[0]
                   if found.get(name) not in (right[0][name], right[1][name])]
        time.sleep(0.05)  # its copy ends a moment later
        subprocess.run(build, env=settings, check=True, capture_output=True)
        found = _files(output / "small")
        faults += [f"{turn}: {name} is wrong after the next build" for name in found.keys() | right[turn % 2].keys()
                   if found.get(name) != right[turn % 2].get(name)]
    return faults


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def main() -> int:
    """Kill builds and say what came of it."""
    options = argparse.ArgumentParser(prog="python -m tests.trust.killing", description=__doc__)
    options.add_argument("--times", type=int, default=100)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", action="append", default=[], help="these artifacts; else all")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        faults = kill_builds(Path(folder), given.times, given.seed, *given.only)
    print(f"{given.times} builds killed, seed {given.seed}: {len(faults)} faults {faults}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
