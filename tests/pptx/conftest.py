from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pptx
import pytest
from lxml import etree
from pptx.presentation import Presentation

from impuls_workshop.backends.pptx.writer import write_deck
from impuls_workshop.diagrams.shapes import (
    Connector,
    Drawing,
    Outline,
    Shape,
    ShapeText,
    Stroke,
    TextLine,
    Words,
)
from impuls_workshop.document.layouts import Box, Brand, Layout, Layouts, Level, Rule, Slot, TextStyle
from impuls_workshop.document.model import (
    Block,
    Deck,
    Diagram,
    Fill,
    Paragraph,
    Picture,
    Run,
    Slide,
    Table,
)

NS = {
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "p14": "http://schemas.microsoft.com/office/powerpoint/2010/main",
}
OUTLINES: tuple[Outline, ...] = (
    "rect", "round", "ellipse", "hexagon", "cloud", "diamond", "chevron", "pentagon", "triangle", "line",
)


def para(text: str, **more: object) -> Paragraph:
    return Paragraph((Run(text),), **more)


def fill(*blocks: Block | str, scale: float = 1.0) -> Fill:
    return Fill(tuple(para(block) if isinstance(block, str) else block for block in blocks), scale)


def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        length, check = struct.pack(">I", len(content)), struct.pack(">I", zlib.crc32(kind + content))
        return length + kind + content + check

    rows = (b"\0" + b"\x40\x80\x60" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows))
            + chunk(b"IEND", b""))


_TITLE = TextStyle((Level(30),), floor=24, font="heading", colour="accent-deep")
_KICKER = TextStyle((Level(16),), floor=14, colour="accent", bold=True)
_BODY = TextStyle(
    (Level(22, 7, 7, 8, "•"), Level(20, 14, 6, 4, "–"), Level(18, 20, 5, 3, "·")), floor=18,
)


def _slot(name: str, kind: str, idx: int, box: tuple[float, float, float, float],
          style: TextStyle = _BODY, **more: object) -> Slot:
    return Slot(name, kind, Box(*box), style, idx, **more)


@pytest.fixture(autouse=True)
def _no_stated_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


@pytest.fixture
def layouts() -> Layouts:
    title = _slot("title", "title", 0, (16, 20, 306, 25), _TITLE, prompt={"de": "Titel", "en": "Title"})
    kicker = _slot("kicker", "text", 20, (16, 11, 306, 8), _KICKER)
    body = _slot("body", "body", 21, (16, 50, 280, 110), inset=(5.0, 0.0, 0.0, 0.0))
    figure = _slot("figure", "figure", 21, (16, 50, 280, 110))
    left = _slot("left", "body", 21, (16, 50, 140, 110), fill="tint")
    right = _slot("right", "body", 22, (170, 50, 140, 110))
    subtitle = _slot("subtitle", "subtitle", 21, (16, 110, 280, 20), _KICKER)
    made = (
        Layout("title", "title", {"de": "Titel", "en": "Title"}, {"title": title, "subtitle": subtitle},
               rules=(Rule(Box(0, 0, 9, 190.5), "accent-deep"),), background="tint", footer=False),
        Layout("content", "obj", {"de": "Inhalt", "en": "Content"},
               {"kicker": kicker, "title": title, "body": body}),
        Layout("two", "twoObj", {"de": "Zwei"}, {"title": title, "left": left, "right": right}),
        Layout("figure", "obj", {"de": "Schaubild"}, {"title": title, "figure": figure}),
    )
    return Layouts("16:9", 338.667, 190.5, {layout.name: layout for layout in made})


@pytest.fixture
def brand() -> Brand:
    return Brand({"ink": "222222", "accent": "2f6b57"}, "Georgia", "Calibri")


class Written:
    """A written deck, opened again."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.archive = zipfile.ZipFile(io.BytesIO(content))

    @property
    def presentation(self) -> Presentation:
        return pptx.Presentation(io.BytesIO(self.content))

    def xml(self, name: str) -> etree._Element:
        return etree.fromstring(self.archive.read(name))

    def find(self, name: str, path: str) -> list[etree._Element]:
        found = self.xml(name).xpath(path, namespaces=NS)
        assert isinstance(found, list)
        return found

    def slide(self, number: int, path: str) -> list[etree._Element]:
        return self.find(f"ppt/slides/slide{number}.xml", path)

    @property
    def xml_parts(self) -> list[str]:
        return [name for name in self.archive.namelist() if name.endswith(".xml")]


@pytest.fixture
def write(layouts: Layouts, brand: Brand) -> Callable[..., Written]:
    def writing(*slides: Slide, drawings: dict[tuple[int, str], Drawing] | None = None,
                **more: object) -> Written:
        settings: dict[str, object] = {"footer": "Workshop Harz"}
        deck = Deck("Über Grenzen", "de-DE", slides, **(settings | more))
        return Written(write_deck(deck, layouts, brand, drawings or {}, labels={"phases": "Phasen"}))

    return writing


def drawing() -> Drawing:
    def words(text: str) -> ShapeText:
        return ShapeText((TextLine((Words(text, bold=True),), 14, "ink", bullet="–", hang=4),))

    shapes = tuple(
        Shape(outline, outline, Box(5 + index % 5 * 55, 5 + index // 5 * 50, 40, 25), fill="tint",
              stroke=Stroke("accent-deep", 1.5, "dash"), text=words(outline), corner=6)
        for index, outline in enumerate(OUTLINES)
    )
    lines = (
        Connector("straight", ((45, 17.5), (60, 17.5)), ("rect", "right"), ("round", "left"), arrow_end=True),
        Connector("around", ((25, 30), (25, 40), (135, 40), (135, 30)), ("rect", "bottom"),
                  ("ellipse", "bottom")),
    )
    return Drawing(280, 110, (*shapes, *lines), "Zehn Formen", "Formen")


@pytest.fixture
def everything(write: Callable[..., Written], tmp_path: Path) -> Written:
    """A deck with everything a deck can have."""
    picture = tmp_path / "bild.png"
    picture.write_bytes(png(40, 30))
    cell = lambda text: (para(text),)  # noqa: E731
    table = Table(((cell("Schritt"), cell("Minuten")), (cell("Ankommen & kennenlernen"), cell("15"))),
                  align=("left", "right"))
    runs = (Run("fett", bold=True), Run(" schräg", italic=True), Run(" code", code=True),
            Run(" außen", link="https://example.org/a b?x=1&y=2"), Run(" innen", link="#start"),
            Run(" outside\nbroken", language="en-GB"))
    slides = (
        Slide("title", {"title": fill("Über Grenzen"), "subtitle": fill("Goslar")}, id="start",
              notes=(para("Willkommen sagen"), para("dann", marker="bullet"))),
        Slide("content", {"title": fill("Text"), "kicker": fill("Auftakt"), "body": fill(
            para("Überschrift", heading=True), Paragraph(runs), para("eins", marker="bullet"),
            para("zwei", marker="bullet", level=1), para("drei", marker="number", number=3),
            para("Zitat", quote=True), scale=0.9)}, section="Mitte"),
        Slide("two", {"title": fill("Bilder"), "left": fill(Picture(str(picture), "Ein Bild")),
                      "right": fill("davor", Picture(str(picture), "", decorative=True), table)}),
        Slide("figure", {"title": fill("Tabelle"), "figure": fill(table)}, section="Ende"),
        Slide("figure", {"title": fill("Schaubild"), "figure": fill(Diagram("phases"))}),
    )
    return write(*slides, drawings={(4, "figure"): drawing()}, authors=("A. Müller", "B. Weiß"),
                 subject="Kooperation")
