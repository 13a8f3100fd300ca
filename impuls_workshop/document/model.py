"""Deck, slide, block and run: the typed middle between the slide markup and the backends."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal, TypeAlias

from msgspec import Struct, field

from impuls_workshop.diagnostics import Span


class Run(Struct, frozen=True):
    """A stretch of text that looks the same throughout."""

    text: str
    """The words, without markup. A `\\n` is a line break inside the paragraph."""
    bold: bool = False
    italic: bool = False
    code: bool = False
    """Set in the monospaced font."""
    link: str | None = None
    """Where a click goes: `https:`, `http:`, `mailto:`, `tel:`, or `#slide-id` inside the deck."""
    language: str | None = None
    """BCP 47 tag where it differs from the deck's."""
    span: Span | None = None
    """Where the words were written."""


class Paragraph(Struct, frozen=True):
    """A paragraph, a heading or one item of a list."""

    runs: tuple[Run, ...]
    marker: Literal["bullet", "number"] | None = None
    """What stands before a list item; None outside of lists."""
    level: int = 0
    """Depth of the list item, 0 to 2."""
    number: int | None = None
    """The item's number where `marker` is `number`."""
    heading: bool = False
    """A heading inside a slot, set bold and kept with what follows."""
    quote: bool = False
    """Part of a block quote."""
    widest: int | None = None
    """Largest number of the list it belongs to, for which all its items leave room."""

    @property
    def text(self) -> str:
        """The words of all runs."""
        return "".join(run.text for run in self.runs)

    @property
    def span(self) -> Span | None:
        """Where the paragraph's first word was written."""
        return next((run.span for run in self.runs if run.span), None)


class Table(Struct, frozen=True):
    """Rows of cells, all of one length."""

    rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]
    header: bool = True
    """Whether the first row names the columns."""
    align: tuple[Literal["left", "center", "right"], ...] = ()
    """Alignment of each column; missing ones are left."""
    widths: tuple[float, ...] = ()
    """Relative widths of the columns; empty means by content."""
    span: Span | None = None


class Picture(Struct, frozen=True):
    """A picture file."""

    path: str
    """The file, already resolved to one that may be read."""
    alt: str
    """What is to be seen, for those who do not see it; empty only when decorative."""
    decorative: bool = False
    fit: Literal["contain", "cover"] = "contain"
    """Whether the whole picture shows, or it fills its box and is cropped."""
    content: bytes | None = None
    """The picture itself where no file holds it, such as a QR code's SVG; `path` is then empty."""
    link: str | None = None
    """Where a click on it goes: `https:`, `http:` or `mailto:`."""
    span: Span | None = None


class Diagram(Struct, frozen=True):
    """A drawing of the workshop's data, made by `impuls_workshop.diagrams`."""

    of: str
    """Which data: `phases`, `model`, `agenda`, `stakeholders`, `scales`."""
    alt: str | None = None
    """Alternative text; None lets the diagram compose it from its data."""
    size: tuple[float, float] | None = None
    """Width and height on a page, mm; on a slide the slot's box decides."""
    items: tuple[str, ...] = ()
    """Ids of the items that are drawn; empty means all of them."""
    span: Span | None = None


Block: TypeAlias = Paragraph | Table | Picture | Diagram


class Fill(Struct, frozen=True):
    """What is put into one slot of a slide's layout."""

    blocks: tuple[Block, ...]
    scale: float = 1.0
    """Size of the text against the slot's style, set by `typography.fit`."""
    build: bool = False
    """Whether its first-level paragraphs appear one by one, at a click each."""
    span: Span | None = None
    """Where the template opens the slot."""

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The blocks that are text."""
        return tuple(block for block in self.blocks if isinstance(block, Paragraph))


_NO_FILLS: Mapping[str, Fill] = MappingProxyType({})


class Slide(Struct, frozen=True):
    """One slide: a layout and what fills its slots."""

    layout: str
    """Name of the layout in the layouts file."""
    fills: Mapping[str, Fill] = field(default_factory=lambda: _NO_FILLS)
    """Slot name to content, in reading order."""
    notes: tuple[Paragraph, ...] = ()
    """What the facilitator says and does; shown in the presenter's view only."""
    id: str | None = None
    """A name for links and for the agenda."""
    section: str | None = None
    """The PowerPoint section that starts with this slide."""
    part: tuple[int, int] | None = None
    """Which part of how many, where one slide had to be continued on the next."""
    span: Span | None = None

    @property
    def title(self) -> str:
        """The words of the title slot, on one line."""
        fill = self.fills.get("title")
        return " ".join(paragraph.text for paragraph in fill.paragraphs).replace("\n", " ") if fill else ""


class Deck(Struct, frozen=True):
    """A whole presentation."""

    title: str
    language: str
    """BCP 47 tag, such as `de-DE`."""
    slides: tuple[Slide, ...]
    footer: str = ""
    """Printed at the foot of every slide but the title slide's."""
    authors: tuple[str, ...] = ()
    subject: str = ""
    footer_span: Span | None = None
    """Where the footer was written."""
    home: str | None = None
    """Id of the slide that the number of every other slide leads to, such as the agenda."""
    footer_scale: float = 1.0
    """Size of the footer against its style, set by `typography.fit`."""
