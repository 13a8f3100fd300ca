from __future__ import annotations

import os
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageFile

from impuls_workshop.document import pictures
from tests.document.bench import body_says, read_page

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{}</svg>'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "w").mkdir()
    Image.new("RGB", (30, 20), "red").save(tmp_path / "w" / "karte.png")
    Image.new("RGB", (30, 20), "red").save(tmp_path / "outside.png")
    return tmp_path / "w"


def img(source: str) -> str:
    return f'<img @5:1 src="{source}" alt="x"/>'


def test_a_missing_picture_is_reported_with_the_one_that_was_meant(root: Path) -> None:
    assert body_says(img("karte.jpg"), root) == [
        "t.j2:5:1: error: there is no picture 'karte.jpg' (did you mean 'karte.png'?)"]


@pytest.mark.parametrize("source", [
    "../outside.png", "/etc/passwd", "file:///etc/passwd", "a/../../outside.png",
    "link.png",
    "data:image/png;base64,AAAA", "//host/x.png", "..\\outside.png",
])
def test_pictures_outside_of_the_folder_are_refused(root: Path, source: str) -> None:
    (root / "link.png").symlink_to(root.parent / "outside.png")
    assert body_says(img(source), root) == [
        f"t.j2:5:1: error: the picture '{source}' lies outside of the workshop's folder"]


def test_a_picture_of_another_host_is_refused(root: Path) -> None:
    assert body_says(img("http://x.y/z.png"), root) == [
        "t.j2:5:1: error: nothing is fetched from the host 'x.y' "
        "(save the file in the workshop's folder, or allow the host with '--allow-url x.y')"]


def test_a_picture_without_alternative_text_is_an_error(root: Path) -> None:
    assert body_says('<img @5:1 src="karte.png"/>', root) == [
        "t.j2:5:1: error: the picture has no alternative text "
        "(say in 'alt' what it shows, or mark it as decorative)"]


def test_files_that_are_no_pictures_are_refused(root: Path) -> None:
    (root / "text.png").write_text("no picture", encoding="utf-8")
    (root / "cut.png").write_bytes((root / "karte.png").read_bytes()[:60])
    os.mkfifo(root / "pipe.png")
    for name in ("text.png", "cut.png", "pipe.png"):
        assert body_says(img(name), root) == [
            f"t.j2:5:1: error: the picture '{name}' cannot be shown here; usable are: png, jpeg, gif, webp, svg"]


def test_a_cut_picture_is_refused_also_once_weasyprint_is_loaded(
        root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)  # as WeasyPrint does
    (root / "cut.png").write_bytes((root / "karte.png").read_bytes()[:60])
    assert len(body_says(img("cut.png"), root)) == 1
    assert ImageFile.LOAD_TRUNCATED_IMAGES is True


def test_pictures_with_too_many_pixels_are_refused(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "PIXELS", 599)
    assert body_says(img("karte.png"), root) == [
        "t.j2:5:1: error: the picture 'karte.png' is too large: at most 25 MB and 50 megapixels"]


def test_a_picture_of_billions_of_pixels_is_refused_unread(root: Path) -> None:
    chunks = [b"IHDR" + bytes.fromhex("000186a0000186a00802000000"), b"IDAT", b"IEND"]
    written = [(len(chunk) - 4).to_bytes(4) + chunk + zlib.crc32(chunk).to_bytes(4) for chunk in chunks]
    (root / "bomb.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(written))
    assert body_says(img("bomb.png"), root) == [
        "t.j2:5:1: error: the picture 'bomb.png' is too large: at most 25 MB and 50 megapixels"]


@pytest.mark.parametrize("attributes", ['width="0" height="9"', 'width="-5" height="5"'])
def test_svg_that_cannot_be_drawn_is_refused(root: Path, attributes: str) -> None:
    (root / "a.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>', encoding="utf-8")
    assert "cannot be shown here" in body_says(img("a.svg"), root)[0]


def test_slides_and_pages_take_svg(root: Path) -> None:
    (root / "a.svg").write_text(SVG.format("<rect width='1' height='1'/>"), encoding="utf-8")
    assert body_says(img("a.svg"), root) == []
    assert read_page(img("a.svg"), root)[1] == []


@pytest.mark.parametrize("inner", [
    "<script>x</script>",
    "<rect onload='x'/>",
    "<foreignObject/>",
    "<image href='/etc/secret.png'/>",
    "<image xmlns:x='http://www.w3.org/1999/xlink' x:href='file:///etc/secret.png'/>",
    "<use href='other.svg#a'/>",
    "<rect style='fill: url(http://x.y/z)'/>",
    "<style>@import 'x.css';</style>",
    "<g id='a'><rect/><rect/></g>" + "".join(
        f"<g id='{'abcdefghijklmnopqrst'[i + 1]}'>"
        + f"<use href='#{'abcdefghijklmnopqrst'[i]}'/>" * 4 + "</g>" for i in range(18)),
    "<g id='a'><use href='#a'/></g>",
])
def test_svg_with_scripts_or_endless_repetitions_is_refused(root: Path, inner: str) -> None:
    (root / "a.svg").write_text(SVG.format(inner), encoding="utf-8")
    assert read_page(img("a.svg"), root)[1] == [
        "t.j2:5:1: error: the picture 'a.svg' contains scripts or declarations, "
        "loads other files, or repeats its parts too often"]
