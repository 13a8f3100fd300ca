"""`model.yaml`: the cooperation model with its levels, bodies and relations."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from impuls_workshop.content.model.parts import Item, Origin, Part
from impuls_workshop.content.text import Line, Lines, Prose
from impuls_workshop.reading.fields import Field, Limits

Shape = Literal["rectangle", "rounded", "oval", "hexagon", "cloud", "diamond"]
LineStyle = Literal["solid", "dashed", "dotted", "thin"]


class Level(Item):
    """A level of the cooperation model, from top to bottom."""

    question: Line | None = Field(None, description="The question this level answers.")


class Side(Item):
    """A column beside the levels."""

    position: Literal["left", "right"] = Field("right", description="On which side it stands.")


class NodeKind(Item):
    """A kind of body: told apart by shape, line and letter, never by colour alone."""

    shape: Shape = Field("rounded", description="Outline.")
    line: LineStyle = Field("solid", description="Stroke of the outline.")
    badge: Annotated[str, Limits(min_length=1, max_length=2)] | None = Field(
        None, description="One or two letters shown in the corner.")


class Node(Item):
    """A body of the cooperation: a council, a steering group, an office."""

    level: str | None = Field(None, description="Id of the level it stands on.")
    side: str | None = Field(None, description="Id of the side column it stands in, instead of a level.")
    kind: str | None = Field(None, description="Id of its node kind.")
    count: Annotated[int, Limits(ge=1, le=999)] | None = Field(
        None, description="How many of them there are, drawn as one.")
    members: Lines = Field(Lines(), description="Who sits in it.")
    tasks: Lines = Field(Lines(), description="What it does.")
    rules: Lines = Field(Lines(), description="How it decides.")
    rhythm: Line | None = Field(None, description="How often it meets.")
    answers_to: tuple[str, ...] = Field(
        (), description="Ids of challenges or obstacles it helps against.")

    @property
    def described(self) -> bool:
        """Whether more is known of it than its name."""
        return bool(self.members or self.tasks or self.rules or self.rhythm)


class EdgeKind(Item):
    """A kind of relation between bodies."""

    line: LineStyle = Field("solid", description="Stroke.")
    arrow: Literal["none", "end", "both"] = Field("end", description="Where the arrowheads are.")


class Edge(Part):
    """A relation from one body to another."""

    from_: str = Field(alias="from", description="Id of the node it starts at.")
    to: str = Field(description="Id of the node it leads to.")
    kind: str | None = Field(None, description="Id of its edge kind.")
    label: Line | None = Field(None, description="Words on the line; by default the kind's title.")


class Model(Part):
    """`model.yaml`: the cooperation model, drawn by the toolkit."""

    file_stem: ClassVar[str] = "model"

    title: Line = Field(description="Heading.")
    title_origin: Origin | None = Field(None, description="Origin of the heading, where it differs.")
    text: Prose | None = Field(None, description="Introduction.")
    caption: Line | None = Field(None, description="Below the drawing.")
    disclaimer: Line | None = Field(None, description="What the reader must know about where it comes from.")
    alt: Line | None = Field(None, description="Alternative text of the drawing; by default made from it.")
    levels: tuple[Level, ...] = Field((), description="From top to bottom.")
    sides: tuple[Side, ...] = Field((), description="Columns beside the levels.")
    node_kinds: tuple[NodeKind, ...] = Field((), description="Kinds of bodies.")
    nodes: tuple[Node, ...] = Field((), description="The bodies.")
    edge_kinds: tuple[EdgeKind, ...] = Field((), description="Kinds of relations.")
    edges: tuple[Edge, ...] = Field((), description="The relations.")
    questions: Lines = Field(Lines(), description="For the discussion.")
    legal_form: Line | None = Field(None, description="Its legal form.")
    sources: tuple[str, ...] = Field((), description="Ids of sources that support it.")
