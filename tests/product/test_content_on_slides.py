"""A workshop that uses everything a slide can show, read back from its decks and papers."""

from __future__ import annotations

import io
import subprocess
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from pptx import Presentation
from pypdf import PdfReader

import impuls_workshop
from tests.everything import everything
from tests.product.reading import millimetres, pdf_text, shapes_of

WORKSHOP = Path(__file__).parents[1] / "workshops" / "showcase"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"


@pytest.fixture(scope="module")
def made() -> Path:
    return everything(WORKSHOP)


@pytest.fixture(scope="module")
def slides(made):
    """The slides of both decks by their title."""
    found = [slide for name in ("deck", "features") for slide in Presentation(str(made / f"{name}.pptx")).slides]
    return {slide.shapes.title.text_frame.text: slide for slide in found}


def shape_of(slide, name):
    return next(shape for shape in slide.shapes if shape.name == name)


def table_of(slide):
    return next(shape.table for shape in slide.shapes if getattr(shape, "has_table", False))


def test_columns_of_numbers_are_set_flush_right_with_their_heading(slides):
    cells = [[cell._tc.find(f".//{A}pPr").get("algn") for cell in row.cells]
             for row in table_of(slides["Einwohner und Anteile"]).rows]
    assert cells == [["l", "r", "r", "r", "l"]] * 4


def test_widths_of_columns_are_as_the_template_gives_them(slides):
    first, second, third = (column.width for column in table_of(slides["Breiten nach Maß"]).columns)
    assert second == pytest.approx(2 * first, rel=1e-3)
    assert third == pytest.approx(first, rel=1e-3)


def test_items_of_a_long_numbered_list_leave_room_for_the_widest_number(slides):
    items = shape_of(slides["Zählen bis zwölf"], "body")._element.findall(f".//{A}pPr")
    places = {(item.get("marL"), item.get("indent")) for item in items}
    assert len(items) == 5
    ((left, hang),) = places
    assert int(left) == -int(hang)
    assert millimetres(int(left)) > 11
    assert {item.find(f"{A}buAutoNum").get("startAt") for item in items} == {"8"}


