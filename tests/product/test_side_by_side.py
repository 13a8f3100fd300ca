"""However many processes make a workshop's artifacts, files and reports are the same."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import impuls_workshop

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [pytest.mark.alone, pytest.mark.filterwarnings("ignore:This process")]


@pytest.fixture
def workshop(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "content" / "harz", tmp_path / "harz"))


def test_the_files_are_the_same(workshop, tmp_path):
    alone = impuls_workshop.build([workshop], output=tmp_path / "one", jobs=1)
    together = impuls_workshop.build([workshop], output=tmp_path / "three", jobs=3)
    assert [made.artifact for made in together.built] == [made.artifact for made in alone.built]
    assert len(alone.built) > 2
    for one, other in zip(alone.built, together.built, strict=True):
        assert one.path.read_bytes() == other.path.read_bytes()


def test_the_mistakes_are_the_same_and_all_are_found(workshop):
    templates = workshop / "templates"
    for name in ("deck", "handout"):
        shutil.copytree(ROOT / "templates" / name, templates / name)
    deck = next((templates / "deck").glob("*.j2"))
    deck.write_text(deck.read_text().replace("<title>", "<titel>", 1).replace("</title>", "</titel>", 1))
    style = templates / "handout" / "handout.css"
    style.write_text(style.read_text() + "\np { colour: red }\n")

    alone = impuls_workshop.check([workshop], jobs=1)
    together = impuls_workshop.check([workshop], jobs=3)
    assert together.report.sorted() == alone.report.sorted()
    assert {"pages.css"} < {found.code for found in alone.report.diagnostics}
    assert (alone.exit_code, together.exit_code) == (1, 1)
