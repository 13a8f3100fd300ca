"""Reads brand files into the colours and fonts of a theme."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct, field
from msgspec.structs import replace

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.brand_file import BrandFile, ColourEntry, FontEntry
from impuls_workshop.document.colours import grey_of, parse_colour
from impuls_workshop.document.layouts import Brand, Logo, LogoSize
from impuls_workshop.document.palette import ROLES, derive, made_readable
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.reading.suggest import closest
from impuls_workshop.reading.tree import Map
from impuls_workshop.reading.typed import validate
from impuls_workshop.reading.yaml_reader import read_yaml

_PURPOSES: Final = {
    "ink": ("foreground",),
    "paper": ("background",),
    "accent": ("primary",),
    "signal": ("secondary", "tertiary", "warning", "danger"),
}
"""Role to the entries of brand.yml that stand for it, the first one given. A palette's colour with the name
of a role goes before these."""


class _Choices(Struct):
    """What the files read so far say."""

    colours: dict[str, str] = field(default_factory=dict)
    places: dict[str, Span] = field(default_factory=dict)
    name: str = "impuls"
    heading: str = "Georgia"
    body: str = "Calibri"
    mono: str = "Courier New"
    logos: dict[LogoSize, Logo] = field(default_factory=dict)
    dark_logos: dict[LogoSize, Logo] = field(default_factory=dict)


def without_colour(brand: Brand) -> Brand:
    """Return the brand in greys that are as light as its colours."""
    return replace(brand, colours={role: grey_of(colour) for role, colour in brand.colours.items()}, grey=True)


def read_brand(paths: Iterable[Path], report: Report) -> Brand:
    """Read brand files, later ones going before earlier ones.

    A file that names a main colour (`primary`) starts the palette anew, and so does one that names a
    `background`, but for accent and signal: all colours it does not name are made from its own. Text colours
    that could not be read are changed, with a warning.

    Args:
        paths: The files, such as the built-in one, the content folder's and the workshop's.
        report: Takes what is wrong with them.
    """
    choices = _Choices()
    for path in paths:
        shown = shown_path(path)
        node = read_yaml(path, shown, report)
        if isinstance(node, Map):
            _report_empty_colours(node, report)
            file = validate(BrandFile, node, report)
            if file is not None:
                _take(file, node, choices, report)
                if file.logo:
                    from impuls_workshop.document.logos import read_logos

                    choices.logos = read_logos(file.logo, path.parent, choices.name, report)
                    choices.dark_logos = read_logos(file.logo, path.parent, choices.name, report, dark=True)
        elif node is not None:
            report.error("theme.not-a-mapping", Span(shown))
    colours = made_readable(derive(choices.colours), choices.places, report)
    return Brand(colours, choices.heading, choices.body, choices.mono, choices.name, choices.logos,
                 choices.dark_logos, choices.places)


def _take(file: BrandFile, node: Map, choices: _Choices, report: Report) -> None:
    if file.meta and file.meta.name:
        choices.name = file.meta.name.short or file.meta.name.full or choices.name
    if fonts := file.typography:
        choices.body = _family(fonts.base) or choices.body
        choices.heading = _family(fonts.headings) or _family(fonts.base) or choices.heading
        choices.mono = _family(fonts.monospace) or choices.mono
    if file.color:
        named = _Palette(file.color, _palette_places(node), report).roles()
        if "accent" in named or "paper" in named:
            kept = () if "accent" in named else ("accent", "signal")
            choices.colours = {role: choices.colours[role] for role in kept if role in choices.colours}
            choices.places = {role: choices.places[role] for role in kept if role in choices.places}
        for role, (colour, span) in named.items():
            choices.colours[role] = colour
            if span:
                choices.places[role] = span


def _family(entry: FontEntry | None) -> str | None:
    return entry.family if entry else None


class _Palette(Struct, frozen=True):
    """The colours of one file."""

    entry: ColourEntry
    places: Mapping[str, Span]
    """Where the palette's colours are written."""
    report: Report

    def roles(self) -> dict[str, tuple[str, Span | None]]:
        """Return the roles the file names, each with its colour and where that was written."""
        found: dict[str, tuple[str, Span | None]] = {}
        for role in ROLES:
            value, span = self._written(role)
            colour = self._resolved(value, span) if value else None
            if colour:
                found[role] = colour, span
        return found

    def _written(self, role: str) -> tuple[str | None, Span | None]:
        if role in self.entry.palette:
            return self.entry.palette[role], self.places.get(role)
        for purpose in _PURPOSES.get(role, ()):
            value = getattr(self.entry, purpose)
            if value:
                return value, self.entry.place(purpose)
        return None, None

    def _resolved(self, value: str, span: Span | None) -> str | None:
        """Follow the palette's names to a colour."""
        seen: list[str] = []
        while value in self.entry.palette:
            if value in seen:
                self.report.error("theme.colour-circle", span, value=value)
                return None
            seen.append(value)
            value = self.entry.palette[value]
        colour = parse_colour(value)
        if colour is None:
            suggestion = closest(value, self.entry.palette)
            self.report.error("theme.not-a-colour", span, value=value, suggestion=suggestion,
                              hint="theme.did-you-mean" if suggestion else None)
        return colour


def _palette_places(node: Map) -> Mapping[str, Span]:
    colours = node.get("color")
    palette = colours.get("palette") if isinstance(colours, Map) else None
    return palette.values_at if isinstance(palette, Map) else {}


def _report_empty_colours(node: Map, report: Report) -> None:
    """Report colours that YAML took for comments: `primary: #2b6650` without quotes is empty."""
    colours = node.get("color")
    palette = colours.get("palette") if isinstance(colours, Map) else None
    for group in (colours, palette):
        if not isinstance(group, Map):
            continue
        for key in [key for key, value in group.items() if value is None]:
            report.error("theme.empty-colour", group.keys_at[key], hint="theme.quote-the-colour", name=key)
            del group[key]
