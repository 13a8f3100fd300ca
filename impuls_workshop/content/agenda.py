"""Clock times: when each block of the run of show starts and ends, day by day."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from msgspec import Struct

if TYPE_CHECKING:
    from impuls_workshop.content.model.agenda import Arrival
    from impuls_workshop.content.text import Line
    from impuls_workshop.reading.record import Record


class Lasting(Protocol):
    """Something that takes time."""

    @property
    def minutes(self) -> int:
        """How long it takes."""

    @property
    def social_form(self) -> str | None:
        """How people work; `none` in a break."""


BlockT = TypeVar("BlockT", bound=Lasting)


class Appointment(Struct, Generic[BlockT], frozen=True):
    """A block with its times of day, such as `09:00`, and the day it is on."""

    block: BlockT
    start: str
    end: str
    day: ScheduledDay[BlockT] | None = None

    @property
    def is_break(self) -> bool:
        """Whether nobody works in this time."""
        return self.block.social_form == "none"


class ScheduledDay(Struct, Generic[BlockT], frozen=True):
    """A day of the run of show. A one-day agenda has one, without title and date of its own.

    Attributes:
        number: 1 for the first day.
        title: What the day is called.
        date: When it is, where the agenda says so.
        start: When it begins, `09:00`.
        stated_end: When it is to end, as written; None where nothing is written.
        arrival: The time before the start.
        blocks: In order.
        written: The record that says so: a day, or the whole agenda.
    """

    number: int
    title: Line | None
    date: datetime.date | None
    start: str
    stated_end: str | None
    arrival: Arrival | None
    blocks: tuple[BlockT, ...]
    written: Record

    @property
    def minutes(self) -> int:
        """How long all blocks take together."""
        return sum(block.minutes for block in self.blocks)

    @property
    def end(self) -> str:
        """Time of day the last block ends at."""
        return clock_of(minutes_of(self.start) + self.minutes)

    @property
    def schedule(self) -> tuple[Appointment[BlockT], ...]:
        """Each block with the times it starts and ends."""
        return tuple(Appointment(block, clock_of(begin), clock_of(end), self)
                     for block, begin, end in clock(self.start, self.blocks))


def minutes_of(clock: str) -> int:
    """Return the minutes since midnight of a time of day such as `9:30`."""
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


@lru_cache(maxsize=2_000)
def clock_of(minutes: int) -> str:
    """Return the time of day such as `09:30`; after midnight the next day begins."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def padded(clock: str) -> str:
    """Return a time of day with two digits for the hour: `09:30` for `9:30`."""
    return clock_of(minutes_of(clock))


def clock(start: str, blocks: Iterable[BlockT]) -> tuple[tuple[BlockT, int, int], ...]:
    """Return each block with its start and end in minutes since midnight of the first day."""
    now, found = minutes_of(start), []
    for block in blocks:
        found.append((block, now, now + block.minutes))
        now += block.minutes
    return tuple(found)
