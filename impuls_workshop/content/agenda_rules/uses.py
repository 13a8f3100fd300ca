"""Checks that what is prepared is used, and that what is to be shown is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impuls_workshop.content.quantities import printed_texts, used_materials

if TYPE_CHECKING:
    from impuls_workshop.content.model import Agenda, Block, Track, Workshop
    from impuls_workshop.content.references import Lost
    from impuls_workshop.diagnostics import Report

_SHOWS = {"project": ("project", "goals", "partners")} | {
    kind: (kind,) for kind in ("goals", "partners", "phases", "challenges", "stakeholders", "scales", "model",
                               "sources")}
"""Slides every deck may have, and the content that must be there for them."""


def check_uses(workshop: Workshop, agenda: Agenda, lost: Lost, report: Report) -> None:
    """Check printed materials, their numbers, and the slides of all blocks."""
    used = used_materials(agenda)
    for material in workshop.materials or ():
        if not material.printed_from:
            continue
        if material.id not in used:
            report.warning("agenda.printed-unused", material.place("printed_from"), material=material.title.plain,
                           hint="agenda.name-it-in-a-block")
        texts = printed_texts(material, workshop)
        fixed = material.quantity.fixed if material.quantity is not None else None
        if material.quantity is not None and texts is not None and fixed is not None and fixed < texts:
            report.warning("agenda.too-few-printed", material.quantity.place("fixed"), fixed=fixed, texts=texts,
                           source=material.printed_from, hint="agenda.leave-fixed-out")
    for block in agenda.blocks:
        _check_slides(block, workshop, lost, report)
        for track in block.parallel:
            _check_slides(track, workshop, lost, report)


def _check_slides(part: Block | Track, workshop: Workshop, lost: Lost, report: Report) -> None:
    for at, slide in enumerate(part.slides):
        kinds = _SHOWS.get(slide, ())
        if kinds and not any(getattr(workshop, kind) is not None or kind in lost for kind in kinds):
            report.warning("agenda.nothing-to-show", part.place("slides", at), slide=slide)
