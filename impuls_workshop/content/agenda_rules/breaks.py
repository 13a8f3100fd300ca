"""Checks that people do not have to sit and listen for too long."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from impuls_workshop.content.agenda import ScheduledDay
    from impuls_workshop.content.model import Block
    from impuls_workshop.diagnostics import Report

LONGEST_WITHOUT_BREAK = 90
"""Minutes of work after which people need a break.

Source: businessmind, Zeitrahmen einer Moderation, https://www.businessmind.at/2014/03/09/business-moderation-zeitrahmen/
"""
LONGEST_OPENING = 20
"""Minutes people listen at the opening, at most. Source: as for `LONGEST_WITHOUT_BREAK`."""


def check_breaks(day: ScheduledDay[Block], report: Report) -> None:
    """Report each stretch without a break that is too long, at the block in which it becomes so."""
    stretch, told = 0, False
    for block in day.blocks:
        if block.is_break and block.minutes:
            stretch, told = 0, False
            continue
        stretch += block.minutes
        if stretch > LONGEST_WITHOUT_BREAK and not told:
            told = True
            report.warning("agenda.no-break", block.place("minutes"), minutes=stretch, limit=LONGEST_WITHOUT_BREAK,
                           block=block.title.plain, hint="agenda.put-a-break")
    _check_opening(day, report)


def _check_opening(day: ScheduledDay[Block], report: Report) -> None:
    opening = next((block for block in day.blocks if not block.is_break), None)
    if opening is None or opening.social_form != "plenum" or opening.tasks or opening.parallel:
        return
    if opening.minutes > LONGEST_OPENING:
        report.warning("agenda.long-opening", opening.place("minutes"), minutes=opening.minutes,
                       limit=LONGEST_OPENING, hint="agenda.shorten-opening")
