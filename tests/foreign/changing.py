"""Changing the parts of a template."""

from __future__ import annotations

import re

from impuls_workshop.backends.pptx.names import NAMESPACES, XML
from tests.foreign.office import FEET, Parts, relate, tree

MASTER = "ppt/slideMasters/slideMaster1.xml"
MAIN = "ppt/presentation.xml"


def layout(number: int) -> str:
    return f"ppt/slideLayouts/slideLayout{number}.xml"


def swap(parts: Parts, part: str, before: str, after: str) -> Parts:
    """Replace something in a part that must be there."""
    assert before in parts[part].decode(), (part, before)
    parts[part] = parts[part].replace(before.encode(), after.encode())
    return parts


def only(parts: Parts, *numbers: int) -> Parts:
    """Delete all other layouts."""
    rows = [("slideLayout", f"../slideLayouts/slideLayout{number}.xml") for number in numbers]
    for number in set(range(1, 12)) - set(numbers):
        del parts[layout(number)], parts[f"ppt/slideLayouts/_rels/slideLayout{number}.xml.rels"]
    listed = "".join(f'<p:sldLayoutId id="{2147483649 + order}" r:id="rId{order + 1}"/>' for order in range(len(rows)))
    parts[MASTER] = re.sub(rb"<p:sldLayoutIdLst>.*</p:sldLayoutIdLst>",
                           f"<p:sldLayoutIdLst>{listed}</p:sldLayoutIdLst>".encode(), parts[MASTER])
    relate(parts, MASTER, [*rows, ("theme", "../theme/theme1.xml")])
    return parts


def set_layout(parts: Parts, number: int, shapes: str, name: str, kind: str = "") -> Parts:
    typed = f' type="{kind}"' if kind else ' userDrawn="1"'
    parts[layout(number)] = (f"{XML}<p:sldLayout {NAMESPACES}{typed} preserve=\"1\">{tree(shapes + FEET, name=name)}"
                             "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>").encode()
    return parts


def drawn(shape: str, x: int, y: int, cx: int, cy: int, colour: str = "accent1", name: str = "Fläche") -> str:
    """A shape of the master or layout itself."""
    return (f'<p:sp><p:nvSpPr><p:cNvPr id="80" name="{name}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>'
            f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm><a:prstGeom prst="{shape}">'
            f'<a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill></p:spPr></p:sp>')


def onto_master(parts: Parts, shape: str) -> Parts:
    return swap(parts, MASTER, "</p:grpSpPr>", f"</p:grpSpPr>{shape}")
