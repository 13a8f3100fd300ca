"""A new artifact is a folder, a new slide layout an entry in a layouts file; neither needs Python."""

from __future__ import annotations

from pptx import Presentation
from pypdf import PdfReader

import impuls_workshop
from impuls_workshop.resources import theme_folder
from tests.product.reading import paragraphs_of

NEW_LAYOUT = """
  headline:
    type: titleOnly
    footer: false
    titles: {de: Schlagzeile, en: Headline}
    slots:
      title: {kind: title, style: display, idx: 0, box: [16, 30, 306.667, 60], required: true}
      remark: {kind: text, style: lead, idx: 21, box: [16, 100, 200, 30]}
"""


def test_a_new_artifact_is_a_folder(harz, tmp_path):
    folder = harz / "templates" / "certificate"
    folder.mkdir(parents=True)
    (folder / "artifact.yaml").write_text(
        "title: {de: Urkunde, en: Certificate}\nfile: certificate.pdf\nformat: pdf\n"
        "template: certificate.html.j2\nstylesheets: [page.css, certificate.css]\npage: A5\n")
    (folder / "certificate.html.j2").write_text(
        '<html lang="{{ workshop.language }}"><head><title>Urkunde</title></head>'
        "<body><h1>Urkunde</h1><p>{{ workshop.title }}</p></body></html>")
    (folder / "certificate.css").write_text("@page { size: A5 landscape }")

    result = impuls_workshop.build([harz], only=["certificate"], output=tmp_path / "out")

    assert result.report.diagnostics == []
    (built,) = result.built
    page = PdfReader(built.path).pages[0]
    assert "Interkommunale Kooperation" in page.extract_text()
    assert round(float(page.mediabox.width) / 72 * 25.4) == 210


def test_a_new_slide_layout_is_an_entry_in_the_layouts_file(harz, tmp_path):
    theme = harz / "templates" / "theme"
    theme.mkdir(parents=True)
    builtin = (theme_folder() / "layouts.yaml").read_text(encoding="utf-8")
    (theme / "layouts.yaml").write_text(builtin + NEW_LAYOUT, encoding="utf-8")
    deck = harz / "templates" / "deck"
    deck.mkdir()
    (deck / "artifact.yaml").write_text(
        "title: {de: Folien, en: Slides}\nfile: deck.pptx\nformat: pptx\ntemplate: deck.xml.j2\n")
    (deck / "deck.xml.j2").write_text(
        '<deck title="x" language="de"><slide layout="headline"><title>{{ workshop.title }}</title>'
        "<remark>{{ workshop.goals.items[0].title }}</remark></slide></deck>")

    result = impuls_workshop.build([harz], only=["deck"], output=tmp_path / "out")

    assert result.report.diagnostics == []
    (slide,) = Presentation(str(result.built[0].path)).slides
    assert slide.slide_layout.name == "Schlagzeile"
    assert paragraphs_of(slide) == [
        "Workshop: Interkommunale Kooperation",
        "Gemeinsame Wahrnehmung von zentralörtlichen Funktionen der Daseinsvorsorge"]
