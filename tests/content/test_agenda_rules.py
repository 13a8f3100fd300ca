"""Faults planted in a copy of the example: each is found, at its line and column, and nothing else is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import impuls_workshop
from impuls_workshop.content.loader import load
from impuls_workshop.diagnostics import Report
from tests.content.workshops import read, sound, told

HARZ = Path(__file__).resolve().parents[2] / "content" / "harz"
HERE = "¶"
"""Stands in a replacement where the fault is to be found."""

Fault = tuple[str, str, str, str]
"""File, the text to replace, what it is replaced by, and the code of what is found."""

A, M, W, P = "agenda.yaml", "methods.yaml", "workshop.yaml", "materials.yaml"
PLANTED: dict[str, Fault] = {
    # times
    "the end is later than the blocks": (A, 'end: "13:00"', f'end: {HERE}"13:15"', "agenda.too-short"),
    "the end is earlier than the blocks": (A, 'end: "13:00"', f'end: {HERE}"12:40"', "agenda.too-long"),
    "the end is before the start": (A, 'end: "13:00"', f'end: {HERE}"08:00"', "agenda.end-before-start"),
    "people arrive after the start": (A, 'from: "08:30"', f'from: {HERE}"09:30"', "agenda.arrival-after-start"),
    "a block may shrink to more than it has": (
        A, "    minutes: 25\n    can_shrink_to: 15", f"    minutes: 25\n    can_shrink_to: {HERE}28",
        "agenda.shrinks-to-more"),
    "a break takes no time": (
        A, "  - id: pause-2\n    title: Pause\n    minutes: 10\n    method: pause\n    social_form: none\n"
           "    responsible: [gastgeber]\n\n  - id: gewichtung\n    title: Was ist uns",
        f"  - id: pause-2\n    title: Pause\n    minutes: {HERE}0\n    social_form: none\n\n"
        "  - id: davor\n    title: Vor die Tür\n    minutes: 10\n    social_form: none\n\n"
        "  - id: gewichtung\n    title: Was ist uns", "agenda.no-minutes"),
    "a break may shrink": (
        A, "    minutes: 10\n    method: pause\n    social_form: none\n"
           "    responsible: [gastgeber]\n\n  - id: gewichtung",
        f"    minutes: 10\n    can_shrink_to: {HERE}10\n    method: pause\n    social_form: none\n"
        "    responsible: [gastgeber]\n\n  - id: gewichtung", "agenda.break-shrinks"),
    "a start is no time of day": (A, 'start: "09:00"', f'start: {HERE}"9.00"', "content.bad-clock"),
    # breaks and opening
    "there is no break before the first round": (
        A, "  - id: pause-1\n    title: Pause\n    minutes: 10\n    method: pause\n    social_form: none\n"
           "    responsible: [gastgeber]\n\n"
           "  - id: runde-1\n    title: \"Arbeitsrunde 1: Was hemmt uns?\"\n    minutes: 35",
        f"  - id: runde-1\n    title: \"Arbeitsrunde 1: Was hemmt uns?\"\n    minutes: {HERE}45", "agenda.no-break"),
    "the opening is a long speech": (
        A, "    minutes: 15\n    can_shrink_to: 10\n    goal: Alle kennen Ziel, Ablauf und Spielregeln.",
        f"    minutes: {HERE}25\n    can_shrink_to: 10\n    goal: Alle kennen Ziel, Ablauf und Spielregeln.",
        "agenda.long-opening"),
    # methods
    "a method's time is too short": (
        A, "    minutes: 15\n    can_shrink_to: 10\n    goal: Drei bis fünf verbindliche nächste Schritte.",
        f"    minutes: {HERE}8\n    goal: Drei bis fünf verbindliche nächste Schritte.",
        "agenda.too-short-for-method"),
    "a method's time is too long": (
        A, "    minutes: 5\n    goal: Rück", f"    minutes: {HERE}12\n    goal: Rück", "agenda.too-long-for-method"),
    "a block may shrink below its method": (
        A, "can_shrink_to: 36", f"can_shrink_to: {HERE}30", "agenda.shrinks-below-method"),
    "two methods need more than the block": (
        A, "    minutes: 35\n    can_shrink_to: 25\n    goal: Organe",
        f"    minutes: 35\n    can_shrink_to: {HERE}20\n    goal: Organe", "agenda.shrinks-below-method"),
    "a method is for fewer people": (A, "method: fishbowl", f"method: {HERE}blitzlicht", "agenda.wrong-group-size"),
    "a further method is for fewer people": (
        A, "extra_methods: [ampelfeedback]", f"extra_methods: [{HERE}stakeholder]", "agenda.wrong-group-size"),
    "a method is for more people": (
        M, "    group: [5, 20]", "    group: [9, 20]", "agenda.wrong-group-size"),
    "a method's limits are reversed": (M, "    minutes: [45, 120]\n    group: [6, 40]",
                                       f"    minutes: {HERE}[120, 45]\n    group: [6, 40]", "agenda.limits-reversed"),
    # loads
    "people write too many cards": (A, "cards: 2", f"cards: {HERE}9", "agenda.too-many-cards"),
    "people get too many dots": (A, "dots: 3", f"dots: {HERE}7", "agenda.too-many-dots"),
    "people get too few dots": (A, "dots: 3", f"dots: {HERE}2", "agenda.too-few-dots"),
    "people get more than ten dots": (A, "dots: 1", f"dots: {HERE}11", "agenda.too-many-dots"),
    "the tasks take longer than the block": (
        A, "    method: ein-wort\n", f"    method: ein-wort\n    tasks: [{{title: Ein Wort, minutes: {HERE}6}}]\n",
        "agenda.tasks-too-long"),
    # names
    "a method is not there": (A, "method: kartenabfrage", f"method: {HERE}kartenabfragen", "content.unknown-reference"),
    "a material is not there": (A, "[karte-rund, marker]", f"[karte-rund, {HERE}makrer]", "content.unknown-reference"),
    "a role is not there": (A, "[tischgast, mod2]", f"[{HERE}tischgäste, mod2]", "content.unknown-reference"),
    "a slide is not there": (A, "slides: [model]", f"slides: [{HERE}modell]", "content.unknown-reference"),
    "a slide has no content": (A, "slides: [model]", f"slides: [{HERE}stakeholders]", "agenda.nothing-to-show"),
    "an id is there twice": (A, "id: pause-2", f"id: {HERE}pause-1", "content.duplicate-id"),
    # materials
    "printed cards are not used": (A, "karte-rechteck, karte-hemmnis, ", "karte-rechteck, ", "agenda.printed-unused"),
    "too few cards are printed": (
        P, "    printed_from: challenges.approaches\n",
        f"    printed_from: challenges.approaches\n    quantity: {{fixed: {HERE}5}}\n", "agenda.too-few-printed"),
    # people
    "the groups are too small for all": (W, "group_size: 8", f"group_size: {HERE}7", "agenda.groups-do-not-fit"),
    "a group is left over": (W, "  groups: 3\n  group_size: 8", f"  groups: 4\n  group_size: {HERE}8",
                             "agenda.groups-do-not-fit"),
    "more people are planned than it works with": (W, "  max: 30", "  max: 20", "agenda.planned-outside"),
    "fewest and most people are reversed": (W, "  min: 15", f"  min: {HERE}35", "agenda.limits-reversed"),
    # parallel
    "a parallel track is longer than its block": (
        A, "    method: ein-wort\n",
        f"    method: ein-wort\n    parallel: [{{title: A}}, {{title: B, minutes: {HERE}10}}]\n",
        "agenda.track-too-long"),
    "parallel tracks take more groups than there are": (
        A, "    method: ein-wort\n",
        f"    method: ein-wort\n    parallel: [{{title: A, groups: 2}}, {{title: B, groups: {HERE}2}}]\n",
        "agenda.too-many-groups"),
    "a room is taken twice": (
        A, "    method: ein-wort\n",
        f"    method: ein-wort\n    parallel: [{{title: A, room: Saal}}, {{title: B, room: {HERE}Saal}}]\n",
        "agenda.room-twice"),
    "a person is needed twice": (
        A, "    method: ein-wort\n",
        "    method: ein-wort\n    parallel: [{title: A, responsible: mod1}, "
        f"{{title: B, responsible: {HERE}mod1}}]\n",
        "agenda.person-twice"),
    "a time zone is not there": (
        W, "language: de", f"language: de\ntimezone: {HERE}Europe/Berln", "agenda.unknown-timezone"),
}
ELSEWHERE = {
    "a method is for more people": (A, "method: kartenabfrage", 8),
    "printed cards are not used": (P, "printed_from: challenges.obstacles", 14),
    "more people are planned than it works with": (W, "planned: 24", 9),
}
"""Where a fault is found that is not where the text was changed: file, text, and where in it."""
FOLLOWING = {
    "the opening is a long speech": {"agenda.too-long", "agenda.too-long-for-method"},
    "a method's time is too short": {"agenda.too-short"},
    "a method's time is too long": {"agenda.too-long"},
    "a further method is for fewer people": {"agenda.too-short-for-method"},
}
"""Further codes that the same change brings, rightly."""


@pytest.fixture
def harz(tmp_path) -> Path:
    return Path(shutil.copytree(HARZ, tmp_path / "harz"))


def plant(folder: Path, name: str) -> tuple[str, str]:
    """Plant a fault; return where it is to be found, `file:line:column`, and its code."""
    file, old, new, code = PLANTED[name]
    text = (folder / file).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times"
    changed = text.replace(old, new)
    if name in ELSEWHERE:
        file, within, at = ELSEWHERE[name]
        (folder / PLANTED[name][0]).write_text(changed, encoding="utf-8")
        changed = (folder / file).read_text(encoding="utf-8")
        assert changed.count(within) == 1
        before = changed[: changed.index(within) + at]
    else:
        before = changed[: changed.index(HERE)]
        (folder / file).write_text(changed.replace(HERE, ""), encoding="utf-8")
    return f"{file}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}", code


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_found_at_its_place(harz, name):
    place, code = plant(harz, name)
    report = Report()
    load(harz, report)
    found = told(report, harz)
    assert f"{place} {code}" in found
    assert {line.split()[1] for line in found} - {code} <= FOLLOWING.get(name, set())
    assert sum(line.endswith(f" {code}") for line in found) == 1


def test_a_handout_that_is_not_there_is_found_at_its_place(harz):
    file = harz / "agenda.yaml"
    text = file.read_text(encoding="utf-8").replace("handouts: [handout]", "handouts: [handuot]", 1)
    file.write_text(text, encoding="utf-8")
    line = text[: text.index("handuot")].count("\n") + 1
    result = impuls_workshop.check([harz], only=["deck"])
    assert [(found.code, found.span.line, found.span.column) for found in result.report.errors if found.span] == [
        ("build.unknown-handout", line, 16)]


def test_a_blank_agenda_is_told(tmp_path):
    assert read(tmp_path, {"agenda.yaml": 'start: "9:00"\n'})[1] == ["agenda.yaml:1:1 agenda.empty"]


def test_a_stretch_without_a_break_is_told_once_and_a_break_ends_it(tmp_path):
    block = "  - {title: T, minutes: 50}\n"
    rest = "  - {title: P, minutes: 10, social_form: none}\n"
    text = 'start: "9:00"\nblocks:\n' + block * 3 + rest + block + rest + block * 2
    text = "".join(line.replace("title: T", f"title: T{at}") + "\n" for at, line in enumerate(text.splitlines()))
    text = text.replace("P, ", "P, id: p, ", 1).replace("title: P, m", "title: Q, m")
    assert read(tmp_path, {"agenda.yaml": text})[1] == [
        "agenda.yaml:4:26 agenda.no-break", "agenda.yaml:10:26 agenda.no-break"]


def test_exactly_ninety_minutes_and_twenty_of_opening_are_allowed(tmp_path):
    sound(tmp_path, {"agenda.yaml": 'start: "9:00"\nblocks:\n  - {title: A, minutes: 20, social_form: plenum}\n'
                                    "  - {title: B, minutes: 70}\n"})


def test_days_are_checked_one_by_one(tmp_path):
    text = ("days:\n"
            '  - start: "9:00"\n    end: "10:00"\n    date: 2026-03-12\n    blocks: [{title: A, minutes: 50}]\n'
            '  - start: "9:00"\n    date: 2026-03-12\n    blocks: [{title: B, minutes: 80}]\n'
            '  - {start: "9:00", arrival: {from: "9:30"}}\n')
    workshop = "title: A\ndate: 2026-03-11\n"
    assert read(tmp_path, {"workshop.yaml": workshop, "agenda.yaml": text})[1] == [
        "agenda.yaml:3:10 agenda.too-short", "agenda.yaml:4:11 agenda.other-date",
        "agenda.yaml:7:11 agenda.days-out-of-order", "agenda.yaml:9:5 agenda.empty",
        "agenda.yaml:9:37 agenda.arrival-after-start"]


def test_what_belongs_to_a_day_cannot_stand_beside_the_days(tmp_path):
    text = ('start: "9:00"\nblocks:\n  - {title: A, minutes: 5}\n'
            'days:\n  - {start: "9:00", blocks: [{title: B, minutes: 5}]}\n')
    assert read(tmp_path, {"agenda.yaml": text})[1] == [
        "agenda.yaml:1:8 agenda.beside-days", "agenda.yaml:3:3 agenda.beside-days"]


def test_ids_are_there_once_in_all_days(tmp_path):
    text = ('days:\n  - {start: "9:00", blocks: [{title: A, minutes: 5}]}\n'
            '  - {start: "9:00", blocks: [{title: A, minutes: 5}]}\n')
    assert read(tmp_path, {"agenda.yaml": text})[1] == ["agenda.yaml:3:38 content.duplicate-id"]


def test_a_programme_has_days_with_their_times(tmp_path):
    text = ('days:\n  - {title: Ankommen, start: "14:00", blocks: [{title: A, minutes: 60}]}\n'
            '  - {start: "9:00", end: "10:30", blocks: [{title: B, minutes: 30}, {title: C, minutes: 60}]}\n')
    agenda = sound(tmp_path, {"agenda.yaml": text}).agenda
    assert agenda is not None
    assert [(day.number, day.title, day.start, day.end, len(day.blocks)) for day in agenda.programme] == [
        (1, "Ankommen", "14:00", "15:00", 1), (2, None, "09:00", "10:30", 2)]
    assert [(slot.block.title, slot.start, slot.day.number) for slot in agenda.schedule if slot.day] == [
        ("A", "14:00", 1), ("B", "09:00", 2), ("C", "09:30", 2)]
    assert [block.title for block in agenda.blocks] == ["A", "B", "C"]
