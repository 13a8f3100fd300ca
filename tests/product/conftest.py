"""The example workshop, built once for all tests that read the product back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pptx import Presentation

from tests.everything import EXAMPLE, everything

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def example() -> Path:
    """Folder with everything that is built of the example workshop."""
    return everything(EXAMPLE)


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
