"""What a worker does: makes the rows of a batch, one after the other, and writes them together."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections.abc import Callable, Sequence
from typing import Final

from msgspec import Struct

from impuls_workshop import own_process
from impuls_workshop.diagnostics import Diagnostic, Report
from impuls_workshop.freshness import PastFile, digest
from impuls_workshop.merging.base import Base, Order, prepare
from impuls_workshop.merging.row import Item, RowMade, make_row
from impuls_workshop.merging.stores import Store, store_for
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
    """Make the rows of a batch and write them.

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
        fresh = [one for one in made if isinstance(one, RowMade)]
        kept = {one.item.number: one for one in fresh if may_write(one.report, order.strict)}
        failed = store.write([(one.item.name, one.compiled, one.report) for one in kept.values() if one.compiled])
        done = [one if isinstance(one, RowDone) else _done(one, one.item.number in kept, fatal=failed) for one in made]
        for item, one in zip(items, done, strict=True):
            stale = [past for past in item.past if one.ok and past.file not in {file.file for file in one.files}]
            if stale:
                store.remove(item.name, stale)
        return done


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


def _done(made: RowMade, wanted: bool, *, fatal: bool) -> RowDone:
    item, report = made.item, made.report
    ok = wanted and report.ok
    files = tuple(PastFile(one.artifact, one.file, len(one.content), one.pages, digest(one.content))
                  for one in made.compiled) if ok else ()
    return RowDone(item.number, item.name, item.key, ok, files, tuple(report.diagnostics), made.left_out,
                   fatal=fatal and not ok)


