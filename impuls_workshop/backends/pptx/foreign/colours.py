"""A template's colours: reading them, and finding among them one for each of our roles that can be read."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from impuls_workshop.backends.pptx.foreign.xml import find, local
from impuls_workshop.backends.pptx.names import A
from impuls_workshop.document.colours import contrast

if TYPE_CHECKING:
    from lxml.etree import _Element

_WHOLE: Final = 100_000
_TEXT: Final = 4.5
"""Least contrast of text (WCAG 2.2, 1.4.3)."""
_TITLE: Final = 7.0
_PRESETS: Final = {"black": "000000", "white": "FFFFFF", "red": "FF0000", "blue": "0000FF", "gray": "808080"}
_OURS: Final = re.compile(r'<a:schemeClr val="(tx1|bg1|tx2|bg2|accent[1-5])"/>')
"""How our writer says a role; the template's own colours are never written closed like this."""
_Step = tuple[int, int]
"""lumMod and lumOff, per cent."""
Colours = Mapping[str, str]
"""Name in the theme (`dk1` …) to `RRGGBB`."""


class Palette(Struct, frozen=True):
    """The colours one layout is drawn in."""

    xml: dict[str, str] = field(default_factory=dict)
    """What our writer says (`accent4` for muted text) to the colour in this template."""
    hexes: dict[str, str] = field(default_factory=dict)
    """Our role to `RRGGBB`."""

    def recoloured(self, markup: str) -> str:
        """Return markup of our own writer with the colours of this template."""
        return _OURS.sub(lambda found: self.xml.get(found[1], found[0]), markup)


def theme_colours(theme: _Element) -> dict[str, str]:
    """Return the colours of a theme part."""
    scheme = find(theme, "a:themeElements/a:clrScheme")
    found = {"dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6", "accent1": "4472C4",
             "accent2": "ED7D31"}
    for slot in scheme if scheme is not None else ():
        colour = next((_plain(child) for child in slot if _plain(child)), None)
        if colour:
            found[local(slot)] = colour
    return found


def colour_map(element: _Element | None) -> dict[str, str]:
    """Return `p:clrMap` or `a:overrideClrMapping` as a mapping such as `tx1` to `dk1`."""
    return {str(name): str(value) for name, value in element.attrib.items()} if element is not None else {}


def resolved(fill: _Element | None, colours: Colours, mapping: Mapping[str, str]) -> str | None:
    """Return the colour of a fill such as `a:solidFill` as `RRGGBB`; None for none or a picture."""
    for child in fill.iter() if fill is not None else ():
        if local(child) == "schemeClr":
            name = child.get("val", "")
            base = colours.get(mapping.get(name, name))
            return _changed(base, child) if base else None
        plain = _plain(child)
        if plain:
            return _changed(plain, child)
    return None


def palette(colours: Colours, mapping: Mapping[str, str], back: str) -> Palette:
    """Find a colour for each of our roles on a background.

    Args:
        colours: The theme's.
        mapping: The colour map in force.
        back: The background, `RRGGBB`.
    """
    names = {**mapping}
    ink, paper = names.get("tx1", "dk1"), names.get("bg1", "lt1")
    if contrast(colours.get(ink, "000000"), back) < contrast(colours.get(paper, "FFFFFF"), back):
        ink, paper = paper, ink
    dark = contrast(back, "FFFFFF") > contrast(back, "000000")
    strong: list[_Step] = [(20, 0), (30, 0)] if dark else [(20, 80), (10, 90)]
    found = Palette()
    for role, ours, name in (("ink", "tx1", ink), ("paper", "bg1", paper)):
        found.hexes[role], found.xml[ours] = colours[name], _xml(name, (100, 0), mapping)
    _put(found, "tint", "bg2", _tries("accent1", strong), colours, mapping, found.hexes["ink"], _TITLE)
    _put(found, "tint-warm", "accent3", _tries("accent2", strong), colours, mapping, found.hexes["ink"], _TITLE)
    darker: list[_Step] = [(100, 0), (60, 40), (40, 60)] if dark else [(100, 0), (75, 0), (50, 0)]
    back_worst = min((back, found.hexes["tint"], found.hexes["tint-warm"]),
                     key=lambda each: (contrast(each, found.hexes["ink"]), each))
    _put(found, "accent", "accent1", _tries("accent1", darker), colours, mapping, back_worst, _TEXT, ink)
    _put(found, "signal", "accent2", _tries("accent2", darker), colours, mapping, back_worst, _TEXT, ink)
    deep = [*_tries(names.get("tx2", "dk2"), [(100, 0)]), *_tries("accent1", darker)]
    _put(found, "accent-deep", "tx2", deep, colours, mapping, back_worst, _TITLE, ink)
    muted: list[_Step] = [(75, 0), (85, 0)] if dark else [(65, 35), (75, 25), (85, 15)]
    _put(found, "muted", "accent4", _tries(ink, muted), colours, mapping, back_worst, _TEXT, ink)
    line: list[_Step] = [(50, 0)] if dark else [(75, 0)]
    _put(found, "line", "accent5", _tries(ink if dark else paper, line), colours, mapping, back, 0)
    return found


