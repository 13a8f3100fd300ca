"""Drawings of the workshop's data for the places where slides ask for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace

from impuls_workshop.content.model import Collection, Item, ItemT
from impuls_workshop.diagnostics import Report
from impuls_workshop.diagrams.emblem import emblem
from impuls_workshop.diagrams.kinds import KINDS, draw
from impuls_workshop.diagrams.placing import enlarged, settled
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.shapes import Drawing
from impuls_workshop.document.figures import CHARTS, SIGN
from impuls_workshop.document.layouts import Box, ColourRole, Layouts, TextStyle
from impuls_workshop.document.model import Deck, Diagram
from impuls_workshop.reading.suggest import closest
from impuls_workshop.typography.measure import Measure
from impuls_workshop.typography.stacking import stack

if TYPE_CHECKING:
    from impuls_workshop.diagrams.charts import ChartPlan
    from impuls_workshop.job import Job

SLIDE_MINIMUM = 12.0
"""Smallest type in a drawing on a slide, pt."""
SIZES_TRIED = 4
"""Between the size and the floor of a poster's style."""
LENGTHS = frozenset({"width", "height", "size"})
"""What of a drawing's complaints grows with it: mm and pt."""

def deck_figures(job: Job, deck: Deck, *, layouts: Layouts | None = None, measure: Measure | None = None,
                 minimums: Sequence[float] | None = (SLIDE_MINIMUM,)) -> dict[tuple[int, str], Drawing | ChartPlan]:
    """Draw every diagram of the deck in its slot's size, and plan its charts.

    Args:
        job: The workshop.
        deck: The deck.
        layouts: The layouts its slides name; None for the job's.
        measure: Measures text in the deck's fonts; None for the job's.
        minimums: Smallest type in a drawing, pt; further ones are tried where it does not fit otherwise.
            None takes the style of the slot, from its size down to its floor.

    Returns:
        Slide index (from 0) and slot name to drawing or chart.
    """
    layouts, measure = layouts or job.layouts, measure or job.measure
    figures: dict[tuple[int, str], Drawing | ChartPlan] = {}
    for index, slide in enumerate(deck.slides):
        for name, fill in slide.fills.items():
            if layouts is None or not any(isinstance(block, Diagram) for block in fill.blocks):
                continue
            slot = layouts.layouts[slide.layout].slots[name]
            for piece, box in stack(fill.blocks, slot, fill.scale, measure):
                for block in piece.blocks:
                    if not isinstance(block, Diagram):
                        continue
                    drawing = _from_afar(job, block, box, slot.style, measure) if minimums is None \
                        else _first_that_fits(job, block, box, minimums, measure)
                    if drawing is not None:
                        figures[index, name] = settled(drawing) if isinstance(drawing, Drawing) else drawing
    return figures


def _first_that_fits(job: Job, diagram: Diagram, box: Box, minimums: Sequence[float],
                     measure: Measure) -> Drawing | ChartPlan | None:
    """Draw with the first of the smallest sizes at which all fits; the last one's mistakes are reported."""
    for minimum in minimums[:-1]:
        trial = job.reporting_to(Report())
        drawing = draw_diagram(trial, diagram, box.w, box.h, minimum, measure)
        if drawing is not None and trial.report.ok:
            job.report.extend(trial.report)
            return drawing
    return draw_diagram(job, diagram, box.w, box.h, minimums[-1], measure)


def _from_afar(job: Job, diagram: Diagram, box: Box, style: TextStyle, measure: Measure) -> Drawing | ChartPlan | None:
    """Draw with no type smaller than a size between the style's own and its floor: the largest that fits.

    It is drawn as for a slide, and enlarged from a slide's smallest type to this one: so lines, arrows and
    distances grow with the words.
    """
    if diagram.of == CHARTS:
        return draw_diagram(job, diagram, box.w, box.h, style.floor, measure)
    span = style.levels[0].size - style.floor
    for least in (style.floor + span * step / SIZES_TRIED for step in range(SIZES_TRIED, 0, -1)) if span else ():
        trial = job.reporting_to(Report())
        drawing = _enlarged(trial, diagram, box, least, measure)
        if drawing is not None and not trial.report.diagnostics:
            return drawing
    return _enlarged(job, diagram, box, style.floor, measure)


