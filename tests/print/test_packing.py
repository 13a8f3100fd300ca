"""`impuls pack`: what is in the zip, the print list, and that nothing else gets in."""

from __future__ import annotations

import zipfile

import pytest

from impuls_workshop import cli
from impuls_workshop.content.loader import load
from impuls_workshop.diagnostics import Report
from impuls_workshop.print_list import copies_of
from impuls_workshop.templating.artifacts import Printing
from tests.print.conftest import ROOT


def pack(capsys, *arguments: object) -> tuple[int, str, str]:
    code = cli.main(["--lang", "en", "pack", *map(str, arguments)])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.fixture
def lesson(tmp_path):
    """A small workshop with a list of participants in its folder, and an older file in its output."""
    import shutil

    folder = tmp_path / "content" / "lesson"
    shutil.copytree(ROOT / "tests" / "workshops" / "lesson", folder)
    (folder / "participants.csv").write_text("name\nErika Mustermann\n")
    (tmp_path / "out" / "lesson").mkdir(parents=True)
    (tmp_path / "out" / "lesson" / "participants.csv").write_text("name\nErika Mustermann\n")
    return folder


def test_what_was_built_is_in_it_with_a_print_list_and_nothing_else(lesson, tmp_path, capsys):
    code, out, _ = pack(capsys, lesson, "--output", tmp_path / "out", "--only", "handout", "--only", "deck")
    assert code == 0
    assert "lesson.zip  3 files" in out
    archive = zipfile.ZipFile(tmp_path / "out" / "lesson.zip")
    assert archive.testzip() is None
    assert archive.namelist() == ["lesson/README.txt", "lesson/deck.pptx", "lesson/handout.pdf"]
    for name in ("deck.pptx", "handout.pdf"):
        assert archive.read(f"lesson/{name}") == (tmp_path / "out" / "lesson" / name).read_bytes()
    for entry in archive.infolist():
        content = archive.read(entry)
        assert entry.date_time == (1980, 1, 1, 0, 0, 0)
        assert b"Mustermann" not in content
        assert str(tmp_path).encode() not in content


def test_the_print_list_says_how_to_print_each_file(lesson, tmp_path, capsys):
    pack(capsys, lesson, "--output", tmp_path / "out", "--only", "handout", "--only", "deck")
    text = zipfile.ZipFile(tmp_path / "out" / "lesson.zip").read("lesson/README.txt").decode()
    (row,) = [line.split("  ") for line in text.splitlines() if line.startswith("handout.pdf")]
    cells = [cell.strip() for cell in row if cell.strip()]
    assert cells == ["handout.pdf", "Handout", cells[2], "A4", "grey will do", "both sides", "14"]
    assert "for 12 people" in text
    assert "deck.pptx" in text.split("To show, not to print:")[1]


def test_the_same_content_makes_the_same_bytes(lesson, tmp_path, capsys):
    made = []
    for folder in ("one", "two"):
        pack(capsys, lesson, "--output", tmp_path / folder, "--only", "handout")
        made.append((tmp_path / folder / "lesson.zip").read_bytes())
    assert made[0] == made[1]


def test_a_grey_pack_has_a_name_of_its_own(lesson, tmp_path, capsys):
    pack(capsys, lesson, "--output", tmp_path / "out", "--only", "handout", "--grey")
    archive = zipfile.ZipFile(tmp_path / "out" / "lesson-grey.zip")
    assert archive.namelist() == ["lesson/README.txt", "lesson/handout-grey.pdf"]
    assert "grey will do" not in archive.read("lesson/README.txt").decode()


def test_a_mistake_leaves_the_old_pack(lesson, tmp_path, capsys):
    target = tmp_path / "out" / "lesson.zip"
    target.write_bytes(b"old")
    (lesson / "workshop.yaml").write_text("titel: x\n")
    code, _, err = pack(capsys, lesson, "--output", tmp_path / "out")
    assert code == 1
    assert "titel" in err
    assert target.read_bytes() == b"old"


@pytest.mark.parametrize(("rule", "count"), [
    ({"copies": "per_person", "reserve": 0.1}, 27), ({"copies": "per_group"}, 3), ({"copies": "per_team"}, 6),
    ({"copies": 2, "reserve": 0.5}, 3), ({}, 1),
])
def test_copies_follow_from_people_groups_and_team(rule, count):
    workshop = load(ROOT / "content" / "harz", Report())
    assert copies_of(Printing(**rule), workshop) == count
