"""How many items lie on a sheet, and where."""

from __future__ import annotations

import pytest

from impuls_workshop.document.arranging import arrange


@pytest.mark.parametrize(("size", "paper", "count"), [
    ((200, 95), "A4", 3), ((205, 95), "A4", 2), ((205, 95), "A3", 6), ((200, 95), "A3", 6),
    ((90, 55), "A4", 10), ((85, 55), "A4", 10), ((200, 140), "A4", 2), ((85.6, 54), "Letter", 9),
])
def test_as_many_as_the_paper_holds_with_5_mm_left_white(size, paper, count):
    plan = arrange(*size, paper, margin=5)
    assert plan is not None
    assert plan.count == count
    places = list(plan.places())
    assert len(places) == count
    assert min(place.x for place in places) >= 5 - 0.001
    assert max(place.x for place in places) + size[0] <= plan.width - 5 + 0.001
    assert max(place.y for place in places) + size[1] <= plan.height - 5 + 0.001


def test_items_lie_in_the_middle_and_do_not_overlap():
    plan = arrange(85, 55, "A4", margin=5, gap=4)
    assert plan is not None
    assert plan.xs[0] == pytest.approx(plan.width - plan.xs[-1] - 85)
    assert plan.ys[0] == pytest.approx(plan.height - plan.ys[-1] - 55)
    assert plan.ys[1] - plan.ys[0] == pytest.approx(59)


def test_what_is_larger_than_the_paper_is_not_arranged():
    assert arrange(205, 290, "A4", margin=5) is None


def test_a_sheet_on_its_side_stays_so_if_it_is_asked_for():
    plan = arrange(90, 55, "A4 landscape", margin=5)
    assert plan is not None
    assert (plan.width, plan.height, plan.count) == (297, 210, 9)


@pytest.mark.parametrize(("size", "paper"), [((90, 55), "A4"), ((100, 60), "A4 landscape"), ((205, 95), "A3")])
def test_each_back_lies_behind_its_front(size, paper):
    plan = arrange(*size, paper, margin=5)
    assert plan is not None
    upright = plan.width <= plan.height
    for front, back in zip(plan.places(), plan.backs(), strict=True):
        if upright:  # turned over about the long edge: left and right change
            assert back.x + size[0] == pytest.approx(plan.width - front.x)
            assert (back.y, back.turned) == (front.y, False)
        else:
            assert back.y + size[1] == pytest.approx(plan.height - front.y)
            assert (back.x, back.turned) == (front.x, True)
