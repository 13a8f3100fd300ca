"""Charts: planned once, drawn as SVG."""

import re
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from impuls_workshop.diagnostics import Report
from impuls_workshop.diagrams.chart_svg import chart_svg
from impuls_workshop.diagrams.charts import plan_chart, ticks
from impuls_workshop.diagrams.setting import Setting
from tests.diagrams.samples import ANY, Estimate, Words

ROLES = ("ink", "paper", "accent", "accent-deep", "tint", "tint-warm", "signal", "muted", "line")
COLOURS = dict.fromkeys(ROLES, "17402F")


@dataclass(frozen=True)
class Series:
    name: Words
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class Chart:
    kind: str
    categories: tuple[Words, ...]
    series: tuple[Series, ...]
    unit: Words | None = None
    alt: Words | None = None
    title: Words = Words("Fahrten")  # noqa: RUF009 (frozen)
    id: str = "chart"


def chart(kind="column", values=((412, 388), (655, 1240.5)), names=("Altdorf", "Neudorf"), unit=None):
    rows = tuple(Series(Words(f"Reihe {at}"), tuple(row)) for at, row in enumerate(values, start=1))
    return Chart(kind, tuple(map(Words, names)), rows, Words(unit) if unit else None)


def planned(made, language="de-DE", width=165.0, height=75.0):
    report = Report()
    return plan_chart(made, Setting(width, height, Estimate(), {}, report, 8.0, language)), report


def svg(made, **given):
    plan, _ = planned(made, **given)
    return chart_svg(plan, COLOURS, {"body": "Carlito", "heading": "Gelasio"}, Estimate())


def words(drawn):
    root = etree.fromstring(drawn.encode())
    return [text for node in root.iter("{*}text") if (text := "".join(node.itertext()).strip())]


def test_numbers_are_written_as_the_language_does_with_the_same_digits():
    assert [planned(chart(), tag)[0].written(1240.5) for tag in ("de-DE", "en-GB", "de-CH")] == [
        "1.240,5", "1,240.5", "1’240.5"]


def test_the_alternative_text_says_every_number():
    made = chart(values=((412, None),), unit="Fahrten am Tag")
    assert planned(made)[0].alt == (
        "Säulendiagramm: Fahrten, in Fahrten am Tag. Reihe 1: Altdorf 412; Neudorf keine Angabe.")


@pytest.mark.parametrize("kind", ["bar", "column", "line"])
def test_categories_series_unit_and_numbers_are_in_the_drawing(kind):
    found = words(svg(chart(kind, unit="Fahrten")))
    assert {"Altdorf", "Neudorf", "Reihe 1", "Reihe 2", "Fahrten"} <= set(found)
    assert ("1.240,5" in found) == (kind != "line")


def test_the_same_chart_gives_the_same_drawing_without_a_date_or_a_script():
    one, other = svg(chart()), svg(chart())
    assert one == other
    assert not re.search(r"<!--|<script|pygal", one)


def test_series_differ_without_colour():
    lines = svg(chart("line"))
    dashes = re.findall(r"\.color-\d \.line\{[^}]*stroke-dasharray:([^}]*)\}", lines)
    assert len(dashes) == len(set(dashes)) == 6
    fills = re.findall(r"\.color-\d \.rect\{fill:([^}]*)\}", svg(chart()))
    assert len(fills) == 6
    assert len(set(fills[2:])) == 4


def test_a_missing_value_breaks_the_line():
    drawn = svg(chart("line", ((1, 2, None, 4, 5),), tuple("ABCDE")))
    assert len(re.findall(r'<path [^>]*class="line reactive', drawn)) == 2


def test_names_that_have_no_room_beside_one_another_are_an_error_that_a_bar_chart_mends():
    names = [f"Gemeindeverwaltungsverband {at}" for at in range(9)]
    values = (tuple(range(9)),)
    assert [found.code for found in planned(chart("column", values, names))[1].errors] == ["diagrams.chart-crowded"]
    assert planned(chart("bar", values, names), height=120.0)[1].diagnostics == []


def test_a_long_line_names_only_some_of_its_points():
    years = [str(year) for year in range(1990, 2026)]
    plan, report = planned(chart("line", (tuple(range(36)), tuple(range(36))), years), width=100.0)
    assert report.diagnostics == []
    assert plan.skip > 1


@pytest.mark.parametrize(("values", "expected"), [
    ((0, 12.4), [0, 5, 10, 15]), ((96, 1240), [0, 500, 1000, 1500]), ((-3, 4), [-4, -2, 0, 2, 4]),
    ((0.1, 2.4), [0, 0.5, 1, 1.5, 2, 2.5]), ((0, 0), [0, 0.2, 0.4, 0.6, 0.8, 1])])
def test_an_axis_has_few_round_numbers(values, expected):
    assert list(ticks(planned(chart(values=(values,)))[0])) == expected


@ANY
@given(st.sampled_from(("bar", "column", "line")),
       st.lists(st.tuples(*[st.one_of(st.none(), st.floats(-1e6, 1e6).map(lambda value: round(value, 2)))] * 4),
                min_size=1, max_size=6))
def test_every_chart_can_be_drawn(kind, values):
    made = chart(kind, values, ("A", "Gemeinde B", "C", "D"))
    plan, report = planned(made, height=150.0)
    assert report.diagnostics == []
    marks = ticks(plan)
    assert 2 <= len(marks) <= 9
    assert all(marks[0] <= value <= marks[-1] for row in values if row for value in row if value is not None)
    assert {"A", "Gemeinde B"} <= set(words(svg(made, height=150.0)))
