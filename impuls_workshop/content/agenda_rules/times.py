"""Checks that the clock times of a run of show agree with one another."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from impuls_workshop.content.agenda import clock_of, minutes_of

if TYPE_CHECKING:
    from impuls_workshop.content.agenda import ScheduledDay
    from impuls_workshop.content.model import Agenda, Block, Workshop
    from impuls_workshop.diagnostics import Report

_DAY = 24 * 60


def check_times(workshop: Workshop, agenda: Agenda, report: Report) -> None:
    """Check starts, ends and dates of all days, and the lengths of all blocks."""
    for field in ("start", "end", "arrival", "blocks"):
        if agenda.days and field in agenda.places:
            report.error("agenda.beside-days", agenda.place(field), field=field, hint="agenda.into-days")
    days = agenda.programme
    for day in days:
        _check_day(day, report)
    _check_dates(workshop, days, report)
    for block in agenda.blocks:
        _check_length(block, report)


def _check_day(day: ScheduledDay[Block], report: Report) -> None:
    if day.arrival is not None and minutes_of(day.arrival.from_) > minutes_of(day.start):
        report.error("agenda.arrival-after-start", day.arrival.place("from_"), arrival=day.arrival.from_,
                     start=day.start)
    if not day.blocks:
        report.warning("agenda.empty", day.written.span, hint="agenda.give-blocks")
        return
    if day.stated_end is None:
        return
    start, end = minutes_of(day.start), minutes_of(day.stated_end)
    if end <= start and start + day.minutes < _DAY:
        report.error("agenda.end-before-start", day.written.place("end"), start=clock_of(start), end=clock_of(end))
        return
    # An end after midnight belongs to the next day, so the difference is taken round the clock.
    off = (start + day.minutes - end + _DAY // 2) % _DAY - _DAY // 2
    if off:
        report.error("agenda.too-long" if off > 0 else "agenda.too-short", day.written.place("end"),
                     end=clock_of(end), computed=day.end, minutes=abs(off))


def _check_dates(workshop: Workshop, days: tuple[ScheduledDay[Block], ...], report: Report) -> None:
    dated = [day for day in days if day.date is not None]
    for before, after in pairwise(dated):
        if before.date is not None and after.date is not None and after.date <= before.date:
            report.error("agenda.days-out-of-order", after.written.place("date"), date=after.date, before=before.date)
    first = days[0]
    if first.date is not None and workshop.date is not None and first.date != workshop.date:
        report.error("agenda.other-date", first.written.place("date"), date=first.date, workshop=workshop.date)


def _check_length(block: Block, report: Report) -> None:
    if block.minutes == 0:
        report.warning("agenda.no-minutes", block.place("minutes"), block=block.title.plain)
    shortest = block.can_shrink_to
    if shortest is None:
        return
    if shortest > block.minutes:
        report.error("agenda.shrinks-to-more", block.place("can_shrink_to"), shortest=shortest, minutes=block.minutes)
    elif block.is_break:
        report.warning("agenda.break-shrinks", block.place("can_shrink_to"), hint="agenda.keep-breaks")
