"""`impuls groups` mixes, keeps the rules, says which contradict each other, and loses nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from impuls_workshop.cli import main
from impuls_workshop.content.loader import load
from impuls_workshop.diagnostics import Report
from tests.content.workshops import PLAIN, write

ROOT = Path(__file__).resolve().parents[2]
FOUR = [("Ada Beispiel", "Stadt Probe"), ("Bo Muster", "Stadt Probe"), ("=Cem Vorlage", "Kreis Probe"),
        ("Dana Schema", "Kreis Probe"), ("Ewa Łatka", "")]
LIST = "Name;Organisation;Gruppe\n" + "".join(f"{name};{city};\n" for name, city in FOUR)


@pytest.fixture(autouse=True)
def _working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")


def groups_of(folder: Path) -> dict[str, set[str]]:
    report = Report()
    workshop = load(folder, report)
    assert report.diagnostics == []
    return {str(group.name): {str(person.name) for person in group.people} for group in workshop.groups}


def test_groups_are_printed_and_written_for_the_badges(tmp_path, capsys):
    folder = write(tmp_path / "w", {"participants.csv": LIST})
    assert main(["groups", "w", "--count", "2", "--write"]) == 0
    out = capsys.readouterr().out
    made = groups_of(folder)
    assert sorted(map(len, made.values())) == [2, 3]
    assert set.union(*made.values()) == {name for name, _ in FOUR}
    assert not any({"Ada Beispiel", "Bo Muster"} <= people for people in made.values())
    assert "1 (3)\n" in out
    assert "In no group do two people have the same entry (organisation)." in out
    assert "Written: w/groups.csv" in out
    written = (folder / "groups.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbfGruppe;Name;Organisation\r\n")
    assert ";'=Cem Vorlage;" in written.decode()
    assert (folder / "participants.csv").read_text() == LIST


def test_without_write_nothing_is_written(tmp_path):
    folder = write(tmp_path / "w", {"participants.csv": LIST})
    assert main(["groups", "w", "--size", "2"]) == 0
    assert sorted(path.name for path in folder.iterdir()) == ["participants.csv", "workshop.yaml"]


def test_groups_changed_by_hand_are_kept_beside_the_new_ones(tmp_path):
    folder = write(tmp_path / "w", {"participants.csv": LIST, "groups.csv": "Gruppe;Name\nX;Gone Person\n"})
    assert main(["groups", "w", "--count", "2", "--write"]) == 0
    assert (folder / "groups.csv.bak").read_text() == "Gruppe;Name\nX;Gone Person\n"
    assert list(groups_of(folder)) == ["1", "2"]


def test_groups_in_the_list_itself_are_not_overruled(tmp_path, capsys):
    folder = write(tmp_path / "w", {"participants.csv": "Name;Gruppe\nAda;1\nBo;2\n"})
    assert main(["groups", "w", "--count", "2", "--write"]) == 1
    assert "w/participants.csv:2:1: error" in capsys.readouterr().err
    assert not (folder / "groups.csv").exists()


def test_the_same_people_and_seed_give_the_same_groups_on_every_run_and_in_any_order(tmp_path):
    people = [f"Person {number};Ort {number % 5};\n" for number in range(23)]
    found = []
    for seed, order in (("0", people), ("1", people), ("2", people[::-1])):
        folder = write(tmp_path / f"w{seed}", {"participants.csv": "Name;Organisation;Gruppe\n" + "".join(order)})
        subprocess.run([sys.executable, "-m", "impuls_workshop", "groups", str(folder), "--size", "6", "--write"],
                       check=True, capture_output=True,
                       env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)})
        found.append(groups_of(folder))
    assert found[0] == found[1] == found[2]
    assert sorted(map(len, found[0].values())) == [5, 6, 6, 6]
    assert main(["groups", str(folder), "--size", "6", "--write", "--seed", "2"]) == 0
    assert groups_of(folder) != found[0]


def test_rules_are_kept(tmp_path):
    folder = write(tmp_path / "w", {
        "workshop.yaml": PLAIN + "participants: {planned: 5, group_names: [Geld, Regeln]}\n",
        "participants.csv": LIST,
        "grouping.yaml": "together: [[Ada Beispiel, bo muster]]\napart: [[Stadt Probe, =Cem Vorlage, Ewa Łatka]]\n"
                         .replace("=Cem Vorlage", '"=Cem Vorlage"').replace(", Ewa Łatka", "")})
    assert main(["groups", "w", "--write"]) == 0
    made = groups_of(folder)
    assert set(made) == {"Geld", "Regeln"}
    (ours,) = (people for people in made.values() if "Ada Beispiel" in people)
    assert "Bo Muster" in ours
    assert "=Cem Vorlage" not in ours


@pytest.mark.parametrize(("rules", "places"), [
    ("apart:\n  - [Ada Beispiel, Bo Muster, Dana Schema]\n", ["grouping.yaml:2:5"]),
    ("together:\n  - [Ada Beispiel, Bo Muster]\napart:\n  - [Ewa Łatka, Dana Schema]\n  - [Stadt Probe]\n",
     ["grouping.yaml:2:5", "grouping.yaml:5:5"]),
    ("together:\n  - [Ada Beispiel, Bo Muster]\n  - [Bo Muster, Dana Schema]\n"
     "apart:\n  - [Ewa Łatka, Bo Muster]\n  - [Ada Beispiel, Dana Schema]\n",
     ["grouping.yaml:2:5", "grouping.yaml:3:5", "grouping.yaml:6:5"]),
])
def test_rules_that_contradict_each_other_are_named(tmp_path, capsys, rules, places):
    write(tmp_path / "w", {"participants.csv": LIST, "grouping.yaml": rules})
    assert main(["groups", "w", "--count", "2"]) == 1
    err = capsys.readouterr().err
    assert [place for place in (f"grouping.yaml:{line}:5" for line in range(1, 8)) if place in err] == places


@pytest.mark.parametrize(("options", "said"), [
    (["--count", "9"], "9 groups are more than there are people (5)"), ([], "--count 3, --size 8, or"),
    (["--count", "2", "--size", "3"], "exclude each other"), (["--size", "0"], "'--size' needs a whole number from 1"),
])
def test_what_cannot_be_asked_for_is_said(tmp_path, capsys, options, said):
    write(tmp_path / "w", {"participants.csv": LIST})
    assert main(["groups", "w", *options]) == 2
    assert said in capsys.readouterr().err


def test_a_new_workshop_keeps_its_people_out_of_git(tmp_path):
    assert main(["new", "klein"]) == 0
    ignored = (tmp_path / "content" / "klein" / ".gitignore").read_text().split("\n")
    assert {"participants.csv", "participants.xlsx", "groups.csv", "groups.csv.bak", "grouping.yaml"} <= set(ignored)


def test_a_doubtful_encoding_of_the_names_is_said(tmp_path, capsys):
    write(tmp_path / "w", {"participants.csv": "Name\nÄnne\nBo\n".encode("cp1252")})
    assert main(["groups", "w", "--count", "2"]) == 0
    assert "w/participants.csv:2:1: note" in capsys.readouterr().err


def test_without_the_solver_plain_contradictions_are_named_and_others_say_what_helps(tmp_path, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "highspy", None)
    folder = write(tmp_path / "w", {"participants.csv": LIST, "grouping.yaml":
                                    "together: [[Ada Beispiel, Bo Muster]]\napart: [[Stadt Probe]]\n"})
    assert main(["groups", "w", "--count", "2"]) == 1
    assert "cannot all be kept in 2 groups: Ada Beispiel, Bo Muster; Stadt Probe" in capsys.readouterr().err
    (folder / "grouping.yaml").write_text(
        "apart: [[Ada Beispiel, Bo Muster], [Bo Muster, Dana Schema], [Dana Schema, Ada Beispiel]]\n")
    assert main(["groups", "w", "--count", "2"]) == 1
    assert 'pip install "impuls-workshop[groups]"' in capsys.readouterr().err
    (folder / "grouping.yaml").write_text("together: [[Ada Beispiel, Dana Schema]]\n")
    assert main(["groups", "w", "--count", "2"]) == 0
    assert "Ada Beispiel" in capsys.readouterr().out