def test_a_photograph_stands_upright_small_and_without_what_the_camera_wrote(made, slides):
    (picture,) = [shape for shape in slides["Ein Foto, hochkant aufgenommen"].shapes if shape.shape_type == 13
                  or shape.name == "Bild"]
    assert picture.height > picture.width
    image = Image.open(io.BytesIO(picture.image.blob))
    assert image.format == "JPEG"
    assert image.height / millimetres(picture.height) * 25.4 == pytest.approx(220, abs=2)
    assert not image.getexif()
    red, green, _ = image.convert("RGB").getpixel((image.width // 2, 10))
    assert red > green, "the bar is at the top"
    for deck in ("deck.pptx", "features.pptx"):
        assert b"Kamera von Ada" not in b"".join(map(zipfile.ZipFile(made / deck).read,
                                                     zipfile.ZipFile(made / deck).namelist()))


def test_a_covering_picture_fills_its_box_and_is_cropped(slides):
    picture = shape_of(slides["Ein Bild, das seinen Platz füllt"], "Bild")
    assert picture.crop_top == picture.crop_bottom > 0.1
    assert millimetres(picture.width) == pytest.approx(147.3, abs=0.1)
    assert millimetres(picture.height) == pytest.approx(112, abs=0.1)


def test_an_svg_brings_a_png_for_those_who_cannot_show_it(made, slides):
    slide = slides["Eine Karte als SVG"]
    blip = slide.element.find(f".//{A}blip")
    (vector,) = blip.xpath(".//*[local-name()='svgBlip']")
    relation = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
    svg, png = (slide.part.rels[node.get(relation)].target_part for node in (vector, blip))
    assert (svg.content_type, svg.blob) == ("image/svg+xml", (WORKSHOP / "images/karte.svg").read_bytes())
    drawn = Image.open(io.BytesIO(png.blob))
    assert drawn.format == "PNG"
    assert drawn.width / drawn.height == pytest.approx(2, abs=0.01)
    assert len(drawn.convert("L").getcolors()) > 5


def test_a_webp_picture_becomes_png(slides):
    assert shape_of(slides["Flächen teilen"], "Bild").image.content_type == "image/png"


def test_citations_have_numbers_and_stand_in_the_caption(slides):
    slide = slides["Aussagen mit Quellen"]
    assert shape_of(slide, "body").text_frame.text.split("\n") == [
        "Vertrauen wächst aus Erfahrung¹.", "Verträge sind möglich²\u202f³, auch formlos¹."]
    assert shape_of(slide, "caption").text_frame.text == (
        "¹\u202fGreiving u. a., 2008; ²\u202fRaumordnungsgesetz, § 14 Raumordnerische …; ³\u202fBBSR, 2024")
    assert slide.notes_slide.notes_text_frame.text.endswith(
        "Mehr dazu im Gesetz (Raumordnungsgesetz, § 14 Raumordnerische …).")


def test_a_citation_joins_the_caption_that_is_there(slides):
    caption = shape_of(slides["Einwohner und Anteile"], "caption").text_frame.text
    assert caption == "Quelle: Laufende Raumbeobachtung; ¹\u202fBBSR, 2024"


def test_citations_in_papers_lead_to_the_list_of_sources_if_there_is_one(made):
    assert "Vertrauen wächst aus Erfahrung [Greiving u. a., 2008]" in pdf_text(made / "handout.pdf")
    targets = {link.get_object().get("/Dest") for page in PdfReader(made / "handout.pdf").pages
               for link in page.get("/Annots", [])}
    assert "source-greiving" in targets
    assert "Ohne Quellenliste [Greiving u. a., 2008]." in pdf_text(made / "sheet.pdf")


def test_a_qr_code_is_a_described_picture_that_can_be_clicked(slides):
    picture = shape_of(slides["Deutsch und plain English"], "Bild")
    properties = picture._element.nvPicPr.cNvPr
    assert properties.get("descr") == "QR-Code: https://example.org/workshop?id=42"
    assert picture.click_action.hyperlink.address == "https://example.org/workshop?id=42"
    code = Image.open(io.BytesIO(picture.image.blob)).convert("L")
    assert code.width == code.height
    assert {code.getpixel((2, 2)), code.getpixel((code.width - 3, 2))} == {255}, "a quiet zone around it"


def test_languages_of_words_are_marked(slides):
    languages = {run.find(f"{A}t").text: run.find(f"{A}rPr").get("lang")
                 for run in slides["Deutsch und plain English"].element.iter(f"{A}r")}
    assert languages["plain English"] == "en-GB"
    assert languages["très anglais"] == "fr-FR"
    assert languages["Ninety-nine"] == "en-GB"
    assert languages["Zum Mitnehmen:"] == "de-DE"


def test_paragraphs_appear_one_by_one_each_with_what_is_below_it(slides):
    slide = slides["Absätze erscheinen"]
    body = shape_of(slide, "body")
    effects = [(node.get("nodeType"), node.find(f".//{P}spTgt").get("spid"), node.find(f".//{P}pRg").get("st"))
               for node in slide.element.iter(f"{P}cTn") if node.get("presetClass") == "entr"]
    number = str(body.shape_id)
    assert effects == [("clickEffect", number, "0"), ("clickEffect", number, "1"), ("withEffect", number, "2"),
                       ("clickEffect", number, "3")]
    assert slide.element.find(f".//{P}bldP").get("spid") == number


def test_nothing_is_built_unless_it_is_asked_for(slides):
    assert [title for title, slide in slides.items() if slide.element.find(f"{P}timing") is not None] == [
        "Absätze erscheinen"]


def test_the_agenda_leads_to_the_first_slide_a_block_shows(slides):
    agenda = slides["Ablauf"]
    links = {}
    for row in list(table_of(agenda).rows)[1:]:
        link = row.cells[1]._tc.find(f".//{A}hlinkClick")
        part = agenda.part.rels[link.rId].target_part if link is not None else None
        links[row.cells[1].text] = part.slide.shapes.title.text_frame.text if part else None
    assert links == {"Lesen und rechnen": "Listen auf drei Ebenen", "Ohne Folie": None, "Pause & Kaffee": None,
                     "Bilder": "Ein Foto, hochkant aufgenommen"}


def test_notes_say_when_how_and_with_what_a_slide_is_used(slides):
    notes = slides["Listen auf drei Ebenen"].notes_slide.notes_text_frame.text
    for words in ("09:00–09:20 · Lesen und rechnen", "Kurzvortrag", "Tafel"):
        assert words in notes


def test_code_and_quotes_look_like_what_they_are(slides):
    runs = {run.find(f"{A}t").text: run.find(f"{A}rPr") for run in slides["Zitat und Code"].element.iter(f"{A}r")}
    code = next(properties for words, properties in runs.items() if words.startswith("if Vertrauen"))
    assert code.find(f"{A}latin").get("typeface") == "Courier New"
    quote = next(properties for words, properties in runs.items() if words.startswith("Wer teilt"))
    assert quote.get("i") == "1"
    assert slides["Gesagt in der ersten Runde"].slide_layout.name == "Zitat"


def test_pages_show_pictures_numbers_and_codes_as_slides_do(made):
    laid_out = subprocess.run(["pdftotext", "-layout", str(made / "handout.pdf"), "-"], check=True,
                              capture_output=True, text=True).stdout
    assert "12. Zwölftens ein Punkt" in laid_out
    (page,) = PdfReader(made / "sheet.pdf").pages
    assert len(page.images) == 1
    assert max(page.images[0].image.size) <= 210 / 25.4 * 300


def test_two_builds_give_the_same_bytes(made, tmp_path):
    impuls_workshop.build([WORKSHOP], output=tmp_path, only=["deck", "features"])
    for name in ("deck.pptx", "features.pptx"):
        assert (tmp_path / "showcase" / name).read_bytes() == (made / name).read_bytes()


def test_every_shape_is_on_its_slide(slides):
    for slide in slides.values():
        for shape in shapes_of(slide):
            assert shape.left >= 0
            assert shape.top >= 0
            assert millimetres(shape.left + shape.width) <= 338.7
            assert millimetres(shape.top + shape.height) <= 190.5
