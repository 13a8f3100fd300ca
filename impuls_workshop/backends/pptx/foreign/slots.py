"""Makes bound slots: in a placeholder of the template, or in a text box where it has none."""

from __future__ import annotations

from typing import Final, Literal

from msgspec.structs import replace

from impuls_workshop.backends.pptx.bound import BoundSlot
from impuls_workshop.backends.pptx.boxes import body_properties
from impuls_workshop.backends.pptx.foreign.reading import Holder
from impuls_workshop.backends.pptx.frames import insets, transform
from impuls_workshop.backends.pptx.levels import font, list_style
from impuls_workshop.backends.pptx.names import attribute, emu, solid
from impuls_workshop.document.layouts import Box, Level, Slot, TextStyle

FULL_HEIGHT: Final = 190.5
"""Height of the slides that our layouts' sizes are made for, mm; smaller slides are shown as large."""
_RECTANGLE: Final = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
_BULLETS: Final = ("•", "–", "·")


def scaled(style: TextStyle, factor: float) -> TextStyle:
    """Return a style of ours for slides of another height; sizes are whole half points."""
    levels = tuple(
        Level(_half(level.size * factor), level.indent * factor, level.hang * factor, level.before * factor,
              level.bullet)
        for level in style.levels)
    return replace(style, levels=levels, floor=min(_half(style.floor * factor), levels[0].size))


def _half(size: float) -> float:
    return int(size * 2) / 2


def floor_of(slot: Slot, factor: float) -> float:
    """Return the smallest size a slot's text may have on slides of another height, pt."""
    return _half(slot.style.floor * min(factor, 1.0))


def in_placeholder(slot: Slot, holder: Holder, factor: float, box: Box | None = None) -> BoundSlot:
    """Put a slot into a placeholder.

    Args:
        slot: Our slot.
        holder: The placeholder.
        factor: Height of the slide against that of ours.
        box: Where it stands on the slide, if not where the layout has it.
    """
    moved = (box is not None and box != holder.box) or holder.alike
    style = scaled(slot.style, factor) if slot.kind == "figure" else holder.source.style(floor_of(slot, factor))
    lists = slot.kind == "body" and any(_lacks_bullet(level) for level in style.levels)
    bullets = [""] * len(style.levels)
    if lists:
        style = with_bullets(style)
        bullets = [_bullet_xml(depth, level) for depth, level in enumerate(style.levels, 1)]
    levels = holder.source.levels_xml(holder.ink, bullets) if holder.source.unsaid else "".join(bullets)
    made = BoundSlot(
        slot.name, slot.kind, box or holder.box, style, holder.idx, (0, 0, 0, 0) if slot.kind == "figure"
        else holder.source.inset, slot.required, None, slot.prompt, slot.pair, holder=holder.markup,
        look=transform(box or holder.box) if moved else "", levels=levels,
        body=f'<a:bodyPr wrap="square" {insets(holder.source.inset)}><a:noAutofit/></a:bodyPr>',
        takes_figures=holder.takes_figures)
    return replace(made, body=body_properties(made)) if holder.source.unsaid else made


def in_text_box(slot: Slot, box: Box, style: TextStyle, language: str, *, holder: str = "",
                align: Literal["left", "center", "right"] | None = None) -> BoundSlot:
    """Put a slot into a text box of its own.

    Args:
        slot: Our slot.
        box: Where it stands.
        style: How its text is set.
        language: BCP 47 tag.
        holder: `p:ph` for a title that the layout has no placeholder for.
        align: How its lines stand; None as the style says.
    """
    if align:
        style = replace(style, align=align)
    if style.colour == "paper" and slot.fill is None:
        # Made for a dark layout of ours; the template's layout may be light.
        style = replace(style, colour="accent")
    made = BoundSlot(slot.name, slot.kind, box, style, slot.idx, slot.inset, slot.required, slot.fill,
                     slot.prompt, slot.pair, holder=holder)
    look = transform(box) + _RECTANGLE + (solid(slot.fill) if slot.fill else "<a:noFill/>")
    return replace(made, look=look, body=body_properties(made), levels=list_style(style, language))


def resized(slot: BoundSlot, size: float, fill: str | None = None) -> BoundSlot:
    """Return a footer's slot with its size, pt, and font written on the slide.

    LibreOffice takes neither from a layout whose own footer is empty; the fill is kept if None is given.
    """
    level = replace(slot.style.levels[0], size=size)
    style = replace(slot.style, levels=(level,), floor=size)
    if fill is None:
        fill = slot.levels.partition('">')[2].partition("<a:latin")[0]
    return replace(slot, style=style, levels=f'<a:lvl1pPr><a:defRPr sz="{round(size * 100)}">{fill}'
                                             f"{font(style.font)}</a:defRPr></a:lvl1pPr>")


def with_bullets(style: TextStyle) -> TextStyle:
    """Return a style whose levels all have a bullet, and room for it beside the text."""
    return replace(style, levels=tuple(map(_with_bullet, style.levels, _BULLETS, (0, 1, 2))))


def _lacks_bullet(level: Level) -> bool:
    return level.bullet is None or level.indent < level.hang - 0.1


def _with_bullet(level: Level, bullet: str, depth: int) -> Level:
    """Give a level that the template made for plain text a bullet, or one that overlaps its text room for it."""
    if level.bullet is not None:
        return replace(level, indent=max(level.indent, level.hang))
    hang = level.size * 0.32
    return replace(level, bullet=bullet, indent=hang * (depth + 1), hang=hang)


def _bullet_xml(depth: int, level: Level) -> str:
    return (f'<a:lvl{depth}pPr marL="{emu(level.indent)}" indent="{-emu(level.hang)}"><a:buFontTx/>'
            f'<a:buChar char="{attribute(level.bullet or "")}"/></a:lvl{depth}pPr>')
