"""Drawings and charts of a workshop are on its slides and pages, and a template may ask for each alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pptx import Presentation

import impuls_workshop
from tests.product.reading import paragraphs_of, pdf_text

WORKSHOPS = Path(__file__).parents[1] / "workshops"
DECK = """<deck title="T" language="de"><slide layout="diagram"><title>T</title><figure>{}</figure></slide></deck>"""
PAGE = """<html lang="de"><head><title>T</title></head><body><figure>{}</figure></body></html>"""


@pytest.fixture
def built_with(tmp_path):
    """Builds a workshop with a deck and a page that hold one figure."""

    def build(workshop, figure):
        folder = tmp_path / workshop
        shutil.copytree(WORKSHOPS / workshop, folder)
        for kind, name, text in (("pptx", "deck", DECK), ("pdf", "handout", PAGE)):
            own = folder / "templates" / name
            own.mkdir(parents=True)
            own.joinpath("artifact.yaml").write_text(
                f"title: {{de: T}}\nfile: {name}.{kind}\nformat: {kind}\ntemplate: t.j2\n")
            own.joinpath("t.j2").write_text(text.format(figure))
        return impuls_workshop.build([folder], output=tmp_path / "output"), tmp_path / "output" / workshop

    return build


def test_the_agenda_is_drawn_as_a_bar_on_a_slide_and_on_a_page(built_with):
    result, folder = built_with("lesson", '<diagram of="agenda"/>')
    assert result.report.diagnostics == []
    [slide] = Presentation(str(folder / "deck.pptx")).slides
    [bar] = [shape for shape in slide.shapes if shape.name == "agenda"]
    assert len(bar.shapes) > 10
    assert "10:00" in paragraphs_of(slide)
    assert "10:00" in pdf_text(folder / "handout.pdf")


def test_one_scale_is_drawn_alone(built_with):
    result, folder = built_with("figures", '<diagram of="scales" item="geschwindigkeit"/>')
    assert result.report.diagnostics == []
    [slide] = Presentation(str(folder / "deck.pptx")).slides
    assert "Wie schnell soll gebaut werden?" in paragraphs_of(slide)
    assert "jede Gemeinde für sich" not in paragraphs_of(slide)
    assert "bald beginnen" in pdf_text(folder / "handout.pdf")


@pytest.mark.parametrize(("figure", "code", "hint"), [
    ('<diagram of="scales" item="geschwindigkeiten"/>', "build.no-such-item", "build.did-you-mean"),
    ('<diagram of="stakeholders" item="x"/>', "build.drawn-whole", None),
    ('<chart of="fahrt"/>', "build.no-such-item", "build.did-you-mean"),
    ('<diagram of="skales"/>', "markup.unknown-diagram", "markup.did-you-mean"),
])
def test_a_figure_that_is_not_there_is_an_error_in_the_template(built_with, figure, code, hint):
    result, _ = built_with("figures", figure)
    found = result.report.sorted()[0]
    assert (found.code, found.hint, found.span.path.endswith("t.j2")) == (code, hint, True)


def test_a_chart_stands_on_a_slide_and_on_a_page_with_the_same_words(built_with):
    result, folder = built_with("figures", '<chart of="fahrten"/>')
    assert result.report.diagnostics == []
    [slide] = Presentation(str(folder / "deck.pptx")).slides
    assert [shape.name for shape in slide.shapes if getattr(shape, "has_chart", False)] == [
        "Gezählte Fahrten an drei Stellen"]
    pages = pdf_text(folder / "handout.pdf")
    for words in ("Altdorf", "Sonntag", "1.240", "Fahrten am Tag"):
        assert words in pages
