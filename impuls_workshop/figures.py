"""Drawings of the workshop's data for the places where slides and pages ask for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impuls_workshop.backends.page_look import css_fonts
from impuls_workshop.diagnostics import Span
from impuls_workshop.diagrams.kinds import KINDS, draw
from impuls_workshop.diagrams.svg import to_svg
from impuls_workshop.diagrams.shapes import Drawing
from impuls_workshop.document.model import Deck, Diagram
from impuls_workshop.document.pages import PageDocument
from impuls_workshop.reading.suggest import closest

if TYPE_CHECKING:
    from impuls_workshop.compilers import Job

SLIDE_MINIMUM = 12.0
"""Smallest type in a drawing on a slide, pt."""
PAGE_SIZE = (165.0, 100.0)
"""Width and height of a drawing on a page that says nothing of its size, mm: the text width of an A4 page."""
PAGE_MINIMUM = 8.0
"""Smallest type in a drawing on a page, pt."""


def deck_figures(job: Job, deck: Deck) -> dict[tuple[int, str], Drawing]:
    """Draw every diagram of the deck in its slot's size.

    Returns:
        Slide index (from 0) and slot name to drawing.
    """
    figures: dict[tuple[int, str], Drawing] = {}
    for index, slide in enumerate(deck.slides):
        for name, fill in slide.fills.items():
            for block in fill.blocks:
                if isinstance(block, Diagram) and job.layouts is not None:
                    box = job.layouts.layouts[slide.layout].slots[name].box
                    drawing = _draw(job, block.of, box.w, box.h, SLIDE_MINIMUM, block.span, block.alt)
                    if drawing is not None:
                        figures[index, name] = drawing
    return figures


def page_figures(job: Job, page: PageDocument) -> dict[str, bytes]:
    """Draw every diagram of a page document as SVG, and give the document their alternative texts.

    Returns:
        The diagram's name in the document to its picture.
    """
    pictures: dict[str, bytes] = {}
    for name, diagram in list(page.diagrams.items()):
        width, height = diagram.size or PAGE_SIZE
        drawing = _draw(job, diagram.of, width, height, PAGE_MINIMUM, diagram.span, diagram.alt)
        if drawing is None:
            page.drop(name)
            continue
        page.describe(name, drawing.alt)
        pictures[name] = to_svg(drawing, job.brand.colours, css_fonts(job.brand)).encode()
    return pictures


def _draw(job: Job, of: str, width: float, height: float, minimum: float, span: Span | None,
          alt: str | None) -> Drawing | None:
    if of not in KINDS:
        suggestion = closest(of, KINDS)
        job.report.error("build.unknown-diagram", span, name=of, suggestion=suggestion, known=", ".join(KINDS),
                         hint="build.did-you-mean" if suggestion else "build.known-names")
        return None
    subject = getattr(job.workshop, of, None)
    if subject is None:
        job.report.error("build.nothing-to-draw", span, name=of)
        return None
    return draw(of, subject, width=width, height=height, measure=job.measure, labels=job.labels,
                report=job.report, minimum_pt=minimum, language=job.workshop.language)
