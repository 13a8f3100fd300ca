"""Reads block words — paragraphs, lists, quotes, tables, figures — into the document's blocks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.document.codes import read_qr
from impuls_workshop.document.figures import read_chart, read_diagram, read_picture, read_sign
from impuls_workshop.document.inline import InlineReader
from impuls_workshop.document.model import Block, Paragraph
from impuls_workshop.document.runs import Line, Look
from impuls_workshop.document.tables import read_table
from impuls_workshop.document.words import (
    ATTRIBUTES,
    BLOCKS,
    FIGURES,
    HEADINGS,
    INLINE,
    LISTS,
    NONE,
    check_attributes,
    name_of,
    report_unknown,
    value_of,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

DEEPEST: Final = 2
"""Deepest level of a list item, counted from 0."""


class Setting(Struct, frozen=True):
    """What a paragraph inherits from the elements around it."""

    level: int = -1
    """Depth of the innermost list; -1 outside of lists."""
    quote: bool = False
    heading: bool = False

    def paragraph(self, line: Line) -> Paragraph | None:
        """Make a paragraph of words, or None if there are none."""
        runs = line.finish()
        if not runs:
            return None
        level = min(max(self.level, 0), DEEPEST)
        return Paragraph(runs, level=level, heading=self.heading, quote=self.quote)


_PLAIN = Setting()


class BlockReader(InlineReader, kw_only=True):
    """Reads block words and reports what is not among them.

    Attributes:
        image_root: The folder picture files lie in.
        language: BCP 47 tag of the document.
    """

    image_root: Path
    language: str = "en"

    def blocks(self, element: _Element, allowed: frozenset[str] = BLOCKS,
               setting: Setting = _PLAIN) -> list[Block]:
        """Read what an element holds; bare words become a paragraph.

        Args:
            element: A slot, a list item, a table cell, a quote.
            allowed: Names of the blocks it may hold.
            setting: What its paragraphs inherit.
        """
        made: list[Block] = []
        line = Line([])
        self.words(element.text, line, Look())
        for child in element:
            if name_of(child) in INLINE:
                self.inline(child, line, Look())
            else:
                self._finish(line, setting, made)
                line = Line([])
                made += self._block(child, name_of(element), allowed, setting)
            self.words(child.tail, line, Look())
        self._finish(line, setting, made)
        return made

    def _finish(self, line: Line, setting: Setting, made: list[Block]) -> None:
        paragraph = setting.paragraph(line)
        if paragraph:
            made.append(paragraph)

    def _block(self, element: _Element, parent: str, allowed: frozenset[str],
               setting: Setting) -> list[Block]:
        name = name_of(element)
        with self.places.inside(element) as place, self.speaking(element):
            if name not in allowed:
                report_unknown(element, parent, allowed | INLINE, place, self.report)
                return []
            check_attributes(element, ATTRIBUTES.get(name, NONE), place, self.report)
            return list(self._read(element, name, allowed, setting))

    def _read(self, element: _Element, name: str, allowed: frozenset[str],
              setting: Setting) -> Iterator[Block]:
        figures = allowed & (FIGURES - {"figure"})
        if name in LISTS:
            yield from self._list(element, name, allowed, setting)
        elif name == "p":
            yield from self.blocks(element, figures - {"table"}, setting)
        elif name in HEADINGS:
            yield from self.blocks(element, NONE, replace(setting, heading=True))
        elif name == "blockquote":
            yield from self.blocks(element, allowed - FIGURES, replace(setting, quote=True))
        elif name == "pre":
            yield from self._pre(element, setting)
        elif name == "table":
            yield from read_table(self, element)
        elif name == "figure":
            yield from self._figure(element, figures, setting)
        elif name == "img":
            yield from read_picture(element, self.image_root, self.places, self.report)
        elif name == "qr":
            yield from read_qr(element, self.language, self.places, self.report)
        elif name == "sign":
            yield from read_sign(element, self.places, self.report)
        elif name == "diagram":
            yield from read_diagram(element, self.places, self.report)
        elif name == "chart":
            yield from read_chart(element, self.places, self.report)

    def _list(self, element: _Element, name: str, allowed: frozenset[str],
              setting: Setting) -> Iterator[Block]:
        inner = replace(setting, level=setting.level + 1)
        if inner.level > DEEPEST:
            self.report.warning("markup.too-deep", self.places.now)
        number = self._start(element)
        widest = number + max(len(element) - 1, 0) if name == "ol" else None
        self.no_words(element)
        for item in element:
            with self.places.inside(item) as place:
                if name_of(item) != "li":
                    report_unknown(item, name, frozenset({"li"}), place, self.report)
                    continue
                check_attributes(item, NONE, place, self.report)
                blocks = self.blocks(item, allowed - HEADINGS, inner)
            yield from _marked(blocks, number, widest)
            number += 1
            self.places.text(item.tail)

    def _start(self, element: _Element) -> int:
        start = value_of(element, "start") or "1"
        if start.isdecimal() and len(start) < 6:
            return int(start)
        self.report.error("markup.bad-attribute", self.places.now, name="start", value=start)
        return 1

    def _pre(self, element: _Element, setting: Setting) -> Iterator[Block]:
        line = Line([], kept=True)
        self.words((element.text or "").removeprefix("\n"), line, Look(code=True))
        for child in element:
            if name_of(child) in INLINE:
                self.inline(child, line, Look(code=True))
            else:
                report_unknown(child, "pre", INLINE, self.places.of(child), self.report)
            self.words(child.tail, line, Look(code=True))
        if line.runs:
            line.runs[-1] = replace(line.runs[-1], text=line.runs[-1].text.rstrip("\n"))
        paragraph = setting.paragraph(line)
        if paragraph:
            yield paragraph

    def _figure(self, element: _Element, figures: frozenset[str], setting: Setting) -> Iterator[Block]:
        self.no_words(element)
        for child in element:
            if name_of(child) == "figcaption":
                with self.places.inside(child) as place:
                    check_attributes(child, NONE, place, self.report)
                    yield from self.blocks(child, frozenset({"p"}), setting)
            else:
                yield from self._block(child, "figure", figures, setting)
            self.places.text(child.tail)


def _marked(blocks: list[Block], number: int, widest: int | None) -> Iterator[Block]:
    """Give a list item's first paragraph its marker, unless it belongs to a list inside the item.

    Args:
        blocks: What the item holds.
        number: The item's number.
        widest: The list's largest number; None for a list with bullets.
    """
    marker: Literal["bullet", "number"] = "bullet" if widest is None else "number"
    done = False
    for block in blocks:
        first = isinstance(block, Paragraph) and not done and block.marker is None
        if first and isinstance(block, Paragraph):
            yield replace(block, marker=marker, number=None if widest is None else number, widest=widest)
            done = True
        else:
            done = done or isinstance(block, Paragraph)
            yield block
