"""Looks into SVG files before they are drawn: no scripts, no declarations, no endless repetitions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

_UNSAFE: Final = re.compile(rb"<!DOCTYPE|<!ENTITY|<script|<foreignObject|\son\w+\s*=", re.IGNORECASE)
_DRAWN_LIMIT: Final = 50_000
"""Most elements an SVG may draw, repetitions by `use` counted; a detailed map has about 10,000."""
_LINK: Final = "{http://www.w3.org/1999/xlink}href"


def fault_of_svg(written: bytes) -> str | None:
    """Return the key of the message that says why an SVG cannot be shown, or None."""
    from lxml import etree

    if _UNSAFE.search(written):
        return "markup.picture-unsafe"
    try:
        root = etree.fromstring(written, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return "markup.picture-kind"
    if root.tag != "{http://www.w3.org/2000/svg}svg":
        return "markup.picture-kind"
    return None if _Drawn(root).count() <= _DRAWN_LIMIT else "markup.picture-unsafe"


class _Drawn:
    """Counts what an SVG draws: a `use` draws its target again, and all that its target uses."""

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
                total += self._size_of(str(part.get("href") or part.get(_LINK) or ""), above)
            if total > _DRAWN_LIMIT:
                break
        return total

    def _size_of(self, name: str, above: tuple[str, ...]) -> int:
        if name in above or len(above) > 50:
            return _DRAWN_LIMIT + 1
        if name not in self.sizes:
            target = self.targets.get(name)
            self.sizes[name] = 0 if target is None else self._size(target, (*above, name))
        return self.sizes[name]
