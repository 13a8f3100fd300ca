"""Templates as firms make them of PowerPoint's own: each with one thing that is hard to get right."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

from PIL import Image

from tests.foreign.changing import MAIN, MASTER, drawn, layout, only, onto_master, set_layout, swap
from tests.foreign.laden import furnished, with_add_in, with_samples
from tests.foreign.office import (
    BACK,
    COLOURS,
    ENGLISH,
    FRENCH,
    GERMAN,
    NEW_COLOURS,
    STYLES,
    TITLE,
    Parts,
    add_relation,
    holder,
    level,
    office,
    packed,
    relate,
    theme,
)


def no_title_layout() -> Parts:
    return only(office(), 2, 4, 6, 7)


def custom_only() -> Parts:
    """Layouts of the firm's own, with body placeholders from index 13 on and no type; some without a title."""
    parts = only(office(), 1, 2, 4, 6)
    text = level(2000)
    set_layout(parts, 1, holder('type="body" sz="quarter" idx="13"', (600000, 2200000, 8000000, 1400000),
                                body='anchor="b"', style=level(4800))
               + holder('type="body" sz="quarter" idx="14"', (600000, 3700000, 8000000, 1000000), style=text)
               + holder('type="pic" idx="15"', (9000000, 0, 3192000, 6200000)), "01_Start")
    set_layout(parts, 2, TITLE + holder('type="body" sz="quarter" idx="20"', (838200, 1400000, 10515600, 400000),
                                        style=text)
               + holder('type="body" idx="21"', (838200, 1900000, 10515600, 4200000)),
               "02_Text")
    set_layout(parts, 4, holder('type="body" idx="31"', (838200, 600000, 5100000, 5500000))
               + holder('type="body" idx="32"', (6200000, 600000, 5100000, 5500000)), "03_Ohne Titel")
    return set_layout(parts, 6, TITLE, "04_Nur Titel")


def two_masters() -> Parts:
    """The second master has another theme and background; it comes from an older design."""
    parts, other = office(GERMAN), office(ENGLISH, "Verdana", "Verdana", colours=NEW_COLOURS)
    for number in range(1, 12):
        parts[layout(number + 11)] = other[layout(number)]
        relate(parts, layout(number + 11), [("slideMaster", "../slideMasters/slideMaster2.xml")])
    second = other[MASTER].replace(b'<a:schemeClr val="bg1"/></p:bgRef>', b'<a:schemeClr val="accent1"/></p:bgRef>')
    for order in range(11):
        second = second.replace(f'id="{2147483649 + order}"'.encode(), f'id="{2147483700 + order}"'.encode())
    parts["ppt/slideMasters/slideMaster2.xml"] = second
    relate(parts, "ppt/slideMasters/slideMaster2.xml", [
        *(("slideLayout", f"../slideLayouts/slideLayout{number + 11}.xml") for number in range(1, 12)),
        ("theme", "../theme/theme2.xml")])
    parts["ppt/theme/theme2.xml"] = other["ppt/theme/theme1.xml"]
    add_relation(parts, MAIN, "slideMaster", "slideMasters/slideMaster2.xml")
    return swap(parts, MAIN, "</p:sldMasterIdLst>", '<p:sldMasterId id="2147483690" r:id="rId90"/></p:sldMasterIdLst>')


def huge_footer() -> Parts:
    parts = onto_master(office(), drawn("rect", 0, 5700000, 12192000, 1158000))
    for before, after in (('x="4038600" y="6356350"/><a:ext cx="4114800" cy="365125"',
                           'x="838200" y="5800000"/><a:ext cx="9000000" cy="900000"'),
                          ('x="8610600" y="6356350"', 'x="8610600" y="5900000"'),
                          ('x="838200" y="6356350"', 'x="838200" y="5900000"')):
        swap(parts, MASTER, before, after)
    return swap(parts, MASTER, 'algn="ctr"><a:buNone/><a:defRPr sz="1200"', 'algn="ctr"><a:buNone/><a:defRPr sz="2000"')


