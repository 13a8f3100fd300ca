"""Plans charts: their numbers, how they are written, the type they are set in; backends draw them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from impuls_workshop.diagrams.alt import chart_alt
from impuls_workshop.diagrams.lettering import Look, largest_size, paragraph, words_fit
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.subjects import Chart

LARGEST = 7 / 6
"""Largest type as a multiple of the smallest allowed: 14 pt on slides."""
LABEL_LINES = 3
"""Most lines of a category's name below columns."""
SIDE = 0.38
"""Largest share of the width that names beside bars take."""
AXIS = 0.06
"""Share of the width that the numbers at the upward axis take."""
MOST_DECIMALS = 3
DIRECT = 24
"""Most numbers that are written on bars and columns; with more, an axis says how long they are."""


class SeriesPlan(Struct, frozen=True):
    """A row of numbers."""

    name: str
    values: tuple[float | None, ...]


class ChartPlan(Struct, frozen=True):
    """A chart, ready to be drawn by a backend."""

    width: float
    """mm"""
    height: float
    """mm"""
    kind: Literal["bar", "column", "line"]
    categories: tuple[str, ...]
    labels: tuple[tuple[str, ...], ...]
    """The categories as they break into lines."""
    series: tuple[SeriesPlan, ...]
    unit: str
    decimals: int
    """Digits behind the decimal sign, the same for all numbers."""
    skip: int
    """Of so many categories one has its name written."""
    size: float
    """pt"""
    language: str
    alt: str
    name: str

    @property
    def direct(self) -> bool:
        """Whether the numbers are written at what they stand for, so that no axis is needed."""
        count = len(self.categories) * len(self.series)
        return count <= DIRECT if self.kind != "line" else len(self.series) == 1 and self.skip == 1

    def written(self, value: float) -> str:
        """Return a number as it is written in the chart's language."""
        return written(value, self.decimals, self.language)

    def tick(self, value: float) -> str:
        """Return a number as it is written at an axis: with no more digits than its neighbours need."""
        return written(value, self.tick_decimals, self.language)

    @property
    def tick_decimals(self) -> int:
        """Digits behind the decimal sign at an axis."""
        return max(_decimals(tick) for tick in ticks(self))


def plan_chart(chart: Chart, setting: Setting, alt: str | None = None) -> ChartPlan | None:
    """Plan a chart, or None if there is nothing to draw or no room for the names of its categories.

    Args:
        chart: The numbers.
        setting: The room, and the type that may be used.
        alt: Alternative text that takes the place of the content's own.
    """
    if not chart.categories or not chart.series:
        return None
    size = largest_size(setting.minimum_pt * LARGEST, setting.minimum_pt, lambda size: _fits(chart, size, setting))
    if size is None:
        setting.report.error("diagrams.chart-crowded", chart.title.span or setting.span, hint="diagrams.chart-hint",
                             name=chart.title.plain, size=f"{setting.minimum_pt:g}")
        return None
    decimals = min(MOST_DECIMALS, max(_decimals(value) for series in chart.series for value in series.values))
    numbers = [[None if value is None else written(value, decimals, setting.language) for value in series.values]
               for series in chart.series]
    own = chart.alt.plain if chart.alt else None
    return ChartPlan(
        setting.width, setting.height, chart.kind, tuple(category.plain for category in chart.categories),
        tuple(_lines(chart, category.plain, size, setting) for category in chart.categories),
        tuple(SeriesPlan(series.name.plain, tuple(series.values)) for series in chart.series),
        chart.unit.plain if chart.unit else "", decimals, _skip(chart, size, setting), size, setting.language,
        alt or own or chart_alt(chart, numbers, setting.language), chart.title.plain)


def _room(chart: Chart, setting: Setting) -> float:
    """Return the width of a category's name, mm."""
    if chart.kind == "bar":
        return setting.width * SIDE
    return setting.width * (1 - AXIS) / len(chart.categories) * 0.92


def _lines(chart: Chart, words: str, size: float, setting: Setting) -> tuple[str, ...]:
    if chart.kind == "line":
        return (words,)
    return paragraph(words, Look(size), _room(chart, setting), setting.measure).broken


def _skip(chart: Chart, size: float, setting: Setting) -> int:
    """Return how many points of a line share one name: names that would touch are left out."""
    if chart.kind != "line":
        return 1
    widest = max(setting.measure.width(category.plain, size) for category in chart.categories)
    step = setting.width * (1 - AXIS) / max(1, len(chart.categories))
    return next(skip for skip in range(1, len(chart.categories) + 1)
                if widest * 1.15 <= step * skip or skip == len(chart.categories))


def _fits(chart: Chart, size: float, setting: Setting) -> bool:
    if chart.kind == "line":
        return True
    room, look = _room(chart, setting), Look(size)
    sound = all(words_fit(category.plain, look, room, setting.measure) for category in chart.categories)
    lines = [len(_lines(chart, category.plain, size, setting)) for category in chart.categories]
    high = setting.measure.line_height(size)
    if chart.kind == "bar":
        # A bar needs the height of its name, each row of numbers that of its own number.
        return sound and sum(max(count, len(chart.series)) for count in lines) * high * 1.15 <= setting.height * 0.85
    return sound and max(lines) <= LABEL_LINES


def _decimals(value: float | None) -> int:
    return 0 if value is None else len(f"{value:.6f}".rstrip("0").partition(".")[2])


def written(value: float, decimals: int, language: str) -> str:
    """Return a number with so many digits behind the decimal sign, as the language writes it."""
    from babel.numbers import format_decimal

    return str(format_decimal(value, format="#,##0" + ("." + "0" * decimals if decimals else ""),
                              locale=_locale(language)))


@lru_cache(maxsize=16)
def _locale(language: str) -> str:
    """Return babel's name of a language, English where it knows none."""
    from babel import Locale, UnknownLocaleError

    for tag in (language, language.partition("-")[0]):
        try:
            return str(Locale.parse(tag, sep="-"))
        except (UnknownLocaleError, ValueError):
            continue
    return "en"


def ticks(plan: ChartPlan) -> Sequence[float]:
    """Return four to eight round numbers for an axis, from below the least value to above the greatest.

    Bars start at nothing; so do lines, unless all their numbers lie within a sixth of the greatest.
    """
    values = [value for series in plan.series for value in series.values if value is not None] or [0.0]
    low, high = min(values), max(values)
    if plan.kind != "line" or (low >= 0 and high - low > high / 6):
        low, high = min(low, 0.0), max(high, 0.0)
    if low == high == 0:
        high = 1.0
    span = (high - low) or abs(high)
    power = 10.0 ** len(str(int(span))) if span >= 1 else 1.0
    while power > span / 8:
        power /= 10
    step = next(power * factor for factor in (1, 2, 5, 10, 20, 50, 100) if span / (power * factor) <= 6)
    first, last = int(low // step), -int(-high // step)
    return [round(step * number, 10) for number in range(first, max(last, first + 1) + 1)]
