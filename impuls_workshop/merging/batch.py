"""What a worker does: makes the rows of a batch, one after the other, and writes them; what follows makes them last."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop import own_process
from impuls_workshop.diagnostics import Diagnostic, Report, Span
from impuls_workshop.freshness import PastFile, digest
from impuls_workshop.merging.base import Base, Order, prepare
from impuls_workshop.merging.row import Item, RowMade, make_row
from impuls_workshop.merging.stores import Store, Waiting, is_address, store_for
from impuls_workshop.reading.access import allowing
from impuls_workshop.results import LeftOut, may_write

_BASES: Final[dict[str, Base]] = {}
"""What this process has prepared, by the order's key. Copies of the process start with it."""
_NOTES: Final[list[int]] = []
"""An open file that gets the number of the row being made, if somebody wants to know."""
_ONE_AT_A_TIME: Final = threading.Lock()
"""A cluster's worker may have several threads; the clock of a row is that of the whole process."""


class RowDone(Struct, frozen=True):
    """What became of a row.

    Attributes:
        number: Its number in the table, from 1.
        name: Name of its folder.
        key: From what it was made.
        ok: Whether its files are there, whole and up to date.
        files: Its files.
        diagnostics: What is to be said about it.
        left_out: What was not made of it, and why.
        unchanged: Whether there was nothing to do.
        fatal: Whether no other row can be written either.
        waiting: Its files, if they are written and not yet in their places.
        stale: Its earlier files that it has no more.
    """

    number: int
    name: str
    key: str
    ok: bool
    files: tuple[PastFile, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    unchanged: bool = False
    fatal: bool = False
    waiting: tuple[Waiting, ...] = ()
    stale: tuple[PastFile, ...] = ()


def base_for(order: Order) -> Base | None:
    """Return what the rows of an order share, made once in each process; None if there are errors."""
    if order.key not in _BASES:
        with allowing(order.roots, order.hosts):
            base = prepare(order, Report())
        if base is None:
            return None
        keep_base(base)
    return _BASES[order.key]


def keep_base(base: Base) -> None:
    """Keep what rows share, for this process and its copies."""
    _BASES.clear()
    # It stays until the end, and is not to be looked through again and again.
    gc.collect()
    gc.freeze()
    _BASES[base.order.key] = base


def take_notes(folder: str) -> None:
    """Write into a file of this process which row is being made, for whoever finds the process dead."""
    _NOTES[:] = [os.open(os.path.join(folder, str(os.getpid())), os.O_WRONLY | os.O_CREAT)]  # noqa: PTH118


def do_batch(order: Order, items: Sequence[Item], begin: Callable[[Item], None] | None = None) -> list[RowDone]:
    """Make the rows of a batch, and put their files in their places; see `write_batch`."""
    return settled(order, write_batch(order, items, begin))


def write_batch(order: Order, items: Sequence[Item], begin: Callable[[Item], None] | None = None) -> list[RowDone]:
    """Make the rows of a batch and write them; their files wait for `settled`.

    Args:
        order: What is to be merged.
        items: The rows.
        begin: Called before each row.

    Raises:
        RuntimeError: The workshop cannot be read here though it could where the merge was started.
    """
    with _ONE_AT_A_TIME:
        base = base_for(order)
        if base is None:
            raise RuntimeError("the workshop cannot be read here")
        store = store_for(order.output)
        with allowing(order.roots, order.hosts):
            made = [_timed(base, store, item, begin) for item in items]
        _set_clock(0)
        kept = {one.item.number: one for one in made
                if isinstance(one, RowMade) and may_write(one.report, order.strict)}
        waiting, fatal = _written(store, order.output, [one for one in kept.values() if one.compiled])
        return [one if isinstance(one, RowDone)
                else _done(one, waiting.get(one.item.number, ()), wanted=one.item.number in kept, fatal=fatal)
                for one in made]


def _written(store: Store, output: str, rows: Sequence[RowMade]) -> tuple[Mapping[int, tuple[Waiting, ...]], bool]:
    """Write the files of rows; return what waits of each, by number, and whether nothing can be written."""
    try:
        waiting = store.write([(one.item.name, one.compiled) for one in rows])
    except OSError as problem:
        for one in rows:
            _cannot_write(one.report, output, one.item.name, problem)
        return {}, True
    return {one.item.number: files for one, files in zip(rows, waiting, strict=True)}, False


def _cannot_write(report: Report, output: str, name: str, problem: OSError) -> None:
    place = output if is_address(output) else Path(output).as_posix()
    report.error("build.cannot-write", Span(f"{place}/{name}"), reason=problem.strerror or str(problem))


def settled(order: Order, rows: Sequence[RowDone]) -> list[RowDone]:
    """Put the files of rows in their places once they last, and remove those that the rows have no more.

    Args:
        order: What is to be merged.
        rows: What became of the rows.
    """
    store = store_for(order.output)
    files = [file for row in rows for file in row.waiting]
    try:
        store.flush(files)
        return [_in_place(store, row) if row.waiting or row.stale else row for row in rows]
    except OSError as problem:
        return [_lost(row, order.output, problem) if row.waiting else row for row in rows]
    finally:
        store.forget(files)


def _in_place(store: Store, row: RowDone) -> RowDone:
    report = Report()
    store.settle(row.waiting, report)
    if report.ok and row.stale:
        store.remove(row.name, row.stale)
    return replace(row, ok=row.ok and report.ok, waiting=(), stale=(),
                   diagnostics=(*row.diagnostics, *report.diagnostics))


def _lost(row: RowDone, output: str, problem: OSError) -> RowDone:
    """Return a row whose files were written and cannot be made to last."""
    report = Report()
    _cannot_write(report, output, row.name, problem)
    return replace(row, ok=False, fatal=True, waiting=(), stale=(), diagnostics=(*row.diagnostics, *report.diagnostics))


def _collect() -> None:
    """Give laid out pages back: they refer to each other in circles, and Python looks for such seldom (`own_process`).

    What all rows share is not looked through again and again, if nobody else works in this process.
    """
    gc.collect()
    if own_process.started and not gc.get_freeze_count():
        gc.freeze()


def _timed(base: Base, store: Store, item: Item, begin: Callable[[Item], None] | None) -> RowMade | RowDone:
    if item.same and store.is_whole(item.name, item.past):
        return RowDone(item.number, item.name, item.key, ok=True, files=item.past, unchanged=True)
    if begin is not None:
        begin(item)
    for note in _NOTES:
        os.pwrite(note, item.number.to_bytes(8, "big"), 0)
    _set_clock(base.order.seconds)
    try:
        made = make_row(base, item)
        if base.lays_out_pages:
            _collect()
        return made
    except MemoryError:
        report = Report()
        report.error("guard.too-much-memory", item.cells[0].span, hint="guard.what-to-do", step=item.name,
                     limit=f"{base.order.mebibytes} MiB")
        return RowMade(item, (), report)
    except RecursionError:
        report = Report()
        report.error("guard.too-deep", item.cells[0].span, step=item.name)
        return RowMade(item, (), report)
    except Exception as fault:
        if os.environ.get("IMPULS_TRACEBACK"):
            raise
        report = Report()
        report.error("guard.failed", item.cells[0].span, hint="guard.report-it", step=item.name,
                     problem=f"{type(fault).__name__}: {fault}"[:300])
        return RowMade(item, (), report)


def _set_clock(seconds: float) -> None:
    """Have the system end this process after so long: even a library that never comes back is ended."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _done(made: RowMade, waiting: tuple[Waiting, ...], *, wanted: bool, fatal: bool) -> RowDone:
    item, report = made.item, made.report
    ok = wanted and report.ok
    files = tuple(PastFile(one.artifact, one.file, len(one.content), one.pages, digest(one.content))
                  for one in made.compiled) if ok else ()
    names = {file.file for file in files}
    stale = tuple(past for past in item.past if ok and past.file not in names)
    return RowDone(item.number, item.name, item.key, ok, files, tuple(report.diagnostics), made.left_out,
                   fatal=fatal and not ok, waiting=waiting, stale=stale)
