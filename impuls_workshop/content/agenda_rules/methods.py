"""Checks that every block stays within the limits of its methods."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from impuls_workshop.content.model import Agenda, Block, Method, Participants, Track, Workshop
    from impuls_workshop.diagnostics import Report


def check_methods(workshop: Workshop, agenda: Agenda, report: Report) -> None:
    """Report blocks that are too short, too long, too small or too large for their methods."""
    known = {method.id: method for method in workshop.methods or ()}
    for method in known.values():
        _check_limits(method, report)
    for block in agenda.blocks:
        used = [known[name] for name in (block.method, *block.extra_methods) if name in known]
        _check_minutes(block, block.minutes, used, report)
        _check_shortest(block, used, report)
        _check_groups(block, known, workshop.participants, report)
        for track in block.parallel:
            minutes = track.minutes if track.minutes is not None else block.minutes
            _check_minutes(track, minutes, [known[name] for name in (track.method,) if name in known], report)


def group_size(participants: Participants) -> int:
    """Return how many people are in a working group; all of them where no groups are planned."""
    if participants.group_size:
        return participants.group_size
    return ceil(participants.planned / participants.groups) if participants.groups else participants.planned


def _check_limits(method: Method, report: Report) -> None:
    for field, limits in (("minutes", method.minutes), ("group", method.group)):
        if limits is not None and limits[0] > limits[1]:
            report.error("agenda.limits-reversed", method.place(field), least=limits[0], most=limits[1])


def _least(methods: list[Method]) -> int:
    """Return the least time of methods that follow one another in a block."""
    return sum(method.minutes[0] for method in methods if method.minutes is not None)


def _check_minutes(block: Block | Track, minutes: int, methods: list[Method], report: Report) -> None:
    if not methods or not minutes:
        return
    names = ", ".join(method.title.plain for method in methods)
    least = _least(methods)
    if minutes < least:
        report.warning("agenda.too-short-for-method", block.place("minutes"), minutes=minutes, least=least,
                       method=names)
    known = [method.minutes[1] for method in methods if method.minutes is not None]
    if len(known) == len(methods) and minutes > sum(known):
        report.warning("agenda.too-long-for-method", block.place("minutes"), minutes=minutes, most=sum(known),
                       method=names)


def _check_shortest(block: Block, methods: list[Method], report: Report) -> None:
    shortest = block.can_shrink_to
    if shortest is None or shortest > block.minutes or block.minutes < _least(methods):
        return
    if shortest < _least(methods):
        report.warning("agenda.shrinks-below-method", block.place("can_shrink_to"), shortest=shortest,
                       least=_least(methods), method=", ".join(method.title.plain for method in methods))


def _check_groups(block: Block, known: dict[str, Method], participants: Participants | None, report: Report) -> None:
    if participants is None:
        return
    uses = [(block.method, block.place("method"))]
    uses += [(name, block.place("extra_methods", at)) for at, name in enumerate(block.extra_methods)]
    for name, place in uses:
        method = known.get(name or "")
        if method is None or method.group is None:
            continue
        least, most = method.group
        sizes = _sizes(block, method, participants)
        if not any(least <= size <= most for size in sizes):
            report.warning("agenda.wrong-group-size", place, people=sizes[0], least=least, most=most,
                           method=method.title.plain)


def _sizes(block: Block, method: Method, participants: Participants) -> tuple[int, ...]:
    """Return how many people take part in the method together; one of the numbers must suit it."""
    if block.social_form in ("group", "group-plenum") and not method.mixes_groups:
        inside = group_size(participants)
        return (inside, participants.planned) if block.social_form == "group-plenum" else (inside,)
    return (2, participants.planned) if block.social_form == "pair" else (participants.planned,)
