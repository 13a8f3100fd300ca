"""cards.pdf: every obstacle and every approach on a card of the right size."""

from __future__ import annotations

import re
from pathlib import Path

import pypdf
import pytest

import impuls_workshop
from impuls_workshop.content.loader import load
from impuls_workshop.diagnostics import Report
from impuls_workshop.resources import example_folder
from impuls_workshop.variant import Variant
from tests.pdf.bench import faults, tags
from tests.sheets.reading import Area, marks, page_sizes, words


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    output = tmp_path_factory.mktemp("cards")
    for variant in (Variant(), Variant(paper="A3")):
        result = impuls_workshop.build([example_folder() / "harz"], only=["cards"], output=output, variant=variant)
        assert result.report.diagnostics == []
    return output / "harz"


@pytest.fixture(scope="module")
def cards(folder) -> list[str]:
    """The words of each card in reading order."""
    return cards_of(folder / "cards.pdf", xs=[5], ys=[6, 101, 196])


def cards_of(path: Path, *, xs: list[float], ys: list[float], size: tuple[float, float] = (200, 95)) -> list[str]:
    found = []
    for page in words(path):
        boxes = [Area(x, y, x + size[0], y + size[1]) for y in ys for x in xs]
        assert [word.text for word in page if not any(box.holds(word) for box in boxes)] == []
        found += [text for box in boxes if (text := joined([word.text for word in page if box.holds(word)]))]
    return found


def squeezed(text: str) -> str:
    """Without white space: lines end after hyphens too."""
    return "".join(text.split())


def joined(parts: list[str]) -> str:
    return " ".join(parts).replace("\u2010 ", "")


def test_every_obstacle_approach_phase_and_challenge_has_its_card(cards):
    workshop = load(example_folder() / "harz", Report())
    assert workshop is not None
    assert workshop.challenges is not None
    assert workshop.phases is not None
    expected = [f"{number} Herausforderung {challenge.title.plain}"
                for number, challenge in enumerate(workshop.challenges, 1)]
    for kind, heading, word, sign in (("obstacles", "Hemmnisse", "Hemmnis", "–"),
                                      ("approaches", "Lösungsansätze", "Lösungsansatz", "+")):
        expected.append(f"{sign} {heading}")
        expected += [f"{sign} {word} {number} · {challenge.title.plain} {text.plain}"
                     for number, challenge in enumerate(workshop.challenges, 1) for text in getattr(challenge, kind)]
    expected.append(f"# {workshop.phases.title.plain}")
    expected += [f"{number} Phase {phase.title.plain}" for number, phase in enumerate(workshop.phases, 1)]
    # The reader takes what stands beside one another in one order or the other.
    assert [sorted(squeezed(card)) for card in cards] == [sorted(squeezed(card)) for card in expected]


def test_pages_are_a4_and_a3_to_a_tenth_of_a_millimetre(folder):
    assert {tuple(round(side, 1) for side in size) for size in page_sizes(folder / "cards.pdf")} == {(210.0, 297.0)}
    assert {tuple(round(side, 1) for side in size) for size in page_sizes(folder / "cards-a3.pdf")} == {(420.0, 297.0)}


def test_cut_marks_measure_200_by_95_and_stand_outside_the_cards(folder):
    page = pypdf.PdfReader(folder / "cards.pdf").pages[0]
    found = marks(page)
    upright = sorted({round(mark.middle[0], 1) for mark in found if mark.bottom - mark.top > 1})
    level = sorted({round(mark.middle[1], 1) for mark in found if mark.right - mark.left > 1
                    and mark.right - mark.left < 10})
    assert upright == [5.0, 205.0]
    assert level == [6.0, 101.0, 196.0, 291.0]
    inside = Area(5.1, 6.1, 204.9, 290.9)
    assert [mark for mark in found if mark.right - mark.left < 10 and inside.holds(mark, 0)] == []


