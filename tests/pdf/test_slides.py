"""deck.pdf: the slides of deck.pptx, tagged."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdf
import pytest
from lxml import etree
from pptx import Presentation

import impuls_workshop
from impuls_workshop.backends.pdf import write_pdf
from impuls_workshop.backends.slides_html import SlideHtml, slide_pages
from impuls_workshop.diagnostics import Report
from impuls_workshop.document.brand import read_brand
from impuls_workshop.document.layout_reader import read_layouts
from impuls_workshop.document.layouts import Brand, Layouts
from impuls_workshop.document.model import Block, Deck, Fill, Paragraph, Run, Slide, Table
from impuls_workshop.document.pages import PageDocument
from impuls_workshop.resources import example_folder, fonts_folder, theme_folder
from impuls_workshop.typography.fit import fit
from impuls_workshop.typography.measure import Measure
from tests.pdf.bench import faults, tags
from tests.pdf.slides import boxes_of, chunks, lines_in, write_workshop
from tests.product.reading import pdf_text, words_on_pages
from tests.typography.rendering import to_pdf


def build(folder: Path, output: Path) -> Path:
    result = impuls_workshop.build([folder], only=["deck", "deck-pdf"], output=output)
    assert result.report.errors == []
    return output / folder.name


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("slides")
    return build(write_workshop(folder / "folien"), folder / "output")


@pytest.fixture(scope="module")
def reader(made: Path) -> pypdf.PdfReader:
    return pypdf.PdfReader(made / "deck.pdf")


def test_each_slide_is_a_page_of_its_size(made: Path, reader: pypdf.PdfReader) -> None:
    slides = Presentation(str(made / "deck.pptx")).slides
    assert len(reader.pages) == len(slides) == 5
    for sheet in reader.pages:
        assert [round(float(side) * 25.4 / 72, 2) for side in sheet.mediabox[2:]] == [338.67, 190.5]


def test_slides_of_4_3_are_pages_of_4_3(tmp_path: Path) -> None:
    made = build(write_workshop(tmp_path / "folien", 'aspect: "4:3"\n'), tmp_path / "o")
    sheet = pypdf.PdfReader(made / "deck.pdf").pages[0]
    assert [round(float(side) * 25.4 / 72, 1) for side in sheet.mediabox[2:]] == [254, 190.5]


def test_it_is_accessible_and_says_what_it_is(made: Path, reader: pypdf.PdfReader) -> None:
    assert faults((made / "deck.pdf").read_bytes()) == []
    assert reader.root_object["/Lang"] == "de-DE"
    assert reader.metadata
    assert reader.metadata.title == "Folien"


def _bookmarks(outline: list[Any]) -> list[str]:
    return [title for entry in outline
            for title in (_bookmarks(entry) if isinstance(entry, list) else [entry["/Title"]])]


def test_every_slide_is_a_bookmark(reader: pypdf.PdfReader) -> None:
    assert _bookmarks(reader.outline) == [
        "Auftakt", "Folien",
        "Listen in drei Stufen und ein recht langer Titel, der in zwei Zeilen läuft, damit man sieht, wie er bricht",
        "Tabelle", "Bild", "Worte"]


def test_tags_say_what_everything_is(made: Path) -> None:
    found = [tag for tag, _ in tags((made / "deck.pdf").read_bytes()) if tag not in ("Span", "NonStruct", "Div")]
    item = ["LI", "Lbl", "LBody"]
    assert " ".join(found) == " ".join([
        "Document", "Sect", "H1",
        "Sect", "H1", "P", "Link", "Link", "L", *item, "L", *item, "L", *item, *item, "L", *item, *item, "P", "P",
        "Sect", "H1", "P", "Table", "THead", "TR", "TH", "P", "TH", "P", "TH", "P", "TBody",
        *["TR", "TD", "P", "TD", "P", "TD", "P"] * 2, "BlockQuote", "P", "P", "P", "P",
        "Sect", "H1", "P", "Figure", "P", "P",
        "Sect", "H1", "H2", "L", *item, *item, "P", "P"])


def test_a_picture_is_described(made: Path) -> None:
    assert ("Figure", "Drei Streifen") in tags((made / "deck.pdf").read_bytes())


def test_links_lead_out_and_to_slides(reader: pypdf.PdfReader) -> None:
    links = [found.get_object() for found in reader.pages[1]["/Annots"]]
    assert [link["/A"]["/URI"] for link in links if "/A" in link] == ["https://example.org/pfad"]
    assert [link["/Dest"] for link in links if "/Dest" in link] == ["tabelle"]
    target = reader.named_destinations["tabelle"]
    assert reader.get_destination_page_number(target) == 2


def test_notes_are_not_in_it(made: Path) -> None:
    assert "Moderation" not in pdf_text(made / "deck.pdf")


def test_every_word_is_inside_the_box_of_its_slot(made: Path) -> None:
    pages = list(words_on_pages(made / "deck.pdf"))
    for slide, (_, words) in zip(Presentation(str(made / "deck.pptx")).slides, pages, strict=True):
        boxes = list(boxes_of(slide))
        outside = [word[4] for word in words if not any(_holds(box, word) for box in boxes)]
        assert outside == []


def _holds(box: Any, word: Any) -> bool:
    left, top, right, bottom = (side * 25.4 / 72 for side in word[:4])
    air = (bottom - top) * 0.2  # the reader takes letters for taller than they are
    top, bottom, hair = top + air, bottom - air, 0.1
    return (box.left / 36000 - hair <= left and right <= (box.left + box.width) / 36000 + hair
            and box.top / 36000 - hair <= top and bottom <= (box.top + box.height) / 36000 + hair)


def test_the_words_are_those_of_the_deck(made: Path) -> None:
    for slide, (_, words) in zip(Presentation(str(made / "deck.pptx")).slides, words_on_pages(made / "deck.pdf"),
                                 strict=True):
        printed = "".join(word[4] for word in words)
        for shape in boxes_of(slide):
            texts = [cell.text for row in shape.table.rows for cell in row.cells] if shape.has_table else [
                shape.text_frame.text]
            for word in " ".join(texts).replace("\v", " ").split():
                assert word in printed or len(word) > 60, word


def test_same_slides_same_bytes(made: Path, tmp_path: Path) -> None:
    again = build(write_workshop(tmp_path / "folien"), tmp_path / "o")
    assert (again / "deck.pdf").read_bytes() == (made / "deck.pdf").read_bytes()


def test_a_workshops_own_deck_template_is_used_for_both(tmp_path: Path) -> None:
    folder = write_workshop(tmp_path / "folien")
    own = folder / "templates" / "deck"
    own.mkdir(parents=True)
    (own / "artifact.yaml").write_text(
        "title: {de: Meine}\nfile: deck.pptx\nformat: pptx\ntemplate: mein.xml.j2\n", encoding="utf-8")
    (own / "mein.xml.j2").write_text(
        '<deck title="x" language="de"><slide layout="content"><title>Eigene Folie</title></slide></deck>',
        encoding="utf-8")
    made = build(folder, tmp_path / "o")
    assert pdf_text(made / "deck.pdf").startswith("Eigene Folie")
    assert len(Presentation(str(made / "deck.pptx")).slides) == 1


def test_a_text_without_room_is_reported_once(tmp_path: Path) -> None:
    folder = write_workshop(tmp_path / "folien")
    (folder / "pages" / "1-listen.md").write_text(
        f"---\ntitle: {'Wort ' * 60}\nlayout: content\nshow: [deck]\n---\nText\n", encoding="utf-8")
    found = impuls_workshop.check([folder], only=["deck", "deck-pdf"]).report
    assert [one.code for one in found.errors] == ["typography.too-long"]


@pytest.fixture(scope="module")
def layouts() -> Layouts:
    found = read_layouts(theme_folder() / "layouts.yaml", Report())
    assert found
    return found


@pytest.fixture(scope="module")
def brand() -> Brand:
    return read_brand([theme_folder() / "_brand.yml"], Report())


def one_line(text: str) -> Paragraph:
    return Paragraph((Run(text),))


@pytest.mark.parametrize("body", [
    (Table((((one_line("nur Kopf"),), (one_line("b"),)),)),),
    (Table((((one_line("a"),), ()), ((one_line("c"),), (one_line("d"),))), header=False),),
    (Paragraph((Run("zehn"),), "number", number=10), Paragraph((Run("tief"),), "bullet", 2)),
    (Paragraph((Run("zwei\nZeilen\n\nmit Lücke"),)), Paragraph((Run("Kopf"),), heading=True)),
    (Paragraph((Run("Text", link="https://x.y", bold=True), Run(" en", language="en"), Run("日本", code=True))),),
])
def test_whatever_a_slot_may_hold_is_accessible(
        body: tuple[Block, ...], layouts: Layouts, brand: Brand, tmp_path: Path) -> None:
    fills = {"title": Fill((one_line("Titel"),)), "left": Fill(body), "right-heading": Fill((one_line("Kopf"),)),
             "right": Fill(body)}
    report, measure = Report(), Measure(brand)
    deck = fit(Deck("Deck", "de", (Slide("two-content", fills),)), layouts, measure, report)
    pages = slide_pages(deck, layouts, brand, {}, measure=measure, shown="x")
    made = write_pdf(pages.page, css=pages.css, images=pages.images, image_root=tmp_path,
                     fonts_folder=fonts_folder(), report=report)
    assert made
    assert made.pages == 1
    assert {found.code for found in report.diagnostics} <= {"pages.no-glyph"}
    assert faults(made.content) == []


def test_slides_can_be_printed_small_on_a_page(layouts: Layouts, brand: Brand, tmp_path: Path) -> None:
    report = Report()
    slide = Slide("content", {"title": Fill((one_line("Klein"),))})
    slides = SlideHtml(Deck("Deck", "de", (slide, slide)), layouts, brand, {}, Measure(brand))
    root = etree.fromstring('<html lang="de"><head><title>Handout</title></head><body><div/><div/></body></html>')
    for index, place in enumerate(root.iter("div")):
        slides.add(place, index)
    css = ("@page { size: A4; margin: 0 } body { margin: 0 } div { height: 100mm }"
           ".slide { transform: scale(0.5); transform-origin: 0 0 }")
    made = write_pdf(PageDocument(root, "x", {}, slides.texts), css=[("a", css), ("slides.css", slides.css())],
                     images={}, image_root=tmp_path, fonts_folder=fonts_folder(), report=report)
    assert made
    assert report.ok
    assert faults(made.content) == []
    path = tmp_path / "small.pdf"
    path.write_bytes(made.content)
    [(_, words)] = words_on_pages(path)
    assert [round(word[0] * 25.4 / 72) for word in words if word[4] == "Klein"] == [8, 8]


@pytest.mark.office
@pytest.mark.parametrize("which", ["harz", "folien"])
def test_lines_are_those_libreoffice_shows(which: str, made: Path, tmp_path: Path) -> None:
    folder = made if which == "folien" else build(example_folder() / which, tmp_path / "o")
    shown = tmp_path / "deck.pptx"
    shown.write_bytes((folder / "deck.pptx").read_bytes())
    slides = Presentation(str(shown)).slides
    office, ours = chunks(to_pdf(shown, tmp_path)), chunks(folder / "deck.pdf")
    same = different = 0
    for slide, theirs, own in zip(slides, office, ours, strict=True):
        for box in boxes_of(slide):
            expected, found = lines_in(box, theirs), lines_in(box, own)
            alike = [text for *_, text in expected] == [text for *_, text in found]
            same, different = (same + len(found), different) if alike else (same, different + len(found))
            in_cells = getattr(box, "has_table", False)  # LibreOffice drops the upper margin of cells
            for (x, y, text), (their_x, their_y, _) in zip(found, expected, strict=False) if alike else ():
                assert abs(x - their_x) < 1, text
                assert abs(y - their_y) < (4 if in_cells else 1.5), (text, y, their_y)
    assert same >= 20
    assert different <= 0.05 * same
