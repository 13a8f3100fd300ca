"""Two hundred generated decks in five languages: nothing overflows, nothing is lost.

What is measured here is what LibreOffice draws, not what we think it will.
"""

from __future__ import annotations

import os
import re
import subprocess
import unicodedata
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec.structs import replace
from pptx import Presentation

from impuls_workshop.backends.pptx.writer import write_deck
from impuls_workshop.diagnostics import Report
from impuls_workshop.document.brand import read_brand
from impuls_workshop.document.layout_reader import read_layouts
from impuls_workshop.document.layouts import Layouts
from impuls_workshop.document.markup import read_deck
from impuls_workshop.resources import fonts_folder, theme_folder
from impuls_workshop.typography.measure import Measure
from tests.product.generated import Generator, Made, Wish, fitted, markup
from tests.product.reading import words_on_pages

pytestmark = pytest.mark.office

DECKS = 20
"""In each language and each shape."""
SLIDES = 3
"""In each deck, before any is continued."""
LANGUAGES = ("de", "en", "pl", "el", "ja")
ASPECTS = ("16:9", "4:3")
SIDES = 0.5
"""How far a word may reach out to the left or right, mm: italics lean."""
ENDS = 0.15
"""Share of a word's height that is above its letters, and below them: PDF words are as high as the font."""
MARKERS = "•–·+"


@dataclass(frozen=True)
class Batch:
    """The decks of one language and shape, in one file."""

    made: list[Made]
    layouts: Layouts
    footer: str
    path: Path
    shortened: int
    """How many texts were too long for a slot that cannot go on on the next slide."""


@pytest.fixture(scope="module")
def batches(tmp_path_factory) -> list[Batch]:
    folder = tmp_path_factory.mktemp("decks")
    brand = read_brand([theme_folder() / "_brand.yml"], Report())
    measure = Measure(brand)
    found = []
    for aspect in ASPECTS:
        layouts = read_layouts(theme_folder() / "layouts.yaml", Report(), aspect)
        assert layouts is not None
        for language in LANGUAGES:
            footer = Generator(language, -1).text(60) + " · Ä"
            decks = []
            for seed in range(DECKS):
                generator = Generator(language, seed + 1000 * ASPECTS.index(aspect))
                wishes = [generator.wish(layouts) for _ in range(SLIDES)]
                decks.append(fitted(wishes, language, footer, layouts, measure))
            whole = replace(decks[0][0], slides=tuple(slide for deck, *_ in decks for slide in deck.slides))
            path = folder / f"{language}-{aspect.replace(':', 'x')}.pptx"
            path.write_bytes(write_deck(whole, layouts, brand, {}, measure=measure))
            found.append(Batch([made for _, each, _ in decks for made in each], layouts, footer, path,
                               sum(count for *_, count in decks)))
    return found


@pytest.fixture(scope="module")
def rendered(batches, unfitted) -> list[Path]:
    """The PDFs; two programs of LibreOffice share the work."""
    with ThreadPoolExecutor(2) as pool:
        for _ in pool.map(_convert, [batches[::2], [*batches[1::2], unfitted]], "ab"):
            pass
    return [batch.path.with_suffix(".pdf") for batch in batches]


@pytest.fixture(scope="module")
def unfitted(batches) -> Batch:
    """One slide written without being fitted, to see that what is looked for would be found."""
    layouts = batches[0].layouts
    wish = Wish("comparison", {"title": "Zusammenarbeit " * 20, "left": [("li", "Vertrauen " * 80)]})
    deck = read_deck(markup([wish], "de", ""), layouts, image_root=Path(), report=Report(), shown="deck.xml.j2")
    assert deck is not None
    path = batches[0].path.with_name("unfitted.pptx")
    path.write_bytes(write_deck(deck, layouts, read_brand([theme_folder() / "_brand.yml"], Report()), {}))
    return Batch([Made(wish, deck.slides)], layouts, "", path, 0)


def _convert(batches: list[Batch], name: str) -> None:
    folder = batches[0].path.parent
    fonts = folder / f"fonts-{name}.conf"
    fonts.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f'<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>{fonts_folder()}</dir></fontconfig>')
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(folder / name).as_uri()}", "--headless", "--convert-to", "pdf",
         "--outdir", str(folder), *(str(batch.path) for batch in batches)],
        check=True, capture_output=True, timeout=240, env={**os.environ, "FONTCONFIG_FILE": str(fonts)})


def test_there_are_two_hundred_decks_and_most_texts_fit_as_they_are(batches):
    assert len(batches) * DECKS == 200
    texts = sum(len(made.wish.texts) for batch in batches for made in batch.made)
    assert sum(batch.shortened for batch in batches) < texts / 3


