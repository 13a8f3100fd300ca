"""feedback.pdf and sign-in.pdf, read back: the fields of the form, and what people are told before they sign."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

import impuls_workshop
from impuls_workshop.content.loader import load
from impuls_workshop.diagnostics import Report
from tests.pdf.bench import faults
from tests.product.conftest import ROOT
from tests.product.reading import pdf_text

PEOPLE = ROOT / "tests" / "workshops" / "people" / "participants.csv"


@pytest.fixture(scope="module")
def questions():
    return load(ROOT / "content" / "harz", Report()).feedback.items


@pytest.fixture(scope="module")
def form(example) -> PdfReader:
    return PdfReader(example / "feedback.pdf")


def fields_of(form: PdfReader) -> list:
    return [reference.get_object() for reference in form.trailer["/Root"]["/AcroForm"]["/Fields"]]


def changed(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")


def test_each_question_has_its_fields(questions, form):
    expected = []
    for question in questions:
        names = [f"{question.id}-{number}" for number in range(1, len(question.options) + 1)]
        expected += names if question.kind == "choices" else [question.id]
    assert [field["/T"] for field in fields_of(form)] == expected


def test_a_group_of_buttons_is_one_field_with_a_kid_for_each_answer(questions, form):
    groups = {field["/T"]: field for field in fields_of(form) if "/Kids" in field}
    for question in questions:
        if question.kind in ("scale", "choice"):
            kids = [kid.get_object() for kid in groups[question.id]["/Kids"]]
            assert len(kids) == (question.steps if question.kind == "scale" else len(question.options))
            assert all("/T" not in kid for kid in kids)
            states = [next(iter(kid["/AP"]["/N"])) for kid in kids]
            assert len(set(states)) == len(states)


def test_every_field_says_what_it_asks_for(questions, form):
    titles = [question.title.plain for question in questions]
    for field in fields_of(form):
        assert any(field["/TU"].startswith(title) for title in titles)
        spoken = [kid.get_object()["/TU"] for kid in field.get("/Kids", [])]
        assert len(set(spoken)) == len(spoken)
    scale = next(field for field in fields_of(form) if field["/T"] == "gesamt")
    assert scale["/TU"] == "Wie zufrieden sind Sie mit dem Tag insgesamt?"
    assert scale["/Kids"][4].get_object()["/TU"].endswith("Stufe 5 von 5: sehr zufrieden")


def test_what_is_filled_in_stays(form, tmp_path):
    from pypdf import PdfWriter

    writer = PdfWriter(clone_from=form)
    writer.update_page_form_field_values(writer.pages[0], {"noch-etwas": "Łódź läßt grüßen"}, auto_regenerate=True)
    writer.write(tmp_path / "filled.pdf")
    assert PdfReader(tmp_path / "filled.pdf").get_form_text_fields()["noch-etwas"] == "Łódź läßt grüßen"


def test_everything_of_the_form_is_printed(questions, example):
    text = pdf_text(example / "feedback.pdf")
    for question in questions:
        for words in (question.title, question.left, question.right, *question.options):
            assert words is None or words.plain in text


def test_an_address_becomes_a_link_and_a_code(harz, tmp_path):
    changed(harz, "feedback.yaml", "# url: https://example.org/rueckmeldung", "url: https://example.org/f/27")
    result = impuls_workshop.build([harz], only=["feedback"], output=tmp_path)
    assert result.report.diagnostics == []
    content = result.built[0].path.read_bytes()
    assert faults(content) == []
    page = PdfReader(result.built[0].path).pages[0]
    links = [note.get_object().get("/A", {}).get("/URI") for note in page["/Annots"]]
    assert "https://example.org/f/27" in links


@pytest.mark.parametrize(("old", "new", "place", "code"), [
    ("# url: https://", "url: http://", "15:6", "feedback.not-https"),
    ("    right: sehr zufrieden\n", "", "17:5", "feedback.no-word"),
    ("options: [zu langsam, gerade richtig, zu schnell]", "options: [zu langsam]", "35:14",
     "feedback.too-few-options"),
    ("    lines: 3", "    left: kurz", "51:11", "feedback.not-of-this-kind"),
])
def test_a_question_that_cannot_be_answered_is_an_error_at_its_place(harz, old, new, place, code):
    changed(harz, "feedback.yaml", old, new)
    report = impuls_workshop.check([harz], only=["feedback"]).report
    (found,) = report.errors
    assert found.code == code
    assert f"{found.span}".endswith(f"feedback.yaml:{place}")


def test_the_list_is_blank_and_long_enough(example):
    text = pdf_text(example / "sign-in.pdf")
    assert "31. Dezember 2027" in text
    assert "Nachweis der Teilnahme" in text
    assert "Gastgebende Stadt (vor Ort bitte eintragen)" in text
    assert " 30" in text
    assert all(page.extract_text().count("Unterschrift") == 1 for page in PdfReader(example / "sign-in.pdf").pages)


def test_names_are_printed_only_on_demand(harz, tmp_path):
    shutil.copy(PEOPLE, harz / "participants.csv")
    blank = impuls_workshop.build([harz], only=["sign-in"], output=tmp_path / "blank")
    assert "Testfeld" not in pdf_text(blank.built[0].path)
    changed(harz, "workshop.yaml", "  delete_by:", "  print_names: true\n  delete_by:")
    named = impuls_workshop.build([harz], only=["sign-in"], output=tmp_path / "named")
    assert "Eva-Maria Testfeld" in pdf_text(named.built[0].path)


@pytest.mark.parametrize("field", ["purpose", "contact", "delete_by"])
def test_a_notice_without_purpose_contact_or_date_is_an_error(harz, field):
    lines = (harz / "workshop.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(f"  {field}:")]
    (harz / "workshop.yaml").write_text("".join(kept), encoding="utf-8")
    report = impuls_workshop.check([harz], only=["sign-in"]).report
    assert any(field in str(found.values) for found in report.errors)


def test_without_a_notice_there_is_no_list(tmp_path):
    result = impuls_workshop.build([ROOT / "tests" / "workshops" / "imc"], only=["sign-in"], output=tmp_path)
    assert result.built == ()
    assert [missing.code for missing in result.left_out] == ["build.content-missing"]


def test_forms_and_lists_conform_to_pdf_ua_1(example):
    for name in ("feedback", "sign-in"):
        assert faults((example / f"{name}.pdf").read_bytes()) == []
