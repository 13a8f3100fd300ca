"""A Dask cluster gives the same bytes, and loses no row with a worker."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.merging.conftest import table
from tests.merging.test_going_on import HEADER, counts, rows

if TYPE_CHECKING:
    from distributed import LocalCluster


@pytest.fixture(scope="module")
def cluster() -> Iterator[LocalCluster]:
    from distributed import LocalCluster  # starts threads: not where tests copy their process

    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1",
                      silence_logs=50) as made:
        yield made


def test_the_same_bytes_as_from_this_machine(folder, merge, cluster):
    some = [*rows(12), ["ort-0", "Ort", "Harz"], ["fehler", "Ort", ""]]
    here = merge(some, "--jobs", "1")
    before = {path.relative_to(folder / "out"): path.read_bytes() for path in (folder / "out").rglob("*.*")}
    there = merge(some, "--force", "--scheduler", cluster.scheduler_address)
    assert (here.code, there.code) == (1, 1)
    assert counts(there.out) == counts(here.out) == (12, 0, 2)
    assert {path.relative_to(folder / "out"): path.read_bytes() for path in (folder / "out").rglob("*.*")} == before
    told = {line for line in here.err.splitlines() if line.startswith("rows.csv")}
    assert told == {line for line in there.err.splitlines() if line.startswith("rows.csv")}
    assert counts(merge(some, "--scheduler", cluster.scheduler_address).out) == (0, 12, 2)


def test_files_go_to_an_address(folder, merge, cluster):
    table(folder / "rows.csv", rows(3))
    address = f"file://{folder}/store"
    run = merge(rows(3), "--scheduler", cluster.scheduler_address, "--output", address)
    assert run.code == 0, run.err
    assert merge(rows(3)).code == 0
    for name in ("ort-0/deck.pptx", "ort-2/deck.pptx", "index.csv"):
        assert (folder / "store" / name).read_bytes() == (folder / "out" / name).read_bytes()


def test_a_killed_worker_loses_no_row(folder, merge, cluster):
    def kill() -> None:
        while len(list((folder / "out").glob("ort-*"))) < 3:
            time.sleep(0.05)
        os.kill(next(iter(cluster.workers.values())).process.pid, signal.SIGKILL)

    killer = threading.Thread(target=kill, daemon=True)
    killer.start()
    run = merge(rows(40), "--scheduler", cluster.scheduler_address)
    assert run.code == 0, run.err
    assert not killer.is_alive()
    assert counts(run.out) == (40, 0, 0)
    assert len(list((folder / "out").glob("ort-*/deck.pptx"))) == 40


def test_nobody_answers(merge):
    run = merge([HEADER, ["a", "A", "K"]], "--scheduler", "tcp://127.0.0.1:1")
    assert run.code == 1
    assert "Traceback" not in run.err
    assert "127.0.0.1:1" in run.err
