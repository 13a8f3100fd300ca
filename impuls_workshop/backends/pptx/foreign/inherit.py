"""How text in a placeholder is set: resolved from the layout, the master's placeholder and the master's styles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final, Literal

from lxml import etree
from msgspec import Struct

from impuls_workshop.backends.pptx.foreign.colours import Colours, resolved
from impuls_workshop.backends.pptx.foreign.prompts import written_levels
from impuls_workshop.backends.pptx.foreign.xml import attribute_of, find, number_of
from impuls_workshop.document.layouts import MM_TO_EMU, Level, TextStyle

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element

_DEPTHS: Final = 3
_LINE_EM: Final = 1.2
"""What PowerPoint takes for single spacing of most fonts, em; only for distances given in per cent."""
_ALIGN: Final[dict[str, Literal["left", "center", "right"]]] = {"ctr": "center", "r": "right"}
_ANCHOR: Final[dict[str, Literal["top", "middle", "bottom"]]] = {"ctr": "middle", "b": "bottom"}
_MARGINS: Final = (("lIns", 91440), ("tIns", 45720), ("rIns", 91440), ("bIns", 45720))
"""Inner margins of text, and what they are where nothing is said (ECMA-376 part 1, 21.1.2.1.1)."""


class Fonts(Struct, frozen=True):
    """The theme's families."""

    heading: str
    body: str


class Source(Struct, frozen=True):
    """What the text of one placeholder inherits from, the nearest first."""

    bodies: Sequence[_Element]
    """Text bodies (`p:txBody`) of the layout's and the master's placeholder."""
    styles: Sequence[_Element]
    """List styles: of those bodies, the master's text style, the presentation's default."""
    fonts: Fonts
    colours: Colours
    mapping: Mapping[str, str]
    unsaid: bool = False
    """Whether the template says it only in its prompts, so that slides must say it themselves."""

    @property
    def inset(self) -> tuple[float, float, float, float]:
        """Inner margins left, top, right, bottom, mm."""
        left, top, right, bottom = (
            (self._margin(name, standard)) / MM_TO_EMU for name, standard in _MARGINS)
        return left, top, right, bottom

    def _margin(self, name: str, standard: int) -> int:
        values = (number_of(find(body, "a:bodyPr"), name) for body in self.bodies)
        return next((value for value in values if value is not None), standard)

    @property
    def vertical(self) -> bool:
        """Whether the text runs from top to bottom."""
        values = (attribute_of(find(body, "a:bodyPr"), "vert") for body in self.bodies)
        return next((value for value in values if value), "horz") != "horz"

    def colour(self) -> str | None:
        """Return the colour of the first level as `RRGGBB`."""
        fills = (find(run, "a:solidFill") for run in self._runs(0))
        return next((resolved(fill, self.colours, self.mapping) for fill in fills if fill is not None), None)

    def levels_xml(self, ink: str | None, bullets: Sequence[str]) -> str:
        """Return the levels to write on slides; see `written_levels`."""
        return written_levels(self.styles, ink, bullets)

    def fill_xml(self) -> str:
        """Return the first level's fill as it was written, or nothing."""
        fill = next((found for run in self._runs(0) if (found := find(run, "a:solidFill")) is not None), None)
        if fill is None:
            return ""
        written = re.sub(r' xmlns:\w+="[^"]*"', "", etree.tostring(fill, encoding="unicode", with_tail=False))
        # Written apart from our own roles, which are recoloured.
        return re.sub(r'<a:schemeClr val="(\w+)"/>', r'<a:schemeClr val="\1"></a:schemeClr>', written)

    def style(self, floor: float) -> TextStyle:
        """Return the text's style.

        Args:
            floor: Smallest size its first level may be scaled to, pt; less where the template's is less.
        """
        levels = tuple(self._level(depth) for depth in range(_DEPTHS))
        paragraphs, runs = self._paragraphs(0), self._runs(0)
        anchors = (attribute_of(find(body, "a:bodyPr"), "anchor") for body in self.bodies)
        return TextStyle(
            levels=levels, floor=min(floor, levels[0].size), font=self._font(runs),
            bold=_first(runs, "b") in {"1", "true"}, italic=_first(runs, "i") in {"1", "true"},
            align=_ALIGN.get(_first(paragraphs, "algn") or "", "left"),
            anchor=_ANCHOR.get(next((value for value in anchors if value), ""), "top"),
            line=_line(paragraphs, levels[0].size), caps=_first(runs, "cap") in {"all", "small"})

    def _level(self, depth: int) -> Level:
        paragraphs, runs = self._paragraphs(depth), self._runs(depth)
        size = int(_first(runs, "sz") or 1800) / 100
        hang = -int(_first(paragraphs, "indent") or 0) / MM_TO_EMU
        space = sum(_space(paragraphs, tag, size) for tag in ("a:spcBef", "a:spcAft"))
        indent = int(_first(paragraphs, "marL") or 0) / MM_TO_EMU
        return Level(size, indent, max(hang, 0.0), round(space, 2), _bullet(paragraphs))

    def _paragraphs(self, depth: int) -> list[_Element]:
        return list(_found(self.styles, f"a:lvl{depth + 1}pPr"))

    def _runs(self, depth: int) -> list[_Element]:
        return list(_found(self.styles, f"a:lvl{depth + 1}pPr/a:defRPr"))

    def _font(self, runs: Iterable[_Element]) -> str:
        faces = (attribute_of(find(run, "a:latin"), "typeface") for run in runs)
        face = next((each for each in faces if each), "+mn-lt")
        if face.startswith("+mj") or face == self.fonts.heading:
            return "heading"
        return "body" if face.startswith("+mn") or face == self.fonts.body else face


def _found(styles: Iterable[_Element], path: str) -> Iterator[_Element]:
    for style in styles:
        element = find(style, path)
        if element is not None:
            yield element


def _first(elements: Iterable[_Element], name: str) -> str | None:
    return next((value for element in elements if (value := element.get(name)) is not None), None)


def _line(paragraphs: Iterable[_Element], size: float) -> float:
    for paragraph in paragraphs:
        spacing = find(paragraph, "a:lnSpc")
        if spacing is not None:
            share = number_of(find(spacing, "a:spcPct"), "val")
            points = number_of(find(spacing, "a:spcPts"), "val")
            return share / 100_000 if share else (points or 0) / 100 / size / _LINE_EM or 1.0
    return 1.0


def _space(paragraphs: Iterable[_Element], tag: str, size: float) -> float:
    """Space before or after a paragraph, pt."""
    for paragraph in paragraphs:
        spacing = find(paragraph, tag)
        if spacing is not None:
            share = number_of(find(spacing, "a:spcPct"), "val") or 0
            points = number_of(find(spacing, "a:spcPts"), "val") or 0
            return points / 100 + share / 100_000 * size * _LINE_EM
    return 0.0


def _bullet(paragraphs: Iterable[_Element]) -> str | None:
    for paragraph in paragraphs:
        if find(paragraph, "a:buNone") is not None:
            return None
        character = attribute_of(find(paragraph, "a:buChar"), "char")
        if character:
            return character
        if find(paragraph, "a:buAutoNum") is not None or find(paragraph, "a:buBlip") is not None:
            return "•"
    return None