def test_no_text_is_lost(batches):
    for batch in batches:
        slides = iter(Presentation(str(batch.path)).slides)
        for made in batch.made:
            shown = [next(slides) for _ in made.slides]
            slots = batch.layouts.layouts[made.wish.layout].slots
            for name, content in made.wish.texts.items():
                slot = slots[name]
                said = [_said(slide, slot) for slide in shown]
                shows = sum(name in slide.fills for slide in made.slides)
                assert _joined(said, slot.kind) == _expected(content, slot.kind, shows), (batch.path.name, name)
                assert shows == len(shown) or slot.kind in ("body", "figure") or name.endswith("-heading")


def test_nothing_is_left_to_the_program_that_shows_it(batches):
    for batch in batches:
        with zipfile.ZipFile(batch.path) as package:
            for name in package.namelist():
                if name.startswith("ppt/slide"):
                    assert b"normAutofit" not in package.read(name), name
                    assert b"spAutoFit" not in package.read(name), name


def test_every_word_is_inside_of_its_own_box(batches, rendered):
    outside = [fault for batch, pdf in zip(batches, rendered, strict=True) for fault in _faults(batch, pdf)]
    assert not outside, "\n".join([f"{len(outside)} words", *outside[:40]])


def test_words_outside_of_their_box_would_be_found(unfitted, rendered):
    faults = "\n".join(_faults(unfitted, unfitted.path.with_suffix(".pdf")))
    assert "'Zusammenarbeit' of title" in faults
    assert "'Vertrauen' of left" in faults


def _faults(batch: Batch, pdf: Path) -> Iterator[str]:
    slides = list(Presentation(str(batch.path)).slides)
    names = [made.wish.layout for made in batch.made for _ in made.slides]
    pages = list(words_on_pages(pdf))
    assert len(pages) == len(slides)
    for number, (slide, name, (_, words)) in enumerate(zip(slides, names, pages, strict=True), 1):
        boxes = _boxes(slide, batch.layouts, name)
        for *place, word in words:
            if fault := _outside(place, word, boxes):
                yield f"{batch.path.name} {number} {name}: {fault}"


def _said(slide, slot) -> list[str]:
    """The paragraphs, or a table's cells row by row, that stand in a slot of a slide."""
    for shape in slide.placeholders:
        if shape.placeholder_format.idx == slot.idx and shape.has_text_frame:
            return [paragraph.text for paragraph in shape.text_frame.paragraphs]
    if slot.kind == "figure":
        return ["\t".join(cell.text for cell in row.cells)
                for shape in slide.shapes if getattr(shape, "has_table", False) for row in shape.table.rows]
    return []


def _joined(said: list[list[str]], kind: str) -> list[str]:
    said = [part for part in said if part]
    if kind == "body":
        return [_plain(text) for part in said for text in part]
    if kind == "figure":
        return [_plain(row) for number, part in enumerate(said) for row in part[number > 0:]]
    return [_plain(text) for part in said for text in part]


def _expected(content, kind: str, count: int) -> list[str]:
    if kind == "body":
        return [_plain(text) for _, text in content]
    if kind == "figure":
        return [_plain("\t".join(row)) for row in content]
    if kind == "title" and count > 1:
        return [_plain(f"{content} ({number}/{count})") for number in range(1, count + 1)]
    return [_plain(content)] * count


def _plain(text: str) -> str:
    """A text with all white space alike; a tab between cells stays."""
    return re.sub(r"[^\S\t]+", " ", text)


def _boxes(slide, layouts: Layouts, name: str) -> list[tuple[str, tuple[float, float, float, float], str]]:
    """Name, box (mm) and squeezed text of everything on a slide."""
    slots = layouts.layouts[name].slots
    by_idx = {slot.idx: slot for slot in slots.values()}
    found = []
    for shape in slide.shapes:
        if getattr(shape, "has_table", False):
            box = slots["figure"].box
            words = "\n".join(cell.text for row in shape.table.rows for cell in row.cells)
        else:
            box, words = by_idx[shape.placeholder_format.idx].box, shape.text_frame.text
        found.append((shape.name, (box.x, box.y, box.right, box.bottom), _squeezed(words)))
    return found


def _squeezed(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def _outside(place: list[float], word: str, boxes) -> str | None:
    left, top, right, bottom = (side * 25.4 / 72 for side in place)
    top, bottom = top + (bottom - top) * ENDS, bottom - (bottom - top) * ENDS
    text = _squeezed(word)
    if text.strip(MARKERS):
        owners = [box for box in boxes if text in box[2]] or [
            box for box in boxes if text.lstrip(MARKERS) in box[2]]
    else:
        owners = boxes
    if not owners:
        return f"{word!r} is nobody's"
    for _, (x, y, end, foot), _ in owners:
        if left >= x - SIDES and right <= end + SIDES and top >= y and bottom <= foot:
            return None
    name, (x, y, end, foot), _ = owners[0]
    return (f"{word!r} of {name} at {left:.1f}, {top:.1f}, {right:.1f}, {bottom:.1f} is not in "
            f"{x:.1f}, {y:.1f}, {end:.1f}, {foot:.1f}")
