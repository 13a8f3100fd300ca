"""What an author gives is shown somewhere, or it is said that it is not."""

from __future__ import annotations

from PIL import Image
from pptx import Presentation
from pypdf import PdfReader

import impuls_workshop


def picture(folder, name):
    (folder / "images").mkdir(exist_ok=True)
    Image.new("RGB", (300, 200), (40, 40, 90)).save(folder / "images" / name)


def changed(file, before, after):
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")


def test_pictures_and_notes_of_all_kinds_are_shown(harz, tmp_path):
    for kind, before in (("goals", "  - "), ("partners", "    title: Verbundpartner"), ("phases", "    steps:")):
        picture(harz, f"{kind}.png")
        fields = f"image: images/{kind}.png\n    alt: Bild {kind}\n    notes: Notiz zu {kind}"
        changed(harz / f"{kind}.yaml", before, f"    {fields}\n{before}" if kind != "goals" else
                "  - title: Ein Ziel\n    " + fields + "\n  - ")
    result = impuls_workshop.build([harz], output=tmp_path / "out")
    assert result.report.diagnostics == []
    reader = PdfReader(tmp_path / "out" / "harz" / "handout.pdf")
    assert len({image.name for page in reader.pages for image in page.images}) == 3
    deck = Presentation(str(tmp_path / "out" / "harz" / "deck.pptx"))
    notes = " ".join(slide.notes_slide.notes_text_frame.text for slide in deck.slides if slide.has_notes_slide)
    for kind in ("goals", "partners", "phases"):
        assert f"Notiz zu {kind}" in notes


def test_what_no_artifact_shows_is_said_where_it_is_written(harz, tmp_path):
    picture(harz, "a.png")
    (harz / "pages" / "9-allein.md").write_text(
        "---\ntitle: A\nshow: [deck-pdf]\nimage: images/a.png\nalt: B\n---\nNur hier.\n", "utf-8")
    changed(harz / "goals.yaml", "items:\n", "items:\n  - {title: Noch ein Ziel, alt: Was ist zu sehen}\n")
    report = impuls_workshop.check([harz]).report
    told = {(found.code, found.span.path.rpartition("/")[2], found.severity.value) for found in report.diagnostics}
    assert ("build.text-unshown", "9-allein.md", "note") in told
    assert ("build.picture-unshown", "9-allein.md", "warning") in told
    assert ("build.alt-without-picture", "goals.yaml", "warning") in told


def test_part_of_a_build_says_nothing_of_what_the_rest_shows(harz):
    (harz / "pages" / "9-allein.md").write_text("---\ntitle: A\nshow: [deck-pdf]\n---\nNur hier.\n", "utf-8")
    assert impuls_workshop.check([harz], only=["deck"]).report.diagnostics == []


def test_a_feedback_form_on_the_web_gets_a_closing_slide_with_a_code(harz, tmp_path):
    address = "https://umfrage.example.org/harz"
    changed(harz / "feedback.yaml", "title:", f"url: {address}\ntitle:")
    result = impuls_workshop.build([harz], only=["deck"], output=tmp_path / "out")
    assert result.report.diagnostics == []
    deck = Presentation(str(tmp_path / "out" / "harz" / "deck.pptx"))
    (slide,) = [slide for slide in deck.slides if slide.slide_layout.name == "Schluss"]
    (code,) = [shape for shape in slide.shapes if shape._element.tag.endswith("}pic")]
    assert code._element.nvPicPr.cNvPr.get("descr") == f"QR-Code: {address}"
    assert code.click_action.hyperlink.address == address
    assert "umfrage.example.org" in slide.placeholders[21].text_frame.text
