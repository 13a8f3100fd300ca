"""A merge from start to end: rows are read, handed out in batches, and what came of them is kept."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from impuls_workshop.aside import cores
from impuls_workshop.diagnostics import Diagnostic, Report, Severity, Span
from impuls_workshop.freshness import read_inputs
from impuls_workshop.guard import Step, Tell
from impuls_workshop.merging.base import Base, Order, prepare
from impuls_workshop.merging.batch import RowDone, keep_base
from impuls_workshop.merging.columns import default_name
from impuls_workshop.merging.index import write_index
from impuls_workshop.merging.memory import Memory
from impuls_workshop.merging.naming import Names
from impuls_workshop.merging.row import Item
from impuls_workshop.merging.stores import FolderStore, Store, is_address, store_for
from impuls_workshop.merging.table import about, rows_of
from impuls_workshop.merging.working import Work, work
from impuls_workshop.pipeline import check_artifact_names
from impuls_workshop.reading.access import allowing
from impuls_workshop.reading.cells import Row
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.results import LeftOut
from impuls_workshop.variant import USUAL, Variant

Watcher = Callable[["State"], None]
"""Told how far a merge has come."""
_FORMAT: Final = 1


class State(Struct):
    """How far a merge has come.

    Attributes:
        rows: Rows there are; 0 until they are counted.
        built: Rows made.
        unchanged: Rows that were there already.
        failed: Rows that could not be made.
        report: What was found since the last time.
        left_out: What was left out of rows, and why, each once.
    """

    rows: int = 0
    built: int = 0
    unchanged: int = 0
    failed: int = 0
    report: Report = field(default_factory=Report)
    left_out: dict[tuple[str, str], LeftOut] = field(default_factory=dict)

    @property
    def done(self) -> int:
        """Rows that are done, one way or the other."""
        return self.built + self.unchanged + self.failed


class Wish(Struct, frozen=True):
    """What is asked for; see `Order` and the command's options.

    Attributes:
        folder: The workshop's folder.
        rows: The table.
        output: Folder or address.
        name: How rows' folders are called, with placeholders; None for the table's column `name` or numbers.
        jobs: Processes at once; None for as many as there are processors.
        scheduler: Address of a Dask scheduler, or None.
        force: Whether rows are made that have not changed.
        skipped: Rows that are not made, with the message that says why: they ended an earlier try.
    """

    folder: Path
    rows: Path
    output: str
    name: str | None = None
    only: tuple[str, ...] = ()
    strict: bool = False
    aspect: str | None = None
    template: Path | None = None
    variant: Variant = USUAL
    roots: tuple[Path, ...] = ()
    hosts: tuple[str, ...] = ()
    jobs: int | None = None
    scheduler: str | None = None
    force: bool = False
    seconds: float = 120.0
    mebibytes: int = 1536
    skipped: Mapping[int, Diagnostic] = {}


def merge(wish: Wish, tell: Tell, watch: Watcher) -> State:
    """Make the files of all rows.

    Args:
        wish: What is asked for.
        tell: Told what is being worked on; see `guard.guarded`.
        watch: Told how far it has come, from time to time and at the end.

    Raises:
        WrongUsageError: There is no artifact of a name that is asked for.
        BusyError: Another merge writes into the same folder.
        ImportError: What a scheduler or an address needs is not installed.
        OSError: The scheduler does not answer, or nothing can be written.
    """
    check_artifact_names(wish.only, [wish.folder])
    tell(Step(wish.folder.resolve().name, shown_path(wish.folder)))
    state = State()
    rows = rows_of(wish.rows, state.report)
    header = next(rows, None)
    if header is None:
        if state.report.ok:
            state.report.error("merge.no-rows", Span(shown_path(wish.rows)))
        watch(state)
        return state
    order = _order(wish, header)
    with allowing(order.roots, order.hosts):
        base = prepare(order, state.report)
    if base is None:
        watch(state)
        return state
    watch(state)
    keep_base(base)
    with ExitStack() as stack:
        memory = Memory(order.output, (order.folder.resolve(), wish.rows.resolve(), order.only, order.variant,
                                       order.aspect, order.template))
        stack.callback(memory.close)
        _Merge(wish, base, memory, state, tell, watch).run(rows)
    watch(state)
    return state


def _order(wish: Wish, header: Row) -> Order:
    name = wish.name if wish.name is not None else default_name(header)
    name_at = Span("--name") if wish.name is not None else header[0].span
    output = wish.output if is_address(wish.output) else str(Path(wish.output).absolute())
    told = (wish.only, wish.strict, wish.aspect, str(wish.template), wish.variant, str(Path.cwd()))
    inputs = read_inputs(wish.folder, wish.template, told)
    made_of = json.dumps([_FORMAT, sorted(inputs.items()), [cell.text for cell in header], shown_path(wish.rows),
                          [str(root) for root in wish.roots], list(wish.hosts)])
    return Order(wish.folder, header, name, name_at, output, sha256(made_of.encode()).hexdigest(), wish.only,
                 wish.strict, wish.aspect, wish.template, wish.variant, wish.roots, wish.hosts, wish.seconds,
                 wish.mebibytes)


class _Merge:
    """One merge."""

    def __init__(self, wish: Wish, base: Base, memory: Memory, state: State, tell: Tell, watch: Watcher) -> None:
        self._wish, self._base, self._memory, self._state = wish, base, memory, state
        self._tell, self._watch = tell, watch
        self._store: Store = store_for(base.order.output)
        self._names: list[str | None] = []
        """Each row's name in order; None where it could have none."""
        self._lines: list[int] = []
        """Each row's line."""
        self._failed: set[int] = set()
        self._told: set[Diagnostic] = set()

    def run(self, rows: Iterator[Row]) -> None:
        """Make all rows, remove what earlier merges made of rows that are gone, and write the index."""
        wish, state = self._wish, self._state
        if isinstance(self._store, FolderStore):
            self._store.sweep()
        state.rows = about(wish.rows)
        self._watch(state)
        workers = wish.jobs or cores()
        way = Work(self._base.order, workers, wish.scheduler, self._tell)
        for done in work(way, self._items(rows)):
            self._take(done)
            if any(one.fatal for one in done):
                return
        if state.rows != len(self._names):
            state.rows = len(self._names)
        self._remove_gone()
        self._write_index()

    def _items(self, rows: Iterator[Row]) -> Iterator[Item]:
        """Yield the rows that are to be made, and settle the others."""
        names = Names(self._base.order.name, self._base.columns.number_of)
        known = frozenset(self._base.columns.names.values())
        key_of_order = self._base.order.key
        for number, row in enumerate(rows, 1):
            report = self._state.report
            name = names.name(row, number, report) if self._has_columns(row, known, report) else None
            self._names.append(name)
            self._lines.append(row[0].span.line)
            ended = self._wish.skipped.get(row[0].span.line)
            if ended is not None:
                report.take(ended)
                self._failed.add(number)
                self._state.failed += 1
            elif name is None:
                self._failed.add(number)
                self._state.failed += 1
            else:
                texts = [cell.text for cell in row]
                key = sha256(json.dumps([key_of_order, name, texts]).encode()).hexdigest()
                past = self._memory.past(name)
                same = past is not None and past.key == key and not self._wish.force and bool(past.files)
                yield Item(number, name, row, key, past.files if past is not None else (), same)

    def _has_columns(self, row: Row, known: frozenset[int], report: Report) -> bool:
        """Whether each cell is in a column that has a name."""
        header = self._base.order.header
        for at, cell in enumerate(row):
            if cell.text and at not in known and not (at < len(header) and header[at].text):
                report.error("people.cell-without-column", cell.span, value=cell.text, hint="people.quote-it")
                return False
        return True

    def _take(self, rows: Sequence[RowDone]) -> None:
        """Keep what became of a batch, and tell it."""
        state = self._state
        kept = []
        for row in rows:
            found = list(row.diagnostics)
            if row.unchanged:
                state.unchanged += 1
                past = self._memory.past(row.name)
                found = list(self._moved(row, past.diagnostics if past is not None else ()))
            elif row.ok:
                state.built += 1
                kept.append(row)
            else:
                state.failed += 1
                self._failed.add(row.number)
            for one in row.left_out:
                state.left_out.setdefault((one.artifact, one.code), one)
            self._tell_about(row, found)
        self._memory.add(kept)
        self._watch(state)
        state.report = Report()

    def _tell_about(self, row: RowDone, found: Sequence[Diagnostic]) -> None:
        """Tell what was found in a row; what was said of an earlier one already is not said again."""
        for one in found:
            if one not in self._told:
                self._state.report.take(one)
                # What is in the table is said of one row alone; the rest may be found in every row.
                if one.span is None or one.span.path != shown_path(self._wish.rows):
                    self._told.add(one)
        if not row.ok:
            errors = sum(one.severity is Severity.ERROR for one in found)
            place = Span(shown_path(self._wish.rows), self._lines[row.number - 1])
            self._state.report.error("merge.row-failed", place, name=row.name, count=errors)

    def _moved(self, row: RowDone, found: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
        """Yield what was found in a row with the line it has now."""
        shown = shown_path(self._wish.rows)
        for one in found:
            inside = one.span is not None and one.span.path == shown
            yield replace(one, span=Span(shown, self._lines[row.number - 1], one.span.column)) \
                if inside and one.span is not None else one

    def _remove_gone(self) -> None:
        """Remove the files of rows that are not in the table any more, unless somebody has changed them."""
        there = {name for name in self._names if name is not None}
        if not self._failed:
            for name in self._memory.names():
                if name not in there:
                    past = self._memory.past(name)
                    self._store.remove(name, past.files if past is not None else ())
                    self._memory.forget(name)

    def _write_index(self) -> None:
        workshop = self._base.job.workshop
        write_index(self._store, self._rows(), workshop.title.plain, workshop.language)

    def _rows(self) -> Iterator[RowDone]:
        for number, name in enumerate(self._names, 1):
            past = self._memory.past(name) if name is not None and number not in self._failed else None
            yield replace(past, number=number) if past is not None else RowDone(number, name or "", "", ok=False)
