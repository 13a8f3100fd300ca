"""The example's handout.pdf, read back."""

from __future__ import annotations

import subprocess

import page
import pytest
from pypdf import PdfReader

from tests.product.reading import pdf_text, squeeze, words_on_pages
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
    for sheet in handout.pages:
        assert (float(sheet.mediabox.width), float(sheet.mediabox.height)) == pytest.approx(A4, abs=0.3)


def test_it_is_tagged_and_says_what_it_is(handout):
    root = handout.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"].startswith("de")
    assert handout.metadata.title == "Workshop: Interkommunale Kooperation"
    assert "Maximiliane Seitz" in handout.metadata.author


def test_it_conforms_to_pdf_ua_1(example):
    report = page.validate_pdf_bytes(
        (example / "handout.pdf").read_bytes(), profile=page.ValidationProfile.PDF_UA_1)
    assert report.is_compliant, report


def test_every_word_is_inside_its_page(example):
    for (width, height), words in words_on_pages(example / "handout.pdf"):
        assert words
        for left, top, right, bottom, word in words:
            assert left >= 0, word
            assert top >= 0, word
            assert right <= width, word
            assert bottom <= height, word


def test_it_has_bookmarks_and_page_numbers(handout):
    titles = [entry.title for entry in handout.outline if not isinstance(entry, list)]
    texts = squeeze(" ".join(map(str, titles)))
    assert "Entwicklungsphasen von Städteverbänden" in str(handout.outline)
    assert texts
    last = len(handout.pages)
    for number, sheet in enumerate(handout.pages, start=1):
        assert f"{number} / {last}" in squeeze(sheet.extract_text())


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
