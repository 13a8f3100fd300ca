"""Charts are PowerPoint's own: they read back, their workbook opens, and the schema holds."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from lxml import etree
from pptx import Presentation
from pptx.enum.chart import XL_CHART_TYPE

import impuls_workshop
from impuls_workshop.content.loader import load
from impuls_workshop.diagnostics import Report

FIGURES = Path(__file__).parents[1] / "workshops" / "figures"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
KINDS = {"bar": XL_CHART_TYPE.BAR_CLUSTERED, "column": XL_CHART_TYPE.COLUMN_CLUSTERED,
         "line": XL_CHART_TYPE.LINE_MARKERS}


@pytest.fixture(scope="module")
def deck(tmp_path_factory) -> Path:
    output = tmp_path_factory.mktemp("figures")
    assert impuls_workshop.build([FIGURES], only=["deck"], output=output).report.diagnostics == []
    return output / "figures" / "deck.pptx"


@pytest.fixture(scope="module")
def frames(deck):
    """The graphic frames with charts, by the chart's title."""
    return {shape.name: shape for slide in Presentation(str(deck)).slides for shape in slide.shapes
            if getattr(shape, "has_chart", False)}


@pytest.fixture(scope="module")
def charts():
    return {chart.title.plain: chart for chart in load(FIGURES, Report()).charts}


def test_kind_categories_and_values_are_those_of_the_content(frames, charts):
    assert list(frames) == list(charts)
    for title, chart in charts.items():
        shown = frames[title].chart
        assert shown.chart_type == KINDS[chart.kind]
        assert list(shown.plots[0].categories) == [category.plain for category in chart.categories]
        assert [(series.name, series.values) for series in shown.plots[0].series] == [
            (series.name.plain, series.values) for series in chart.series]


def test_the_workbook_opens_and_holds_the_same_numbers(frames, charts):
    for title, chart in charts.items():
        with zipfile.ZipFile(io.BytesIO(frames[title].chart.part.chart_workbook.xlsx_part.blob)) as book:
            sheet = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
            texts = ["".join(node.itertext()) for node in etree.fromstring(book.read("xl/sharedStrings.xml"))]
            properties = book.read("docProps/core.xml").decode()
        cells = {cell.get("r"): cell for cell in sheet.iter(f"{SHEET}c")}
        number = {name: cell.findtext(f"{SHEET}v") for name, cell in cells.items()}
        for column, series in zip("BCDEFG", chart.series, strict=False):
            assert texts[int(number[f"{column}1"])] == series.name.plain
            for row, value in enumerate(series.values, start=2):
                found = number.get(f"{column}{row}")
                assert (None if found is None else float(found)) == value
        assert set(re.findall(r">(\d{4}-[^<]*)<", properties)) == {"1980-01-01T00:00:00Z"}


def test_a_chart_has_alternative_text_a_language_and_fills_its_slot(frames):
    frame = frames["Was ein Kilometer Radweg kostet"]
    assert frame._element.xpath("./p:nvGraphicFramePr/p:cNvPr/@descr") == [
        "Balkendiagramm: Was ein Kilometer Radweg kostet, in Mio. €. Kosten: Markierung auf der Fahrbahn 0,10; "
        "Neuer Weg neben der Straße 0,65; Brücke über die Talstraße 2,40."]
    assert frame.is_placeholder
    assert (round(frame.width / 36000, 1), round(frame.height / 36000, 1)) == (306.7, 136.5)
    root = frame.chart._chartSpace
    assert root.xpath("./c:lang/@val") == ["de-DE"]
    assert {code.partition("]")[0] for code in root.xpath(".//@formatCode")} == {"[$-407"}
    assert set(root.xpath(".//@lang")) == {"de-DE"}


def test_colours_are_the_themes_and_series_differ_without_them(frames):
    root = frames["Anteil des Radverkehrs an allen Wegen"].chart._chartSpace
    assert root.xpath(".//a:srgbClr") == []
    assert len(set(root.xpath(".//c:ser/c:spPr/a:ln/a:prstDash/@val"))) == 3
    assert len(set(root.xpath(".//c:ser/c:marker/c:symbol/@val"))) == 3


def test_axis_ids_are_what_the_schema_allows(frames):
    for frame in frames.values():
        root = frame.chart._chartSpace
        ids = root.xpath(".//c:catAx/c:axId/@val | .//c:valAx/c:axId/@val")
        assert sorted(root.xpath(".//c:barChart/c:axId/@val | .//c:lineChart/c:axId/@val")) == sorted(ids)
        assert all(int(value) > 0 for value in root.xpath(".//c:axId/@val | .//c:crossAx/@val"))


def test_openxml_audit_finds_nothing(deck):
    tool = Path(sys.executable).with_name("openxml-audit")
    done = subprocess.run([tool, str(deck)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_same_content_gives_the_same_bytes(deck, tmp_path):
    impuls_workshop.build([FIGURES], only=["deck"], output=tmp_path)
    assert (tmp_path / "figures" / "deck.pptx").read_bytes() == deck.read_bytes()


def test_a_deck_without_charts_loads_nothing_for_them():
    code = ("import sys, impuls_workshop.backends.pptx.writer, impuls_workshop.figures;"
            "print([name for name in ('pptx', 'xlsxwriter', 'pygal', 'babel') if name in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
