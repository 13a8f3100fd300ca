"""The typed workshop: every kind of content, its fields, and what they mean.

The descriptions here are what JSON Schema, the editor's completion and `docs/content.md` show.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Annotated, ClassVar, Generic, Literal, Self, TypeVar

from pydantic import Field, StringConstraints, model_validator

from impuls_workshop.content.agenda import Appointment, schedule
from impuls_workshop.content.text import Line, Lines, Prose
from impuls_workshop.reading.patterns import explained
from impuls_workshop.reading.record import Record

Origin = Literal["seed", "source", "example"]
"""Where a text comes from: the original slides, a referenced fact, or our own example."""
Audience = Literal["participants", "facilitators", "researchers"]
SocialForm = Literal["plenum", "group", "group-plenum", "single", "pair", "none"]

Id = Annotated[str, explained(r"^[a-z0-9][a-z0-9._-]{0,79}$", "content.bad-id")]
"""A name other files refer to."""
Clock = Annotated[str, explained(r"^([01]?\d|2[0-3]):[0-5]\d$", "content.bad-clock")]
"""A time of day, such as `09:00`."""
Minutes = Annotated[int, Field(ge=0, le=24 * 60)]
Count = Annotated[int, Field(ge=0, le=100_000)]
Share = Annotated[float, Field(ge=0, le=10)]


class Part(Record):
    """What every file, block and item may carry."""

    inherited: ClassVar[tuple[str, ...]] = ("origin",)

    origin: Origin | None = Field(None, description="Where the text comes from; inherited by all inside.")
    audience: tuple[Audience, ...] = Field((), description="Who gets to see it; empty means everybody.")
    notes: Prose | None = Field(None, description="For the facilitator: speaker notes, never on the slide.")


class Item(Part):
    """Something listed: it has a title and an id, and may have text and a picture.

    A plain text where an item is expected is the item's title.
    """

    from_text: ClassVar[str | None] = "title"
    free_headings: ClassVar[bool] = False
    """Whether the level-2 headings of a Markdown file are its own; else each opens a field."""

    title: Line = Field(description="What it is called.")
    id: Id = Field("", description="Name for references; by default made from the title.")
    text: Prose | None = Field(None, description="More about it.")
    image: str | None = Field(None, description="A picture file, from the workshop's folder.")
    alt: Line | None = Field(None, description="What the picture shows, for those who do not see it.")
    decorative: bool = Field(False, description="The picture says nothing; it needs no alternative text.")
    sources: tuple[str, ...] = Field((), description="Ids of sources that support it.")

    @model_validator(mode="after")
    def _named(self) -> Self:
        if not self.id:
            self.__dict__["id"] = self.title.slug  # past the lock: nobody has seen the item yet
        return self


ItemT = TypeVar("ItemT", bound=Item)


class Collection(Part, Generic[ItemT]):
    """A list of items with a title of its own. A file may hold just the list.

    Iterating gives the items.
    """

    from_list: ClassVar[str | None] = "items"

    title: Line | None = Field(None, description="Heading above the items.")
    text: Prose | None = Field(None, description="Introduction.")
    credit: Line | None = Field(None, description="Source line as it is to be printed.")
    source: str | None = Field(None, description="Id of the source the whole collection is taken from.")
    items: tuple[ItemT, ...] = Field((), description="The items, in order.")

    def __iter__(self) -> Iterator[ItemT]:  # type: ignore[override]
        # pydantic iterates a model's fields; for a collection only the items make sense.
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        # A file that is there counts, even with a title alone.
        return True


# ---------------------------------------------------------------- workshop.yaml


class Author(Record):
    """Who wrote the workshop."""

    from_text: ClassVar[str | None] = "name"

    name: Line = Field(description="First and last name.")
    affiliation: Line | None = Field(None, description="Institution.")


class Project(Part):
    """The project the workshop belongs to."""

    from_text: ClassVar[str | None] = "title"

    title: Line = Field(description="Its full name: the heading of the project slide.")
    line: Line | None = Field(None, description="One line about it for the title slide.")
    text: Prose | None = Field(None, description="What it is about.")


class Participants(Record):
    """How many people are expected and how they are grouped."""

    planned: Count = Field(description="People expected.")
    min: Count | None = Field(None, description="Fewest with whom the agenda works.")
    max: Count | None = Field(None, description="Most with whom it works.")
    groups: Count | None = Field(None, description="Number of working groups.")
    group_size: Count | None = Field(None, description="People in a group.")


class Settings(Part):
    """`workshop.yaml`: the only file a workshop must have."""

    file_stem: ClassVar[str] = "workshop"

    title: Line = Field(description="Title of the workshop.")
    subtitle: Line | None = Field(None, description="Second line of the title.")
    language: Annotated[str, explained(r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$", "content.bad-language")] = Field(
        "en", description="Language of the content (BCP 47), such as `de` or `de-DE`.")
    authors: tuple[Author, ...] = Field((), description="Who wrote it; named on every deck and handout.")
    project: Project | None = Field(None, description="The project it belongs to.")
    date: datetime.date | None = Field(None, description="Day it takes place, `2026-03-12`.")
    venue: Line | None = Field(None, description="Where it takes place.")
    participants: Participants | None = Field(None, description="How many people, in how many groups.")
    rights: Line | None = Field(None, description="Who holds the rights; printed in the imprint.")
    contact: Line | None = Field(None, description="Whom to ask.")
    aspect: Literal["16:9", "4:3"] = Field("16:9", description="Shape of the slides.")
    template: str | None = Field(
        None, description="PowerPoint template of the slides (.pptx or .potx), a file in this folder.")
    labels: dict[str, Line] = Field(
        default_factory=dict, description="Words the templates print, such as `obstacles: Hemmnisse`.")
    text: Prose | None = Field(None, description="What the workshop is about, for the handout's first page.")


# ---------------------------------------------------------------- goals, partners, phases, challenges


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


class Challenges(Collection[Challenge]):
    """`challenges.yaml` or a folder `challenges/` with a Markdown file each."""

    file_stem: ClassVar[str] = "challenges"


# ---------------------------------------------------------------- model.yaml

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
    badge: Annotated[str, StringConstraints(min_length=1, max_length=2)] | None = Field(
        None, description="One or two letters shown in the corner.")


class Node(Item):
    """A body of the cooperation: a council, a steering group, an office."""

    level: str | None = Field(None, description="Id of the level it stands on.")
    side: str | None = Field(None, description="Id of the side column it stands in, instead of a level.")
    kind: str | None = Field(None, description="Id of its node kind.")
    count: Annotated[int, Field(ge=1, le=999)] | None = Field(
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


# ---------------------------------------------------------------- agenda.yaml


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


# ---------------------------------------------------------------- methods, materials, sources, pages


class Method(Item):
    """How a method works, and within which limits."""

    minutes: tuple[Minutes, Minutes] | None = Field(None, description="Least and most time.")
    group: tuple[Count, Count] | None = Field(None, description="Fewest and most people.")
    purpose: Line | None = Field(None, description="What it is good for.")
    steps: Lines = Field(Lines(), description="What to do, in order.")
    rule: Line | None = Field(None, description="Rule of thumb.")
    accessible: Line | None = Field(None, description="How everybody can take part.")
    needs: Lines = Field(Lines(), description="What to have at hand.")


class Methods(Collection[Method]):
    """`methods.yaml`."""

    file_stem: ClassVar[str] = "methods"


class Quantity(Record):
    """How much to bring: fixed + per person + per group, and a reserve on top."""

    fixed: Count = Field(0, description="Always.")
    per_person: Share = Field(0, description="For each person.")
    per_group: Share = Field(0, description="For each group.")
    reserve: Annotated[float, Field(ge=0, le=5)] = Field(0, description="Share on top: 0.2 is a fifth more.")


class Material(Item):
    """Something to bring."""

    size_cm: tuple[Share | float, Share | float] | None = Field(None, description="Width and height, cm.")
    quantity: Quantity | None = Field(None, description="How much of it.")
    printed_from: str | None = Field(
        None, description="The content it is printed from, such as `challenges.obstacles`.")


class Materials(Collection[Material]):
    """`materials.yaml`."""

    file_stem: ClassVar[str] = "materials"


class Name(Record):
    """A person or body as CSL names them."""

    from_text: ClassVar[str | None] = "literal"

    family: Line | None = Field(None, description="Last name.")
    given: Line | None = Field(None, description="First name.")
    literal: Line | None = Field(None, description="A body's name.")


class Source(Part):
    """An entry of the literature, in CSL-YAML (https://docs.citationstyles.org)."""

    id: Id = Field(description="Name to cite it by.")
    type: str = Field("webpage", description="CSL type: `book`, `report`, `webpage`, `legislation` …")
    title: Line = Field(description="Title.")
    author: tuple[Name, ...] = Field((), description="Authors.")
    issued: str | None = Field(None, description="Year or date it appeared.")
    container_title: Line | None = Field(None, alias="container-title", description="Where it appeared.")
    publisher: Line | None = Field(None, description="Publisher.")
    publisher_place: Line | None = Field(None, alias="publisher-place", description="Place.")
    url: str | None = Field(None, alias="URL", description="Web address.")
    accessed: str | None = Field(None, description="Day the web address was read.")
    note: Line | None = Field(None, description="Remark.")
    verified: Literal["copy", "recall"] = Field(
        "copy", description="Read in a copy, or only remembered: check before use.")


class Sources(Part):
    """`sources.yaml`: the literature."""

    file_stem: ClassVar[str] = "sources"
    from_list: ClassVar[str | None] = "items"

    title: Line | None = Field(None, description="Heading above the list.")
    items: tuple[Source, ...] = Field((), description="The entries.")

    def __iter__(self) -> Iterator[Source]:  # type: ignore[override]
        # As for Collection.
        return iter(self.items)


class Page(Item):
    """A free page: a slide, a section of the handout, or both."""

    free_headings: ClassVar[bool] = True

    show: tuple[str, ...] = Field(("deck", "handout"), description="Artifacts that show it.")
    layout: Line = Field(Line("content"), description="Slide layout it uses in the deck.")
    after: str | None = Field(
        None, description="What it follows: `project`, `phases`, `challenges`, `stakeholders`, `scales`, "
                          "`charts`, `model` or `agenda`.")


class Pages(Collection[Page]):
    """`pages/`: free Markdown pages, in the order of their file names."""

    file_stem: ClassVar[str] = "pages"


# ---------------------------------------------------------------- stakeholders.yaml, scales.yaml, charts.yaml

Score = Annotated[float, Field(ge=0, le=100)]
Value = Annotated[float, Field(allow_inf_nan=False)]


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
    steps: Annotated[int, Field(ge=2, le=11)] = Field(5, description="Number of steps.")
    marks: tuple[Mark, ...] = Field((), description="Named positions on it.")


class Scales(Collection[Scale]):
    """`scales.yaml`: comparison scales, to mark in the room or with positions already marked."""

    file_stem: ClassVar[str] = "scales"


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


# ---------------------------------------------------------------- all of it


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
