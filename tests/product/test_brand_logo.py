"""A brand's logo, from `_brand.yml` to the slides and the handout."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PIL import Image
from pptx import Presentation
from pypdf import PdfReader

import impuls_workshop
from tests.pdf.bench import faults

BRAND = """\
meta: {name: Harzverbund}
logo:
  images:
    main: {path: images/main.png, alt: Wappen des Harzverbunds}
  medium: main
"""


@pytest.fixture
def branded(harz) -> Path:
    """The example with a logo of 600 by 150 pixels."""
    (harz / "images").mkdir(exist_ok=True)
    Image.new("RGB", (600, 150), (40, 40, 90)).save(harz / "images" / "main.png")
    (harz / "_brand.yml").write_text(BRAND, "utf-8")
    return harz


def build(folder: Path, **wishes) -> tuple[impuls_workshop.BuildResult, Path]:
    output = folder.parent.parent / "output"
    return impuls_workshop.build([folder], output=output, **wishes), output / "harz"


@pytest.mark.parametrize("aspect", ["16:9", "4:3"])
def test_the_logo_stands_on_title_and_content_layouts_with_its_words(branded, aspect):
    result, folder = build(branded, only=["deck"], aspect=aspect)
    assert result.report.diagnostics == []
    deck = Presentation(str(folder / "deck.pptx"))
    shown = {}
    for layout in deck.slide_layouts:
        for shape in layout.shapes:
            if shape.shape_type is not None and shape.shape_type.name == "PICTURE":
                shown[layout.name] = shape
    assert {"Titel", "Inhalt", "Gegenüberstellung", "Schaubild", "Quellen"} <= set(shown)
    assert not {"Abschnitt", "Schluss"} & set(shown)
    for logo in shown.values():
        assert logo._element.nvPicPr.cNvPr.get("descr") == "Wappen des Harzverbunds"
        assert logo.width / logo.height == pytest.approx(4, rel=0.01)
        assert logo.left + logo.width <= deck.slide_width


@pytest.mark.parametrize("aspect", ["16:9", "4:3"])
def test_no_placeholder_is_under_the_logo(branded, aspect):
    _, folder = build(branded, only=["deck"], aspect=aspect)
    for layout in Presentation(str(folder / "deck.pptx")).slide_layouts:
        for logo in [shape for shape in layout.shapes if shape.name == "Logo"]:
            for other in layout.placeholders:
                apart = (other.left + other.width <= logo.left or logo.left + logo.width <= other.left
                         or other.top + other.height <= logo.top or logo.top + logo.height <= other.top)
                assert apart, (layout.name, other.name)


def test_the_file_is_in_the_deck_once_and_without_a_path(branded):
    _, folder = build(branded, only=["deck"])
    with zipfile.ZipFile(folder / "deck.pptx") as package:
        assert [name for name in package.namelist() if "media" in name] == ["ppt/media/logo1.png"]


def test_the_logo_stands_on_the_opening_of_the_handout(branded):
    _, folder = build(branded, only=["handout"])
    first = PdfReader(folder / "handout.pdf").pages[0]
    assert [image.image.size for image in first.images] == [(600, 150)]


SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100"><rect width="300" height="100" fill="{}"/></svg>'


def test_an_svg_logo_has_a_variant_for_dark_grounds(branded):
    for name, colour in (("hell", "#17402f"), ("dunkel", "#ffffff")):
        (branded / "images" / f"{name}.svg").write_text(SVG.format(colour), "utf-8")
    (branded / "_brand.yml").write_text(
        "logo: {medium: {light: {path: images/hell.svg, alt: Wappen}, dark: {path: images/dunkel.svg, alt: Wappen}}}",
        "utf-8")
    (branded / "pages" / "ende.md").write_text("---\ntitle: Danke\nlayout: closing\n---\nBis bald\n", "utf-8")
    result, folder = build(branded, only=["deck", "deck-pdf"])
    assert result.report.diagnostics == []
    shown = {}
    for layout in Presentation(str(folder / "deck.pptx")).slide_layouts:
        for logo in [shape for shape in layout.shapes if shape.name == "Logo"]:
            (drawing,) = logo._element.iter("{*}svgBlip")
            (relation,) = drawing.attrib.values()
            shown[layout.name] = layout.part.related_part(relation).blob.decode()
            assert logo.width / logo.height == pytest.approx(3, rel=0.01)
    assert "#ffffff" in shown["Schluss"]
    assert "#ffffff" in shown["Abschnitt"]
    assert all("#17402f" in svg for name, svg in shown.items() if name not in ("Schluss", "Abschnitt"))


def test_partners_logos_stand_in_a_row_and_weigh_alike(harz):
    (harz / "images").mkdir(exist_ok=True)
    written = (harz / "partners.yaml").read_text("utf-8")
    sizes = {"verbundpartner": (800, 200), "assoziierte-partner": (300, 300)}
    for name, size in sizes.items():
        Image.new("RGB", size, (40, 40, 90)).save(harz / "images" / f"{name}.png")
        written = written.replace(f"- id: {name}", f"- id: {name}\n    image: images/{name}.png\n    alt: Logo {name}")
    (harz / "partners.yaml").write_text(written, "utf-8")
    result, folder = build(harz, only=["deck", "deck-pdf", "handout"])
    assert result.report.diagnostics == []
    first = Presentation(str(folder / "deck.pptx")).slides[0]
    wide, square = [shape for shape in first.shapes if shape._element.tag.endswith("}pic")]
    assert [logo._element.nvPicPr.cNvPr.get("descr") for logo in (wide, square)] == [f"Logo {name}" for name in sizes]
    assert wide.top + wide.height / 2 == pytest.approx(square.top + square.height / 2, abs=2000)
    assert wide.left + wide.width < square.left
    assert wide.width / wide.height == pytest.approx(4, rel=0.01)
    assert 0.8 < wide.width * wide.height / (square.width * square.height) < 1.25
    for paper, page in (("deck.pdf", 0), ("handout.pdf", 0)):
        assert len(PdfReader(folder / paper).pages[page].images) == 2


@pytest.mark.parametrize(("written", "place", "code"), [
    ("  medium: images/mein.png", (5, 11), "markup.picture-missing"),
    ("  medium: {light: images/mein.png}", (5, 19), "markup.picture-missing"),
    ("  medium: ../../secret.png", (5, 11), "markup.picture-outside"),
    ("  medium: _brand.yml", (5, 11), "markup.picture-kind"),
])
def test_a_logo_that_cannot_be_shown_is_reported_where_it_is_written(branded, written, place, code):
    (branded / "_brand.yml").write_text(BRAND.replace("  medium: main", written), "utf-8")
    result, _ = build(branded, only=["deck"])
    assert result.exit_code == 1
    (error,) = result.report.errors
    assert error.code == code
    assert error.span is not None
    assert (Path(error.span.path).name, error.span.line, error.span.column) == ("_brand.yml", *place)


def test_a_plain_path_is_enough_and_the_name_describes_it(branded):
    (branded / "_brand.yml").write_text("meta: {name: Harzverbund}\nlogo: images/main.png\n", "utf-8")
    result, folder = build(branded, only=["deck"])
    assert result.report.diagnostics == []
    layout = Presentation(str(folder / "deck.pptx")).slide_layouts[0]
    (logo,) = [shape for shape in layout.shapes if shape.name == "Logo"]
    assert logo._element.nvPicPr.cNvPr.get("descr") == "Harzverbund"


def test_the_decks_pdf_shows_it_where_the_deck_does(branded):
    result, folder = build(branded, only=["deck-pdf", "deck"])
    assert result.report.diagnostics == []
    content = (folder / "deck.pdf").read_bytes()
    layouts = [slide.slide_layout for slide in Presentation(str(folder / "deck.pptx")).slides]
    shown = [any(shape.name == "Logo" for shape in layout.shapes) for layout in layouts]
    assert any(shown)
    assert [bool(page.images) for page in PdfReader(folder / "deck.pdf").pages] == shown
    assert faults(content) == []
