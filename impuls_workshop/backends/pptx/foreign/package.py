"""A foreign package in memory: its parts, their types and what they refer to."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from msgspec import Struct, field

from impuls_workshop.backends.pptx.foreign.xml import parse

MAIN_TYPES = frozenset({
    "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
    "application/vnd.openxmlformats-officedocument.presentationml.template.main+xml",
    "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml",
})
"""Presentations, templates and slide shows without macros."""


class Reference(Struct, frozen=True):
    """One relation of a part."""

    id: str
    type: str
    """The whole address that names its type."""
    target: str
    """Name of the part, or the address outside of the package."""
    outside: bool

    @property
    def kind(self) -> str:
        """Last word of its type, such as `slideLayout`."""
        return self.type.rpartition("/")[2]


class Package(Struct, frozen=True):
    """The parts of a template."""

    parts: Mapping[str, bytes]
    """Name without leading slash to content; lists of types and relations are parts too."""
    defaults: Mapping[str, str]
    """Ending in lower case to type."""
    overrides: Mapping[str, str]
    """Name in lower case to type."""
    _references: dict[str, tuple[Reference, ...]] = field(default_factory=dict)

    def type_of(self, name: str) -> str:
        """Return a part's type, or nothing if the package does not say."""
        ending = name.rpartition(".")[2].lower()
        return self.overrides.get(name.lower()) or self.defaults.get(ending, "")

    def references(self, name: str) -> tuple[Reference, ...]:
        """Return what a part refers to; the package itself has the name ''."""
        if name not in self._references:
            self._references[name] = tuple(self._read(name))
        return self._references[name]

    def first(self, name: str, kind: str) -> str | None:
        """Return the first part of a kind that a part refers to, or None."""
        return next((each.target for each in self.references(name)
                     if each.kind == kind and not each.outside and each.target in self.parts), None)

    @property
    def main(self) -> str | None:
        """Name of the presentation part, or None if there is none."""
        return self.first("", "officeDocument")

    def _read(self, name: str) -> Iterator[Reference]:
        folder, _, file = name.rpartition("/")
        content = self.parts.get(posixpath.join(folder, "_rels", f"{file}.rels"))
        if content is None:
            return
        for row in parse(content):
            target = row.get("Target", "")
            outside = row.get("TargetMode") == "External"
            yield Reference(row.get("Id", ""), row.get("Type", ""),
                            target if outside else _resolved(folder, target), outside)


def _resolved(folder: str, target: str) -> str:
    target = unquote(target.partition("#")[0])
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
