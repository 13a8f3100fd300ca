"""Runs random edits and says what is stale after them."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

from tests.stale.compare import build, differences
from tests.stale.edits import Folder

DECK, PAPERS = ["deck"], ["deck", "handout", "cards"]


def stale_after(place: Path, seed: int, edits: int) -> Iterator[tuple[str, list[str]]]:
    """Yield each edit and what was stale after it.

    Args:
        place: An empty folder.
        seed: Of the chance.
        edits: How many.
    """
    chance = random.Random(seed)
    output, cache = place / "output", place / "cache"
    folder = Folder(place / "content", output, chance)
    for _ in range(edits):
        only = chance.choice((DECK, PAPERS))
        before = place / "before"
        shutil.rmtree(before, ignore_errors=True)
        shutil.copytree(folder.workshop.parent, before)
        said = folder.edit()
        code, messages = build(folder, output, cache, only)
        clean, empty = place / "clean", place / "empty"
        for each in (clean, empty):
            shutil.rmtree(each, ignore_errors=True)
        clean_code, clean_messages = build(folder, clean, empty, only)
        found = differences(folder.output, clean / "stadt") if clean_code == 0 else []
        if code != clean_code:
            found.append(f"exit code {code} instead of {clean_code}")
        if messages.replace(str(output), "") != clean_messages.replace(str(clean), ""):
            found.append(f"said {messages!r} instead of {clean_messages!r}")
        yield f"{said}, {' '.join([*only, *folder.options])}{', refused' if clean_code else ''}", found
        if clean_code:  # as a user would, take back what was wrong
            shutil.rmtree(folder.workshop.parent)
            shutil.copytree(before, folder.workshop.parent)
