"""Decides what of a template goes into the deck: all that its masters need, and nothing of its sample slides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from impuls_workshop.backends.pptx.foreign.package import Package
from impuls_workshop.backends.pptx.foreign.xml import NS, parse
from impuls_workshop.backends.pptx.package import Part
from impuls_workshop.backends.pptx.relations import Relations

_FROM_PRESENTATION: Final = frozenset({
    "slideMaster", "theme", "notesMaster", "handoutMaster", "presProps", "viewProps", "tableStyles", "font",
})
"""What a deck needs of what a presentation refers to. Slides, comments, printer settings, tags, custom XML and
the history of changes stay behind."""
_NEVER: Final = frozenset({"slide", "notesSlide", "comments", "customXml", "printerSettings", "tags"})
_REBUILT: Final = frozenset({"presProps", "viewProps"})
"""Settings that may name sample slides or somebody's screen; written anew, empty."""


class KeptRelations(Relations):
    """A part's relations exactly as they were."""

    __slots__ = ("_content",)

    def __init__(self, content: str) -> None:
        super().__init__()
        self._content = content

    @property
    def xml(self) -> str:
        """The relations as they were read."""
        return self._content


def kept_from_presentation(package: Package) -> Iterator[tuple[str, str, str]]:
    """Yield id, kind and target of the presentation's relations that stay."""
    for reference in package.references(package.main or ""):
        if (reference.kind in _FROM_PRESENTATION and not reference.outside and reference.target in package.parts
                and reference.kind not in _REBUILT):
            yield reference.id, reference.kind, reference.target


def kept_parts(package: Package) -> Iterator[Part]:
    """Yield the parts that the presentation's masters, themes and fonts need, unchanged."""
    pending = [target for _, _, target in kept_from_presentation(package)]
    seen: set[str] = set()
    while pending:
        name = pending.pop(0)
        if name in seen or name not in package.parts:
            continue
        seen.add(name)
        yield _part(package, name)
        pending += [each.target for each in package.references(name)
                    if not each.outside and each.kind not in _NEVER]


def _part(package: Package, name: str) -> Part:
    content = package.parts[name]
    references = package.references(name)
    dropped = {each.id for each in references if each.kind in _NEVER}
    if dropped:
        content = _without(content, dropped)
    relations = None
    if references:
        folder, _, file = name.rpartition("/")
        raw = package.parts[f"{folder}/_rels/{file}.rels"]
        relations = KeptRelations((_without_rows(raw, dropped) if dropped else raw).decode("utf-8-sig"))
    return Part(name, package.type_of(name) or "application/xml", content, relations)


def _without(content: bytes, dropped: set[str]) -> bytes:
    """Remove links to slides that are left behind from a master or layout."""
    root = parse(content)
    for element in list(root.iter()):
        refers = any(str(key).startswith(f"{{{NS['r']}}}") and value in dropped
                     for key, value in element.attrib.items())
        parent = element.getparent()
        if refers and parent is not None:
            parent.remove(element)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _without_rows(content: bytes, dropped: set[str]) -> bytes:
    root = parse(content)
    for row in list(root):
        if row.get("Id") in dropped:
            root.remove(row)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
