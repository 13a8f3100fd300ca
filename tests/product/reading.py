"""Reading words back out of decks and PDFs."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from pptx.util import Length


def shapes_of(slide) -> Iterator:
    """All shapes in reading order, those in groups too."""
    pending = list(slide.shapes)[::-1]
    while pending:
        shape = pending.pop()
        if hasattr(shape, "shapes"):
            pending.extend(list(shape.shapes)[::-1])
        else:
            yield shape


def paragraphs_of(slide) -> list[str]:
    """Every paragraph of the slide, table cells too, in reading order, without empty ones."""
    texts: list[str] = []
    for shape in shapes_of(slide):
        if shape.has_text_frame:
            texts += [paragraph.text for paragraph in shape.text_frame.paragraphs]
        if getattr(shape, "has_table", False):
            texts += [cell.text for row in shape.table.rows for cell in row.cells]
    return [squeeze(text) for text in texts if text.strip()]


def squeeze(text: str) -> str:
    """One space for every run of white space and for PowerPoint's line breaks."""
    return re.sub(r"\s+", " ", text.replace("\v", " ")).strip()


def pdf_text(path: Path) -> str:
    """The text of a PDF as a screen reader gets it: in reading order, hyphenation undone."""
    text = subprocess.run(["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True).stdout
    return squeeze(re.sub("[\u2010\u00ad]\\s*\n", "", text.decode()))


def millimetres(length: Length) -> float:
    return length / 36000


def words_on_pages(pdf: Path) -> Iterator[tuple[tuple[float, float], list]]:
    """Size of each page (pt) and its words: left, top, right, bottom (pt), text."""
    listing = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, text=True)
    for page in re.findall(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', listing.stdout, re.S):
        words = re.findall(r'xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*?)<', page[2])
        yield (float(page[0]), float(page[1])), [(*map(float, word[:4]), word[4]) for word in words]
