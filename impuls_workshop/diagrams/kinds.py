"""The kinds of drawings there are: a kind is a module and a row here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, cast

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.diagrams.measuring import Measure
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.shapes import Drawing


class Kind(Struct, frozen=True):
    """A kind of drawing: where it is drawn."""

    module: str
    function: str
    by_item: bool = False
    """Whether some of its items may be drawn alone."""
    subject: str | None = None
    """The content it draws, where that is not called as it is."""


KINDS: Mapping[str, Kind] = {
    "phases": Kind("phases", "draw_phases"),
    "model": Kind("model", "draw_model"),
    "agenda": Kind("agenda", "draw_agenda"),
    "stakeholders": Kind("stakeholders", "draw_stakeholders"),
    "scales": Kind("scales", "draw_scales", by_item=True),
    "phase-canvas": Kind("phase_canvas", "draw_phase_canvas", subject="phases"),
}


def draw(of: str, subject: object, *, width: float, height: float, measure: Measure, labels: Mapping[str, str],
         report: Report, minimum_pt: float, language: str, alt: str | None = None,
         span: Span | None = None) -> Drawing | None:
    """Draw a part of the workshop.

    Args:
        of: Which kind of drawing, a key of `KINDS`.
        subject: The content, as `subjects` describes it for that kind.
        width: Room there is, mm.
        height: Room there is, mm.
        measure: Measures text in the brand's fonts.
        labels: The workshop's own words by name, such as `or`.
        report: Takes what does not fit.
        minimum_pt: Smallest type that may be used, pt.
        language: The workshop's language, such as `de-DE`.
        alt: Alternative text that takes the place of the content's own.
        span: Where the drawing is asked for.

    Returns:
        The drawing, or None if there is no such kind or nothing to draw.
    """
    kind = KINDS.get(of)
    if kind is None:
        _unknown(of, report, span)
        return None
    maker = cast(
        "Callable[[Any, Setting], Drawing | None]",
        getattr(import_module(f"impuls_workshop.diagrams.{kind.module}"), kind.function),
    )
    drawing = maker(subject, Setting(width, height, measure, labels, report, minimum_pt, language, span))
    if drawing is None:
        report.warning("diagrams.empty", span, of=of)
        return None
    return replace(drawing, alt=alt) if alt else drawing


def _unknown(of: str, report: Report, span: Span | None) -> None:
    from impuls_workshop.reading.suggest import closest

    near = closest(of, KINDS)
    report.error("diagrams.unknown", span, hint="diagrams.did-you-mean" if near else None, of=of,
                 known=", ".join(KINDS), closest=near or "")
