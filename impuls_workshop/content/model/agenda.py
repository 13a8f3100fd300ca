"""`agenda.yaml`: the run of show."""

from __future__ import annotations

import datetime
from typing import ClassVar

from impuls_workshop.content.agenda import Appointment, ScheduledDay, padded
from impuls_workshop.content.model.parts import Clock, Count, Item, Minutes, Part, SocialForm
from impuls_workshop.content.text import Line, Lines, Prose
from impuls_workshop.reading.fields import Field
from impuls_workshop.reading.record import Record


class Arrival(Record):
    """The time before the start."""

    from_: Clock = Field(alias="from", description="Doors open.")
    text: Line | None = Field(None, description="What happens then.")


class Role(Item):
    """Somebody of the team, by role and not by name."""


class Room(Record):
    """The room that is needed."""

    setup: Line | None = Field(None, description="Chairs and tables.")
    pinboards: Count | None = Field(None, description="Number of pin boards.")
    area_hint: Line | None = Field(None, description="How large it should be.")


class Task(Item):
    """Something participants do; its title is the prompt."""

    minutes: Minutes | None = Field(None, description="Time for it.")
    social_form: SocialForm | None = Field(None, description="Alone, in pairs, in groups …")
    solution: Prose | None = Field(None, description="What it comes to; for facilitators only.")


class Track(Item):
    """One of several things that happen at the same time, each in its own group and room."""

    minutes: Minutes | None = Field(None, description="How long it takes; by default as long as its block.")
    groups: Count | None = Field(None, description="How many of the working groups take part.")
    room: Line | None = Field(None, description="Where it happens.")
    responsible: tuple[str, ...] = Field((), description="Ids of team roles.")
    method: str | None = Field(None, description="Id of the method, where it differs from the block's.")
    content: Prose | None = Field(None, description="What happens.")
    materials: tuple[str, ...] = Field((), description="Ids of materials.")
    slides: tuple[str, ...] = Field((), description="What is shown, as for a block.")
    result: Line | None = Field(None, description="What is there afterwards.")


class Block(Item):
    """A block of the run of show."""

    minutes: Minutes = Field(description="How long it takes.")
    can_shrink_to: Minutes | None = Field(None, description="Shortest time it still works in.")
    goal: Line | None = Field(None, description="What it is for.")
    content: Prose | None = Field(None, description="What happens.")
    method: str | None = Field(None, description="Id of the method.")
    extra_methods: tuple[str, ...] = Field((), description="Ids of further methods.")
    social_form: SocialForm | None = Field(None, description="How people work.")
    slides: tuple[str, ...] = Field(
        (), description="What is shown: `workshop`, `project`, `phases`, `stakeholders`, `scales`, `model`, "
                        "`agenda` or an item's id.")
    materials: tuple[str, ...] = Field((), description="Ids of materials.")
    handouts: tuple[str, ...] = Field((), description="Names of printed artifacts that are used.")
    responsible: tuple[str, ...] = Field((), description="Ids of team roles.")
    result: Line | None = Field(None, description="What is there afterwards.")
    plan_b: Line | None = Field(None, description="What to do if it does not work out.")
    about: tuple[str, ...] = Field((), description="Ids of phases, challenges or obstacles it deals with.")
    objectives: Lines = Field(Lines(), description="What people can do afterwards.")
    questions: Lines = Field(Lines(), description="Questions it answers.")
    keypoints: Lines = Field(Lines(), description="What to remember.")
    tasks: tuple[Task, ...] = Field((), description="What participants do.")
    parallel: tuple[Track, ...] = Field((), description="What happens at the same time, in several groups.")
    cards: Count | None = Field(None, description="Cards each person writes in a card query.")
    options: Count | None = Field(None, description="Options people choose from with dots.")
    dots: Count | None = Field(
        None, description="Dots each person gets; by default half as many as options, at most 10.")

    @property
    def dots_per_person(self) -> int | None:
        """Dots each person gets: as written, else from the options; None where nobody chooses."""
        return self.dots if self.dots is not None else usual_dots(self.options) if self.options else None

    @property
    def is_break(self) -> bool:
        """Whether people rest: a block with the social form `none`."""
        return self.social_form == "none"


MOST_DOTS = 10
"""Most dots for each person: https://altenpflege-lernfelder.de/methodenpool/entscheidung/mehrpunktabfrage.html"""


def usual_dots(options: int) -> int:
    """Return the rule of thumb: half as many dots as options, at most `MOST_DOTS`, at least one."""
    return max(1, min(MOST_DOTS, (options + 1) // 2))


class Day(Part):
    """A day of an agenda of several days."""

    title: Line | None = Field(None, description="What the day is called.")
    date: datetime.date | None = Field(
        None, description="When it is, `2026-03-12`; by default the days follow the workshop's `date`.")
    start: Clock = Field(description="When it begins.")
    end: Clock | None = Field(None, description="When it ends; the blocks must add up to it.")
    arrival: Arrival | None = Field(None, description="The time before the start.")
    blocks: tuple[Block, ...] = Field((), description="In order.")


class Agenda(Part):
    """`agenda.yaml`: the run of show."""

    file_stem: ClassVar[str] = "agenda"

    title: Line | None = Field(None, description="Heading.")
    disclaimer: Line | None = Field(None, description="What the reader must know about where it comes from.")
    start: Clock = Field("", description="When it begins. Required, unless there are `days`.")
    end: Clock | None = Field(None, description="When it ends; the blocks must add up to it.")
    arrival: Arrival | None = Field(None, description="The time before the start.")
    team: tuple[Role, ...] = Field((), description="Who runs it, by role.")
    room: Room | None = Field(None, description="The room that is needed.")
    outcomes: Lines = Field(Lines(), description="What is there at the end of the day.")
    blocks: tuple[Block, ...] = Field((), description="In order.")
    days: tuple[Day, ...] = Field(
        (), description="Several days, each with `start`, `end`, `arrival` and `blocks`, in place of those here.")
    risk_notes: Lines = Field(Lines(), description="What to do when things turn out otherwise.")

    def _complete(self) -> None:
        super()._complete()
        if self.days and not self.blocks:
            # Past the lock, as nobody has seen the agenda yet: whoever reads blocks need not know of days.
            self.__dict__["blocks"] = tuple(block for day in self.days for block in day.blocks)
            self.__dict__["start"] = self.start or self.days[0].start

    @property
    def programme(self) -> tuple[ScheduledDay[Block], ...]:
        """Its days with their clock times, one for an agenda without `days`."""
        if not self.days:
            start = padded(self.start or "0:00")
            return (ScheduledDay(1, None, None, start, self.end, self.arrival, self.blocks, self),)
        return tuple(
            ScheduledDay(number, day.title, day.date, padded(day.start), day.end, day.arrival, day.blocks, day)
            for number, day in enumerate(self.days, 1))

    @property
    def schedule(self) -> tuple[Appointment[Block], ...]:
        """Each block of all days with the times it starts and ends."""
        return tuple(entry for day in self.programme for entry in day.schedule)

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks of all blocks, in order."""
        return tuple(task for block in self.blocks for task in block.tasks)
