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


def picture_xml(number: int, name: str, picture: Picture, image: Image, box: Box, *, relation: str,
                holder: str) -> str:
    """Return a picture.

    Args:
        number: Its id on the slide.
        name: What the selection pane shows.
        picture: The picture.
        image: The file in the package.
        box: Where it stands.
        relation: Id of the slide's relation to the file.
        holder: `p:ph` of the slot it fills, or nothing.
    """
    alt = "" if picture.decorative else picture.alt
    mark = DECORATIVE if picture.decorative else ""
    place, crop = (box, covering(image, box)) if picture.fit == "cover" else (contained(image, box), "")
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{number}" name="{attribute(name)}" descr="{attribute(alt)}">{mark}'
        '</p:cNvPr><p:cNvPicPr><a:picLocks noGrp="1" noChangeAspect="1"/></p:cNvPicPr>'
        f'<p:nvPr>{holder}</p:nvPr></p:nvPicPr><p:blipFill><a:blip r:embed="{relation}"/>{crop}'
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
