"""Templates shaped like PowerPoint's own, written part by part: one master, eleven layouts, a theme."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterable

from impuls_workshop.backends.pptx.names import NAMESPACES, XML

OOXML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.presentationml"
OFFICE = "application/vnd.openxmlformats-officedocument"
ENGLISH = ("Title Slide", "Title and Content", "Section Header", "Two Content", "Comparison", "Title Only", "Blank",
           "Content with Caption", "Picture with Caption", "Title and Vertical Text", "Vertical Title and Text")
GERMAN = ("Titelfolie", "Titel und Inhalt", "Abschnittsüberschrift", "Zwei Inhalte", "Vergleich", "Nur Titel", "Leer",
          "Inhalt mit Überschrift", "Bild mit Überschrift", "Titel und vertikaler Text",
          "Vertikaler Titel und Text")
FRENCH = ("Diapositive de titre", "Titre et contenu", "Titre de section", "Deux contenus", "Comparaison",
          "Titre seul", "Vide", "Contenu avec légende", "Image avec légende", "Titre et texte vertical",
          "Titre vertical et texte")
TYPES = ("title", "obj", "secHead", "twoObj", "twoTxTwoObj", "titleOnly", "blank", "objTx", "picTx", "vertTx",
         "vertTitleAndTx")
COLOURS = "44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72"
NEW_COLOURS = "0E2841 E8E8E8 156082 E97132 196B24 0F9ED5 A02B93 4EA72E 467886 96607D"
Parts = dict[str, bytes]


def holder(kind: str, box: tuple[int, int, int, int] | None = None, *, body: str = "", style: str = "",
           words: str = "Mastertextformat bearbeiten", name: str = "Platzhalter") -> str:
    """A placeholder; `kind` is what stands in `p:ph`; without a box it inherits its master's."""
    place = ""
    if box:
        place = '<a:xfrm><a:off x="{}" y="{}"/><a:ext cx="{}" cy="{}"/></a:xfrm>'.format(*box)
        place += '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    number = re.search(r"\d+", kind)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{10 + int(number[0]) if number else 2}" name="{name}"/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr>{place}'
        f'</p:spPr><p:txBody><a:bodyPr {body}><a:normAutofit/></a:bodyPr><a:lstStyle>{style}</a:lstStyle>'
        f'<a:p><a:r><a:rPr lang="de-DE"/><a:t>{words}</a:t></a:r></a:p></p:txBody></p:sp>')


def level(size: int, extra: str = "", attributes: str = 'marL="0" indent="0"', letters: str = "") -> str:
    """First level of a list style without a bullet."""
    return (f'<a:lvl1pPr {attributes}><a:buNone/><a:defRPr sz="{size}" {letters}>{extra}</a:defRPr></a:lvl1pPr>')


FEET = (holder('type="dt" sz="half" idx="10"', words="01.01.2024") + holder('type="ftr" sz="quarter" idx="11"',
        words="Fußzeile") + holder('type="sldNum" sz="quarter" idx="12"', words="‹Nr.›"))
TITLE = holder('type="title"', words="Mastertitelformat bearbeiten")
HEAD = level(2400, letters='b="1"')
BODIES = (
    holder('type="ctrTitle"', (1524000, 1122363, 9144000, 2387600), body='anchor="b"',
           style=level(6000, attributes='algn="ctr"').replace("<a:buNone/>", ""))
    + holder('type="subTitle" idx="1"', (1524000, 3602038, 9144000, 1655762),
             style=level(2400, attributes='marL="0" indent="0" algn="ctr"')),
    TITLE + holder('idx="1"'),
    holder('type="title"', (831850, 1709738, 10515600, 2852737), body='anchor="b"',
           style=level(6000).replace("<a:buNone/>", "")) + holder(
        'type="body" idx="1"', (831850, 4589463, 10515600, 1500187), style=level(2400)),
    TITLE + holder('sz="half" idx="1"', (838200, 1825625, 5181600, 4351338))
    + holder('sz="half" idx="2"', (6172200, 1825625, 5181600, 4351338)),
    holder('type="title"', (839788, 365125, 10515600, 1325563))
    + holder('type="body" idx="1"', (839788, 1681163, 5157787, 823912), body='anchor="b"', style=HEAD)
    + holder('sz="half" idx="2"', (839788, 2505075, 5157787, 3684588))
    + holder('type="body" sz="quarter" idx="3"', (6172200, 1681163, 5183188, 823912), body='anchor="b"', style=HEAD)
    + holder('sz="quarter" idx="4"', (6172200, 2505075, 5183188, 3684588)),
    TITLE,
    "",
    *(holder('type="title"', (839788, 457200, 3932237, 1600200), body='anchor="b"',
             style=level(3200).replace("<a:buNone/>", ""))
      + holder(kind, (5183188, 987425, 6172200, 4873625))
      + holder('type="body" sz="half" idx="2"', (839788, 2057400, 3932237, 3811588), style=level(1600))
      for kind in ('idx="1"', 'type="pic" idx="1"')),
    TITLE + holder('type="body" orient="vert" idx="1"', body='vert="eaVert"'),
    holder('type="title" orient="vert"', (8724900, 365125, 2628900, 5811838), body='vert="eaVert"')
    + holder('type="body" orient="vert" idx="1"', (838200, 365125, 7734300, 5811838), body='vert="eaVert"'),
)
"""What stands on each of the eleven layouts, as in PowerPoint since 2013."""
MASTER = (
    holder('type="title"', (838200, 365125, 10515600, 1325563), body='anchor="ctr"', words="Mastertitelformat")
    + holder('type="body" idx="1"', (838200, 1825625, 10515600, 4351338))
    + holder('type="dt" sz="half" idx="2"', (838200, 6356350, 2743200, 365125), body='anchor="ctr"',
             style=level(1200))
    + holder('type="ftr" sz="quarter" idx="3"', (4038600, 6356350, 4114800, 365125), body='anchor="ctr"',
             style=level(1200, attributes='algn="ctr"'))
    + holder('type="sldNum" sz="quarter" idx="4"', (8610600, 6356350, 2743200, 365125), body='anchor="ctr"',
             style=level(1200, attributes='algn="r"')))
