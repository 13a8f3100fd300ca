"""Data that is drawn: stakeholders, comparison scales, charts."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from impuls_workshop.content.model.parts import Collection, Item
from impuls_workshop.content.text import Line, Lines
from impuls_workshop.reading.fields import Field, Limits
from impuls_workshop.reading.record import Record

Score = Annotated[float, Limits(ge=0, le=100)]
Value = float


class Axis(Record):
    """An axis of the stakeholder matrix."""

    from_text: ClassVar[str | None] = "title"

    title: Line = Field(description="What it measures.")
    low: Line | None = Field(None, description="Word at its low end.")
    high: Line | None = Field(None, description="Word at its high end.")


class StakeholderKind(Item):
    """A kind of stakeholder: each gets a sign of its own, told apart by shape, never by colour alone."""


class Stakeholder(Item):
    """Somebody who has a stake: a person, a group, an office."""

    influence: Score = Field(description="How much they can move, on the matrix's scale.")
    interest: Score = Field(description="How much it matters to them, on the matrix's scale.")
    kind: str | None = Field(None, description="Id of its kind.")
    note: Line | None = Field(None, description="What to know about them; printed in the handout's list.")


class Stakeholders(Collection[Stakeholder]):
    """`stakeholders.yaml`: who has which influence and which interest, drawn as a matrix."""

    file_stem: ClassVar[str] = "stakeholders"

    influence: Axis | None = Field(None, description="The upward axis, where it is not called influence.")
    interest: Axis | None = Field(None, description="The axis to the right, where it is not called interest.")
    scale: Literal["1-5", "0-100"] = Field("1-5", description="Which numbers the items give.")
    kinds: tuple[StakeholderKind, ...] = Field((), description="Kinds of stakeholders, at most six.")
    alt: Line | None = Field(None, description="Alternative text of the drawing; by default made from it.")


class Mark(Item):
    """A named position on a scale: where somebody stands, or when."""

    at: Score = Field(description="Step it stands at; between two steps: `2.5`.")


class Scale(Item):
    """A comparison scale; its title is the question."""

    left: Line = Field(description="Pole on the left, at step 1.")
    right: Line = Field(description="Pole on the right, at the last step.")
    steps: Annotated[int, Limits(ge=2, le=11)] = Field(5, description="Number of steps.")
    marks: tuple[Mark, ...] = Field((), description="Named positions on it.")


class Scales(Collection[Scale]):
    """`scales.yaml`: comparison scales, to mark in the room or with positions already marked."""

    file_stem: ClassVar[str] = "scales"

    show: tuple[str, ...] = Field(("deck", "handout", "posters"), description="Artifacts that show them.")


class Series(Record):
    """A row of numbers in a chart."""

    name: Line = Field(description="What the numbers are of; printed in the legend.")
    values: tuple[Value | None, ...] = Field(description="A number for each category; `~` where there is none.")


class Chart(Item):
    """A chart: bars, columns or lines. In the deck it is PowerPoint's own and can be edited there."""

    kind: Literal["bar", "column", "line"] = Field("column", description="Bars lie, columns stand.")
    categories: Lines = Field(description="What is counted or when, in order.")
    series: tuple[Series, ...] = Field(description="Rows of numbers, at most six.")
    unit: Line | None = Field(None, description="Unit of the numbers, such as `%` or `Mio. €`.")
    credit: Line | None = Field(None, description="Source line as it is to be printed; by default the sources.")
    note: Line | None = Field(None, description="What the reader must know about the numbers.")


class Charts(Collection[Chart]):
    """`charts.yaml` or a folder `charts/`: numbers drawn as charts."""

    file_stem: ClassVar[str] = "charts"
