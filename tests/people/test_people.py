"""People come from a list as people make them, print literally, and are in their groups."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

import impuls_workshop
from impuls_workshop.content.loader import load
from impuls_workshop.diagnostics import Report
from tests.content.workshops import read, sound, write
from tests.product.reading import pdf_text

SAMPLE = Path(__file__).parents[1] / "workshops" / "people"


def workbook(path: Path, rows: list[list[object]]) -> None:
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)


def test_the_sample_has_its_people_and_groups():
    report = Report()
    workshop = load(SAMPLE, report)
    assert report.diagnostics == []
    assert [person.name for person in workshop.people] == [
        "Ada Beispiel", "Bo Muster", "Cem Vorlage", "Dana Probe", "Eva-Maria Testfeld", "Ferit Schema"]
    ada, eva = workshop.people[0], workshop.people[4]
    assert (ada.title, ada.first_name, ada.last_name, ada.organisation, ada.role, ada.pronouns) == (
        "Dr.", "Ada", "Beispiel", "Stadt Musterhausen", "Planung", "sie")
    assert eva.organisation == "Verein „Platzhalter“; Ortsgruppe"
    assert (ada.span.line, ada.span.column, eva.organisation.span.column) == (2, 5, 21)
    assert [(group.name, group.letter, group.shape, [person.last_name for person in group.people])
            for group in workshop.groups] == [
        ("Vertrauen", "A", "circle", ["Beispiel", "Vorlage"]), ("Geld", "B", "square", ["Muster", "Probe"]),
        ("Regeln", "C", "triangle", ["Testfeld", "Schema"])]
    assert (ada.group.name, ada.group.letter) == ("Vertrauen", "A")


@pytest.mark.parametrize("text", [
    "Name;Organisation\nAda Beispiel;Übungsstadt\n".encode(),
    "\ufeffname,Institution\r\nAda Beispiel,Übungsstadt\r\n".encode(),
    "NAME\tOrganization\rAda Beispiel\tÜbungsstadt\r".encode("utf-16"),
    'sep=,\n"Name","Organisation"\n" Ada  Beispiel ","Übungsstadt"'.encode(),
    "Vorname;Name;Einrichtung\n\nAda;Beispiel;Übungsstadt\n;;\n".encode(),
    "institution;last-name;First_Name\nÜbungsstadt;Beispiel;Ada\n".encode(),
])
def test_lists_are_read_as_programs_export_them(tmp_path, text):
    (person,) = sound(tmp_path, {"participants.csv": text}).people
    assert (person.name, person.organisation, person.sort_name) == (
        "Ada Beispiel", "Übungsstadt", "beispiel ada beispiel")


def test_a_list_in_the_old_encoding_of_excel_is_read_with_a_note(tmp_path):
    workshop, told = read(tmp_path, {"participants.csv": "Name\nÄnne Müster\n".encode("cp1252")})
    assert workshop.people[0].name == "Änne Müster"
    assert told == ["participants.csv:2:1 people.windows-1252"]


def test_a_workbook_is_read_like_a_list(tmp_path):
    workbook(write(tmp_path, {}) / "participants.xlsx", [
        [], ["Organisation", "Vorname", "Nachname", "Gruppe", "Region"],
        ["Stadt Probe", "Ada", "Beispiel", 10, "Nord"], [None, "Bo", "Muster", 2]])
    workshop = sound(tmp_path, {})
    assert [(person.name, person.organisation, person.group.name) for person in workshop.people] == [
        ("Ada Beispiel", "Stadt Probe", "10"), ("Bo Muster", None, "2")]
    assert [(group.name, group.letter) for group in workshop.groups] == [("2", "2"), ("10", "10")]
    assert workshop.people[0].other == {"region": "Nord"}
    assert (workshop.people[0].span.line, workshop.people[0].span.column) == (3, 2)


def test_names_print_on_a_page_as_they_are_written(tmp_path):
    sound(tmp_path / "w", {
        "participants.csv": 'Name;Gruppe\n*Ada* <b>& [x](y);A\n"Bo ""der"" _Muster_";A\n',
        "templates/badges/artifact.yaml": "title: {de: Schilder}\nfile: badges.pdf\nformat: pdf\n"
                                          "template: badges.html.j2\nneeds: [people, groups]\n",
        "templates/badges/badges.html.j2":
            '<html lang="de"><head><title>Schilder</title></head><body><h1>Schilder</h1>'
            "{% for person in workshop.people | sort(attribute='sort_name') %}<p>{{ person.name }} "
            "– {{ person.group }} {{ person.group.letter }}</p>{% endfor %}"
            "{% for group in workshop.groups %}<p>{{ group }}: {{ group.people | length }}</p>{% endfor %}"
            "</body></html>"})
    result = impuls_workshop.build([tmp_path / "w"], only=["badges"], output=tmp_path / "out")
    assert result.report.diagnostics == []
    assert pdf_text(result.built[0].path) == (
        'Schilder *Ada* <b>& [x](y) – A A Bo "der" _Muster_ – A A A: 2')
