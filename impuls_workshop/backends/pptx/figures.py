"""Fills that are more than text: tables, pictures and drawings, alone in their slot or stacked with text."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from impuls_workshop.backends.pptx.bound import BoundSlot
from impuls_workshop.backends.pptx.boxes import body_properties
from impuls_workshop.backends.pptx.canvas import Canvas, Figure
from impuls_workshop.backends.pptx.charts import frame_xml
from impuls_workshop.backends.pptx.drawings import drawing_xml
from impuls_workshop.backends.pptx.frames import placeholder, transform
from impuls_workshop.backends.pptx.levels import list_style
from impuls_workshop.backends.pptx.names import attribute
from impuls_workshop.backends.pptx.pictures import picture_xml
from impuls_workshop.backends.pptx.tables import table_xml
from impuls_workshop.backends.pptx.text import Size, paragraphs_xml
from impuls_workshop.diagrams.charts import ChartPlan
from impuls_workshop.document.layouts import Box, Layout, Slot
from impuls_workshop.document.model import Block, Fill, Paragraph, Picture, Table
from impuls_workshop.typography.stacking import stack


def figures_xml(slot: Slot, layout: Layout, fill: Fill, canvas: Canvas,
                drawing: Figure | None) -> Iterator[str]:
    """Yield the shapes of a fill that is not only text.

    The first that can be is the slot's placeholder, so changing the layout moves it along; a drawing is
    a group, which the format does not let be one.

    Args:
        slot: The slot it fills.
        layout: The slot's layout.
        fill: The blocks.
        canvas: The slide.
        drawing: The drawing or chart for its diagram.
    """
    holder = placeholder(slot, layout)
    if isinstance(slot, BoundSlot) and not isinstance(fill.blocks[0], Paragraph) and not slot.takes_figures:
        holder = ""
    for blocks, box in _places(slot, fill, canvas):
        first = blocks[0]
        if isinstance(first, Paragraph):
            texts = tuple(block for block in blocks if isinstance(block, Paragraph))
            yield _text(texts, fill.scale, slot, box, canvas=canvas, holder=holder)
        elif isinstance(first, Table):
            size = Size(slot.style, fill.scale, always=True)
            # LibreOffice takes a table's font from the master, where many templates say none.
            setting = replace(canvas.setting, font="+mn") if isinstance(slot, BoundSlot) else canvas.setting
            yield table_xml(next(canvas.ids), first, box, holder, size=size, setting=setting, measure=canvas.measure)
        elif isinstance(first, Picture):
            yield _picture(first, box, canvas, holder)
        elif isinstance(drawing, ChartPlan):
            yield _chart(drawing, box, canvas, holder, first.alt)
        elif drawing is not None:
            yield drawing_xml(canvas.ids, drawing, box, canvas.setting.language,
                              name=canvas.labels.get(first.of, first.of), alt=first.alt)
            continue
        holder = ""


def _places(slot: Slot, fill: Fill, canvas: Canvas) -> Iterator[tuple[tuple[Block, ...], Box]]:
    if len(fill.blocks) == 1 and not slot.row:  # has the slot for itself
        yield fill.blocks, slot.box
        return
    for piece, box in stack(fill.blocks, slot, fill.scale, canvas.measure):
        yield piece.blocks, box


def _picture(picture: Picture, box: Box, canvas: Canvas, holder: str) -> str:
    image = canvas.media.add(picture, box)
    relation, drawing = (
        canvas.relations.to("image", part.replace("ppt/", "../")) if part else None
        for part in (image.part, image.svg))
    link = f'<a:hlinkClick r:id="{canvas.relations.outside(picture.link)}"/>' if picture.link else ""
    name = canvas.labels.get("image", "picture")
    return picture_xml(next(canvas.ids), name, picture, image, box, relation=relation or "",
                       holder=holder, drawing=drawing, link=link)


def _chart(plan: ChartPlan, box: Box, canvas: Canvas, holder: str, alt: str | None) -> str:
    relation = canvas.relations.to("chart", canvas.charts.add(plan).replace("ppt/", "../"))
    return frame_xml(next(canvas.ids), plan, box, relation=relation, holder=holder, alt=alt)


def _text(paragraphs: tuple[Paragraph, ...], scale: float, slot: Slot, box: Box, *, canvas: Canvas,
          holder: str) -> str:
    """Text beside figures: the placeholder with a place of its own, then text boxes that look like it."""
    number, setting = next(canvas.ids), canvas.setting
    kind = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' if holder else '<p:cNvSpPr txBox="1"/>'
    geometry = "" if holder else '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
    style = "" if holder else list_style(slot.style, setting.language)
    words = paragraphs_xml(paragraphs, setting, Size(slot.style, scale))
    body = body_properties(slot)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{attribute(slot.name)}"/>{kind}'
        f"<p:nvPr>{holder}</p:nvPr></p:nvSpPr><p:spPr>{transform(box)}{geometry}</p:spPr>"
        f"<p:txBody>{body}<a:lstStyle>{style}</a:lstStyle>{words}</p:txBody></p:sp>"
    )
