"""Comparison scales."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from tests.diagrams.samples import ANY, Words, by_id, drawn, outside, overlap, shapes, spilling, texts

LOOSE, BINDING = Words("lose"), Words("verbindlich")


@dataclass(frozen=True)
class Mark:
    title: Words
    at: float
    id: str = "mark"


@dataclass(frozen=True)
class Scale:
    title: Words
    left: Words = LOOSE
    right: Words = BINDING
    steps: int = 5
    marks: tuple[Mark, ...] = ()
    id: str = "scale"


@dataclass(frozen=True)
class Scales:
    items: tuple[Scale, ...]
    title: Words | None = None


NOW, LATER = Words("heute"), Words("in fünf Jahren")
TWO = Scales((
    Scale(Words("Wie verbindlich?"), marks=(Mark(NOW, 1), Mark(LATER, 3.5))),
    Scale(Words("Wie schnell?"), Words("gründlich"), Words("bald"), 7, (Mark(LATER, 7),))))


def test_a_scale_has_its_question_its_poles_and_its_steps():
    drawing, report = drawn("scales", TWO)
    assert texts(drawing)[:10] == ["Wie verbindlich?", "lose", "1", "2", "3", "4", "5", "A", "B", "verbindlich"]
    assert report.diagnostics == []


def test_a_mark_stands_over_its_step_and_between_two():
    drawing, _ = drawn("scales", TWO)
    middle = {key: box.x + box.w / 2 for key, box in ((shape.id, shape.box) for shape in shapes(drawing))}
    assert round(middle["mark-1-1"] - middle["step-1-1"], 6) == 0
    assert round(middle["mark-1-2"] - (middle["step-1-3"] + middle["step-1-4"]) / 2, 6) == 0


def test_the_same_name_has_the_same_letter_on_every_scale_and_in_the_legend():
    drawing, _ = drawn("scales", TWO)
    letters = [by_id(drawing, key).text.lines[0].text for key in ("mark-1-2", "mark-2-1", "legend-sign-2")]
    assert letters == ["B", "B", "B"]
    assert texts(drawing)[-1] == "in fünf Jahren"


def test_marks_at_one_place_are_stacked():
    drawing, _ = drawn("scales", Scales((Scale(Words("?"), marks=(Mark(NOW, 3), Mark(LATER, 3))),)))
    one, other = by_id(drawing, "mark-1-1").box, by_id(drawing, "mark-1-2").box
    assert other.bottom <= one.y


def test_the_alternative_text_names_poles_and_marks():
    assert drawn("scales", TWO)[0].alt == (
        "Wie verbindlich? Skala von 1, lose, bis 5, verbindlich. Markiert: heute 1; in fünf Jahren 3,5. "
        "Wie schnell? Skala von 1, gründlich, bis 7, bald. Markiert: in fünf Jahren 7.")


def test_more_scales_than_fit_are_an_error():
    many = Scales(tuple(Scale(Words(f"Frage {at}?")) for at in range(12)))
    assert [found.code for found in drawn("scales", many, height=60)[1].errors] == ["diagrams.too-full"]


WORDS = st.sampled_from(("Ja", "Wie verbindlich soll unsere Zusammenarbeit sein?", "jede Gemeinde für sich")).map(Words)


@st.composite
def some_scale(draw):
    steps = draw(st.integers(2, 11))
    names = st.sampled_from((NOW, LATER, Words("Rat")))
    marks = draw(st.lists(st.builds(Mark, names, st.floats(1, steps)), max_size=5))
    return Scale(draw(WORDS), draw(WORDS), draw(WORDS), steps, tuple(marks))


@ANY
@given(st.lists(some_scale(), min_size=1, max_size=4), st.sampled_from(((306.7, 136.5, 12.0), (165.0, 120.0, 8.0))))
def test_nothing_covers_anything(items, size):
    drawing, report = drawn("scales", Scales(tuple(items)), *size)
    if report.errors:
        return
    assert outside(drawing) == []
    assert spilling(drawing) == []
    boxes = [shape.box for shape in shapes(drawing)]
    for index, one in enumerate(boxes):
        assert not any(overlap(one, other) for other in boxes[index + 1 :])
