"""A checker of layouts that knows nothing of ours finds no fault in our decks."""

from __future__ import annotations

from pathlib import Path

import pytest
from ooxml_integrity.finding import ERROR
from ooxml_integrity.pptx_checks import check_pptx
from pptx import Presentation

import impuls_workshop
from tests.foreign.variants import made

ROOT = Path(__file__).resolve().parents[2]
WORKSHOPS = {"harz": ROOT / "content" / "harz", "showcase": ROOT / "tests" / "workshops" / "showcase",
             "figures": ROOT / "tests" / "workshops" / "figures"}


def errors_in(path: Path) -> list[str]:
    return [str(found) for found in check_pptx(path) if found.severity == ERROR]


@pytest.mark.parametrize("name", WORKSHOPS)
def test_it_finds_no_error_in_our_own_design(name, tmp_path) -> None:
    impuls_workshop.build([WORKSHOPS[name]], only=["features" if name == "showcase" else "deck"], output=tmp_path)
    [path] = (tmp_path / name).glob("*.pptx")
    assert errors_in(path) == []


@pytest.mark.parametrize("file", ["office-english.pptx", "office-4x3.pptx", "dark-map.pptx", "pictures.pptx"])
def test_it_finds_no_error_in_templates(file, tmp_path) -> None:
    (tmp_path / file).write_bytes(made(file))
    impuls_workshop.build([WORKSHOPS["harz"]], only=["deck"], output=tmp_path, template=tmp_path / file)
    assert errors_in(tmp_path / "harz" / "deck.pptx") == []


def test_titles_and_content_still_take_their_place_from_the_layout(tmp_path) -> None:
    impuls_workshop.build([WORKSHOPS["harz"]], only=["deck"], output=tmp_path)
    for slide in Presentation(str(tmp_path / "harz" / "deck.pptx")).slides:
        for holder in slide.placeholders:
            if holder.has_text_frame and holder.name in {"title", "kicker", "body", "left", "right"}:
                assert holder._element.spPr.xfrm is None, holder.name
