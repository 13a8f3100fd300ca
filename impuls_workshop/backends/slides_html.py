"""Fitted slides as HTML in millimetres: whole slides as pages of a PDF, or small ones on a handout's page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Final

from lxml import etree
from lxml.etree import _Element
from msgspec import Struct

from impuls_workshop.backends.logo_choice import logo_of, place_of
from impuls_workshop.backends.page_look import css_fonts, css_variables
from impuls_workshop.backends.pptx.frames import FOOT_KINDS, foot
from impuls_workshop.backends.slide_styles import element, length, number, placed
from impuls_workshop.backends.slide_tables import add_table
from impuls_workshop.backends.slide_text import Column, Setting
from impuls_workshop.diagnostics import Span
from impuls_workshop.diagrams.charts import ChartPlan
from impuls_workshop.diagrams.shapes import Drawing
from impuls_workshop.diagrams.svg import to_svg
from impuls_workshop.document.layouts import Box, Brand, Layout, Layouts, Slot
from impuls_workshop.document.model import Block, Deck, Diagram, Fill, Paragraph, Picture, Run, Slide, Table
from impuls_workshop.document.page_reader import SCHEME
from impuls_workshop.document.pages import PageDocument
from impuls_workshop.typography.breaking import SOFT_HYPHEN
from impuls_workshop.typography.heights import room_of
from impuls_workshop.typography.measure import Measure
from impuls_workshop.typography.stacking import stack

_TOP: Final = {"top": 0.0, "middle": 0.5, "bottom": 1.0}
"""Share of the free height that stands above the text."""

Figures = Mapping[tuple[int, str], Drawing | ChartPlan]
"""The drawings of a deck, by slide index (from 0) and slot name."""


class SlidePages(Struct, frozen=True):
    """A deck as pages, ready for `backends.pdf.write_pdf`."""

    page: PageDocument
    css: tuple[tuple[str, str], ...]
    """Stylesheets in order: name, and text."""
    images: Mapping[str, bytes]
    """Drawings as SVG, and pictures, by the names the pages use after `diagram:`."""


def slide_pages(deck: Deck, layouts: Layouts, brand: Brand, figures: Figures, *, measure: Measure,
                shown: str) -> SlidePages:
    """Return a deck as pages of the slides' size, one slide a page.

    Args:
        deck: The fitted deck.
        layouts: The layouts its slides name.
        brand: Colours and fonts.
        figures: The drawings.
        measure: Measures text, as it was measured to fit.
        shown: The template's path, for mistakes without a better place.
    """
    writer = SlideHtml(deck, layouts, brand, figures, measure)
    writer.standing_alone = True
    root = etree.Element("html", lang=deck.language)
    head = element(root, "head")
    element(head, "title").text = deck.title
    for author in deck.authors:
        element(head, "meta", name="author", content=author)
    if deck.subject:
        element(head, "meta", name="description", content=deck.subject)
    body = element(root, "body")
    for index in range(len(deck.slides)):
        writer.add(body, index)
    sheets = (("_brand.yml", css_variables(brand)), ("slides.css", _page_rules(deck, layouts) + writer.css()))
    return SlidePages(PageDocument(root, shown, writer.spans, writer.texts), sheets, writer.images)


def _page_rules(deck: Deck, layouts: Layouts) -> str:
    """Return the rules that give every slide a page of its layout's size."""
    usual = (layouts.width, layouts.height)
    sizes = dict.fromkeys([usual, *(layouts.size_of(slide.layout) for slide in deck.slides)])
    rules = ["body { margin: 0 }\n.slide + .slide { break-before: page }\n"]
    for size in sizes:
        name = "" if size == usual else f" {_page_name(size)}"
        rules.append(f"@page{name} {{ size: {length(size[0])} {length(size[1])}; margin: 0 }}\n")
    return "".join(rules)


def _page_name(size: tuple[float, float]) -> str:
    return f"p{number(size[0])}x{number(size[1])}".replace(".", "-")


