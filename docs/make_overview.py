"""Renders the pictures of the documentation from the example workshop: slides and a handout page, and whole decks.

Needs LibreOffice, poppler and Pillow: `python docs/make_overview.py`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

import impuls_workshop
from impuls_workshop.resources import fonts_folder

DOCS = Path(__file__).resolve().parent
SLIDES = (5, 6, 9)
"""Phases, a challenge, the cooperation model."""
PAGE = 5
PAPERS = (("guide", 2), ("guide", 8), ("handout", 1), ("handout", 8), ("worksheets", 1), ("worksheets", 7),
          ("slide-handout", 2), ("posters", 1), ("posters", 3), ("posters", 8), ("cards", 2), ("cards", 5),
          ("badges", 2), ("table-signs", 1), ("sign-in", 1), ("feedback", 1))
"""Paper and page on the sheet of all papers."""
PAPER_HEIGHT, PAPERS_WIDTH = 330, 1560
"""px"""
ASPECTS = ("16:9", "4:3")
TEMPLATES = ("officer-default-4x3", "md2pptx-martin")
"""Templates of others, from the tests."""
COLUMNS = 3
SHEET_WIDTH = 480
"""px; of a slide on a sheet of all slides."""
COLOURS = 128
GAP = 24
"""px between and around the pictures."""
BACKGROUND = (226, 230, 227)


def main() -> None:
    """Build the example, render it, and put the pictures together."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        result = impuls_workshop.build([DOCS.parent / "content" / "harz"], output=folder)
        assert result.exit_code == 0, result.report
        deck = _slides_as_pdf(folder / "harz" / "deck.pptx", folder)
        slides = [_picture(deck, number, 640, folder) for number in SLIDES]
        page = _picture(folder / "harz" / "handout.pdf", PAGE, 760, folder)
        _together(slides, page).save(DOCS / "overview.png", optimize=True)
        _papers(folder / "harz", folder).save(DOCS / "papers.png", optimize=True)
        for aspect in ASPECTS:
            _contact_sheet(folder / aspect.replace(":", "x"), aspect=aspect)
        for firm in TEMPLATES:
            _contact_sheet(folder / firm, template=DOCS.parent / "tests" / "templates" / f"{firm}.pptx")


def _papers(made: Path, folder: Path) -> Image.Image:
    """Put the first page of every paper on one sheet, all as high as one another."""
    rows: list[list[Image.Image]] = [[]]
    for name, number in PAPERS:
        page = _picture(made / f"{name}.pdf", number, 600, folder)
        page = page.resize((round(page.width * PAPER_HEIGHT / page.height), PAPER_HEIGHT), Image.Resampling.LANCZOS)
        if sum(one.width + GAP for one in rows[-1]) + page.width > PAPERS_WIDTH:
            rows.append([])
        rows[-1].append(page)
    sheet = Image.new("RGB", (PAPERS_WIDTH + 2 * GAP, len(rows) * (PAPER_HEIGHT + GAP) + GAP), BACKGROUND)
    for line, row in enumerate(rows):
        left = GAP
        for page in row:
            sheet.paste(page, (left, GAP + line * (PAPER_HEIGHT + GAP)))
            left += page.width + GAP
    return sheet.quantize(COLOURS, dither=Image.Dither.NONE)


def _contact_sheet(folder: Path, *, aspect: str | None = None, template: Path | None = None) -> None:
    result = impuls_workshop.build([DOCS.parent / "content" / "harz"], output=folder, only=["deck"], aspect=aspect,
                                   template=template)
    assert result.exit_code == 0, result.report
    deck = _slides_as_pdf(folder / "harz" / "deck.pptx", folder)
    slides = [_picture(deck, number + 1, SHEET_WIDTH, folder) for number in range(result.built[0].pages)]
    width, height = slides[0].width + GAP, slides[0].height + GAP
    sheet = Image.new("RGB", (COLUMNS * width + GAP, -(-len(slides) // COLUMNS) * height + GAP), BACKGROUND)
    for number, slide in enumerate(slides):
        sheet.paste(slide, (GAP + number % COLUMNS * width, GAP + number // COLUMNS * height))
    sheet.quantize(COLOURS, dither=Image.Dither.NONE).save(DOCS / f"deck-{folder.name}.png", optimize=True)


def _slides_as_pdf(deck: Path, folder: Path) -> Path:
    fonts = folder / "data" / "fonts"
    shutil.copytree(fonts_folder(), fonts)
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf",
         "--outdir", str(folder), str(deck)],
        check=True, capture_output=True, env={**os.environ, "XDG_DATA_HOME": str(fonts.parent)})
    return folder / "deck.pdf"


def _picture(pdf: Path, number: int, width: int, folder: Path) -> Image.Image:
    target = folder / f"{pdf.stem}-{number}"
    subprocess.run(["pdftoppm", "-png", "-r", "200", "-singlefile", "-f", str(number), "-l", str(number),
                    str(pdf), str(target)], check=True)
    picture = Image.open(target.with_suffix(".png")).convert("RGB")
    return picture.resize((width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS)


def _together(slides: list[Image.Image], page: Image.Image) -> Image.Image:
    height = sum(slide.height for slide in slides) + GAP * (len(slides) - 1)
    page = page.resize((round(page.width * height / page.height), height), Image.Resampling.LANCZOS)
    sheet = Image.new("RGB", (slides[0].width + page.width + 3 * GAP, height + 2 * GAP), BACKGROUND)
    top = GAP
    for slide in slides:
        sheet.paste(slide, (GAP, top))
        top += slide.height + GAP
    sheet.paste(page, (slides[0].width + 2 * GAP, GAP))
    return sheet


if __name__ == "__main__":
    main()
