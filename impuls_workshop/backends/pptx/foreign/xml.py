"""Reads parts of a foreign package as XML, with nothing in them able to reach outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from impuls_workshop.backends.pptx.names import A, P, R

if TYPE_CHECKING:
    from lxml.etree import _Element

NS: Final = {"a": A, "p": P, "r": R}
"""Prefixes for paths."""


def parse(content: bytes) -> _Element:
    """Return a part's root. Raises `lxml.etree.XMLSyntaxError` for what is not XML."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(content, parser)


def find(element: _Element | None, path: str) -> _Element | None:
    """Return the first element at a path with the prefixes `a`, `p`, `r`, or None."""
    return None if element is None else element.find(path, NS)


def find_all(element: _Element | None, path: str) -> list[_Element]:
    """Return all elements at a path."""
    return [] if element is None else element.findall(path, NS)


def attribute_of(element: _Element | None, name: str) -> str | None:
    """Return an attribute, or None if it or the element is missing."""
    return None if element is None else element.get(name)


def number_of(element: _Element | None, name: str) -> int | None:
    """Return an attribute that is a whole number, or None if it is missing or something else."""
    text = attribute_of(element, name)
    try:
        return None if text is None else int(text)
    except ValueError:
        return None


def local(element: _Element) -> str:
    """Return an element's name without its namespace; comments and the like have none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
