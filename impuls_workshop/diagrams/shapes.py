"""The shapes drawings are made of, in millimetres from the drawing's top left corner."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct, field

from impuls_workshop.diagnostics import Span
from impuls_workshop.document.layouts import Box, ColourRole, FontRole

Outline = Literal[
    "rect", "round", "ellipse", "hexagon", "cloud", "diamond", "chevron", "pentagon", "triangle", "star", "line",
]
"""`chevron` and `pentagon` point right: PowerPoint's `chevron` and `homePlate`."""
Dash = Literal["solid", "dash", "dot"]
Site = Literal["top", "left", "bottom", "right"]
"""Where a connector is glued to a shape: the middle of that side."""


class Stroke(Struct, frozen=True):
    """A line's look."""

    colour: ColourRole = "ink"
    width: float = 1.0
    """pt"""
    dash: Dash = "solid"


class Words(Struct, frozen=True):
    """A piece of text in one look."""

    text: str
    bold: bool = False
    italic: bool = False
    span: Span | None = None


class TextLine(Struct, frozen=True):
    """A paragraph in a shape."""

    words: tuple[Words, ...]
    size: float
    """pt"""
    colour: ColourRole = "ink"
    bullet: str | None = None
    """Character before the paragraph, hanging; None for none."""
    before: float = 0.0
    """Space before it, pt."""
    font: FontRole = "body"
    broken: tuple[str, ...] = ()
    """The lines it breaks into at the shape's width, as measured; SVG sets these lines."""
    number: int | None = None
    """Number before the paragraph (`4.`) instead of a bullet."""
    hang: float = 0.0
    """How far the bullet or number stands left of the words, mm; the words' own indent is the same."""
    leading: float = 0.0
    """Height of one line, as measured, mm."""

    @property
    def text(self) -> str:
        """The words joined."""
        return "".join(word.text for word in self.words)


class ShapeText(Struct, frozen=True):
    """Text inside a shape."""

    lines: tuple[TextLine, ...]
    align: Literal["left", "center", "right"] = "left"
    anchor: Literal["top", "middle", "bottom"] = "top"
    inset: tuple[float, float, float, float] = (1.5, 1.0, 1.5, 1.0)
    """Inner margins left, top, right, bottom, mm, from the outline's own text rectangle
    (`frames.text_frame`): what PowerPoint calls the internal margins."""


class Shape(Struct, frozen=True):
    """A closed shape, with or without text. With neither fill nor stroke it is a plain text box."""

    id: str
    """Unique in the drawing."""
    outline: Outline
    box: Box
    fill: ColourRole | None = None
    stroke: Stroke | None = None
    text: ShapeText | None = None
    name: str = ""
    """What PowerPoint's selection pane shows."""
    corner: float = 2.0
    """Radius of a `round` shape's corners, mm; depth of a `chevron`'s, `pentagon`'s or `hexagon`'s point, mm."""


class Connector(Struct, frozen=True):
    """A line between two shapes, glued to their sides."""

    id: str
    points: tuple[tuple[float, float], ...]
    """Corners of the line, mm; two for a straight one. Segments are horizontal or vertical."""
    start: tuple[str, Site] | None = None
    """Shape and side it starts at."""
    end: tuple[str, Site] | None = None
    stroke: Stroke = field(default_factory=Stroke)
    arrow_start: bool = False
    arrow_end: bool = False
    name: str = ""


Drawn: TypeAlias = Shape | Connector


class Drawing(Struct, frozen=True):
    """A finished drawing."""

    width: float
    """mm"""
    height: float
    """mm"""
    items: tuple[Drawn, ...]
    """From back to front; the text of shapes reads in this order."""
    alt: str
    """Alternative text of the whole."""
    name: str = ""

    @property
    def smallest(self) -> float | None:
        """Size of its smallest type, pt; None without text."""
        texts = (item.text for item in self.items if isinstance(item, Shape) and item.text)
        return min((line.size for text in texts for line in text.lines), default=None)
