"""Workshops of other structure build from content alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from pptx import Presentation
from pypdf import PdfReader

from tests.everything import everything
from tests.pdf.bench import faults
from tests.product.reading import paragraphs_of, pdf_text

WORKSHOPS = Path(__file__).parents[1] / "workshops"


@pytest.fixture(scope="module", params=sorted(path.name for path in WORKSHOPS.iterdir()))
def built(request):
    return request.param, everything(WORKSHOPS / request.param)


SAID = {
    "silberberg": ["Rat der Bürgermeister", "Geschäftsstelle"],
    "lesson": ["Clone", "Collaborating"],
    "method-cards": ["Dot voting"],
    "showcase": ["Dritte Ebene", "Clausthal-Zellerfeld", "Greiving u. a., 2008", "kooperieren()"],
    "figures": ["Landesbetrieb Straßenbau", "Wer entscheidet über den Verlauf der Strecke?", "jede Gemeinde für sich"],
    "imc": ["Initiating cooperation", "Evaluating"],
    "two-days": ["Drei Abschnitte der Strecke", "Freitag, 8. Mai", "Verabreden"],
    "people": ["Runde mit erfundenen Menschen"],
}


def test_what_is_in_the_content_is_in_deck_and_handout(built):
    name, folder = built
    deck = Presentation(str(folder / "deck.pptx"))
    slides = " ".join(text for slide in deck.slides for text in paragraphs_of(slide))
    pages = pdf_text(folder / "handout.pdf")
    printed_slides = pdf_text(folder / "deck.pdf")
    for words in SAID[name]:
        assert words in slides
        assert words in pages
        assert words in printed_slides


def test_the_printed_slides_are_accessible(built):
    _, folder = built
    assert faults((folder / "deck.pdf").read_bytes()) == []
    assert len(PdfReader(folder / "deck.pdf").pages) == len(Presentation(str(folder / "deck.pptx")).slides)


def test_solutions_are_hidden_from_participants(built):
    name, folder = built
    if name != "lesson":
        return
    deck = Presentation(str(folder / "deck.pptx"))
    slides = " ".join(text for slide in deck.slides for text in paragraphs_of(slide))
    notes = " ".join(slide.notes_slide.notes_text_frame.text for slide in deck.slides if slide.has_notes_slide)
    assert "Solution" not in slides
    assert "Solution" in notes
    assert "Solution" not in pdf_text(folder / "handout.pdf")
