"""The process that stays: it keeps what it knows, keeps to the limits, and is replaced when it must be."""

from __future__ import annotations

import os
import signal
import time
from functools import partial

import pytest

from impuls_workshop.guard import Limits, Step, StoppedError
from impuls_workshop.resident import Resident

STEP = Step("harz · handout", "templates/handout/handout.html.j2")
_known: list[int] = []


class Habits:
    """Those of a process that is outdated when a file says so."""

    def __init__(self, folder):
        self._folder = folder

    def begin(self):
        pass

    def warm_up(self):
        self._folder.joinpath("warm").touch()

    def unfit(self):
        return self._folder.joinpath("unfit").exists() and not self._folder.joinpath("unfit").unlink()

    def outdated(self):
        return self._folder.joinpath("outdated").exists() and not self._folder.joinpath("outdated").unlink()


@pytest.fixture
def resident(tmp_path):
    started = []

    def start(**limits):
        started.append(Resident(Limits(**limits), Habits(tmp_path)))
        return started[-1]

    yield start
    for one in started:
        one.end()


def learn(number, tell):
    tell(STEP)
    _known.append(number)
    return os.getpid(), list(_known)


def never_end(tell):
    tell(STEP)
    while True:
        pass


def eat(tell):
    tell(STEP)
    return len([bytes(1 << 20) for _ in range(4000)])


def die(tell):
    tell(STEP)
    os.kill(os.getpid(), signal.SIGKILL)


def miss(tell):
    raise FileNotFoundError(2, "No such file", "workshop.yaml")


def eat_once(tell):
    """Take all memory in a process that has done something before; a new one has room."""
    if _known:
        return eat(tell)
    return "room"


def stopped(resident, work):
    with pytest.raises(StoppedError) as problem:
        resident.do(work, lambda _: None)
    return problem.value.code, problem.value.step.path


def test_it_keeps_what_it_knows(resident):
    worker, steps = resident(), []
    first, known = worker.do(partial(learn, 1), steps.append)
    assert (known, steps) == ([1], [STEP])
    assert worker.do(partial(learn, 2), steps.append) == (first, [1, 2])


def test_what_work_raises_is_raised_and_it_stays(resident):
    worker = resident()
    first, _ = worker.do(partial(learn, 1), lambda _: None)
    with pytest.raises(FileNotFoundError, match=r"workshop\.yaml"):
        worker.do(miss, lambda _: None)
    assert worker.do(partial(learn, 2), lambda _: None) == (first, [1, 2])


@pytest.mark.parametrize(("work", "code"), [(never_end, "guard.too-slow"), (eat, "guard.too-much-memory"),
                                            (die, "guard.died")])
def test_work_beyond_the_limits_is_ended_and_another_process_follows(resident, work, code):
    worker = resident(seconds=2.0, mebibytes=300)
    assert stopped(worker, work) == (code, STEP.path)
    assert worker.do(partial(learn, 7), lambda _: None)[1] == [7]


def test_a_used_process_that_runs_out_of_memory_is_no_fault_of_the_work(resident):
    worker = resident(mebibytes=300)
    worker.do(partial(learn, 1), lambda _: None)
    assert worker.do(eat_once, lambda _: None) == "room"


def test_a_process_killed_while_it_waits_is_replaced(resident):
    worker = resident()
    first, _ = worker.do(partial(learn, 1), lambda _: None)
    os.kill(first, signal.SIGKILL)
    second, known = worker.do(partial(learn, 2), lambda _: None)
    assert second != first
    assert known == [2]


def test_an_outdated_process_is_replaced_and_says_so(resident, tmp_path):
    worker = resident()
    tmp_path.joinpath("outdated").touch()
    worker.do(partial(learn, 1), lambda _: None)
    until = time.monotonic() + 60
    while not worker.tend() and time.monotonic() < until:
        time.sleep(0.05)
    assert worker.do(partial(learn, 2), lambda _: None)[1] == [2]
    assert not worker.tend()


def test_an_unfit_process_lets_another_one_work(resident, tmp_path):
    worker = resident()
    first, _ = worker.do(partial(learn, 1), lambda _: None)
    tmp_path.joinpath("unfit").touch()
    second, known = worker.do(partial(learn, 2), lambda _: None)
    assert second != first
    assert known == [2]


def test_it_ends_with_all_it_left(resident):
    worker = resident()
    process, _ = worker.do(partial(learn, 1), lambda _: None)
    worker.end()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
