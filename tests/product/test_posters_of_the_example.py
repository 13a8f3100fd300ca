"""The example's posters.pdf, read back: sizes, words, letter heights, tags."""

from __future__ import annotations

import re
import shutil

import pytest
from pypdf import PdfReader

import impuls_workshop
from impuls_workshop.content.loader import load
from impuls_workshop.diagnostics import Report
from tests.everything import everything
from tests.pdf.bench import faults, tags
from tests.product.conftest import ROOT
from tests.product.reading import pdf_text, squeeze, words_on_pages

MM = 25.4 / 72
A1, A0 = (594.0, 841.0), (841.0, 1189.0)


@pytest.fixture(scope="module")
def folder():
    return everything(ROOT / "content" / "harz")


@pytest.fixture(scope="module")
def posters(folder):
    return PdfReader(folder / "posters.pdf")


@pytest.fixture(scope="module")
def workshop():
    return load(ROOT / "content" / "harz", Report())


def sizes(pdf):
    return [tuple(float(side) * MM for side in page.mediabox[2:]) for page in pdf.pages]


def test_there_is_a_poster_of_everything_to_hang_up(posters, workshop):
    titles = [entry["/Title"] for entry in posters.outline if isinstance(entry, dict)]
    assert titles == ["Ablauf", "Spielregeln für heute", "Entwicklungsphasen von Städteverbänden",
                      *[challenge.title.plain for challenge in workshop.challenges], "Wer ist da?",
                      "Kooperationsmodell (Entwurf)", "Maßnahmenplan"]


def test_each_is_exactly_a1_or_a0(posters):
    canvases = {2, 7}
    for index, size in enumerate(sizes(posters)):
        assert tuple(sorted(size)) == pytest.approx(A0 if index in canvases else A1, abs=0.1)


def test_all_of_the_content_is_on_them(folder, posters, workshop):
    text = pdf_text(folder / "posters.pdf").replace(" ", "")
    said = [line.plain for challenge in workshop.challenges
            for line in (*challenge.obstacles, *challenge.approaches, challenge.question)]
    said += [block.title.plain for block in workshop.agenda.blocks]
    said += [line.plain for phase in workshop.phases for line in (phase.title, *phase.steps, *phase.outcomes)]
    said += [node.title.plain for node in workshop.model.nodes]
    for words in said:
        # Drawn text is set line by line, so that words may stand apart.
        assert all(squeeze(word).replace(" ", "") in text for word in words.split()), words


def test_the_programme_says_when_each_block_starts(posters, workshop):
    words = posters.pages[0].extract_text()
    for entry in workshop.agenda.schedule:
        assert f"{entry.start}" in words
    assert "13:00" in words


def test_letters_are_high_enough_for_the_distance(folder):
    """32 pt on A1 at two metres, 48 pt on A0 at three; the line at the foot is read from nearby."""
    for (width, height), words in words_on_pages(folder / "posters.pdf"):
        least = 48 if (width + height) * MM > 1500 else 32
        letters = [(bottom - top, word) for _, top, _, bottom, word in words if bottom < height - 42 / MM]
        assert letters
        # A word's box is as high as its type.
        assert [word for high, word in letters if high < least - 0.1] == []


def test_they_are_accessible_and_every_drawing_is_described(folder):
    content = (folder / "posters.pdf").read_bytes()
    assert faults(content) == []
    figures = [alt for tag, alt in tags(content) if tag == "Figure"]
    assert len(figures) == 3
    assert all(figures)


def test_every_word_is_inside_its_page(folder):
    for (width, height), words in words_on_pages(folder / "posters.pdf"):
        assert words
        for left, top, right, bottom, word in words:
            assert left >= 0, word
            assert top >= 0, word
            assert right <= width, word
            assert bottom <= height, word


def test_what_has_no_room_even_at_the_floor_is_an_error_at_its_line(harz):
    path = harz / "challenges" / "1-vertrauen-schaffen.md"
    text = path.read_text("utf-8")
    path.write_text(text.replace("question: Wem", "question: Wem " + "in den Gemeinden " * 60), "utf-8")
    line = next(number for number, one in enumerate(path.read_text("utf-8").splitlines(), 1) if "question:" in one)
    result = impuls_workshop.check([harz], only=["posters"])
    (found,) = result.report.errors
    assert (found.code, found.span.line) == ("typography.too-long", line)
    assert found.span.path.endswith("1-vertrauen-schaffen.md")


def test_a_drawing_that_has_no_room_names_its_size_on_the_poster(harz):
    path = harz / "phases.yaml"
    steps = "".join(f"      - Schritt {number} mit einigen Wörtern mehr\n" for number in range(40))
    path.write_text(path.read_text("utf-8").replace("      - Routine\n", steps), "utf-8")
    result = impuls_workshop.check([harz], only=["posters"])
    (found,) = result.report.errors
    assert found.span.path.endswith("phases.yaml")
    assert dict(found.values)["size"] == "48"


def test_long_lists_go_on_on_another_poster_and_nothing_is_lost(harz, tmp_path):
    path = harz / "challenges" / "1-vertrauen-schaffen.md"
    more = "".join(f"- Hemmnis Nummer {number} mit mehreren Wörtern\n" for number in range(30))
    last = "- Teilweise Konkurrenzdenken\n"
    path.write_text(path.read_text("utf-8").replace(last, last + more), "utf-8")
    result = impuls_workshop.build([harz], only=["posters"], output=tmp_path)
    assert result.report.errors == []
    text = pdf_text(tmp_path / "harz" / "posters.pdf")
    assert all(f"Nummer {number} " in text for number in range(30))
    assert re.search(r"Vertrauen schaffen \(2/\d\)", text)


def test_content_that_is_not_there_has_no_poster(harz, tmp_path):
    for name in ("phases.yaml", "model.yaml", "scales.yaml"):
        (harz / name).unlink()
    shutil.rmtree(harz / "challenges")
    for page in harz.glob("pages/[!3]*.md"):
        page.unlink()
    agenda = harz / "agenda.yaml"
    agenda.write_text('start: "09:00"\nblocks:\n  - {title: Reden, minutes: 30}\n', "utf-8")
    result = impuls_workshop.build([harz], only=["posters"], output=tmp_path)
    assert result.report.errors == []
    titles = [entry["/Title"] for entry in PdfReader(tmp_path / "harz" / "posters.pdf").outline]
    assert titles == ["Ablauf", "Spielregeln für heute", "Maßnahmenplan"]


def test_a_matrix_without_stakeholders_is_an_empty_canvas(harz, tmp_path):
    (harz / "stakeholders.yaml").write_text("title: Wer redet mit?\ninterest: {title: Nutzen, high: groß}\n", "utf-8")
    result = impuls_workshop.build([harz], only=["posters"], output=tmp_path)
    assert result.report.errors == []
    page = next(page for page in PdfReader(tmp_path / "harz" / "posters.pdf").pages
                if "Wer redet mit?" in page.extract_text())
    words = page.extract_text()
    assert all(word in words for word in ("Einfluss", "hoch", "gering", "Nutzen", "groß"))
    assert float(page.mediabox[2]) * MM == pytest.approx(1189, abs=0.1)