_BULLETS = "".join(
    f'<a:lvl{n}pPr marL="{228600 + 457200 * (n - 1)}" indent="-228600" algn="l"><a:lnSpc>'
    '<a:spcPct val="90000"/></a:lnSpc>'
    f'<a:spcBef><a:spcPts val="{1000 if n == 1 else 500}"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/>'
    f'<a:defRPr sz="{size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/>'
    f'<a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl{n}pPr>'
    for n, size in enumerate((2800, 2400, 2000, 1800, 1800), 1))
STYLES = (
    '<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:buNone/>'
    '<a:defRPr sz="4400"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/>'
    '<a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr></p:titleStyle>'
    f"<p:bodyStyle>{_BULLETS}</p:bodyStyle><p:otherStyle><a:lvl1pPr><a:defRPr sz=\"1800\"/></a:lvl1pPr>"
    "</p:otherStyle></p:txStyles>")
BACK = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'
MAP = ('bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3"'
       ' accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"')
_GROUP = ('<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>'
          '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm>'
          "</p:grpSpPr>")


def tree(shapes: str, back: str = "", name: str = "") -> str:
    named = f' name="{name}"' if name else ""
    return f"<p:cSld{named}>{back}<p:spTree>{_GROUP}{shapes}</p:spTree></p:cSld>"


def relations(rows: Iterable[tuple[str, str]]) -> bytes:
    """Relations rId1 … to parts: last word of the type, target."""
    written = "".join(f'<Relationship Id="rId{n}" Type="{OOXML}/{kind}" Target="{target}"/>'
                      for n, (kind, target) in enumerate(rows, 1))
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'{XML}<Relationships xmlns="{space}">{written}</Relationships>'.encode()


def theme(colours: str, heading: str, body: str) -> bytes:
    names = ["dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"]
    scheme = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
                     for name, value in zip(names, colours.split(), strict=True))
    font = '<a:{0}><a:latin typeface="{1}"/><a:ea typeface=""/><a:cs typeface=""/></a:{0}>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350">{fill}</a:ln>'
    return (
        f'{XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>'
        '<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr'
        f' val="window" lastClr="FFFFFF"/></a:lt1>{scheme}</a:clrScheme><a:fontScheme name="Office">'
        f'{font.format("majorFont", heading)}{font.format("minorFont", body)}</a:fontScheme><a:fmtScheme name="Office">'
        f"<a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst><a:effectStyleLst>"
        f'{"<a:effectStyle><a:effectLst/></a:effectStyle>" * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}'
        "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>").encode()


