from __future__ import annotations

from pathlib import Path

import pytest

from impuls_workshop.diagnostics import Report
from impuls_workshop.document.layout_reader import read_layouts
from impuls_workshop.document.layouts import Box, Layouts
from impuls_workshop.messages import message
from impuls_workshop.resources import theme_folder

GOOD = """\
slides: {"16:9": [320, 180], "4:3": [240, 180]}
styles:
  title: {font: heading, colour: accent-deep, floor: 24, levels: [{size: 30}]}
  body:
    levels:
      - {size: 22, before: 6, bullet: "•", indent: 7, hang: 7}
      - {size: 20}
layouts:
  content:
    type: obj
    titles: {de: Inhalt, en: Content}
    rules: [{box: [16, 40, 288, 1], colour: line}]
    slots:
      title: {kind: title, style: title, idx: 0, box: [16, 12, 288, 25], required: true}
      body: {kind: body, style: body, idx: 20, box: [16, 48, 288, 120], inset: [5, 1, 0, 0], pair: sides}
    boxes: {"4:3": {body: [10, 50, 220, 110]}}
"""


def read(folder: Path, text: str, aspect: str = "16:9") -> tuple[Layouts | None, Report]:
    path, report = folder / "layouts.yaml", Report()
    path.write_text(text, "utf-8")
    return read_layouts(path, report, aspect), report


def places(report: Report) -> list[tuple[int, int, str]]:
    return [(found.span.line, found.span.column, found.code) for found in report.sorted() if found.span]


@pytest.mark.parametrize("aspect", ["16:9", "4:3"])
def test_the_built_in_layouts_have_no_faults(aspect):
    report = Report()
    layouts = read_layouts(theme_folder() / "layouts.yaml", report, aspect)
    assert report.diagnostics == []
    assert layouts is not None
    assert {"title", "section", "content", "comparison", "diagram", "table"} <= set(layouts.layouts)


def test_layouts_are_read_with_styles_slots_and_rules(tmp_path):
    layouts, report = read(tmp_path, GOOD)
    assert report.diagnostics == []
    assert layouts is not None
    assert (layouts.aspect, layouts.width, layouts.height) == ("16:9", 320, 180)
    content = layouts.layouts["content"]
    assert list(content.slots) == ["title", "body"]
    assert content.rules[0].box == Box(16, 40, 288, 1)
    body = content.slots["body"]
    assert (body.kind, body.idx, body.pair, body.inset) == ("body", 20, "sides", (5, 1, 0, 0))
    assert [level.size for level in body.style.levels] == [22, 20]
    assert body.style.levels[0].bullet == "•"
    assert body.style.floor == 22
    assert content.slots["title"].style.font == "heading"
    assert content.slots["title"].required


COMMON = GOOD.replace("layouts:", """\
common:
  kicker: {kind: text, style: body, idx: 10, box: [16, 4, 288, 6]}
  title: {kind: title, style: title, idx: 0, box: [16, 12, 288, 25], required: true}
  caption: {kind: text, style: body, idx: 11, box: [16, 170, 288, 8]}
layouts:""").replace("    slots:\n", "    uses: [kicker, title, caption]\n    slots:\n").replace(
    "title: {kind: title, style: title, idx: 0, box: [16, 12, 288, 25], required: true}\n      body",
    "title: {box: [16, 12, 288, 20]}\n      body")


def test_common_slots_stand_in_the_order_of_their_names_with_own_slots_after_the_title(tmp_path):
    layouts, report = read(tmp_path, COMMON)
    assert report.diagnostics == []
    assert layouts is not None
    slots = layouts.layouts["content"].slots
    assert list(slots) == ["kicker", "title", "body", "caption"]
    assert slots["title"].box == Box(16, 12, 288, 20)
    assert slots["title"].required
    assert slots["kicker"].box == Box(16, 4, 288, 6)


def test_own_slots_may_be_named_to_stand_elsewhere(tmp_path):
    layouts, _ = read(tmp_path, COMMON.replace("[kicker, title, caption]", "[title, caption, body, kicker]"))
    assert layouts is not None
    assert list(layouts.layouts["content"].slots) == ["title", "caption", "body", "kicker"]


def test_a_common_slot_that_is_not_there_is_reported_where_it_is_named(tmp_path):
    _, report = read(tmp_path, COMMON.replace("[kicker,", "[kiker,"))
    assert places(report) == [(17, 12, "theme.unknown-common")]


