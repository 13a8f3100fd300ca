"""Checks that what is drawn from numbers can be drawn: values on their scales, lists of one length."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from impuls_workshop.content.model import Chart, Item, Scales, Stakeholders, Workshop
from impuls_workshop.diagnostics import Report

MOST_SIGNS: Final = 6
"""Kinds of stakeholders and series of a chart that can be told apart by shape alone."""


def check_figures(workshop: Workshop, lost: Collection[str], report: Report) -> None:
    """Report numbers that cannot be drawn.

    Args:
        workshop: The workshop.
        lost: Kinds of content of which something could not be read: lists may be shorter for it.
        report: Takes the mistakes.
    """
    if workshop.stakeholders is not None:
        _stakeholders(workshop.stakeholders, report)
    if workshop.scales is not None:
        _scales(workshop.scales, report)
    for chart in workshop.charts or ():
        if "charts" not in lost:
            _chart(chart, report)


def _stakeholders(stakeholders: Stakeholders, report: Report) -> None:
    low, high = (1, 5) if stakeholders.scale == "1-5" else (0, 100)
    for item in stakeholders:
        for field in ("influence", "interest"):
            hint = "content.set-the-scale" if high == 5 else None
            _on_scale(item, field, (low, high), report, hint=hint)
    _few(stakeholders, "kinds", stakeholders.kinds, report)


def _scales(scales: Scales, report: Report) -> None:
    for scale in scales:
        for mark in scale.marks:
            _on_scale(mark, "at", (1, scale.steps), report)


def _on_scale(item: Item, field: str, ends: tuple[int, int], report: Report, hint: str | None = None) -> None:
    value, (low, high) = getattr(item, field), ends
    if not low <= value <= high:
        report.error("content.off-scale", item.place(field), value=f"{value:g}", low=low, high=high, hint=hint)


def _few(record: Stakeholders | Chart, field: str, listed: Sequence[object], report: Report) -> None:
    if len(listed) > MOST_SIGNS:
        report.error("content.too-many-kinds", record.place(field, MOST_SIGNS), limit=MOST_SIGNS,
                     count=MOST_SIGNS + 1)


def _chart(chart: Chart, report: Report) -> None:
    for field in ("categories", "series"):
        if not getattr(chart, field):
            report.error("content.nothing-in-chart", chart.place(field), field=field)
    _few(chart, "series", chart.series, report)
    wanted, written = len(chart.categories), chart.places.get("categories")
    for series in chart.series:
        if wanted and len(series.values) != wanted:
            report.error("content.values-count", series.place("values"), name=series.name.plain,
                         count=len(series.values), wanted=wanted, hint="content.one-value-each",
                         related=[("content.categories-here", written)] if written else ())
