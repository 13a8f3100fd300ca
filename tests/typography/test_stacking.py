from __future__ import annotations

from itertools import pairwise

import pytest

from impuls_workshop.document.model import Diagram
from impuls_workshop.typography.stacking import GAP, needed_height, stack

from .sample import item, table, theme, words

LAYOUTS, MEASURE = theme()
BODY = LAYOUTS.layouts["content"].slots["body"]
INSET = LAYOUTS.layouts["two-content"].slots["left"]


def test_text_table_and_figure_stand_one_below_the_other_in_the_slot():
    blocks = (words("Davor"), item("Punkt"), table(("A", "B"), ("1", "2")), Diagram("model"), words("Danach"))
    placed = stack(blocks, BODY, 1.0, MEASURE)
    assert [len(piece.blocks) for piece, _ in placed] == [2, 1, 1, 1]
    boxes = [box for _, box in placed]
    assert boxes[0].y == BODY.box.y
    assert boxes[-1].bottom == pytest.approx(BODY.box.bottom)
    for above, below in pairwise(boxes):
        assert below.y - above.bottom == pytest.approx(GAP)
    assert all((box.x, box.w) == (BODY.box.x, BODY.box.w) for box in boxes)


def test_text_boxes_reach_out_by_the_inner_margins_and_figures_do_not():
    (_, text), (_, figure) = stack((words("Text"), Diagram("model")), INSET, 1.0, MEASURE)
    assert (text.x, text.w) == (INSET.box.x, INSET.box.w)
    assert (figure.x, figure.w) == (INSET.box.x + INSET.inset[0], INSET.box.w - INSET.inset[0])


def test_what_needs_more_than_the_slot_says_so():
    assert needed_height((Diagram("model"),), BODY, 1.0, MEASURE) == 0
    both = needed_height((words("Text"), Diagram("model")), BODY, 1.0, MEASURE)
    assert both > needed_height((words("Text"),), BODY, 1.0, MEASURE) + 40
