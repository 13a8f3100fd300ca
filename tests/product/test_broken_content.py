"""Thirty slips a researcher makes in the example: each is answered at its place, and the old output stays."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from impuls_workshop.cli import main


def replace(file: str, old: str, new: str):
    """Change the first occurrence of a text in a file; say on which line it was."""

    def edit(folder: Path) -> int:
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return text[: text.index(old)].count("\n") + 1

    return edit


def append(file: str, text: str):
    """Add text at a file's end; the place is its first line."""

    def edit(folder: Path) -> int:
        path = folder / file
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(before + text, encoding="utf-8")
        return before.count("\n") + 1

    return edit


TRUST = "challenges/1-vertrauen-schaffen.md"

SLIPS = {
    "a quote is not closed": (replace("workshop.yaml", 'Kooperation"', "Kooperation"), None),
    "a tab indents": (append("goals.yaml", "\tx: 1\n"), 0),
    "an unknown field": (append("workshop.yaml", "titel: Harz\n"), 0),
    "an unknown field in an item": (replace("phases.yaml", "    steps:", "    schritte:"), 0),
    "a key twice": (append("workshop.yaml", "language: de\n"), 0),
    "a word for a number": (replace("agenda.yaml", "minutes: 15", "minutes: viertel"), 0),
    "minutes below zero": (replace("agenda.yaml", "minutes: 15", "minutes: -15"), 0),
    "a clock time with a dot": (replace("agenda.yaml", 'start: "09:00"', 'start: "09.00"'), 0),
    "an end that does not add up": (replace("agenda.yaml", 'end: "13:00"', 'end: "13:30"'), 0),
    "a dangling method": (replace("agenda.yaml", "method: kurzinput", "method: kurzinputt"), 0),
    "a dangling material": (replace("agenda.yaml", "beamer", "beamerr"), 0),
    "a dangling source": (replace("phases.yaml", "source: arge2008", "source: arge2009"), 0),
    "a dangling slide": (replace("agenda.yaml", "slides: [phases]", "slides: [phasen]"), 0),
    "an unknown handout": (replace("agenda.yaml", "handouts: [handout]", "handouts: [handouts]"), 0),
    "a dangling node in an edge": (replace("model.yaml", "to: lenkungsgruppe", "to: lenkungsgrupe"), 0),
    "a dangling level": (replace("model.yaml", "level: politik", "level: politk"), 0),
    "an unknown kind of body": (replace("model.yaml", "kind: gremium", "kind: gremien"), 0),
    "an unknown outline": (replace("model.yaml", "shape: rectangle", "shape: rectangel"), 0),
    "an id twice": (replace("methods.yaml", "id: einpunktfrage", "id: kurzinput"), 0),
    "an empty title": (replace("goals.yaml", "Gelebte Kooperation", "\"\""), 0),
    "an item without title": (append("partners.yaml", "  - members: [Stadt X]\n"), 0),
    "an unknown heading": (replace(TRUST, "## Hemmnisse", "## Hemnisse"), 0),
    "a heading twice": (replace(TRUST, "## Lösungsansätze", "## Hemmnisse"), 0),
    "front matter that is not closed": (
        replace("challenges/2-mehrwert-greifbar-machen.md", "---\n", "--\n"), None),
    "front matter with an unknown field": (replace(TRUST, "title: Vertrauen", "name: Vertrauen"), 0),
    "a picture that is not there": (append(TRUST, "\n## Text\n\n![Karte](images/karte.png)\n"), None),
    "a picture without alternative text": (replace(TRUST, "title: Ver", "image: RIGHTS.md\ntitle: Ver"), None),
    "a file with a wrong name": (append("phasen.yaml", "- title: x\n"), 0),
    "an unknown audience": (replace("pages/5-redaktion.md", "researchers", "reseachers"), 0),
    "an unknown language tag": (replace("workshop.yaml", "language: de", "language: Deutsch!"), 0),
    "a page with an unknown layout": (append("pages/neu.md", "---\ntitle: Neu\nlayout: inhalt\n---\nText\n"), None),
    "text under a field that is a list": (append(TRUST, "\n## Sources\n\nkein Eintrag\n"), None),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_each_slip_is_answered_at_its_line_and_the_old_output_stays(slip, harz, monkeypatch, capsys):
    monkeypatch.chdir(harz.parents[1])
    output = harz.parents[1] / "output" / "harz"
    output.mkdir(parents=True)
    (output / "deck.pptx").write_bytes(b"the deck of yesterday")
    (output / "handout.pdf").write_bytes(b"the handout of yesterday")
    edit, exact = SLIPS[slip]
    line = edit(harz)

    code = main(["--lang", "en", "build", "harz"])

    said = capsys.readouterr().err
    assert code == 1, said
    assert "Traceback" not in said
    assert ": error: " in said
    assert "content/harz/" in said
    if exact is not None:
        assert any(f":{line + near}:" in said for near in (exact, exact + 1)), (line, said)
    assert {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in output.iterdir()} == {
        "deck.pptx": hashlib.sha256(b"the deck of yesterday").hexdigest(),
        "handout.pdf": hashlib.sha256(b"the handout of yesterday").hexdigest(),
    }


def test_there_are_at_least_thirty():
    assert len(SLIPS) >= 30


def test_all_slips_of_one_run_are_told_at_once(harz, monkeypatch, capsys):
    monkeypatch.chdir(harz.parents[1])
    for name in ("an unknown field", "a word for a number", "a dangling level", "an unknown heading"):
        SLIPS[name][0](harz)
    assert main(["--lang", "en", "check", "harz"]) == 1
    said = capsys.readouterr().out
    for file in ("workshop.yaml", "agenda.yaml", "model.yaml", TRUST):
        assert f"content/harz/{file}:" in said
