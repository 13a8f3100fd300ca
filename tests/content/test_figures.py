"""Mistakes in what is drawn from numbers are found at their places."""

from __future__ import annotations

import pytest

from tests.content.workshops import read, sound

CHART = "- title: Fahrten\n  categories: [A, B, C]\n"
SERIES = "  series:\n    - name: Werktag\n      values: "

BROKEN = {
    "a value is not on the scale": (
        {"stakeholders.yaml": "items:\n  - {title: Rat, influence: 7, interest: 2}\n"},
        ["stakeholders.yaml:2:29 content.off-scale"]),
    "a value is missing": (
        {"stakeholders.yaml": "items:\n  - {title: Rat, influence: 3}\n"},
        ["stakeholders.yaml:2:5 content.missing-field"]),
    "a kind is not there": (
        {"stakeholders.yaml": "kinds: [Politik]\nitems:\n  - {title: Rat, influence: 3, interest: 2, kind: polit}\n"},
        ["stakeholders.yaml:3:51 content.unknown-reference"]),
    "there are more kinds than signs": (
        {"stakeholders.yaml": "kinds: [A, B, C, D, E, F, G]\nitems: []\n"},
        ["stakeholders.yaml:1:27 content.too-many-kinds"]),
    "a mark is beyond the last step": (
        {"scales.yaml": "- title: Wie?\n  left: so\n  right: so\n  marks: {title: heute, at: 6}\n"},
        ["scales.yaml:4:29 content.off-scale"]),
    "a scale has one step": (
        {"scales.yaml": "- title: Wie?\n  left: so\n  right: so\n  steps: 1\n"},
        ["scales.yaml:4:10 content.too-small"]),
    "there are fewer values than categories": (
        {"charts.yaml": f"{CHART}{SERIES}[1, 2]\n"}, ["charts.yaml:5:15 content.values-count"]),
    "a decimal comma makes two values of one": (
        {"charts.yaml": f"{CHART}{SERIES}[1, 2,5, 3]\n"}, ["charts.yaml:5:15 content.values-count"]),
    "a value is no number": (
        {"charts.yaml": f"{CHART}{SERIES}[1, viel, 3]\n"}, ["charts.yaml:5:19 content.expected-number"]),
    "a chart has no numbers": (
        {"charts.yaml": f"{CHART}  series: []\n"}, ["charts.yaml:3:11 content.nothing-in-chart"]),
    "a kind of chart is mistyped": (
        {"charts.yaml": f"{CHART}  kind: columns\n{SERIES}[1, 2, 3]\n"}, ["charts.yaml:3:9 content.not-a-choice"]),
    "a series has a title instead of a name": (
        {"charts.yaml": f"{CHART}  series: [{{title: A, values: [1, 2, 3]}}]\n"},
        ["charts.yaml:3:12 content.missing-field", "charts.yaml:3:13 content.unknown-field"]),
}


@pytest.mark.parametrize("name", sorted(BROKEN))
def test_a_mistake_is_found_at_its_place(name, tmp_path):
    files, expected = BROKEN[name]
    assert read(tmp_path, files)[1] == expected


def test_a_missing_value_is_written_as_a_tilde(tmp_path):
    workshop = sound(tmp_path, {"charts.yaml": f"{CHART}{SERIES}[1, ~, -2.5]\n"})
    assert workshop.charts.items[0].series[0].values == (1.0, None, -2.5)


def test_charts_may_be_a_folder_with_a_file_each(tmp_path):
    workshop = sound(tmp_path, {
        "charts/1-fahrten.yaml": "title: Fahrten\ncategories: A\nseries: {name: W, values: 3}\n"})
    [chart] = workshop.charts
    assert (chart.id, chart.kind, chart.categories, chart.series[0].values) == ("fahrten", "column", ("A",), (3.0,))


def test_a_wider_scale_takes_greater_numbers(tmp_path):
    sound(tmp_path, {"stakeholders.yaml": "scale: 0-100\nitems:\n  - {title: Rat, influence: 70, interest: 0}\n"})
