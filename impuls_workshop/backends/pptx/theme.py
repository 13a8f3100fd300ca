"""Prepares a theme once: all parts of a deck that do not depend on its slides."""

from __future__ import annotations

from impuls_workshop.backends.pptx.layout_parts import layout_xml
from impuls_workshop.backends.pptx.logos import logo_xml
from impuls_workshop.backends.pptx.master import master_xml
from impuls_workshop.backends.pptx.media import Media
from impuls_workshop.backends.pptx.names import NAMESPACES, OFFICEDOCUMENT, PRESENTATIONML, XML
from impuls_workshop.backends.pptx.notes import notes_master_xml
from impuls_workshop.backends.pptx.package import Part, packed
from impuls_workshop.backends.pptx.prepared_theme import PreparedTheme
from impuls_workshop.backends.pptx.relations import Relations
from impuls_workshop.backends.pptx.table_style import table_styles_xml
from impuls_workshop.backends.pptx.theme_part import theme_xml
from impuls_workshop.document.layouts import Brand, Layouts


def prepare(layouts: Layouts, brand: Brand, language: str, footer: str = "") -> PreparedTheme:
    """Write all parts that do not depend on the slides.

    Args:
        layouts: The slide layouts.
        brand: Colours and fonts.
        language: BCP 47 tag of the decks made with it.
        footer: What is printed at the foot of the slides.
    """
    return PreparedTheme(layouts, brand, language, packed(theme_parts(layouts, brand, language, footer)),
                         layout_parts(layouts))


def layout_parts(layouts: Layouts) -> dict[str, str]:
    """Return each layout's part, as a slide refers to it, by its name."""
    return {name: f"../slideLayouts/{file}" for name, file in _files(layouts).items()}


def theme_parts(layouts: Layouts, brand: Brand, language: str, footer: str) -> list[Part]:
    """Return the parts that `prepare` packs."""
    files = _files(layouts)
    master = Relations()
    ids = [master.to("slideLayout", f"../slideLayouts/{file}") for file in files.values()]
    master.to("theme", "../theme/theme1.xml")
    parts = [
        Part("ppt/slideMasters/slideMaster1.xml", f"{PRESENTATIONML}.slideMaster+xml",
             master_xml(layouts, language, ids), master),
    ]
    media = Media("logo", grey=brand.grey)
    for name, layout in layouts.layouts.items():
        relations = Relations()
        relations.to("slideMaster", "../slideMasters/slideMaster1.xml")
        logo = logo_xml(layout, brand, media, relations)
        parts.append(Part(f"ppt/slideLayouts/{files[name]}", f"{PRESENTATIONML}.slideLayout+xml",
                          layout_xml(layout, layouts, language, footer, logo), relations))
    parts += media.parts
    parts += _other_parts(layouts, brand, language)
    return parts


def _files(layouts: Layouts) -> dict[str, str]:
    """Return each layout's file by its name."""
    return {name: f"slideLayout{number}.xml" for number, name in enumerate(layouts.layouts, 1)}


def _other_parts(layouts: Layouts, brand: Brand, language: str) -> list[Part]:
    theme, theme_type = theme_xml(brand), f"{OFFICEDOCUMENT}.theme+xml"
    notes = Relations()
    notes.to("theme", "../theme/theme2.xml")
    return [
        Part("ppt/theme/theme1.xml", theme_type, theme),
        Part("ppt/notesMasters/notesMaster1.xml", f"{PRESENTATIONML}.notesMaster+xml",
             notes_master_xml(layouts, language), notes),
        Part("ppt/theme/theme2.xml", theme_type, theme),
        Part("ppt/presProps.xml", f"{PRESENTATIONML}.presProps+xml",
             f"{XML}<p:presentationPr {NAMESPACES}/>"),
        Part("ppt/viewProps.xml", f"{PRESENTATIONML}.viewProps+xml", f"{XML}<p:viewPr {NAMESPACES}/>"),
        Part("ppt/tableStyles.xml", f"{PRESENTATIONML}.tableStyles+xml", table_styles_xml()),
    ]
