"""The example workshop holds the original slides word for word, and it and the test workshops are sound."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from impuls_workshop.content.loader import find_workshops, load
from impuls_workshop.content.model import Challenge, Workshop
from impuls_workshop.diagnostics import Report

TESTS = Path(__file__).parent
HARZ = TESTS.parent / "content" / "harz"
WORKSHOPS = TESTS / "workshops"
SLIDES = TESTS / "seed" / "interkommunale-kooperation.txt"


@pytest.fixture(scope="module")
def harz() -> Workshop:
    workshop = load(HARZ, Report())
    assert workshop is not None
    return workshop


# ---------------------------------------------------------------- the original slides


def lines_of_slides(text: str) -> list[str]:
    """One entry per bullet or paragraph; a paragraph broken over several lines is joined again."""
    lines: list[str] = []
    continues = False
    for raw in text.split("\n"):
        line = raw.strip()
        if continues and line and not line.startswith("- "):
            lines[-1] += " " + line
        elif line:
            lines.append(line)
        continues = bool(line) and not line.startswith("- ")
    return lines


def bullets(lines: Iterable[object]) -> Iterator[str]:
    return (f"- {line}" for line in lines)


def title_slide(workshop: Workshop) -> Iterator[str]:
    assert workshop.project is not None
    (author,) = workshop.authors
    yield from (workshop.title, author.name, str(author.affiliation), str(workshop.project.line))


def project_slide(workshop: Workshop) -> Iterator[str]:
    assert workshop.project is not None
    assert workshop.goals is not None
    assert workshop.partners is not None
    yield workshop.project.title
    yield from bullets([workshop.goals.title, *(goal.title for goal in workshop.goals)])
    yield f"- {workshop.partners.title}"
    for group in workshop.partners:
        yield from bullets([group.title, *group.members])


def phases_slide(workshop: Workshop) -> Iterator[str]:
    assert workshop.phases is not None
    yield str(workshop.phases.title)
    for phase in workshop.phases:
        # Titles of phases are bold on the slide; that is the template's business, not the content's.
        yield from bullets([f"**{phase.title}**", *phase.steps])
    yield str(workshop.phases.credit)


def challenge_slide(workshop: Workshop, challenge: Challenge) -> Iterator[str]:
    assert workshop.challenges is not None
    yield str(workshop.challenges.title)
    yield challenge.title
    yield from bullets([workshop.labels["obstacles"], *challenge.obstacles])
    yield from bullets([workshop.labels["approaches"], *challenge.approaches])


def lines_of_workshop(workshop: Workshop) -> Iterator[str]:
    assert workshop.challenges is not None
    assert workshop.model is not None
    yield from title_slide(workshop)
    yield from project_slide(workshop)
    yield from phases_slide(workshop)
    for challenge in workshop.challenges:
        yield from challenge_slide(workshop, challenge)
    yield workshop.model.title


def test_the_example_holds_every_line_of_the_original_slides_in_order(harz: Workshop) -> None:
    original = lines_of_slides(SLIDES.read_text(encoding="utf-8"))
    assert len(original) == 61
    assert list(lines_of_workshop(harz)) == original


def test_no_line_of_the_original_slides_means_markup_by_accident(harz: Workshop) -> None:
    assert harz.challenges is not None
    assert harz.phases is not None
    lines = [harz.title, *(step for phase in harz.phases for step in phase.steps)]
    lines += [line for item in harz.challenges for line in (*item.obstacles, *item.approaches)]
    assert [line.plain for line in lines] == [str(line) for line in lines]


# ---------------------------------------------------------------- sound, and nothing lost


def folders() -> list[Path]:
    return [HARZ, *sorted(path.parent for path in WORKSHOPS.glob("*/workshop.yaml"))]


@pytest.mark.parametrize("folder", folders(), ids=lambda folder: folder.name)
def test_a_workshop_loads_with_an_empty_report(folder: Path) -> None:
    report = Report()
    assert load(folder, report) is not None
    assert report.sorted() == []


def test_every_test_workshop_is_found() -> None:
    names = [folder.name for folder in find_workshops(WORKSHOPS)]
    assert names == ["figures", "imc", "lesson", "method-cards", "people", "showcase", "silberberg",
                     "two-days"]


def test_the_agenda_fills_the_morning_and_can_shrink(harz: Workshop) -> None:
    agenda = harz.agenda
    assert agenda is not None
    assert (agenda.start, agenda.end) == ("09:00", "13:00")
    assert sum(block.minutes for block in agenda.blocks) == 240
    shortest = [block.minutes if block.can_shrink_to is None else block.can_shrink_to
                for block in agenda.blocks]
    assert sum(shortest) == 176


def test_nothing_of_the_agenda_is_lost(harz: Workshop) -> None:
    agenda = harz.agenda
    assert agenda is not None
    assert [block.minutes for block in agenda.blocks] == [15, 15, 15, 25, 10, 35, 45, 10, 15, 35, 15, 5]
    assert (len(agenda.team), len(agenda.outcomes), len(agenda.risk_notes)) == (6, 4, 4)
    assert agenda.room is not None
    assert agenda.room.pinboards == 6
    assert {name for block in agenda.blocks for name in block.slides} == {
        "workshop", "project", "phases", "model", "spielregeln",
        "vertrauen-schaffen", "mehrwert-greifbar-machen", "win-win-loesungen-finden"}


def test_nothing_of_the_model_is_lost(harz: Workshop) -> None:
    model = harz.model
    assert model is not None
    parts = (model.levels, model.sides, model.node_kinds, model.nodes, model.edge_kinds, model.edges,
             model.questions)
    assert [len(part) for part in parts] == [5, 1, 6, 14, 5, 19, 4]
    assert (model.title_origin, model.origin) == ("seed", "example")
    assert model.disclaimer is not None


def test_nothing_of_the_lists_is_lost(harz: Workshop) -> None:
    assert harz.methods is not None
    assert harz.materials is not None
    assert harz.sources is not None
    assert harz.pages is not None
    assert len(harz.methods.items) == 15
    assert len(harz.materials.items) == 23
    assert len(harz.sources.items) == 29
    assert [page.id for page in harz.pages] == [
        "rechtsformen", "spielregeln", "hintergrund", "redaktion", "datenschutz"]


def test_every_material_is_used_and_every_printed_one_names_its_content(harz: Workshop) -> None:
    assert harz.agenda is not None
    assert harz.materials is not None
    used = {name for block in harz.agenda.blocks for name in block.materials}
    assert used == {material.id for material in harz.materials}
    printed = [material.printed_from for material in harz.materials if material.printed_from]
    assert printed == ["challenges.obstacles", "challenges.approaches", "agenda", "phases", "model"]


def test_as_many_cards_are_printed_as_there_are_obstacles_and_approaches(harz: Workshop) -> None:
    assert harz.challenges is not None
    assert harz.materials is not None
    cards = {item.material.printed_from: item.needed for item in harz.packing}
    assert cards["challenges.obstacles"] == sum(len(item.obstacles) for item in harz.challenges) == 8
    assert cards["challenges.approaches"] == sum(len(item.approaches) for item in harz.challenges) == 9


def test_solutions_of_the_lesson_are_kept_apart_from_what_participants_read() -> None:
    lesson = load(WORKSHOPS / "lesson", Report())
    assert lesson is not None
    assert lesson.agenda is not None
    tasks = [task for block in lesson.agenda.blocks for task in block.tasks]
    solved = [task for task in tasks if task.solution]
    assert len(tasks) == 2
    assert [task.id for task in solved] == ["review-changes"]
    assert all("git diff" not in (task.text or "") for task in tasks)


def test_a_body_can_stand_for_several_and_phases_can_come_round_again() -> None:
    silberberg, imc = load(WORKSHOPS / "silberberg", Report()), load(WORKSHOPS / "imc", Report())
    assert silberberg is not None
    assert imc is not None
    assert silberberg.model is not None
    assert imc.phases is not None
    assert [node.count for node in silberberg.model.nodes] == [None, None, None, 7]
    assert imc.phases.cyclic
    assert [phase.first_step for phase in imc.phases] == [1, 7, 12, None]
