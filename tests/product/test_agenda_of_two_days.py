"""An agenda of two days with parallel groups, on slides, in notes and in the handout."""

from __future__ import annotations

from pathlib import Path

import pytest
from pptx import Presentation
from pypdf import PdfReader

from tests.everything import everything

WORKSHOP = Path(__file__).resolve().parents[1] / "workshops" / "two-days"


@pytest.fixture(scope="module")
def made() -> Path:
    return everything(WORKSHOP)


@pytest.fixture(scope="module")
def slides(made):
    return {slide.shapes.title.text_frame.text: slide for slide in Presentation(str(made / "deck.pptx")).slides}


def rows(slide) -> list[list[str]]:
    (table,) = [shape.table for shape in slide.shapes if shape.has_table]
    return [[cell.text_frame.text for cell in row.cells] for row in table.rows]


def test_each_day_has_a_slide_with_its_times(slides):
    assert list(slides) == ["Zwei Tage für den Radweg", "Ablauf: Ankommen und verstehen", "Ablauf: Freitag, 8. Mai"]
    assert rows(slides["Ablauf: Ankommen und verstehen"])[:3] == [
        ["Zeit", "Was", "Wie"], ["14:00–14:20", "Willkommen", "Kurzvortrag"], ["14:20–15:00", "Kennenlernen", ""]]


def test_a_day_without_methods_has_no_empty_column(slides):
    assert rows(slides["Ablauf: Freitag, 8. Mai"]) == [
        ["Zeit", "Was"], ["09:00–09:45", "Auswählen"], ["09:45–10:00", "Kaffee"], ["10:00–11:00", "Verabreden"]]


def test_what_happens_at_the_same_time_stands_in_one_row(slides):
    shown = [what for _, what, _ in rows(slides["Ablauf: Ankommen und verstehen"])]
    assert "Drei Abschnitte der Strecke: Am Fluss (Saal), Durch die Stadt (Bibliothek), Über den Berg (Garten)" in shown


def test_notes_say_on_which_day_a_slide_is_used(slides):
    notes = slides["Zwei Tage für den Radweg"].notes_slide.notes_text_frame.text
    assert "Ankommen und verstehen, 14:00–14:20 · Willkommen" in notes


def test_the_handout_has_a_table_for_each_day(made):
    text = " ".join("\n".join(page.extract_text() for page in PdfReader(made / "handout.pdf").pages).split())
    for words in ("Ankommen und verstehen Zeit Was 13:30 Zimmer beziehen 14:00–14:20 Willkommen",
                  "– Durch die Stadt, Bibliothek", "Freitag, 8. Mai 2026 Zeit Was 09:00–09:45 Auswählen"):
        assert words in text
