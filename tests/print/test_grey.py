"""`--grey` leaves no coloured pixel on any page of any artifact, pictures and logos included."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from pypdf import PdfReader

import impuls_workshop
from impuls_workshop.variant import Variant
from tests.pdf.bench import faults
from tests.print.conftest import ROOT

BRAND = """\
logo:
  images: {main: {path: images/logo.png, alt: Wappen}}
  medium: main
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><defs><linearGradient id="g">' \
      '<stop offset="0" stop-color="red"/><stop offset="1" stop-color="#00c"/></linearGradient></defs>' \
      '<rect width="80" height="40" fill="url(#g)"/><circle cx="20" cy="20" r="9" fill="gold"/></svg>'


MADE = ["deck", "deck-pdf", "handout", "posters", "cards"]


@pytest.fixture(scope="module")
def colourful(tmp_path_factory) -> Path:
    """The example with a logo, a photograph, a transparent picture and a drawing, all in colour."""
    folder = tmp_path_factory.mktemp("content") / "harz"
    shutil.copytree(ROOT / "content" / "harz", folder)
    images = folder / "images"
    images.mkdir(exist_ok=True)
    Image.new("RGB", (600, 150), (200, 40, 90)).save(images / "logo.png")
    noise = [Image.effect_noise((300, 200), 90) for _ in range(3)]
    Image.merge("RGB", noise).save(images / "photo.jpg")
    Image.merge("RGBA", [*(one.resize((90, 90)) for one in noise), Image.new("L", (90, 90), 128)]).save(
        images / "glass.png")
    (images / "drawing.svg").write_text(SVG)
    (folder / "_brand.yml").write_text(BRAND)
    for number, name in enumerate(("photo.jpg", "glass.png", "drawing.svg")):
        (folder / "pages" / f"9-{number}.md").write_text(
            f"---\ntitle: Bild {number}\nshow: [deck, handout, posters]\nimage: images/{name}\nalt: Buntes\n---\n"
            "- Text\n")
    return folder


@pytest.fixture(scope="module")
def grey(colourful, tmp_path_factory) -> list[Path]:
    output = tmp_path_factory.mktemp("grey")
    result = impuls_workshop.build([colourful], only=MADE, output=output, variant=Variant(grey=True))
    assert result.report.errors == []
    return [one.path for one in result.built]


def test_no_pixel_has_colour(grey, tmp_path):
    papers = [path for path in grey if path.suffix == ".pdf"]
    assert {path.name for path in papers} >= {"deck-grey.pdf", "handout-grey.pdf", "posters-grey.pdf"}
    for path in papers:
        subprocess.run(["pdftoppm", "-r", "20", "-png", str(path), str(tmp_path / path.stem)], check=True)
        pages = sorted(tmp_path.glob(f"{path.stem}-*.png"))
        assert len(pages) == len(PdfReader(path).pages)
        for page in pages:
            red, green, blue = Image.open(page).convert("RGB").split()
            apart = max(ImageChops.difference(red, other).getextrema()[1] for other in (green, blue))
            assert apart == 0, page.name


def test_pictures_are_still_there(colourful, grey, tmp_path_factory):
    output = tmp_path_factory.mktemp("colour")
    impuls_workshop.build([colourful], only=["handout"], output=output)
    (usual,) = output.glob("harz/*.pdf")
    (without,) = [path for path in grey if path.name == "handout-grey.pdf"]
    before, after = PdfReader(usual), PdfReader(without)
    assert [len(page.images) for page in before.pages] == [len(page.images) for page in after.pages]
    assert [page.extract_text() for page in before.pages] == [page.extract_text() for page in after.pages]


def test_they_stay_accessible_and_the_same_bytes(colourful, grey, tmp_path):
    impuls_workshop.build([colourful], only=MADE, output=tmp_path, variant=Variant(grey=True))
    for path in grey:
        content = path.read_bytes()
        assert (tmp_path / "harz" / path.name).read_bytes() == content
        if path.suffix == ".pdf":
            assert faults(content) == []


def test_pictures_of_the_deck_are_shown_without_colour(grey):
    (deck,) = [path for path in grey if path.suffix == ".pptx"]
    archive = zipfile.ZipFile(deck)
    parts = [archive.read(name).decode() for name in archive.namelist()
             if name.startswith(("ppt/slides/slide", "ppt/slideLayouts/slideLayout")) and name.endswith(".xml")]
    pictures = [part.count("<a:blip ") for part in parts]
    assert sum(pictures) > 5
    assert [part.count("<a:grayscl/>") for part in parts] == pictures
