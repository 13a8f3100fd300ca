"""Speaker notes: their master, and one page of them for a slide."""

from __future__ import annotations

from impuls_workshop.backends.pptx.boxes import shape, slide_number
from impuls_workshop.backends.pptx.frames import transform
from impuls_workshop.backends.pptx.levels import list_style
from impuls_workshop.backends.pptx.master import COLOUR_MAP, EMPTY_GROUP
from impuls_workshop.backends.pptx.names import NAMESPACES, XML, attribute, emu, solid
from impuls_workshop.backends.pptx.words import word
from impuls_workshop.document.layouts import Box, Layouts, Level, TextStyle

PAGE = Box(0, 0, 190.5, 254)
"""The notes page, mm: PowerPoint's own size, 7.5 by 10 inches."""
STYLE = TextStyle(
    levels=(
        Level(12, before=4),
        Level(12, before=2, indent=5, hang=5),
        Level(12, before=2, indent=10, hang=5),
    ),
    floor=12,
)
_BODY = Box(19, 122.2, 152.4, 100)
_IMAGE_WIDTH = 152.4
_FRAME = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'


def notes_master_xml(layouts: Layouts, language: str) -> str:
    """Return the notes master: the slide above, the words below, the page's number at the foot."""
    height = _IMAGE_WIDTH * layouts.height / layouts.width
    image = Box(19, 19, _IMAGE_WIDTH, height) if height < 100 else Box(31, 19, 128.4, 96.3)
    number = Box(108, 241, 82.5, 12.7)
    words = "".join((
        shape(3, word("notes", language), holder='<p:ph type="body" sz="quarter" idx="3"/>',
              look=transform(_BODY) + _FRAME,
              body=_margins() + "<a:lstStyle/>" + _sample(language)),
        shape(4, "number", holder='<p:ph type="sldNum" sz="quarter" idx="5"/>',
              look=transform(number) + _FRAME,
              body='<a:bodyPr vert="horz" anchor="b"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr'
              f' lang="{attribute(language)}" sz="1000"/></a:lvl1pPr></a:lstStyle>'
              + slide_number(language, "‹#›")),
    ))
    picture = _slide_image(2, 2, transform(image) + _FRAME + _HAIRLINE)
    return (
        f"{XML}<p:notesMaster {NAMESPACES}><p:cSld>"
        f"<p:bg><p:bgPr>{solid('paper')}<a:effectLst/></p:bgPr></p:bg>"
        f"<p:spTree>{EMPTY_GROUP}{picture}{words}</p:spTree></p:cSld>{COLOUR_MAP}"
        f"<p:notesStyle>{list_style(STYLE, language)}</p:notesStyle></p:notesMaster>"
    )


def notes_xml(paragraphs: str, language: str, slide_number_shown: int) -> str:
    """Return one slide's notes page.

    Args:
        paragraphs: The notes as `a:p` elements.
        language: BCP 47 tag.
        slide_number_shown: The slide's number, from 1.
    """
    shapes = "".join((
        shape(3, word("notes", language), holder='<p:ph type="body" idx="1"/>', look="",
              body=f"<a:bodyPr/><a:lstStyle/>{paragraphs}"),
        shape(4, "number", holder='<p:ph type="sldNum" sz="quarter" idx="5"/>', look="",
              body=f"<a:bodyPr/><a:lstStyle/>{slide_number(language, str(slide_number_shown))}"),
    ))
    return (
        f"{XML}<p:notes {NAMESPACES}><p:cSld><p:spTree>{EMPTY_GROUP}{_slide_image(2, None, '')}{shapes}"
        "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
    )


_HAIRLINE = f'<a:noFill/><a:ln w="6350">{solid("line")}</a:ln>'


def _slide_image(number: int, index: int | None, look: str) -> str:
    place = f' idx="{index}"' if index is not None else ""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1"'
        f' noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"{place}/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{look}</p:spPr></p:sp>"
    )


def _margins() -> str:
    side = emu(2.5)
    return f'<a:bodyPr vert="horz" lIns="{side}" tIns="{side}" rIns="{side}" bIns="{side}" rtlCol="0"/>'


def _sample(language: str) -> str:
    tag = attribute(language)
    return f'<a:p><a:r><a:rPr lang="{tag}"/><a:t>{word("notes", language)}</a:t></a:r></a:p>'


