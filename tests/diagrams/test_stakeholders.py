"""The stakeholder matrix."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.diagrams.samples import ANY, Words, by_id, drawn, outside, overlap, shapes, spilling, texts


@dataclass(frozen=True)
class Kind:
    title: Words

    @property
    def id(self):
        return self.title.plain.lower()


@dataclass(frozen=True)
class Stakeholder:
    title: Words
    influence: float
    interest: float
    kind: str | None = None
    id: str = "x"


@dataclass(frozen=True)
class Axis:
    title: Words
    low: Words | None = None
    high: Words | None = None


@dataclass(frozen=True)
class Stakeholders:
    items: tuple[Stakeholder, ...]
    title: Words | None = None
    influence: Axis | None = None
    interest: Axis | None = None
    scale: str = "1-5"
    kinds: tuple[Kind, ...] = ()
    alt: Words | None = None


NAMES = ("Rat", "Kreisverwaltung", "Bürgermeisterin Altdorf", "Landwirtinnen und Landwirte an der Strecke",
         "Elternbeirat", "Verein für Heimatpflege")
MATRIX = Stakeholders((
    Stakeholder(Words("Rat"), 5, 2, "politik"), Stakeholder(Words("Verein"), 1.5, 5, "verein")),
    Words("Wer redet mit?"), kinds=(Kind(Words("Politik")), Kind(Words("Verein")), Kind(Words("Presse"))))


def labels_and_signs(drawing):
    return [shape.box for shape in shapes(drawing) if shape.id.startswith(("name-", "sign-"))]


def test_influence_goes_up_and_interest_to_the_right():
    drawing, report = drawn("stakeholders", MATRIX)
    council, club = by_id(drawing, "sign-1").box, by_id(drawing, "sign-2").box
    assert council.y < club.y
    assert council.x < club.x
    assert report.diagnostics == []


def test_numbers_from_0_to_100_reach_from_edge_to_edge():
    ends = (Stakeholder(Words("A"), 0, 0), Stakeholder(Words("B"), 100, 100), Stakeholder(Words("C"), 50, 50))
    drawing, _ = drawn("stakeholders", Stakeholders(ends, scale="0-100"))
    low, high, middle = (by_id(drawing, f"sign-{number}").box for number in (1, 2, 3))
    assert middle.x == pytest.approx((low.x + high.x) / 2)
    assert middle.y == pytest.approx((low.y + high.y) / 2)


def test_kinds_differ_in_shape_and_have_a_legend():
    drawing, _ = drawn("stakeholders", MATRIX)
    assert by_id(drawing, "sign-1").outline != by_id(drawing, "sign-2").outline
    assert texts(drawing)[-2:] == ["Politik", "Verein"]  # nobody is of the third kind


def test_axes_have_the_words_of_the_content_or_the_languages():
    assert {"Einfluss", "Interesse", "gering", "hoch"} <= set(texts(drawn("stakeholders", MATRIX)[0]))
    own = Stakeholders(MATRIX.items, influence=Axis(Words("Macht"), Words("wenig"), Words("viel")))
    assert {"Macht", "Interest", "wenig", "viel", "low", "high"} <= set(
        texts(drawn("stakeholders", own, language="en")[0]))


def test_the_alternative_text_says_where_everybody_stands():
    assert drawn("stakeholders", MATRIX)[0].alt == (
        "Matrix mit 2 Beteiligten nach Einfluss und Interesse, von 1 bis 5. "
        "Rat (Politik): Einfluss 5, Interesse 2; Verein (Verein): Einfluss 1,5, Interesse 5.")


def test_those_who_stand_at_one_place_are_set_apart():
    four = tuple(Stakeholder(Words(name), 3, 3) for name in NAMES[:4])
    drawing, report = drawn("stakeholders", Stakeholders(four))
    assert report.diagnostics == []
    boxes = labels_and_signs(drawing)
    assert not any(overlap(one, other) for index, one in enumerate(boxes) for other in boxes[index + 1 :])


def test_more_than_can_be_told_apart_is_an_error():
    many = Stakeholders(tuple(Stakeholder(Words(f"Gruppe {at}"), at % 5 + 1, at // 5 + 1) for at in range(17)))
    assert [found.code for found in drawn("stakeholders", many)[1].errors] == ["diagrams.too-full"]


@ANY
@given(st.lists(st.builds(Stakeholder, st.sampled_from(NAMES).map(Words), st.integers(1, 5), st.integers(1, 5),
                          st.sampled_from((None, "politik", "verein"))), min_size=1, max_size=14),
       st.sampled_from(((306.7, 136.5, 12.0), (165.0, 115.0, 8.0), (230.0, 136.5, 12.0))))
def test_no_label_covers_another_or_a_sign(items, size):
    drawing, report = drawn("stakeholders", Stakeholders(tuple(items), kinds=MATRIX.kinds), *size)
    assert outside(drawing) == []
    assert spilling(drawing) == []
    boxes = labels_and_signs(drawing)
    assert report.errors or len(boxes) == 2 * len(items)
    for index, one in enumerate(boxes):
        assert not any(overlap(one, other) for other in boxes[index + 1 :])


@pytest.mark.parametrize("count", range(1, 13))
def test_a_dozen_find_room(count):
    items = tuple(Stakeholder(Words(NAMES[at % 6]), at * 7 % 5 + 1, at * 3 % 5 + 1) for at in range(count))
    assert drawn("stakeholders", Stakeholders(items))[1].diagnostics == []
