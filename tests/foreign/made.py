"""Templates as they are met in the wild, made from a real one."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from lxml import etree
from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.util import Mm

REAL = Path(__file__).resolve().parents[1] / "templates"
GERMAN = {
    "Title Slide": "Titelfolie", "Title and Content": "Titel und Inhalt", "Section Header": "Abschnittsüberschrift",
    "Two Content": "Zwei Inhalte", "Comparison": "Vergleich", "Title Only": "Nur Titel", "Blank": "Leer",
}
_TYPES = "[Content_Types].xml"


def _open():
    return Presentation(str(REAL / "md2pptx-martin.pptx"))


def _saved(presentation) -> bytes:
    buffer = io.BytesIO()
    presentation.save(buffer)
    return buffer.getvalue()


def _each_shape(presentation):
    for master in presentation.slide_masters:
        yield from master.shapes
        for layout in master.slide_layouts:
            yield from layout.shapes


def _resized(width: float, height: float, types: float = 1.0) -> bytes:
    """Another slide size, with everything on masters and layouts stretched to it."""
    presentation = _open()
    across = Mm(width) / presentation.slide_width
    down = Mm(height) / presentation.slide_height
    for shape in _each_shape(presentation):
        if shape._element.find(".//" + qn("a:xfrm")) is not None:
            place = [shape.left * across, shape.top * down, shape.width * across, shape.height * down]
            shape.left, shape.top, shape.width, shape.height = map(round, place)
    for part in [*presentation.slide_masters, *presentation.slide_layouts]:
        for run in part._element.iter(qn("a:defRPr")):
            if run.get("sz"):
                run.set("sz", str(max(600, round(int(run.get("sz")) * types / 50) * 50)))
    presentation.slide_width, presentation.slide_height = Mm(width), Mm(height)
    return _saved(presentation)


def german_names() -> bytes:
    """German names, and no type on any layout."""
    presentation = _open()
    for layout in presentation.slide_layouts:
        layout.name = GERMAN.get(layout.name, layout.name)
        layout._element.attrib.pop("type", None)
    return _saved(presentation)


def potx() -> bytes:
    source, made = zipfile.ZipFile(REAL / "md2pptx-martin.pptx"), io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            content = source.read(name)
            if name == _TYPES:
                content = content.replace(b"presentation.main+xml", b"template.main+xml")
            archive.writestr(name, content)
    return made.getvalue()


def four_to_three() -> bytes:
    return _resized(254, 190.5)


def a4() -> bytes:
    return _resized(297, 210)


def sixteen_to_ten() -> bytes:
    return _resized(254, 158.75, 0.8)


def small() -> bytes:
    """10 × 5.63 in."""
    return _resized(254, 142.875, 0.75)


def custom_placeholders() -> bytes:
    """No title on the title layout, only bodies from idx 10 on; contents numbered 14 to 45 in an odd order."""
    presentation = _open()
    for layout in presentation.slide_layouts:
        numbers = iter((45, 14, 31, 22))
        layout._element.attrib.pop("type", None)
        layout.name = {"Title Slide": "Cover", "Title and Content": "One content", "Two Content": "Divided | 2",
                       "Section Header": "Divider plain"}.get(layout.name, layout.name)
        for holder in layout._element.iter(qn("p:ph")):
            kind = holder.get("type")
            if layout.name == "Cover" and kind in {"ctrTitle", "subTitle"}:
                holder.set("type", "body")
                holder.set("idx", "10" if kind == "ctrTitle" else "11")
            elif kind in {None, "body", "pic"}:
                holder.set("idx", str(next(numbers)))
    cover = presentation.slide_layouts.get_by_name("Cover")
    cover._element.set("type", "title")
    for holder in cover._element.iter(qn("p:ph")):
        if holder.get("type") in {"dt", "ftr", "sldNum"}:
            holder.set("idx", str(int(holder.get("idx")) + 90))
    return _saved(presentation)


def kicker() -> bytes:
    """A body placeholder above each title."""
    presentation = _open()
    for layout in presentation.slide_layouts:
        title = next((shape for shape in layout.placeholders if shape.placeholder_format.idx == 0), None)
        if title is None or layout.name in {"Title Slide", "Section Header"}:
            continue
        layout.shapes._spTree.append(etree.fromstring(_body(60, title.left, Mm(6), title.width, Mm(9), 1400)))
        left, width = title.left, title.width
        title.left, title.top, title.width, title.height = left, Mm(16), width, Mm(30)
    return _saved(presentation)


def _body(idx: int, left: int, top: int, width: int, height: int, size: int) -> str:
    names = " ".join(f'xmlns:{name}="{qn(name + ":x")[1:-2]}"' for name in ("a", "p", "r"))
    return (
        f'<p:sp {names}><p:nvSpPr><p:cNvPr id="{idx + 40}" name="Oberzeile {idx}"/><p:cNvSpPr><a:spLocks noGrp="1"/>'
        f'</p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="{idx}" hasCustomPrompt="1"/></p:nvPr></p:nvSpPr>'
        f'<p:spPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm></p:spPr>'
        '<p:txBody><a:bodyPr tIns="0" bIns="0" anchor="b"/><a:lstStyle><a:lvl1pPr marL="0" indent="0"><a:buNone/>'
        f'<a:defRPr sz="{size}"/></a:lvl1pPr></a:lstStyle><a:p><a:r><a:rPr lang="de-DE"/><a:t>Click to add text</a:t>'
        "</a:r></a:p></p:txBody></p:sp>"
    )


def _only(*names: str) -> bytes:
    presentation = _open()
    for slide in list(presentation.slides._sldIdLst):
        presentation.part.drop_rel(slide.rId)
        presentation.slides._sldIdLst.remove(slide)
    for layout in list(presentation.slide_layouts):
        if layout.name not in names:
            presentation.slide_layouts.remove(layout)
    return _saved(presentation)


def layouts_deleted() -> bytes:
    return _only("Title and Content", "Blank")


def blank_only() -> bytes:
    return _only("Blank")


def without_placeholders() -> bytes:
    """Its first layout has no placeholder at all; a second one has a title only."""
    presentation = _open()
    first = presentation.slide_layouts[0]
    for shape in list(first.shapes):
        shape._element.getparent().remove(shape._element)
    first._element.attrib.pop("type", None)
    first.name = "Bild vollflächig"
    return _saved(presentation)


def dark() -> bytes:
    """Dark slides by a swapped colour map, explicit fonts, and centred titles."""
    presentation = _open()
    mapping = presentation.slide_master._element.find(qn("p:clrMap"))
    mapping.set("bg1", "dk2")
    mapping.set("tx1", "lt1")
    mapping.set("bg2", "dk1")
    mapping.set("tx2", "lt2")
    for run in presentation.slide_master._element.iter(qn("a:latin")):
        run.set("typeface", "Arial")
    return _saved(presentation)


MADE: dict[str, Callable[[], bytes]] = {
    "german-names.pptx": german_names, "firm.potx": potx, "4x3.pptx": four_to_three, "a4.pptx": a4,
    "16x10.pptx": sixteen_to_ten, "small.pptx": small, "custom.pptx": custom_placeholders, "kicker.pptx": kicker,
    "deleted.pptx": layouts_deleted, "blank-only.pptx": blank_only, "bare.pptx": without_placeholders,
    "dark.pptx": dark,
}
"""File name to what makes it."""
NAMES = [*sorted(path.name for path in REAL.glob("*.pptx")), *MADE]


def write(name: str, folder: Path) -> Path:
    """Return a template's file, made in the folder if it is none of the real ones."""
    if name not in MADE:
        return REAL / name
    path = folder / name
    path.write_bytes(MADE[name]())
    return path