def office(names: tuple[str, ...] = GERMAN, heading: str = "Calibri Light", body: str = "Calibri", *,
           colours: str = COLOURS, width: int = 12192000, height: int = 6858000) -> Parts:
    """The parts of a presentation without slides."""
    parts: Parts = {}
    for number, (name, kind, shapes) in enumerate(zip(names, TYPES, BODIES, strict=True), 1):
        part = f"ppt/slideLayouts/slideLayout{number}.xml"
        parts[part] = (
            f'{XML}<p:sldLayout {NAMESPACES} type="{kind}" preserve="1">{tree(shapes + FEET, name=name)}'
            "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>").encode()
        relate(parts, part, [("slideMaster", "../slideMasters/slideMaster1.xml")])
    parts["ppt/slideMasters/slideMaster1.xml"] = _master(MASTER, BACK, range(1, 12)).encode()
    relate(parts, "ppt/slideMasters/slideMaster1.xml", [
        *(("slideLayout", f"../slideLayouts/slideLayout{number}.xml") for number in range(1, 12)),
        ("theme", "../theme/theme1.xml")])
    parts["ppt/theme/theme1.xml"] = theme(colours, heading, body)
    parts["ppt/presentation.xml"] = (
        f'{XML}<p:presentation {NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648"'
        f' r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="{width}" cy="{height}"/><p:notesSz cx="6858000" cy="9144000"/>'
        '<p:defaultTextStyle><a:lvl1pPr><a:defRPr sz="1800"/></a:lvl1pPr></p:defaultTextStyle></p:presentation>'
    ).encode()
    relate(parts, "ppt/presentation.xml", [("slideMaster", "slideMasters/slideMaster1.xml"),
                                           ("theme", "theme/theme1.xml")])
    parts["_rels/.rels"] = relations([("officeDocument", "ppt/presentation.xml")])
    return _scaled(parts, width / 12192000, height / 6858000)


def _master(shapes: str, back: str, layouts: Iterable[int], first: int = 2147483649) -> str:
    rows = "".join(f'<p:sldLayoutId id="{first + order}" r:id="rId{order + 1}"/>' for order, _ in enumerate(layouts))
    return (f"{XML}<p:sldMaster {NAMESPACES}>{tree(shapes, back)}<p:clrMap {MAP}/><p:sldLayoutIdLst>{rows}"
            f"</p:sldLayoutIdLst>{STYLES}</p:sldMaster>")


def relate(parts: Parts, part: str, rows: Iterable[tuple[str, str]]) -> None:
    """Set a part's relations."""
    parts[posixpath.join(posixpath.dirname(part), "_rels", f"{posixpath.basename(part)}.rels")] = relations(rows)


def add_relation(parts: Parts, part: str, kind: str, target: str, number: int = 90) -> None:
    """Add one relation `rId90` to those a part has."""
    name = posixpath.join(posixpath.dirname(part), "_rels", f"{posixpath.basename(part)}.rels")
    row = f'<Relationship Id="rId{number}" Type="{OOXML}/{kind}" Target="{target}"/></Relationships>'
    parts[name] = parts[name].replace(b"</Relationships>", row.encode())


def _scaled(parts: Parts, across: float, down: float) -> Parts:
    """Everything on masters and layouts stretched to another slide size, type only with the smaller side."""
    if across == down == 1:
        return parts
    share = min(across, down)

    def stretch(found: re.Match[str]) -> str:
        first, second = round(int(found[2]) * across), round(int(found[4]) * down)
        return f'{found[1]}"{first}" {found[3]}"{second}"'

    for name in [name for name in parts if re.match(r"ppt/slide(Master|Layout)s/slide", name)]:
        text = re.sub(r'((?:x|cx)=)"(\d+)" ((?:y|cy)=)"(\d+)"', stretch, parts[name].decode())
        parts[name] = re.sub(r' sz="(\d{4})"', lambda found: f' sz="{round(int(found[1]) * share / 100) * 100}"',
                             text).encode()
    return parts


_KINDS = {
    "ppt/presentation.xml": f"{MAIN}.presentation.main+xml", "ppt/slideMasters/": f"{MAIN}.slideMaster+xml",
    "ppt/slideLayouts/": f"{MAIN}.slideLayout+xml", "ppt/slides/": f"{MAIN}.slide+xml",
    "ppt/notesSlides/": f"{MAIN}.notesSlide+xml", "ppt/comments/": f"{MAIN}.comments+xml",
    "ppt/commentAuthors": f"{MAIN}.commentAuthors+xml", "ppt/tags/": f"{MAIN}.tags+xml",
    "ppt/theme/": f"{OFFICE}.theme+xml", "ppt/charts/": f"{OFFICE}.drawingml.chart+xml",
    "customXml/itemProps": f"{OFFICE}.customXmlProperties+xml",
}
_ENDINGS = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml",
            "png": "image/png", "jpeg": "image/jpeg", "fntdata": "application/x-fontdata",
            "bin": "application/vnd.openxmlformats-officedocument.oleObject", "emf": "image/x-emf",
            "vml": "application/vnd.openxmlformats-officedocument.vmlDrawing"}


def packed(parts: Parts, main: str = "presentation") -> bytes:
    """The package; `main` is the word in the main part's type, such as `template`."""
    rows = "".join(f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in _ENDINGS.items())
    for name in parts:
        kind = next((kind for start, kind in _KINDS.items() if name.startswith(start) and "/_rels/" not in name), "")
        if kind:
            kind = kind.replace(".presentation.main", f".{main}.main")
            rows += f'<Override PartName="/{name}" ContentType="{kind}"/>'
    space = "http://schemas.openxmlformats.org/package/2006/content-types"
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", f'{XML}<Types xmlns="{space}">{rows}</Types>')
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()
