"""Takes the look of a template's text from its prompts, where the template states it nowhere else.

LibreOffice writes masters in this way: size, colour and bullets stand on the words "Click to edit …", which nothing
inherits. Such a look must be written on each slide.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from lxml import etree

from impuls_workshop.backends.pptx.foreign.xml import find, find_all, number_of
from impuls_workshop.backends.pptx.names import A

if TYPE_CHECKING:
    from lxml.etree import _Element

_OF_RUNS: Final = frozenset({"sz", "b", "i", "u", "cap"})
"""Attributes of a prompt's letters that are its look."""
_DEEPEST: Final = 9


def states_size(styles: Iterable[_Element]) -> bool:
    """Whether any of the list styles says how large the first level is."""
    runs = (find(style, "a:lvl1pPr/a:defRPr") for style in styles)
    return any(run is not None and run.get("sz") for run in runs)


def styles_of_prompts(bodies: Sequence[_Element]) -> list[_Element]:
    """Return a list style for each text body, made of its paragraphs."""
    return [style for body in bodies if len(style := _style(body))]


def _style(body: _Element) -> _Element:
    style = etree.Element(f"{{{A}}}lstStyle", None, {"a": A})
    depths: set[int] = set()
    for paragraph in find_all(body, "a:p"):
        properties = find(paragraph, "a:pPr")
        depth = min((number_of(properties, "lvl") or 0) + 1, _DEEPEST)
        run = find(paragraph, "a:r/a:rPr")
        run = run if run is not None else find(paragraph, "a:endParaRPr")
        if run is not None and run.get("sz") and depth not in depths:
            depths.add(depth)
            style.append(_level(depth, properties, run))
    return style


def _level(depth: int, properties: _Element | None, run: _Element) -> _Element:
    level = etree.Element(f"{{{A}}}lvl{depth}pPr")
    if properties is not None:
        level.attrib.update({name: value for name, value in properties.attrib.items() if name != "lvl"})
        level.extend([_copy(child) for child in properties])
    letters = etree.SubElement(level, f"{{{A}}}defRPr")
    letters.attrib.update({name: value for name, value in run.attrib.items() if name in _OF_RUNS})
    letters.extend([_copy(child) for child in run if etree.QName(child).localname in {"solidFill", "latin"}])
    return level


def _copy(element: _Element) -> _Element:
    return etree.fromstring(etree.tostring(element, with_tail=False))


def written_levels(styles: Sequence[_Element], ink: str | None, bullets: Sequence[str]) -> str:
    """Return the levels of list styles as they stand on a slide.

    Args:
        styles: The nearest first; the first that has a level counts.
        ink: The colour to write instead of theirs; None leaves theirs.
        bullets: For each level a bullet to write instead, or nothing.
    """
    return "".join(_levels(styles, ink, bullets))


def _levels(styles: Sequence[_Element], ink: str | None, bullets: Sequence[str]) -> Iterator[str]:
    for depth, bullet in enumerate(bullets, 1):
        found = next((level for style in styles if (level := find(style, f"a:lvl{depth}pPr")) is not None), None)
        if found is None:
            continue
        level = _copy(found)
        if bullet:
            _set_bullet(level, parse_level(bullet))
        letters = find(level, "a:defRPr")
        if ink and letters is not None:
            for fill in find_all(letters, "a:solidFill"):
                letters.remove(fill)
            letters.insert(0, etree.fromstring(f'<a:solidFill xmlns:a="{A}">{ink}</a:solidFill>'))
        written = re.sub(r' xmlns:\w+="[^"]*"', "", etree.tostring(level, encoding="unicode"))
        # Written apart from our own roles, which are recoloured.
        yield re.sub(r'<a:schemeClr val="(\w+)"/>', r'<a:schemeClr val="\1"></a:schemeClr>', written)


def parse_level(markup: str) -> _Element:
    """Return `a:lvlNpPr` written with the prefix `a`."""
    return etree.fromstring(f'<a:x xmlns:a="{A}">{markup}</a:x>')[0]


def _set_bullet(level: _Element, own: _Element) -> None:
    level.attrib.update(own.attrib)
    for child in list(level):
        if etree.QName(child).localname.startswith("bu"):
            level.remove(child)
    letters = find(level, "a:defRPr")
    place = len(level) if letters is None else level.index(letters)
    for order, child in enumerate(own):
        level.insert(place + order, _copy(child))
