"""What a workshop draws on: methods, materials, sources; and its free pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from impuls_workshop.content.model.parts import Collection, Count, Id, Item, Minutes, Part, Share
from impuls_workshop.content.text import Line, Lines
from impuls_workshop.reading.fields import Field, Limits
from impuls_workshop.reading.record import Record


class Method(Item):
    """How a method works, and within which limits."""

    minutes: tuple[Minutes, Minutes] | None = Field(None, description="Least and most time.")
    group: tuple[Count, Count] | None = Field(None, description="Fewest and most people.")
    purpose: Line | None = Field(None, description="What it is good for.")
    steps: Lines = Field(Lines(), description="What to do, in order.")
    rule: Line | None = Field(None, description="Rule of thumb.")
    accessible: Line | None = Field(None, description="How everybody can take part.")
    needs: Lines = Field(Lines(), description="What to have at hand.")
    mixes_groups: bool = Field(
        False, description="People move between the groups, as in a World Café: `group` means all of them.")


class Methods(Collection[Method]):
    """`methods.yaml`."""

    file_stem: ClassVar[str] = "methods"


class Quantity(Record):
    """How much to bring: fixed + per person + per group, and a reserve on top, rounded up."""

    fixed: Count | None = Field(
        None, description="Always. Of what is `printed_from` a list, by default as many as the list has texts.")
    per_person: Share = Field(0, description="For each person.")
    per_group: Share = Field(0, description="For each group.")
    reserve: Annotated[float, Limits(ge=0, le=5)] = Field(0, description="Share on top: 0.2 is a fifth more.")


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
    style: str | None = Field(
        None, description="CSL style of the list (https://citationstyles.org), a file in this folder such as "
                          "`apa.csl`; by default author and year.")
    items: tuple[Source, ...] = Field((), description="The entries.")

    def __iter__(self) -> Iterator[Source]:
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
