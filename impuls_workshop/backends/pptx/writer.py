"""Writes a deck as a PowerPoint file: the prepared theme's parts, then slide after slide in one pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from impuls_workshop.backends.pptx.figures import Figures
from impuls_workshop.backends.pptx.media import Media
from impuls_workshop.backends.pptx.names import PRESENTATIONML
from impuls_workshop.backends.pptx.notes import STYLE, notes_xml
from impuls_workshop.backends.pptx.package import Part, pack
from impuls_workshop.backends.pptx.presentation import (
    APP_TYPE,
    CORE_TYPE,
    app_xml,
    core_xml,
    presentation_xml,
)
from impuls_workshop.backends.pptx.relations import Relations
from impuls_workshop.backends.pptx.slide_parts import SlideWriter
from impuls_workshop.backends.pptx.text import Size, paragraphs_xml
from impuls_workshop.backends.pptx.theme import PreparedTheme, prepare
from impuls_workshop.document.layouts import Brand, Layouts
from impuls_workshop.document.model import Deck
from impuls_workshop.typography.measure import Measure

_MAIN = "ppt/presentation.xml"


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
    theme = theme or prepare(layouts, brand, deck.language, deck.footer)
    media, main, package = Media(grey=brand.grey), Relations(), Relations()
    presentation = Part(_MAIN, f"{PRESENTATIONML}.presentation.main+xml",
                        presentation_xml(deck, layouts, main), main)
    writer = SlideWriter(deck, theme, drawings, media=media, measure=measure or Measure(brand),
                         labels=labels or {})
    slides = list(_slides(deck, theme, writer))
    package.to("officeDocument", _MAIN)
    package.to("core-properties", "docProps/core.xml")
    package.to("extended-properties", "docProps/app.xml")
    properties = (Part("docProps/core.xml", CORE_TYPE, core_xml(deck)),
                  Part("docProps/app.xml", APP_TYPE, app_xml(deck)))
    return pack((presentation, *theme.parts, *slides, *media.parts, *writer.charts.parts, *properties), package)


def _slides(deck: Deck, theme: PreparedTheme, writer: SlideWriter) -> Iterator[Part]:
    for index, slide in enumerate(deck.slides):
        relations = Relations()
        relations.to("slideLayout", theme.layout_parts[slide.layout])
        if slide.notes:
            relations.to("notesSlide", f"../notesSlides/notesSlide{index + 1}.xml")
        body = writer.slide_xml(index, relations)
        yield Part(f"ppt/slides/slide{index + 1}.xml", f"{PRESENTATIONML}.slide+xml", body, relations)
        if slide.notes:
            yield notes_part(deck, index, writer)


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
