"""badges.pdf and table-signs.pdf: names large enough, backs behind their fronts, enough to write on."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest

import impuls_workshop
from impuls_workshop.content.loader import load
from impuls_workshop.diagnostics import Report
from impuls_workshop.resources import example_folder
from tests.pdf.bench import faults, tags
from tests.sheets.reading import Area, marks, page_sizes, words

WORKSHOP = Path(__file__).resolve().parents[1] / "workshops" / "people"
BADGES = [Area(x, y, x + 90, y + 55) for y in (11, 66, 121, 176, 231) for x in (15, 105)]
SIGNS = [Area(5, y, 205, y + 140) for y in (8.5, 148.5)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    output = tmp_path_factory.mktemp("badges")
    result = impuls_workshop.build([WORKSHOP, example_folder() / "harz"], only=["badges", "table-signs"], output=output)
    assert result.report.errors == []
    return output


def texts(path: Path, boxes: list[Area]) -> list[list[str]]:
    """What stands in each box of each page; all words stand in one."""
    found = []
    for page in words(path):
        assert [word.text for word in page if not any(box.holds(word) for box in boxes)] == []
        found.append([" ".join(word.text for word in page if box.holds(word)) for box in boxes])
    return found


def letter_in(text: str) -> str:
    """The letter of the group's sign."""
    (letter,) = {"A", "B", "C"} & set(text.split())
    return letter


def test_every_person_has_a_badge_with_organisation_role_and_group(folder):
    workshop = load(WORKSHOP, Report())
    assert workshop is not None
    front, _ = texts(folder / "people" / "badges.pdf", BADGES)
    expected = [" ".join(str(part) for part in (
        person.title, person.name, person.organisation, person.role, person.group and person.group.letter) if part)
        for person in workshop.people]
    assert front == [*expected, *["Name Organisation"] * 4]


def test_each_back_lies_behind_its_front(folder):
    front, back = texts(folder / "people" / "badges.pdf", BADGES)
    for row in range(0, 6, 2):
        letters = [letter_in(text) for text in front[row:row + 2]]
        assert len(set(letters)) <= 2
        assert [letter_in(text) for text in back[row:row + 2]] == letters[::-1]
    assert all(text.startswith("Runde mit erfundenen Menschen") for text in back)


def test_without_a_list_there_are_blank_ones_for_those_planned_and_one_in_ten_more(folder):
    pages = texts(folder / "harz" / "badges.pdf", BADGES)
    assert len(pages) == 6  # 24 planned, 3 more, on full sheets of ten, and their backs
    fronts = [text for page in pages[::2] for text in page]
    assert [sorted(text.split()) for text in fronts] == [[number, "Name", "Organisation"] for number in "123"] * 10


def test_badges_measure_90_by_55_and_marks_stand_outside_them(folder):
    for page in pypdf.PdfReader(folder / "people" / "badges.pdf").pages:
        ticks = [mark for mark in marks(page) if max(mark.right - mark.left, mark.bottom - mark.top) < 6]
        upright = {round(mark.middle[0], 1) for mark in ticks if mark.bottom - mark.top > 1}
        level = {round(mark.middle[1], 1) for mark in ticks if mark.right - mark.left > 1}
        assert upright == {15.0, 105.0, 195.0}
        assert level == {11.0, 66.0, 121.0, 176.0, 231.0, 286.0}
        inside = Area(15.1, 11.1, 194.9, 285.9)
        assert not any(inside.left < mark.right and mark.left < inside.right and inside.top < mark.bottom
                       and mark.top < inside.bottom for mark in ticks)


def test_names_can_be_read_from_two_metres(folder):
    front = words(folder / "people" / "badges.pdf")[0]
    names = [word for word in front if word.text in ("Ada", "Beispiel", "Bo", "Muster", "Schema")]
    # 32 pt are 11.3 mm; the reader takes words for 1.22 em high, of which 60 % are left.
    assert len(names) == 5
    assert all(word.bottom - word.top >= 11.3 * 1.22 * 0.6 - 0.1 for word in names)


def test_table_signs_say_the_same_on_both_sides_of_the_fold(folder):
    for page in texts(folder / "people" / "table-signs.pdf", [
            Area(5, y, 205, y + 70) for y in (8.5, 78.5, 148.5, 218.5)]):
        for upper, lower in zip(page[::2], page[1::2], strict=True):
            assert sorted(upper.split()) == sorted(lower.split())
    letters = [text.split() for page in texts(folder / "people" / "table-signs.pdf", SIGNS) for text in page]
    assert [sorted(set(words)) for words in letters[:3]] == [
        ["A", "Gruppe", "Vertrauen"], ["B", "Geld", "Gruppe"], ["C", "Gruppe", "Regeln"]]


def test_the_fold_is_marked_between_the_two_sides(folder):
    page = pypdf.PdfReader(folder / "people" / "table-signs.pdf").pages[0]
    dashes = {round(mark.middle[1], 1) for mark in marks(page) if 0.5 < mark.right - mark.left < 1.5}
    assert dashes == {78.5, 218.5}


def test_the_words_are_a_heading_only_once(folder):
    found = [tag for tag, _ in tags((folder / "people" / "table-signs.pdf").read_bytes())]
    assert found.count("H1") == 3 + 6


@pytest.mark.parametrize("name", ["badges", "table-signs"])
def test_pages_are_a4_accessible_and_name_nobody_in_their_metadata(folder, name):
    for workshop in ("people", "harz"):
        path = folder / workshop / f"{name}.pdf"
        assert faults(path.read_bytes()) == []
        assert {tuple(round(side, 1) for side in size) for size in page_sizes(path)} == {(210.0, 297.0)}
        metadata = pypdf.PdfReader(path).metadata
        assert metadata is not None
        assert "Beispiel" not in "".join(map(str, metadata.values()))


def test_a_name_too_long_for_a_badge_is_reported_where_it_stands(tmp_path):
    folder = tmp_path / "lang"
    folder.mkdir()
    (folder / "workshop.yaml").write_text("title: Lang\nlanguage: de\n", encoding="utf-8")
    name = "Maximiliane Alexandra Friederike Konstantinopolitanerin von und zu Hohenzollernschloss"
    (folder / "participants.csv").write_text(f"Name;Organisation\nAda;X\n{name};Y\n", encoding="utf-8")
    (fault,) = impuls_workshop.build([folder], only=["badges"], output=tmp_path).report.diagnostics
    assert (fault.code, fault.span.path[-16:], fault.span.line) == ("typography.too-long", "participants.csv", 3)
    text = (folder / "workshop.yaml").read_text(encoding="utf-8")
    (folder / "workshop.yaml").write_text(f"{text}print:\n  badges: {{distance: 1.2}}\n", encoding="utf-8")
    assert impuls_workshop.build([folder], only=["badges"], output=tmp_path).report.diagnostics == []
