"""Hands rows out to workers in batches, and sees to it that none is lost when a worker is."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from contextlib import ExitStack
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from impuls_workshop.diagnostics import Report
from impuls_workshop.execution.here import Here
from impuls_workshop.execution.pool import pool
from impuls_workshop.guard import Limits, Step, StoppedError, Tell, guarded
from impuls_workshop.merging.base import Order
from impuls_workshop.merging.batch import RowDone, settled, take_notes, write_batch
from impuls_workshop.merging.row import Item
from impuls_workshop.merging.stores import store_for

_BEAT: Final = 5.0
"""Seconds after which the clock is told that the merge goes on, though no batch is done."""
_LONG: Final = 1.0
"""Seconds a batch should take: long beside handing it out, short beside what a crash loses."""
_AHEAD: Final = 6
"""Batches handed out for each worker: flushing the files of a second takes a quarter of one."""
_FLUSH: Final = 0.5
"""Seconds after which what is written is flushed."""
_MOST: Final = 60
"""Most rows of a batch; they are in a worker's memory until they are written."""

Batch = Sequence[Item]
Submit = Callable[[Batch], "Future[list[RowDone]]"]


class Work(Struct, frozen=True):
    """Where a merge is done.

    Attributes:
        order: What is to be merged.
        workers: Processes on this machine.
        scheduler: Address of a Dask scheduler that is used instead, or None.
        tell: Told what is being worked on.
    """

    order: Order
    workers: int
    scheduler: str | None
    tell: Tell


def work(way: Work, items: Iterator[Item]) -> Iterator[list[RowDone]]:
    """Have all rows made, and yield what became of them, batch by batch as they get done.

    Args:
        way: Where.
        items: The rows.

    Raises:
        ImportError: A scheduler is named, and `distributed` is not installed.
        OSError: The scheduler does not answer.
    """
    if way.scheduler is not None:
        yield from _on_cluster(way, items)
    else:
        yield from _settled(way.order, _here(way, items) if way.workers < 2 else _in_pool(way, items))


def _settled(order: Order, batches: Iterator[list[RowDone]]) -> Iterator[list[RowDone]]:
    """Yield rows whose files are in their places. Flushing them takes about as long for many as for a few."""
    waiting: list[RowDone] = []
    since = time.monotonic()
    try:
        for rows in batches:
            waiting += rows
            if time.monotonic() - since >= _FLUSH:
                done, waiting = settled(order, waiting), []
                yield done
                since = time.monotonic()
        if waiting:
            done, waiting = settled(order, waiting), []
            yield done
    finally:
        store_for(order.output).forget([file for row in waiting for file in row.waiting])


def _here(way: Work, items: Iterator[Item]) -> Iterator[list[RowDone]]:
    executor, size = Here(), 1

    def begin(item: Item) -> None:
        way.tell(Step(item.name, f"{item.cells[0].span}"))

    while batch := list(islice(items, size)):
        since = time.monotonic()
        yield executor.submit(write_batch, way.order, batch, begin).result()
        size = _next_size(size, len(batch), time.monotonic() - since)


def _next_size(size: int, rows: int, seconds: float) -> int:
    """Choose the size of the next batches, so that one takes about as long as it should."""
    return max(1, min(_MOST, 2 * size, round(rows * _LONG / max(seconds, 1e-3))))


class _Flow:
    """Batches under way."""

    def __init__(self, items: Iterator[Item], workers: Callable[[], int], way: Work) -> None:
        self._items, self._workers, self._tell = items, workers, way.tell
        self._beat = min(_BEAT, way.order.seconds / 3) if way.order.seconds else _BEAT
        self._size = 1
        self.under_way: dict[Future[list[RowDone]], tuple[Batch, float]] = {}
        self.again: list[Batch] = []
        """Batches that are to be handed out once more."""

    def fill(self, submit: Submit) -> None:
        """Hand out so many batches that no worker has to wait for one, even while files are flushed."""
        while len(self.under_way) < _AHEAD * self._workers() + 1:
            batch = self.again.pop() if self.again else list(islice(self._items, self._size))
            if not batch:
                return
            try:
                future = submit(batch)
            except BrokenExecutor:
                self.again.append(batch)
                raise
            self.under_way[future] = batch, time.monotonic()

    def done(self) -> Iterator[tuple[Batch, Future[list[RowDone]]]]:
        """Yield the batches that are done, once some are."""
        while not (found := wait(self.under_way, self._beat, FIRST_COMPLETED).done):
            self._tell(Step("merge"))
        self._tell(Step("merge"))
        for future in sorted(found, key=lambda one: self.under_way[one][0][0].number):
            batch, since = self.under_way.pop(future)
            # A batch has waited for those before it.
            self._size = _next_size(self._size, len(batch), (time.monotonic() - since) / _AHEAD)
            yield batch, future


