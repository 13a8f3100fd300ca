"""Each row's values are in its files and nowhere else; what is wrong with a row is told at its cell."""

from __future__ import annotations

import csv

import pytest
import xlsxwriter
import yaml

import impuls_workshop
from impuls_workshop.cli import main
from impuls_workshop.merging.table import about
from tests.merging.conftest import WORKSHOP, words

HEADER = ["name", "gemeinde", "kreis"]


def test_each_row_gets_a_folder_with_its_own_words(folder, merge):
    run = merge([[*HEADER, "venue", "labels.obstacles", "goals.vertrauen.title", "challenges.alltag.obstacles"],
                 ["goslar", "Goslar", "Harz", "", "", "", ""],
                 ["halle", "Halle *an der* Saale", "Saale_Kreis", "Stadthaus", "Was stört", "Mut", "Ärger | Lärm"]])
    assert run.code == 0, run.err
    first, second = words(folder / "out/goslar/deck.pptx"), words(folder / "out/halle/deck.pptx")
    for word in ("Workshop in Goslar", "Rathaus", "Hemmnisse", "Vertrauen schaffen", "Plan für Harz", "Wenig Zeit"):
        assert word in first
    for word in ("Workshop in Halle *an der* Saale", "Stadthaus", "Was stört", "Mut", "Plan für Saale_Kreis", "Ärger",
                 "Lärm"):
        assert word in second
    assert "Wenig Zeit" not in second


def test_items_and_whole_kinds_are_switched_off(folder, merge):
    run = merge([[*HEADER, "show: challenges.geld", "zeigen: goals"],
                 ["a", "A", "K", "nein", "yes"], ["b", "B", "K", "ja", "aus"], ["c", "C", "K", "", ""]])
    assert run.code == 0, run.err
    assert "Kein Geld" not in words(folder / "out/a/deck.pptx")
    assert "Vertrauen schaffen" in words(folder / "out/a/deck.pptx")
    assert "Kein Geld" in words(folder / "out/b/deck.pptx")
    assert "Vertrauen schaffen" not in words(folder / "out/b/deck.pptx")
    assert "Kein Geld" in words(folder / "out/c/deck.pptx")


def test_the_index_names_every_file(folder, merge):
    assert merge([HEADER, ["=a", "A", "K"], ["b", "B", ""]]).code == 1
    with (folder / "out/index.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["row"], row["name"], row["status"], row["file"]) for row in rows] == [
        ("1", "'=a", "ok", "'=a/deck.pptx"), ("2", "b", "error", "")]
    assert rows[0]["bytes"] == str((folder / "out/=a/deck.pptx").stat().st_size)
    assert "%3Da/deck.pptx" in (folder / "out/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("header", "row", "place", "text"), [
    ("titel", "x", "1:21", "'titel'"),
    ("goals.plan.titel", "x", "1:21", "'titel'"),
    ("goals.plam.title", "x", "1:21", "'plam'"),
    ("phases.a.title", "x", "1:21", "phases"),
    ("goals", "x", "1:21", "several values"),
    ("show: goals.plam", "x", "1:21", "'plam'"),
    ("gemeinde", "x", "1:21", "'gemeinde'"),
    ("date", "2026-33-01", "2:8", "2026-33-01"),
    ("participants.planned", "viele", "2:8", "viele"),
    ("aspect", "3:2", "2:8", "3:2"),
    ("subtitle", "[x](javascript:x)", "2:8", "javascript"),
    ("show: goals", "vielleicht", "2:8", "vielleicht"),
    ("title", "Wort " * 200, "2:8", ""),
])
def test_mistakes_are_told_at_the_cell(folder, merge, header, row, place, text):
    run = merge([[*HEADER, header], ["a", "A", "Kr", row], ["b", "B", "Kr", ""]])
    assert run.code == 1
    assert f"rows.csv:{place}: error" in run.err
    assert text in run.err
    assert "Traceback" not in run.err
    # A column that means nothing stops all rows; a bad value only its own.
    assert (folder / "out/b/deck.pptx").exists() == place.startswith("2:")
    assert not (folder / "out/a").exists()


