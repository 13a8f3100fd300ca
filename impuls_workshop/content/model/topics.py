"""What the workshop is about: goals, partners, phases, challenges."""

from __future__ import annotations

from typing import ClassVar

from impuls_workshop.content.model.parts import Collection, Count, Item, Origin
from impuls_workshop.content.text import Line, Lines
from impuls_workshop.reading.fields import Field


class Goal(Item):
    """What the cooperation is for."""


class Goals(Collection[Goal]):
    """`goals.yaml`."""

    file_stem: ClassVar[str] = "goals"


class PartnerGroup(Item):
    """Partners who take part in the same role."""

    members: Lines = Field(Lines(), description="The partners of this group.")


class Partners(Collection[PartnerGroup]):
    """`partners.yaml`."""

    file_stem: ClassVar[str] = "partners"


class Phase(Item):
    """A phase in the development of a cooperation."""

    steps: Lines = Field(Lines(), description="What happens in this phase, in order.")
    first_step: Count | None = Field(
        None, description="Number of the first step where steps are counted through all phases.")
    outcomes: Lines = Field(Lines(), description="How it may end: a fork, either the one or the other.")


class Phases(Collection[Phase]):
    """`phases.yaml`."""

    file_stem: ClassVar[str] = "phases"

    cyclic: bool = Field(False, description="Whether the last phase leads back to the first.")
    alt: Line | None = Field(None, description="Alternative text of the drawing; by default made from it.")


class Challenge(Item):
    """Something that makes cooperation hard: obstacles, and approaches that help."""

    obstacles: Lines = Field(Lines(), description="What stands in the way.")
    approaches: Lines = Field(Lines(), description="What helps.")
    question: Line | None = Field(None, description="What participants are asked to think about.")
    question_origin: Origin | None = Field(None, description="Origin of the question, where it differs.")


class Challenges(Collection[Challenge]):
    """`challenges.yaml` or a folder `challenges/` with a Markdown file each."""

    file_stem: ClassVar[str] = "challenges"