def _in_pool(way: Work, items: Iterator[Item]) -> Iterator[list[RowDone]]:
    notes = tempfile.mkdtemp(prefix="impuls-")
    flow = _Flow(items, lambda: way.workers, way)
    suspects: list[Item] = []
    try:
        while True:
            with _pool(way, notes) as executor:
                yield from _until_broken(way, flow, executor)
            if not flow.under_way and not flow.again:
                return
            suspects = _suspects(flow, Path(notes))
            for item in suspects:
                yield [_alone(way, item)]
    finally:
        shutil.rmtree(notes, ignore_errors=True)


def _pool(way: Work, notes: str) -> Executor:
    return pool(way.workers, take_notes, notes)


def _until_broken(way: Work, flow: _Flow, executor: Executor) -> Iterator[list[RowDone]]:
    """Work until all is done, or a worker has died: then its batch, and all others that are lost, stay under way."""
    try:
        flow.fill(lambda batch: executor.submit(write_batch, way.order, batch))
        while flow.under_way:
            for batch, future in flow.done():
                try:
                    rows = future.result()
                except BrokenExecutor:
                    flow.under_way[future] = batch, 0.0
                    return
                yield rows
            flow.fill(lambda batch: executor.submit(write_batch, way.order, batch))
    except BrokenExecutor:  # while a batch was handed out
        return
    except BaseException:
        executor.shutdown(wait=False, cancel_futures=True)
        raise


def _suspects(flow: _Flow, notes: Path) -> list[Item]:
    """Return the rows that were being made when a worker died; the others of its batches are handed out again."""
    working = {int.from_bytes(path.read_bytes(), "big") for path in notes.iterdir() if path.stat().st_size}
    for path in notes.iterdir():
        path.unlink()
    found: list[Item] = []
    for batch, _ in flow.under_way.values():
        found += [item for item in batch if item.number in working]
        flow.again += [rest] if (rest := [item for item in batch if item.number not in working]) else []
    flow.under_way.clear()
    return found


def _alone(way: Work, item: Item, *, again: bool = True) -> RowDone:
    """Make a row in a process that nothing else is lost with, and say what ended it if it is ended.

    Who was ended from outside is given one more try: it need not have been the row's fault.
    """
    limits = Limits(way.order.seconds, way.order.mebibytes)
    step = Step(item.name, f"{item.cells[0].span}")
    way.tell(step)
    try:
        return guarded(partial(_one, way.order, item, step), limits, way.tell)
    except StoppedError as problem:
        problem = told(problem, way.order.seconds)
        if again and problem.code == "guard.died":
            return _alone(way, item, again=False)
        return stopped_row(item, problem)


def _one(order: Order, item: Item, step: Step, tell: Tell) -> RowDone:
    tell(step)
    return write_batch(order, [item])[0]


def told(problem: StoppedError, seconds: float) -> StoppedError:
    """Return what ended a row as it is told: that the clock of a worker rang means that it was too slow."""
    if problem.values.get("signal") == "SIGALRM":
        return StoppedError("guard.too-slow", problem.step, seconds=f"{seconds:g}")
    return problem


def stopped_row(item: Item, problem: StoppedError) -> RowDone:
    """Return what became of a row whose worker was ended."""
    report = Report()
    values: dict[str, Any] = {"step": item.name, **problem.values}
    report.error(problem.code, item.cells[0].span, hint="guard.what-to-do", **values)
    return RowDone(item.number, item.name, item.key, ok=False, diagnostics=tuple(report.diagnostics))


def _on_cluster(way: Work, items: Iterator[Item]) -> Iterator[list[RowDone]]:
    from impuls_workshop.execution.cluster import cluster
    from impuls_workshop.merging.parcel import do_parcel, packed

    with ExitStack() as stack:
        there = stack.enter_context(cluster(way.scheduler or "", packed(way.order)))
        flow = _Flow(items, there.workers, way)

        def submit(batch: Batch) -> Future[list[RowDone]]:
            return there.executor.submit(do_parcel, there.given, batch)

        flow.fill(submit)
        while flow.under_way:
            for batch, future in flow.done():
                try:
                    yield future.result()
                except there.lost as problem:
                    yield from _lost(flow, batch, problem)
            flow.fill(submit)


def _lost(flow: _Flow, batch: Batch, problem: BaseException) -> Iterator[list[RowDone]]:
    """Hand the rows of a batch that ended several workers out one by one; give up a single row that did."""
    if len(batch) > 1:
        flow.again += [[item] for item in batch]
        return
    step = Step(batch[0].name)
    yield [stopped_row(batch[0], StoppedError("guard.died", step, signal=type(problem).__name__))]
