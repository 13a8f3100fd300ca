"""What every file, block and item of the content shares, and the types of their values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Generic, Literal, TypeVar

from impuls_workshop.content.text import Line, Prose, Words
from impuls_workshop.reading.fields import Field, Limits, explained
from impuls_workshop.reading.record import Record

Origin = Literal["seed", "source", "example"]
"""Where a text comes from: the original slides, a referenced fact, or our own example."""
Audience = Literal["participants", "facilitators", "researchers"]
SocialForm = Literal["plenum", "group", "group-plenum", "single", "pair", "none"]

Id = Annotated[str, explained(r"^[a-z0-9][a-z0-9._-]{0,79}$", "content.bad-id")]
"""A name other files refer to."""
Clock = Annotated[str, explained(r"^([01]?\d|2[0-3]):[0-5]\d$", "content.bad-clock")]
"""A time of day, such as `09:00`."""
Minutes = Annotated[int, Limits(ge=0, le=24 * 60)]
Count = Annotated[int, Limits(ge=0, le=100_000)]
Share = Annotated[float, Limits(ge=0, le=10)]


class Part(Record):
    """What every file, block and item may carry."""

    inherited: ClassVar[tuple[str, ...]] = ("origin", "notes_origin")

    origin: Origin | None = Field(None, description="Where the text comes from; inherited by all inside.")
    audience: tuple[Audience, ...] = Field((), description="Who gets to see it; empty means everybody.")
    notes: Prose | None = Field(None, description="For the facilitator: speaker notes, never on the slide.")
    notes_origin: Origin | None = Field(None, description="Origin of the notes, where it differs; inherited too.")


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
    image: Words | None = Field(None, description="A picture file, from the workshop's folder.")
    alt: Line | None = Field(None, description="What the picture shows, for those who do not see it.")
    decorative: bool = Field(False, description="The picture says nothing; it needs no alternative text.")
    sources: tuple[str, ...] = Field((), description="Ids of sources that support it.")

    def _complete(self) -> None:
        super()._complete()
        if not self.id:
            self.__dict__["id"] = self.title.slug  # past the lock: nobody has seen the item yet


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

    def __iter__(self) -> Iterator[ItemT]:
        # A record iterates its fields; for a collection only the items make sense.
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        # A file that is there counts, even with a title alone.
        return True
