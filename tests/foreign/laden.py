"""Templates with much in them that must not reach a deck."""

from __future__ import annotations

from impuls_workshop.backends.pptx.names import NAMESPACES, XML
from impuls_workshop.resources import fonts_folder
from tests.foreign.changing import MAIN, MASTER, drawn, onto_master, swap
from tests.foreign.office import ENGLISH, Parts, add_relation, holder, office, relate, tree


def furnished() -> Parts:
    """Locked groups, guides, footers switched off, embedded fonts, sections, custom XML, tags, a thumbnail."""
    parts = office(ENGLISH)
    group = (
        '<p:grpSp><p:nvGrpSpPr><p:cNvPr id="90" name="Logo"/><p:cNvGrpSpPr><a:grpSpLocks noGrp="1" noMove="1"/>'
        '</p:cNvGrpSpPr><p:nvPr userDrawn="1"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="10800000" y="200000"/>'
        '<a:ext cx="1000000" cy="500000"/><a:chOff x="0" y="0"/><a:chExt cx="100" cy="50"/></a:xfrm></p:grpSpPr>'
        + drawn("ellipse", 0, 0, 50, 50) + drawn("rect", 50, 0, 50, 50, "accent2") + "</p:grpSp>")
    onto_master(parts, group)
    swap(parts, MASTER, "<p:txStyles>", '<p:hf hdr="0" ftr="0" dt="0"/><p:txStyles>')
    guides = ('<p:extLst><p:ext uri="{27BBF7A9-308A-43DC-89C8-2F10F3537804}"><p15:sldGuideLst xmlns:p15='
              '"http://schemas.microsoft.com/office/powerpoint/2012/main"><p15:guide id="1" orient="horz" pos="2160">'
              '<p15:clr><a:srgbClr val="F26B43"/></p15:clr></p15:guide></p15:sldGuideLst></p:ext></p:extLst>')
    swap(parts, MASTER, "</p:sldMaster>", f"{guides}</p:sldMaster>")
    parts["ppt/fonts/font1.fntdata"] = sorted(fonts_folder().glob("Carlito-R*.ttf"))[0].read_bytes()
    add_relation(parts, MAIN, "font", "fonts/font1.fntdata", 91)
    swap(parts, MAIN, "<p:defaultTextStyle>", '<p:embeddedFontLst><p:embeddedFont><p:font typeface="Firm Sans"/>'
         '<p:regular r:id="rId91"/></p:embeddedFont></p:embeddedFontLst><p:custDataLst><p:tags r:id="rId92"/>'
         "</p:custDataLst><p:defaultTextStyle>")
    tag = '<p:tag name="A" val="C:\\Users\\anna"/>'
    parts["ppt/tags/tag1.xml"] = f"{XML}<p:tagLst {NAMESPACES}>{tag}</p:tagLst>".encode()
    add_relation(parts, MAIN, "tags", "tags/tag1.xml", 92)
    parts["customXml/item1.xml"] = b"<secret>anna</secret>"
    add_relation(parts, MAIN, "customXml", "../customXml/item1.xml", 93)
    parts["docProps/thumbnail.jpeg"] = b"picture"
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(
        b"</Relationships>", b'<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/'
        b'relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>')
    return parts


def with_samples() -> Parts:
    """Sample slides with a chart, notes, comments, a transition and an animation, in sections."""
    parts = office()
    words = holder('type="title"', words="Musterfolie") + holder('idx="1"', words="Blindtext der Firma")
    move = '<p:transition spd="slow"><p:fade/></p:transition><p:timing><p:tnLst/></p:timing>'
    for number in (1, 2):
        parts[f"ppt/slides/slide{number}.xml"] = (
            f"{XML}<p:sld {NAMESPACES}>{tree(words)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>{move}</p:sld>"
        ).encode()
        relate(parts, f"ppt/slides/slide{number}.xml", [
            ("slideLayout", "../slideLayouts/slideLayout2.xml"), ("chart", "../charts/chart1.xml"),
            ("comments", "../comments/comment1.xml"), ("notesSlide", "../notesSlides/notesSlide1.xml")])
        add_relation(parts, MAIN, "slide", f"slides/slide{number}.xml", 94 + number)
    parts["ppt/charts/chart1.xml"] = b'<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>'
    parts["ppt/comments/comment1.xml"] = f"{XML}<p:cmLst {NAMESPACES}/>".encode()
    parts["ppt/notesSlides/notesSlide1.xml"] = f"{XML}<p:notes {NAMESPACES}>{tree('')}</p:notes>".encode()
    ids = '<p:sldIdLst><p:sldId id="256" r:id="rId95"/><p:sldId id="257" r:id="rId96"/></p:sldIdLst>'
    swap(parts, MAIN, "<p:sldSz", f"{ids}<p:sldSz")
    sections = ('<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14='
                '"http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="Muster" id='
                '"{6B1D8B3C-0A39-4A5B-8A43-2F4F6B9D1C11}"><p14:sldIdLst><p14:sldId id="256"/><p14:sldId id="257"/>'
                "</p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>")
    return swap(parts, MAIN, "</p:presentation>", f"{sections}</p:presentation>")


def with_add_in() -> Parts:
    """An add-in's hidden object on the master, with its drawing, picture and label; another on a sample slide."""
    parts = with_samples()
    thing = ('<p:oleObj name="Folie" r:id="rId91" imgW="1" imgH="1" progId="TCLayout.ActiveDocument.1"><p:embed/>{}'
             "</p:oleObj>")
    picture = ('<p:pic><p:nvPicPr><p:cNvPr id="0" name=""/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip'
               ' r:embed="rId92"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr/></p:pic>')
    either = ('<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice'
              ' xmlns:v="urn:schemas-microsoft-com:vml" Requires="v">' + thing.format("") + "</mc:Choice><mc:Fallback>"
              + thing.format(picture) + "</mc:Fallback></mc:AlternateContent>")
    frame = ('<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="70" name="data - do not delete" hidden="1"/>'
             '<p:cNvGraphicFramePr/><p:nvPr userDrawn="1"><p:custDataLst><p:tags r:id="rId93"/></p:custDataLst>'
             '</p:nvPr></p:nvGraphicFramePr><p:xfrm><a:off x="1" y="1"/><a:ext cx="1" cy="1"/></p:xfrm><a:graphic>'
             f'<a:graphicData uri="http://schemas.openxmlformats.org/presentationml/2006/ole">{either}</a:graphicData></a:graphic>'
             "</p:graphicFrame>")
    onto_master(parts, frame)
    for kind, target, number in (("oleObject", "../embeddings/oleObject1.bin", 91),
                                 ("image", "../media/image9.emf", 92), ("tags", "../tags/tag1.xml", 93),
                                 ("vmlDrawing", "../drawings/vmlDrawing1.vml", 94)):
        add_relation(parts, MASTER, kind, target, number)
    add_relation(parts, "ppt/slides/slide1.xml", "oleObject", "../embeddings/oleObject1.bin", 91)
    parts["ppt/embeddings/oleObject1.bin"] = parts["ppt/media/image9.emf"] = b"an object"
    parts["ppt/tags/tag1.xml"] = f"{XML}<p:tagLst {NAMESPACES}/>".encode()
    parts["ppt/drawings/vmlDrawing1.vml"] = b"<xml/>"
    return parts
