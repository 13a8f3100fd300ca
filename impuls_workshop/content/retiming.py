"""Makes a day fit into less time: shortens what may shrink, longest slack first, and never a break."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.content.agenda import clock_of, minutes_of

if TYPE_CHECKING:
    from impuls_workshop.content.agenda import ScheduledDay
    from impuls_workshop.content.model import Agenda, Block

_DAY = 24 * 60
STEP = 5
"""Minutes taken at a time while there are as many to take: odd minutes are hard to keep in a room."""


class Retimed(Struct, frozen=True):
    """A day before and after it was made to fit.

    Attributes:
        before: As it was planned.
        after: With the new start and the new minutes.
        wanted_end: Time of day it is to end at.
        over: Minutes that do not fit, whatever shrinks.
        spare: Minutes left over at the end.
    """

    before: ScheduledDay[Block]
    after: ScheduledDay[Block]
    wanted_end: str
    over: int
    spare: int

    @property
    def changed(self) -> tuple[tuple[Block, int], ...]:
        """The blocks that became shorter, as they are now, each with the minutes it had."""
        return tuple((now, was.minutes) for was, now in zip(self.before.blocks, self.after.blocks, strict=True)
                     if was.minutes != now.minutes)


def shortest(block: Block) -> int:
    """Return the fewest minutes a block works in; a break keeps all of its minutes."""
    if block.is_break or block.can_shrink_to is None:
        return block.minutes
    return min(block.can_shrink_to, block.minutes)


def shortest_day(day: ScheduledDay[Block]) -> int:
    """Return the fewest minutes a day works in."""
    return sum(shortest(block) for block in day.blocks)


def retime(day: ScheduledDay[Block], *, late: int = 0, start: str | None = None, end: str | None = None) -> Retimed:
    """Make a day fit between another start and another end.

    Args:
        day: What was planned.
        late: Minutes it begins after its start.
        start: Time of day it begins at instead of the planned one.
        end: Time of day it ends at instead of the planned one.
    """
    begins = minutes_of(start or day.start) + late
    wanted = end or day.stated_end or day.end
    # An end up to the planned start is after midnight: the day then ends on the next.
    ends = minutes_of(wanted)
    if ends <= minutes_of(start or day.start):
        ends += _DAY
    room = ends - begins
    minutes = shrunk([block.minutes for block in day.blocks], [shortest(block) for block in day.blocks], room)
    blocks = tuple(block if block.minutes == now else block.model_copy(update={"minutes": now})
                   for block, now in zip(day.blocks, minutes, strict=True))
    total = sum(minutes)
    after = replace(day, start=clock_of(begins), stated_end=clock_of(ends), blocks=blocks)
    return Retimed(day, after, clock_of(ends), max(0, total - room), max(0, room - total))


def shrunk(minutes: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Return minutes that fit into a room, or the least there are if they cannot.

    Step by step the one with most slack left gives; of several the longest, then the earliest. So the
    loss is spread, and nothing goes below its least.
    """
    now = list(minutes)
    excess = min(sum(minutes) - room, sum(minutes) - sum(least))
    while excess > 0:
        at = max(range(len(now)), key=lambda index: (now[index] - least[index], now[index], -index))
        taken = STEP if min(excess, now[at] - least[at]) >= STEP else 1
        now[at] -= taken
        excess -= taken
    return now


def with_day(agenda: Agenda, day: ScheduledDay[Block]) -> Agenda:
    """Return the agenda with one of its days replaced."""
    if not agenda.days:
        return agenda.model_copy(update={"start": day.start, "end": day.stated_end, "blocks": day.blocks})
    new = {"start": day.start, "end": day.stated_end, "blocks": day.blocks}
    days = tuple(old.model_copy(update=new) if number == day.number else old
                 for number, old in enumerate(agenda.days, 1))
    return agenda.model_copy(update={
        "days": days, "start": days[0].start, "blocks": tuple(block for each in days for block in each.blocks)})