def test_a3_holds_the_same_cards_on_half_as_many_sheets(folder, cards):
    assert sorted(cards_of(folder / "cards-a3.pdf", xs=[10, 210], ys=[6, 101, 196])) == sorted(cards)
    assert len(page_sizes(folder / "cards-a3.pdf")) == -(-len(cards) // 6)


def test_cards_can_be_read_from_two_and_a_half_metres(folder):
    high = [word.bottom - word.top for page in words(folder / "cards.pdf") for word in page]
    # A word's box is 1.22 em high in Carlito, of which the reader leaves 60 %; 40 pt are 14.1 mm.
    assert sum(size >= 14.1 * 1.22 * 0.6 - 0.1 for size in high) > 60


def test_kinds_are_told_apart_without_colour(folder):
    found = tags((folder / "cards.pdf").read_bytes())
    assert {alt for tag, alt in found if tag == "Figure"} == {"Hemmnis", "Lösungsansatz", "Phase", *"12345"}


def test_it_is_accessible_and_its_fonts_are_embedded(folder):
    for name in ("cards.pdf", "cards-a3.pdf"):
        assert faults((folder / name).read_bytes()) == []
        reader = pypdf.PdfReader(folder / name)
        for page in reader.pages:
            for font in page["/Resources"]["/Font"].get_object().values():
                below = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
                assert "/FontFile2" in below or "/FontFile3" in below


def workshop(folder: Path, obstacle: str, settings: str = "") -> Path:
    folder.mkdir()
    (folder / "workshop.yaml").write_text(f"title: Karten\nlanguage: de\n{settings}", encoding="utf-8")
    (folder / "challenges.yaml").write_text(
        f"items:\n  - title: Eins\n    obstacles:\n      - {obstacle}\n", encoding="utf-8")
    return folder


def test_the_size_of_cards_is_a_setting(tmp_path):
    made = workshop(tmp_path / "karten", "Zu wenig Zeit", "print:\n  cards: {size: [150, 100]}\n")
    result = impuls_workshop.build([made], only=["cards"], output=tmp_path)
    assert result.report.diagnostics == []
    page = pypdf.PdfReader(tmp_path / "karten" / "cards.pdf").pages[0]
    upright = sorted({round(mark.middle[0], 1) for mark in marks(page) if mark.bottom - mark.top > 1})
    assert upright == [30.0, 180.0]


def test_a_long_word_is_hyphenated_as_the_language_does(tmp_path):
    made = workshop(tmp_path / "karten", "Landschaftspflegeverbandsversammlung")
    result = impuls_workshop.build([made], only=["cards"], output=tmp_path)
    assert result.report.diagnostics == []
    text = " ".join(word.text for page in words(tmp_path / "karten" / "cards.pdf") for word in page)
    assert re.search(r"Landschafts\w+‐ \w+", text), text
    assert "Landschaftspflegeverbandsversammlung" in text.replace("‐ ", "")


def test_a_text_too_long_for_a_card_is_reported_where_it_is_written(tmp_path):
    made = workshop(tmp_path / "karten", "Viele Worte die alle nicht auf eine Karte passen " * 5)
    result = impuls_workshop.build([made], only=["cards"], output=tmp_path)
    (fault,) = result.report.diagnostics
    assert (fault.code, fault.span.path[-15:], fault.span.line) == ("typography.too-long", "challenges.yaml", 4)
    assert not (tmp_path / "karten" / "cards.pdf").exists()


@pytest.mark.parametrize(("name", "code"), [("card", "build.no-print-setting"), ("deck", "build.no-print-setting")])
def test_a_setting_for_what_is_not_there_is_reported(tmp_path, name, code):
    made = workshop(tmp_path / "karten", "Zeit", f"print:\n  {name}: {{distance: 3}}\n")
    (fault,) = impuls_workshop.check([made], only=["cards"]).report.diagnostics
    assert (fault.code, fault.span.line) == (code, 4)


def test_without_anything_for_its_readers_there_are_no_cards(tmp_path):
    folder = tmp_path / "leer"
    folder.mkdir()
    (folder / "workshop.yaml").write_text("title: Leer\nlanguage: de\n", encoding="utf-8")
    (folder / "challenges.yaml").write_text(
        "items:\n  - {title: X, audience: [facilitators], obstacles: [a]}\n", encoding="utf-8")
    result = impuls_workshop.build([folder], only=["cards"], output=tmp_path / "o")
    assert result.report.diagnostics == []
    assert result.built == ()


def test_a_card_larger_than_the_paper_is_reported_at_the_setting(tmp_path):
    made = workshop(tmp_path / "karten", "Zeit", "print:\n  cards: {size: [300, 200]}\n")
    (fault,) = impuls_workshop.build([made], only=["cards"], output=tmp_path).report.diagnostics
    assert (fault.code, fault.span.line) == ("build.larger-than-paper", 4)
