from __future__ import annotations

import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from impuls_workshop.document.model import Slide

from .conftest import NS, Written, fill, para

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


def test_openxml_audit_finds_nothing_in_a_deck_with_everything(everything: Written, tmp_path: Path) -> None:
    path = tmp_path / "deck.pptx"
    path.write_bytes(everything.content)
    tool = Path(sys.executable).with_name("openxml-audit")
    done = subprocess.run([tool, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_every_part_is_well_formed_and_has_a_type(everything: Written) -> None:
    types = everything.xml("[Content_Types].xml")
    named = {node.get("PartName") for node in types} | {node.get("Extension") for node in types}
    for name in everything.archive.namelist():
        if name.endswith((".xml", ".rels")):
            etree.fromstring(everything.archive.read(name))
        if name != "[Content_Types].xml":
            assert f"/{name}" in named or name.rpartition(".")[2] in named


def test_no_name_is_there_twice_and_the_types_come_first(everything: Written) -> None:
    names = everything.archive.namelist()
    assert not [name for name, times in Counter(names).items() if times > 1]
    assert names[0] == "[Content_Types].xml"


def test_every_relation_leads_to_a_part(everything: Written) -> None:
    parts = set(everything.archive.namelist())
    for name in parts:
        if name.endswith(".rels"):
            folder = Path("/", name).parent.parent
            for relation in everything.xml(name):
                if relation.get("TargetMode") != "External":
                    target = Path(folder, relation.get("Target", ""))
                    resolved = target.resolve().relative_to("/").as_posix()
                    assert resolved in parts, (name, resolved)


def test_zip_dates_are_fixed(everything: Written) -> None:
    assert {member.date_time for member in everything.archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_stated_moment_is_the_date_of_everything(
        write: Callable[..., Written], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    deck: Written = write(Slide("content", {"title": fill("Eins")}))
    assert {member.date_time for member in deck.archive.infolist()} == {(2026, 1, 1, 0, 0, 0)}
    assert deck.presentation.core_properties.created.isoformat() == "2026-01-01T00:00:00"


def test_the_same_deck_gives_the_same_bytes(write: Callable[..., Written]) -> None:
    slides = (Slide("content", {"title": fill("Eins"), "body": fill("Text")}, notes=(para("Notiz"),)),)
    assert write(*slides).content == write(*slides).content


def test_pictures_of_one_content_are_stored_once(everything: Written) -> None:
    assert [name for name in everything.archive.namelist() if "/media/" in name] == ["ppt/media/image1.png"]


def test_the_properties_name_title_authors_and_language_and_no_machine(everything: Written) -> None:
    core = everything.presentation.core_properties
    assert (core.title, core.author, core.subject) == ("Über Grenzen", "A. Müller; B. Weiß", "Kooperation")
    assert core.language == "de-DE"
    assert b"created" not in everything.archive.read("docProps/core.xml")


def test_ids_are_unique(everything: Written) -> None:
    presentation = "ppt/presentation.xml"
    slides = [int(node.get("id", "")) for node in everything.find(presentation, "//p:sldId")]
    assert slides == list(range(256, 256 + 5))
    high = [*everything.find(presentation, "//p:sldMasterId"),
            *everything.find("ppt/slideMasters/slideMaster1.xml", "//p:sldLayoutId")]
    numbers = [int(node.get("id", "")) for node in high]
    assert len(set(numbers)) == len(numbers)
    assert min(numbers) >= 2**31
    for name in everything.xml_parts:
        part = everything.xml(name)
        # What is said again for programs that do not know the first has the same numbers.
        shapes = [node.get("id") for node in part.iterfind(".//p:cNvPr", NS)
                  if next(node.iterancestors(f"{MC}Fallback"), None) is None]
        assert len(set(shapes)) == len(shapes), name


def test_sections_hold_every_slide_once(everything: Written) -> None:
    found = everything.find("ppt/presentation.xml", "//p14:section")
    members = [[node.get("id") for node in section.iterfind(".//p14:sldId", NS)] for section in found]
    assert [section.get("name") for section in found] == ["Über Grenzen", "Mitte", "Ende"]
    assert members == [["256"], ["257", "258"], ["259", "260"]]


def test_a_deck_without_slides_opens(write: Callable[..., Written]) -> None:
    deck: Written = write()
    assert len(deck.presentation.slides) == 0
    assert zipfile.ZipFile.testzip(deck.archive) is None


def test_the_slide_is_exactly_as_large_as_powerpoints_own(everything: Written) -> None:
    presentation = everything.presentation
    assert (presentation.slide_width, presentation.slide_height) == (12192000, 6858000)