def _enlarged(job: Job, diagram: Diagram, box: Box, least: float, measure: Measure) -> Drawing | ChartPlan | None:
    factor, report = least / SLIDE_MINIMUM, Report()
    drawing = draw_diagram(job.reporting_to(report), diagram, box.w / factor, box.h / factor, SLIDE_MINIMUM, measure)
    for found in report.diagnostics:
        lengths = tuple((name, f"{float(value) * factor:.0f}" if name in LENGTHS else value)
                        for name, value in found.values)
        job.report.extend(Report([replace(found, values=lengths)]))
    return enlarged(drawing, factor) if isinstance(drawing, Drawing) else drawing


def draw_diagram(job: Job, diagram: Diagram, width: float, height: float, minimum: float,
                 measure: Measure) -> Drawing | ChartPlan | None:
    """Draw a diagram or plan a chart; None if there is nothing to draw, which is reported.

    Args:
        job: The workshop.
        diagram: Says which.
        width: Room there is, mm.
        height: Room there is, mm.
        minimum: Smallest type, pt.
        measure: Measures text.
    """
    if diagram.of == CHARTS:
        return _chart(job, diagram, Setting(width, height, measure, job.labels, job.report, minimum,
                                            job.workshop.language, diagram.span))
    if diagram.of == SIGN:
        shape, colour, letters = diagram.items
        return emblem(letters, shape, cast(ColourRole, colour), width=width, height=height,
                      measure=measure, alt=diagram.alt or letters)
    subject = getattr(job.workshop, KINDS[diagram.of].subject or diagram.of, None) if diagram.of in KINDS else None
    if subject is None and diagram.of in KINDS:
        job.report.error("build.nothing-to-draw", diagram.span, name=diagram.of)
        return None
    if subject is not None and diagram.items:
        subject = _chosen(diagram, subject, job.report)
    if subject is None:
        return None
    said = diagram.of, width, height, minimum, job.workshop.language, diagram.alt, diagram.span
    parts = subject, measure, job.labels
    kept = job.drawings.get(said, parts)
    if kept is not None:
        return kept
    said_of_it = Report()
    drawing = draw(diagram.of, subject, width=width, height=height, measure=measure, labels=job.labels,
                   report=said_of_it, minimum_pt=minimum, language=job.workshop.language, alt=diagram.alt,
                   span=diagram.span)
    job.report.extend(said_of_it)
    if drawing is not None and not said_of_it.diagnostics and not diagram.items:
        job.drawings.keep(said, parts, drawing)
    return drawing


def _chart(job: Job, diagram: Diagram, setting: Setting) -> ChartPlan | None:
    from impuls_workshop.diagrams.charts import plan_chart

    chosen = _items(diagram, job.workshop.charts or (), job.report)
    return plan_chart(chosen[0], setting, diagram.alt) if chosen else None


def _chosen(diagram: Diagram, subject: Collection[Item], report: Report) -> Collection[Item] | None:
    """Return the subject with only the items the diagram asks for, or None if one of them is not there."""
    if not KINDS[diagram.of].by_item:
        report.error("build.drawn-whole", diagram.span, name=diagram.of)
        return None
    chosen = _items(diagram, subject, report)
    return subject.model_copy(update={"items": tuple(chosen)}) if chosen else None


def _items(diagram: Diagram, items: Iterable[ItemT], report: Report) -> list[ItemT]:
    """Return the items a diagram asks for, none if one of them is not there."""
    known = {item.id: item for item in items}
    for name in diagram.items:
        if name not in known:
            near = closest(name, known)
            hint = "build.did-you-mean" if near else "build.known-names" if known else None
            report.error("build.no-such-item", diagram.span, name=name, of=diagram.of, suggestion=near or "",
                         known=", ".join(known), hint=hint)
            return []
    return [known[name] for name in diagram.items]
