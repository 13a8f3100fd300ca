"""Every paper of every workshop in large print, grey and on other paper: accessible, whole, large enough."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

import impuls_workshop
from impuls_workshop.content.loader import load
from impuls_workshop.diagnostics import Report
from impuls_workshop.variant import Variant
from tests.everything import WORKSHOPS, everything
from tests.pdf.bench import faults
from tests.product.reading import pdf_text, words_on_pages

PAPERS = ["feedback", "guide", "handout", "sign-in", "worksheets"]
LARGE = 16
"""Least type size of large print, pt."""


@pytest.fixture(scope="module", params=WORKSHOPS, ids=lambda path: path.name)
def usual(request) -> list[Path]:
    return [path for path in sorted(everything(request.param).glob("*.pdf")) if path.stem in PAPERS]


@pytest.fixture(scope="module", params=WORKSHOPS, ids=lambda path: path.name)
def large(request, tmp_path_factory) -> tuple[Path, dict[str, Path]]:
    made = build(request.param, tmp_path_factory.mktemp("large"), Variant(large_print=True, grey=True))
    return request.param, {path.name.partition("-large")[0]: path for path in made}


def build(folder: Path, output: Path, variant: Variant | None = None) -> list[Path]:
    result = impuls_workshop.build([folder], only=PAPERS, output=output, variant=variant)
    assert result.report.diagnostics == []
    return [built.path for built in result.built]


def check(path: Path) -> None:
    assert faults(path.read_bytes()) == []
    reader = PdfReader(path)
    assert reader.metadata.title
    assert reader.trailer["/Root"]["/Lang"]
    assert reader.outline
    for (width, height), words in words_on_pages(path):
        for left, top, right, bottom, word in words:
            assert left >= 0, word
            assert top >= 0, word
            assert right <= width, word
            assert bottom <= height, word


def sizes_of(path: Path) -> dict[float, str]:
    found: dict[float, str] = {}

    def visit(text, _, matrix, __, size):
        if text.strip():
            found.setdefault(round(size * abs(matrix[3] or matrix[1]), 1), text.strip())

    for page in PdfReader(path).pages:
        page.extract_text(visitor_text=visit)
    return found


def letters(text: str) -> str:
    return "".join(text.replace("\u2010", "").replace("-", "").split())


def test_every_paper_is_accessible_and_inside_its_pages(usual):
    for path in usual:
        check(path)


def test_large_print_is_accessible_and_inside_its_pages(large):
    for path in large[1].values():
        check(path)


def test_large_print_has_nothing_small(large):
    for path in large[1].values():
        small = {size: text for size, text in sizes_of(path).items() if size < LARGE - 0.05}
        assert small == {}, path.name


def test_large_print_has_no_colour(large):
    if large[0].name == "showcase":
        return  # its pictures keep their own colours
    for path in large[1].values():
        for page in PdfReader(path).pages:
            for line in page.get_contents().get_data().decode("latin-1").splitlines():
                parts = line.split()
                if parts and parts[-1] in ("rg", "RG"):
                    red, green, blue = map(float, parts[:3])
                    assert max(red, green, blue) - min(red, green, blue) < 0.01, line


def test_large_print_loses_nothing_of_the_drawings(large):
    folder, made = large
    workshop = load(folder, Report())
    text = letters(pdf_text(made["handout"]))
    words = [phase.title for phase in workshop.phases or ()]
    words += [line for phase in workshop.phases or () for line in (*phase.steps, *phase.outcomes)]
    if workshop.model:
        words += [item.title for item in (*workshop.model.levels, *workshop.model.sides, *workshop.model.nodes)]
        words += [edge.label for edge in workshop.model.edges if edge.label]
        words += [line for node in workshop.model.nodes for line in (*node.members, *node.tasks, *node.rules)]
    words += [item.title for item in workshop.stakeholders or ()]
    for scale in (workshop.scales if workshop.scales and "handout" in workshop.scales.show else None) or ():
        words += [scale.title, scale.left, scale.right, *(mark.title for mark in scale.marks)]
    for chart in workshop.charts or ():
        words += [chart.title, *chart.categories, *(series.name for series in chart.series)]
    for word in words:
        assert letters(word.plain) in text, word


def test_the_contents_say_the_right_pages(example):
    reader = PdfReader(example / "handout.pdf")
    first = reader.pages[0].extract_text()
    pages = {str(entry.title): reader.get_destination_page_number(entry) + 1
             for entry in flat(reader.outline)}
    for title in ("Ablauf", "Vertrauen schaffen", "Spielregeln für heute", "Quellen", "Nächste Schritte"):
        assert f"{title} {pages[title]}" in " ".join(first.split()), title


def test_the_agenda_leads_to_pages_of_the_booklet(example):
    reader = PdfReader(example / "handout.pdf")
    pages = {str(entry.title): reader.get_destination_page_number(entry) + 1 for entry in flat(reader.outline)}
    number = pages["Vertrauen schaffen"]
    assert f"Vertrauen schaffen (S. {number})" in pdf_text(example / "handout.pdf").replace("\u00a0", " ")


def flat(outline):
    for entry in outline:
        if isinstance(entry, list):
            yield from flat(entry)
        else:
            yield entry
