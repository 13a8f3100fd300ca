"""guide.pdf and worksheets.pdf, read back and compared with the content."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

import impuls_workshop
from impuls_workshop.content.loader import load
from impuls_workshop.diagnostics import Report
from impuls_workshop.variant import Variant
from tests.product.conftest import ROOT
from tests.product.reading import pdf_text, words_on_pages

LESSON = ROOT / "tests" / "workshops" / "lesson"


@pytest.fixture(scope="module")
def content():
    return load(ROOT / "content" / "harz", Report())


@pytest.fixture(scope="module")
def guide(example) -> str:
    return letters(pdf_text(example / "guide.pdf"))


@pytest.fixture(scope="module")
def worksheets(example) -> str:
    return letters(pdf_text(example / "worksheets.pdf"))


def letters(text: str) -> str:
    """Hyphenation and line ends leave no trace: only letters, digits and signs count."""
    return "".join(text.replace("\u2010", "").split())


def build(folder: Path, output: Path, name: str, variant: Variant | None = None) -> Path:
    result = impuls_workshop.build([folder], only=[name], output=output, variant=variant)
    assert result.report.diagnostics == []
    (built,) = result.built
    return built.path


def size_mm(page) -> tuple[int, int]:
    return round(float(page.mediabox.width) / 72 * 25.4), round(float(page.mediabox.height) / 72 * 25.4)


def test_the_guide_says_everything_of_every_block(content, guide):
    for slot in content.agenda.schedule:
        block = slot.block
        for text in (block.title, block.goal, block.content, block.result, block.plan_b):
            assert text is None or letters(text.plain.replace("-", "\u2010")) in guide or letters(text.plain) in guide
        assert letters(f"{slot.start}–{slot.end}") in guide
    assert "Summe240" in guide


def test_the_guide_has_room_team_outcomes_and_risks(content, guide):
    agenda = content.agenda
    for text in (agenda.room.setup, *(role.title for role in agenda.team), *agenda.outcomes, *agenda.risk_notes):
        assert letters(text.plain) in guide


def test_the_guide_has_the_notes_of_the_slides_with_their_clock_time(content, guide):
    assert letters(content.phases.notes.plain) in guide
    assert letters("09:30–09:45 · Impuls: Entwicklungsphasen") in guide


def test_the_guide_explains_the_methods_of_the_agenda_and_no_others(content, guide):
    used = {name for block in content.agenda.blocks for name in (block.method, *block.extra_methods)}
    for method in content.methods:
        said = all(letters(step.plain) in guide for step in method.steps) and method.steps
        assert bool(said) == (method.id in used and bool(method.steps)), method.id


def test_the_packing_list_computes_quantities(guide):
    assert letters("58 Karte rechteckig 20,5 × 9,5 cm") in guide
    assert letters("120 Klebepunkte (1 + 3 je Person)") in guide


def test_the_head_of_the_table_is_on_each_of_its_pages(example):
    pages = [page.extract_text() for page in PdfReader(example / "guide.pdf").pages]
    run = [text for text in pages if "Verantwortlich" in text]
    assert len(run) > 1
    assert all("Sozialform" in text and "Plan B" in text for text in run)


def test_every_obstacle_and_approach_is_on_a_worksheet(content, worksheets):
    for challenge in content.challenges:
        for text in (challenge.title, challenge.question, *challenge.obstacles, *challenge.approaches):
            assert letters(text.plain) in worksheets
    for phase in content.phases:
        for text in (phase.title, *phase.steps, *phase.outcomes):
            assert letters(text.plain) in worksheets


def test_each_worksheet_starts_on_an_odd_page(example, content):
    titles = [item.title.plain for item in content.challenges] + [content.phases.title.plain]
    reader = PdfReader(example / "worksheets.pdf")
    starts = {entry.title: reader.get_destination_page_number(entry) + 1
              for entry in reader.outline if not isinstance(entry, list)}
    assert [starts[title] % 2 for title in titles] == [1] * len(titles)


def test_sizes_are_exact(example, tmp_path):
    assert {size_mm(page) for page in PdfReader(example / "guide.pdf").pages} == {(297, 210)}
    assert {size_mm(page) for page in PdfReader(example / "worksheets.pdf").pages} == {(210, 297)}
    large = build(ROOT / "content" / "harz", tmp_path, "worksheets", Variant(paper="A3"))
    assert {size_mm(page) for page in PdfReader(large).pages} == {(297, 420)}


def test_solutions_are_printed_on_demand_and_for_facilitators(tmp_path):
    assert "git fetch origin main" not in pdf_text(build(LESSON, tmp_path, "worksheets"))
    assert "git fetch origin main" in pdf_text(build(LESSON, tmp_path, "worksheets", Variant(solutions=True)))
    assert "git fetch origin main" in pdf_text(build(LESSON, tmp_path, "guide"))


@pytest.mark.parametrize("name", ["guide", "worksheets"])
def test_every_word_is_inside_its_page(example, name):
    for (width, height), words in words_on_pages(example / f"{name}.pdf"):
        for left, top, right, bottom, word in words:
            assert left >= 0, word
            assert top >= 0, word
            assert right <= width, word
            assert bottom <= height, word


def test_without_challenges_phases_and_tasks_there_are_no_worksheets(tmp_path):
    result = impuls_workshop.build([ROOT / "tests" / "workshops" / "figures"], only=["worksheets"], output=tmp_path)
    assert result.built == ()
    assert [missing.code for missing in result.left_out] == ["build.content-missing"]
