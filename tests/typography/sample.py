"""The built-in theme and short ways to write slides, for the tests of fitting."""

from __future__ import annotations

from functools import cache

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.brand import read_brand
from impuls_workshop.document.layout_reader import read_layouts
from impuls_workshop.document.layouts import Brand, Layouts
from impuls_workshop.document.model import Block, Deck, Fill, Paragraph, Run, Slide, Table
from impuls_workshop.resources import theme_folder
from impuls_workshop.typography.fit import fit
from impuls_workshop.typography.measure import Measure

CONTENT, TEMPLATE = Span("content.md", 3, 1), Span("deck.xml.j2", 5, 7)


@cache
def theme() -> tuple[Layouts, Measure]:
    layouts = read_layouts(theme_folder() / "layouts.yaml", Report())
    assert layouts is not None
    return layouts, Measure(brand())


@cache
def brand() -> Brand:
    return read_brand([theme_folder() / "_brand.yml"], Report())


def words(text: str, **look) -> Paragraph:
    return Paragraph((Run(text, span=CONTENT),), **look)


def item(text: str, **look) -> Paragraph:
    return words(text, marker="bullet", **look)


def fill(*blocks: Block) -> Fill:
    return Fill(blocks, span=TEMPLATE)


def slide(layout: str = "content", **fills: Fill) -> Slide:
    return Slide(layout, {name.replace("_", "-"): each for name, each in fills.items()})


def table(*rows: tuple[str, ...]) -> Table:
    return Table(tuple(tuple((words(cell),) for cell in row) for row in rows), span=CONTENT)


def fitted(*slides: Slide, footer: str = "") -> tuple[tuple[Slide, ...], Report]:
    layouts, measure = theme()
    report = Report()
    return fit(Deck("Test", "de-DE", slides, footer=footer), layouts, measure, report).slides, report


def codes(report: Report) -> list[tuple[str, str]]:
    return [(str(found.span), found.code) for found in report.sorted()]
