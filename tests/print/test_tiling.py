"""posters-a4.pdf, read back: every tile at the poster's own size, in its place, and described."""

from __future__ import annotations

import pytest
from pypdf import PdfReader

from impuls_workshop.tiling import MARGIN, OVERLAP, grid_for, tile_name
from impuls_workshop.variant import Variant
from tests.pdf.bench import faults, tags
from tests.product.reading import words_on_pages

MM = 25.4 / 72


@pytest.fixture(scope="module")
def tiles(posters):
    return list(words_on_pages(posters / "posters-a4.pdf"))


@pytest.fixture(scope="module")
def sheets(posters):
    return list(words_on_pages(posters / "posters.pdf"))


def places(sheets):
    """Each tile: its page, its poster, and what it shows of it (mm)."""
    page = 0
    for poster, ((width, height), _) in enumerate(sheets):
        grid = grid_for(width * MM, height * MM, "A4")
        page += 1
        for row in range(grid.rows):
            for column in range(grid.columns):
                yield page, poster, grid.part(row, column), tile_name(row, column)
                page += 1


def test_every_tile_is_on_exact_a4(posters):
    for page in PdfReader(posters / "posters-a4.pdf").pages:
        sides = sorted(float(side) * MM for side in page.mediabox[2:])
        assert sides == pytest.approx([210, 297], abs=0.1)


def test_words_stand_where_they_stand_on_the_poster_at_the_same_size(tiles, sheets):
    compared = 0
    for page, poster, part, _ in places(sheets):
        here = [(*(side * MM for side in found[:4]), found[4]) for found in tiles[page][1]]
        for left, top, right, bottom, word in sheets[poster][1]:
            x, y = left * MM - part.x + MARGIN, top * MM - part.y + MARGIN
            wide, high = (right - left) * MM, (bottom - top) * MM
            if x < MARGIN + 1 or y < MARGIN + 1 or x + wide > MARGIN + part.w - 1 or y + high > MARGIN + part.h - 1:
                continue  # cut
            compared += 1
            assert any(one[4] == word and one[:4] == pytest.approx((x, y, x + wide, y + high), abs=0.1)
                       for one in here), word
    assert compared > 300


def test_tiles_cover_the_whole_poster_with_room_to_glue(sheets):
    for (width, height), _ in sheets:
        grid = grid_for(width * MM, height * MM, "A4")
        last = grid.part(grid.rows - 1, grid.columns - 1)
        assert last.right >= width * MM - 0.1
        assert last.bottom >= height * MM - 0.1
        assert grid.part(0, 1).x == grid.part(0, 0).right - OVERLAP


def test_the_fewest_sheets_are_taken():
    assert (grid_for(594, 841, "A4").columns, grid_for(594, 841, "A4").rows) == (4, 3)
    assert grid_for(841, 594, "A4").paper == (297.0, 210.0)


def test_each_tile_is_described_and_each_poster_has_a_bookmark(posters, sheets):
    content = (posters / "posters-a4.pdf").read_bytes()
    assert faults(content) == []
    described = [alt for tag, alt in tags(content) if tag == "Figure"]
    expected = [name for _, _, _, name in places(sheets)]
    assert len(described) == len(expected) + len(sheets)
    assert "Teil B2 von Plakat 1, Ablauf" in described
    pdf = PdfReader(posters / "posters-a4.pdf")
    assert pdf.root_object["/Lang"] == "de"
    assert pdf.metadata.title == "Plakate: Workshop: Interkommunale Kooperation, auf A4"
    assert len(pdf.outline) == len(sheets)


def test_the_first_page_of_each_says_how_to_put_it_together(tiles):
    said = " ".join(word[4] for word in tiles[0][1])
    assert "Plakat 1: Ablauf" in said
    assert "12 Blätter (A4)" in said
    assert "594 × 841 mm" in said


def test_only_what_can_be_cut_is_made_in_tiles():
    import impuls_workshop
    from tests.print.conftest import ROOT

    result = impuls_workshop.check([ROOT / "content" / "harz"], only=["handout"], variant=Variant(tile="A4"))
    assert [(one.artifact, one.code) for one in result.left_out] == [("handout", "build.no-such-variant")]
