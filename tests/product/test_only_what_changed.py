"""A build without changes does nothing; any change of what it is made of or of what it made is noticed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

import impuls_workshop
from impuls_workshop.cli import main
from impuls_workshop.freshness import Past
from impuls_workshop.standing import Standing
from impuls_workshop.variant import Variant

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path) -> Path:
    shutil.copytree(ROOT / "tests" / "workshops" / "silberberg", tmp_path / "content" / "silberberg")
    return tmp_path


def build(folder: Path, **options) -> impuls_workshop.BuildResult:
    return impuls_workshop.build([folder / "content" / "silberberg"], output=folder / "out", only=["deck"], **options)


def deck(folder: Path) -> Path:
    return folder / "out" / "silberberg" / "deck.pptx"


def unchanged(result: impuls_workshop.BuildResult) -> bool:
    assert result.exit_code == 0
    return all(one.unchanged for one in result.built)


def test_a_second_build_does_nothing(folder):
    assert not unchanged(build(folder))
    before = deck(folder).stat().st_mtime_ns
    again = build(folder)
    assert unchanged(again)
    assert [(one.artifact, one.pages, one.bytes) for one in again.built] == [
        ("deck", again.built[0].pages, deck(folder).stat().st_size)]
    assert deck(folder).stat().st_mtime_ns == before


def test_a_changed_word_is_in_the_next_deck(folder):
    build(folder)
    goals = folder / "content" / "silberberg" / "goals.yaml"
    text = goals.read_text(encoding="utf-8")
    goals.write_text(text.replace("Verkehrskonzepte", "Verkehrspläne"),
                     encoding="utf-8")
    again = build(folder)
    assert not unchanged(again)
    assert again.reasons == {"silberberg": ["content/goals.yaml"]}


def test_what_no_slide_shows_changes_no_slide(folder):
    build(folder)
    goals = folder / "content" / "silberberg" / "goals.yaml"
    goals.write_text("# a remark\n\n" + goals.read_text(encoding="utf-8"), encoding="utf-8")
    before = deck(folder).stat().st_mtime_ns
    again = build(folder)
    assert unchanged(again)
    assert again.reasons == {"silberberg": ["content/goals.yaml"]}
    assert deck(folder).stat().st_mtime_ns == before
    assert unchanged(build(folder))


@pytest.mark.parametrize("change", [
    lambda content, out: (content / "goals.yaml").unlink(),
    lambda content, out: (content / "phases.yaml").write_text("[{title: Anfang}, {title: Ende}]"),
    lambda content, out: (content.parent / "_brand.yml").write_text('color: {primary: "#27408b"}'),
    lambda content, out: out.unlink(),
    lambda content, out: out.write_bytes(b"something else"),
], ids=["file-deleted", "file-added", "brand", "output-deleted", "output-changed"])
def test_whatever_changes_is_noticed(folder, change):
    build(folder)
    change(folder / "content" / "silberberg", deck(folder))
    assert not unchanged(build(folder))


def test_another_date_of_the_source_is_noticed(folder, monkeypatch):
    build(folder)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert not unchanged(build(folder))


@pytest.mark.parametrize("name", ["program", "templates/deck/artifact.yaml", "content/templates/note/artifact.yaml"])
def test_names_of_artifacts_are_looked_up_again_where_they_may_be_others(name):
    past = Past("out", {name: "a", "content/goals.yaml": "a"}, ())
    same, other = ({name: state, "content/goals.yaml": "b"} for state in "ab")
    assert Standing("w", Path("w"), Path("out/w"), same, past).has_the_same_artifacts()
    assert not Standing("w", Path("w"), Path("out/w"), other, past).has_the_same_artifacts()
    assert not Standing("w", Path("w"), Path("out/w"), same).has_the_same_artifacts()


def test_touching_a_file_is_no_change(folder):
    build(folder)
    os.utime(folder / "content" / "silberberg" / "goals.yaml")
    assert unchanged(build(folder))


def test_other_options_are_another_build(folder):
    build(folder)
    assert not unchanged(build(folder, variant=Variant(grey=True)))
    assert not unchanged(build(folder, aspect="4:3"))
    assert not unchanged(build(folder))  # the 4:3 deck stands where the 16:9 one stood
    assert unchanged(build(folder))
    assert not unchanged(build(folder, force=True))


def test_warnings_are_said_again(folder):
    (folder / "content" / "silberberg" / "pages").mkdir()
    (folder / "content" / "silberberg" / "pages" / "1-x.md").write_text(
        "---\ntitle: Sign\n---\nA sign no font has: \U0001F6B2\n", encoding="utf-8")
    options = {"output": folder / "out", "only": ["deck-pdf"]}
    first = impuls_workshop.build([folder / "content" / "silberberg"], **options)
    again = impuls_workshop.build([folder / "content" / "silberberg"], **options)
    assert unchanged(again)
    assert [found.code for found in first.report.diagnostics]
    assert again.report.diagnostics == first.report.diagnostics


def test_a_paper_that_is_not_made_any_more_is_removed_unless_somebody_changed_it(folder):
    content = folder / "content" / "silberberg"
    own = content / "templates" / "note"
    own.mkdir(parents=True)
    (own / "artifact.yaml").write_text("title: {en: Note}\nfile: note.pdf\nformat: pdf\ntemplate: n.j2\npage: A4\n")
    (own / "n.j2").write_text('<html lang="en"><head><title>N</title></head><body><h1>N</h1></body></html>')
    everything = {"output": folder / "out"}
    impuls_workshop.build([content], **everything)
    assert (folder / "out" / "silberberg" / "note.pdf").is_file()
    shutil.rmtree(own)
    again = impuls_workshop.build([content], **everything)
    assert again.removed == (folder / "out" / "silberberg" / "note.pdf",)
    assert not (folder / "out" / "silberberg" / "note.pdf").exists()


def test_the_command_says_what_happened(folder, capsys, monkeypatch):
    monkeypatch.chdir(folder)
    for said in ("silberberg: built for the first time", "nothing has changed since the last build"):
        assert main(["build", "--only", "deck", "--explain", "--lang", "en"]) == 0
        assert said in capsys.readouterr().out
    (folder / "content" / "silberberg" / "model.yaml").unlink()
    assert main(["build", "--only", "deck", "--explain", "--lang", "en"]) == 0
    assert "silberberg: built because of content/model.yaml" in capsys.readouterr().out
    goals = folder / "content" / "silberberg" / "goals.yaml"
    text = goals.read_text(encoding="utf-8")
    goals.write_text(text.replace("Verkehrskonzepte", "Verkehrspläne"), encoding="utf-8")
    assert main(["build", "--only", "deck", "--explain", "--lang", "en"]) == 0
    assert "deck.pptx: 1 of " in capsys.readouterr().out
    goals.write_text(f"# a remark\n{goals.read_text(encoding='utf-8')}", encoding="utf-8")
    assert main(["build", "--only", "deck", "--explain", "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert "what has changed since the last build shows in none of the files" in said
    assert "silberberg: built because of content/goals.yaml\n  deck.pptx: as it was" in said


def test_clean_removes_what_builds_made_and_nothing_else(folder, capsys, monkeypatch):
    monkeypatch.chdir(folder)
    assert main(["build", "--only", "deck"]) == 0
    mine = folder / "output" / "silberberg" / "notes.txt"
    mine.write_text("mine", encoding="utf-8")
    capsys.readouterr()
    assert main(["clean", "--lang", "en"]) == 0
    assert "deck.pptx" in capsys.readouterr().out
    assert list((folder / "output" / "silberberg").iterdir()) == [mine]
