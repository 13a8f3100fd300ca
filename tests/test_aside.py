"""What is made in other processes is what would have been made in this one."""

from __future__ import annotations

import os
import sys
import time
from functools import partial

import pytest

from impuls_workshop.aside import Crew, can_copy

pytestmark = [pytest.mark.alone, pytest.mark.filterwarnings("ignore:This process")]
HERE = os.getpid()


def slow_number(number: int) -> tuple[int, int]:
    time.sleep(0.05)
    return number, os.getpid()


def test_results_come_in_order_and_from_several_processes():
    results = Crew([partial(slow_number, number) for number in range(12)], workers=3).results()
    assert [number for number, _ in results] == list(range(12))
    assert len({process for _, process in results}) > 1


def test_one_worker_is_this_process():
    results = Crew([partial(slow_number, number) for number in range(3)], workers=1).results()
    assert results == [(number, HERE) for number in range(3)]


def test_what_copies_return_arrives_whole():
    def make() -> list[object]:
        time.sleep(0.05)
        return [b"x" * 3_000_000, "ä"]

    assert Crew([make, make, make], workers=3).results() == [[b"x" * 3_000_000, "ä"]] * 3


def test_what_fails_in_a_copy_is_made_here():
    def make() -> int:
        if os.getpid() != HERE:
            raise ValueError
        time.sleep(0.1)
        return os.getpid()

    assert Crew([make] * 4, workers=2).results() == [HERE] * 4


def test_a_copy_that_is_killed_is_replaced():
    def make() -> int:
        if os.getpid() != HERE:
            os.kill(os.getpid(), 9)
        time.sleep(0.1)
        return os.getpid()

    assert Crew([make] * 4, workers=3).results() == [HERE] * 4


def test_a_failure_here_ends_the_copies_and_is_told():
    def make() -> None:
        if os.getpid() == HERE:
            raise ValueError("told")
        time.sleep(60)

    with pytest.raises(ValueError, match="told"):
        Crew([make] * 3, workers=2).results()
    with pytest.raises(ChildProcessError):  # none is left behind
        os.waitpid(-1, os.WNOHANG)


def test_only_where_it_is_safe(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not can_copy()
    assert Crew([os.getpid] * 3, workers=3).results() == [HERE] * 3
