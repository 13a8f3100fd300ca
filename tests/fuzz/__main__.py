"""Feeds inputs by chance for as long as one likes: `python -m tests.fuzz --minutes 60`.

With `--guided` inputs that reach new code are kept and varied (atheris, `pip install impuls-workshop[fuzz]`); it prints the
coverage. Without, hypothesis draws them afresh.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any


def main() -> int:
    """Run, print seed, executions and faults, and return 1 if there was one."""
    options = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    options.add_argument("--minutes", type=float, default=2)
    options.add_argument("--seed", type=int, default=int(time.time()))
    options.add_argument("--target", help="only this one")
    options.add_argument("--guided", metavar="CORPUS", type=Path, help="guide by coverage; the folder keeps good inputs")
    given = options.parse_args()
    return _guided(given) if given.guided else _free(given)


def _free(given: argparse.Namespace) -> int:
    from hypothesis import seed

    from tests.fuzz.targets import TARGETS

    chosen = {name: target for name, target in TARGETS.items() if given.target in (None, name)}
    runs, faults = Counter[str](), dict[str, str]()
    until, turn = time.monotonic() + given.minutes * 60, given.seed
    while time.monotonic() < until:
        for name, (feed, inputs, count) in chosen.items():
            try:
                seed(turn)(_runner(name, feed, inputs, count, runs))()
            except Exception as fault:
                _note(faults, name, turn, fault)
            if time.monotonic() > until:
                break
        turn += 1
    print(f"seeds {given.seed} to {turn - 1}, {sum(runs.values())} executions: {dict(runs)}, {len(faults)} faults")
    return 1 if faults else 0


def _runner(name: str, feed: Callable[[Any], None], inputs: Any, count: int, runs: Counter[str]) -> Callable[[], None]:
    from hypothesis import HealthCheck, settings
    from hypothesis import given as taking

    from tests.fuzz.targets import limited

    @settings(max_examples=count, database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @taking(inputs)
    def run(made: Any) -> None:
        runs[name] += 1
        with limited():
            feed(made)

    return run


def _note(faults: dict[str, str], name: str, turn: int, fault: Exception) -> None:
    frames = traceback.extract_tb(fault.__traceback__)
    where = next((f"{one.filename}:{one.lineno}" for one in reversed(frames) if "impuls_workshop/" in one.filename
                  and "hypothesis" not in one.filename), "?")
    key = f"{name}: {type(fault).__name__} at {where}"
    if key not in faults:
        faults[key] = str(fault)
        print(f"## {key} (seed {turn})\n{''.join(traceback.format_exception(fault))[-3000:]}", flush=True)


def _guided(given: argparse.Namespace) -> int:
    import atheris  # type: ignore[import-not-found]

    with atheris.instrument_imports(include=["impuls_workshop"]):
        from tests.fuzz.targets import TARGETS, limited

    from hypothesis import HealthCheck, settings
    from hypothesis import given as taking

    feed, inputs, _ = TARGETS[given.target or "content"]

    @settings(database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @taking(inputs)
    def run(made: Any) -> None:
        with limited():
            feed(made)

    given.guided.mkdir(parents=True, exist_ok=True)
    arguments = [sys.argv[0], str(given.guided), f"-max_total_time={int(given.minutes * 60)}", f"-seed={given.seed}",
                 "-print_final_stats=1", f"-artifact_prefix={given.guided}/", "-max_len=4096", "-len_control=0"]
    atheris.Setup(arguments, run.hypothesis.fuzz_one_input)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