class SlideHtml:
    """Writes the slides of one deck, each as a `section` of the slide's size.

    Attributes:
        images: The drawings (as SVG) and pictures used so far, by name.
        spans: Where pictures were written.
        standing_alone: Whether the slides are the document's pages: then sections are bookmarks and numbers lead home.
    """

    def __init__(self, deck: Deck, layouts: Layouts, brand: Brand, figures: Figures, measure: Measure) -> None:
        self._deck = deck
        self._layouts = layouts
        self._brand = brand
        self._figures = figures
        self._setting = Setting(measure, css_fonts(brand), brand.colours)
        self._pictures: dict[tuple[str, bytes | None], str] = {}
        self.images: dict[str, bytes] = {}
        self.standing_alone = False
        self.spans: dict[_Element, Span] = {}

    @property
    def texts(self) -> list[tuple[Span | None, str]]:
        """All words that were set, with their places."""
        return self._setting.texts

    def css(self) -> str:
        """Return the stylesheet of the slides written so far. It needs the brand's variables."""
        return self._setting.sheet.css()

    def add(self, parent: _Element, index: int) -> _Element:
        """Write one slide.

        Args:
            parent: The element that gets it.
            index: Which slide, from 0.
        """
        slide = self._deck.slides[index]
        layout = self._layouts.layouts[slide.layout]
        width, height = self._layouts.size_of(slide.layout)
        style = (f"width: {length(width)}; height: {length(height)};"
                 f" background: #{self._brand.colours[layout.background]}")
        if layout.size:
            style += f"; page: {_page_name(layout.size)}"
        made = element(parent, "section", f"slide {self._setting.sheet.name(style)}")
        if slide.id:
            made.set("id", slide.id)
        if slide.section and self.standing_alone:
            made.set("data-section", slide.section)
        for rule in layout.rules:
            colour = f"#{self._brand.colours[rule.colour]}"
            look = f"border: {length(rule.line)} solid {colour}" if rule.line else f"background: {colour}"
            style = f"{placed(rule.box)}; {look}"
            element(made, "div", self._setting.sheet.name(style))
        self._logo(made, layout)
        for name, slot in layout.slots.items():
            fill = slide.fills.get(name)
            if fill is not None and fill.blocks:
                self._fill(made, index, slot, layout, fill)
        self._foot(made, index, layout)
        return made

    def _logo(self, parent: _Element, layout: Layout) -> None:
        """Draw the brand's logo; it is read on title slides and ornament on all others."""
        logo = logo_of(layout, self._brand)
        if logo is None or layout.logo is None:
            return
        box = place_of(logo, layout.logo)
        if layout.type == "title":
            self._picture(parent, Picture(logo.path, logo.alt), box)
            return
        name = self._image(Picture(logo.path, logo.alt))
        style = f"{placed(box)}; background: url({SCHEME}{name}) 0 0 / 100% 100% no-repeat"
        element(parent, "div", self._setting.sheet.name(style))

    def _fill(self, parent: _Element, index: int, slot: Slot, layout: Layout, fill: Fill) -> None:
        slide = self._deck.slides[index]
        if len(fill.paragraphs) == len(fill.blocks):
            self._text(parent, slot, slot.box, fill.paragraphs, fill.scale, slide=slide, layout=layout)
            return
        for blocks, box in self._places(slot, fill):
            first = blocks[0]
            if isinstance(first, Paragraph):
                texts = tuple(block for block in blocks if isinstance(block, Paragraph))
                self._text(parent, slot, box, texts, fill.scale, slide=slide, layout=layout)
            elif isinstance(first, Table):
                add_table(parent, first, box, slot.style, fill.scale, self._setting)
            elif isinstance(first, Picture):
                self._picture(parent, first, box)
            elif (index, slot.name) in self._figures:
                self._drawing(parent, first, box, f"{index + 1}-{slot.name}", self._figures[index, slot.name])

    def _places(self, slot: Slot, fill: Fill) -> Iterator[tuple[tuple[Block, ...], Box]]:
        if len(fill.blocks) == 1 and not slot.row:  # has the slot for itself
            yield fill.blocks, slot.box
            return
        for piece, box in stack(fill.blocks, slot, fill.scale, self._setting.measure):
            yield piece.blocks, box

    def _text(self, parent: _Element, slot: Slot, box: Box, paragraphs: tuple[Paragraph, ...], scale: float, *,
              slide: Slide | None = None, layout: Layout | None = None) -> None:
        column = Column(slot.style, room_of(slot).width, scale, self._setting)
        left, top, right, bottom = slot.inset
        free = box.h - top - bottom - column.height(paragraphs)
        down = top + free * _TOP[slot.style.anchor]
        fill = f"; background: #{self._brand.colours[slot.fill]}" if slot.fill else ""
        style = (f"{placed(box)}; padding: {length(max(down, 0.0))} {length(right)} 0 {length(left)}{fill};"
                 f" {column.look()}")
        light = " light" if slot.style.colour == "paper" else ""
        made = element(parent, "div", self._setting.sheet.name(style) + light)
        if slot.kind == "title" and slide is not None:
            column.paragraph(made, "h1", paragraphs[0]).set("data-title", slide.title.replace(SOFT_HYPHEN, ""))
            for paragraph in paragraphs[1:]:
                column.paragraph(made, "p", paragraph, first=False)
            return
        if slide is not None and layout is not None and _heads_a_column(slot, layout):
            column.paragraph(made, "h2", paragraphs[0])
            column.fill(made, paragraphs[1:])
            return
        headed = slide is not None and bool(slide.fills.get(f"{slot.name}-heading"))
        column.fill(made, paragraphs, heading=3 if headed else 2)

    def _picture(self, parent: _Element, picture: Picture, box: Box) -> None:
        style = f"{placed(box)}; object-fit: {picture.fit}"
        name = self._image(picture)
        made = element(parent, "img", self._setting.sheet.name(style), src=SCHEME + name,
                       alt="" if picture.decorative else picture.alt)
        if picture.span:
            self.spans[made] = picture.span

    def _image(self, picture: Picture) -> str:
        """Return the name the pages have for a picture: the file's own would be seen in the PDF."""
        key = (picture.path, picture.content)
        name = self._pictures.setdefault(key, f"picture-{len(self._pictures) + 1}")
        if name not in self.images:
            self.images[name] = picture.content if picture.content is not None else Path(picture.path).read_bytes()
        return name

    def _drawing(self, parent: _Element, block: Block, box: Box, name: str, drawing: Drawing | ChartPlan) -> None:
        colours, fonts = self._brand.colours, self._setting.fonts
        if isinstance(drawing, Drawing):
            self.images[name] = to_svg(drawing, colours, fonts).encode()
        else:
            from impuls_workshop.diagrams.chart_svg import chart_svg

            self.images[name] = chart_svg(drawing, colours, fonts, self._setting.measure).encode()
        style = placed(Box(box.x, box.y, drawing.width, drawing.height))
        alt = block.alt if isinstance(block, Diagram) and block.alt is not None else drawing.alt
        element(parent, "img", self._setting.sheet.name(style), src=SCHEME + name, alt=alt)

    def _foot(self, parent: _Element, index: int, layout: Layout) -> None:
        if not layout.footer:
            return
        words = {"footer": self._deck.footer, "number": str(index + 1)}
        filled = self._deck.slides[index].fills
        for slot in chain(layout.slots.values(), foot(layout, self._layouts)):
            if slot.kind in FOOT_KINDS and slot.name not in filled and words.get(slot.kind):
                home = self._deck.home if self.standing_alone and slot.kind == "number" else None
                link = f"#{home}" if home and home != self._deck.slides[index].id else None
                self._text(parent, slot, slot.box, (Paragraph((Run(words[slot.kind], link=link),)),), 1.0)
                if link:
                    for made in parent[-1].iter("a"):
                        made.set("class", "home")


def _heads_a_column(slot: Slot, layout: Layout) -> bool:
    return slot.kind == "text" and slot.name.endswith("-heading") and \
        slot.name.removesuffix("-heading") in layout.slots
