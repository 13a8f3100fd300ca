"""`workshop.yaml`: title, language, authors, project, participants."""

from __future__ import annotations

import datetime
from typing import Annotated, ClassVar, Literal

from impuls_workshop.content.model.parts import Count, Part
from impuls_workshop.content.text import Line, Lines, Prose
from impuls_workshop.reading.fields import Field, Limits, explained
from impuls_workshop.reading.layout_mapping import LayoutMapping
from impuls_workshop.reading.record import Record

Side = Annotated[float, Limits(ge=20, le=1200)]
"""Width or height of a paper, mm."""


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
    group_names: Lines = Field(Lines(), description="Names of the groups; by default 1, 2, 3 …")


class Privacy(Part):
    """What people are told before they write down their names; without it there is no attendance list."""

    purpose: Line = Field(description="What the names are written down for.")
    contact: Line = Field(description="Who answers questions about it and deletes the list.")
    delete_by: datetime.date = Field(description="Day by which the list is destroyed, `2026-06-30`.")
    basis: Line | None = Field(None, description="Legal basis.")
    text: Prose | None = Field(None, description="More about it, such as what else may be refused.")
    print_names: bool = Field(
        False, description="Whether the list comes with the names of participants.csv; blank otherwise.")


class TemplateChoice(Record):
    """The PowerPoint template of the slides."""

    from_text: ClassVar[str | None] = "file"

    file: str = Field(description="A file in this folder (.pptx or .potx).")
    layouts: dict[str, LayoutMapping] = Field(
        default_factory=dict, description="Which of its layouts serves which of ours, where another is wanted.")


class PrintSetting(Record):
    """How cards, badges or table signs are printed."""

    size: tuple[Side, Side] | None = Field(None, description="Width and height of one, mm: `[205, 95]`.")
    distance: Annotated[float, Limits(gt=0, le=20)] | None = Field(
        None, description="From how far its text must be readable, m: letters never get smaller than that takes.")


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
    timezone: str | None = Field(
        None, description="Time zone for calendars, such as `Europe/Berlin`, the default where the language is German.")
    venue: Line | None = Field(None, description="Where it takes place.")
    participants: Participants | None = Field(None, description="How many people, in how many groups.")
    print: dict[str, PrintSetting] = Field(
        default_factory=dict, description="Sizes that differ from supplier to supplier, by artifact, such as `cards`.")
    rights: Line | None = Field(None, description="Who holds the rights; printed in the imprint.")
    contact: Line | None = Field(None, description="Whom to ask.")
    aspect: Literal["16:9", "4:3"] = Field("16:9", description="Shape of the slides.")
    template: TemplateChoice | None = Field(None, description="PowerPoint template of the slides.")
    privacy: Privacy | None = Field(None, description="Notice on the attendance list, `sign-in.pdf`.")
    labels: dict[str, Line] = Field(
        default_factory=dict, description="Words the templates print, such as `obstacles: Hemmnisse`.")
    text: Prose | None = Field(None, description="What the workshop is about, for the handout's first page.")
