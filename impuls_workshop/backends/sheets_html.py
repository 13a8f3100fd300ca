"""Fitted slides as sheets of paper to be cut and folded: cards, badges, table signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, Literal

from lxml import etree
from lxml.etree import _Element
from msgspec import Struct

from impuls_workshop.backends.page_look import css_variables
from impuls_workshop.backends.slide_styles import element, length
from impuls_workshop.backends.slides_html import Figures, SlideHtml, SlidePages
from impuls_workshop.document.arranging import Place, Plan
from impuls_workshop.document.layouts import Brand, Layouts
from impuls_workshop.document.model import Deck
from impuls_workshop.document.pages import PageDocument
from impuls_workshop.typography.measure import Measure

HAIRLINE: Final = 0.1
"""Width of the marks where to cut or fold, mm."""
LONGEST: Final = 5.0
"""Length of a mark on the paper's edge, mm."""

Marks = Literal["cut", "lines", "none"]
Band = tuple[float, float]
"""From where to where, mm."""


class Sheets(Struct, frozen=True):
    """How items lie on sheets, and what shows where to cut and fold."""

    plan: Plan
    marks: Marks = "cut"
    double: bool = False
    """Whether every second slide is the back of the one before."""
    fold: bool = False
    """Whether each item is its slide twice, the upper one upside down, to be folded between them."""


def sheet_pages(deck: Deck, layouts: Layouts, brand: Brand, figures: Figures, *, sheets: Sheets,
                measure: Measure, shown: str) -> SlidePages:
    """Return a deck as sheets of many slides each, read item by item.

    Args:
        deck: The fitted deck.
        layouts: The layouts its slides name.
        brand: Colours and fonts.
        figures: The drawings.
        sheets: How they lie on the sheets.
        measure: Measures text, as it was measured to fit.
        shown: The template's path, for mistakes without a better place.
    """
    writer = SlideHtml(deck, layouts, brand, figures, measure)
    root = etree.Element("html", lang=deck.language)
    head = element(root, "head")
    element(head, "title").text = deck.title
    for author in deck.authors:
        element(head, "meta", name="author", content=author)
    body = element(root, "body")
    for indexes, places in _pages(len(deck.slides), sheets):
        page = element(body, "div", "sheet")
        _add_marks(page, sheets)
        for index, place in zip(indexes, places, strict=False):
            _add_item(page, writer, index, place, sheets)
    plan = sheets.plan
    size = f"{length(plan.width)} {length(plan.height)}"
    css = (f"@page {{ size: {size}; margin: 0 }}\nbody {{ margin: 0 }}\n"
           f".sheet {{ position: relative; width: {length(plan.width)}; height: {length(plan.height)} }}\n"
           ".sheet + .sheet { break-before: page }\n.item { position: absolute }\n"
           ".turned { transform: rotate(180deg) }\n.mark { position: absolute; background: #000 }\n")
    sheets_css = (("_brand.yml", css_variables(brand)), ("sheets.css", css + writer.css()))
    return SlidePages(PageDocument(root, shown, writer.spans, writer.texts), sheets_css, writer.images)


def _pages(count: int, sheets: Sheets) -> Iterator[tuple[Sequence[int], Iterator[Place]]]:
    """Yield the slides on each page, and where they lie."""
    plan = sheets.plan
    if not sheets.double:
        for start in range(0, count, plan.count):
            yield range(start, min(start + plan.count, count)), plan.places()
        return
    for start in range(0, count, 2 * plan.count):
        end = min(start + 2 * plan.count, count)
        yield range(start, end, 2), plan.places()
        yield range(start + 1, end, 2), plan.backs()


def _add_item(page: _Element, writer: SlideHtml, index: int, place: Place, sheets: Sheets) -> None:
    half = sheets.plan.item_height / 2 if sheets.fold else 0.0
    writer.add(_placed(page, place.x, place.y + half, place.turned), index)
    if sheets.fold:
        again = writer.add(_placed(page, place.x, place.y, not place.turned), index)
        again.attrib.pop("id", None)
        for heading in again.iter("h1", "h2", "h3", "h4"):  # the same words again: no second heading
            heading.tag = "p"


def _placed(page: _Element, x: float, y: float, turned: bool) -> _Element:
    names = "item turned" if turned else "item"
    return element(page, "div", names, style=f"left: {length(x)}; top: {length(y)}")


def _add_marks(page: _Element, sheets: Sheets) -> None:
    plan = sheets.plan
    if sheets.marks != "none":
        columns = [(x, x + plan.item_width) for x in plan.xs]
        rows = [(y, y + plan.item_height) for y in plan.ys]
        lines = sheets.marks == "lines"
        for x in _edges(columns):
            for start, end in _free(rows, plan.height, whole=lines):
                _mark(page, x - HAIRLINE / 2, start, HAIRLINE, end - start)
        for y in _edges(rows):
            for start, end in _free(columns, plan.width, whole=lines):
                _mark(page, start, y - HAIRLINE / 2, end - start, HAIRLINE)
    if sheets.fold:
        for y in plan.ys:
            middle = y + plan.item_height / 2 - HAIRLINE / 2
            for start, end in _free([(plan.xs[0], plan.xs[-1] + plan.item_width)], plan.width):
                for dash in range(round((end - start) / 2)):
                    _mark(page, start + 2 * dash, middle, 1.0, HAIRLINE)


def _edges(bands: Sequence[Band]) -> list[float]:
    return sorted({round(edge, 3) for band in bands for edge in band})


def _free(bands: Sequence[Band], room: float, *, whole: bool = False) -> Iterator[Band]:
    """Yield what lies between items and beside them, the latter no longer than a mark; or one line past all."""
    first, last = bands[0][0], bands[-1][1]
    if whole:
        yield first, last
        return
    yield max(0.0, first - LONGEST), first
    for (_, before), (after, _) in pairwise(bands):
        if after - before > HAIRLINE:
            yield before, after
    yield last, min(room, last + LONGEST)


def _mark(page: _Element, x: float, y: float, width: float, height: float) -> None:
    element(page, "div", "mark", style=f"left: {length(x)}; top: {length(y)}; width: {length(width)};"
                                       f" height: {length(height)}")
