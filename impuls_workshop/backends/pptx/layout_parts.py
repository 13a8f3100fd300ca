"""The slide layouts: one part each, with a placeholder for every slot."""

from __future__ import annotations

from itertools import chain

from impuls_workshop.backends.pptx.boxes import layout_placeholder, surface
from impuls_workshop.backends.pptx.frames import foot
from impuls_workshop.backends.pptx.master import EMPTY_GROUP
from impuls_workshop.backends.pptx.names import NAMESPACES, XML, attribute, solid
from impuls_workshop.backends.pptx.words import in_language
from impuls_workshop.document.layouts import Layout, Layouts


def layout_xml(layout: Layout, layouts: Layouts, language: str, footer: str, logo: str = "") -> str:
    """Return a layout's part.

    Args:
        layout: The layout.
        layouts: The file it comes from, for the slide's size.
        language: BCP 47 tag; it chooses the layout's name and prompts.
        footer: What is printed at the foot of its slides.
        logo: The brand's logo, if it stands on this layout; its number is `LOGO_NUMBER`.
    """
    background = "" if layout.background == "paper" else (
        f"<p:bg><p:bgPr>{solid(layout.background)}<a:effectLst/></p:bgPr></p:bg>"
    )
    rules = (surface(number, rule) for number, rule in enumerate(layout.rules, 2))
    slots = chain(layout.slots.values(), foot(layout, layouts))
    placeholders = (
        layout_placeholder(number, slot, layout, language, footer)
        for number, slot in enumerate(slots, 2 + len(layout.rules))
    )
    name = in_language(layout.titles, language) if layout.titles else layout.name
    return (
        f'{XML}<p:sldLayout {NAMESPACES} type="{attribute(layout.type)}" preserve="1" userDrawn="1">'
        f'<p:cSld name="{attribute(name)}">{background}<p:spTree>{EMPTY_GROUP}{"".join(rules)}{logo}'
        f'{"".join(placeholders)}</p:spTree></p:cSld>'
        "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>"
    )
