"""Builds: first-level paragraphs that appear one by one, a click each, as PowerPoint's "appear by paragraph"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from impuls_workshop.document.model import Paragraph

_NOW = '<p:stCondLst><p:cond delay="0"/></p:stCondLst>'
_ON_CLICK = '<p:stCondLst><p:cond delay="indefinite"/></p:stCondLst>'
_SLIDE = "<p:tgtEl><p:sldTgt/></p:tgtEl>"
_STEPPING = (
    f'<p:prevCondLst><p:cond evt="onPrev" delay="0">{_SLIDE}</p:cond></p:prevCondLst>'
    f'<p:nextCondLst><p:cond evt="onNext" delay="0">{_SLIDE}</p:cond></p:nextCondLst>'
)
_VISIBLE = (
    "<p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr>"
    '<p:to><p:strVal val="visible"/></p:to></p:set>'
)


def timing_xml(builds: Sequence[tuple[int, tuple[Paragraph, ...]]]) -> str:
    """Return `p:timing`, or nothing if nothing is built.

    Args:
        builds: The number of a shape on the slide, and its paragraphs; in order of their appearance.
    """
    if not builds:
        return ""
    ids = count(3)
    clicks = "".join(
        _click(shape, group, ids) for shape, paragraphs in builds for group in clicks_of(paragraphs))
    listed = "".join(f'<p:bldP spid="{shape}" grpId="0" build="p"/>' for shape, _ in builds)
    return (
        '<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot">'
        '<p:childTnLst><p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq">'
        f"<p:childTnLst>{clicks}</p:childTnLst></p:cTn>{_STEPPING}</p:seq></p:childTnLst></p:cTn></p:par>"
        f"</p:tnLst><p:bldLst>{listed}</p:bldLst></p:timing>"
    )


def clicks_of(paragraphs: Sequence[Paragraph]) -> list[list[int]]:
    """Return what each click shows: a first-level paragraph with those below it; a heading with what follows."""
    groups: list[list[int]] = []
    for index, paragraph in enumerate(paragraphs):
        joins = groups and (paragraph.level > 0 or paragraphs[index - 1].heading)
        if joins:
            groups[-1].append(index)
        else:
            groups.append([index])
    return groups


def _click(shape: int, group: Sequence[int], ids: Iterator[int]) -> str:
    click, moment = next(ids), next(ids)
    effects = "".join(
        _effect(shape, index, ids, "clickEffect" if place == 0 else "withEffect")
        for place, index in enumerate(group))
    return (
        f'<p:par><p:cTn id="{click}" fill="hold">{_ON_CLICK}<p:childTnLst>'
        f'<p:par><p:cTn id="{moment}" fill="hold">{_NOW}<p:childTnLst>{effects}'
        "</p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:par>"
    )


def _effect(shape: int, paragraph: int, ids: Iterator[int], kind: str) -> str:
    effect, change = next(ids), next(ids)
    return (
        f'<p:par><p:cTn id="{effect}" presetID="1" presetClass="entr" presetSubtype="0" fill="hold" grpId="0"'
        f' nodeType="{kind}">{_NOW}<p:childTnLst><p:set><p:cBhvr><p:cTn id="{change}" dur="1" fill="hold">'
        f'{_NOW}</p:cTn><p:tgtEl><p:spTgt spid="{shape}"><p:txEl><p:pRg st="{paragraph}" end="{paragraph}"/>'
        f"</p:txEl></p:spTgt></p:tgtEl>{_VISIBLE}</p:childTnLst></p:cTn></p:par>"
    )
