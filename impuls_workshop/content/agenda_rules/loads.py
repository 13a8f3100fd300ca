"""Checks that what people are to do in a block can be done in its time."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from impuls_workshop.content.agenda_rules.methods import group_size
from impuls_workshop.content.model.agenda import MOST_DOTS, usual_dots

if TYPE_CHECKING:
    from impuls_workshop.content.model import Agenda, Block, Participants, Workshop
    from impuls_workshop.diagnostics import Report

SECONDS_PER_CARD = 30
"""Time to read out and place a card in a card query: a planning value of this project."""


def check_loads(workshop: Workshop, agenda: Agenda, report: Report) -> None:
    """Check cards, dots and tasks of all blocks."""
    for block in agenda.blocks:
        if workshop.participants is not None:
            _check_cards(block, workshop.participants, report)
        _check_dots(block, workshop.participants, report)
        _check_tasks(block, report)


def _check_cards(block: Block, participants: Participants, report: Report) -> None:
    if not block.cards:
        return
    in_groups = block.social_form in ("group", "group-plenum")
    people = group_size(participants) if in_groups else participants.planned
    minutes = ceil(people * block.cards * SECONDS_PER_CARD / 60)
    if minutes > block.minutes:
        report.warning("agenda.too-many-cards", block.place("cards"), people=people, cards=block.cards,
                       needed=minutes, minutes=block.minutes, hint="agenda.fewer-cards")


def fewest_dots(options: int, people: int) -> int:
    """Return the fewest dots for each person that tell the options apart: a(a − 1)/2/n, rounded up.

    Source: https://www.workshopmoderationstraining.de/workshop-methoden/mehrpunktabfrage/anzahl-punkte/
    """
    return ceil(options * (options - 1) / 2 / people) if people else 1


def _check_dots(block: Block, participants: Participants | None, report: Report) -> None:
    if block.dots is None:
        return
    if block.options is None:
        if block.dots > MOST_DOTS:
            report.warning("agenda.too-many-dots", block.place("dots"), dots=block.dots, most=MOST_DOTS)
        return
    most = usual_dots(block.options)
    least = min(most, fewest_dots(block.options, participants.planned if participants is not None else 0))
    if block.dots > most:
        report.warning("agenda.too-many-dots", block.place("dots"), dots=block.dots, most=most)
    elif block.dots < least:
        report.warning("agenda.too-few-dots", block.place("dots"), dots=block.dots, least=least, options=block.options)


def _check_tasks(block: Block, report: Report) -> None:
    total = 0
    for task in block.tasks:
        total += task.minutes or 0
        if total > block.minutes:
            report.warning("agenda.tasks-too-long", task.place("minutes"), total=total, minutes=block.minutes)
            return
