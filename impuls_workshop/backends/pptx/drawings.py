"""Drawings as groups of native shapes that can be moved, recoloured and rewritten."""

from __future__ import annotations

from collections.abc import Iterator

from impuls_workshop.backends.pptx.connectors import connector_xml, line
from impuls_workshop.backends.pptx.frames import transform
from impuls_workshop.backends.pptx.joints import Joint, geometry, joints
from impuls_workshop.backends.pptx.levels import ALIGN, ANCHOR, font
from impuls_workshop.backends.pptx.names import attribute, emu, solid, text
from impuls_workshop.diagrams.shapes import Drawing, Shape, ShapeText, TextLine
from impuls_workshop.document.layouts import Box


def drawing_xml(ids: Iterator[int], drawing: Drawing, box: Box, language: str, *, name: str = "",
                alt: str | None = None) -> str:
    """Return a drawing as one group, at its own size from the box's top left corner.

    Args:
        ids: Numbers for its shapes.
        drawing: The drawing.
        box: The slot it stands in.
        language: BCP 47 tag of its text.
        name: What the group is called if the drawing has no name.
        alt: Alternative text that was written for it; None takes the drawing's own.
    """
    group = next(ids)
    numbered = [(next(ids), item) for item in drawing.items]
    shapes = joints((number, item) for number, item in numbered)
    inside = "".join(
        shape_xml(shapes[item.id], box, language) if isinstance(item, Shape)
        else connector_xml(number, item, box, shapes)
        for number, item in numbered
    )
    extent = transform(_extent(drawing, box))
    same = extent.replace("a:off", "a:chOff").replace("a:ext", "a:chExt")
    inner = same.removeprefix("<a:xfrm>")
    return (
        f'<p:grpSp><p:nvGrpSpPr><p:cNvPr id="{group}" name="{attribute(drawing.name or name)}"'
        f' descr="{attribute(drawing.alt if alt is None else alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
        f"<p:grpSpPr>{extent.removesuffix('</a:xfrm>')}{inner}</p:grpSpPr>{inside}</p:grpSp>"
    )


def shape_xml(joint: Joint, origin: Box, language: str) -> str:
    """Return a shape.

    Args:
        joint: The shape, in the drawing's own millimetres, and where lines meet it.
        origin: Where the drawing stands.
        language: BCP 47 tag of its text.
    """
    shape = joint.shape
    box = Box(origin.x + shape.box.x, origin.y + shape.box.y, shape.box.w, shape.box.h)
    plain = shape.fill is None and shape.stroke is None and shape.text is not None
    fill = "<a:noFill/>" if shape.fill is None else solid(shape.fill)
    body = _body(shape.text, language) if shape.text else _empty(language)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{joint.number}" name="{attribute(shape.name or shape.id)}"/>'
        f'<p:cNvSpPr{_TEXT_BOX[plain]}/><p:nvPr/></p:nvSpPr><p:spPr>{transform(box)}'
        f"{geometry(joint)}{fill}{line(shape.stroke)}</p:spPr><p:txBody>{body}</p:txBody></p:sp>"
    )


_TEXT_BOX = {True: ' txBox="1"', False: ""}


def _extent(drawing: Drawing, box: Box) -> Box:
    """The box around all that is drawn, which is what PowerPoint makes of a group anyway."""
    corners: list[tuple[float, float]] = []
    for item in drawing.items:
        if isinstance(item, Shape):
            corners += [(item.box.x, item.box.y), (item.box.right, item.box.bottom)]
        else:
            corners += item.points
    if not corners:
        return Box(box.x, box.y, drawing.width, drawing.height)
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return Box(box.x + min(xs), box.y + min(ys), max(xs) - min(xs), max(ys) - min(ys))


def _body(content: ShapeText, language: str) -> str:
    left, top, right, bottom = (emu(side) for side in content.inset)
    lines = "".join(_line(paragraph, ALIGN[content.align], language) for paragraph in content.lines)
    return (
        f'<a:bodyPr vert="horz" wrap="square" lIns="{left}" tIns="{top}" rIns="{right}" bIns="{bottom}"'
        f' rtlCol="0" anchor="{ANCHOR[content.anchor]}"><a:noAutofit/></a:bodyPr><a:lstStyle/>'
        f"{lines or _paragraph(language)}"
    )


def _line(content: TextLine, align: str, language: str) -> str:
    hang = emu(content.hang)
    if content.number is not None:
        marker = f'<a:buFontTx/><a:buAutoNum type="arabicPeriod" startAt="{max(1, content.number)}"/>'
    elif content.bullet is not None:
        marker = f'<a:buFontTx/><a:buChar char="{attribute(content.bullet)}"/>'
    else:
        marker, hang = "<a:buNone/>", 0
    tag, size = attribute(language), round(content.size * 100)
    inside = solid(content.colour) + font(content.font)
    runs = "".join(
        f'<a:r><a:rPr lang="{tag}" sz="{size}" b="{word.bold:d}" i="{word.italic:d}">{inside}</a:rPr>'
        f"<a:t>{text(word.text)}</a:t></a:r>"
        for word in content.words
    )
    return (
        f'<a:p><a:pPr marL="{hang}" indent="{-hang}" algn="{align}">'
        '<a:lnSpc><a:spcPct val="100000"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{round(content.before * 100)}"/></a:spcBef>'
        f'<a:spcAft><a:spcPts val="0"/></a:spcAft>{marker}</a:pPr>{runs}'
        f'<a:endParaRPr lang="{tag}" sz="{size}">{inside}</a:endParaRPr></a:p>'
    )


def _empty(language: str) -> str:
    return f'<a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/>{_paragraph(language)}'


def _paragraph(language: str) -> str:
    return f'<a:p><a:endParaRPr lang="{attribute(language)}"/></a:p>'
