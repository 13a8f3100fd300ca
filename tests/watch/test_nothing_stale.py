"""Whatever changes while it is watched: what lies there is what a clean build makes, byte by byte."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PIL import Image

from .conftest import PATIENCE, ROOT, clean_build, files_of, replace

ARTIFACTS = ("--only", "deck", "--only", "handout")


def picture(path: Path, colour: str, size: tuple[int, int]) -> None:
    path.parent.mkdir(exist_ok=True)
    beside = path.with_name("saving.png")
    Image.new("RGB", size, colour).save(beside)
    beside.replace(path)


def a_page_with_a_picture(content: Path, home: Path) -> None:
    picture(content / "small" / "images" / "bridge.png", "navy", (400, 300))
    (content / "small" / "pages").mkdir()
    replace(content / "small" / "pages" / "1-bridge.md",
            "---\ntitle: Bridge\n---\nOld stones.\n\n![The bridge](images/bridge.png)\n")


def another_picture_of_that_name(content: Path, home: Path) -> None:
    picture(content / "small" / "images" / "bridge.png", "maroon", (300, 500))


def a_logo_for_all(content: Path, home: Path) -> None:
    picture(content / "logo.png", "black", (300, 100))
    replace(content / "_brand.yml", "logo:\n  small: {path: logo.png, alt: Us}\n")


def another_logo_of_that_name(content: Path, home: Path) -> None:
    picture(content / "logo.png", "black", (100, 100))


def a_font_nobody_has(content: Path, home: Path) -> None:
    replace(content / "small" / "_brand.yml", "typography:\n  base: Watched Sans\n")


def that_font_is_installed(content: Path, home: Path) -> None:
    font = TTFont(ROOT / "templates" / "theme" / "fonts" / "Carlito-Bold.ttf")
    for record in font["name"].names:
        if record.nameID in (1, 4, 16):
            record.string = "Watched Sans"
    folder = home / ".local" / "share" / "fonts"
    folder.mkdir(parents=True)
    font.save(folder / "watched.ttf")
    a_word(content, home)


def it_is_removed(content: Path, home: Path) -> None:
    shutil.rmtree(home / ".local")
    replace(content / "small" / "goals.yaml", "title: Goals\nitems:\n  - Last\n")


def a_word(content: Path, home: Path) -> None:
    replace(content / "small" / "goals.yaml", "title: Goals\nitems:\n  - Another\n")


FACE = ("@font-face { font-family: Own; src: url(" +
        (ROOT / "templates" / "theme" / "fonts" / "Gelasio-Italic.ttf").as_uri() + ") }\n")


def a_handout_of_its_own(content: Path, home: Path) -> None:
    own = content / "small" / "templates" / "handout"
    shutil.copytree(ROOT / "templates" / "handout", own)
    css = own / "handout.css"
    replace(css, FACE + css.read_text(encoding="utf-8") + "\nh1, h2 { font-family: Own, Carlito }\n")


def no_face_of_its_own(content: Path, home: Path) -> None:
    css = content / "small" / "templates" / "handout" / "handout.css"
    replace(css, css.read_text(encoding="utf-8").removeprefix(FACE))


def the_usual_handout(content: Path, home: Path) -> None:
    shutil.rmtree(content / "small" / "templates")


PICTURES = (a_page_with_a_picture, another_picture_of_that_name, a_logo_for_all, another_logo_of_that_name)
FONTS = (a_font_nobody_has, that_font_is_installed, it_is_removed)
TEMPLATES = (a_handout_of_its_own, no_face_of_its_own, the_usual_handout)


@pytest.mark.parametrize("changes", [PICTURES, FONTS, TEMPLATES], ids=["pictures", "fonts", "templates"])
def test_nothing_stale_lies_there(watching, folder, monkeypatch, changes):
    home = folder / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    watch = watching(*ARTIFACTS)
    watch.until("watching")
    for change in changes:
        change(folder / "content", home)
        wanted = clean_build(folder, *ARTIFACTS)
        ends = time.monotonic() + PATIENCE
        while files_of(folder / "output") != wanted:
            assert time.monotonic() < ends, f"{change.__name__}\n{watch.everything()}"
            time.sleep(0.1)
