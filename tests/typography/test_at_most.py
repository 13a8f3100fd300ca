"""What is told without shaping is never less than what there is."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from impuls_workshop.document.layouts import Box, Brand, Level, Slot, TextStyle
from impuls_workshop.document.model import Paragraph, Run
from impuls_workshop.typography.measure import Measure
from impuls_workshop.typography.scaling import fits, surely_fits

MEASURE = Measure(Brand({}, "Georgia", "Calibri"))
WORDS = st.sampled_from(["a", "Wir", "Kommunen", "AVATAR", "fit", "gut-gemeint", "Donaudampfschifffahrtsgesellschaft",
                         "und/oder", "2024–2030", "WWWWWWWW", "„so“", "日本", "https://a.de/b-c", "", " ", "i"])
TEXTS = st.lists(WORDS, max_size=30).map(" ".join)
RUNS = st.lists(st.builds(Run, TEXTS, st.booleans(), st.booleans(), st.sampled_from([False, False, False, True])),
                min_size=1, max_size=3).map(tuple)


@settings(max_examples=400, deadline=None)
@given(RUNS, st.floats(6, 40), st.floats(10, 300), st.sampled_from(["body", "heading"]), st.booleans())
def test_there_are_never_more_lines(runs, size, width, font, bold):
    count = MEASURE.lines_at_most(runs, size, width, font=font, bold=bold)
    assert count >= len(MEASURE.break_runs(runs, size, width, font=font, bold=bold))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.builds(Paragraph, RUNS, marker=st.sampled_from([None, "bullet"])), max_size=6), st.floats(20, 300),
       st.floats(5, 150), st.booleans())
def test_what_surely_fits_does(paragraphs, width, height, caps):
    style = TextStyle((Level(20, indent=6, hang=6, before=4), Level(18), Level(16)), 14, caps=caps)
    slot = Slot("body", "body", Box(0, 0, width, height), style, 1)
    if surely_fits(paragraphs, slot, MEASURE):
        assert fits(paragraphs, slot, 1.0, MEASURE)


def test_a_paragraph_of_some_lines_is_told_to_fit_where_there_is_room():
    text = "Kommunen sichern gemeinsam, was eine allein nicht sichern kann, und reden darüber mit allen. " * 3
    style = TextStyle((Level(20),), 14)
    for height, told in ((60.0, True), (20.0, False)):
        slot = Slot("body", "body", Box(0, 0, 250, height), style, 1)
        assert surely_fits([Paragraph((Run(text),))], slot, MEASURE) is told
