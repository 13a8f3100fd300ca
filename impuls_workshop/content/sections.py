"""Splits the body of a Markdown item at its level-2 headings."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct, field

from impuls_workshop.content.markdown import outline
from impuls_workshop.content.markdown_bare import headings, list_items
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.tree import Scalar, Sequence

_NO_SPACE: Final = re.compile(r"(#{1,6})[^\s#]")


class Section(Struct):
    """A stretch of the body.

    Attributes:
        heading: The words of the heading that opens it; None for what comes before the first.
        rows: Indices of its lines in the file, from 0, without the heading.
        row: Index of the heading's line.
    """

    heading: str | None
    rows: list[int] = field(default_factory=list)
    row: int = 0


class Body(Struct):
    """The part of a Markdown file below its front matter.

    Attributes:
        shown: The file's name in messages.
        lines: All lines of the file.
        first: Index of the body's first line.
    """

    shown: str
    lines: list[str]
    first: int
    title: Scalar | None = None
    sections: list[Section] = field(default_factory=list)

    def split(self, report: Report) -> None:
        """Find the title and the sections."""
        heads, skipped = self._heads(report)
        section, row = Section(None), self.first
        self.sections = [section]
        while row < len(self.lines):
            if row in heads:
                words, end = heads[row]
                section = Section(words, row=row)
                self.sections.append(section)
                row = end
                continue
            if row not in skipped:
                section.rows.append(row)
            row += 1

    def _heads(self, report: Report) -> tuple[dict[int, tuple[str, int]], set[int]]:
        """Return the headings of level 2, by row, with the row below; and the rows of the title, which is set."""
        rows = self.lines[self.first :]
        found = headings(rows)
        if found is None:
            return self._heads_in_outline(report)
        heads = {row + self.first: (words, row + self.first + 1) for row, level, words in found if level == 2}
        if found and found[0][1] == 1 and not any(row.strip() for row in rows[: found[0][0]]):
            row = found[0][0] + self.first
            self.title = self.scalar(found[0][2], [row])
            return heads, {row}
        return heads, set()

    def _heads_in_outline(self, report: Report) -> tuple[dict[int, tuple[str, int]], set[int]]:
        heads: dict[int, tuple[str, int]] = {}
        found = outline("\n".join(self.lines[self.first :]))
        skipped: set[int] = set()
        for at, token in enumerate(found):
            if token.level or not token.map:
                continue
            row, words = token.map[0] + self.first, found[at + 1].content if at + 1 < len(found) else ""
            if token.type == "heading_open" and token.tag == "h2":
                heads[row] = (words, token.map[1] + self.first)
            elif token.type == "heading_open" and token.tag == "h1" and at == 0:
                self.title = self.scalar(words, [row])
                skipped.update(range(row, token.map[1] + self.first))
            elif token.type == "paragraph_open" and (slip := _NO_SPACE.match(words)):
                report.error("content.heading-space", self.place(row), hint="content.space-after-hashes",
                             signs=slip[1])
        return heads, skipped

    def place(self, row: int, column: int = 0) -> Span:
        """Return the place of a line of the file, by its index, and a column from 0."""
        return Span(self.shown, row + 1, column + 1)

    def scalar(self, words: str, rows: list[int]) -> Scalar:
        """Return words that stand in these lines, as a text with places."""
        places = []
        for line, row in zip(words.split("\n"), rows, strict=False):
            places.append(self.place(row, max(self.lines[row].find(line), 0)))
        return Scalar(words, places[0], tuple(places))

    def prose(self, rows: list[int]) -> Scalar | None:
        """Return lines of the file as one text, or None if there is nothing in them."""
        kept = [row for row in rows if self.lines[row].strip()]
        if not kept:
            return None
        inside = [row for row in rows if kept[0] <= row <= kept[-1]]
        places = tuple(self.place(row) for row in inside)
        return Scalar("\n".join(self.lines[row] for row in inside), places[0], places)

    def items(self, rows: list[int], report: Report) -> Sequence | None:
        """Return the items of the one list that these lines hold; anything else is reported."""
        filled_rows = [row for row in rows if self.lines[row].strip()]
        start = filled_rows[0]
        listed = Sequence(self.place(start))
        plain = list_items(self.lines[start : filled_rows[-1] + 1])
        if plain is not None:
            for row, words in enumerate(plain, start):
                item = self.scalar(words, [row])
                listed.add(item, item.span)
            return listed
        found = outline("\n".join(self.lines[row] for row in rows))
        outside = next((token for token in found if token.level == 0 and token.map
                        and token.type not in ("bullet_list_open", "ordered_list_open")), None)
        if outside is not None and outside.map:
            report.error("content.section-not-list", self.place(rows[0] + outside.map[0]),
                         hint="content.start-with-dash")
            return None
        filled = False
        for at, token in enumerate(found):
            if not token.map:
                continue
            row = rows[0] + token.map[0]
            if token.type == "list_item_open" and token.level == 1:
                filled = False
                if found[at + 1].type == "list_item_close":
                    report.error("content.empty-item", self.place(row))
            elif token.type == "inline" and not filled and token.level == 3:
                filled = True
                item = self.scalar(token.content, list(range(row, row + token.content.count("\n") + 1)))
                listed.add(item, item.span)
            elif token.level == 2 and (filled or token.type != "paragraph_open"):
                report.error("content.item-not-line", self.place(row), hint="content.one-line-items")
        return listed


def blank(rows: list[int], lines: list[str]) -> bool:
    """Whether there is nothing in these lines."""
    return not any(lines[row].strip() for row in rows)
