"""`impuls agenda`: prints a run of show, makes it fit into less time, exports it as a calendar."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from impuls_workshop.echo import echo
from impuls_workshop.messages import Language, message
from impuls_workshop.selection import WrongUsageError, choose_workshops

if TYPE_CHECKING:
    from impuls_workshop.content.model import Agenda, Workshop
    from impuls_workshop.content.retiming import Retimed
    from impuls_workshop.diagnostics import Report


class Wish(Struct, frozen=True):
    """How a day is to be re-timed, as given on the command line.

    Attributes:
        late: Minutes it begins late.
        start: Time of day it begins at instead.
        end: Time of day it ends at instead.
        day: Number of the day that is meant, from 1.
    """

    late: int = 0
    start: str | None = None
    end: str | None = None
    day: int = 1

    @property
    def asked(self) -> bool:
        """Whether anything is to change."""
        return bool(self.late or self.start or self.end)


def wish(late: str | None, start: str | None, end: str | None, day: str | None) -> Wish:
    """Read the options of the command line.

    Raises:
        WrongUsageError: One of them is no time of day or no number.
    """
    for name, value in (("--start", start), ("--end", end)):
        if value is not None and not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", value):
            raise WrongUsageError("agenda.no-clock", name=name, value=value)
    for name, value in (("--late", late), ("--day", day)):
        if value is not None and not re.fullmatch(r"\d{1,3}", value):
            raise WrongUsageError("agenda.no-number", name=name, value=value)
    return Wish(int(late or 0), start, end, int(day or 1))


def show_agenda(workshops: tuple[str, ...], asked: Wish, ics: str | None, form: str, language: Language) -> int:
    """Print the agendas; say on stderr what is wrong with the content.

    Returns:
        0 done; 1 there are errors, or the day does not fit whatever shrinks.
    """
    from impuls_workshop.content.loader import load
    from impuls_workshop.diagnostics import Report

    folders = choose_workshops(workshops)
    if ics is not None and len(folders) > 1:
        raise WrongUsageError("agenda.one-workshop", known=", ".join(folder.name for folder in folders))
    shown: list[tuple[Workshop, Agenda, Retimed | None]] = []
    report = Report()
    for folder in folders:
        one = Report()
        workshop = load(folder, one)
        if workshop is not None and workshop.agenda is not None and workshop.agenda.blocks:
            agenda, retimed = _retimed(workshop.agenda, asked)
            shown.append((workshop, agenda, retimed))
            if ics is not None and one.ok:
                _export(workshop.model_copy(update={"agenda": agenda}), Path(ics), one, language)
        elif workshop is not None and one.ok:
            echo(message("agenda.none", language, workshop=workshop.name), err=True)
        report.extend(one)
    _print(shown, form, language)
    _say(report, language)
    return 1 if not report.ok or any(retimed is not None and retimed.over for _, _, retimed in shown) else 0


def _print(shown: Sequence[tuple[Workshop, Agenda, Retimed | None]], form: str, language: Language) -> None:
    from impuls_workshop.commands import wants_colour
    from impuls_workshop.timetable import timetable_json, timetable_text

    if form == "json":
        echo(json.dumps([timetable_json(*one) for one in shown], indent=2, ensure_ascii=False))
        return
    colour = wants_colour(sys.stdout)
    echo("\n".join(timetable_text(*one, language, colour=colour) for one in shown), nl=False)


def _retimed(agenda: Agenda, asked: Wish) -> tuple[Agenda, Retimed | None]:
    from impuls_workshop.content.retiming import retime, with_day

    days = agenda.programme
    if not 1 <= asked.day <= len(days):
        raise WrongUsageError("agenda.no-such-day", day=str(asked.day), count=str(len(days)))
    if not asked.asked:
        return agenda, None
    retimed = retime(days[asked.day - 1], late=asked.late, start=asked.start, end=asked.end)
    return with_day(agenda, retimed.after), retimed


def _export(workshop: Workshop, target: Path, report: Report, language: Language) -> None:
    from impuls_workshop.calendar_file import calendar_file
    from impuls_workshop.output import write_all

    made = calendar_file(workshop, report)
    if made is not None:
        for path in write_all({target: made}, report):
            echo(message("agenda.exported", language, file=path), err=True)


def _say(report: Report, language: Language) -> None:
    from impuls_workshop.commands import wants_colour
    from impuls_workshop.printing import as_text

    if report.diagnostics:
        echo(as_text(report, language, colour=wants_colour(sys.stderr)), nl=False, err=True)
