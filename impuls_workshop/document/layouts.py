"""Slide layouts: named boxes in millimetres, with the style of the text in them. Read from `layouts.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

from msgspec import Struct, field

from impuls_workshop.diagnostics import Span

MM_TO_EMU = 36000
"""English Metric Units in a millimetre (ECMA-376 part 1, 20.1.2.1: 914400 to the inch)."""
PT_PER_METRE = 16.0
"""Type size for reading from afar, pt a metre: letters as high as the distance / 250, which are 0.7 em high."""
PT_TO_MM = 25.4 / 72
"""Millimetres in a typographic point (1/72 inch)."""

SlotKind = Literal["title", "subtitle", "text", "body", "figure", "footer", "number", "date"]
"""What a slot is for; it decides the placeholder's type. `text` is one short piece (a kicker, a column
heading, a caption), `body` takes blocks, `figure` takes one diagram, table or picture."""

FontRole = Literal["heading", "body"]
ColourRole = Literal[
    "ink", "paper", "accent", "accent-deep", "tint", "tint-warm", "signal", "muted", "line",
]
"""Colours by what they are for; the brand says which colour that is, the backend which theme slot."""


class Box(Struct, frozen=True):
    """A rectangle in millimetres, from the slide's or page's top left corner."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The right edge, mm."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The lower edge, mm."""
        return self.y + self.h


class Level(Struct, frozen=True):
    """How one level of a slot's text is set."""

    size: float
    """Type size, pt."""
    indent: float = 0.0
    """Left edge of the text, mm from the slot's inner edge."""
    hang: float = 0.0
    """How far the bullet stands left of the text, mm."""
    before: float = 0.0
    """Space before a paragraph, pt."""
    bullet: str | None = None
    """The bullet's character in lists; None for no list marker."""


class TextStyle(Struct, frozen=True):
    """How a slot's text is set."""

    levels: tuple[Level, ...]
    """Level 0 to 2; deeper levels use the last."""
    floor: float
    """Smallest size the first level may be scaled to, pt."""
    font: FontRole | str = "body"
    """A role, or the name of a family that neither role has."""
    colour: ColourRole = "ink"
    bold: bool = False
    italic: bool = False
    align: Literal["left", "center", "right"] = "left"
    anchor: Literal["top", "middle", "bottom"] = "top"
    line: float = 1.0
    """Line spacing as a share of the font's own line height."""
    caps: bool = False
    """Set in capitals by style; the text stays as written."""


class Slot(Struct, frozen=True):
    """A named place on a layout: one placeholder."""

    name: str
    kind: SlotKind
    box: Box
    style: TextStyle
    idx: int
    """The placeholder's index: the only name that survives on a slide."""
    inset: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    """Inner margins left, top, right, bottom, mm."""
    required: bool = False
    """Whether a slide without it is an error."""
    fill: ColourRole | None = None
    """Colour behind the text."""
    prompt: Mapping[str, str] | None = None
    """What the empty placeholder says in PowerPoint, by language."""
    pair: str | None = None
    """Slots of the same pair are scaled alike."""
    build: bool = False
    """Whether its first-level paragraphs appear one by one, at a click each."""
    row: bool = False
    """Whether its pictures stand side by side, weighing alike, from its left edge."""
    span: Span | None = None
    """Where its colours were chosen."""


class Rule(Struct, frozen=True):
    """A plain shape of the layout itself: a line, a band, a tinted surface."""

    box: Box
    colour: ColourRole
    line: float | None = None
    """Thickness of its outline, mm, where it is a frame to write in; None for a filled surface."""


class Layout(Struct, frozen=True):
    """A slide layout."""

    name: str
    type: str
    """The layout's type in ECMA-376 (`ST_SlideLayoutType`): `title`, `obj`, `twoTxTwoObj`, `titleOnly` …"""
    titles: Mapping[str, str]
    """Its name in PowerPoint's menu, by language."""
    slots: Mapping[str, Slot]
    """In reading order."""
    rules: tuple[Rule, ...] = ()
    background: ColourRole = "paper"
    footer: bool = True
    """Whether footer and slide number show."""
    logo: Box | None = None
    """Where the brand's logo stands, if it has one."""
    own_colours: Mapping[str, str] | None = None
    """Colour role to `RRGGBB` where they are not the brand's, and `background`."""
    size: tuple[float, float] | None = None
    """Width and height of its page, mm, where it is not that of all."""


class Layouts(Struct, frozen=True):
    """All layouts for one slide size."""

    aspect: str
    """`16:9` or `4:3`."""
    width: float
    """mm"""
    height: float
    """mm"""
    layouts: Mapping[str, Layout]
    fixed: bool = False
    """Whether each slide is a paper of its own, such as a card, which cannot go on on another."""

    def size_of(self, layout: str) -> tuple[float, float]:
        """Return width and height of a layout's page, mm."""
        return self.layouts[layout].size or (self.width, self.height)


LogoSize = Literal["small", "medium", "large"]


class Logo(Struct, frozen=True):
    """A logo of an organisation."""

    path: str
    """The file: PNG, JPEG or SVG."""
    alt: str
    """What it says, for those who do not see it."""
    width: int
    """Pixels."""
    height: int
    """Pixels."""


_NO_LOGOS: Final[Mapping[LogoSize, Logo]] = MappingProxyType({})
_NO_PLACES: Final[Mapping[str, Span]] = MappingProxyType({})


class Brand(Struct, frozen=True):
    """Colours and fonts of an organisation, as a `_brand.yml` names them.

    The file format is Posit's brand.yml (https://posit-dev.github.io/brand-yml/).
    """

    colours: Mapping[str, str]
    """Colour role to `RRGGBB`, without the hash."""
    heading_font: str
    """Family for titles, such as `Georgia`."""
    body_font: str
    """Family for text, such as `Calibri`."""
    mono_font: str = "Courier New"
    name: str = "impuls"
    logos: Mapping[LogoSize, Logo] = field(default_factory=lambda: _NO_LOGOS)
    dark_logos: Mapping[LogoSize, Logo] = field(default_factory=lambda: _NO_LOGOS)
    """Logos for dark grounds."""
    places: Mapping[str, Span] = field(default_factory=lambda: _NO_PLACES)
    """Where the colours were written, by role."""
    grey: bool = False
    """Whether everything is to be without colour, pictures too."""

    def logo(self, *sizes: LogoSize, dark: bool = False) -> Logo | None:
        """Return the first logo there is of these sizes, for light grounds or for dark ones."""
        logos = self.dark_logos if dark else self.logos
        return next((logos[size] for size in sizes if size in logos), None)
