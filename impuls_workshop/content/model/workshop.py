"""A whole workshop: the settings and every kind of content."""

from __future__ import annotations

from impuls_workshop.content.model.agenda import Agenda, Task
from impuls_workshop.content.model.bodies import Model
from impuls_workshop.content.model.feedback import Feedback
from impuls_workshop.content.model.figures import Charts, Scales, Stakeholders
from impuls_workshop.content.model.grouping import Grouping
from impuls_workshop.content.model.library import Materials, Methods, Pages, Sources
from impuls_workshop.content.model.people import Group, Person
from impuls_workshop.content.model.settings import Settings
from impuls_workshop.content.model.topics import Challenges, Goals, Partners, Phases
from impuls_workshop.content.quantities import Packed, packing_list
from impuls_workshop.reading.fields import Field


class Workshop(Settings):
    """A whole workshop: the settings, and every kind of content that is there (None if not)."""

    name: str = Field(description="Name of its folder.")
    goals: Goals | None = None
    partners: Partners | None = None
    phases: Phases | None = None
    challenges: Challenges | None = None
    model: Model | None = None
    agenda: Agenda | None = None
    methods: Methods | None = None
    materials: Materials | None = None
    sources: Sources | None = None
    pages: Pages | None = None
    stakeholders: Stakeholders | None = None
    scales: Scales | None = None
    charts: Charts | None = None
    feedback: Feedback | None = None
    grouping: Grouping | None = None
    people: tuple[Person, ...] = Field((), description="Who takes part: `participants.csv` or `.xlsx`.")
    groups: tuple[Group, ...] = Field((), description="The working groups, with the people in them.")

    @property
    def tasks(self) -> tuple[Task, ...]:
        """What participants do, in the order of the agenda."""
        return self.agenda.tasks if self.agenda is not None else ()

    @property
    def packing(self) -> tuple[Packed, ...]:
        """The materials, each with how many are needed and the blocks that use it."""
        return packing_list(self)
