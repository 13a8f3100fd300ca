"""Reads a file of CSL safely: no declarations, and no macros that call one another without end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

LARGEST: Final = 1 << 20
"""Largest style, bytes."""
_MOST: Final = 20_000
"""Most elements an entry goes through, macros written out, and of each choice the longest way."""
_IN_ALL: Final = 300_000
"""Most of them for all sources together: citeproc-py takes some 20 µs for each."""
_ENCODINGS: Final = frozenset({"UTF-8", "US-ASCII", "ASCII", "ISO-8859-1"})


def read_csl(written: bytes, sources: int) -> bytes:
    """Return a style as UTF-8 without anything but its elements.

    Args:
        written: The file's content.
        sources: How many sources it is to list.

    Raises:
        ValueError: It may not be used, or would never end.
    """
    from lxml import etree

    if len(written) > LARGEST:
        raise ValueError("it is too large")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(written, parser)
    about = root.getroottree().docinfo
    if about.doctype or (about.encoding or "UTF-8").upper() not in _ENCODINGS:
        raise ValueError("a style is a file in UTF-8 without document type")
    size = _Sizes(root).of_entry(root)
    if size > _MOST or size * sources > _IN_ALL:
        raise ValueError("its macros call one another too often")
    return etree.tostring(root, encoding="utf-8")


class _Sizes:
    """Counts elements, with those of the macros they call."""

    def __init__(self, root: _Element) -> None:
        self._macros = {str(macro.get("name")): macro for macro in root.iter("{*}macro")}
        self._known: dict[str, int] = {}

    def of_entry(self, root: _Element) -> int:
        """Count what is gone through for an entry of the list."""
        return sum(self._of(part, ()) for part in root.iterchildren("{*}bibliography", "{*}citation"))

    def _of(self, element: _Element, above: tuple[str, ...]) -> int:
        name = str(element.get("macro") or "")
        own = 1 + (self._of_macro(name, above) if name in self._macros else 0)
        inside = [self._of(part, above) for part in element.iterchildren("{*}*")]
        return own + (max(inside, default=0) if str(element.tag).endswith("}choose") else sum(inside))

    def _of_macro(self, name: str, above: tuple[str, ...]) -> int:
        if name in above or len(above) > 50:
            raise ValueError(f"the macro '{name}' calls itself")
        if name not in self._known:
            self._known[name] = self._of(self._macros[name], (*above, name))
        return self._known[name]
