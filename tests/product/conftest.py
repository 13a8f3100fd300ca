"""The example workshop, built once for all tests that read the product back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pptx import Presentation

import impuls_workshop

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def example(tmp_path_factory) -> Path:
    """Folder with deck.pptx and handout.pdf of the example workshop."""
    output = tmp_path_factory.mktemp("example")
    result = impuls_workshop.build([ROOT / "content" / "harz"], output=output)
    assert result.report.diagnostics == []
    assert result.exit_code == 0
    return output / "harz"


@pytest.fixture(scope="session")
def deck(example):
    """The example's deck, opened with python-pptx."""
    return Presentation(str(example / "deck.pptx"))


@pytest.fixture
def harz(tmp_path) -> Path:
    """A copy of the example's content that a test may break."""
    folder = tmp_path / "content" / "harz"
    shutil.copytree(ROOT / "content" / "harz", folder)
    return folder
