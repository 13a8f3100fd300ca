"""Text of slides as HTML: headings, paragraphs and lists, every line where it was measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Final

from lxml.etree import _Element
from msgspec import Struct, field

from impuls_workshop.backends.slide_lines import ShownLine, shown_lines
from impuls_workshop.backends.slide_styles import Sheet, element, length, number
from impuls_workshop.diagnostics import Span
from impuls_workshop.document.layouts import PT_TO_MM, FontRole, TextStyle
from impuls_workshop.document.model import Paragraph, Run
from impuls_workshop.typography.heights import left_edge, level_of, written_size
from impuls_workshop.typography.measure import Measure

BASELINE: Final = 0.8
"""Where the baseline is in a line, as a share of its height. Calibri's ascent is 0.78 of its line in
PowerPoint, and LibreOffice sets 0.80 (lines closer than single) to 0.83."""


class Setting(Struct):
    """What text on slides is set with."""

    measure: Measure
    fonts: Mapping[FontRole, str]
    """Font families as CSS writes them."""
    colours: Mapping[str, str]
    """`RRGGBB` by role."""
    sheet: Sheet = field(default_factory=Sheet)
    texts: list[tuple[Span | None, str]] = field(default_factory=list)
    """All words that were set, with their places."""


class Column(Struct, frozen=True):
    """A column of text: its style, how wide it is and at which scale it is set."""

    style: TextStyle
    width: float
    """mm"""
    scale: float
    setting: Setting

    def look(self) -> str:
        """Return the declarations all text in the column shares."""
        style = self.style
        families = self.setting.fonts["heading" if style.font == "heading" else "body"]
        return (f"font-family: {families}; color: #{self.setting.colours[style.colour]};"
                f" font-weight: {'bold' if style.bold else 'normal'};"
                f" font-style: {'italic' if style.italic else 'normal'}; text-align: {style.align}")

    def height(self, paragraphs: Sequence[Paragraph]) -> float:
        """Return how high the paragraphs stand as they are shown, mm."""
        before = sum(level_of(self.style, paragraph.level).before for paragraph in paragraphs[1:]) * PT_TO_MM
        return before + sum(line.height for paragraph in paragraphs for line in self.lines(paragraph))

    def lines(self, paragraph: Paragraph) -> tuple[ShownLine, ...]:
        """Return a paragraph's lines."""
        return shown_lines(paragraph, self.style, self.width, self.scale, self.setting.measure)

    def fill(self, parent: _Element, paragraphs: Sequence[Paragraph], *, heading: int = 0,
             cell: bool = False) -> None:
        """Set paragraphs one below the other.

        Args:
            parent: The element that gets them.
            paragraphs: The paragraphs.
            heading: Level of the headings among them; 0 sets every heading as a paragraph.
            cell: Whether they stand in a cell of a table, where headings are none of the page.
        """
        first = True
        for is_list, group in groupby(paragraphs, lambda paragraph: paragraph.marker is not None):
            if is_list:
                self._lists(parent, list(group), first)
            else:
                for paragraph in group:
                    tag = f"h{heading}" if paragraph.heading and heading and not cell else "p"
                    inside = element(parent, "blockquote") if paragraph.quote else parent
                    self.paragraph(inside, tag, paragraph, first=first)
                    first = False
            first = False

    def _lists(self, parent: _Element, items: Sequence[Paragraph], first: bool) -> None:
        open_: list[tuple[_Element, Paragraph, float]] = []
        for item in items:
            while open_ and (open_[-1][1].level > item.level or (
                    open_[-1][1].level == item.level and open_[-1][1].marker != item.marker)):
                open_.pop()
            if not open_ or open_[-1][1].level < item.level:
                tag = "ol" if item.marker == "number" else "ul"
                around = open_[-1][0][-1] if open_ else parent
                outer = self._left(open_[-1][1]) if open_ else 0.0
                open_.append((element(around, tag), item, outer))
            made, _, outer = open_[-1]
            entry = self.paragraph(made, "li", item, first=first, outer=outer)
            if item.marker == "number":
                entry.set("value", str(item.number or 1))
            first = False

    def paragraph(self, parent: _Element, tag: str, paragraph: Paragraph, *, first: bool = True,
                  outer: float = 0.0) -> _Element:
        """Set one paragraph.

        Args:
            parent: The element that gets it.
            tag: Its element.
            paragraph: The paragraph.
            first: Whether it is the first one, which has no space before it.
            outer: How far the parent's own text is indented, mm.
        """
        lines = self.lines(paragraph)
        before = 0.0 if first else level_of(self.style, paragraph.level).before
        style = (f"font-size: {number(self._size(paragraph))}pt; margin: {number(before)}pt 0 0"
                 f" {length(self._left(paragraph) - outer)};"
                 f" line-height: {self._leading(paragraph, lines[0])}{_emphasis(paragraph)}")
        if len(lines) == 1 and tag != "li":
            style += f"; height: {length(lines[0].height)}"
            made = element(parent, tag, f"line {self.setting.sheet.name(style)}")
            self._line(made, lines[0].runs)
            return made
        label, marker = self._marker(paragraph)
        made = element(parent, tag, self.setting.sheet.name(style + label, marker))
        for line in lines:
            height = f"height: {length(line.height)}"
            if abs(line.height - lines[0].height) > 0.001:
                height += f"; line-height: {self._leading(paragraph, line)}"
            self._line(element(made, "span", f"line {self.setting.sheet.name(height)}"), line.runs)
        return made

    def _size(self, paragraph: Paragraph) -> float:
        return written_size(level_of(self.style, paragraph.level).size, self.scale)

    def _left(self, paragraph: Paragraph) -> float:
        level = level_of(self.style, paragraph.level)
        return left_edge(paragraph, level, self._size(paragraph), self.style, self.setting.measure)

    def _leading(self, paragraph: Paragraph, line: ShownLine) -> str:
        """Line height that brings the baseline to its place, for CSS puts a font's middle in the middle."""
        face = self.setting.measure.face(self.style.font)
        size = self._size(paragraph) * PT_TO_MM
        return length(max(2 * BASELINE * line.height - (face.ascent - face.descent) * size, 0.0))

    def _marker(self, paragraph: Paragraph) -> tuple[str, str]:
        """How a list item and its marker are set: the space after the marker fills the hanging indent."""
        level = level_of(self.style, paragraph.level)
        label = f"{paragraph.number or 1}. " if paragraph.marker == "number" else f"{level.bullet} "
        if paragraph.marker is None:
            return "", ""
        if paragraph.marker == "bullet" and level.bullet is None:
            return "; list-style: none", ""
        bold = self.style.bold or paragraph.heading
        wide = self.setting.measure.width(label, self._size(paragraph), font=self.style.font, bold=bold)
        hang = level.hang or (self._left(paragraph) - level.indent if paragraph.marker == "number" else 0.0)
        return (f"; list-style: outside '{_css_text(label)}'",
                f"word-spacing: {length(max(hang - wide, 0.0))}; text-align: left")

    def _line(self, parent: _Element, runs: Sequence[Run]) -> None:
        for run in runs:
            self.setting.texts.append((run.span, run.text))
            _append(parent, run)


def _emphasis(paragraph: Paragraph) -> str:
    bold = "; font-weight: bold" if paragraph.heading else ""
    return bold + ("; font-style: italic" if paragraph.quote else "")


def _append(parent: _Element, run: Run) -> None:
    inside = parent
    if run.link:
        inside = element(inside, "a", href=run.link)
    for tag, wanted in (("strong", run.bold), ("em", run.italic), ("code", run.code)):
        if wanted:
            inside = element(inside, tag)
    if run.language:
        inside = element(inside, "span") if inside is parent else inside
        inside.set("lang", run.language)
    if inside is not parent:
        inside.text = (inside.text or "") + run.text
    elif len(parent):
        parent[-1].tail = (parent[-1].tail or "") + run.text
    else:
        parent.text = (parent.text or "") + run.text


def _css_text(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "\\'")
