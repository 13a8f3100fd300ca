"""Clock times: when each block of the run of show starts and ends."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from impuls_workshop.content.model import Agenda
    from impuls_workshop.diagnostics import Report

_DAY = 24 * 60


class Lasting(Protocol):
    """Something that takes time."""

    @property
    def minutes(self) -> int:
        """How long it takes."""

    @property
    def social_form(self) -> str | None:
        """How people work; `none` in a break."""


BlockT = TypeVar("BlockT", bound=Lasting)


@dataclass(frozen=True, slots=True)
class Appointment(Generic[BlockT]):
    """A block with its times of day, such as `09:00`."""

    block: BlockT
    start: str
    end: str

    @property
    def is_break(self) -> bool:
        """Whether nobody works in this time."""
        return self.block.social_form == "none"


def minutes_of(clock: str) -> int:
    """Return the minutes since midnight of a time of day such as `9:30`."""
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def clock_of(minutes: int) -> str:
    """Return the time of day such as `09:30`; after midnight the next day begins."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def clock(start: str, blocks: Iterable[BlockT]) -> tuple[tuple[BlockT, int, int], ...]:
    """Return each block with its start and end in minutes since midnight of the first day."""
    now, found = minutes_of(start), []
    for block in blocks:
        found.append((block, now, now + block.minutes))
        now += block.minutes
    return tuple(found)


def schedule(start: str, blocks: Iterable[BlockT]) -> tuple[Appointment[BlockT], ...]:
    """Return each block with the times of day it starts and ends."""
    return tuple(Appointment(block, clock_of(begin), clock_of(end))
                 for block, begin, end in clock(start, blocks))


def check_agenda(agenda: Agenda, report: Report) -> None:
    """Report an agenda whose blocks do not add up to its end, and times a block cannot shrink to."""
    for block in agenda.blocks:
        if block.can_shrink_to is not None and block.can_shrink_to > block.minutes:
            report.error("content.shrinks-to-more", block.place("can_shrink_to"),
                         shortest=block.can_shrink_to, minutes=block.minutes)
    if agenda.end is None or not agenda.blocks:
        return
    end = clock(agenda.start, agenda.blocks)[-1][2]
    off = (end - minutes_of(agenda.end) + _DAY // 2) % _DAY - _DAY // 2
    if off:
        report.error("content.agenda-too-long" if off > 0 else "content.agenda-too-short",
                     agenda.place("end"), end=clock_of(minutes_of(agenda.end)), computed=clock_of(end),
                     minutes=abs(off))
