"""Writes a deck as a PowerPoint file: the prepared theme's parts, then slide after slide in one pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from impuls_workshop.backends.pptx.canvas import Figures
from impuls_workshop.backends.pptx.media import Media
from impuls_workshop.backends.pptx.names import PRESENTATIONML
from impuls_workshop.backends.pptx.notes import STYLE, notes_xml
from impuls_workshop.backends.pptx.package import Packed, Part, join, packed
from impuls_workshop.backends.pptx.prepared_theme import PreparedTheme, kept_theme
from impuls_workshop.backends.pptx.presentation import (
    APP_TYPE,
    CORE_TYPE,
    MAIN,
    app_xml,
    core_xml,
    packed_presentation,
)
from impuls_workshop.backends.pptx.relations import Relations
from impuls_workshop.backends.pptx.slide_parts import SlideWriter
from impuls_workshop.backends.pptx.text import Size, paragraphs_xml
from impuls_workshop.document.layouts import Brand, Layouts
from impuls_workshop.document.model import Deck
from impuls_workshop.typography.measure import Measure


def write_deck(deck: Deck, layouts: Layouts, brand: Brand, drawings: Figures, *,
               labels: Mapping[str, str] | None = None, theme: PreparedTheme | None = None,
               measure: Measure | None = None) -> bytes:
    """Return the deck as a .pptx file; the same arguments give the same bytes.

    Args:
        deck: The deck, already fitted: `Fill.scale` is taken as it is.
        layouts: The layouts its slides name.
        brand: Colours and fonts.
        drawings: A drawing for each diagram, by slide index (from 0) and slot name.
        labels: Words of the workshop's language; they name pictures and drawings in the selection pane.
        theme: What `prepare` made of the same layouts, brand and language; None prepares it now.
        measure: Measures text in the brand's fonts; None makes one. Only tables and mixed slots need it.
    """
    writer = DeckWriter(deck, layouts, brand, drawings, labels=labels, theme=theme, measure=measure)
    return writer.file([packed(part for index in range(len(deck.slides)) for part in writer.slide(index))])


class DeckWriter:
    """Writes the slides of a deck one by one, and then the file; see `write_deck` for the arguments.

    `beside` has written all slides with pictures and charts: the file has those, and this one writes none.
    """

    def __init__(self, deck: Deck, layouts: Layouts, brand: Brand, drawings: Figures, *,
                 labels: Mapping[str, str] | None = None, theme: PreparedTheme | None = None,
                 measure: Measure | None = None, beside: DeckWriter | None = None) -> None:
        self._deck = deck
        self._beside = beside
        self._layouts = layouts
        self._theme = theme or ready_theme(layouts, brand, deck.language, deck.footer)
        self._media = Media(grey=brand.grey)
        self._writer = SlideWriter(deck, self._theme, drawings, media=self._media, measure=measure or Measure(brand),
                                   labels=labels or {})

    def slide(self, index: int) -> Iterator[Part]:
        """Yield the parts of a slide, from 0; pictures and charts are kept for the file, in the order of the slides."""
        slide = self._deck.slides[index]
        relations = Relations()
        relations.to("slideLayout", self._theme.layout_parts[slide.layout])
        if slide.notes:
            relations.to("notesSlide", f"../notesSlides/notesSlide{index + 1}.xml")
        body = self._writer.slide_xml(index, relations)
        yield Part(f"ppt/slides/slide{index + 1}.xml", f"{PRESENTATIONML}.slide+xml", body, relations)
        if slide.notes:
            yield notes_part(self._deck, index, self._writer)

    def file(self, slides: Sequence[Packed]) -> bytes:
        """Return the file, given the parts of all slides in their order."""
        package = Relations()
        package.to("officeDocument", MAIN)
        package.to("core-properties", "docProps/core.xml")
        package.to("extended-properties", "docProps/app.xml")
        last = (Part("docProps/core.xml", CORE_TYPE, core_xml(self._deck)),
                Part("docProps/app.xml", APP_TYPE, app_xml(self._deck)))
        first = packed_presentation(self._deck, self._layouts)
        counted = (self._beside or self).counted
        return join([first, self._theme.packed, *slides, counted, packed(last)], package)

    @cached_property
    def counted(self) -> Packed:
        """The pictures and charts of the slides that were written."""
        return packed((*self._media.parts, *self._writer.charts.parts))


def ready_theme(layouts: Layouts, brand: Brand, language: str, footer: str) -> PreparedTheme:
    """Return a theme that was made beforehand, or make it; see `theme.prepare` for the arguments."""
    kept = kept_theme(layouts, brand, language, footer)
    if kept is None:
        from impuls_workshop.backends.pptx.theme import prepare

        kept = prepare(layouts, brand, language, footer)
    return kept


def notes_part(deck: Deck, index: int, writer: SlideWriter,
               master: str = "../notesMasters/notesMaster1.xml") -> Part:
    """Return the notes page of one slide; `master` is the notes master's part as the page refers to it."""
    relations = Relations()
    relations.to("notesMaster", master)
    relations.to("slide", f"../slides/slide{index + 1}.xml")
    setting = writer.setting(relations, notes=True)
    words = paragraphs_xml(deck.slides[index].notes, setting, Size(STYLE))
    return Part(f"ppt/notesSlides/notesSlide{index + 1}.xml", f"{PRESENTATIONML}.notesSlide+xml",
                notes_xml(words, deck.language, index + 1), relations)
