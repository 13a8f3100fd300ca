"""What a screen reader and a keyboard find in every deck: titles, order, descriptions, languages, header rows."""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from pptx import Presentation

from tests.everything import WORKSHOPS, everything
from tests.product.reading import shapes_of

ROOT = Path(__file__).resolve().parents[2]
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
APART = (["title"], ["ctrTitle"], ["ftr"], ["sldNum"], ["dt"])
"""Placeholders whose place in the order is given: the title comes first, the foot last."""


@pytest.fixture(scope="module", params=WORKSHOPS, ids=lambda path: path.name)
def decks(request) -> list[Path]:
    return sorted(everything(request.param).glob("*.pptx"))


@pytest.fixture(scope="module")
def slides(decks) -> list:
    return [slide for path in decks for slide in Presentation(str(path)).slides]


def test_openxml_audit_finds_nothing(decks):
    for path in decks:
        tool = Path(sys.executable).with_name("openxml-audit")
        done = subprocess.run([tool, str(path)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


def test_every_slide_has_a_title_of_its_own(decks):
    for path in decks:
        titles = [slide.shapes.title.text_frame.text.strip() for slide in Presentation(str(path)).slides]
        assert all(titles)
        assert len(set(titles)) == len(titles)


def test_what_is_read_first_stands_above_or_to_the_left(slides):
    for slide in slides:
        boxes = [(shape.top, shape.left, shape.top + shape.height, shape.name) for shape in slide.shapes
                 if shape.element.xpath(".//p:ph/@type")[:1] not in APART and shape.name != "kicker"]
        for (_, left, bottom, before), (top, next_left, _, after) in pairwise(boxes):
            assert top >= bottom - 36000 or next_left > left, f"{after} is read after {before}"


def test_pictures_and_drawings_are_described_or_decorative(slides):
    for slide in slides:
        for element in slide.element.iter(f"{P}pic", f"{P}grpSp"):
            properties = element[0][0]
            if element.getparent().tag == f"{P}grpSp":
                continue  # the group says what it shows
            decorative = properties.xpath(".//*[local-name()='decorative'][@val='1']")
            assert decorative or properties.get("descr", "").strip(), properties.get("name")
            assert not re.search(r"\.(png|jpe?g|svg|webp|gif)$", properties.get("descr", "")), "a file's name"


def test_every_run_names_its_language(slides):
    for slide in slides:
        roots = [slide.element, *([slide.notes_slide.element] if slide.has_notes_slide else [])]
        for root in roots:
            for run in root.iter(f"{A}r", f"{A}br", f"{A}fld"):
                properties = run.find(f"{A}rPr")
                assert properties is not None
                assert re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)+", properties.get("lang") or "")


def test_tables_flag_their_header_row(slides):
    for slide in slides:
        for shape in shapes_of(slide):
            if getattr(shape, "has_table", False):
                assert shape.table.first_row
                assert all(cell.text.strip() for cell in shape.table.rows[0].cells)


def test_links_lead_somewhere_and_say_where(slides):
    for slide in slides:
        for run in slide.element.iter(f"{A}r"):
            link = run.find(f"{A}rPr/{A}hlinkClick")
            if link is not None:
                relation = slide.part.rels[link.get(f"{R}id")]
                assert relation.is_external or relation.target_part.partname.startswith("/ppt/slides/")
                assert (run.findtext(f"{A}t") or "").strip()
