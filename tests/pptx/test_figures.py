from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from impuls_workshop.backends.pptx.media import Image
from impuls_workshop.backends.pptx.pictures import contained, covering
from impuls_workshop.document.layouts import Box
from impuls_workshop.document.model import Diagram, Picture, Slide

from .conftest import NS, OUTLINES, Written, drawing, fill, png


def test_a_table_is_native_and_fills_its_placeholder(everything: Written) -> None:
    (frame,) = [shape for shape in everything.presentation.slides[3].shapes if shape.has_table]
    assert [[cell.text for cell in row.cells] for row in frame.table.rows] == [
        ["Schritt", "Minuten"], ["Ankommen & kennenlernen", "15"]]
    assert frame.placeholder_format.idx == 21
    assert frame.table.first_row
    assert (frame.left, frame.top, frame.width) == (16 * 36000, 50 * 36000, 280 * 36000)
    assert sum(column.width for column in frame.table.columns) == pytest.approx(280 * 36000, abs=2)


def test_table_text_has_its_size_weight_and_alignment(everything: Written) -> None:
    cells = everything.slide(4, "//a:tc")
    runs = [cell.find(".//a:rPr", NS) for cell in cells]
    assert [(run.get("sz"), run.get("b")) for run in runs if run is not None] == [
        ("2200", "1"), ("2200", "1"), ("2200", None), ("2200", None)]
    assert [cell.find(".//a:pPr", NS).get("algn") for cell in cells] == ["l", "r", "l", "r"]


def test_the_tables_style_is_in_the_deck(everything: Written) -> None:
    (used,) = everything.slide(4, "//a:tableStyleId")
    (style,) = everything.find("ppt/tableStyles.xml", "//a:tblStyle")
    assert used.text == style.get("styleId")


def test_a_picture_has_its_alternative_text_and_its_proportions(everything: Written) -> None:
    (picture,) = [shape for shape in everything.presentation.slides[2].shapes if shape.name == "picture"][:1]
    assert picture._element.nvPicPr.cNvPr.get("descr") == "Ein Bild"
    assert picture.placeholder_format.idx == 21
    assert picture.width / picture.height == pytest.approx(40 / 30, rel=1e-4)
    assert picture.width == pytest.approx(140 * 36000, abs=1)


def test_a_decorative_picture_says_so(everything: Written) -> None:
    marks = everything.slide(3, "//p:pic//*[local-name()='decorative']")
    assert [mark.get("val") for mark in marks] == ["1"]


def test_text_beside_figures_keeps_the_placeholder_and_stands_above_them(everything: Written) -> None:
    shapes = {shape.name: shape for shape in everything.presentation.slides[2].shapes}
    text, table = shapes["right"], next(s for s in shapes.values() if s.has_table)
    pictures = [s for s in everything.presentation.slides[2].shapes if s.name == "picture"]
    assert text.placeholder_format.idx == 22
    assert text.top + text.height <= pictures[1].top
    assert pictures[1].top + pictures[1].height <= table.top
    assert table.top + table.height <= 160 * 36000


def test_a_covering_picture_is_cropped_from_both_sides(write: Callable[..., Written], tmp_path: Path) -> None:
    path = tmp_path / "breit.png"
    path.write_bytes(png(560, 110))
    block = Picture(str(path), "Breit", fit="cover")
    deck = write(Slide("figure", {"title": fill("Bild"), "figure": fill(block)}))
    picture = deck.presentation.slides[0].shapes[1]
    assert (picture.crop_left, picture.crop_right, picture.crop_top) == (0.25, 0.25, 0)
    assert (picture.width, picture.height) == (280 * 36000, 110 * 36000)


def test_a_picture_is_contained_in_the_middle() -> None:
    assert contained(Image("x", 100, 200), Box(10, 10, 100, 100)) == Box(35, 10, 50, 100)
    assert covering(Image("x", 100, 200), Box(0, 0, 50, 50)) == '<a:srcRect t="25000" b="25000"/>'
    assert covering(Image("x", 100, 200), Box(0, 0, 50, 100)) == ""


def test_a_diagram_is_one_described_group_of_native_shapes(everything: Written) -> None:
    (group,) = [s for s in everything.presentation.slides[4].shapes if s.shape_type == 6]
    properties = group._element.nvGrpSpPr.cNvPr
    assert (properties.get("name"), properties.get("descr")) == ("Formen", "Zehn Formen")
    texts = [shape.text_frame.text for shape in group.shapes if shape.has_text_frame]
    assert [text for text in texts if text] == list(OUTLINES)
    presets = [node.get("prst") for node in group._element.iterfind(".//p:sp//a:prstGeom", NS)]
    assert presets == ["rect", "roundRect", "ellipse", "hexagon", "cloud", "diamond", "chevron", "homePlate",
                       "triangle", "line"]


def test_the_placeholder_of_a_diagram_is_not_on_the_slide(everything: Written) -> None:
    assert everything.slide(5, '//p:ph[@idx="21"]') == []


def test_alternative_text_written_for_a_diagram_wins(write: Callable[..., Written]) -> None:
    slide = Slide("figure", {"title": fill("X"), "figure": fill(Diagram("phases", alt="Eigener Text"))})
    deck = write(slide, drawings={(0, "figure"): drawing()})
    assert deck.slide(1, "//p:grpSp/p:nvGrpSpPr/p:cNvPr")[0].get("descr") == "Eigener Text"


def test_a_groups_box_is_the_box_of_its_shapes(everything: Written) -> None:
    (group,) = [s for s in everything.presentation.slides[4].shapes if s.shape_type == 6]
    assert group.left == min(shape.left for shape in group.shapes)
    assert group.top + group.height == max(shape.top + shape.height for shape in group.shapes)
