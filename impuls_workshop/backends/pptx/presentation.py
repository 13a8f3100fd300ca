"""The presentation part and the document's properties: what holds the slides together."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from impuls_workshop.backends.pptx.frames import slide_size
from impuls_workshop.backends.pptx.master import MASTER_ID, default_style
from impuls_workshop.backends.pptx.names import (
    NAMESPACES,
    OFFICEDOCUMENT,
    P14,
    PRESENTATIONML,
    XML,
    attribute,
    emu,
    guid,
    text,
)
from impuls_workshop.backends.pptx.notes import PAGE
from impuls_workshop.backends.pptx.package import Packed, Part, moment, packed
from impuls_workshop.backends.pptx.relations import Relations
from impuls_workshop.backends.pptx.zipping import SEAM
from impuls_workshop.document.layouts import Layouts
from impuls_workshop.document.model import Deck

MAIN: Final = "ppt/presentation.xml"

FIRST_SLIDE_ID = 256
"""The least id a slide may have (ECMA-376 part 1, 19.7.13)."""
_APPLICATION = "impuls_workshop"
_DUBLIN_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)


Sections = tuple[tuple[str, tuple[int, ...]], ...]
"""Names of sections, and the indexes of their slides."""


def packed_presentation(deck: Deck, layouts: Layouts) -> Packed:
    """Return the presentation part, packed; it refers to the master, the slides and the settings.

    Args:
        deck: The deck.
        layouts: For the slide's size.
    """
    return _packed(len(deck.slides), sections(deck), deck.language, *slide_size(layouts))


@lru_cache(maxsize=8)  # decks of a merge have it in common
def _packed(count: int, parts: Sections, language: str, width: int, height: int) -> Packed:
    relations = Relations()
    body = _presentation_xml(count, parts, language, (width, height), relations)
    return packed([Part(MAIN, f"{PRESENTATIONML}.presentation.main+xml", body, relations)])


def _presentation_xml(count: int, parts: Sections, language: str, size: tuple[int, int], relations: Relations) -> str:
    master = relations.to("slideMaster", "slideMasters/slideMaster1.xml")
    slides = "".join(
        f'<p:sldId id="{FIRST_SLIDE_ID + index}" r:id="{relation}"/>'
        for index, relation in enumerate(
            relations.to("slide", f"slides/slide{number}.xml") for number in range(1, count + 1)
        )
    )
    slides = f"<p:sldIdLst>{slides}</p:sldIdLst>" if slides else ""
    notes = relations.to("notesMaster", "notesMasters/notesMaster1.xml")
    for kind, file in (("presProps", "presProps"), ("viewProps", "viewProps"), ("theme", "theme/theme1"),
                       ("tableStyles", "tableStyles")):
        relations.to(kind, f"{file}.xml")
    width, height = size
    known = ' type="screen4x3"' if (width, height) == (9144000, 6858000) else ""
    return (
        f'{XML}<p:presentation {NAMESPACES} saveSubsetFonts="1" autoCompressPictures="0">'
        f'<p:sldMasterIdLst><p:sldMasterId id="{MASTER_ID}" r:id="{master}"/></p:sldMasterIdLst>'
        f'<p:notesMasterIdLst><p:notesMasterId r:id="{notes}"/></p:notesMasterIdLst>'
        f'{slides}<p:sldSz cx="{width}" cy="{height}"{known}/>'
        f'<p:notesSz cx="{emu(PAGE.w)}" cy="{emu(PAGE.h)}"/>'
        f"<p:defaultTextStyle>{default_style(language)}</p:defaultTextStyle>{_sections_xml(parts)}"
        "</p:presentation>"
    )


def core_xml(deck: Deck) -> str:
    """Return title, subject, authors and language; a date only if the build was told one."""
    authors = "; ".join(deck.authors)
    title = f"{SEAM}{deck.title}{SEAM}" if deck.title else ""  # decks of a merge differ in it
    fields = (("dc:title", title), ("dc:subject", deck.subject), ("dc:creator", authors))
    rows = "".join(f"<{tag}>{text(value)}</{tag}>" for tag, value in fields if value)
    stated = moment()
    if stated is not None:
        when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(stated))
        rows += "".join(
            f'<dcterms:{tag} xsi:type="dcterms:W3CDTF">{when}</dcterms:{tag}>'
            for tag in ("created", "modified")
        )
    rows += f"<dc:language>{text(deck.language)}</dc:language>"
    return f"{XML}<cp:coreProperties {_DUBLIN_CORE}>{rows}</cp:coreProperties>"


def app_xml(deck: Deck) -> str:
    """Return the counts file managers show, and the name of this program instead of a machine's."""
    notes = sum(1 for slide in deck.slides if slide.notes)
    return (
        f'{XML}<Properties xmlns="{_EXTENDED}"><Application>{_APPLICATION}</Application>'
        f"<Slides>{len(deck.slides)}</Slides><Notes>{notes}</Notes></Properties>"
    )


_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
APP_TYPE = f"{OFFICEDOCUMENT}.extended-properties+xml"


def sections(deck: Deck) -> Sections:
    """Return the sections with the indexes of their slides; slides before the first get the deck's title."""
    found: list[tuple[str, list[int]]] = []
    for index, slide in enumerate(deck.slides):
        if slide.section is not None or not found:
            found.append((slide.section or deck.title, []))
        found[-1][1].append(index)
    named = any(slide.section is not None for slide in deck.slides)
    return tuple((name, tuple(indexes)) for name, indexes in found) if named else ()


def sections_xml(deck: Deck) -> str:
    """Return the list of sections as the presentation part's extension, or nothing if there are none."""
    return _sections_xml(sections(deck))


def _sections_xml(parts: Sections) -> str:
    rows: Sequence[str] = [
        f'<p14:section name="{attribute(name)}" id="{guid("section", str(order), name)}"><p14:sldIdLst>'
        + "".join(f'<p14:sldId id="{FIRST_SLIDE_ID + index}"/>' for index in indexes)
        + "</p14:sldIdLst></p14:section>"
        for order, (name, indexes) in enumerate(parts)
    ]
    if not rows:
        return ""
    return (
        '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">'
        f'<p14:sectionLst xmlns:p14="{P14}">{"".join(rows)}</p14:sectionLst></p:ext></p:extLst>'
    )
