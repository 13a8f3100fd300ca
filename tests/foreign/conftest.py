"""The example workshop, built once in each of the templates."""

from __future__ import annotations

from pathlib import Path

import pytest
from pptx import Presentation

import impuls_workshop
from tests.foreign.made import NAMES, write

ROOT = Path(__file__).resolve().parents[2]


class Built:
    """One build of the example."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.template = write(name, folder)
        result = impuls_workshop.build([ROOT / "content" / "harz"], only=["deck"], output=folder,
                                       template=self.template)
        self.report, self.exit_code = result.report, result.exit_code
        self.path = folder / "harz" / "deck.pptx"
        self.deck = Presentation(str(self.path))


@pytest.fixture(scope="session", params=NAMES)
def built(request, tmp_path_factory) -> Built:
    return Built(request.param, tmp_path_factory.mktemp("foreign"))
