"""What a process that stays costs: it builds again after each change of a word.

`python -m benchmarks.resident WORKSHOP WORD OUTPUT ROUNDS ARTIFACT` is that process; it prints seconds as JSON.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from benchmarks.cases import SECTIONS, Bench
from benchmarks.corpora import change_word
from benchmarks.ours import Ours
from benchmarks.timing import ROOT, Cost, measure


def warm(bench: Bench) -> None:
    """Measure a process that builds after each change, as `impuls watch` does, beside cold ones."""
    ours = Ours(bench.folder, 1, SECTIONS[12])
    cold = measure({name: ours.cold(name) for name in ("deck", "handout")}, bench.rounds)
    bench.report.title("A process that stays: one word changed")
    bench.report.table({f"{name}, empty caches": cost for name, cost in cold.items()})
    for name, cost in cold.items():
        corpus = ours.copy(f"resident-{name}")
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.resident", corpus.workshop, corpus.word, bench.folder / "output",
             str(bench.rounds), name], cwd=ROOT, capture_output=True, text=True, check=False,
            env={**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(bench.folder / "cache")})
        if done.returncode:
            bench.report.missing(f"{name}: {done.stderr.strip()}")
            continue
        found = Cost(**json.loads(done.stdout))
        bench.report.table({f"{name}, warm, one word changed": found})
        if name == "deck":
            bench.report.seconds("deck, warm, CPU", found.cpu, 0.05)
            bench.report.seconds("deck, warm, wall", found.wall, 0.05)
        bench.report.ratio(f"{name}, warm / empty caches", found, cost, cpu=0.5 if name == "handout" else 0)


def _stay(workshop: str, word: str, output: str, rounds: str, name: str) -> None:
    import impuls_workshop

    cpu, wall = [], []
    for turn in range(int(rounds) + 2):
        change_word(Path(word), turn)
        start, used = time.perf_counter(), _used()
        result = impuls_workshop.build([workshop], output=output, only=[name])
        taken = (time.perf_counter() - start, _used() - used)
        if not result.built:
            sys.exit(f"nothing built: {result.report.sorted()}")
        if turn >= 2:
            wall.append(taken[0])
            cpu.append(taken[1])
    print(json.dumps({"cpu": median(cpu), "wall": median(wall),
                      "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))


def _used() -> float:
    return sum(each.ru_utime + each.ru_stime for each in map(resource.getrusage, (resource.RUSAGE_SELF,
                                                                                  resource.RUSAGE_CHILDREN)))


if __name__ == "__main__":
    _stay(*sys.argv[1:])