def dark() -> Parts:
    """Dark by the master's colour map; a light title slide by an override, a dark blue section by a background."""
    parts = swap(office(), MASTER, 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"', 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"')
    light = ('<a:overrideClrMapping bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2"'
             ' accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink"'
             ' folHlink="folHlink"/>')
    swap(parts, layout(1), "<a:masterClrMapping/>", light)
    return swap(parts, layout(3), "<p:cSld name=\"Abschnittsüberschrift\">",
                '<p:cSld name="Abschnittsüberschrift"><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg2"/></a:solidFill>'
                "<a:effectLst/></p:bgPr></p:bg>")


def photograph() -> Parts:
    """A dark picture behind everything, white type."""
    parts = office()
    made = io.BytesIO()
    Image.linear_gradient("L").point(lambda value: value // 4).convert("RGB").save(made, "PNG")
    parts["ppt/media/image1.png"] = made.getvalue()
    add_relation(parts, MASTER, "image", "../media/image1.png")
    swap(parts, MASTER, BACK, '<p:bg><p:bgPr><a:blipFill><a:blip r:embed="rId90"/><a:stretch><a:fillRect/></a:stretch>'
         "</a:blipFill><a:effectLst/></p:bgPr></p:bg>")
    return swap(parts, MASTER, '<a:schemeClr val="tx1"/>', '<a:schemeClr val="bg1"/>')


def vertical() -> Parts:
    return only(office(), 10, 11, 6)


def title_at_foot() -> Parts:
    parts = swap(office(), MASTER, 'x="838200" y="365125"/><a:ext cx="10515600" cy="1325563"',
                 'x="838200" y="5100000"/><a:ext cx="10515600" cy="1000000"')
    swap(parts, MASTER, 'x="838200" y="1825625"/><a:ext cx="10515600" cy="4351338"',
         'x="838200" y="400000"/><a:ext cx="10515600" cy="4500000"')
    return only(parts, 1, 2, 6)


def title_at_left() -> Parts:
    parts = swap(office(), MASTER, 'x="838200" y="365125"/><a:ext cx="10515600" cy="1325563"',
                 'x="400000" y="600000"/><a:ext cx="2900000" cy="5400000"')
    swap(parts, MASTER, 'x="838200" y="1825625"/><a:ext cx="10515600" cy="4351338"',
         'x="3700000" y="600000"/><a:ext cx="8000000" cy="5400000"')
    swap(parts, MASTER, '<a:defRPr sz="4400">', '<a:defRPr sz="2800">')
    return only(onto_master(parts, drawn("rect", 0, 0, 3500000, 6858000, "bg2")), 1, 2, 6)


def tiny_content() -> Parts:
    return only(swap(office(), MASTER, 'x="838200" y="1825625"/><a:ext cx="10515600" cy="4351338"',
                     'x="838200" y="2600000"/><a:ext cx="4000000" cy="1500000"'), 1, 2, 6)


def pictures() -> Parts:
    """Each layout has places for pictures."""
    parts = office()
    photo = holder('type="pic" idx="33"', (8400000, 1825625, 3200000, 4351338))
    set_layout(parts, 2, TITLE + holder('type="body" idx="1"', (838200, 1825625, 7200000, 4351338)) + photo,
               "Text mit Bild")
    set_layout(parts, 6, TITLE + "".join(
        holder(f'type="pic" sz="quarter" idx="{40 + n}"', (838200 + 3600000 * n, 1825625, 3300000, 4351338))
        for n in range(3)), "Drei Bilder")
    return only(parts, 1, 2, 6)


def east_asian() -> Parts:
    """Theme fonts for East Asian text only."""
    parts = office(ENGLISH)
    fonts = theme(COLOURS, "", "").replace(b'<a:ea typeface=""/>', b'<a:ea typeface="Yu Gothic"/>')
    parts["ppt/theme/theme1.xml"] = fonts
    return parts


def prompts_only() -> Parts:
    """No text styles: sizes and colours stand on the prompts, as LibreOffice writes them; no indexes for content."""
    parts = swap(office(ENGLISH), MASTER, STYLES, "")
    swap(parts, MASTER, BACK, '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="102A43"/></a:solidFill><a:effectLst/>'
         "</p:bgPr></p:bg>")
    look = ('<a:rPr lang="de-DE" sz="{}"><a:solidFill><a:srgbClr val="F0F4F8"/></a:solidFill>'
            '<a:latin typeface="Arial"/></a:rPr>')
    for part in [name for name in parts if re.match(r"ppt/slide(Master|Layout)s/slide", name)]:
        text = re.sub(r"<a:lstStyle>.*?</a:lstStyle>", "<a:lstStyle/>", parts[part].decode())
        text = re.sub(r' idx="[1-4]"', "", text) if "Layouts" in part else text
        for shape in re.findall(r"<p:sp>.*?</p:sp>", text):
            size = 3200 if "itle" in shape.split("</p:nvPr>")[0] else 1200 if "ftr" in shape else 2000
            text = text.replace(shape, shape.replace('<a:rPr lang="de-DE"/>', look.format(size)))
        parts[part] = text.encode()
    return parts


MADE: dict[str, Callable[[], Parts]] = {
    "office-german": office,
    "office-english": lambda: office(ENGLISH),
    "office-2023": lambda: office(ENGLISH, "Aptos Display", "Aptos", colours=NEW_COLOURS),
    "office-french-a4": lambda: office(FRENCH, width=9906000, height=6858000),
    "office-4x3": lambda: office(width=9144000, height=6858000),
    "office-16x10": lambda: office(ENGLISH, "Arial", "Arial", width=9144000, height=5715000),
    "no-title-layout": no_title_layout, "custom-only": custom_only, "two-masters": two_masters,
    "huge-footer": huge_footer, "dark-map": dark, "photograph": photograph, "vertical": vertical,
    "title-at-foot": title_at_foot, "title-at-left": title_at_left, "tiny-content": tiny_content,
    "pictures": pictures, "furnished": furnished, "samples": with_samples, "add-in": with_add_in,
    "east-asian": east_asian,
    "prompts-only": prompts_only,
}
"""Name to what makes its parts."""
FILES = [f"{name}.pptx" for name in MADE] + ["office-german.potx", "office-english.ppsx"]
_WORDS = {"pptx": "presentation", "potx": "template", "ppsx": "slideshow"}


def made(file: str) -> bytes:
    """A template by its file name."""
    name, _, ending = file.rpartition(".")
    return packed(MADE[name](), _WORDS[ending])
