"""Slide markup and pages as a template makes them, read with three small layouts."""

from __future__ import annotations

from pathlib import Path

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.layouts import Box, Layout, Layouts, Level, Slot, SlotKind, TextStyle
from impuls_workshop.document.markup import read_deck
from impuls_workshop.document.model import Deck, Fill
from impuls_workshop.document.pages import PageDocument, read_pages
from impuls_workshop.messages import message

_STYLE = TextStyle((Level(20),), 18)


def _slot(name: str, kind: SlotKind, idx: int, required: bool = False) -> Slot:
    return Slot(name, kind, Box(0, 0, 100, 50), _STYLE, idx, required=required)


def _layout(name: str, *slots: Slot) -> Layout:
    return Layout(name, "obj", {"en": name}, {slot.name: slot for slot in slots})


LAYOUTS = Layouts("16:9", 338.667, 190.5, {
    layout.name: layout for layout in (
        _layout("content", _slot("kicker", "text", 20), _slot("title", "title", 0, required=True),
                _slot("body", "body", 10)),
        _layout("comparison", _slot("title", "title", 0, required=True), _slot("left", "body", 10),
                _slot("right", "body", 11)),
        _layout("diagram", _slot("title", "title", 0, required=True), _slot("figure", "figure", 12)),
    )
})

HERE = Span("content/w/goals.yaml", 7, 5)


def said(report: Report) -> list[str]:
    """Every diagnostic as its reader sees it, in English."""
    lines = []
    for found in report.sorted():
        values = dict(found.values)
        hint = f" ({message(found.hint, **values)})" if found.hint else ""
        lines.append(f"{found.span}: {found.severity}: {message(found.code, **values)}{hint}")
    return lines


def read(slides: str, root: Path = Path(), title: str = "W",
         language: str = "de-DE") -> tuple[Deck | None, list[str]]:
    """Read slides; `@3:5` in a tag stands for its stamp."""
    markup = f'<deck @1:1 title="{title}" language="{language}">{slides}</deck>'
    report = Report()
    deck = read_deck(stamped(markup), LAYOUTS, image_root=root, report=report, shown="t.j2")
    return deck, said(report)


def stamped(markup: str) -> str:
    """Write out the stamps that tests abbreviate."""
    import re

    return re.sub(r" @(\d+:\d+)", r' at="t.j2:\1"', markup)


def body(blocks: str, root: Path = Path()) -> Fill:
    """Read blocks in a body slot in which nothing is wrong."""
    slide = f'<slide @2:1 layout="content"><title @3:1>T</title><body @4:1>{blocks}</body></slide>'
    deck, lines = read(slide, root)
    assert lines == []
    assert deck
    return deck.slides[0].fills["body"]


def body_says(blocks: str, root: Path = Path()) -> list[str]:
    """Read blocks in a body slot, and return what is said about them."""
    slide = f'<slide @2:1 layout="content"><title @3:1>T</title><body @4:1>{blocks}</body></slide>'
    return read(slide, root)[1]


def read_page(content: str, root: Path | None = None, head: str = "<title>W</title>",
              attributes: str = ' lang="de"') -> tuple[PageDocument | None, list[str]]:
    """Read a page; `@3:5` in a tag stands for its stamp."""
    report = Report()
    markup = f"<html @1:1{attributes}><head>{head}</head><body @2:1>{content}</body></html>"
    page = read_pages(stamped(markup), "t.j2", report, image_root=root)
    return page, said(report)
