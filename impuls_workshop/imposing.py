"""Puts several pages of a PDF on each sheet of paper: side by side, four together, or as a booklet to fold."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from impuls_workshop.backends.overlay import Placed
from impuls_workshop.backends.pdf import Pdf
from impuls_workshop.backends.sheets import PAPERS, Sheet, View, write_sheets
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.brand import read_brand
from impuls_workshop.document.layouts import Box
from impuls_workshop.resources import fonts_folder, theme_folder

if TYPE_CHECKING:
    import pikepdf

Way = Literal["2-up", "4-up", "booklet"]
Flip = Literal["long", "short"]
WAYS: Final[tuple[Way, ...]] = ("2-up", "4-up", "booklet")
LARGEST: Final = 200_000_000
"""Largest file that is read, bytes."""
MOST_PAGES: Final = 1000
_WORDS: Final = {
    "page": ("Seite {number} von {file}", "Page {number} of {file}"),
    "title": ("{title} ({way})", "{title} ({way})"),
    "2-up": ("zwei Seiten je Blattseite", "two pages a side"),
    "4-up": ("vier Seiten je Blattseite", "four pages a side"),
    "booklet": ("Heft zum Falten", "booklet to fold"),
    "subject": ("Zum Drucken. Zum Lesen am Bildschirm und mit Vorleseprogrammen bitte {file} verwenden.",
                "For printing. To read on a screen or with a screen reader, please use {file}."),
}
"""German and English."""


class Source(Struct, frozen=True):
    """A PDF whose pages are imposed."""

    content: bytes
    file: str
    title: str
    language: str
    upright: bool
    """Whether its first page is."""
    pages: int


def sides(way: Way, pages: int) -> list[tuple[int | None, ...]]:
    """Return which pages stand on each side of the sheets, in the order they are printed.

    Args:
        way: How they are imposed.
        pages: How many pages there are.

    Returns:
        For each side the pages from 0, from left to right and top to bottom; None stays blank. A booklet has
        two sides for each sheet, and as many blank pages as fill the last one.
    """
    if way == "booklet":
        count = -(-pages // 4) * 4
        leaves = [side for first in range(0, count // 2, 2)
                  for side in ((count - 1 - first, first), (first + 1, count - 2 - first))]
        return [tuple(page if page < pages else None for page in side) for side in leaves]
    each = 2 if way == "2-up" else 4
    return [tuple(page if page < pages else None for page in range(first, first + each))
            for first in range(0, pages, each)]


def impose(path: Path, way: Way, *, paper: str, flip: Flip | None, report: Report) -> Pdf | None:
    """Impose a PDF.

    Args:
        path: The PDF.
        way: How its pages stand on the sheets.
        paper: What it is printed on, such as `A4`.
        flip: Over which edge the printer turns the paper; None for the one at which both sides stand upright.
        report: Takes what is wrong with the file.

    Returns:
        The sheets' sides in printing order, or None.

    Raises:
        EnvironmentLacksError: WeasyPrint or the libraries it needs are not installed.
    """
    source = read_source(path, report)
    if source is None:
        return None
    size, cells = _cells(way, source.upright, PAPERS[paper])
    natural: Flip = "short" if size[0] > size[1] else "long"
    turned = flip not in (None, natural)
    german = source.language.lower().startswith("de")
    sheets = [
        Sheet(*size, tuple(_views(side, cells, source, german)), turned=turned and number % 2 == 1)
        for number, side in enumerate(sides(way, source.pages))]
    title = _say("title", german, title=source.title, way=_say(way, german))
    brand = read_brand([theme_folder() / "_brand.yml"], report)
    return write_sheets(sheets, source.content, title=title, language=source.language, brand=brand,
                        fonts_folder=fonts_folder(), report=report,
                        subject=_say("subject", german, file=source.file))


def read_source(path: Path, report: Report) -> Source | None:
    """Read a PDF, or report why its pages cannot be imposed."""
    import pikepdf

    place = Span(path.as_posix())
    if path.stat().st_size > LARGEST:
        report.error("impose.too-large", place, megabytes=LARGEST // 1_000_000)
        return None
    content = path.read_bytes()
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            if pdf.is_encrypted:
                report.error("impose.encrypted", place)
            elif len(pdf.pages) > MOST_PAGES or not len(pdf.pages):
                report.error("impose.pages", place, pages=len(pdf.pages), most=MOST_PAGES)
            elif "/AcroForm" in pdf.Root and len(pdf.Root.AcroForm.get("/Fields", ())):
                report.error("impose.form", place, hint="impose.form-hint")
            else:
                return _source(pdf, path, content)
    except pikepdf.PasswordError:
        report.error("impose.encrypted", place)
    except pikepdf.PdfError:
        report.error("impose.no-pdf", place)
    return None


def _source(pdf: pikepdf.Pdf, path: Path, content: bytes) -> Source:
    first = pdf.pages[0]
    box = [float(side) for side in first.trimbox]
    lying = box[2] - box[0] > box[3] - box[1]
    if int(first.obj.get("/Rotate", 0)) % 180:
        lying = not lying
    title = str(pdf.docinfo.get("/Title", "")).strip() or path.stem
    language = str(pdf.Root.get("/Lang", "")).strip() or "en"
    return Source(content, path.name, title, language, not lying, len(pdf.pages))


def _cells(way: Way, upright: bool, paper: tuple[float, float]) -> tuple[tuple[float, float], Sequence[Box]]:
    """Return the sheet's size as it lies, and where its pages stand, mm."""
    columns, rows = (2, 2) if way == "4-up" else (2, 1) if upright or way == "booklet" else (1, 2)
    # Two pages side by side need lying paper; four, and two below one another, that of a page.
    lying = (columns, rows) == (2, 1) or (columns == rows and not upright)
    width, height = paper[::-1] if lying else paper
    wide, high = width / columns, height / rows
    return (width, height), [Box(column * wide, row * high, wide, high)
                             for row in range(rows) for column in range(columns)]


def _views(side: Sequence[int | None], cells: Sequence[Box], source: Source, german: bool) -> Iterator[View]:
    for page, cell in zip(side, cells, strict=True):
        if page is not None:
            yield View(Placed(page, cell), _say("page", german, number=page + 1, file=source.file))


def _say(key: str, german: bool, **values: object) -> str:
    return _WORDS[key][0 if german else 1].format(**values)
