from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from impuls_workshop.backends.pptx.media import Media
from impuls_workshop.backends.pptx.rasters import UnknownPictureError, raster_of
from impuls_workshop.backends.pptx.timing import clicks_of
from impuls_workshop.document.layouts import Box
from impuls_workshop.document.model import Picture

from .conftest import para, png

BOX = Box(0, 0, 25.4, 25.4)


def saved(path: Path, image: Image.Image, **settings: object) -> Picture:
    image.save(path, **settings)
    return Picture(str(path), "x")


def test_a_picture_that_is_small_enough_keeps_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(png(220, 200))
    assert raster_of(Picture(str(path), "x"), BOX).content == path.read_bytes()


@pytest.mark.parametrize(("ending", "mode", "kind"), [
    ("png", "RGB", "png"), ("png", "RGBA", "png"), ("png", "P", "png"), ("png", "1", "png"), ("png", "LA", "png"),
    ("jpg", "RGB", "jpeg"), ("jpg", "L", "jpeg"), ("jpg", "CMYK", "jpeg"), ("gif", "P", "png"), ("webp", "RGBA", "png"),
])
def test_a_large_picture_gets_the_pixels_it_needs_and_stays_what_it_is(
        tmp_path: Path, ending: str, mode: str, kind: str) -> None:
    made = raster_of(saved(tmp_path / f"a.{ending}", Image.new(mode, (880, 440))), BOX)
    image = Image.open(io.BytesIO(made.content))
    assert (made.kind, made.width, made.height) == (kind, 220, 110)
    assert (image.format or "").lower() == kind
    assert image.size == (220, 110)


def test_a_covering_picture_has_enough_pixels_along_its_shorter_side(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.png", Image.new("RGB", (880, 440))).path
    assert raster_of(Picture(path, "x", fit="cover"), BOX).height == 220


def test_a_picture_of_sixteen_bits_is_left_as_it_is(tmp_path: Path) -> None:
    picture = saved(tmp_path / "a.png", Image.new("I;16", (880, 440)))
    assert raster_of(picture, BOX).width == 880


def test_the_same_content_is_stored_once(tmp_path: Path) -> None:
    first, second = tmp_path / "a.png", tmp_path / "b.png"
    for path in (first, second):
        path.write_bytes(png(30, 20))
    media = Media()
    parts = {media.add(Picture(str(path), "x"), box).part for path in (first, second) for box in (BOX, Box(1, 1, 9, 9))}
    assert parts == {"ppt/media/image1.png"}
    assert len(list(media.parts)) == 1


def test_what_is_no_picture_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"no picture")
    with pytest.raises(UnknownPictureError):
        raster_of(Picture(str(path), "x"), BOX)


def test_a_thread_of_a_drawing_does_not_take_all_memory() -> None:
    svg = b'<?xml version="1.0" encoding="iso-8859-1"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 100000"/>'
    made = raster_of(Picture("", "x", content=svg, fit="cover"), BOX)
    assert max(made.width, made.height) <= 4000


def test_a_click_shows_a_paragraph_with_those_below_and_a_heading_with_what_follows() -> None:
    paragraphs = (para("H", heading=True), para("a"), para("b", level=1), para("c", level=2), para("d"))
    assert clicks_of(paragraphs) == [[0, 1, 2, 3], [4]]
