"""What makes a run of show work: each rule a diagnostic at the line that breaks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impuls_workshop.content.agenda_rules.breaks import check_breaks
from impuls_workshop.content.agenda_rules.loads import check_loads
from impuls_workshop.content.agenda_rules.methods import check_methods
from impuls_workshop.content.agenda_rules.people import check_people, check_tracks
from impuls_workshop.content.agenda_rules.times import check_times
from impuls_workshop.content.agenda_rules.uses import check_uses

if TYPE_CHECKING:
    from impuls_workshop.content.model import Agenda, Workshop
    from impuls_workshop.content.references import Lost
    from impuls_workshop.diagnostics import Report


def check_agenda(workshop: Workshop, lost: Lost, report: Report) -> None:
    """Report what will not work about an agenda.

    What contradicts itself is an error; what experience advises against is a warning.

    Args:
        workshop: The workshop; without an agenda nothing is checked.
        lost: Ids of items that could not be read, by kind. While the agenda itself is not whole, its times are
            not checked: the missing block would be reported again.
        report: Takes the mistakes.
    """
    agenda = workshop.agenda
    if agenda is None:
        return
    if not agenda.days and not agenda.start:
        _miss_start(agenda, report)
        return
    if "agenda" in lost:
        return
    check_times(workshop, agenda, report)
    for day in agenda.programme:
        check_breaks(day, report)
    check_methods(workshop, agenda, report)
    check_loads(workshop, agenda, report)
    check_people(workshop, report)
    check_tracks(workshop, agenda, report)
    check_uses(workshop, agenda, lost, report)


def _miss_start(agenda: Agenda, report: Report) -> None:
    """Report a missing start, unless one was written that could not be read."""
    path = agenda.span.path if agenda.span is not None else ""
    unread = ("content.bad-clock", "content.expected-text", "content.empty-value")
    if not any(found.span is not None and found.span.path == path and found.code in unread for found in report.errors):
        report.error("content.missing-field", agenda.span, field="start")