def test_a_placeholder_without_its_column_is_told_at_its_text(folder, merge):
    run = merge([["name", "gemeind"], ["a", "A"]])
    assert run.code == 1
    assert "content/w/workshop.yaml:1:8: error: no column is called 'Gemeinde'" in run.err
    assert "did you mean 'gemeind'?" in run.err
    assert "content/w/goals.yaml:4" in run.err


def test_an_empty_placeholder_and_names_that_are_the_same(folder, merge):
    run = merge([HEADER, ["a", "", "K"], ["b", "B", "K"], ["B", "C", "K"], ["con", "D", "K"], ["../x", "E", "K"]])
    assert run.code == 1
    assert "rows.csv:2:3: error: this cell is empty, and 'Gemeinde' is needed" in run.err
    assert "rows.csv:4:1: error: the folder 'B' is that of line 3 already" in run.err
    assert sorted(path.name for path in (folder / "out").iterdir()) == ["_con", "b", "index.csv", "index.html"]
    assert "'..-x'" in run.err


def test_names_are_made_of_columns(folder, merge):
    assert merge([HEADER, ["a", "Bad Harzburg", "K/L"]], "--name", "{kreis} {gemeinde}").code == 0
    assert (folder / "out/K-L Bad Harzburg/deck.pptx").exists()
    run = merge([HEADER, ["a", "A", "K"]], "--name", "{krais}")
    assert run.code == 1
    assert "did you mean 'kreis'?" in run.err


def test_a_workbook_gives_the_same_as_a_table(folder, merge):
    rows = [[*HEADER, "date", "participants.planned"], ["a", "Goslar", "Harz", "12.03.2026", "14"]]
    assert merge(rows).code == 0
    before = (folder / "out/a/deck.pptx").read_bytes()
    with xlsxwriter.Workbook(str(folder / "rows.xlsx")) as book:
        sheet = book.add_worksheet()
        for at, cells in enumerate(rows):
            sheet.write_row(at, 0, cells)
        sheet.write_number(1, 4, 14)
    assert main(["merge", "w", "--rows", "rows.xlsx", "--output", "out2", "--only", "deck", "--memory", "0"]) == 0
    assert (folder / "out2/a/deck.pptx").read_bytes() == before


def test_a_row_is_what_a_build_of_a_workshop_that_says_the_same_is(folder, merge):
    run = merge([[*HEADER, "title", "project.title", "project.line", "goals.title", "show: challenges.geld", "date"],
                 ["a", "Goslar", "Harz", "Ein *Titel* & mehr", "Projekt", "Zeile", "Wozu", "nein", "2026-03-12"]])
    assert run.code == 0, run.err
    content = folder / "content" / "w"
    settings = yaml.safe_load(WORKSHOP["workshop.yaml"])
    settings |= {"title": "Ein *Titel* & mehr", "project": {"title": "Projekt", "line": "Zeile"},
                 "contact": "Goslar, Bauamt", "date": "2026-03-12"}
    (content / "workshop.yaml").write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")
    goals = WORKSHOP["goals.yaml"].replace("title: Ziele", "title: Wozu").replace("{kreis}", "Harz")
    (content / "goals.yaml").write_text(goals, encoding="utf-8")
    (content / "challenges" / "02-geld.md").unlink()
    assert impuls_workshop.build(["w"], output="built", only=["deck"]).exit_code == 0
    assert (folder / "built/w/deck.pptx").read_bytes() == (folder / "out/a/deck.pptx").read_bytes()


def test_how_many_rows_there_are_is_told_before_they_are_read(tmp_path):
    for text, count in (("name\n", 0), ("name", 0), ("", 0), ("name\na\nb\n", 2), ("name\r\na\r\nb", 2)):
        path = tmp_path / "rows.csv"
        path.write_bytes(text.encode())
        assert about(path) == count, text
