"""Writes sheets that show pages of another PDF: described, tagged (PDF/UA-1), with lines and words above them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from lxml import etree
from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.backends.overlay import Placed, overlay
from impuls_workshop.backends.page_look import css_variables
from impuls_workshop.backends.pdf import Pdf, write_pdf
from impuls_workshop.backends.slide_styles import element, length, placed
from impuls_workshop.diagnostics import Report
from impuls_workshop.document.layouts import Box, Brand
from impuls_workshop.document.page_reader import SCHEME
from impuls_workshop.document.pages import PageDocument

PAPERS: Final = {"A0": (841.0, 1189.0), "A1": (594.0, 841.0), "A2": (420.0, 594.0), "A3": (297.0, 420.0),
                 "A4": (210.0, 297.0), "A5": (148.0, 210.0), "A6": (105.0, 148.0)}
"""Width and height of upright paper, mm (ISO 216)."""

_LOOK: Final = """\
body { margin: 0; font: 11pt var(--font-body); color: var(--ink) }
.sheet { position: relative; overflow: hidden }
.sheet + .sheet { break-before: page }
h1 { font: 22pt var(--font-heading); color: var(--accent-deep); margin: 0 0 3mm; bookmark-level: 1 }
p, li { margin: 0 0 1.5mm; line-height: 1.35 }
ol { margin: 0; padding-left: 6mm }
"""


class View(Struct, frozen=True):
    """Part of a source page on a sheet."""

    placed: Placed
    alt: str
    """What it is, for those who do not see it."""
    lines: bytes | None = None
    """An SVG of the clip's size that is drawn above it."""


class Sheet(Struct, frozen=True):
    """One page that is printed."""

    width: float
    """mm"""
    height: float
    """mm"""
    views: tuple[View, ...] = ()
    heading: str = ""
    words: tuple[str, ...] = ()
    """Steps below the heading."""
    words_box: Box | None = None
    """Where heading and steps stand."""
    turned: bool = False
    """Whether it is printed upside down: the back of a sheet that is turned over its other edge."""


def write_sheets(sheets: Sequence[Sheet], source: bytes, *, title: str, language: str, brand: Brand,
                 fonts_folder: Path, report: Report, subject: str = "") -> Pdf | None:
    """Make a PDF of sheets.

    Args:
        sheets: The pages, in order.
        source: The PDF they show.
        title: Title of the PDF.
        language: Its language.
        brand: Colours and fonts of its words.
        fonts_folder: The fonts.
        report: Takes what is wrong.
        subject: What the PDF is about, for its properties.

    Returns:
        The PDF, the same bytes for the same input; None if it cannot be made.

    Raises:
        EnvironmentLacksError: WeasyPrint or the libraries it needs are not installed.
    """
    root = etree.Element("html", lang=language)
    head = element(root, "head")
    element(head, "title").text = title
    if subject:
        element(head, "meta", name="description", content=subject)
    body = element(root, "body")
    images: dict[str, bytes] = {}
    rules: dict[str, str] = {}
    for number, sheet in enumerate(sheets, start=1):
        _add(body, sheet, number, images, rules)
    css = (("_brand.yml", css_variables(brand)), ("sheets.css", _LOOK + "".join(rules.values())))
    made = write_pdf(PageDocument(root, title, {}, []), css=css, images=images, image_root=fonts_folder,
                     fonts_folder=fonts_folder, report=report)
    if made is None:
        return None
    views = [[view.placed for view in sheet.views] for sheet in sheets]
    turned = [number for number, sheet in enumerate(sheets) if sheet.turned]
    return replace(made, content=overlay(made.content, source, views, turned))


def _add(body: etree._Element, sheet: Sheet, number: int, images: dict[str, bytes], rules: dict[str, str]) -> None:
    size = f"{sheet.width:g}x{sheet.height:g}".replace(".", "-")
    rules[size] = (f"@page p{size} {{ size: {length(sheet.width)} {length(sheet.height)}; margin: 0 }}\n"
                   f".p{size} {{ page: p{size}; width: {length(sheet.width)}; height: {length(sheet.height)} }}\n")
    section = element(body, "section", f"sheet p{size}")
    if sheet.words_box is not None:
        block = element(section, "div", style=placed(sheet.words_box))
        element(block, "h1").text = sheet.heading
        steps = element(block, "ol") if sheet.words else None
        for words in sheet.words:
            element(steps if steps is not None else block, "li").text = words
    for index, view in enumerate(sheet.views):
        clip = view.placed.clip or view.placed.box
        name = f"sheet-{number}-{index}"
        images[name] = view.lines or _empty(clip)
        element(section, "img", src=SCHEME + name, alt=view.alt, style=placed(clip))


def _empty(box: Box) -> bytes:
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{length(box.w)}" height="{length(box.h)}"'
            f' viewBox="0 0 {box.w:g} {box.h:g}"></svg>').encode()
