"""Lines that would lie on one another get tracks of their own."""

from hypothesis import given
from hypothesis import strategies as st

from impuls_workshop.diagrams.tracks import Strand, lanes, slots
from tests.diagrams.samples import ANY

STRANDS = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 9), st.sets(st.sampled_from((-1, 1))), st.booleans()), max_size=9,
).map(lambda found: [Strand(at, min(a, b), max(a, b), pulls, narrow)
                     for at, (a, b, pulls, narrow) in enumerate(found)])


@ANY
@given(STRANDS)
def test_strands_side_by_side_have_slots_of_their_own(strands):
    found = slots(strands)
    for one in strands:
        assert [other.bundle for other in strands
                if other.meets(one) and found[other.bundle] == found[one.bundle]] == [one.bundle]


def test_one_strand_stands_in_the_middle_where_a_connector_can_be_glued():
    for pulls in ([{1}, {1}], [{-1}, {-1}], [set(), {1}], [{-1}, {1}, {1}, {-1}], [set(), set()], [{1, -1}, {1, -1}]):
        found = slots([Strand(at, 0, 1, pull) for at, pull in enumerate(pulls)])
        assert list(found.values()).count(0) == 1


def test_a_strand_lies_on_the_side_it_turns_to():
    found = slots([Strand(0, 0, 0, {1}), Strand(1, 0, 0), Strand(2, 0, 0, {-1})])
    assert found == {2: -1, 1: 0, 0: 1}


def test_strands_apart_share_the_middle_and_the_lane():
    strands = [Strand(0, 0, 1), Strand(1, 5, 6)]
    assert slots(strands) == {0: 0, 1: 0}
    assert lanes(strands, 1.0) == {0: 0, 1: 0}


def test_lanes_are_ordered_so_that_stems_do_not_cross():
    inner = Strand(0, 4, 6, taps={(4, -1), (6, -1)})
    outer = Strand(1, 2, 8, taps={(2, -1), (8, -1)})
    assert lanes([outer, inner], 0.5) == {0: 0, 1: 1}
