"""Makes the files of one row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from impuls_workshop.diagnostics import Report
from impuls_workshop.freshness import PastFile
from impuls_workshop.making import make
from impuls_workshop.merging.overriding import override
from impuls_workshop.merging.rechecking import recheck
from impuls_workshop.pipeline import has_its_content
from impuls_workshop.results import LeftOut, may_write

if TYPE_CHECKING:
    from impuls_workshop.compilers import Compiled
    from impuls_workshop.merging.base import Base
    from impuls_workshop.reading.cells import Row


class Item(Struct, frozen=True):
    """A row to be made.

    Attributes:
        number: Its number in the table, from 1.
        name: Name of its folder.
        cells: Its cells.
        key: Tells from what it is made: a digest.
        past: Its files as they were last written.
        same: Whether those were made from the same.
    """

    number: int
    name: str
    cells: Row
    key: str
    past: tuple[PastFile, ...] = ()
    same: bool = False


class RowMade(Struct, frozen=True):
    """What became of a row, before it is written."""

    item: Item
    compiled: Sequence[Compiled]
    report: Report
    left_out: tuple[LeftOut, ...] = ()


def make_row(base: Base, item: Item) -> RowMade:
    """Make all artifacts of a row.

    Args:
        base: What all rows share.
        item: The row.
    """
    report = Report()
    made = override(base.job.workshop, base.columns, item.cells, report)
    if made is None:
        return RowMade(item, (), report)
    recheck(made, base.job.folder, report)
    compiled: list[Compiled] = []
    left_out: list[LeftOut] = []
    if not _new(report, base).ok:
        return RowMade(item, (), _new(report, base))
    job = base.job.of(made.workshop, Report())
    for artifact in base.artifacts:
        if not has_its_content(job, artifact, left_out):
            continue
        if artifact.format == "pptx" and (deck := base.skeletons.deck(job, artifact, made)) is not None:
            compiled.append(deck)
            continue
        one = make(job, artifact, keyed=False)
        report.extend(one.report)
        if one.lack is not None:
            left_out.append(LeftOut(job.workshop.name, one.artifact, *one.lack))
        if one.compiled is not None:
            compiled.append(one.compiled)
    told = _new(report, base)
    return RowMade(item, compiled if may_write(told, base.order.strict) else (), told, tuple(left_out))


def _new(report: Report, base: Base) -> Report:
    """Return what was found in the row alone."""
    found = Report()
    for one in report.diagnostics:
        if one not in base.known:
            found.take(one)
    return found
