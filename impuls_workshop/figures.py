"""Drawings of the workshop's data for the places where slides and pages ask for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from impuls_workshop.backends.page_look import css_fonts
from impuls_workshop.diagnostics import Report
from impuls_workshop.diagrams.kinds import KINDS, draw
from impuls_workshop.diagrams.placing import settled, trimmed
from impuls_workshop.diagrams.shapes import Drawing
from impuls_workshop.diagrams.svg import to_svg
from impuls_workshop.document.layouts import Box, Layouts
from impuls_workshop.document.model import Deck, Diagram
from impuls_workshop.document.pages import PageDocument
from impuls_workshop.typography.measure import Measure
from impuls_workshop.typography.stacking import stack

if TYPE_CHECKING:
    from impuls_workshop.compilers import Job

SLIDE_MINIMUM = 12.0
"""Smallest type in a drawing on a slide, pt."""
PAGE_SIZE = (165.0, 100.0)
"""Width and height of a drawing on a page that says nothing of its size, mm: the text width of an A4 page."""
PAGE_MINIMUM = 8.0
"""Smallest type in a drawing on a page, pt."""


def deck_figures(job: Job, deck: Deck, *, layouts: Layouts | None = None, measure: Measure | None = None,
                 minimums: Sequence[float] = (SLIDE_MINIMUM,)) -> dict[tuple[int, str], Drawing]:
    """Draw every diagram of the deck in its slot's size.

    Args:
        job: The workshop.
        deck: The deck.
        layouts: The layouts its slides name; None for the job's.
        measure: Measures text in the deck's fonts; None for the job's.
        minimums: Smallest type in a drawing, pt; further ones are tried where it does not fit otherwise.

    Returns:
        Slide index (from 0) and slot name to drawing.
    """
    layouts, measure = layouts or job.layouts, measure or job.measure
    figures: dict[tuple[int, str], Drawing] = {}
    for index, slide in enumerate(deck.slides):
        for name, fill in slide.fills.items():
            if layouts is None or not any(isinstance(block, Diagram) for block in fill.blocks):
                continue
            slot = layouts.layouts[slide.layout].slots[name]
            for piece, box in stack(fill.blocks, slot, fill.scale, measure):
                for block in piece.blocks:
                    if not isinstance(block, Diagram):
                        continue
                    drawing = _first_that_fits(job, block, box, minimums, measure)
                    if drawing is not None:
                        figures[index, name] = settled(drawing)
    return figures


def _first_that_fits(job: Job, diagram: Diagram, box: Box, minimums: Sequence[float],
                     measure: Measure) -> Drawing | None:
    """Draw with the first of the smallest sizes at which all fits; the last one's mistakes are reported."""
    for minimum in minimums[:-1]:
        trial = replace(job, report=Report())
        drawing = _draw(trial, diagram, box.w, box.h, minimum, measure)
        if drawing is not None and trial.report.ok:
            job.report.extend(trial.report)
            return drawing
    return _draw(job, diagram, box.w, box.h, minimums[-1], measure)


def page_figures(job: Job, page: PageDocument) -> dict[str, bytes]:
    """Draw every diagram of a page document as SVG, and give the document their alternative texts.

    Returns:
        The diagram's name in the document to its picture.
    """
    pictures: dict[str, bytes] = {}
    for name, diagram in list(page.diagrams.items()):
        width, height = diagram.size or PAGE_SIZE
        drawing = _draw(job, diagram, width, height, PAGE_MINIMUM, job.measure)
        if drawing is None:
            page.drop(name)
            continue
        page.describe(name, drawing.alt)
        pictures[name] = to_svg(trimmed(drawing), job.brand.colours, css_fonts(job.brand)).encode()
    return pictures


def _draw(job: Job, diagram: Diagram, width: float, height: float, minimum: float,
          measure: Measure) -> Drawing | None:
    subject = getattr(job.workshop, diagram.of, None) if diagram.of in KINDS else None
    if subject is None and diagram.of in KINDS:
        job.report.error("build.nothing-to-draw", diagram.span, name=diagram.of)
        return None
    return draw(diagram.of, subject, width=width, height=height, measure=measure, labels=job.labels,
                report=job.report, minimum_pt=minimum, language=job.workshop.language, alt=diagram.alt,
                span=diagram.span)
