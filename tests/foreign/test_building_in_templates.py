"""The example workshop in templates of others: their look, all its words, nothing of their samples."""

from __future__ import annotations

import zipfile

import pytest
from openxml_audit import validate_pptx
from pptx import Presentation

import impuls_workshop
from tests.foreign.conftest import ROOT
from tests.foreign.made import REAL, custom_placeholders, kicker
from tests.product.reading import paragraphs_of, squeeze

LAYOUTS = {
    "md2pptx-martin.pptx": {"title": "Title Slide", "rules": "Title and Content", "phases": "Title Only",
                            "trust": "Comparison"},
    "officer-three-masters.pptx": {"title": "Title Slide", "rules": "Title and Content", "phases": "Title Only",
                                   "trust": "Comparison"},
    "german-names.pptx": {"title": "Titelfolie", "rules": "Titel und Inhalt", "phases": "Nur Titel",
                          "trust": "Vergleich"},
    "custom.pptx": {"title": "Cover", "rules": "One content", "phases": "Title Only", "trust": "Comparison"},
    "kicker.pptx": {"title": "Title Slide", "rules": "Title and Content", "phases": "Title Only",
                    "trust": "Comparison"},
    "deleted.pptx": {"title": "Title and Content", "trust": "Title and Content"},
    "blank-only.pptx": {"title": "Blank", "trust": "Blank"},
}
TITLES = {"title": "Workshop: Interkommunale Kooperation", "rules": "Spielregeln für heute",
          "phases": "Entwicklungsphasen von Städteverbänden", "trust": "Vertrauen schaffen"}


def slide_with(deck, words: str):
    return next(slide for slide in deck.slides if any(words in text for text in paragraphs_of(slide)))


def test_it_builds_without_an_error(built) -> None:
    assert built.report.errors == []
    assert built.exit_code == 0


def test_every_word_is_in_it_and_nothing_of_the_sample_slides(built, plain_words) -> None:
    words = {text for slide in built.deck.slides for text in paragraphs_of(slide)}
    assert {squeeze(text) for text in plain_words} - words == set()
    names = zipfile.ZipFile(built.path).namelist()
    slides = [name for name in names if name.startswith("ppt/slides/slide")]
    assert len(slides) == len(built.deck.slides)


@pytest.fixture(scope="session")
def plain_words(tmp_path_factory) -> set[str]:
    """The paragraphs of the example in our own design; titles of continued slides end in their part."""
    folder = tmp_path_factory.mktemp("plain")
    impuls_workshop.build([ROOT / "content" / "harz"], only=["deck"], output=folder)
    deck = Presentation(str(folder / "harz" / "deck.pptx"))
    words = {text for slide in deck.slides for text in paragraphs_of(slide)}
    return {text for text in words if not text.isdecimal() and "/2)" not in text and len(text) > 30}


def test_the_package_is_sound(built) -> None:
    names = zipfile.ZipFile(built.path).namelist()
    assert len(names) == len({name.lower() for name in names})
    result = validate_pptx(str(built.path))
    assert result.is_valid, [str(error) for error in result.errors]
    assert not [name for name in names
                if any(word in name for word in ("thumbnail", "printer", "customXml", "comment", "tags/"))]


def test_masters_and_layouts_are_the_templates_own_bytes(built) -> None:
    before, after = zipfile.ZipFile(built.template), zipfile.ZipFile(built.path)
    kept = [name for name in after.namelist() if name.startswith(("ppt/slideMasters/", "ppt/slideLayouts/"))]
    assert kept
    for name in kept:
        assert after.read(name) == before.read(name), name


def test_no_slide_has_an_empty_placeholder_or_a_prompt(built) -> None:
    for slide in built.deck.slides:
        for holder in slide.placeholders:
            assert not holder.has_text_frame or holder.text_frame.text.strip(), holder.name
        assert not [text for text in paragraphs_of(slide) if "Click to" in text]


def test_titles_are_in_title_placeholders_where_the_layout_has_one(built) -> None:
    for slide in built.deck.slides:
        layout = [holder.placeholder_format.type for holder in slide.slide_layout.placeholders]
        if any("TITLE" in str(kind) and "SUB" not in str(kind) for kind in layout):
            assert slide.shapes.title is not None
            assert slide.shapes.title.text_frame.text


def test_placeholders_are_those_of_the_layout(built) -> None:
    for slide in built.deck.slides:
        known = {holder.placeholder_format.idx for holder in slide.slide_layout.placeholders}
        own = {holder.placeholder_format.idx for holder in slide.placeholders}
        assert own <= known | {0}


def test_every_shape_is_on_the_slide(built) -> None:
    width, height = built.deck.slide_width, built.deck.slide_height
    for slide in built.deck.slides:
        for shape in slide.shapes:
            assert shape.left >= -2
            assert shape.top >= -2
            assert shape.left + shape.width <= width + 2, shape.name
            assert shape.top + shape.height <= height + 2, shape.name


def test_text_boxes_do_not_overlap(built) -> None:
    for slide in built.deck.slides:
        shapes = [shape for shape in slide.shapes if shape.name not in {"footer", "number"}]
        for order, one in enumerate(shapes):
            for other in shapes[order + 1:]:
                across = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
                down = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
                assert across <= 0 or down <= 36000 * 1.5, (built.name, one.name, other.name)


def test_slides_stand_on_the_right_layouts(built) -> None:
    for slide, layout in LAYOUTS.get(built.name, {}).items():
        assert slide_with(built.deck, TITLES[slide]).slide_layout.name == layout, slide


def test_what_was_composed_is_said(built) -> None:
    notes = [found for found in built.report.diagnostics if found.code == "foreign.composed"]
    assert notes
    assert all(found.severity == "note" for found in notes)


def test_a_kicker_above_the_title_takes_our_kicker(tmp_path) -> None:
    template = tmp_path / "kicker.pptx"
    template.write_bytes(kicker())
    impuls_workshop.build([ROOT / "content" / "harz"], only=["deck"], output=tmp_path, template=template)
    slide = slide_with(Presentation(str(tmp_path / "harz" / "deck.pptx")), "Vertrauen schaffen")
    kickers = {holder.placeholder_format.idx: holder.text_frame.text for holder in slide.placeholders}
    assert kickers[60] == "Herausforderungen"


def test_contents_go_where_they_stand_not_where_they_are_numbered(tmp_path) -> None:
    template = tmp_path / "custom.pptx"
    template.write_bytes(custom_placeholders())
    impuls_workshop.build([ROOT / "content" / "harz"], only=["deck"], output=tmp_path, template=template)
    slide = slide_with(Presentation(str(tmp_path / "harz" / "deck.pptx")), "Vertrauen schaffen")
    texts = {holder.text_frame.text.partition("\n")[0]: holder.left for holder in slide.placeholders}
    assert texts["Hemmnisse"] < texts["Lösungsansätze"]
    assert texts["Keine Kooperationserfahrung"] < texts["Offene Kommunikation"]


def test_the_same_build_gives_the_same_bytes(tmp_path) -> None:
    made = []
    for name in ("a", "b"):
        impuls_workshop.build([ROOT / "content" / "harz"], only=["deck"], output=tmp_path / name,
                              template=REAL / "officer-default-4x3.pptx")
        made.append((tmp_path / name / "harz" / "deck.pptx").read_bytes())
    assert made[0] == made[1]
