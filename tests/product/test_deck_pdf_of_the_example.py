"""The example's deck.pdf, read back."""

from __future__ import annotations

import pytest
from pypdf import PdfReader

from tests.pdf.bench import faults, tags
from tests.product.reading import paragraphs_of, pdf_text, squeeze, words_on_pages
from tests.seed_lines import seed_lines


@pytest.fixture(scope="module")
def printed(example):
    return PdfReader(example / "deck.pdf")


def test_every_seed_line_is_on_the_slides(example):
    text = pdf_text(example / "deck.pdf").replace(" ", "")
    for line in seed_lines():
        assert squeeze(line).replace(" ", "") in text, line


def test_every_paragraph_of_the_deck_is_on_its_page(deck, printed):
    for slide, sheet in zip(deck.slides, printed.pages, strict=True):
        words = "".join(sheet.extract_text().split())
        for paragraph in paragraphs_of(slide):
            assert "".join(paragraph.split()) in words or slide_has_drawing(slide), paragraph


def slide_has_drawing(slide):
    """Its words are drawn line by line, so that paragraphs are not found whole."""
    return any(hasattr(shape, "shapes") for shape in slide.shapes)


def test_every_word_is_inside_its_page(example):
    for (width, height), words in words_on_pages(example / "deck.pdf"):
        assert words
        for left, top, right, bottom, word in words:
            assert left >= 0, word
            assert top >= 0, word
            assert right <= width, word
            assert bottom <= height, word


def test_bookmarks_are_sections_with_the_titles_of_their_slides(deck, printed):
    sections = [entry["/Title"] for entry in printed.outline if isinstance(entry, dict)]
    titles = [entry["/Title"] for below in printed.outline if isinstance(below, list) for entry in below]
    assert titles == [squeeze(slide.shapes.title.text_frame.text) for slide in deck.slides]
    assert sections == ["Auftakt", "Projekt", "Phasen", "Herausforderungen", "Kooperationsmodell", "Quellen"]


def test_every_slides_number_leads_to_the_agenda(deck, printed):
    target = {name: place.page for name, place in printed.named_destinations.items()}["agenda"].get_object()
    for number, (slide, page) in enumerate(zip(deck.slides, printed.pages, strict=True), 1):
        shapes = [shape for shape in slide.placeholders if shape.placeholder_format.idx == 1001]
        leads = [shape.click_action.target_slide for shape in shapes]
        goals = {link.get_object().get("/Dest") for link in page.get("/Annots", [])}
        if number in (1, 2) or not shapes:  # no footer, and the agenda itself
            assert leads in ([], [None])
            continue
        assert [found.slide_id for found in leads] == [deck.slides[1].slide_id]
        assert "agenda" in goals
    assert target == printed.pages[1].get_object()


def test_it_is_accessible_with_drawings_described(example):
    content = (example / "deck.pdf").read_bytes()
    assert faults(content) == []
    figures = [alt for tag, alt in tags(content) if tag == "Figure"]
    assert len(figures) == 2
    assert all(figures)
