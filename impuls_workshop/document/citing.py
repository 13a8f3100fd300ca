"""Puts the sources that a slide's text cites where they can be read: into its caption, else below the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field
from msgspec.structs import replace

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.layouts import PT_TO_MM, Layout, Slot
from impuls_workshop.document.model import Block, Fill, Paragraph, Run
from impuls_workshop.document.words import value_of
from impuls_workshop.reading.suggest import closest

if TYPE_CHECKING:
    from lxml.etree import _Element

CAPTION: Final = "caption"
"""The slot sources go to."""
_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Citations(Struct):
    """The sources that may be cited, and those that the slide being read cites.

    Attributes:
        known: A source's id to its short form, such as `Greiving u. a., 2008`.
        found: The ids cited on this slide and where in the source, in order, with their places.
        marked: Whether citations get numbers; else the short form stands in the text.
    """

    known: Mapping[str, str] = field(default_factory=dict)
    found: dict[tuple[str, str], Span | None] = field(default_factory=dict)
    marked: bool = True

    def words(self, element: _Element, place: Span | None, report: Report) -> str:
        """Return what stands in the text for a `citation`; nothing if its source is unknown."""
        name = known_source(element, self.known, place, report)
        if name is None:
            return ""
        cited = (name, value_of(element, "locator") or "")
        if not self.marked:
            return f" ({self._short(*cited)})"
        self.found.setdefault(cited, place)
        return raised(list(self.found).index(cited) + 1)

    def _short(self, name: str, locator: str) -> str:
        return f"{self.known[name]}, {locator}" if locator else self.known[name]

    def take(self) -> list[tuple[str, Span | None]]:
        """Return the short forms the slide cites, numbered, with their places, and begin anew."""
        listed = [(f"{raised(number)}\u202f{self._short(*cited)}", place)
                  for number, (cited, place) in enumerate(self.found.items(), 1)]
        self.found.clear()
        return listed


def known_source(element: _Element, known: Mapping[str, str], place: Span | None,
                 report: Report) -> str | None:
    """Return the id of the source that a `citation` names, or report that there is none."""
    name = value_of(element, "of")
    if not name:
        report.error("markup.missing-attribute", place, element="citation", name="of")
        return None
    if name not in known:
        near = closest(name, sorted(known))
        report.error("markup.unknown-source", place, name=name, suggestion=near or "",
                     hint="markup.did-you-mean" if near else None)
        return None
    return name


def raised(number: int) -> str:
    """Return a number in superior figures."""
    return str(number).translate(_RAISED)


def with_sources(fills: dict[str, Fill], layout: Layout, sources: Sequence[tuple[str, Span | None]]) -> None:
    """Add sources to the caption if the layout has one with room, else below the last text of the slide.

    Args:
        fills: What fills the slide's slots; changed.
        layout: The slide's layout.
        sources: Short forms with their places.
    """
    runs: list[Run] = []
    for words, span in sources:
        runs += [Run("; ")] if runs else []
        runs.append(Run(words, span=span))
    if not runs:
        return
    caption = layout.slots.get(CAPTION)
    if caption is not None:
        fill = fills.get(CAPTION, Fill((), span=sources[0][1]))
        blocks = _appended(fill.blocks, tuple(runs))
        if _length(blocks) <= _capacity(caption):
            fills[CAPTION] = replace(fill, blocks=blocks)
            return
    texts = [name for name in layout.slots if name in fills and fills[name].paragraphs]
    bodies = [name for name in texts if layout.slots[name].kind == "body"]
    bodies = bodies or [name for name in texts if name != "title"]
    if bodies:
        fill = fills[bodies[-1]]
        fills[bodies[-1]] = replace(fill, blocks=(*fill.blocks, Paragraph(tuple(runs))))


def _capacity(slot: Slot) -> int:
    """Return about how many characters a slot holds at its smallest type; letters are half an em wide."""
    size = slot.style.floor * PT_TO_MM
    left, top, right, bottom = slot.inset
    lines = int((slot.box.h - top - bottom) / (size * 1.25))
    return int((slot.box.w - left - right) / (size * 0.5)) * max(lines, 1)


def _length(blocks: tuple[Block, ...]) -> int:
    return sum(len(block.text) for block in blocks if isinstance(block, Paragraph))


def _appended(blocks: tuple[Block, ...], runs: tuple[Run, ...]) -> tuple[Block, ...]:
    *first, last = blocks or (Paragraph(()),)
    if not isinstance(last, Paragraph) or not last.runs:
        return (*first, Paragraph(runs))
    return (*first, replace(last, runs=(*last.runs, Run("; "), *runs)))
