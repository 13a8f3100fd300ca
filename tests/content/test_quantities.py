"""How much of everything is needed: numbers worked out by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from impuls_workshop.content.loader import load
from impuls_workshop.content.model import Workshop
from impuls_workshop.diagnostics import Report
from tests.content.workshops import sound

HARZ = Path(__file__).resolve().parents[2] / "content" / "harz"
PEOPLE = "title: A\nparticipants: {planned: 24, groups: 3, group_size: 8}\n"


def needed(workshop: Workshop) -> dict[str, int | None]:
    return {packed.id: packed.needed for packed in workshop.packing}


@pytest.fixture(scope="module")
def harz() -> Workshop:
    workshop = load(HARZ, Report())
    assert workshop is not None
    return workshop


def test_the_example_needs_what_24_people_in_three_groups_need(harz):
    assert needed(harz) == {
        "beamer": 1, "pinnwand": 6,
        "pinnwandpapier": 8,          # 6 × 1.2 = 7.2
        "tischpapier": 4,             # 3 × 1.3 = 3.9
        "karte-rechteck": 58,         # 24 × 2 × 1.2 = 57.6
        "karte-oval": 16,             # 3 × 4 × 1.3 = 15.6
        "karte-rund": 27,             # 24 × 1.1 = 26.4
        "streifen-ueberschrift": 18,  # 3 × 5 × 1.2
        "karte-hemmnis": 8, "karte-loesung": 9,
        "klebepunkt-rund": 120,       # 24 × 4 × 1.25
        "klebepunkt-form": 30,        # 24 × 1.25
        "marker": 27, "nadeln": 200, "namensschild": 27, "ampelkarten": 27, "stuhl-fishbowl": 5,
        "plakat-ablauf": 1, "plakat-regeln": 1, "plakat-skala": 1, "plakat-massnahmen": 1,
        "canvas-phasen": 1, "canvas-modell": 1}


def test_each_material_knows_the_blocks_that_use_it(harz):
    used = {packed.id: [block.id for block in packed.blocks] for packed in harz.packing}
    assert used["marker"] == ["runde-1", "runde-2", "vereinbarungen", "abschluss"]
    assert used["beamer"] == ["begruessung", "impuls-phasen", "modell-pruefen"]
    assert all(used.values())


@pytest.mark.parametrize(("quantity", "number"), [
    ("{per_person: 1, reserve: 0.1}", 11),  # 10 × 1.1 is exactly 11, also for a computer
    ("{per_person: 0.5}", 5),
    ("{per_person: 0.1, per_group: 1.5, fixed: 2}", 6),
    ("{fixed: 3, reserve: 0.3}", 4),
    ("{reserve: 0.5}", 0),
])
def test_a_quantity_is_rounded_up_and_never_more(tmp_path, quantity, number):
    workshop = sound(tmp_path, {
        "workshop.yaml": "title: A\nparticipants: {planned: 10, groups: 2}\n",
        "materials.yaml": f"- {{id: m, title: M, quantity: {quantity}}}\n"})
    assert needed(workshop) == {"m": number}


def test_where_only_the_size_of_groups_is_given_their_number_follows(tmp_path):
    workshop = sound(tmp_path, {
        "workshop.yaml": "title: A\nparticipants: {planned: 10, group_size: 4}\n",
        "materials.yaml": "- {id: m, title: M, quantity: {per_group: 1}}\n"})
    assert needed(workshop) == {"m": 3}


def test_what_is_printed_is_counted_from_the_content(tmp_path):
    workshop = sound(tmp_path, {
        "workshop.yaml": PEOPLE,
        "challenges.yaml": "- {title: A, obstacles: [a, b]}\n- {title: B, obstacles: [c]}\n",
        "materials.yaml": "- {id: cards, title: C, printed_from: challenges.obstacles}\n"
                          "- {id: spare, title: C, printed_from: challenges.obstacles, quantity: {reserve: 0.5}}\n"
                          "- {id: more, title: C, printed_from: challenges.obstacles, quantity: {fixed: 9}}\n"
                          "- {id: heads, title: C, printed_from: challenges.title}\n"
                          "- {id: poster, title: C, printed_from: challenges}\n"})
    assert needed(workshop) == {"cards": 3, "spare": 5, "more": 9, "heads": 2, "poster": None}


def test_without_participants_only_what_is_fixed_is_counted(tmp_path):
    workshop = sound(tmp_path, {"materials.yaml": "- {id: m, title: M, quantity: {fixed: 2, per_person: 3}}\n- N\n"})
    assert needed(workshop) == {"m": 2, "n": None}


def test_materials_of_parallel_groups_count_as_used_by_their_block(tmp_path):
    workshop = sound(tmp_path, {
        "agenda.yaml": 'start: "9:00"\nblocks:\n  - id: b\n    title: B\n    minutes: 30\n'
                       "    parallel: [{title: T, materials: m}, {title: U, materials: m}]\n",
        "materials.yaml": "- {id: m, title: M}\n"})
    assert [[block.id for block in packed.blocks] for packed in workshop.packing] == [["b"]]


@pytest.mark.parametrize(("options", "dots"), [(1, 1), (6, 3), (7, 4), (12, 6), (20, 10), (50, 10)])
def test_people_get_half_as_many_dots_as_there_are_options(tmp_path, options, dots):
    workshop = sound(tmp_path, {
        "agenda.yaml": f'start: "9:00"\nblocks:\n  - {{title: B, minutes: 9, options: {options}}}\n'})
    assert workshop.agenda is not None
    assert workshop.agenda.blocks[0].dots_per_person == dots
