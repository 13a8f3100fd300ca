"""LibreOffice opens and renders every slide, and the words are inside their boxes."""

from __future__ import annotations

import subprocess

import pytest

from tests.product.reading import words_on_pages

pytestmark = pytest.mark.office


@pytest.fixture(scope="module")
def rendered(example, tmp_path_factory):
    folder = tmp_path_factory.mktemp("rendered")
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf",
         "--outdir", str(folder), str(example / "deck.pptx")],
        check=True, capture_output=True, timeout=240)
    return folder / "deck.pdf"


def test_every_slide_is_rendered_with_its_words_inside_the_page(rendered, deck):
    pages = list(words_on_pages(rendered))
    assert len(pages) == len(deck.slides)
    for (width, height), words in pages:
        assert words
        for left, top, right, bottom, word in words:
            assert left >= 0, word
            assert top >= 0, word
            assert right <= width, word
            assert bottom <= height, word


def test_body_text_stays_inside_its_placeholder(rendered, deck):
    scale = 72 / 25.4 / 36000
    for slide, ((_, height), words) in zip(deck.slides, words_on_pages(rendered), strict=True):
        boxes = [shape for shape in slide.placeholders if shape.has_text_frame]
        lowest = max(((box.top + box.height) * scale for box in boxes), default=height)
        for *_, bottom, word in words:
            assert bottom <= max(lowest, height * 0.97) + 1, word
