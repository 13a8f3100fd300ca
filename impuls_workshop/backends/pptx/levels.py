"""How text is set, level by level: a slot's style as the list style of a placeholder or text box."""

from __future__ import annotations

from functools import lru_cache

from impuls_workshop.backends.pptx.names import attribute, emu, solid
from impuls_workshop.document.layouts import Level, TextStyle
from impuls_workshop.typography.heights import level_of, written_size

LEVELS = 9
"""The depth of lists in the format; a style's last level stands for all deeper ones."""
ALIGN = {"left": "l", "center": "ctr", "right": "r"}
ANCHOR = {"top": "t", "middle": "ctr", "bottom": "b"}
_CAPS = {False: "none", True: "all"}
FONT = {"heading": "+mj", "body": "+mn"}
"""The theme's fonts: `+mj-lt` is its font for headings, whatever that is."""


@lru_cache(maxsize=512)
def list_style(style: TextStyle, language: str, *, scale: float = 1.0) -> str:
    """Return `a:lvl1pPr` to `a:lvl9pPr`.

    Args:
        style: The style of the text.
        language: BCP 47 tag of the text.
        scale: Size against the style's own.
    """
    return "".join(
        level_style(style, level_of(style, number), language, tag=f"lvl{number + 1}pPr", scale=scale)
        for number in range(LEVELS)
    )


def level_style(style: TextStyle, level: Level, language: str, *, tag: str, scale: float = 1.0) -> str:
    """Return one level's element, complete, so that nothing of the master shines through."""
    return (
        f'<a:{tag} marL="{emu(level.indent)}" indent="{-emu(level.hang)}" algn="{ALIGN[style.align]}"'
        f' defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="0">'
        f'<a:lnSpc><a:spcPct val="{round(style.line * 100000)}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{round(level.before * 100)}"/></a:spcBef>'
        f'<a:spcAft><a:spcPts val="0"/></a:spcAft>'
        f"{_bullet(level)}"
        f'<a:defRPr lang="{attribute(language)}" sz="{hundredths(level.size, scale)}"'
        f' b="{style.bold:d}" i="{style.italic:d}" cap="{_CAPS[style.caps]}" baseline="0">'
        f"{solid(style.colour)}{font(style.font)}</a:defRPr></a:{tag}>"
    )


def hundredths(size: float, scale: float = 1.0) -> int:
    """Return a type size in hundredths of a point, as it was measured to fit."""
    return round(written_size(size, scale) * 100)


def font(role: str) -> str:
    """Return the theme's font for headings or for text, for all scripts; any other name is a family."""
    if role not in FONT:
        return f'<a:latin typeface="{attribute(role)}"/><a:cs typeface="{attribute(role)}"/>'
    name = FONT[role]
    return f'<a:latin typeface="{name}-lt"/><a:ea typeface="{name}-ea"/><a:cs typeface="{name}-cs"/>'


def _bullet(level: Level) -> str:
    if level.bullet is None:
        return "<a:buNone/>"
    return f'<a:buFontTx/><a:buChar char="{attribute(level.bullet)}"/>'
