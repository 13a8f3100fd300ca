"""Shapes of master and layouts: placeholders with their margins and styles, and plain surfaces."""

from __future__ import annotations

from impuls_workshop.backends.pptx.frames import placeholder, transform
from impuls_workshop.backends.pptx.levels import ANCHOR, list_style
from impuls_workshop.backends.pptx.names import attribute, emu, guid, solid, text
from impuls_workshop.backends.pptx.words import in_language, word
from impuls_workshop.backends.pptx.zipping import SEAM
from impuls_workshop.document.layouts import Layout, Rule, Slot

_PROMPT_LEVELS = 5
"""How many levels a master shows in its body, as PowerPoint's own masters do."""


def body_properties(slot: Slot) -> str:
    """Return `a:bodyPr`: margins and anchor. Its size is ours to set, so text never shrinks by itself."""
    left, top, right, bottom = (emu(side) for side in slot.inset)
    return (
        f'<a:bodyPr vert="horz" wrap="square" lIns="{left}" tIns="{top}" rIns="{right}" bIns="{bottom}"'
        f' rtlCol="0" anchor="{ANCHOR[slot.style.anchor]}" anchorCtr="0"><a:noAutofit/></a:bodyPr>'
    )


def layout_placeholder(number: int, slot: Slot, layout: Layout, language: str, footer: str) -> str:
    """Return a slot as a placeholder of its layout: place, look, style of each level, prompt."""
    prompt = in_language(slot.prompt, language) if slot.prompt else ""
    words = (f"{SEAM}{footer}{SEAM}" if footer else "") if slot.kind == "footer" else prompt
    return shape(
        number, slot.name,
        holder=placeholder(slot, layout, custom_prompt=bool(prompt)),
        look=transform(slot.box) + _RECTANGLE + (solid(slot.fill) if slot.fill else ""),
        body=body_properties(slot) + f"<a:lstStyle>{list_style(slot.style, language)}</a:lstStyle>"
        + standing_text(slot, words, language),
    )


def master_placeholder(number: int, slot: Slot, holder: str, language: str) -> str:
    """Return a placeholder of the master; body and title take their levels from its text styles."""
    inherits = slot.kind in {"title", "body"}
    levels = "" if inherits else list_style(slot.style, language)
    words = word(slot.kind, language) if slot.kind in {"title", "footer", "date"} else ""
    return shape(
        number, slot.name, holder=holder,
        look=transform(slot.box) + _RECTANGLE,
        body=body_properties(slot) + (f"<a:lstStyle>{levels}</a:lstStyle>" if levels else "<a:lstStyle/>")
        + (_outline(language) if slot.kind == "body" else standing_text(slot, words, language)),
    )


def shape(number: int, name: str, *, holder: str, look: str, body: str, link: str = "") -> str:
    """Return a placeholder from its ready parts; without `p:ph` it is a text box.

    Args:
        number: Its id.
        name: What the selection pane shows.
        holder: `p:ph`.
        look: What stands in `p:spPr`.
        body: What stands in `p:txBody`.
        link: `a:hlinkClick` of the whole shape.
    """
    properties = f"<p:spPr>{look}</p:spPr>" if look else "<p:spPr/>"
    named = f'<p:cNvPr id="{number}" name="{attribute(name)}"'
    named += f">{link}</p:cNvPr>" if link else "/>"
    kind = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' if holder else '<p:cNvSpPr txBox="1"/>'
    return (
        f'<p:sp><p:nvSpPr>{named}'
        f"{kind}<p:nvPr>{holder}</p:nvPr></p:nvSpPr>"
        f"{properties}<p:txBody>{body}</p:txBody></p:sp>"
    )


def standing_text(slot: Slot, words: str, language: str) -> str:
    """Return the paragraph an empty placeholder shows.

    A footer's is what PowerPoint copies to new slides; an empty one makes LibreOffice forget its style.
    """
    tag = attribute(language)
    if slot.kind == "number":
        return slide_number(language, "‹#›")
    if slot.kind not in {"footer", "date"}:
        words = words or word("figure" if slot.kind == "figure" else "text", language)
    if not words:
        return f'<a:p><a:endParaRPr lang="{tag}"/></a:p>'
    return f'<a:p><a:r><a:rPr lang="{tag}"/><a:t>{text(words)}</a:t></a:r><a:endParaRPr lang="{tag}"/></a:p>'


def slide_number(language: str, shown: str) -> str:
    """Return a paragraph with a field that shows the slide's number."""
    tag = attribute(language)
    return (
        f'<a:p><a:fld id="{_NUMBER_FIELD}" type="slidenum"><a:rPr lang="{tag}"/>'
        f'<a:t>{shown}</a:t></a:fld><a:endParaRPr lang="{tag}"/></a:p>'
    )


def surface(number: int, rule: Rule) -> str:
    """Return a plain shape of the layout itself."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="rule {number}">{DECORATIVE}</p:cNvPr><p:cNvSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>{transform(rule.box)}{_RECTANGLE}{_drawn(rule)}</p:spPr></p:sp>'
    )


def _drawn(rule: Rule) -> str:
    if rule.line is None:
        return f"{solid(rule.colour)}<a:ln><a:noFill/></a:ln>"
    return f'<a:noFill/><a:ln w="{emu(rule.line)}">{solid(rule.colour)}</a:ln>'


_NUMBER_FIELD = guid("slide number")
_RECTANGLE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative'
    ' xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
"""Tells screen readers to pass over a shape (MS-ODRAWXML 2.6.1)."""


def _outline(language: str) -> str:
    tag = attribute(language)
    lines = [word("text", language)]
    lines += [word("level", language).format(number=depth + 1) for depth in range(1, _PROMPT_LEVELS)]
    return "".join(
        f'<a:p><a:pPr lvl="{depth}"/><a:r><a:rPr lang="{tag}"/><a:t>{text(line)}</a:t></a:r></a:p>'
        for depth, line in enumerate(lines)
    )
