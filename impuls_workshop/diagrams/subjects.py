"""What can be drawn, as the drawings see it; the content's models have these fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol

from impuls_workshop.diagnostics import Span

NodeShape = Literal["rectangle", "rounded", "oval", "hexagon", "cloud", "diamond"]
LineStyle = Literal["solid", "dashed", "dotted", "thin"]


class Text(Protocol):
    """A line of text and where it was written."""

    @property
    def plain(self) -> str:
        """The words without markup."""
        ...

    @property
    def span(self) -> Span | None:
        """Where it was written."""
        ...


class Titled(Protocol):
    """Anything with a title and an id."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def title(self) -> Text: ...  # noqa: D102


class Phase(Titled, Protocol):
    """A phase: steps, and on the last one how it may end."""

    @property
    def steps(self) -> Sequence[Text]: ...  # noqa: D102
    @property
    def first_step(self) -> int | None: ...  # noqa: D102
    @property
    def outcomes(self) -> Sequence[Text]: ...  # noqa: D102


class Phases(Protocol):
    """A path of phases."""

    @property
    def title(self) -> Text | None: ...  # noqa: D102
    @property
    def items(self) -> Sequence[Phase]: ...  # noqa: D102
    @property
    def cyclic(self) -> bool: ...  # noqa: D102
    @property
    def alt(self) -> Text | None: ...  # noqa: D102


class Level(Titled, Protocol):
    """A level of the cooperation model."""

    @property
    def question(self) -> Text | None: ...  # noqa: D102


class Side(Titled, Protocol):
    """A column beside the levels."""

    @property
    def position(self) -> Literal["left", "right"]: ...  # noqa: D102


class NodeKind(Titled, Protocol):
    """A kind of node."""

    @property
    def shape(self) -> NodeShape: ...  # noqa: D102
    @property
    def line(self) -> LineStyle: ...  # noqa: D102
    @property
    def badge(self) -> str | None: ...  # noqa: D102


class Node(Titled, Protocol):
    """A body of the cooperation."""

    @property
    def level(self) -> str | None: ...  # noqa: D102
    @property
    def side(self) -> str | None: ...  # noqa: D102
    @property
    def kind(self) -> str | None: ...  # noqa: D102
    @property
    def count(self) -> int | None: ...  # noqa: D102


class EdgeKind(Titled, Protocol):
    """A kind of edge."""

    @property
    def line(self) -> LineStyle: ...  # noqa: D102
    @property
    def arrow(self) -> Literal["none", "end", "both"]: ...  # noqa: D102


class Edge(Protocol):
    """A relation between two nodes."""

    @property
    def from_(self) -> str: ...  # noqa: D102
    @property
    def to(self) -> str: ...  # noqa: D102
    @property
    def kind(self) -> str | None: ...  # noqa: D102
    @property
    def label(self) -> Text | None: ...  # noqa: D102


class Model(Protocol):
    """A cooperation model."""

    @property
    def title(self) -> Text: ...  # noqa: D102
    @property
    def alt(self) -> Text | None: ...  # noqa: D102
    @property
    def levels(self) -> Sequence[Level]: ...  # noqa: D102
    @property
    def sides(self) -> Sequence[Side]: ...  # noqa: D102
    @property
    def node_kinds(self) -> Sequence[NodeKind]: ...  # noqa: D102
    @property
    def nodes(self) -> Sequence[Node]: ...  # noqa: D102
    @property
    def edge_kinds(self) -> Sequence[EdgeKind]: ...  # noqa: D102
    @property
    def edges(self) -> Sequence[Edge]: ...  # noqa: D102


class Block(Titled, Protocol):
    """A block of the run of show."""

    @property
    def minutes(self) -> int: ...  # noqa: D102
    @property
    def social_form(self) -> str | None: ...  # noqa: D102
    @property
    def method(self) -> str | None: ...  # noqa: D102


class AgendaDay(Protocol):
    """A day of a run of show."""

    @property
    def number(self) -> int: ...  # noqa: D102
    @property
    def title(self) -> Text | None: ...  # noqa: D102
    @property
    def start(self) -> str: ...  # noqa: D102
    @property
    def blocks(self) -> Sequence[Block]: ...  # noqa: D102


class Agenda(Protocol):
    """A run of show."""

    @property
    def title(self) -> Text | None: ...  # noqa: D102
    @property
    def blocks(self) -> Sequence[Block]: ...  # noqa: D102
    @property
    def programme(self) -> Sequence[AgendaDay]: ...  # noqa: D102


class Axis(Protocol):
    """An axis of the stakeholder matrix."""

    @property
    def title(self) -> Text: ...  # noqa: D102
    @property
    def low(self) -> Text | None: ...  # noqa: D102
    @property
    def high(self) -> Text | None: ...  # noqa: D102


class Stakeholder(Titled, Protocol):
    """Somebody who has a stake."""

    @property
    def influence(self) -> float: ...  # noqa: D102
    @property
    def interest(self) -> float: ...  # noqa: D102
    @property
    def kind(self) -> str | None: ...  # noqa: D102


class Stakeholders(Protocol):
    """A stakeholder matrix."""

    @property
    def title(self) -> Text | None: ...  # noqa: D102
    @property
    def items(self) -> Sequence[Stakeholder]: ...  # noqa: D102
    @property
    def influence(self) -> Axis | None: ...  # noqa: D102
    @property
    def interest(self) -> Axis | None: ...  # noqa: D102
    @property
    def scale(self) -> Literal["1-5", "0-100"]: ...  # noqa: D102
    @property
    def kinds(self) -> Sequence[Titled]: ...  # noqa: D102
    @property
    def alt(self) -> Text | None: ...  # noqa: D102


class Mark(Titled, Protocol):
    """A named position on a scale."""

    @property
    def at(self) -> float: ...  # noqa: D102


class Scale(Titled, Protocol):
    """A comparison scale."""

    @property
    def left(self) -> Text: ...  # noqa: D102
    @property
    def right(self) -> Text: ...  # noqa: D102
    @property
    def steps(self) -> int: ...  # noqa: D102
    @property
    def marks(self) -> Sequence[Mark]: ...  # noqa: D102


class Scales(Protocol):
    """Comparison scales below one another."""

    @property
    def title(self) -> Text | None: ...  # noqa: D102
    @property
    def items(self) -> Sequence[Scale]: ...  # noqa: D102


class Series(Protocol):
    """A row of numbers."""

    @property
    def name(self) -> Text: ...  # noqa: D102
    @property
    def values(self) -> Sequence[float | None]: ...  # noqa: D102


class Chart(Titled, Protocol):
    """Numbers drawn as bars, columns or lines."""

    @property
    def kind(self) -> Literal["bar", "column", "line"]: ...  # noqa: D102
    @property
    def categories(self) -> Sequence[Text]: ...  # noqa: D102
    @property
    def series(self) -> Sequence[Series]: ...  # noqa: D102
    @property
    def unit(self) -> Text | None: ...  # noqa: D102
    @property
    def alt(self) -> Text | None: ...  # noqa: D102
