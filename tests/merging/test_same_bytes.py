"""Whatever rows say, their decks are those that builds of workshops are whose files say the same."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import yaml

import impuls_workshop
from impuls_workshop.merging.skeleton import Skeleton
from tests.content.workshops import write
from tests.merging.conftest import WORKSHOP
from tests.pptx.conftest import png

LETTERS = "abcdefgäöüß ·–„“ABC  &<>\"'\\[]_*`"
WORDS = ("Goslar", "Bad Harzburg", "*wichtig*", "**sehr**", "[Seite](https://example.org)", "A & B", "<b>", "„Ja“",
         "ſ", "Donaudampfschifffahrtsgesellschaftskapitän", "`x`", "x_y_z", "(a)", "100 %", "\\*",
         "[word]{lang=en}", "é", "€")
SETTINGS = ("title", "subtitle", "venue", "contact", "rights")
COLUMNS = (*SETTINGS, "date", "project.title", "project.line", "goals.title", "goals.vertrauen.title",
           "goals.plan.text", "challenges.alltag.title", "challenges.geld.question", "labels.project",
           "participants.planned")


def value(chance: random.Random, column: str) -> str:
    if column == "date":
        return f"20{chance.randint(20, 40)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    if column == "participants.planned":
        return str(chance.randint(12, 30))
    if chance.random() < 0.15:
        # A table's cells hold no two blanks in a row.
        return " ".join("".join(chance.choice(LETTERS) for _ in range(chance.randint(1, 40))).split())
    return " ".join(chance.choice(WORDS) for _ in range(chance.choice((1, 1, 2, 2, 3, 5)))).strip()


def rows(seed: int, count: int) -> list[dict[str, str]]:
    """Rows by chance; in many of them the same columns are filled, so that their decks have much in common."""
    chance = random.Random(seed)
    usual = chance.sample(COLUMNS, 5)
    found = []
    for _ in range(count):
        filled = usual if chance.random() < 0.8 else chance.sample(COLUMNS, 6)
        found.append({column: value(chance, column) for column in filled})
    return found


def told(folder: Path, row: dict[str, str]) -> None:
    """Write a workshop whose files say what a row says."""
    settings = yaml.safe_load(WORKSHOP["workshop.yaml"]) | {"title": "Workshop", "contact": "Bauamt"}
    goals = yaml.safe_load(WORKSHOP["goals.yaml"])
    goals["items"][1]["title"] = "Ein Plan"
    challenges = {name: {"title": title, "id": name} for name, title in (("alltag", "Alltag"), ("geld", "Geld"))}
    for column, text in row.items():
        kind, _, field = column.rpartition(".")
        if kind in ("project", "labels", "participants"):
            settings[kind] = settings.get(kind) or {}
            settings[kind][field] = text
        elif kind == "goals":
            goals[field] = text
        elif kind.startswith("goals."):
            next(one for one in goals["items"] if one["id"] == kind[6:])[field] = text
        elif kind:
            challenges[kind.rpartition(".")[2]][field] = text
        else:
            settings[field] = text
    files = {"workshop.yaml": yaml.safe_dump(settings, allow_unicode=True),
             "goals.yaml": yaml.safe_dump(goals, allow_unicode=True)}
    for number, (name, fields) in enumerate(challenges.items(), 1):
        body = WORKSHOP[f"challenges/0{number}-{name}.md"].split("---\n")[2]
        files[f"challenges/0{number}-{name}.md"] = f"---\n{yaml.safe_dump(fields, allow_unicode=True)}---\n{body}"
    write(folder, files)


def is_as_built(folder: Path, number: int, there: Path) -> bool:
    """Compare a row's deck with that of a workshop; return whether there is one."""
    built = impuls_workshop.build([there], output=folder / "all", only=["deck"])
    deck = folder / "out" / f"r{number}" / "deck.pptx"
    assert deck.exists() == bool(built.built), (number, built.report.sorted())
    if built.built:
        assert built.built[0].path.read_bytes() == deck.read_bytes(), number
    return bool(built.built)


@pytest.mark.parametrize("seed", range(3))
def test_decks_of_many_rows(folder, merge, seed):
    write(folder / "content" / "w", {
        "workshop.yaml": WORKSHOP["workshop.yaml"].replace("Workshop in {Gemeinde}", "Workshop").replace(
            '"{gemeinde}, Bauamt"', "Bauamt") + "project: {title: Projekt}\nparticipants: {planned: 20}\n",
        "goals.yaml": WORKSHOP["goals.yaml"].replace("Ein Plan für {kreis}", "Ein Plan")})
    some = rows(seed, 14)
    used = [column for column in COLUMNS if any(column in row for row in some)]
    run = merge([["name", *used], *([f"r{number}", *(row.get(column, "") for column in used)]
                                    for number, row in enumerate(some))], "--jobs", "1")
    assert "Traceback" not in run.err
    compared = 0
    for number, row in enumerate(some):
        there = folder / "built" / f"r{number}"
        told(there, {"project.title": "Projekt", "participants.planned": "20"} | row)
        compared += is_as_built(folder, number, there)
    assert compared >= 4


