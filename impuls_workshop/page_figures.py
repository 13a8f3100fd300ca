"""Drawings of the workshop's data for the places where pages ask for them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from impuls_workshop.backends.page_look import css_fonts
from impuls_workshop.diagrams.placing import trimmed
from impuls_workshop.diagrams.shapes import Drawing
from impuls_workshop.diagrams.svg import to_svg
from impuls_workshop.document.pages import PageDocument
from impuls_workshop.figures import draw_diagram

if TYPE_CHECKING:
    from impuls_workshop.document.layouts import Brand
    from impuls_workshop.job import Job

PAGE_SIZE = (165.0, 100.0)
"""Width and height of a drawing on a page that says nothing of its size, mm: the text width of an A4 page."""
PAGE_MINIMUM = 8.0
"""Smallest type in a drawing on a page, pt."""
LARGE_PRINT_MINIMUM = 16.0
"""Smallest type in a drawing in large print, pt (the least of the RNIB's Clear Print guidelines' large print)."""


def page_figures(job: Job, page: PageDocument) -> dict[str, bytes]:
    """Draw every diagram and chart of a page document as SVG, and give the document their alternative texts.

    Returns:
        The diagram's name in the document to its picture.
    """
    pictures = dict(page.codes)
    minimum = LARGE_PRINT_MINIMUM if job.variant.large_print else PAGE_MINIMUM
    for name, diagram in list(page.diagrams.items()):
        width, height = diagram.size or PAGE_SIZE
        drawing = draw_diagram(job, diagram, width, height, minimum, job.measure)
        if drawing is None:
            page.drop(name)
            continue
        page.describe(name, drawing.alt)
        if isinstance(drawing, Drawing):
            pictures[name] = job.drawings.picture(drawing, job.brand, partial(_picture, drawing, job.brand))
        else:
            from impuls_workshop.diagrams.chart_svg import chart_svg

            pictures[name] = chart_svg(drawing, job.brand.colours, css_fonts(job.brand), job.measure).encode()
    return pictures


def _picture(drawing: Drawing, brand: Brand) -> bytes:
    return to_svg(trimmed(drawing), brand.colours, css_fonts(brand)).encode()
