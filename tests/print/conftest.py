"""The example's posters and their tiles, and small PDFs to impose."""

from __future__ import annotations

from pathlib import Path

import pytest

import impuls_workshop
from impuls_workshop.variant import Variant
from tests.pdf.bench import printed

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def posters(tmp_path_factory) -> Path:
    """The folder with posters.pdf and posters-a4.pdf of the example."""
    output = tmp_path_factory.mktemp("posters")
    for variant in (Variant(), Variant(tile="A4")):
        result = impuls_workshop.build([ROOT / "content" / "harz"], only=["posters"], output=output, variant=variant)
        assert result.report.diagnostics == []
    return output / "harz"


@pytest.fixture
def numbered(tmp_path):
    """Makes a PDF with a number of pages that say their number."""
    def make(pages: int, css: str = "", content: str = "") -> Path:
        path = tmp_path / "numbered.pdf"
        body = "".join(f'<p @3:5 class="leaf">Blatt{number}</p>' for number in range(1, pages + 1))
        path.write_bytes(printed(content + body, css=f".leaf + .leaf {{ break-before: page }} {css}"))
        return path

    return make
