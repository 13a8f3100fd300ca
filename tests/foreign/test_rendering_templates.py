"""LibreOffice renders decks in templates of others; all words are on the slides and above their boxes' ends."""

from __future__ import annotations

import subprocess

import pytest
from pptx import Presentation

import impuls_workshop
from tests.foreign.conftest import ROOT
from tests.foreign.made import write
from tests.product.reading import words_on_pages

pytestmark = pytest.mark.office


@pytest.mark.parametrize("name", ["officer-default-4x3.pptx", "custom.pptx", "small.pptx"])
def test_words_stay_inside_their_boxes(name, tmp_path) -> None:
    impuls_workshop.build([ROOT / "content" / "harz"], only=["deck"], output=tmp_path, template=write(name, tmp_path))
    deck = tmp_path / "harz" / "deck.pptx"
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", "pdf",
         "--outdir", str(tmp_path), str(deck)], check=True, capture_output=True, timeout=240)
    scale = 72 / 25.4 / 36000
    slides = list(Presentation(str(deck)).slides)
    pages = list(words_on_pages(tmp_path / "deck.pdf"))
    assert len(pages) == len(slides)
    for slide, (_, words) in zip(slides, pages, strict=True):
        boxes = [(shape.left * scale, shape.top * scale, (shape.left + shape.width) * scale,
                  (shape.top + shape.height) * scale) for shape in slide.shapes]
        for left, top, right, bottom, word in words:
            x, y = (left + right) / 2, (top + bottom) / 2
            assert any(box[0] - 2 <= x <= box[2] + 2 and box[1] - 2 <= y <= box[3] + 2 for box in boxes), word
