"""Hostile and broken inputs: whatever goes in, the eight promises hold."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.trust.hostile.promises import CASES, Listener, broken

TOGETHER = 2
"""Builds at a time."""


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    server = Listener()
    yield server
    server.close()


@pytest.fixture(scope="module")
def faults(tmp_path_factory, listener, request) -> dict[str, list[str]]:
    """The promises each case broke. The cases that were chosen are built side by side, before the first is judged."""
    chosen = [item.callspec.params["name"] for item in request.session.items
              if item.originalname == test_a_hostile_input_breaks_no_promise.__name__]
    folder = tmp_path_factory.mktemp("hostile")

    def one(numbered: tuple[int, str]) -> list[str]:
        return broken(CASES[numbered[1]], folder / f"case{numbered[0]}", listener)

    with ThreadPoolExecutor(TOGETHER) as pool:
        return dict(zip(chosen, pool.map(one, enumerate(chosen)), strict=True))


ALL = os.environ.get("IMPULS_HOSTILE") == "all"
CHOSEN = [name for number, (name, case) in enumerate(CASES.items())
          if ALL or (case.outcome != "either" and not name.startswith("places: ")) or number % 3 == 0]
"""All that must be refused or built, and a third of those that may end either way, which take longest, and of special
files, of which each kind is put at each place;
`IMPULS_HOSTILE=all` takes all."""


@pytest.mark.parametrize("name", CHOSEN)
def test_a_hostile_input_breaks_no_promise(name, faults):
    assert faults[name] == []


SPOKEN = ("yaml: a terminal's escape", "yaml: a key with escapes", "yaml: a label with an unknown name in bidi",
          "names: bytes that are no text", "names: an item with an escape",
          "names: a line end and an escape")


@pytest.mark.parametrize("name", SPOKEN)
def test_reports_for_programs_are_as_safe(name, tmp_path: Path, listener):
    assert broken(CASES[name], tmp_path / "json", listener, form="json") == []
    assert broken(CASES[name], tmp_path / "github", listener, form="github") == []
