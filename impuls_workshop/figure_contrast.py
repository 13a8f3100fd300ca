"""Warns where colours of drawings, charts and tables on slides are too close to what lies behind them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.diagrams.contrasts import LARGE, TEXT, Pair, pairs
from impuls_workshop.document.colours import contrast
from impuls_workshop.document.layouts import Brand, Layout, Layouts, Slot
from impuls_workshop.document.model import Deck, Table

if TYPE_CHECKING:
    from impuls_workshop.diagrams.charts import ChartPlan
    from impuls_workshop.diagrams.shapes import Drawing

_LARGE_HEAD = 14.0
"""From which size a table's header, which is bold, counts as large, pt."""


def check_figures(deck: Deck, layouts: Layouts, figures: Mapping[tuple[int, str], Drawing | ChartPlan],
                  brand: Brand, report: Report, template: Span | None = None) -> None:
    """Report each pair of colours that is too faint, once.

    Args:
        deck: The slides.
        layouts: Their layouts.
        figures: What is drawn on them.
        brand: Its colours.
        report: Takes a warning with the measured ratio where the brand names one of the two colours, or else
            at the slot, or at the template.
        template: The PowerPoint template the slides are set in, if any.
    """
    told: set[tuple[str, str]] = set()
    for index, slide in enumerate(deck.slides):
        layout = layouts.layouts[slide.layout]
        for name, fill in slide.fills.items():
            slot = layout.slots[name]
            drawn = figures.get((index, name))
            found = [*(pairs(drawn) if drawn else ())]
            if any(isinstance(block, Table) for block in fill.blocks):
                found += _table(slot, fill.scale)
            for pair in sorted(set(found), key=lambda each: (each.front, each.back or "", each.needed)):
                _check(pair, layout, slot, brand, report, template, told)


def _table(slot: Slot, scale: float) -> Iterator[Pair]:
    size = slot.style.levels[0].size * scale
    yield Pair("accent-deep", None, LARGE if size >= _LARGE_HEAD else TEXT)
    yield Pair("ink", None, TEXT)


def _check(pair: Pair, layout: Layout, slot: Slot, brand: Brand, report: Report, template: Span | None,
           told: set[tuple[str, str]]) -> None:
    colours = layout.own_colours or brand.colours
    back = pair.back or slot.fill or layout.background
    behind = colours.get("background") if pair.back is None and slot.fill is None else None
    front_colour, back_colour = colours[pair.front], behind or colours[back]
    ratio = contrast(front_colour, back_colour)
    if ratio >= pair.needed or (front_colour, back_colour) in told:
        return
    told.add((front_colour, back_colour))
    report.warning(
        "theme.faint-figure", brand.places.get(pair.front) or brand.places.get(back) or template or slot.span,
        front=pair.front, back=back, front_colour=f"#{front_colour}", back_colour=f"#{back_colour}",
        ratio=f"{int(ratio * 100) / 100:.2f}", needed=f"{pair.needed:g}")
