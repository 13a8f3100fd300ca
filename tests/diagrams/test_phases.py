"""The path of phases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.diagrams.samples import (
    ANY,
    Phase,
    Phases,
    Words,
    by_id,
    connectors,
    drawn,
    outside,
    overlap,
    seed_phases,
    shapes,
    spilling,
    texts,
    words,
)

WORDS = st.sampled_from((
    "Findung", "Umsetzungs-/", "Implementierungsphase", "Stabilisierungs-/", "Stagnationsphase", "und", "Start",
    "Kooperationsfelder", "Lenkungs-", "Arbeitsgruppen", "der", "Städteverbände", "Euphorie"))
TITLES = st.lists(WORDS, min_size=1, max_size=4).map(lambda found: Words(" ".join(found)))
PATHS = st.lists(
    st.builds(Phase, TITLES, st.lists(TITLES, max_size=4).map(tuple), st.sampled_from((None, 1, 9))),
    min_size=2, max_size=8)
SIZES = st.sampled_from(((306.7, 120.0, 12.0), (165.0, 90.0, 9.0), (222.0, 120.0, 12.0), (165.0, 150.0, 9.0)))


def test_the_first_phase_is_a_pentagon_and_the_others_are_chevrons_in_one_row():
    drawing, report = drawn("phases", seed_phases(), height=120)
    path = [shape for shape in shapes(drawing) if shape.id.startswith("phase-")]
    assert [shape.outline for shape in path] == ["pentagon", *["chevron"] * 4]
    assert len({shape.box.y for shape in path}) == 1
    assert report.diagnostics == []


def test_titles_are_bold_and_whole_in_one_shape_even_when_they_break():
    drawing, _ = drawn("phases", seed_phases(), height=120)
    [line] = by_id(drawing, "phase-3").text.lines
    assert line.text == "Umsetzungs-/ Implementierungsphase"
    assert line.broken == ("Umsetzungs-/", "Implementierungsphase")
    assert all(piece.bold for piece in line.words)


def test_texts_read_phase_by_phase_and_outcomes_last():
    drawing, _ = drawn("phases", seed_phases(), height=120)
    expected = []
    for phase in seed_phases().items:
        expected += [phase.title.plain, *(step.plain for step in phase.steps)]
    assert [text for text in texts(drawing) if text != "oder"] == [*expected, "Zusammenschluss", "Auflösung"]


def test_the_fork_leads_from_the_last_phase_to_each_outcome():
    drawing, _ = drawn("phases", seed_phases(), height=120)
    forks = [line for line in connectors(drawing) if line.id.startswith("fork")]
    assert [line.start for line in forks] == [("phase-5", "bottom")] * 2
    assert [line.end for line in forks] == [("outcome-5-1", "left"), ("outcome-5-2", "left")]
    for line in forks:
        chevron, box = by_id(drawing, "phase-5").box, by_id(drawing, line.end[0]).box
        assert line.points[0][1] == chevron.bottom
        assert chevron.x < line.points[0][0] < chevron.right
        assert line.points[-1] == pytest.approx((box.x, box.y + box.h / 2))
        assert line.arrow_end


def test_the_word_between_outcomes_is_the_workshops_own_where_it_has_one():
    drawing, _ = drawn("phases", seed_phases(), labels={"or": "beziehungsweise"})
    assert "beziehungsweise" in texts(drawing)
    assert "or" in texts(drawn("phases", seed_phases(), language="en")[0])


def test_counted_steps_go_on_from_phase_to_phase():
    drawing, _ = drawn("phases", seed_phases(first_step=1), height=120)
    assert [line.number for shape in shapes(drawing) if shape.id.startswith("steps")
            for line in shape.text.lines if line.number] == [1, 2, 3, 4, 5, 6, 7, 8]


def test_a_cycle_leads_back_to_the_first_phase():
    drawing, _ = drawn("phases", seed_phases(cyclic=True), height=120)
    [back] = [line for line in connectors(drawing) if line.id == "back"]
    assert back.start[0] == "phase-5"
    assert back.end == ("phase-1", "top")
    assert back.arrow_end
    assert "Danach beginnt der Weg von vorn." in drawing.alt


def test_a_narrow_page_takes_several_rows_joined_by_lines():
    drawing, report = drawn("phases", seed_phases(), width=165, height=100, minimum_pt=9)
    assert len({shape.box.y for shape in shapes(drawing) if shape.id.startswith("phase-")}) > 1
    assert any(line.id.startswith("way") for line in connectors(drawing))
    assert report.diagnostics == []
    assert outside(drawing) == []


def test_steps_never_shine_out_over_their_title():
    drawing, _ = drawn("phases", seed_phases(), height=120)
    title = by_id(drawing, "phase-1").text.lines[0].size
    assert by_id(drawing, "steps-1").text.lines[0].size <= title + 1


def test_the_alternative_text_tells_all_of_it():
    drawing, _ = drawn("phases", seed_phases())
    assert drawing.alt.startswith("Weg in 5 Phasen. 1. Findungsphase: Erkennen der Problemlage;")
    assert "Am Ende steht entweder Zusammenschluss oder Auflösung." in drawing.alt
    assert drawn("phases", seed_phases(), language="en")[0].alt.startswith("Path in 5 phases.")


def test_too_many_steps_are_an_error_at_the_title():
    path = Phases((Phase(Words("Start"), words(*["Noch ein langer Schritt mit vielen Wörtern"] * 40)),
                   Phase(Words("Ende"))), Words("Weg"))
    _, report = drawn("phases", path, height=60)
    assert [found.code for found in report.errors] == ["diagrams.too-full"]


def test_a_word_too_long_even_at_the_smallest_size_is_a_warning():
    path = Phases(tuple(Phase(Words("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 2))
                        for _ in range(3)))
    drawing, report = drawn("phases", path, width=60, height=200)
    assert {found.code for found in report.warnings} == {"diagrams.word-broken"}
    assert spilling(drawing) == []


def test_without_phases_there_is_no_drawing():
    drawing, report = drawn("phases", Phases(()))
    assert drawing is None
    assert [found.code for found in report.diagnostics] == ["diagrams.empty"]


@ANY
@given(PATHS, st.booleans(), st.lists(TITLES, max_size=3).map(tuple), SIZES)
def test_whatever_the_words_nothing_overlaps_or_spills_unsaid(items, cyclic, outcomes, size):
    items[-1] = Phase(items[-1].title, items[-1].steps, items[-1].first_step, outcomes)
    width, height, minimum = size
    drawing, report = drawn("phases", Phases(tuple(items), cyclic=cyclic), width, height, minimum)
    said = [found.code for found in report.diagnostics]
    if "diagrams.too-full" not in said:
        assert outside(drawing) == []
    assert spilling(drawing) == []
    filled = [shape for shape in shapes(drawing) if not shape.id.startswith(("phase", "or-"))]
    for index, one in enumerate(filled):
        assert not [other.id for other in filled[index + 1 :] if overlap(one.box, other.box)], one.id
    assert all(line.size >= minimum for shape in shapes(drawing) if shape.text for line in shape.text.lines)
