"""Fitted slides, small, beside lines to write on."""

from __future__ import annotations

from typing import Final

from lxml import etree

from impuls_workshop.backends.page_look import css_variables
from impuls_workshop.backends.slide_styles import element, length
from impuls_workshop.backends.slides_html import Figures, SlideHtml, SlidePages
from impuls_workshop.document.arranging import PAPERS
from impuls_workshop.document.layouts import Brand, Layouts
from impuls_workshop.document.model import Deck
from impuls_workshop.document.pages import PageDocument
from impuls_workshop.typography.measure import Measure

TOP: Final = 26.0
BOTTOM: Final = 22.0
INNER: Final = 25.0
"""Edge for punching holes, mm; on the left of right-hand pages."""
OUTER: Final = 15.0
SHARE: Final = 0.62
"""Share of the text's width that a slide takes. 24 pt on a slide are 7.5 pt then."""
GAP: Final = 8.0
"""Between a slide and its lines, and from slide to slide, mm."""
LINE: Final = 8.4
"""From line to line, mm: handwriting needs 8 to 9."""


def handout_pages(deck: Deck, layouts: Layouts, brand: Brand, figures: Figures, *, per_page: int, paper: str,
                  measure: Measure, shown: str) -> SlidePages:
    """Return a deck as pages of small slides; the look of the lines is for a stylesheet to say.

    Args:
        deck: The fitted deck.
        layouts: The layouts its slides name.
        brand: Colours and fonts.
        figures: The drawings.
        per_page: How many slides stand on a page.
        paper: A name of `PAPERS`.
        measure: Measures text, as it was measured to fit.
        shown: The template's path, for mistakes without a better place.
    """
    writer = SlideHtml(deck, layouts, brand, figures, measure)
    root = etree.Element("html", lang=deck.language)
    head = element(root, "head")
    element(head, "title").text = deck.title
    for author in deck.authors:
        element(head, "meta", name="author", content=author)
    body = element(root, "body", **{"data-title": deck.title, "data-author": ", ".join(deck.authors)})
    width, height = PAPERS[paper]
    row = (height - TOP - BOTTOM) / per_page
    room = width - INNER - OUTER
    scale = min(room * SHARE / layouts.width, (row - GAP) / layouts.height)
    wide, high = layouts.width * scale, layouts.height * scale
    for index in range(len(deck.slides)):
        if index % per_page == 0:
            page = element(body, "div", "page")
        down = row * (index % per_page)
        # Laid out at the top of the page, where it has room in its own size; only then made small and moved.
        small = f"transform: translate(0, {length(down)}) scale({scale:.6f})"
        writer.add(element(page, "div", "whole", style=small), index)
        beside = element(page, "div", "row", style=f"top: {length(down)}")
        element(beside, "div", "small")
        for _ in range(int((row - GAP) / LINE)):
            element(beside, "div", "pen")
    css = (f"@page {{ size: {length(width)} {length(height)};"
           f" margin: {length(TOP)} {length(OUTER)} {length(BOTTOM)} {length(INNER)} }}\n"
           f"@page :left {{ margin-left: {length(OUTER)}; margin-right: {length(INNER)} }}\n"
           f"body {{ margin: 0 }}\n.page {{ position: relative; height: {length(row * per_page)} }}\n"
           ".page + .page { break-before: page }\n"
           ".whole { position: absolute; left: 0; top: 0; transform-origin: 0 0 }\n"
           f".row {{ position: absolute; left: 0; width: {length(room)}; height: {length(high)} }}\n"
           f".small {{ position: absolute; width: {length(wide)}; height: {length(high)} }}\n"
           f".pen {{ margin-left: {length(wide + GAP)} }}\n")
    sheets = (("_brand.yml", css_variables(brand)), ("slides.css", css + writer.css()))
    return SlidePages(PageDocument(root, shown, writer.spans, writer.texts), sheets, writer.images)
