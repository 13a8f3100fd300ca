"""A day that must fit into less time."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impuls_workshop.content.loader import load
from impuls_workshop.content.model import Agenda
from impuls_workshop.content.retiming import retime, shortest_day, shrunk, with_day
from impuls_workshop.diagnostics import Report
from tests.content.workshops import sound

HARZ = Path(__file__).resolve().parents[2] / "content" / "harz"


@pytest.fixture(scope="module")
def agenda() -> Agenda:
    workshop = load(HARZ, Report())
    assert workshop is not None
    assert workshop.agenda is not None
    return workshop.agenda


def test_the_example_takes_240_minutes_and_at_least_176(agenda):
    (day,) = agenda.programme
    assert (day.start, day.end, day.minutes, shortest_day(day)) == ("09:00", "13:00", 240, 176)


def test_twenty_minutes_are_taken_from_what_has_most_slack(agenda):
    retimed = retime(agenda.programme[0], late=20)
    assert [(block.id, was, block.minutes) for block, was in retimed.changed] == [
        ("wo-stehen-wir", 25, 20), ("runde-1", 35, 30), ("runde-2", 45, 40), ("modell-pruefen", 35, 30)]
    assert (retimed.after.start, retimed.after.end, retimed.over, retimed.spare) == ("09:20", "13:00", 0, 0)


def test_an_earlier_end_shrinks_the_same_way_as_a_late_start(agenda):
    day = agenda.programme[0]
    early, late = retime(day, end="12:40"), retime(day, late=20)
    assert [block.minutes for block in early.after.blocks] == [block.minutes for block in late.after.blocks]
    assert (early.after.start, early.after.end) == ("09:00", "12:40")


def test_sixty_four_minutes_are_all_there_are(agenda):
    day = agenda.programme[0]
    least, more = retime(day, late=64), retime(day, late=70)
    assert (least.after.minutes, least.over, least.after.end) == (176, 0, "13:00")
    assert (more.after.minutes, more.over, more.after.end) == (176, 6, "13:06")
    assert [block.minutes for block in more.after.blocks] == [10, 10, 10, 15, 10, 25, 36, 10, 10, 25, 10, 5]


def test_more_time_than_planned_is_left_over(agenda):
    retimed = retime(agenda.programme[0], start="08:45", end="13:10")
    assert (retimed.changed, retimed.spare, retimed.after.end) == ((), 25, "12:45")


def test_a_break_stays_even_if_it_says_it_may_shrink(tmp_path):
    text = 'start: "9:00"\nblocks:\n  - {title: A, minutes: 30, can_shrink_to: 20}\n' \
           "  - {title: P, minutes: 30, social_form: none}\n  - {title: B, minutes: 30}\n"
    agenda = sound(tmp_path, {"agenda.yaml": text}).agenda
    assert agenda is not None
    retimed = retime(agenda.programme[0], end="9:30")
    assert [block.minutes for block in retimed.after.blocks] == [20, 30, 30]
    assert retimed.over == 50


def test_a_day_over_midnight_can_be_made_to_fit(tmp_path):
    text = 'start: "23:00"\nend: "00:30"\nblocks:\n  - {title: A, minutes: 90, can_shrink_to: 60}\n'
    agenda = sound(tmp_path, {"agenda.yaml": text}).agenda
    assert agenda is not None
    retimed = retime(agenda.programme[0], late=20)
    assert (retimed.after.start, retimed.after.end, retimed.after.minutes) == ("23:20", "00:30", 70)


def test_one_day_of_several_is_replaced(tmp_path):
    text = ('days:\n  - {start: "9:00", blocks: [{title: A, minutes: 30}]}\n'
            '  - {start: "10:00", blocks: [{title: B, minutes: 30, can_shrink_to: 10}]}\n')
    agenda = sound(tmp_path, {"agenda.yaml": text}).agenda
    assert agenda is not None
    changed = with_day(agenda, retime(agenda.programme[1], late=15).after)
    assert [(slot.start, slot.end) for slot in changed.schedule] == [("09:00", "09:30"), ("10:15", "10:30")]
    assert [block.minutes for block in changed.blocks] == [30, 15]


@given(st.lists(st.tuples(st.integers(0, 120), st.integers(0, 120)), max_size=12), st.integers(-60, 1500))
def test_nothing_goes_below_its_least_and_no_minute_is_lost(pairs, room):
    minutes, least = [max(pair) for pair in pairs], [min(pair) for pair in pairs]
    now = shrunk(minutes, least, room)
    assert all(low <= one <= high for low, one, high in zip(least, now, minutes, strict=True))
    assert sum(now) == min(sum(minutes), max(sum(least), room))
