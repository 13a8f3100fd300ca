"""slide-handout.pdf: every slide of the deck, small and whole, beside lines to write on."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from pptx import Presentation

from tests.everything import EXAMPLE, everything
from tests.pdf.bench import faults, tags
from tests.sheets.reading import Area, marks, page_sizes, words

LEFT, OTHER_LEFT, WIDE, ROW = 25, 15, 105.4, 83


@pytest.fixture(scope="module")
def folder() -> Path:
    return everything(EXAMPLE)


def test_three_slides_a_page_show_the_words_of_the_deck(folder):
    slides = [sorted(word.text for word in page) for page in words(folder / "deck.pdf")]
    shown = []
    for number, page in enumerate(words(folder / "slide-handout.pdf")):
        left = OTHER_LEFT if number % 2 else LEFT
        boxes = [Area(left, 26 + row * ROW, left + WIDE, 26 + row * ROW + WIDE * 9 / 16) for row in range(3)]
        shown += [found for box in boxes if (found := sorted(word.text for word in page if box.holds(word)))]
        around = [word.text for word in page if not any(box.holds(word) for box in boxes)]
        assert around == ["Workshop:", "Interkommunale", "Kooperation", "Maximiliane", "Seitz", str(number + 1), "/",
                          str(-(-len(slides) // 3))]
    assert shown == slides


def test_there_are_lines_to_write_on_beside_each_slide(folder):
    for number, page in enumerate(pypdf.PdfReader(folder / "slide-handout.pdf").pages):
        left = OTHER_LEFT if number % 2 else LEFT
        lines = [mark for mark in marks(page, 0.2) if 55 < mark.right - mark.left < 60]
        assert len(lines) >= 8
        assert {round(line.left) for line in lines} == {round(left + WIDE + 8)}


def test_it_is_a4_accessible_and_slide_titles_are_its_headings(folder):
    content = (folder / "slide-handout.pdf").read_bytes()
    assert faults(content) == []
    sizes = {tuple(round(side, 1) for side in size) for size in page_sizes(folder / "slide-handout.pdf")}
    assert sizes == {(210.0, 297.0)}

    def headings(path: Path) -> list[str]:
        return [str(entry["/Title"]) for entry in pypdf.PdfReader(path).outline if isinstance(entry, dict)]

    slides = Presentation(str(folder / "deck.pptx")).slides
    assert headings(folder / "slide-handout.pdf") == [slide.shapes.title.text_frame.text for slide in slides]
    assert [alt for tag, alt in tags(content) if tag == "Figure"] == [
        alt for tag, alt in tags((folder / "deck.pdf").read_bytes()) if tag == "Figure"]