def test_a_mistake_in_a_common_slot_is_reported_once_and_where_it_is(tmp_path):
    text = COMMON.replace("idx: 11", "idx: 9")
    copied = text[text.index("  content:"):].replace("content:", "other:")
    _, report = read(tmp_path, text + copied)
    assert set(places(report)) == {(11, 43, "theme.idx-not-allowed")}
    _, report = read(tmp_path, text.replace("style: body, idx: 9", "styl: body, idx: 11"))
    assert {row for row, *_ in places(report)} == {11}


def test_other_slide_sizes_scale_the_width_unless_they_have_boxes_of_their_own(tmp_path):
    layouts, report = read(tmp_path, GOOD, "4:3")
    assert report.diagnostics == []
    assert layouts is not None
    content = layouts.layouts["content"]
    assert content.slots["title"].box == Box(12, 12, 216, 25)
    assert content.slots["body"].box == Box(10, 50, 220, 110)
    assert content.rules[0].box == Box(12, 40, 216, 1)


@pytest.mark.parametrize(("good", "bad", "place", "code"), [
    ("style: body", "style: bdoy", (15, 33), "theme.unknown-style"),
    ("[16, 48, 288, 120]", "[16, 48, 308, 120]", (15, 53), "theme.box-off-slide"),
    ("[16, 48, 288, 120]", "[16, 48, 0, 120]", (15, 53), "theme.box-off-slide"),
    ("[16, 40, 288, 1]", "[16, 180, 288, 1]", (12, 19), "theme.rule-off-slide"),
    ("inset: [5, 1, 0, 0]", "inset: [5, 60, 0, 60]", (15, 80), "theme.inset-too-large"),
    ("idx: 20", "idx: 0", (15, 44), "theme.idx-taken"),
    ("idx: 20", "idx: 9", (15, 44), "theme.idx-not-allowed"),
    ("idx: 20", "idx: 1001", (15, 44), "theme.idx-not-allowed"),
    ("idx: 0", "idx: 15", (14, 47), "theme.idx-not-allowed"),
    ("kind: title", "kind: text", (14, 7), "theme.no-title"),
    ("floor: 24", "floor: 34", (3, 54), "theme.floor-above-size"),
    ('boxes: {"4:3": {body', 'boxes: {"4:3": {bdoy', (16, 12), "theme.box-without-slot"),
    ('boxes: {"4:3"', 'boxes: {"4:2"', (16, 12), "theme.unknown-aspect"),
])
def test_mistakes_are_reported_where_they_are(tmp_path, good, bad, place, code):
    assert good in GOOD
    _, report = read(tmp_path, GOOD.replace(good, bad))
    assert (*place, code) in places(report)


def test_a_second_title_is_reported(tmp_path):
    _, report = read(tmp_path, GOOD.replace("kind: body", "kind: title").replace("idx: 20", "idx: 0"))
    assert (15, 20, "theme.second-title") in places(report)


def test_all_mistakes_are_reported_at_once_and_reading_goes_on(tmp_path):
    text = GOOD.replace("style: body", "style: bdoy").replace("idx: 20", "idx: 9")
    layouts, report = read(tmp_path, text)
    assert [code for *_, code in places(report)] == ["theme.unknown-style", "theme.idx-not-allowed"]
    assert layouts is not None


def test_an_unknown_style_comes_with_the_one_that_was_meant(tmp_path):
    _, report = read(tmp_path, GOOD.replace("style: body", "style: bdoy"))
    (error,) = report.errors
    assert error.hint is not None
    assert message(error.hint, "de", **dict(error.values)) == "Ist „body“ gemeint?"


@pytest.mark.parametrize(("good", "bad"), [
    ("colour: line", "colour: lien"), ("kind: body", "kind: boddy"), ("pair: sides", "pear: sides"),
    ("size: 30", "size: big"), ("size: 30", "size: -3"), ("[16, 48, 288, 120]", "[16, 48, 288]"),
])
def test_unknown_fields_and_wrong_values_are_reported(tmp_path, good, bad):
    assert good in GOOD
    _, report = read(tmp_path, GOOD.replace(good, bad))
    line = next(number for number, line in enumerate(GOOD.splitlines(), 1) if good in line)
    assert line in [row for row, *_ in places(report)]


def test_a_slide_size_that_is_not_there_is_reported(tmp_path):
    layouts, report = read(tmp_path, GOOD, "A4")
    assert layouts is None
    assert places(report) == [(1, 9, "theme.unknown-aspect")]


def test_an_empty_file_is_reported(tmp_path):
    layouts, report = read(tmp_path, "# nothing\n")
    assert layouts is None
    assert places(report) == [(1, 1, "theme.empty-file")]
