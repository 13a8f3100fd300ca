"""The example's handout.pdf, read back."""

from __future__ import annotations

import subprocess

import pytest
from pypdf import PdfReader

from tests.product.reading import pdf_text, squeeze
from tests.seed_lines import seed_lines

A4 = (595.28, 841.89)
"""pt"""


@pytest.fixture(scope="module")
def handout(example):
    return PdfReader(example / "handout.pdf")


def test_every_seed_line_is_in_the_handout(example):
    text = pdf_text(example / "handout.pdf").replace(" ", "")
    for line in seed_lines():
        # Hyphenation and line ends leave no trace in what is compared: only the letters count.
        assert squeeze(line).replace(" ", "") in text, line


def test_pages_are_a4(handout):
    for page in handout.pages:
        assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(A4, abs=0.3)


def test_it_is_tagged_and_says_what_it_is(handout):
    root = handout.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"].startswith("de")
    assert handout.metadata.title == "Workshop: Interkommunale Kooperation"
    assert "Maximiliane Seitz" in handout.metadata.author


def test_it_conforms_to_pdf_ua_1(example):
    finished = subprocess.run(["pdfinfo", str(example / "handout.pdf")], capture_output=True, text=True, check=True)
    assert "PDF/UA-1" in finished.stdout


def test_it_has_bookmarks_and_page_numbers(handout):
    titles = [entry.title for entry in handout.outline if not isinstance(entry, list)]
    texts = squeeze(" ".join(map(str, titles)))
    assert "Entwicklungsphasen von Städteverbänden" in str(handout.outline)
    assert texts
    last = len(handout.pages)
    for number, page in enumerate(handout.pages, start=1):
        assert f"{number} / {last}" in squeeze(page.extract_text())


def test_drawings_have_alternative_text(example):
    finished = subprocess.run(["pdfinfo", "-struct-text", str(example / "handout.pdf")],
                              capture_output=True, text=True, check=True)
    assert finished.stdout.count("Figure") >= 2


def test_fonts_are_embedded(example):
    finished = subprocess.run(["pdffonts", str(example / "handout.pdf")], capture_output=True, text=True, check=True)
    rows = finished.stdout.splitlines()[2:]
    assert rows
    for row in rows:
        assert row.split()[-5:-2][0] == "yes", row