PHASES = """\
title: Phasen
items:
  - {id: findung, title: Findung, steps: [Erkennen]}
  - {id: start, title: Start, steps: [Ableiten]}
"""


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_handouts_whose_drawings_change_with_some_rows(folder, merge, jobs):
    plain = WORKSHOP["workshop.yaml"].replace(" in {Gemeinde}", "").replace('"{gemeinde}, Bauamt"', "Bauamt")
    goals = WORKSHOP["goals.yaml"].replace("Ein Plan für {kreis}", "Ein Plan")
    write(folder / "content" / "w", {"workshop.yaml": plain, "goals.yaml": goals, "phases.yaml": PHASES})
    some = [("Eins", ""), ("Zwei", "Suche"), ("Drei", ""), ("Vier", "Aufbruch"), ("Fünf", "Suche"), ("Sechs", "")]
    run = merge([["name", "venue", "phases.findung.title"],
                 *([f"r{number}", *row] for number, row in enumerate(some))], "--jobs", jobs, only="handout")
    assert run.code == 0, run.err
    for number, (venue, phase) in enumerate(some):
        there = folder / "built" / f"r{number}"
        write(there, {**WORKSHOP, "workshop.yaml": plain.replace("Rathaus", venue), "goals.yaml": goals,
                      "phases.yaml": PHASES.replace("Findung", phase or "Findung")})
        built = impuls_workshop.build([there], output=folder / "all", only=["handout"])
        handout = folder / "out" / f"r{number}" / "handout.pdf"
        assert built.built[0].path.read_bytes() == handout.read_bytes(), (venue, phase)


PLACES = ["Ort", "Bad Lauterberg im Harz", "W" * 40, "Ein Ort, dessen Name auf keine Zeile passt, so lang ist er " * 2,
          "ı" * 70, "A & B", "*Ort*", "東京" * 6, "Ort 1", "Ort 2", "Sankt Andreasberg, Braunlage und Bad Sachsa",
          "i" * 95, "Ort\u200bOrt", "Ort 4"]
SLIDES = {
    "workshop.yaml": "title: Werkstatt\nlanguage: de\nsubtitle: Ein Tag für {gemeinde}\nvenue: '{gemeinde}'\n",
    "goals.yaml": "title: Ziele\nitems:\n  - Zusammenhalt\n  - 'Ein Plan für {gemeinde}'\n",
    "partners.yaml": "title: Partner\nitems:\n  - {title: Städte, members: ['{gemeinde}', Goslar]}\n",
    "pages/1-regeln.md": "---\ntitle: Regeln für {gemeinde}\nnotes: Notiz\n---\n- Eine Regel\n",
    "pages/2-bild.md": "---\ntitle: Bild\nimage: bild.png\nalt: Ein Feld\n---\n- Ein Satz\n",
}
TEXT = {"pages/3-text.md": "---\ntitle: Text\nnotes: Notiz\n---\n- Für {gemeinde}, **{gemeinde}** und alle anderen\n"}


@pytest.mark.parametrize("slides", [SLIDES, SLIDES | TEXT], ids=["words", "texts"])
def test_words_of_all_lengths_in_lists_and_titles_beside_pictures(folder, merge, slides):
    picture = png(5, 4)
    write(folder / "content" / "w", {**slides, "bild.png": picture})
    (folder / "content" / "w" / "challenges" / "01-alltag.md").unlink()
    (folder / "content" / "w" / "challenges" / "02-geld.md").unlink()
    run = merge([["name", "gemeinde"], *([f"r{number}", place] for number, place in enumerate(PLACES))], "--jobs", "1")
    assert "Traceback" not in run.err
    compared = 0
    for number, place in enumerate(PLACES):
        there = folder / "built" / f"r{number}"
        words = place.strip().replace("&", "\\&").replace("*", "\\*").replace("'", "''")
        files = {name: text.replace("{gemeinde}", words) for name, text in slides.items()}
        write(there, {**files, "bild.png": picture})
        compared += is_as_built(folder, number, there)
    assert compared >= 10


def test_most_rows_are_filled_in_and_not_made_anew(folder, merge, monkeypatch):
    write(folder / "content" / "w", {**SLIDES, "bild.png": png(5, 4)})
    (folder / "content" / "w" / "challenges" / "01-alltag.md").unlink()
    (folder / "content" / "w" / "challenges" / "02-geld.md").unlink()
    quick = folder / "quick"
    stock = Skeleton._quickly

    def counted(*given: object) -> object:
        made = stock(*given)  # type: ignore[arg-type]
        with quick.open("a") as file:  # another process does the work
            file.write("y" if made is not None else "n")
        return made

    monkeypatch.setattr(Skeleton, "_quickly", counted)
    merge([["name", "gemeinde"], *([f"r{number}", f"Ort {number}"] for number in range(20))], "--jobs", "1")
    assert quick.read_text().count("y") >= 18
