"""The slide master: what every layout starts from."""

from __future__ import annotations

from collections.abc import Sequence

from impuls_workshop.backends.pptx.boxes import master_placeholder
from impuls_workshop.backends.pptx.frames import standard_foot
from impuls_workshop.backends.pptx.levels import level_style, list_style
from impuls_workshop.backends.pptx.names import NAMESPACES, XML, attribute, solid
from impuls_workshop.document.layouts import Box, Layouts, Level, Slot, SlotKind, TextStyle

EMPTY_GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>'
    '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/>'
    "</a:xfrm></p:grpSpPr>"
)
"""How every shape tree begins."""
COLOUR_MAP = (
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3"'
    ' accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
)
MASTER_ID = 2147483648
"""The least id a master may have; layouts go on counting from it (ECMA-376 part 1, 19.7.5 and 19.7.9)."""
_TITLE = TextStyle((Level(30),), floor=24, font="heading", colour="accent-deep")
_BODY = TextStyle((Level(22, indent=7, hang=7, before=8, bullet="•"),), floor=18)
_PLAIN = TextStyle((Level(18),), floor=12)


def master_xml(layouts: Layouts, language: str, layout_relations: Sequence[str]) -> str:
    """Return the slide master.

    Args:
        layouts: All layouts; the first with a title and a body gives the master's own places and styles.
        language: BCP 47 tag.
        layout_relations: Ids of the relations to the layouts, in their order.
    """
    title, body = master_slot(layouts, "title"), master_slot(layouts, "body")
    footer, date, number = standard_foot(layouts)
    shapes = (
        (title, '<p:ph type="title"/>'), (body, '<p:ph type="body" idx="1"/>'),
        (date, '<p:ph type="dt" sz="half" idx="2"/>'), (footer, '<p:ph type="ftr" sz="quarter" idx="3"/>'),
        (number, '<p:ph type="sldNum" sz="quarter" idx="4"/>'),
    )
    tree = "".join(
        master_placeholder(id_, slot, holder, language) for id_, (slot, holder) in enumerate(shapes, 2)
    )
    ids = "".join(
        f'<p:sldLayoutId id="{MASTER_ID + order}" r:id="{relation}"/>'
        for order, relation in enumerate(layout_relations, 1)
    )
    heading = level_style(title.style, title.style.levels[0], language, tag="lvl1pPr")
    return (
        f"{XML}<p:sldMaster {NAMESPACES}><p:cSld><p:bg><p:bgPr>{solid('paper')}<a:effectLst/></p:bgPr></p:bg>"
        f"<p:spTree>{EMPTY_GROUP}{tree}</p:spTree></p:cSld>{COLOUR_MAP}"
        f"<p:sldLayoutIdLst>{ids}</p:sldLayoutIdLst><p:txStyles>"
        f"<p:titleStyle>{heading}</p:titleStyle>"
        f"<p:bodyStyle>{list_style(body.style, language)}</p:bodyStyle>"
        f"<p:otherStyle>{default_style(language)}</p:otherStyle></p:txStyles></p:sldMaster>"
    )


def default_style(language: str) -> str:
    """Return the style of text outside of placeholders."""
    return f'<a:defPPr><a:defRPr lang="{attribute(language)}"/></a:defPPr>{list_style(_PLAIN, language)}'


def master_slot(layouts: Layouts, kind: SlotKind) -> Slot:
    """Return the slot the master's title or body is made after."""
    ordered = sorted(layouts.layouts.values(), key=lambda layout: layout.type != "obj")
    for layout in ordered:
        first = {slot.kind: slot for slot in reversed(tuple(layout.slots.values()))}
        if kind in first and {"title", "body"} <= first.keys():
            return first[kind]
    top, style = (20.0, _TITLE) if kind == "title" else (50.0, _BODY)
    height = 25.0 if kind == "title" else layouts.height - 76
    return Slot(kind, kind, Box(16, top, layouts.width - 32, height), style, 0)
