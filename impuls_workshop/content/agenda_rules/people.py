"""Checks that groups and people add up, also where several things happen at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from impuls_workshop.content.model import Agenda, Block, Workshop
    from impuls_workshop.diagnostics import Report


def check_people(workshop: Workshop, report: Report) -> None:
    """Check the numbers of participants against one another."""
    people = workshop.participants
    if people is None:
        return
    if people.min is not None and people.max is not None and people.min > people.max:
        report.error("agenda.limits-reversed", people.place("min"), least=people.min, most=people.max)
    elif (people.min is not None and people.planned < people.min) or (
            people.max is not None and people.planned > people.max):
        report.warning("agenda.planned-outside", people.place("planned"), planned=people.planned,
                       least=people.min if people.min is not None else 0,
                       most=people.max if people.max is not None else "∞")
    if not people.groups or not people.group_size:
        return
    places = people.groups * people.group_size
    if places < people.planned or places - people.planned >= people.group_size:
        report.warning("agenda.groups-do-not-fit", people.place("group_size"), groups=people.groups,
                       size=people.group_size, places=places, planned=people.planned)


def check_tracks(workshop: Workshop, agenda: Agenda, report: Report) -> None:
    """Check what happens in parallel: its time, its groups, its rooms and its people."""
    groups = workshop.participants.groups if workshop.participants is not None else None
    for block in agenda.blocks:
        _check_rooms_and_people(block, report)
        taken = 0
        for track in block.parallel:
            if track.minutes is not None and track.minutes > block.minutes:
                report.error("agenda.track-too-long", track.place("minutes"), minutes=track.minutes,
                             block=block.minutes)
            taken += track.groups or 0
            if groups is not None and taken > groups:
                report.warning("agenda.too-many-groups", track.place("groups"), taken=taken, groups=groups)
                break


def _check_rooms_and_people(block: Block, report: Report) -> None:
    rooms: set[str] = set()
    people: set[str] = set()
    for track in block.parallel:
        if track.room is not None:
            if track.room.plain in rooms:
                report.warning("agenda.room-twice", track.place("room"), room=track.room.plain)
            rooms.add(track.room.plain)
        for at, role in enumerate(track.responsible):
            if role in people:
                report.warning("agenda.person-twice", track.place("responsible", at), role=role)
        people.update(track.responsible)
