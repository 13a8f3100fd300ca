"""A small workshop in an empty folder, and a way to merge rows into it."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from impuls_workshop.cli import main
from tests.content.workshops import write

WORKSHOP = {
    "workshop.yaml": """\
title: Workshop in {Gemeinde}
subtitle: Ein Nachmittag
language: de
venue: Rathaus
contact: "{gemeinde}, Bauamt"
authors: [{name: Ada Beispiel}]
labels: {obstacles: Hemmnisse}
""",
    "goals.yaml": """\
title: Ziele
items:
  - {id: vertrauen, title: Vertrauen schaffen}
  - {id: plan, title: Ein Plan für {kreis}}
""".replace("{kreis}}", '{kreis}"}').replace("title: Ein", 'title: "Ein'),
    "challenges/01-alltag.md": """\
---
title: Alltag
---
## Hemmnisse
- Wenig Zeit

## Lösungsansätze
- Klein anfangen
""",
    "challenges/02-geld.md": """\
---
title: Geld
---
## Hemmnisse
- Kein Geld
""",
}


@dataclass(frozen=True)
class Run:
    """What a merge said, and its exit code."""

    code: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a workshop `content/w`."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name in ("LC_ALL", "LC_MESSAGES", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    write(tmp_path / "content" / "w", WORKSHOP)
    return tmp_path


@pytest.fixture
def merge(folder: Path, capfd: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    """Merge rows of a table, decks alone, into `out`."""
    def run(rows: Sequence[Sequence[str]], *arguments: str, only: str = "deck") -> Run:
        table(folder / "rows.csv", rows)
        # Without a limit of memory: the copies begin with all that earlier tests have left in this process.
        places = ["merge", "w", "--rows", "rows.csv", "--output", "out", "--only", only, "--memory", "0"]
        code = main([*places, *arguments])
        said = capfd.readouterr()
        return Run(code, said.out, said.err)

    return run


def table(path: Path, rows: Sequence[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)


def words(path: Path) -> str:
    """All words of a deck."""
    from pptx import Presentation

    found = []
    for slide in Presentation(str(path)).slides:
        found += [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    return "\n".join(found)
