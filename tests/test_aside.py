"""What is made in a second process is what would have been made in this one."""

from __future__ import annotations

import os
import sys

import pytest

from impuls_workshop.aside import Aside, can_work_aside

pytestmark = pytest.mark.filterwarnings("ignore:This process")


def test_the_result_comes_from_another_process():
    assert Aside(os.getpid).result() != os.getpid()


def test_what_it_returns_arrives_whole():
    assert Aside(lambda: [b"x" * 3_000_000, "ä"]).result() == [b"x" * 3_000_000, "ä"]


def test_what_fails_there_is_made_here():
    here = os.getpid()

    def make() -> str:
        if os.getpid() != here:
            raise ValueError
        return "here"

    assert Aside(make).result() == "here"


def test_a_copy_that_is_killed_is_replaced():
    here = os.getpid()

    def make() -> str:
        if os.getpid() != here:
            os.kill(os.getpid(), 9)
        return "here"

    assert Aside(make).result() == "here"


def test_only_where_it_is_safe(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not can_work_aside()
