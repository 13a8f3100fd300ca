"""Every mistake in a list of people, in groups and in rules is found at its place."""

from __future__ import annotations

import io
import zipfile

import pytest
import xlsxwriter

from tests.content.workshops import PLAIN, read

LIST = "participants.csv"
THREE = "Name;Organisation\nAda Beispiel;Stadt Probe\nBo Muster;Stadt Probe\nCem Vorlage;Kreis Probe\n"
GROUPS = PLAIN + "participants: {planned: 3, group_names: [Geld, Regeln]}\n"


def workbook(*rows: list[object], hidden: bool = False) -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made) as book:
        if hidden:
            book.add_worksheet("Aside").hide()
        sheet = book.add_worksheet()
        sheet.activate()
        sheet.set_first_sheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return made.getvalue()


def packed(**parts: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(f"{name}.xml", content)
    return made.getvalue()


BROKEN: dict[str, tuple[dict[str, str | bytes], list[str]]] = {
    "the list is empty": ({LIST: ""}, [f"{LIST}:1:1 people.empty-list"]),
    "the list has empty rows only": ({LIST: "\n;;\n"}, [f"{LIST}:1:1 people.empty-list"]),
    "the list names nobody": ({LIST: "\nName;Gruppe\n;\n"}, [f"{LIST}:2:1 people.nobody"]),
    "no column is a name": ({LIST: "Nmae;Gruppe\nAda;A\n"}, [
        f"{LIST}:1:1 people.column-mistyped", f"{LIST}:1:1 people.no-name-column"]),
    "a column is mistyped": ({LIST: "Name;Orgnisation\nAda;A\n"}, [f"{LIST}:1:6 people.column-mistyped"]),
    "a column is there twice": ({LIST: "Name;Institution;Organisation\nAda;A;B\n"}, [
        f"{LIST}:1:18 people.column-twice"]),
    "a person has no name": ({LIST: 'Organisation;Name\n"Stadt;\nProbe";\nB;Bo\n'}, [f"{LIST}:3:8 people.no-name"]),
    "a person is there twice": ({LIST: "Name;Institution\nAda B;X\nAda B;Y\nada  b;x\n"}, [f"{LIST}:4:1 people.twice"]),
    "a cell stands beside the columns": ({LIST: "Name,Organisation\nAda,Probe, Inc.\n"}, [
        f"{LIST}:2:11 people.cell-without-column"]),
    "a quotation mark is not closed": ({LIST: 'Name;Organisation\nAda;"Probe\n'}, [f"{LIST}:2:5 people.open-quote"]),
    "a name turns the direction of writing": ({LIST: "Name;Organisation\nAda;A\u202eB\n"}, [
        f"{LIST}:2:5 yaml.forbidden-character"]),
    "a name holds a control character": ({LIST: "Name\nA\x1bda\n"}, [f"{LIST}:2:1 yaml.forbidden-character"]),
    "a name is a book": ({LIST: "Name\nBo\n" + "A" * 501}, [f"{LIST}:3:1 people.cell-too-long"]),
    "there are too many columns": ({LIST: "Name" + ";" * 100 + "x\nAda\n"}, [f"{LIST}:1:105 people.too-many-columns"]),
    "there are too many people": (
        {LIST: "Name\n" + "".join(f"P{number}\n" for number in range(10_002))},
        [f"{LIST}:10002:1 people.too-many-rows"]),
    "bytes are no text": ({LIST: b"Name\nA\x81\xff\n"}, [f"{LIST}:2:2 people.encoding"]),
    "there are two lists": ({LIST: "Name\nAda\n", "participants.xlsx": workbook(["Name"], ["Ada"])}, [
        "participants.xlsx:1:1 people.two-lists"]),
    # workbooks
    "a workbook has no name in a row": (
        {"participants.xlsx": workbook([None, "Name", "Gruppe"], [], [None, "Ada", 1], [None, None, 2])},
        ["participants.xlsx:4:2 people.no-name"]),
    "a workbook holds an error beside its columns": (
        {"participants.xlsx": workbook(["Name"], ["Ada", "B"])}, ["participants.xlsx:2:2 people.cell-without-column"]),
    "a workbook is empty": ({"participants.xlsx": workbook()}, ["participants.xlsx:1:1 people.empty-list"]),
    "a workbook is a text": ({"participants.xlsx": "Name\nAda\n"}, ["participants.xlsx:1:1 people.not-a-workbook"]),
    "a workbook is cut": ({"participants.xlsx": workbook(["Name"], ["Ada"])[:900]}, [
        "participants.xlsx:1:1 people.not-a-workbook"]),
    "a workbook has a password": ({"participants.xlsx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)}, [
        "participants.xlsx:1:1 people.old-or-locked"]),
    "a workbook is a bomb": ({"participants.xlsx": packed(sheet=bytes(129 << 20))}, [
        "participants.xlsx:1:1 people.bomb"]),
    "a workbook declares entities": (
        {"participants.xlsx": packed(sheet=b'<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>')},
        ["participants.xlsx:1:1 people.not-a-workbook"]),
    # groups
    "a group is unknown": ({"workshop.yaml": GROUPS, LIST: "Name;Gruppe\nAda;geld\nBo;Regel\n"}, [
        f"{LIST}:3:4 people.unknown-group"]),
    "there are more groups than names": (
        {"workshop.yaml": PLAIN + "participants:\n  planned: 9\n  groups: 3\n  group_names: [A, B]\n"},
        ["workshop.yaml:6:16 people.names-and-number"]),
    "two groups have one name": (
        {"workshop.yaml": PLAIN + "participants: {planned: 9, group_names: [Geld, geld]}\n"},
        ["workshop.yaml:3:48 people.group-name-twice"]),
    "both files put people into groups": (
        {LIST: "Name;Gruppe\nAda;1\nBo;2\n", "groups.csv": "Gruppe;Name\n1;Ada\n2;Bo\n"},
        [f"{LIST}:2:5 people.groups-twice"]),
    "somebody in a group is not in the list": (
        {LIST: THREE, "groups.csv": "Gruppe;Name\n1;Ada Beispil\n1;Ada Beispiel\n2;Bo Muster\n1;Cem Vorlage\n"},
        ["groups.csv:2:3 people.not-in-list"]),
    "somebody is in two groups": (
        {LIST: THREE, "groups.csv": "Gruppe;Name\n1;Ada Beispiel\n2;Bo Muster\n1;Cem Vorlage\n2;Cem Vorlage\n"},
        ["groups.csv:5:3 people.twice"]),
    "somebody is in no group": ({LIST: THREE, "groups.csv": "Gruppe;Name\n1;Ada Beispiel\n2;Bo Muster\n"}, [
        f"{LIST}:4:1 people.in-no-group"]),
    "groups have no names of people": ({LIST: THREE, "groups.csv": "Gruppe\n1\n"}, [
        "groups.csv:1:1 people.no-group-columns"]),
    # rules
    "a rule names somebody unknown": (
        {LIST: THREE, "grouping.yaml": "apart:\n  - [Ada Beispiel, Bo Mustr]\n"},
        ["grouping.yaml:2:20 people.unknown-person"]),
    "a rule names one person": ({LIST: THREE, "grouping.yaml": "together: [[Ada Beispiel]]\n"}, [
        "grouping.yaml:1:12 people.lonely-rule"]),
    "a rule's name is not the only one": (
        {LIST: "Name;Organisation\nAda;X\nAda;Y\nBo;Y\n", "grouping.yaml": "apart: [[Bo, Ada], [Bo, Ada (X)]]\n"},
        ["grouping.yaml:1:14 people.several-people"]),
    "a column to mix is not there": ({LIST: THREE, "grouping.yaml": "mix: [Organisation, Region]\n"}, [
        "grouping.yaml:1:21 people.unknown-column"]),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_mistake_is_found_at_its_place(tmp_path, case):
    files, expected = BROKEN[case]
    assert read(tmp_path, files)[1] == expected


def test_a_hidden_sheet_is_passed_over(tmp_path):
    workshop, told = read(tmp_path, {"participants.xlsx": workbook(["Name"], ["Ada"], hidden=True)})
    assert told == []
    assert [person.name for person in workshop.people] == ["Ada"]
