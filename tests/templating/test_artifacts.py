from __future__ import annotations

from pathlib import Path

import pytest

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.resources import templates_folder
from impuls_workshop.templating.artifacts import find_artifacts
from tests.templating.bench import said

GOOD = "title: {de: Karten, en: Cards}\nfile: cards.pdf\nformat: pdf\ntemplate: cards.html.j2\n"
SLIDES = "title: {de: Karten, en: Cards}\nfile: cards.pdf\nformat: slides-pdf\n"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return Path()


def write(folder: Path, text: str) -> None:
    folder.mkdir(parents=True)
    (folder / "artifact.yaml").write_text(text, encoding="utf-8")


def test_the_built_in_artifacts_are_found_without_fault() -> None:
    report = Report()
    found = find_artifacts([templates_folder()], report)
    assert said(report) == []
    assert list(found) == sorted(found)
    assert {"deck", "handout"} <= set(found)
    assert (found["deck"].file, found["deck"].format, found["deck"].name) == ("deck.pptx", "pptx", "deck")


def test_an_artifact_is_a_folder_with_a_description(here: Path) -> None:
    more = "stylesheets: [page.css, cards.css]\npage: A4 landscape\nneeds: [challenges]\n"
    write(here / "t" / "cards", GOOD + more)
    report = Report()
    cards = find_artifacts([here / "t"], report, kinds=["challenges"])["cards"]
    assert said(report) == []
    assert (cards.name, cards.folder, cards.template, cards.stylesheets, cards.page, cards.needs) == (
        "cards", Path("t/cards"), "cards.html.j2", ("page.css", "cards.css"), "A4 landscape", ("challenges",))
    assert [cards.title_in(language) for language in ("de-DE", "en", "fr")] == ["Karten", "Cards", "Cards"]
    assert cards.template_at == Span("t/cards/artifact.yaml", 4, 11)


def test_an_artifact_can_be_made_of_anothers_slides(here: Path) -> None:
    write(here / "a" / "slides", SLIDES.replace("cards.pdf", "slides.pdf") + "of: deck\n")
    write(here / "a" / "deck", "title: {de: x}\nfile: deck.pptx\nformat: pptx\ntemplate: own.xml.j2\n")
    report = Report()
    found = find_artifacts([templates_folder(), here / "a"], report)
    assert said(report) == []
    assert found["slides"].source is found["deck-pdf"].source is found["deck"]
    assert found["deck"].source is found["deck"]
    assert found["slides"].source.template == "own.xml.j2"


def test_a_later_folder_replaces_artifacts_of_the_same_name(here: Path) -> None:
    write(here / "a" / "cards", GOOD)
    write(here / "a" / "badges", GOOD)
    write(here / "b" / "cards", GOOD.replace("cards.pdf", "other.pdf"))
    found = find_artifacts([here / "a", here / "b"], Report())
    assert list(found) == ["badges", "cards"]
    assert found["cards"].file == "other.pdf"


def test_a_replaced_artifact_is_not_even_read(here: Path) -> None:
    write(here / "a" / "cards", "nonsense: [")
    write(here / "b" / "cards", GOOD)
    report = Report()
    assert list(find_artifacts([here / "a", here / "b"], report)) == ["cards"]
    assert report.ok


@pytest.mark.parametrize(("text", "expected"), [
    (GOOD + "stylesheet: x.css\n", "5:1: error: unknown field 'stylesheet'"),
    (GOOD.replace("format: pdf", "format: docx"), "3:9: error: "),
    (GOOD.replace("cards.pdf", "../cards.pdf"), "2:7: error: "),
    (GOOD.replace("cards.pdf", "cards.pptx"), "2:7: error: the file 'cards.pptx' must end in .pdf"),
    (GOOD.replace("template: cards.html.j2\n", ""), "1:1: error: "),
    (GOOD.replace("cards.html.j2", "/etc/passwd"), "4:11: error: "),
    (GOOD + "needs: [challenge]\n", "5:8: error: there is no kind of content called 'challenge' "
     "(did you mean 'challenges'?)"),
    (GOOD + "of: deck\n", "5:5: error: an artifact has either 'template' or 'of'"),
    (SLIDES + "of: dekc\n", "4:5: error: 'dekc' is no artifact with slides of its own (did you mean 'deck'?)"),
    (GOOD.replace("template: cards.html.j2", "of: deck"), "4:5: error: 'deck' is no artifact with slides"),
    (GOOD + "folder: /etc\nname: x\n", "5:1: error: unknown field 'folder'"),
])
def test_what_is_wrong_with_a_description_is_reported(here: Path, text: str, expected: str) -> None:
    write(here / "t" / "slips", text)
    report = Report()
    find_artifacts([here / "t", templates_folder()], report, kinds=["challenges", "phases"])
    found = [line for line in said(report) if line.startswith("t/slips/")]
    assert found[0].startswith(f"t/slips/artifact.yaml:{expected}"), said(report)
