"""The fitted slides of a template, made once for all artifacts that show them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from impuls_workshop.diagrams.charts import ChartPlan
from impuls_workshop.diagrams.shapes import Drawing
from impuls_workshop.document.layouts import Layouts
from impuls_workshop.document.model import Deck
from impuls_workshop.reading.shown_path import shown_path

if TYPE_CHECKING:
    from impuls_workshop.compilers import Job
    from impuls_workshop.templating.artifacts import Artifact


@dataclass(frozen=True, slots=True)
class Slides:
    """Slides that fit, ready for any backend."""

    deck: Deck
    layouts: Layouts
    figures: Mapping[tuple[int, str], Drawing | ChartPlan]
    """The drawings, by slide index (from 0) and slot name."""
    shown: str
    """The template's path."""


def make_slides(job: Job, artifact: Artifact) -> Slides | None:
    """Fill an artifact's slide template, read the slides, fit them and draw their diagrams.

    Returns:
        The slides, or None if there are errors.
    """
    from impuls_workshop.document.markup import read_deck
    from impuls_workshop.figures import deck_figures
    from impuls_workshop.typography.fit import fit

    markup = job.render(artifact)
    if markup is None or job.layouts is None:
        return None
    shown = shown_path(artifact.folder / artifact.template)
    deck = read_deck(markup, job.layouts, image_root=job.folder, report=job.report, shown=shown,
                     sources=job.sources)
    if deck is None or not job.report.ok:
        return None
    deck = fit(deck, job.layouts, job.measure, job.report)
    figures = deck_figures(job, deck)
    return Slides(deck, job.layouts, figures, shown) if job.report.ok else None
