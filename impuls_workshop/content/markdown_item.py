"""Reads an item from a Markdown file: front matter, then text, then a section for each further field."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from impuls_workshop.content.sections import Body, Section, blank
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.source import read_source
from impuls_workshop.reading.suggest import closest
from impuls_workshop.reading.tree import Map
from impuls_workshop.reading.yaml_reader import parse_yaml

if TYPE_CHECKING:
    from impuls_workshop.content.model import Item

_FENCE = "---"
_NOT_BY_HEADING = frozenset({"title", "id"})
_ALWAYS = "notes"
"""The field that a heading opens even where headings belong to the text."""


class Headings:
    """The headings that open a field of an item.

    Attributes:
        kind: The item's type.
        known: Each heading, with the field's name; labels come first.
    """

    def __init__(self, kind: type[Item], labels: Mapping[str, str]) -> None:
        """Take the item's type, and words for fields in the workshop's language."""
        self.kind = kind
        self.known: dict[str, str] = {}
        for name, shape in kind.shapes().items():
            if name not in _NOT_BY_HEADING and shape.kind not in ("record", "fixed", "other"):
                if name in labels:
                    self.known.setdefault(str(labels[name]), name)
                self.known.setdefault(name, name)
        self._by_words: dict[str, str] = {}
        for words, name in self.known.items():
            self._by_words.setdefault(_folded(words), name)

    def field(self, heading: str) -> str | None:
        """Return the field that a heading opens, whatever its case and hyphens; the first one of several."""
        return self._by_words.get(_folded(heading))


def read_markdown_item(path: Path, shown: str, headings: Headings, report: Report) -> Map | None:
    """Read a Markdown file as the mapping of an item.

    Args:
        path: The file.
        shown: Its name in messages.
        headings: What its sections may be called.
        report: Takes what is wrong.

    Returns:
        The mapping, or None if the file or its front matter cannot be read.
    """
    text = read_source(path, shown, report)
    if text is None:
        return None
    lines = text.split("\n")
    front = _front_matter(lines, shown, report)
    if front is None:
        return None
    fields, first = front
    body = Body(shown, lines, first)
    body.split(report)
    _Sections(fields, body, headings, report).take()
    return fields


def _front_matter(lines: list[str], shown: str, report: Report) -> tuple[Map, int] | None:
    """Return the fields of the front matter and the index of the first line below it."""
    if lines[0].rstrip() != _FENCE:
        return Map(Span(shown)), 0
    end = next((row for row, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), None)
    if end is None:
        report.error("content.front-matter-open", Span(shown), hint="content.close-front-matter")
        return None
    before = len(report.errors)
    tree = parse_yaml("\n".join(lines[1:end]), shown, report, first_line=2)
    if isinstance(tree, Map):
        return tree, end + 1
    if tree is not None:
        report.error("content.front-matter-not-fields", tree.span, hint="content.field-and-value")
    return (Map(Span(shown)), end + 1) if len(report.errors) == before else None


class _Sections:
    """Puts the sections of a body into the fields of an item."""

    def __init__(self, fields: Map, body: Body, headings: Headings, report: Report) -> None:
        self.fields, self.body, self.headings, self.report = fields, body, headings, report
        self.kind = headings.kind

    def take(self) -> None:
        """Take the title and all sections."""
        body = self.body
        if body.title is not None and self._free("title", body.title.span):
            self.fields.add("title", body.title, body.title.span)
        text_rows: list[int] = []
        for section in body.sections:
            field = self._field(section)
            if section.heading is None or (field is None and self.kind.free_headings):
                if section.heading is not None:
                    text_rows += range(section.row, section.rows[0] if section.rows else section.row + 1)
                text_rows += section.rows
            elif field is not None:
                self._fill(field, section)
        text = body.prose(text_rows)
        if text is not None and self._free("text", text.span):
            self.fields.add("text", text, text.span)

    def _field(self, section: Section) -> str | None:
        """Return the field a section's heading opens."""
        if section.heading is None:
            return None
        field = self.headings.field(section.heading)
        if self.kind.free_headings:
            return field if field == _ALWAYS else None
        if field is None:
            headings = self.headings.known
            suggestion = closest(section.heading, headings)
            labels = {name: words for words, name in reversed(headings.items())}
            self.report.error("content.unknown-heading", self.body.place(section.row),
                              heading=section.heading, suggestion=suggestion or "",
                              known=", ".join(labels[name] for name in reversed(labels)),
                              hint="content.did-you-mean" if suggestion else "content.known-headings")
        return field

    def _fill(self, field: str, section: Section) -> None:
        place = self.body.place(section.row)
        if not self._free(field, place):
            return
        if blank(section.rows, self.body.lines):
            self.report.error("content.empty-section", place, heading=section.heading)
        elif self.kind.shapes()[field].kind == "list":
            items = self.body.items(section.rows, self.report)
            if items is not None:
                self.fields.add(field, items, place, items.span)
        else:
            text = self.body.prose(section.rows)
            if text is not None:
                self.fields.add(field, text, place, text.span)

    def _free(self, field: str, place: Span) -> bool:
        """Whether the field has no value yet; if it has one, that is reported."""
        if field not in self.fields:
            return True
        self.report.error("content.field-twice", place, field=field,
                          related=[("content.first-here", self.fields.keys_at[field])])
        return False


def _folded(words: str) -> str:
    return " ".join(words.casefold().replace("_", " ").replace("-", " ").split())
