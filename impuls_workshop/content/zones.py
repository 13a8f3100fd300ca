"""Days and time zones: on which day of the calendar, and on whose clock, an agenda takes place."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from impuls_workshop.content.agenda import ScheduledDay
    from impuls_workshop.content.model import Block, Workshop
    from impuls_workshop.diagnostics import Report

GERMAN: Final = {"de": "Europe/Berlin", "de-de": "Europe/Berlin", "de-at": "Europe/Vienna", "de-ch": "Europe/Zurich",
                 "de-li": "Europe/Vaduz", "de-lu": "Europe/Luxembourg", "de-be": "Europe/Brussels"}
"""Time zones of the places where German is an official language."""


def zone_of(workshop: Workshop) -> str | None:
    """Return the workshop's time zone; None where neither it nor the language tells."""
    return workshop.timezone or GERMAN.get(workshop.language.lower())


def date_of(day: ScheduledDay[Block], workshop: Workshop) -> datetime.date | None:
    """Return when a day is: as written, else counted from the workshop's date; None where there is none."""
    if day.date is not None or workshop.date is None:
        return day.date
    return workshop.date + datetime.timedelta(days=day.number - 1)


def check_timezone(workshop: Workshop, report: Report) -> None:
    """Report a time zone that does not exist."""
    if workshop.timezone is None:
        return
    from zoneinfo import available_timezones

    from impuls_workshop.reading.suggest import closest

    known = available_timezones()
    if workshop.timezone not in known:
        near = closest(workshop.timezone, sorted(known))
        report.error("agenda.unknown-timezone", workshop.place("timezone"), zone=workshop.timezone,
                     suggestion=near or "Europe/Berlin", hint="content.did-you-mean")
