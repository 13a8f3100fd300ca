"""Where a template is named, a mapping beside it, and what `impuls template check` says."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pptx import Presentation

import impuls_workshop
from impuls_workshop.cli import main
from tests.foreign.conftest import ROOT
from tests.foreign.made import REAL, write
from tests.foreign.test_building_in_templates import slide_with
from tests.foreign.variants import made

MARTIN = REAL / "md2pptx-martin.pptx"


@pytest.fixture
def harz(tmp_path) -> Path:
    folder = tmp_path / "content" / "harz"
    shutil.copytree(ROOT / "content" / "harz", folder)
    return folder


def with_template(folder: Path, name: str) -> int:
    """Name a template in workshop.yaml and return the line."""
    file = folder / "workshop.yaml"
    text = file.read_text(encoding="utf-8") + f"\ntemplate: {name}\n"
    file.write_text(text, encoding="utf-8")
    return text.count("\n")


def test_a_workshop_names_its_template(harz, tmp_path) -> None:
    shutil.copy(MARTIN, harz / "firm.pptx")
    with_template(harz, "firm.pptx")
    result = impuls_workshop.build([harz], only=["deck"], output=tmp_path / "out")
    assert result.exit_code == 0
    deck = Presentation(str(tmp_path / "out" / "harz" / "deck.pptx"))
    assert deck.slides[0].slide_layout.name == "Title Slide"


@pytest.mark.parametrize(("name", "code"), [("none.pptx", "foreign.missing"), ("../../x.pptx", "foreign.outside")])
def test_a_template_that_is_not_in_the_folder_is_an_error_where_it_is_named(harz, tmp_path, name, code) -> None:
    line = with_template(harz, name)
    result = impuls_workshop.build([harz], only=["deck"], output=tmp_path / "out")
    [found] = result.report.errors
    assert (found.code, found.span.line, found.span.column) == (code, line, 11)
    assert not (tmp_path / "out").exists()


def test_a_mapping_beside_the_template_decides(tmp_path) -> None:
    template = tmp_path / "firm.pptx"
    shutil.copy(MARTIN, template)
    (tmp_path / "firm.yaml").write_text("layouts:\n  comparison: {layout: Two Content, slots: {left: 2, right: 1}}\n",
                                        encoding="utf-8")
    result = impuls_workshop.build([ROOT / "content" / "harz"], only=["deck"], output=tmp_path, template=template)
    assert result.report.errors == []
    slide = slide_with(Presentation(str(tmp_path / "harz" / "deck.pptx")), "Vertrauen schaffen")
    assert slide.slide_layout.name == "Two Content"
    texts = {holder.placeholder_format.idx: holder.text_frame.text for holder in slide.placeholders}
    assert texts[2].startswith("Keine Kooperationserfahrung")


def test_a_mapping_to_a_layout_that_is_not_there_is_an_error_at_its_line(tmp_path) -> None:
    template = tmp_path / "firm.pptx"
    shutil.copy(MARTIN, template)
    (tmp_path / "firm.yaml").write_text("layouts:\n  comparison:\n    layout: Two Contents\n", encoding="utf-8")
    result = impuls_workshop.build([ROOT / "content" / "harz"], only=["deck"], output=tmp_path, template=template)
    [found] = result.report.errors
    assert (found.code, found.span.line, found.span.column) == ("foreign.unknown-layout", 3, 13)
    assert dict(found.values)["suggestion"] == "Two Content"


def test_check_says_which_layout_serves_what_and_writes_a_specimen(tmp_path, capsys) -> None:
    specimen = tmp_path / "specimen.pptx"
    assert main(["template", "check", str(MARTIN), "--specimen", str(specimen), "--lang", "en"]) == 0
    said = capsys.readouterr()
    assert "comparison: Comparison" in said.out
    assert "diagram: Title Only" in said.out
    assert "Calibri Light" in said.err
    deck = Presentation(str(specimen))
    assert len(deck.slides) >= 10
    assert all(holder.text_frame.text.strip() for slide in deck.slides for holder in slide.placeholders
               if holder.has_text_frame)


def test_check_speaks_german_and_names_faint_text(tmp_path, capsys) -> None:
    assert main(["template", "check", str(write("dark.pptx", tmp_path)), "--lang", "de"]) == 0
    assert "Kontrast" in capsys.readouterr().err


def test_check_of_a_file_that_is_none_fails_with_a_message(tmp_path, capsys) -> None:
    (tmp_path / "x.pptx").write_text("x")
    assert main(["template", "check", str(tmp_path / "x.pptx"), "--lang", "en"]) == 1
    assert "not a PowerPoint file" in capsys.readouterr().err


def mapped(harz, lines: str):
    shutil.copy(MARTIN, harz / "firm.pptx")
    path = harz / "workshop.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}template:\n  file: firm.pptx\n  layouts:\n{lines}", encoding="utf-8")
    return len(text.splitlines()) + 3


def test_a_mapping_in_the_workshop_goes_before_the_one_beside_the_template(harz, tmp_path) -> None:
    mapped(harz, "    comparison: {layout: Two Content, slots: {left: 2, right: 1}}\n")
    (harz / "firm.yaml").write_text("layouts:\n  comparison: {layout: Title Only}\n  content: {layout: Title Only}\n",
                                    encoding="utf-8")
    result = impuls_workshop.build([harz], only=["deck"], output=tmp_path / "out")
    assert [found for found in result.report.diagnostics if found.severity != "note"] == []
    deck = Presentation(str(tmp_path / "out" / "harz" / "deck.pptx"))
    slide = slide_with(deck, "Vertrauen schaffen")
    assert slide.slide_layout.name == "Two Content"
    texts = {holder.placeholder_format.idx: holder.text_frame.text for holder in slide.placeholders}
    assert texts[2].startswith("Keine Kooperationserfahrung")
    assert slide_with(deck, "Spielregeln für heute").slide_layout.name == "Title Only"


@pytest.mark.parametrize(("lines", "code", "line", "column"), [
    ("    comparison:\n      layout: Two Contents\n", "foreign.unknown-layout", 2, 15),
    ("    comparison:\n      slots:\n        middle: 1\n", "foreign.unknown-slot", 3, 9),
    ("    comparisons: {layout: Two Content}\n", "foreign.unknown-role", 1, 18),
])
def test_what_the_workshop_names_wrongly_is_an_error_at_its_place(harz, tmp_path, lines, code, line, column) -> None:
    start = mapped(harz, lines)
    result = impuls_workshop.build([harz], only=["deck"], output=tmp_path / "out")
    found = next(each for each in result.report.errors if each.code == code)
    assert found.span.path.endswith("workshop.yaml")
    assert (found.span.line, found.span.column) == (start + line, column)


def test_check_names_links_that_cannot_be_read(tmp_path, capsys) -> None:
    template = tmp_path / "photograph.pptx"
    template.write_bytes(made("photograph.pptx"))
    assert main(["template", "check", str(template), "--lang", "en"]) == 0
    assert "colour of links cannot be read on" in capsys.readouterr().err


def test_links_keep_their_words_colour_where_the_themes_cannot_be_read(tmp_path) -> None:
    for name, plain in (("photograph.pptx", True), ("office-english.pptx", False)):
        (tmp_path / name).write_bytes(made(name))
        impuls_workshop.build([ROOT / "content" / "harz"], only=["deck"], output=tmp_path, template=tmp_path / name)
        slide = slide_with(Presentation(str(tmp_path / "harz" / "deck.pptx")), "Quellen")
        links = slide._element.xpath(".//a:hlinkClick[not(@action)]")
        assert links
        assert all((len(link) > 0) == plain for link in links)
