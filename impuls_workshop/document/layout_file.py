"""What may be written in a layouts file."""

from __future__ import annotations

from typing import Annotated, Literal

from impuls_workshop.document.layouts import ColourRole, FontRole, SlotKind
from impuls_workshop.reading.fields import Field, Limits
from impuls_workshop.reading.record import Record

Positive = Annotated[float, Limits(gt=0)]
NotNegative = Annotated[float, Limits(ge=0)]
Sides = tuple[float, float, float, float]
"""Left, top, width, height; or left, top, right, bottom for insets. Millimetres."""


class LevelEntry(Record):
    """One level of a style's text."""

    size: Positive
    """pt"""
    indent: NotNegative = 0.0
    """mm"""
    hang: NotNegative = 0.0
    """mm"""
    before: NotNegative = 0.0
    """pt"""
    bullet: str | None = None


class StyleEntry(Record):
    """A style, named so that slots can share it."""

    levels: Annotated[tuple[LevelEntry, ...], Limits(min_length=1)]
    floor: Positive | None = None
    """pt; without it the text is never scaled."""
    distance: Positive | None = None
    """Metres from which it is read, instead of a floor: a setting may say another."""
    font: FontRole = "body"
    colour: ColourRole = "ink"
    bold: bool = False
    italic: bool = False
    align: Literal["left", "center", "right"] = "left"
    anchor: Literal["top", "middle", "bottom"] = "top"
    line: Annotated[float, Limits(ge=0.7, le=3)] = 1.0
    caps: bool = False


class SlotEntry(Record):
    """A slot of a layout."""

    kind: SlotKind
    style: str
    idx: Annotated[int, Limits(ge=0)]
    box: Sides
    inset: Sides = (0.0, 0.0, 0.0, 0.0)
    required: bool = False
    fill: ColourRole | None = None
    prompt: dict[str, str] | None = None
    pair: str | None = None
    build: bool = False
    row: bool = False


class RuleEntry(Record):
    """A plain shape of a layout."""

    box: Sides
    colour: ColourRole
    line: Positive | None = None
    """Thickness of the outline of a frame, mm; without it the shape is filled."""


class LayoutEntry(Record):
    """A slide layout."""

    type: str
    titles: dict[str, str]
    uses: tuple[str, ...] = ()
    """Common slots, and its own where their order matters, in reading order. They are part of `slots` then."""
    slots: dict[str, SlotEntry]
    rules: tuple[RuleEntry, ...] = ()
    background: ColourRole = "paper"
    footer: bool = True
    size: tuple[Positive, Positive] | None = None
    """Width and height of its page, mm, where it is not the file's; its boxes are then for this page."""
    logo: Sides | None = None
    """Where the brand's logo stands, if not at the file's place for it."""
    boxes: dict[str, dict[str, Sides]] = Field(default_factory=dict)
    """Boxes for another aspect where scaling the width is not enough: aspect, slot name, box."""


class LayoutsFile(Record):
    """A layouts file."""

    fixed: bool = False
    """Whether each slide is a paper of its own, such as a card: never continued, words hyphenated, titles alike."""
    slides: Annotated[dict[str, tuple[Positive, Positive]], Limits(min_length=1)]
    """Aspect to width and height, mm. The boxes are those of the first."""
    styles: dict[str, StyleEntry]
    common: dict[str, SlotEntry] = Field(default_factory=dict)
    """Slots that layouts take by naming them in `uses`."""
    logo: Sides | None = None
    """Where the brand's logo stands on layouts with a footer."""
    layouts: dict[str, LayoutEntry]
