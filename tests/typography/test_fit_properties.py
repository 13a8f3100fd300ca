"""Whatever the text, nothing is lost, and what is said to fit does fit."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from impuls_workshop.document.layouts import PT_TO_MM, Slot
from impuls_workshop.document.model import Slide, Table

from .sample import fill, fitted, item, slide, table, theme, words

GERMAN = "Zusammenarbeit Kommune Verband Vertrauen und Regeln Öffentlichkeitsbeteiligung für den Wald"
LONG = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz Donaudampfschifffahrtskapitän"
POLISH = "Współpraca między gminami wymaga zaufania czasu i jasnych zasad źdźbło"
GREEK = "Η συνεργασία μεταξύ των δήμων απαιτεί εμπιστοσύνη και σαφείς κανόνες"
JAPANESE = "自治体と団体の協力には、 信頼と時間と明確な規則が必要です。 「森」 カーブミラー"

text = st.one_of(*(
    st.lists(st.sampled_from(vocabulary.split()), min_size=1, max_size=60).map(" ".join)
    for vocabulary in (GERMAN, f"{GERMAN} {LONG}", POLISH, GREEK, JAPANESE)))
some_fast = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@some_fast
@given(st.lists(text, min_size=1, max_size=14), text)
def test_lists_are_never_cut_and_never_reach_beyond_their_slot(points, title):
    start = slide(title=fill(words(title)), body=fill(*map(item, points)))
    slides, report = fitted(start)
    assert [block.text for each in slides for block in each.fills["body"].paragraphs] == points
    assert all(each.title.startswith(title) for each in slides)
    if report.ok:
        for each in slides:
            assert_inside(each, "body")
            assert_inside(each, "title")


@some_fast
@given(st.lists(text, min_size=1, max_size=8), st.lists(text, min_size=1, max_size=8))
def test_two_sides_are_never_cut_and_stay_alike_in_size(left, right):
    start = slide("comparison", title=fill(words("Titel")), left=fill(*map(item, left)),
                  right=fill(*map(item, right)))
    slides, report = fitted(start)
    for name, points in (("left", left), ("right", right)):
        sides = [each.fills[name] for each in slides if name in each.fills]
        assert [block.text for side in sides for block in side.paragraphs] == points
    scales = {each.scale for made in slides for name, each in made.fills.items() if name != "title"}
    assert len(scales) == 1
    if report.ok:
        for each in slides:
            assert_inside(each, "left")
            assert_inside(each, "right")


@some_fast
@given(st.lists(st.tuples(text, text, text), min_size=1, max_size=12))
def test_tables_keep_every_row(rows):
    start = slide("table", title=fill(words("Titel")), figure=fill(table(("A", "B", "C"), *rows)))
    slides, _ = fitted(start)
    tables = [each.fills["figure"].blocks[0] for each in slides]
    kept = [tuple(cell[0].text for cell in row) for each in tables for row in _below_header(each)]
    assert kept == rows


def _below_header(block: object):
    assert isinstance(block, Table)
    return block.rows[1:]


def assert_inside(made: Slide, name: str) -> None:
    """Set the text line by line, without any reserve, and compare with the slot's box."""
    layouts, measure = theme()
    filled = made.fills.get(name)
    if filled is None:
        return
    slot: Slot = layouts.layouts[made.layout].slots[name]
    height = 0.0
    for index, paragraph in enumerate(filled.paragraphs):
        level = slot.style.levels[0]
        size = level.size * filled.scale
        indent = level.indent if paragraph.marker else 0.0
        width = slot.box.w - slot.inset[0] - slot.inset[2] - indent
        lines = measure.lines(paragraph.text, size, width, font=slot.style.font, bold=slot.style.bold)
        assert all(measure.width(line, size, font=slot.style.font, bold=slot.style.bold) <= width + 0.01
                   for line in lines)
        height += len(lines) * 1.2 * size * PT_TO_MM * slot.style.line
        height += level.before * PT_TO_MM if index else 0.0
    assert height <= slot.box.h - slot.inset[1] - slot.inset[3]
    assert slot.style.levels[0].size * filled.scale >= slot.style.floor - 1e-6
