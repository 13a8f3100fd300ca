"""The example's deck.pptx, read back."""

from __future__ import annotations

import zipfile

from lxml import etree

from tests.product.reading import paragraphs_of, shapes_of
from tests.seed_lines import seed_lines

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"


def test_every_seed_line_is_on_the_slides_in_the_seeds_order(deck):
    said = [text for slide in deck.slides for text in paragraphs_of(slide)]
    position = 0
    for line in seed_lines():
        assert line in said[position:], f"{line!r} is missing or out of order"
        position += said[position:].index(line) + 1


def test_every_slide_has_a_filled_title_placeholder(deck):
    assert len(deck.slides) >= 8
    for slide in deck.slides:
        assert slide.shapes.title is not None
        assert slide.shapes.title.text_frame.text.strip()


def test_titles_are_unique(deck):
    titles = [slide.shapes.title.text_frame.text for slide in deck.slides]
    assert len(set(titles)) == len(titles)


def test_text_outside_of_drawings_is_in_placeholders(deck):
    for slide in deck.slides:
        for shape in slide.shapes:
            if shape.has_text_frame and shape.text_frame.text.strip():
                assert shape.is_placeholder, shape.name


def test_no_placeholder_is_left_empty(deck):
    for slide in deck.slides:
        for shape in slide.placeholders:
            assert not shape.has_text_frame or shape.text_frame.text.strip(), shape.name


def test_placeholders_belong_to_the_slides_layout(deck):
    for slide in deck.slides:
        offered = {shape.placeholder_format.idx for shape in slide.slide_layout.placeholders}
        used = {shape.placeholder_format.idx for shape in slide.placeholders}
        assert used <= offered


def test_nothing_is_outside_of_the_slide(deck):
    for slide in deck.slides:
        for shape in shapes_of(slide):
            assert shape.left >= 0
            assert shape.top >= 0
            assert shape.left + shape.width <= deck.slide_width + 1
            assert shape.top + shape.height <= deck.slide_height + 1


def test_slides_have_numbers_and_a_footer_but_the_first(deck):
    for number, slide in enumerate(deck.slides):
        kinds = [shape.placeholder_format.type for shape in slide.placeholders]
        names = {kind.name for kind in kinds}
        assert ({"SLIDE_NUMBER", "FOOTER"} <= names) == (number > 0)


def test_speaker_notes_tell_when_a_slide_is_used(deck):
    notes = {slide.shapes.title.text_frame.text: slide.notes_slide.notes_text_frame.text
             for slide in deck.slides if slide.has_notes_slide}
    assert "10:20–10:55" in notes["Vertrauen schaffen"]
    assert "Kartenabfrage" in notes["Vertrauen schaffen"]


def test_phases_and_model_are_drawn_with_native_shapes(deck):
    drawn = {slide.shapes.title.text_frame.text: [shape for shape in slide.shapes if hasattr(shape, "shapes")]
             for slide in deck.slides}
    for title in ("Entwicklungsphasen von Städteverbänden", "Kooperationsmodell (Entwurf)"):
        (group,) = drawn[title]
        assert len(group.shapes) > 5
        assert group._element.nvGrpSpPr.cNvPr.get("descr")
        assert not [shape for shape in shapes_of(group) if shape.shape_type and shape.shape_type.name == "PICTURE"]


def test_every_connector_is_glued_to_shapes_of_its_slide_at_both_ends(deck):
    glued = 0
    for slide in deck.slides:
        numbers = {name.get("id"): name for name in slide._element.iter(f"{P}cNvPr")}
        for line in slide._element.iter(f"{P}cxnSp"):
            for tag in ("stCxn", "endCxn"):
                (end,) = line.iter(f"{A}{tag}")
                assert end.get("id") in numbers
                glued += 1
    assert glued > 40


def test_phase_titles_are_bold_as_in_the_seed(deck):
    slide = next(slide for slide in deck.slides if slide.shapes.title.text_frame.text.startswith("Entwicklungs"))
    bold = [run.text for shape in shapes_of(slide) if shape.has_text_frame
            for paragraph in shape.text_frame.paragraphs for run in paragraph.runs if run.font.bold]
    for title in [line for line in seed_lines(bold=True) if line.startswith("**")]:
        assert title.strip("*") in bold


def test_every_run_names_the_language(example):
    with zipfile.ZipFile(example / "deck.pptx") as package:
        for name in package.namelist():
            if name.startswith(("ppt/slides/slide", "ppt/notesSlides/notes")) and name.endswith(".xml"):
                root = etree.fromstring(package.read(name))
                for run in root.iter(f"{A}r", f"{A}fld"):
                    assert run.find(f"{A}rPr").get("lang") == "de-DE", name


def test_the_author_is_named(deck):
    assert deck.core_properties.author == "Maximiliane Seitz"
    assert deck.core_properties.title == "Workshop: Interkommunale Kooperation"
    assert deck.core_properties.language == "de-DE"
