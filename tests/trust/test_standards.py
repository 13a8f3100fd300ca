"""The proofs users have on their own machine: standards' checkers, and the same bytes twice."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from pypdf import PdfWriter

from impuls_workshop.cli import main
from impuls_workshop.diagnostics import Report
from impuls_workshop.standards import examine_files
from tests.everything import WORKSHOPS, everything

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("workshop", WORKSHOPS, ids=lambda path: path.name)
def test_every_checker_is_content_with_every_file(workshop):
    files = sorted(everything(workshop).iterdir())
    report = Report()
    assert examine_files(files, report) == ()
    assert [(found.span.path, dict(found.values)) for found in report.diagnostics] == []
    assert {path.suffix for path in files} <= {".pptx", ".pdf"}


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    assert main(["build", str(ROOT / "tests" / "workshops" / "imc"), "--output", str(folder)]) == 0
    return folder


def test_the_checkers_find_nothing_in_what_is_built(built, capsys):
    assert main(["check", "--output", str(built), "--lang", "en"]) == 0
    said = capsys.readouterr()
    assert "files examined" in said.out
    assert said.err == ""


def test_the_checkers_find_what_was_done_to_files(built, tmp_path, capsys):
    deck = tmp_path / "deck.pptx"
    deck.write_bytes(next(built.rglob("deck.pptx")).read_bytes())
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(deck, "a") as package:
        package.writestr("ppt/presentation.xml", "<broken/>")
    paper = tmp_path / "handout.pdf"
    untagged = PdfWriter()
    untagged.add_blank_page(100, 100)
    untagged.write(paper)
    assert main(["check", "--output", str(tmp_path), "--lang", "en"]) == 1
    said = capsys.readouterr().out
    assert "deck.pptx:1:1: error: zip: ppt/presentation.xml: twice in the package" in said
    assert "handout.pdf:1:1: error: page-validation (PDF/UA-1): " in said


def test_a_folder_without_files_is_an_error(tmp_path, capsys):
    assert main(["check", "--output", str(tmp_path), "--lang", "en"]) == 1
    assert "there are no decks or papers" in capsys.readouterr().out


def test_a_build_can_prove_that_it_is_reproducible(tmp_path, capsys):
    assert main(["build", str(ROOT / "tests" / "workshops" / "showcase"), "--output", str(tmp_path), "--lang", "en",
                 "--check-reproducible"]) == 0
    assert "the same bytes in all" in capsys.readouterr().out


def test_a_build_that_is_not_reproducible_says_which_files(tmp_path, capsys, monkeypatch):
    """The second build is one of another aspect: as good as chance for the test."""
    from impuls_workshop.commands import standards

    original = standards._copy

    def changed(folder: Path, elsewhere: Path) -> Path:
        copy = original(folder, elsewhere)
        settings = copy / "workshop.yaml"
        settings.write_text(settings.read_text(encoding="utf-8") + '\naspect: "4:3"\n', encoding="utf-8")
        return copy

    monkeypatch.setattr(standards, "_copy", changed)
    assert main(["build", str(ROOT / "tests" / "workshops" / "imc"), "--output", str(tmp_path), "--lang", "en",
                 "--only", "deck", "--check-reproducible"]) == 1
    assert "deck.pptx:1:1: error: a second build gives other bytes" in capsys.readouterr().err
