"""Asking for drawings."""

from impuls_workshop.diagrams.frames import frame
from impuls_workshop.diagrams.kinds import KINDS
from impuls_workshop.document.layouts import Box
from impuls_workshop.document.words import DIAGRAMS
from tests.diagrams.samples import drawn, seed_phases


def test_the_markup_knows_every_kind():
    assert set(KINDS) == set(DIAGRAMS) == {"phases", "model", "agenda", "stakeholders", "scales", "phase-canvas"}


def test_an_unknown_kind_is_an_error_with_a_suggestion():
    drawing, report = drawn("phasen", seed_phases())
    assert drawing is None
    [found] = report.errors
    assert (found.code, found.hint, dict(found.values)["closest"]) == (
        "diagrams.unknown", "diagrams.did-you-mean", "phases")


def test_text_rectangles_are_those_of_powerpoint():
    box = Box(0, 0, 40, 20)
    assert frame("rect", box) == box
    assert frame("chevron", box, 5) == Box(5, 0, 30, 20)
    assert frame("pentagon", box, 5) == Box(0, 0, 37.5, 20)
    assert frame("diamond", box) == Box(10, 5, 20, 10)
    assert round(frame("ellipse", box).w, 3) == 28.284
    # The hexagon of PowerPoint at its default adjustment of 25 %, in a square: 1/6 of it free on each side.
    assert round(frame("hexagon", Box(0, 0, 24, 24), 6).x, 3) == 4.0
