"""Writes a run of show as a calendar file (iCalendar, RFC 5545), the same bytes from the same content."""

from __future__ import annotations

import datetime
import uuid
from typing import TYPE_CHECKING, Any, Final

from impuls_workshop.backends.pptx.package import moment
from impuls_workshop.content.agenda import clock
from impuls_workshop.content.zones import date_of, zone_of

if TYPE_CHECKING:
    from impuls_workshop.content.agenda import ScheduledDay
    from impuls_workshop.content.model import Block, Workshop
    from impuls_workshop.diagnostics import Report

_NAMES: Final = uuid.uuid5(uuid.NAMESPACE_DNS, "agenda.impuls-workshop.invalid")
"""What the identifiers of events are made in: the same block has the same one in every export."""


def calendar_file(workshop: Workshop, report: Report) -> bytes | None:
    """Return the calendar of a workshop, or None if it has no date or no time zone.

    Each block is an event; breaks do not make anybody busy. An event keeps its identifier as long as
    the workshop's folder and the block's id stay, so importing again moves it.
    """
    from zoneinfo import ZoneInfo

    from icalendar import Calendar

    zone = zone_of(workshop)
    agenda = workshop.agenda
    dates = [date_of(day, workshop) for day in agenda.programme] if agenda is not None else []
    if agenda is None or not all(dates):
        report.error("agenda.no-date", workshop.span, hint="agenda.write-date")
        return None
    if zone is None:
        report.error("agenda.no-timezone", workshop.span, hint="agenda.write-timezone")
        return None
    calendar = Calendar()
    calendar.add("prodid", f"-//impuls_workshop//{workshop.name}//{workshop.language.upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("name", workshop.title.plain)
    calendar.add("x-wr-calname", workshop.title.plain)  # the same for programs that do not know RFC 7986
    stamp = _stamp(dates[0])
    for day, date in zip(agenda.programme, dates, strict=True):
        if date is not None:
            for event in _events(day, date, ZoneInfo(zone), workshop):
                event.add("dtstamp", stamp)
                calendar.add_component(event)
    # The clock changes of the years in question are enough; the default is all since 1970.
    years = [date.year for date in dates if date is not None]
    first, last = max(min(years) - 1, datetime.MINYEAR), min(max(years) + 2, datetime.MAXYEAR)
    calendar.add_missing_timezones(datetime.date(first, 1, 1), datetime.date(last, 1, 1))
    return bytes(calendar.to_ical())


def _stamp(first: datetime.date | None) -> datetime.datetime:
    """Return the moment the file claims to be made: SOURCE_DATE_EPOCH, else the workshop's first day."""
    stated = moment()
    if stated is not None or first is None:
        return datetime.datetime.fromtimestamp(stated or 0, datetime.UTC)
    return datetime.datetime.combine(first, datetime.time(), datetime.UTC)


def _events(day: ScheduledDay[Block], date: datetime.date, zone: datetime.tzinfo, workshop: Workshop) -> list[Any]:
    from icalendar import Event

    midnight = datetime.datetime.combine(date, datetime.time())
    made = []
    for block, start, end in clock(day.start, day.blocks):
        event = Event()
        event.add("uid", str(uuid.uuid5(_NAMES, f"{workshop.name}/{day.number}/{block.id}")))
        # Minutes pass on the wall clock: the zone is put on afterwards.
        event.add("dtstart", (midnight + datetime.timedelta(minutes=start)).replace(tzinfo=zone))
        event.add("dtend", (midnight + datetime.timedelta(minutes=end)).replace(tzinfo=zone))
        event.add("summary", block.title.plain)
        if workshop.venue is not None:
            event.add("location", workshop.venue.plain)
        about = _about(block)
        if about:
            event.add("description", about)
        if block.is_break:
            event.add("transp", "TRANSPARENT")
        made.append(event)
    return made


def _about(block: Block) -> str:
    """Return what stands in the event: goal, content, and what happens at the same time where."""
    lines = [text.plain for text in (block.goal, block.content) if text is not None]
    for track in block.parallel:
        lines.append(f"{track.title.plain} · {track.room.plain}" if track.room is not None else track.title.plain)
    return "\n\n".join(lines)