def _tries(name: str, steps: list[_Step]) -> list[tuple[str, _Step]]:
    return [(name, step) for step in steps]


def _put(found: Palette, role: str, ours: str, tries: list[tuple[str, _Step]], colours: Colours,
         mapping: Mapping[str, str], against: str, ratio: float, otherwise: str | None = None) -> None:
    """Take the first colour with the contrast; else the one to fall back on, or the last."""
    known = [(name, step) for name, step in tries if name in colours]
    if otherwise:
        known.append((otherwise, (100, 0)))
    for name, step in known:
        value = _lit(colours[name], *step)
        found.hexes[role], found.xml[ours] = value, _xml(name, step, mapping)
        if contrast(value, against) >= ratio:
            return


def _xml(name: str, step: _Step, mapping: Mapping[str, str]) -> str:
    """Return a theme colour under a name the colour map knows; `dk1` itself is not allowed on slides."""
    shown = next((key for key, value in sorted(mapping.items(), reverse=True) if value == name), name)
    change, offset = step
    inside = "" if step == (100, 0) else f'<a:lumMod val="{change * 1000}"/>'
    inside += f'<a:lumOff val="{offset * 1000}"/>' if offset else ""
    return f'<a:schemeClr val="{shown}">{inside}</a:schemeClr>'


def _plain(element: _Element) -> str | None:
    kind = local(element)
    value = element.get("val", "")
    if kind == "srgbClr" and re.fullmatch(r"[0-9A-Fa-f]{6}", value):
        return value.upper()
    if kind == "sysClr":
        standin = "FFFFFF" if value == "window" else "000000"
        last = element.get("lastClr", standin)
        return last.upper() if re.fullmatch(r"[0-9A-Fa-f]{6}", last) else standin
    return _PRESETS.get(value) if kind == "prstClr" else None


def _changed(colour: str, element: _Element) -> str:
    change, offset, white, black = 100.0, 0.0, 0.0, 0.0
    for child in element:
        share = int(child.get("val", "0")) / _WHOLE if child.get("val", "0").lstrip("-").isdecimal() else 0
        if child.tag == f"{{{A}}}lumMod":
            change = share * 100
        elif child.tag == f"{{{A}}}lumOff":
            offset = share * 100
        elif child.tag == f"{{{A}}}tint":
            white = 1 - share
        elif child.tag == f"{{{A}}}shade":
            black = 1 - share
    lit = _lit(colour, change, offset)
    channels = [int(lit[place : place + 2], 16) for place in (0, 2, 4)]
    channels = [round(value + (255 - value) * white) for value in channels]
    return "".join(f"{round(value * (1 - black)):02X}" for value in channels)


def _lit(colour: str, change: float, offset: float) -> str:
    """Return a colour with its HSL luminance changed, both in per cent (ECMA-376 part 1, 20.1.2.3.20)."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    hue, light, chroma = colorsys.rgb_to_hls(red, green, blue)
    light = min(max(light * change / 100 + offset / 100, 0.0), 1.0)
    return "".join(f"{round(255 * value):02X}" for value in colorsys.hls_to_rgb(hue, light, chroma))
