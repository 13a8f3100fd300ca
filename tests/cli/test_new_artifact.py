"""`impuls new --artifact`: a folder that builds at once, or a copy of a built-in one."""

from __future__ import annotations

import shutil

import pytest
from pypdf import PdfReader

from tests.cli.conftest import ROOT
from tests.pdf.bench import faults


@pytest.mark.parametrize(("language", "words"), [("de", "Teilnahmebestätigung"), ("en", "Certificate of attendance")])
def test_a_new_artifact_builds_at_once_in_the_workshops_language(impuls, folder, language, words):
    impuls("new", "runde", "--language", language)
    made = impuls("new", "--artifact", "urkunde")
    assert made.code == 0
    files = folder / "content" / "runde" / "templates" / "urkunde"
    assert {path.name for path in files.iterdir()} == {"artifact.yaml", "urkunde.html.j2", "urkunde.css"}
    built = impuls("build", "runde", "--only", "urkunde", "--strict")
    assert built.code == 0, built.err
    content = (folder / "output" / "runde" / "urkunde.pdf").read_bytes()
    pdf = PdfReader(folder / "output" / "runde" / "urkunde.pdf")
    assert len(pdf.pages) == 1
    assert words in pdf.pages[0].extract_text()
    assert faults(content) == []


def test_a_built_in_name_gives_a_copy_that_replaces_it_in_this_workshop(impuls, folder):
    impuls("new", "runde", "--language", "de")
    assert impuls("new", "--artifact", "posters", "--workshop", "runde").code == 0
    template = folder / "content" / "runde" / "templates" / "posters" / "posters.xml.j2"
    text = template.read_text("utf-8")
    assert text == (ROOT / "templates" / "posters" / "posters.xml.j2").read_text("utf-8")
    template.write_text(text.replace("{{ labels.action_plan }}", "Unser Plan"), "utf-8")
    assert impuls("build", "runde", "--only", "posters").code == 0
    titles = [entry["/Title"] for entry in PdfReader(folder / "output" / "runde" / "posters.pdf").outline]
    assert titles[-1] == "Unser Plan"


def test_nothing_is_overwritten_and_the_workshop_must_be_clear(impuls, folder):
    assert impuls("new", "--artifact", "urkunde").code == 2
    impuls("new", "eins")
    assert impuls("new", "--artifact", "urkunde").code == 0
    assert "exists already" in impuls("new", "--artifact", "urkunde").err
    impuls("new", "zwei")
    unclear = impuls("new", "--artifact", "andere")
    assert unclear.code == 2
    assert "eins, zwei" in unclear.err
    assert impuls("new", "--artifact", "Ä B", "--workshop", "eins").code == 2
    assert impuls("new", "--artifact", "theme", "--workshop", "eins").code == 2
    assert "did you mean 'eins'" in impuls("new", "--artifact", "x", "--workshop", "einz").err
    shutil.rmtree(folder / "content")
