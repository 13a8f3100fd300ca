"""The fitted slides of a template, made once for all artifacts that show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.diagnostics import Report
from impuls_workshop.document.layouts import Layouts
from impuls_workshop.document.model import Deck, Diagram, Table
from impuls_workshop.reading.shown_path import shown_path

if TYPE_CHECKING:
    from impuls_workshop.backends.pptx.foreign.binding import Binding
    from impuls_workshop.backends.sheets_html import Sheets
    from impuls_workshop.diagrams.charts import ChartPlan
    from impuls_workshop.diagrams.shapes import Drawing
    from impuls_workshop.job import Job
    from impuls_workshop.templating.artifacts import Artifact
    from impuls_workshop.typography.measure import Measure

OWN_MINIMUMS = (12.0,)
"""Smallest type in a drawing on our own slides, pt."""
DRAWING_MINIMUMS = (12.0, 11.0, 10.0)
"""Smallest type in drawings in a template, pt on a slide of full height: its free area may be small."""


class Slides(Struct, frozen=True):
    """Slides that fit, ready for any backend."""

    deck: Deck
    layouts: Layouts
    figures: Mapping[tuple[int, str], Drawing | ChartPlan]
    """The drawings, by slide index (from 0) and slot name."""
    shown: str
    """The slide template's path."""
    measure: Measure
    """Measures text in the slides' fonts."""
    binding: Binding | None = None
    """The PowerPoint template they are set in, if any."""
    sheets: Sheets | None = None
    """How they lie on sheets of paper, where a page holds many."""
    quiet: bool = False
    """Whether there was nothing to say about them."""


def make_slides(job: Job, artifact: Artifact) -> Slides | None:
    """Fill an artifact's slide template, read the slides, fit them and draw their diagrams.

    Returns:
        The slides, or None if there are errors.
    """
    from impuls_workshop.document.markup import read_deck
    from impuls_workshop.sheets import plan_sheets

    before = len(job.report.diagnostics)
    layouts = job.layouts_of(artifact)
    sheets = plan_sheets(job, artifact, layouts) if layouts else None
    if artifact.sheet is not None and sheets is None:
        return None
    markup = job.render(artifact, per_sheet=sheets.plan.count if sheets else 1)
    if markup is None or layouts is None:
        return None
    shown = shown_path(artifact.folder / artifact.template)
    deck = read_deck(markup, layouts, image_root=job.folder, report=job.report, shown=shown,
                     sources=job.sources)
    if deck is None or not job.report.ok:
        return None
    if job.in_template and artifact.layouts is None:
        return _in_template(job, deck, shown)
    # Papers with layouts of their own are read from the distance their styles' floors are made for.
    made = fitted_slides(job, deck, layouts, shown, minimums=OWN_MINIMUMS if artifact.layouts is None else None)
    quiet = len(job.report.diagnostics) == before
    return replace(made, sheets=sheets, quiet=quiet) if made is not None else None


def fitted_slides(job: Job, deck: Deck, layouts: Layouts, shown: str, *,
                  minimums: Sequence[float] | None = OWN_MINIMUMS) -> Slides | None:
    """Fit slides in our own layouts and draw their diagrams; None if there are errors.

    Args:
        job: The workshop.
        deck: The slides as read.
        layouts: The layouts they name.
        shown: The slide template's path.
        minimums: Smallest type in a drawing, pt; None takes the style of its slot.
    """
    from impuls_workshop.typography.fit import fit

    deck = fit(deck, layouts, job.measure, job.report)
    figures: Mapping[tuple[int, str], Drawing | ChartPlan] = {}
    kinds = {type(block) for slide in deck.slides for fill in slide.fills.values() for block in fill.blocks}
    if Diagram in kinds:
        from impuls_workshop.figures import deck_figures

        figures = deck_figures(job, deck, layouts=layouts, minimums=minimums)
    if Diagram in kinds or Table in kinds:
        from impuls_workshop.figure_contrast import check_figures

        check_figures(deck, layouts, figures, job.brand, job.report)
    return Slides(deck, layouts, figures, shown, job.measure) if job.report.ok else None


def _in_template(job: Job, deck: Deck, shown: str) -> Slides | None:
    """Set the slides in the look of a PowerPoint template; never in ours, if that does not work."""
    from impuls_workshop.figure_contrast import check_figures
    from impuls_workshop.figures import deck_figures
    from impuls_workshop.typography.fit import fit
    from impuls_workshop.typography.measure import Measure

    binding = job.binding
    if binding is None or not job.report.ok:
        return None
    measure = Measure(binding.brand)
    deck, layouts = binding.settle(deck, measure, job.report)
    if not job.report.ok:
        return None
    deck = fit(deck, layouts, measure, job.report)
    figures = deck_figures(job, deck, layouts=layouts, measure=measure,
                           minimums=[size * binding.factor for size in DRAWING_MINIMUMS])
    check_figures(deck, layouts, figures, job.brand, job.report, binding.span)
    _note_small_type(binding, deck, layouts, figures, job.report)
    return Slides(deck, layouts, figures, shown, measure, binding) if job.report.ok else None


def _note_small_type(binding: Binding, deck: Deck, layouts: Layouts,
                     figures: Mapping[tuple[int, str], Drawing | ChartPlan], report: Report) -> None:
    """Say which drawings have smaller type than they would have on slides of our own."""
    from impuls_workshop.diagrams.shapes import Drawing

    for (index, _), figure in figures.items():
        size = figure.smallest if isinstance(figure, Drawing) else None
        if size is not None and size < DRAWING_MINIMUMS[0] - 0.05:
            layout = layouts.layouts[deck.slides[index].layout]
            report.note("foreign.small-drawing", binding.span, number=index + 1, size=f"{size:.3g}",
                        layout=getattr(layout, "own_name", layout.name))
