"""The theme part: a brand's colours and fonts under the names PowerPoint knows."""

from __future__ import annotations

from impuls_workshop.backends.pptx.names import XML, A, attribute
from impuls_workshop.document.layouts import Brand

_SLOTS = (
    ("dk1", "ink"), ("lt1", "paper"), ("dk2", "accent-deep"), ("lt2", "tint"),
    ("accent1", "accent"), ("accent2", "signal"), ("accent3", "tint-warm"),
    ("accent4", "muted"), ("accent5", "line"),
)
"""The theme's slots in the order of the schema, and the role each one plays."""
_STANDINS = {
    "ink": "1F2328", "paper": "FFFFFF", "accent-deep": "1F3D36", "tint": "EEF3F0", "accent": "2F6B57",
    "signal": "B4541A", "tint-warm": "F7EFE4", "muted": "5B636A", "line": "C9D1CC",
}
"""Colours for roles that a brand leaves out."""
_FILLS = (
    '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    '<a:solidFill><a:schemeClr val="phClr"><a:tint val="75000"/></a:schemeClr></a:solidFill>'
    '<a:solidFill><a:schemeClr val="phClr"><a:shade val="85000"/></a:schemeClr></a:solidFill>'
)
"""Three fills of growing weight: the format asks for three; ours are plain."""
_EFFECTS = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3


_SCRIPTS = (
    ("Jpan", "Yu Gothic"), ("Hang", "Malgun Gothic"), ("Hans", "Microsoft YaHei"),
    ("Hant", "Microsoft JhengHei"), ("Arab", "Arial"), ("Hebr", "Arial"), ("Thai", "Leelawadee UI"),
    ("Deva", "Nirmala UI"), ("Beng", "Nirmala UI"), ("Taml", "Nirmala UI"), ("Geor", "Sylfaen"),
    ("Armn", "Sylfaen"), ("Ethi", "Ebrima"),
)
"""Fonts of Windows and Office for scripts that the brand's fonts lack, by their ISO 15924 codes. PowerPoint
takes the one for the text's language."""


def theme_xml(brand: Brand) -> str:
    """Return the theme; the slide master and the notes master each need a copy of their own."""
    colours = {role: brand.colours.get(role, standin) for role, standin in _STANDINS.items()}
    slots = [(slot, colours[role]) for slot, role in _SLOTS]
    slots += [
        ("accent6", _between(colours["accent"], colours["signal"])),
        ("hlink", colours["accent"]),
        ("folHlink", colours["muted"]),
    ]
    palette = "".join(f'<a:{slot}><a:srgbClr val="{value.upper()}"/></a:{slot}>' for slot, value in slots)
    name = attribute(brand.name)
    return (
        f'{XML}<a:theme xmlns:a="{A}" name="{name}"><a:themeElements>'
        f'<a:clrScheme name="{name}">{palette}</a:clrScheme>'
        f'<a:fontScheme name="{name}">{_font("majorFont", brand.heading_font)}'
        f"{_font('minorFont', brand.body_font)}</a:fontScheme>"
        f'<a:fmtScheme name="{name}"><a:fillStyleLst>{_FILLS}</a:fillStyleLst><a:lnStyleLst>'
        f"{_line(9525)}{_line(19050)}{_line(28575)}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_EFFECTS}</a:effectStyleLst><a:bgFillStyleLst>{_FILLS}</a:bgFillStyleLst>"
        "</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    )


def _font(tag: str, family: str) -> str:
    latin = f'<a:latin typeface="{attribute(family)}"/>'
    others = "".join(f'<a:font script="{script}" typeface="{other}"/>' for script, other in _SCRIPTS)
    return f'<a:{tag}>{latin}<a:ea typeface=""/><a:cs typeface=""/>{others}</a:{tag}>'


def _line(width: int) -> str:
    return (
        f'<a:ln w="{width}" cap="flat" cmpd="sng" algn="ctr">'
        '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:prstDash val="solid"/><a:round/></a:ln>'
    )


def _between(one: str, other: str) -> str:
    """Return the colour halfway between two, as `RRGGBB`."""
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (0, 2, 4))
    return "".join(f"{(a + b) // 2:02X}" for a, b in pairs)
