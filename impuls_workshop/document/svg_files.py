"""Looks into SVG files before they are drawn: no scripts, no declarations, no endless repetitions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from impuls_workshop.document.svg_contents import LINK, fault_of_pictures, is_plain, loads, runs, strains
from impuls_workshop.resources import fonts_folder

if TYPE_CHECKING:
    from lxml.etree import _Element

_UNSAFE: Final = re.compile(rb"<!DOCTYPE|<!ENTITY|<script|<foreignObject|\son\w+\s*=", re.IGNORECASE)
_DRAWN_LIMIT: Final = 50_000
"""Most elements an SVG may draw, repetitions by `use` counted; a detailed map has about 10,000."""
_OUTLINES_LIMIT: Final = 1_000_000
"""Most characters of outlines; a map of all municipalities of a country has half as many once it is simplified."""
_WORDS_LIMIT: Final = 50_000
"""Most characters of its words, titles and descriptions."""
_SHOWN_BY: Final = re.compile(r"url\(\s*['\"]?(#[^)'\"]+)")


def fault_of_svg(written: bytes) -> str | None:
    """Return the key of the message that says why an SVG cannot be shown, or None."""
    from lxml import etree

    if _UNSAFE.search(written):
        return "markup.picture-unsafe"
    try:
        root = etree.fromstring(written, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return "markup.picture-kind"
    if not is_plain(root):
        return "markup.picture-unsafe"
    if root.tag != "{http://www.w3.org/2000/svg}svg":
        return "markup.picture-kind"
    return _fault_of_parts(root) or _fault_of_size(written)


def _fault_of_parts(root: _Element) -> str | None:
    parts = list(root.iter("{*}*"))
    unsafe = any(runs(element) or loads(element) or strains(element) for element in parts)
    if unsafe or _Drawn(root).count() > _DRAWN_LIMIT:
        return "markup.picture-unsafe"
    outlines = sum(len(element.get("d") or element.get("points") or "") for element in parts)
    words = sum(len(element.text or "") * (not str(element.tag).endswith("}style")) + len(element.tail or "")
                for element in parts)
    if outlines > _OUTLINES_LIMIT or words > _WORDS_LIMIT:
        return "markup.picture-too-large"
    return fault_of_pictures(parts)


def _fault_of_size(written: bytes) -> str | None:
    try:
        drawn(written, 32, 32)
    except ValueError:  # no size, a negative one
        return "markup.picture-kind"
    return None


def drawn(written: bytes, width: int, height: int) -> bytes:
    """Draw an SVG as PNG, in its own proportions.

    The shipped fonts stand in for all others, so that it looks the same on every machine.

    Args:
        written: The SVG.
        width: Most pixels it may be wide; without a limit on both sides a thin one would take all memory.
        height: Most pixels it may be high.

    Raises:
        ValueError: It cannot be drawn.
    """
    from lxml import etree
    from resvg_py import svg_to_bytes

    root = etree.fromstring(written, etree.XMLParser(resolve_entities=False, no_network=True))
    return bytes(svg_to_bytes(
        svg_string=etree.tostring(root, encoding="unicode"), width=width, height=height, skip_system_fonts=True,
        font_dirs=[str(fonts_folder())], font_family="Carlito", sans_serif_family="Carlito",
        serif_family="Gelasio", monospace_family="Liberation Mono"))


class _Drawn:
    """Counts what an SVG draws: a `use` draws its target again, and all that its target uses.

    So do masks, clippings, patterns and marks at the ends of lines.
    """

    def __init__(self, root: _Element) -> None:
        self.root = root
        self.targets = {f"#{found.get('id')}": found for found in root.iter("{*}*") if found.get("id")}
        self.sizes: dict[str, int] = {}

    def count(self) -> int:
        return self._size(self.root, ())

    def _size(self, element: _Element, above: tuple[str, ...]) -> int:
        total = 0
        for part in element.iter("{*}*"):
            total += 1
            if str(part.tag).endswith("}use"):
                total += self._size_of(str(part.get("href") or part.get(LINK) or ""), above)
            for value in part.attrib.values():
                total += sum(self._more_by(name, above) for name in _SHOWN_BY.findall(str(value)))
            if total > _DRAWN_LIMIT:
                break
        return total

    def _more_by(self, name: str, above: tuple[str, ...]) -> int:
        """Return what a mask or pattern shows beyond its own elements: plain ones on thousands of shapes are usual."""
        target = self.targets.get(name)
        return 1 if target is None else max(1, self._size_of(name, above) - sum(1 for _ in target.iter("{*}*")))

    def _size_of(self, name: str, above: tuple[str, ...]) -> int:
        if name in above or len(above) > 50:
            return _DRAWN_LIMIT + 1
        if name not in self.sizes:
            target = self.targets.get(name)
            self.sizes[name] = 0 if target is None else self._size(target, (*above, name))
        return self.sizes[name]
