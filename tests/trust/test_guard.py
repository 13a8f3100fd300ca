"""Work that takes too long or too much is ended, with all it has started, and said in one line."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from impuls_workshop.guard import Limits, Step, StoppedError, guarded

pytestmark = pytest.mark.alone
STEP = Step("harz · handout", "templates/handout/handout.html.j2")


def run(work, **limits):
    steps = []
    return guarded(work, Limits(**limits), steps.append), steps


def test_what_the_work_returns_comes_back_with_its_steps():
    def work(tell):
        tell(STEP)
        return {"written": [Path("a")]}

    assert run(work) == ({"written": [Path("a")]}, [STEP])


def test_what_the_work_raises_is_raised_here():
    def work(tell):
        raise FileNotFoundError(2, "No such file", "workshop.yaml")

    with pytest.raises(FileNotFoundError, match=r"workshop\.yaml"):
        run(work)


def test_work_that_does_not_end_is_ended_and_the_step_is_known():
    def work(tell):
        tell(STEP)
        while True:
            pass

    started = time.monotonic()
    with pytest.raises(StoppedError) as stopped:
        run(work, seconds=0.3)
    assert (stopped.value.code, stopped.value.step.path) == ("guard.too-slow", STEP.path)
    assert time.monotonic() - started < 30


def test_each_step_has_the_whole_time():
    def work(tell):
        for number in range(4):
            tell(Step(str(number)))
            time.sleep(0.8)
        return "done"

    assert run(work, seconds=3)[0] == "done"


def test_work_that_takes_all_memory_is_ended():
    def work(tell):
        tell(STEP)
        return len(bytearray(900 << 20))

    with pytest.raises(StoppedError) as stopped:
        run(work, mebibytes=400)
    assert stopped.value.code == "guard.too-much-memory"


def test_work_the_system_ends_is_told_with_the_signal():
    def work(tell):
        tell(STEP)
        os.kill(os.getpid(), signal.SIGKILL)

    with pytest.raises(StoppedError) as stopped:
        run(work)
    assert (stopped.value.code, stopped.value.values) == ("guard.died", {"signal": "SIGKILL"})


WATCHER = """
import os, sys, time
from impuls_workshop.guard import Limits, guarded

def work(tell):
    tell("x")
    print(os.getpid(), flush=True)
    time.sleep(60)

guarded(work, Limits(seconds=float(sys.argv[1])), lambda step: None)
"""


@pytest.mark.parametrize(("number", "seconds"), [(signal.SIGTERM, 60), (signal.SIGINT, 60), (signal.SIGKILL, 0.1)])
def test_who_ends_the_command_ends_the_work(number, seconds, monkeypatch):
    """A killed process cannot end its copy, which then ends itself soon after its time."""
    code = "import impuls_workshop.guard as guard; guard._SPARE = 0.3\n" + WATCHER
    watcher = subprocess.Popen([sys.executable, "-c", code, str(seconds)], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL)
    assert watcher.stdout is not None
    worker = int(watcher.stdout.readline())
    watcher.send_signal(number)
    watcher.wait(timeout=30)
    watcher.stdout.close()
    for _ in range(200):
        status = Path(f"/proc/{worker}/stat")
        if not status.exists() or status.read_text().split()[2] == "Z":
            return
        time.sleep(0.05)
    raise AssertionError("the work goes on")
