"""Puts a run of show into words for the terminal, and into lists for programs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from impuls_workshop.code_frame import visible
from impuls_workshop.content.agenda import padded
from impuls_workshop.content.retiming import shortest, shortest_day
from impuls_workshop.messages import Language, message

if TYPE_CHECKING:
    from impuls_workshop.content.agenda import ScheduledDay
    from impuls_workshop.content.model import Agenda, Block, Workshop
    from impuls_workshop.content.retiming import Retimed

BOLD, FAINT, PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"
"""Select Graphic Rendition codes (ECMA-48)."""


def timetable_text(workshop: Workshop, agenda: Agenda, retimed: Retimed | None, language: Language, *,
                   colour: bool = False) -> str:
    """Return the run of show as text, and what became shorter if it was made to fit.

    Args:
        workshop: Whose it is.
        agenda: With the times to show.
        retimed: The day that was made to fit, if one was.
        language: The language to speak.
        colour: Whether titles are bold and breaks faint (ANSI escapes).
    """
    several = len(agenda.programme) > 1
    lines = [_styled(f"{workshop.name} · {visible((agenda.title or workshop.title).plain)}", BOLD, colour)]
    for day in agenda.programme:
        this = retimed if retimed is not None and retimed.after.number == day.number else None
        lines.append("")
        if several:
            lines.append(_styled(_heading(day, language), BOLD, colour))
        lines += _rows(day, this, workshop, language, colour)
        lines.append(_sum(day, language))
        if this is not None:
            lines += ["", *_changes(this, language)]
    return "".join(line.rstrip() + "\n" for line in lines)


def timetable_json(workshop: Workshop, agenda: Agenda, retimed: Retimed | None) -> dict[str, Any]:
    """Return the same for programs: `workshop`, `title` and `days`."""
    return {"workshop": workshop.name, "title": (agenda.title or workshop.title).plain,
            "days": [_day_json(day, retimed) for day in agenda.programme]}


def _styled(text: str, style: str, colour: bool) -> str:
    return f"{style}{text}{PLAIN}" if colour else text


def _heading(day: ScheduledDay[Block], language: Language) -> str:
    parts = [message("agenda.day", language, number=day.number)]
    parts += [visible(day.title.plain)] if day.title is not None else []
    parts += [day.date.isoformat()] if day.date is not None else []
    return " · ".join(parts)


def _rows(day: ScheduledDay[Block], retimed: Retimed | None, workshop: Workshop, language: Language,
          colour: bool) -> Iterator[str]:
    methods = {method.id: method.title.plain for method in workshop.methods or ()}
    before = {id(now): was for now, was in retimed.changed} if retimed is not None else {}
    minutes = [f"{before[id(block)]} → {block.minutes}" if id(block) in before else str(block.minutes)
               for block in day.blocks]
    width = max(map(len, minutes), default=0)
    if day.arrival is not None:
        words = day.arrival.text.plain if day.arrival.text is not None else message("agenda.arrival", language)
        yield _styled(f"{padded(day.arrival.from_):<11}  {'':{width}}      {visible(words)}", FAINT, colour)
    for slot, lasting in zip(day.schedule, minutes, strict=True):
        block = slot.block
        method = methods.get(block.method or "", "") if not block.is_break else ""
        words = " · ".join(visible(word) for word in (block.title.plain, method) if word)
        row = f"{slot.start}–{slot.end}  {lasting:>{width}} min  {words}"
        yield _styled(row, FAINT, colour) if block.is_break else row
        for track in block.parallel:
            words = " · ".join(visible(text.plain) for text in (track.title, track.room) if text is not None)
            yield f"{'':{width + 19}}= {words}"


def _sum(day: ScheduledDay[Block], language: Language) -> str:
    return message("agenda.sum", language, end=day.end, minutes=day.minutes, shortest=shortest_day(day))


def _changes(retimed: Retimed, language: Language) -> Iterator[str]:
    for block, was in retimed.changed:
        yield message("agenda.shortened", language, block=visible(block.title.plain), before=was, after=block.minutes)
    if retimed.over:
        yield message("agenda.does-not-fit", language, minutes=retimed.over, end=retimed.after.end,
                      wanted=retimed.wanted_end)
    elif retimed.spare:
        yield message("agenda.spare", language, minutes=retimed.spare, end=retimed.wanted_end)
    else:
        yield message("agenda.fits", language, end=retimed.wanted_end)


def _day_json(day: ScheduledDay[Block], retimed: Retimed | None) -> Mapping[str, Any]:
    this = retimed if retimed is not None and retimed.after.number == day.number else None
    before = this.before.blocks if this is not None else day.blocks
    return {
        "number": day.number, "title": day.title.plain if day.title is not None else None,
        "date": day.date.isoformat() if day.date is not None else None,
        "arrival": padded(day.arrival.from_) if day.arrival is not None else None,
        "start": day.start, "end": day.end,
        "minutes": day.minutes, "shortest": sum(shortest(block) for block in before),
        "over": this.over if this is not None else 0, "spare": this.spare if this is not None else 0,
        "blocks": [{
            "id": slot.block.id, "title": slot.block.title.plain, "start": slot.start, "end": slot.end,
            "minutes": slot.block.minutes, "planned": was.minutes, "break": slot.is_break,
            "method": slot.block.method, "social_form": slot.block.social_form,
            "responsible": list(slot.block.responsible),
            "parallel": [{"title": track.title.plain, "room": track.room.plain if track.room is not None else None}
                         for track in slot.block.parallel],
        } for slot, was in zip(day.schedule, before, strict=True)],
    }
