"""The template's presentation part for our deck: its own settings, our slides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lxml import etree

from impuls_workshop.backends.pptx.foreign.keeping import kept_from_presentation
from impuls_workshop.backends.pptx.foreign.package import Package
from impuls_workshop.backends.pptx.foreign.xml import find, parse
from impuls_workshop.backends.pptx.names import A, P, R
from impuls_workshop.backends.pptx.presentation import FIRST_SLIDE_ID, sections_xml
from impuls_workshop.backends.pptx.relations import Relations
from impuls_workshop.document.model import Deck

if TYPE_CHECKING:
    from lxml.etree import _Element

_ORDER: Final = ("sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst", "sldIdLst", "sldSz", "notesSz",
                 "embeddedFontLst", "kinsoku", "defaultTextStyle", "extLst")
"""What stays of the presentation part, in the order of the schema. Tags, custom shows, smart tags, photo album
settings and passwords do not."""
_DEPTHS: Final = 9
_BEFORE_FONTS: Final = frozenset({
    "ln", "noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill", "effectLst", "effectDag", "highlight",
    "uLnTx", "uLn", "uFillTx", "uFill"})
"""What the schema wants before the font in a run's properties."""
_KEPT_ATTRIBUTES: Final = frozenset({"rtl", "firstSlideNum", "embedTrueTypeFonts", "saveSubsetFonts"})


def presentation_xml(deck: Deck, package: Package, relations: Relations, notes_master: str) -> str:
    """Return the presentation part and fill its relations.

    Args:
        deck: The deck.
        package: The template.
        relations: Empty; gets what the template's masters need, the slides and the settings.
        notes_master: The notes master, relative to the presentation part.
    """
    root = parse(package.parts[package.main or ""])
    renumbered = {old: relations.to(kind, relative(target)) for old, kind, target in kept_from_presentation(package)}
    for name in [name for name in root.attrib if str(name) not in _KEPT_ATTRIBUTES]:
        del root.attrib[name]
    kept: dict[str, _Element] = {}
    for child in list(root):
        root.remove(child)
        kept[etree.QName(child).localname if isinstance(child.tag, str) else ""] = child
    kept["notesMasterIdLst"] = _list("notesMasterIdLst", "notesMasterId",
                                     [{f"{{{R}}}id": relations.to("notesMaster", notes_master)}])
    slides = [relations.to("slide", f"slides/slide{number}.xml") for number in range(1, len(deck.slides) + 1)]
    kept["sldIdLst"] = _list("sldIdLst", "sldId", [
        {"id": str(FIRST_SLIDE_ID + index), f"{{{R}}}id": name} for index, name in enumerate(slides)])
    for kind in ("presProps", "viewProps"):
        relations.to(kind, f"{kind}.xml")
    relations.to("tableStyles", "tableStyles.xml")
    kept.pop("extLst", None)
    kept["defaultTextStyle"] = _complete(kept.get("defaultTextStyle"))
    for name in _ORDER:
        if name in kept and (len(kept[name]) or kept[name].attrib):
            if name not in {"notesMasterIdLst", "sldIdLst"}:
                _renumber(kept[name], renumbered)
            root.append(kept[name])
    sections = sections_xml(deck)
    if sections:
        root.append(parse(f'<p:root xmlns:p="{P}">{sections}</p:root>'.encode())[0])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True).decode()


def _complete(style: _Element | None) -> _Element:
    """Return the default text style with the theme's font on each level: tables take theirs from nowhere else."""
    style = etree.Element(f"{{{P}}}defaultTextStyle", None, {"a": A, "p": P}) if style is None else style
    for depth in range(1, _DEPTHS + 1):
        level = find(style, f"a:lvl{depth}pPr")
        if level is None:
            level = etree.SubElement(style, f"{{{A}}}lvl{depth}pPr")
        letters = find(level, "a:defRPr")
        if letters is None:
            letters = etree.Element(f"{{{A}}}defRPr", {"sz": "1800"})
            level.append(letters)
        if find(letters, "a:latin") is None:
            places = [order for order, child in enumerate(letters) if etree.QName(child).localname in _BEFORE_FONTS]
            letters.insert(places[-1] + 1 if places else 0, etree.Element(f"{{{A}}}latin", {"typeface": "+mn-lt"}))
    order = {f"lvl{depth}pPr": depth for depth in range(1, _DEPTHS + 1)}
    style[:] = sorted(style, key=lambda child: order.get(etree.QName(child).localname, 0)
                      if etree.QName(child).localname != "extLst" else _DEPTHS + 1)
    return style


def relative(target: str) -> str:
    """Return a part's name as the presentation part refers to it."""
    return target.removeprefix("ppt/") if target.startswith("ppt/") else f"/{target}"


def _renumber(element: _Element, renumbered: dict[str, str]) -> None:
    for child in list(element.iter()):
        for key in [key for key in child.attrib if str(key).startswith(f"{{{R}}}")]:
            new = renumbered.get(str(child.attrib[key]))
            if new is not None:
                child.attrib[key] = new
            elif (parent := child.getparent()) is not None:
                parent.remove(child)


def _list(name: str, row: str, rows: list[dict[str, str]]) -> _Element:
    element = etree.Element(f"{{{P}}}{name}", None, {"p": P, "r": R})
    for attributes in rows:
        etree.SubElement(element, f"{{{P}}}{row}", attributes)
    return element


def default_notes_part(package: Package) -> str | None:
    """Return the template's notes master, or None if it has none."""
    element = find(parse(package.parts[package.main or ""]), "p:notesMasterIdLst/p:notesMasterId")
    return package.first(package.main or "", "notesMaster") if element is not None else None
