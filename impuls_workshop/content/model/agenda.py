"""`agenda.yaml`: the run of show."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from impuls_workshop.content.agenda import Appointment, schedule
from impuls_workshop.content.model.parts import Clock, Count, Item, Minutes, Part, SocialForm
from impuls_workshop.content.text import Line, Lines, Prose
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

    @property
    def is_break(self) -> bool:
        """Whether people rest: a block with the social form `none`."""
        return self.social_form == "none"


class Agenda(Part):
    """`agenda.yaml`: the run of show."""

    file_stem: ClassVar[str] = "agenda"

    title: Line | None = Field(None, description="Heading.")
    disclaimer: Line | None = Field(None, description="What the reader must know about where it comes from.")
    start: Clock = Field(description="When it begins.")
    end: Clock | None = Field(None, description="When it ends; the blocks must add up to it.")
    arrival: Arrival | None = Field(None, description="The time before the start.")
    team: tuple[Role, ...] = Field((), description="Who runs it, by role.")
    room: Room | None = Field(None, description="The room that is needed.")
    outcomes: Lines = Field(Lines(), description="What is there at the end of the day.")
    blocks: tuple[Block, ...] = Field((), description="In order.")
    risk_notes: Lines = Field(Lines(), description="What to do when things turn out otherwise.")

    @property
    def schedule(self) -> tuple[Appointment[Block], ...]:
        """Each block with the times it starts and ends."""
        return schedule(self.start, self.blocks)

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks of all blocks, in order."""
        return tuple(task for block in self.blocks for task in block.tasks)
