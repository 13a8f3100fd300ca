"""Writes a deck into a template's package."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping

from lxml import etree

from impuls_workshop.backends.pptx.bound import BoundLayout
from impuls_workshop.backends.pptx.canvas import Figures
from impuls_workshop.backends.pptx.charts import Charts
from impuls_workshop.backends.pptx.foreign.binding import Binding
from impuls_workshop.backends.pptx.foreign.colours import Palette
from impuls_workshop.backends.pptx.foreign.keeping import kept_parts
from impuls_workshop.backends.pptx.foreign.presentation import default_notes_part, presentation_xml, relative
from impuls_workshop.backends.pptx.foreign.xml import parse
from impuls_workshop.backends.pptx.media import Media
from impuls_workshop.backends.pptx.names import NAMESPACES, OFFICEDOCUMENT, PRESENTATIONML, XML
from impuls_workshop.backends.pptx.notes import notes_master_xml
from impuls_workshop.backends.pptx.package import Part, pack, packed
from impuls_workshop.backends.pptx.prepared_theme import PreparedTheme
from impuls_workshop.backends.pptx.presentation import APP_TYPE, CORE_TYPE, app_xml, core_xml
from impuls_workshop.backends.pptx.relations import Relations
from impuls_workshop.backends.pptx.slide_parts import SlideWriter
from impuls_workshop.backends.pptx.table_style import table_styles_xml
from impuls_workshop.backends.pptx.theme_part import theme_xml
from impuls_workshop.backends.pptx.writer import notes_part
from impuls_workshop.document.layouts import Layouts
from impuls_workshop.document.model import Deck
from impuls_workshop.typography.measure import Measure

_MAIN = "ppt/presentation.xml"
_STYLES = "ppt/tableStyles.xml"


def write_deck_in(binding: Binding, deck: Deck, layouts: Layouts, drawings: Figures, *, measure: Measure,
                  labels: Mapping[str, str]) -> bytes:
    """Return the deck as a .pptx file in the template's look.

    Args:
        binding: The template.
        deck: The deck, settled and fitted.
        layouts: What `Binding.settle` returned with it.
        drawings: A drawing for each diagram, by slide index (from 0) and slot name.
        measure: Measures text in the template's fonts.
        labels: Words of the workshop's language.
    """
    package = binding.template.package
    ours = ("ppt/slides/", "ppt/notesSlides/", "docProps/")
    kept = [part for part in kept_parts(package)
            if not part.name.startswith(ours) and part.name not in {_MAIN, _STYLES}]
    taken = {part.name for part in kept}
    notes = default_notes_part(package)
    added = [] if notes else _notes_master(binding, layouts, deck.language, taken)
    master = notes or added[0].name
    theme = PreparedTheme(layouts, binding.brand, deck.language, packed(()), {
        name: posixpath.relpath(layout.part, "ppt/slides")
        for name, layout in layouts.layouts.items() if isinstance(layout, BoundLayout)})
    main, root = Relations(), Relations()
    media = Media(_free("ppt/media/picture", taken).rpartition("/")[2])
    presentation = Part(_MAIN, f"{PRESENTATIONML}.presentation.main+xml",
                        presentation_xml(deck, package, main, relative(master)), main)
    writer = SlideWriter(deck, theme, drawings, media=media, measure=measure, labels=labels)
    writer.charts = Charts("-own")
    slides = list(_slides(deck, theme, writer, posixpath.relpath(master, "ppt/notesSlides")))
    root.to("officeDocument", _MAIN)
    root.to("core-properties", "docProps/core.xml")
    root.to("extended-properties", "docProps/app.xml")
    own = (*_settings(binding), *slides, *media.parts, *writer.charts.parts,
           Part("docProps/core.xml", CORE_TYPE, core_xml(deck)), Part("docProps/app.xml", APP_TYPE, app_xml(deck)))
    return pack((presentation, *kept, *added, *own), root)


def _slides(deck: Deck, theme: PreparedTheme, writer: SlideWriter, notes_master: str) -> Iterator[Part]:
    for index, slide in enumerate(deck.slides):
        relations = Relations()
        relations.to("slideLayout", theme.layout_parts[slide.layout])
        if slide.notes:
            relations.to("notesSlide", f"../notesSlides/notesSlide{index + 1}.xml")
        layout = theme.layouts.layouts[slide.layout]
        colours = Palette(dict(layout.colours) if isinstance(layout, BoundLayout) else {})
        body = colours.recoloured(writer.slide_xml(index, relations))
        yield Part(f"ppt/slides/slide{index + 1}.xml", f"{PRESENTATIONML}.slide+xml", body, relations)
        if slide.notes:
            yield notes_part(deck, index, writer, notes_master)


def _notes_master(binding: Binding, layouts: Layouts, language: str, taken: set[str]) -> list[Part]:
    """Our notes master, for templates that have none; it needs a theme of its own."""
    theme = _free("ppt/theme/theme", taken) + "1.xml"
    name = _free("ppt/notesMasters/notesMaster", taken) + "1.xml"
    relations = Relations()
    relations.to("theme", posixpath.relpath(theme, "ppt/notesMasters"))
    return [Part(name, f"{PRESENTATIONML}.notesMaster+xml", notes_master_xml(layouts, language), relations),
            Part(theme, f"{OFFICEDOCUMENT}.theme+xml", theme_xml(binding.brand))]


def _free(stem: str, taken: set[str]) -> str:
    """Return the beginning of a part's name that no kept part begins with."""
    while any(name.lower().startswith(stem.lower()) for name in taken):
        stem += "-own"
    return stem


def _settings(binding: Binding) -> Iterator[Part]:
    yield Part("ppt/presProps.xml", f"{PRESENTATIONML}.presProps+xml", f"{XML}<p:presentationPr {NAMESPACES}/>")
    yield Part("ppt/viewProps.xml", f"{PRESENTATIONML}.viewProps+xml", f"{XML}<p:viewPr {NAMESPACES}/>")
    plain = next((each.layout for each in binding.anatomies if each.layout.type == "obj"),
                 binding.template.layouts[0])
    ours = plain.palette.recoloured(table_styles_xml())
    theirs = binding.template.package.first(binding.template.package.main or "", "tableStyles")
    if theirs:
        root = parse(binding.template.package.parts[theirs])
        root.extend(list(parse(ours.encode())))
        ours = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True).decode()
    yield Part(_STYLES, f"{PRESENTATIONML}.tableStyles+xml", ours)
