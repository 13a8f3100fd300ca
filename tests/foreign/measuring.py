"""What of a rendered deck is not where it should be: words outside of their boxes, prompts, samples."""

from __future__ import annotations

import html
import os
import re
import subprocess
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from pptx import Presentation

from impuls_workshop.resources import fonts_folder
from tests.product.reading import shapes_of, words_on_pages

MM = 36000
SIDES, ENDS = 0.8, 0.15
"""How far a word may reach out, mm; share of a word's height above and below its letters."""
MARKERS = "•–·+-*○■▪§Øü❖●◦"
PROMPTS = re.compile("click to|klicken|cliquez|modifiez|mastertitelformat|mastertext", re.IGNORECASE)
Place = tuple[float, float, float, float]


def rendered(decks: Sequence[Path], folder: Path) -> None:
    """Convert decks to PDF beside them, with the shipped fonts."""
    fonts = folder / "fonts.conf"
    fonts.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f'<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>{fonts_folder()}</dir></fontconfig>')
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf",
         "--outdir", str(decks[0].parent), *map(str, decks)],
        check=True, capture_output=True, timeout=500, env={**os.environ, "FONTCONFIG_FILE": str(fonts)})


def faults(deck: Path) -> Iterator[str]:
    """Compare a deck with the PDF beside it."""
    presentation = Presentation(str(deck))
    slides, pages = list(presentation.slides), list(words_on_pages(deck.with_suffix(".pdf")))
    if len(slides) != len(pages):
        yield f"{len(slides)} slides, {len(pages)} pages"
    for number, (slide, (_, words)) in enumerate(zip(slides, pages, strict=False), 1):
        owners = list(_owners(slide))
        for *place, written in words:
            word = html.unescape(written)
            if PROMPTS.search(word):
                yield f"{number}: prompt {word!r}"
            fault = _outside(tuple(side * 25.4 / 72 for side in place), _squeezed(word), owners)
            if fault:
                yield f"{number} [{slide.slide_layout.name}]: {fault}"


def _owners(slide) -> Iterator[tuple[str, Place, str | None]]:
    """Name, box (mm) and text of what shows words; no text for charts, whose words are known to nobody."""
    for shape in shapes_of(slide):
        if getattr(shape, "has_chart", False):
            yield shape.name, _box(shape), None
        elif getattr(shape, "has_table", False):
            cells = (cell.text for row in shape.table.rows for cell in row.cells)
            yield shape.name, _box(shape), _squeezed("".join(cells))
        elif shape.has_text_frame and shape.text_frame.text.strip():
            yield shape.name, _box(shape), _squeezed(shape.text_frame.text)
    for above in (slide.slide_layout, slide.slide_layout.slide_master):
        for shape in shapes_of(above):
            if not shape.is_placeholder and shape.has_text_frame and shape.text_frame.text.strip():
                yield shape.name, (-999.0, -999.0, 9999.0, 9999.0), _squeezed(shape.text_frame.text)


def _box(shape) -> Place:
    left, top = shape.left / MM, shape.top / MM
    return left, top, left + shape.width / MM, top + shape.height / MM


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u00ad\u200b]", "", unicodedata.normalize("NFKC", text)).casefold()


def _outside(place: Place, word: str, owners: list[tuple[str, Place, str | None]]) -> str | None:
    left, top, right, bottom = place
    top, bottom = top + (bottom - top) * ENDS, bottom - (bottom - top) * ENDS
    core = re.sub(r"^\d+\.", "", word).strip(MARKERS)
    mine = [owner for owner in owners if owner[2] is None or core in owner[2] or word in owner[2]]
    if any(left >= x - SIDES and right <= end + SIDES and top >= y - 0.3 and bottom <= foot + 0.3
           for _, (x, y, end, foot), _ in mine):
        return None
    if not mine:
        return f"{word!r} is nobody's"
    x, y, end, foot = mine[0][1]
    return (f"{word!r} of {mine[0][0]} at {left:.1f}, {top:.1f}, {right:.1f}, {bottom:.1f} is not in "
            f"{x:.1f}, {y:.1f}, {end:.1f}, {foot:.1f}")
