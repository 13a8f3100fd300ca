"""What may be written in a `_brand.yml`, after Posit's brand.yml (https://posit-dev.github.io/brand-yml/).

The library brand-yml reads the same files, but importing it costs 0.3 s and brings packages for web pages;
nor does it know where in the file a mistake is. So we read the parts we use into records of our own.
"""

from __future__ import annotations

from typing import Any, ClassVar

from impuls_workshop.reading.fields import Field
from impuls_workshop.reading.record import Record


class NameEntry(Record):
    """What the organisation is called."""

    from_text: ClassVar[str | None] = "full"

    full: str | None = None
    short: str | None = None


class MetaEntry(Record):
    """About the organisation."""

    name: NameEntry | None = None
    link: Any = None


class ImageEntry(Record):
    """A picture of the logo."""

    from_text: ClassVar[str | None] = "path"

    path: str
    alt: str | None = None


class VariantEntry(Record):
    """A logo for light grounds and one for dark ones."""

    from_text: ClassVar[str | None] = "light"

    light: ImageEntry | None = None
    dark: ImageEntry | None = None
    path: str | None = None
    alt: str | None = None


class LogoEntry(Record):
    """Its logos by size: files beside the brand file, or names of `images`."""

    from_text: ClassVar[str | None] = "medium"

    images: dict[str, ImageEntry] = Field(default_factory=dict)
    small: VariantEntry | None = None
    medium: VariantEntry | None = None
    large: VariantEntry | None = None


class ColourEntry(Record):
    """Its colours: a palette of names, and what they are for, each a colour or a name of the palette."""

    palette: dict[str, str] = Field(default_factory=dict)
    foreground: str | None = None
    background: str | None = None
    primary: str | None = None
    secondary: str | None = None
    tertiary: str | None = None
    success: str | None = None
    info: str | None = None
    warning: str | None = None
    danger: str | None = None
    light: str | None = None
    dark: str | None = None


class FontEntry(Record):
    """A font; only its family is used."""

    from_text: ClassVar[str | None] = "family"

    family: str | None = None
    size: Any = None
    weight: Any = None
    style: Any = None
    line_height: Any = Field(None, alias="line-height")
    color: Any = None
    background_color: Any = Field(None, alias="background-color")
    decoration: Any = None


class TypographyEntry(Record):
    """Its fonts by what they are for."""

    fonts: Any = None
    base: FontEntry | None = None
    headings: FontEntry | None = None
    monospace: FontEntry | None = None
    monospace_inline: FontEntry | None = Field(None, alias="monospace-inline")
    monospace_block: FontEntry | None = Field(None, alias="monospace-block")
    link: Any = None


class BrandFile(Record):
    """A brand file."""

    meta: MetaEntry | None = None
    logo: LogoEntry | None = None
    color: ColourEntry | None = None
    typography: TypographyEntry | None = None
    defaults: Any = None
