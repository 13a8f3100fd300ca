"""Pictures on a slide: placed, cropped, and described for those who do not see them."""

from __future__ import annotations

from impuls_workshop.backends.pptx.boxes import DECORATIVE
from impuls_workshop.backends.pptx.frames import transform
from impuls_workshop.backends.pptx.media import Image
from impuls_workshop.backends.pptx.names import attribute
from impuls_workshop.document.layouts import Box
from impuls_workshop.document.model import Picture

_WHOLE = 100000
"""The whole side of a picture in the units of a crop."""
_VECTOR = (
    '<a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}"><asvg:svgBlip'
    ' xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="{relation}"/></a:ext>'
)
"""Tells PowerPoint of the SVG behind a picture (MS-ODRAWXML 2.22.1); others show the picture."""


def picture_xml(number: int, name: str, picture: Picture, image: Image, box: Box, *, relation: str,
                holder: str, drawing: str | None = None, link: str = "") -> str:
    """Return a picture.

    Args:
        number: Its id on the slide.
        name: What the selection pane shows.
        picture: The picture.
        image: The file in the package.
        box: Where it stands.
        relation: Id of the slide's relation to the file.
        holder: `p:ph` of the slot it fills, or nothing.
        drawing: Id of the slide's relation to the SVG the file was made from.
        link: `a:hlinkClick` of the whole picture, or nothing.
    """
    alt = "" if picture.decorative else picture.alt
    mark = DECORATIVE if picture.decorative else ""
    vector = f'<a:extLst>{_VECTOR.format(relation=drawing)}</a:extLst>' if drawing else ""
    inside = ("<a:grayscl/>" if image.grey else "") + vector
    blip = f'<a:blip r:embed="{relation}">{inside}</a:blip>' if inside else f'<a:blip r:embed="{relation}"/>'
    place, crop = (box, covering(image, box)) if picture.fit == "cover" else (contained(image, box), "")
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{number}" name="{attribute(name)}" descr="{attribute(alt)}">{link}{mark}'
        '</p:cNvPr><p:cNvPicPr><a:picLocks noGrp="1" noChangeAspect="1"/></p:cNvPicPr>'
        f'<p:nvPr>{holder}</p:nvPr></p:nvPicPr><p:blipFill>{blip}{crop}'
        f"<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>{transform(place)}"
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )


def contained(image: Image, box: Box) -> Box:
    """Return the largest place inside the box, in its middle, that shows the whole picture."""
    scale = min(box.w / image.width, box.h / image.height)
    width, height = image.width * scale, image.height * scale
    return Box(box.x + (box.w - width) / 2, box.y + (box.h - height) / 2, width, height)


def covering(image: Image, box: Box) -> str:
    """Return the crop that makes the picture fill the box, the same from both sides."""
    wide, high = image.width * box.h, image.height * box.w
    if wide > high:
        side = round((1 - high / wide) / 2 * _WHOLE)
        return f'<a:srcRect l="{side}" r="{side}"/>' if side else ""
    side = round((1 - wide / high) / 2 * _WHOLE)
    return f'<a:srcRect t="{side}" b="{side}"/>' if side else ""
