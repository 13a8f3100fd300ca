"""The bar of the agenda."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.diagrams.samples import (
    ANY,
    Agenda,
    Block,
    Day,
    Words,
    by_id,
    connectors,
    drawn,
    outside,
    overlap,
    shapes,
    spilling,
    texts,
)

DAY = Agenda("9:00", (
    Block(Words("Begrüßung"), 15, "plenum"), Block(Words("Arbeitsrunde"), 45, "group"),
    Block(Words("Pause"), 15, "none"), Block(Words("Abschluss"), 5, "plenum")), Words("Ablauf"))

TITLES = ("Pause", "Wer ist da? Wie viel Erfahrung bringen wir mit?", "Kooperationsmodell prüfen")


def test_blocks_stand_to_scale():
    drawing, report = drawn("agenda", DAY, height=120)
    heights = [by_id(drawing, f"block-1-{at}").box.h + 0.7 for at in range(1, 5)]
    assert [height / heights[0] for height in heights] == pytest.approx([1, 3, 1, 1 / 3])
    assert report.diagnostics == []


def test_each_block_has_its_time_its_minutes_and_its_title():
    assert texts(drawn("agenda", DAY)[0]) == [
        "09:00", "15 min", "Begrüßung", "09:15", "45 min", "Arbeitsrunde", "10:00", "15 min", "Pause",
        "10:15", "5 min", "Abschluss"]


def test_breaks_are_hollow_and_dashed():
    drawing, _ = drawn("agenda", DAY)
    rest, work = by_id(drawing, "block-1-3"), by_id(drawing, "block-1-2")
    assert (rest.fill, rest.stroke.dash) == ("paper", "dash")
    assert (work.fill, work.stroke) == ("accent", None)


def test_every_label_is_led_to_its_block():
    drawing, _ = drawn("agenda", DAY, height=60)
    assert [(line.start[0], line.end[0]) for line in connectors(drawing)] == [
        (f"block-1-{at}", f"time-1-{at}") for at in range(1, 5)]


def test_a_low_box_takes_two_columns():
    many = Agenda("09:00", tuple(Block(Words(f"Runde {at}"), 30) for at in range(14)))
    drawing, report = drawn("agenda", many, height=60)
    assert len({shape.box.x for shape in shapes(drawing) if shape.id.startswith("block")}) == 2
    assert report.diagnostics == []


def test_the_alternative_text_is_the_schedule():
    assert drawn("agenda", DAY)[0].alt == (
        "Ablauf von 09:00 bis 10:20 Uhr. 09:00 Begrüßung (15 Minuten); 09:15 Arbeitsrunde (45 Minuten); "
        "10:00 Pause (15 Minuten); 10:15 Abschluss (5 Minuten).")


def test_a_day_that_cannot_be_shown_is_an_error():
    many = Agenda("09:00", tuple(Block(Words(f"Runde {at}"), 5) for at in range(80)))
    assert [found.code for found in drawn("agenda", many, height=60)[1].errors] == ["diagrams.too-full"]


@ANY
@given(st.lists(st.builds(Block, st.sampled_from(TITLES).map(Words), st.integers(0, 120),
                          st.sampled_from((None, "none"))), min_size=1, max_size=16),
       st.sampled_from(((306.7, 120.0, 12.0), (165.0, 90.0, 9.0), (306.7, 60.0, 12.0))))
def test_no_texts_overlap(blocks, size):
    drawing, report = drawn("agenda", Agenda("09:00", tuple(blocks)), *size)
    if report.diagnostics:
        return
    assert outside(drawing) == []
    assert spilling(drawing) == []
    boxes = [shape.box for shape in shapes(drawing)]
    for index, one in enumerate(boxes):
        assert not any(overlap(one, other) for other in boxes[index + 1 :])


TWO = (Day("14:00", (Block(Words("Willkommen"), 60), Block(Words("Rundgang"), 120)), Words("Ankommen")),
       Day("9:00", (Block(Words("Auswählen"), 45), Block(Words("Kaffee"), 15, "none"), Block(Words("Verabreden"), 60)),
           number=2))


def test_each_of_several_days_is_a_column_with_its_name_and_times():
    drawing, report = drawn("agenda", Agenda("14:00", TWO[0].blocks + TWO[1].blocks, days=TWO))
    assert report.diagnostics == []
    assert texts(drawing) == [
        "14:00", "60 min", "Willkommen", "15:00", "120 min", "Rundgang",
        "09:00", "45 min", "Auswählen", "09:45", "15 min", "Kaffee", "10:00", "60 min", "Verabreden",
        "Tag 1: Ankommen", "Tag 2"]
    first, second = by_id(drawing, "block-1-1").box, by_id(drawing, "block-2-3").box
    assert first.h == pytest.approx(second.h)
    assert first.x < second.x
    assert outside(drawing) == []
    assert drawing.alt.startswith("Tag 1: Ankommen. Ablauf von 14:00 bis 17:00 Uhr. 14:00 Willkommen (60 Minuten); ")
    assert "Tag 2. Ablauf von 09:00 bis 11:00 Uhr." in drawing.alt
