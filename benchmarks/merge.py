"""What `impuls merge` costs a row: one deck, or one deck and handout, for each."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from benchmarks.cases import SECTIONS, Bench
from benchmarks.ours import IMPULS, Ours
from benchmarks.timing import ROOT, Cost, Run, measure

TITLE = {"workshop.yaml": ("language: de", "language: de\nsubtitle: Ein Tag für {gemeinde}")}
"""A row's name on the title slide, and on the handout's first page."""
MORE = {"partners.yaml": ("Stadt Wernigerode", "'{gemeinde}'"),
        "pages/0000-regeln.md": ("Spielregeln für heute", "Spielregeln für {gemeinde}")}
"""Two further slides it stands on, and pages of the handout."""


def merge(bench: Bench) -> None:
    """Measure both."""
    bench.report.title("Merge")
    asked = subprocess.run([sys.executable, *IMPULS, "merge", "--help"], cwd=ROOT, capture_output=True, check=False)
    if asked.returncode:
        bench.report.missing("`impuls merge` is not there yet")
        return
    _decks(bench)
    _both(bench)


def _decks(bench: Bench) -> None:
    few, many = (10, 100) if bench.quick else (1_000, 10_000)
    ours = _with_placeholders(Ours(bench.folder / "decks", 1), TITLE)
    more = _with_placeholders(Ours(bench.folder / "more", 1), TITLE | MORE)
    found = measure({
        "one cold build, deck": ours.cold("deck"),
        "1 row": _rows(bench, ours, 1, 1, "deck"),
        **{f"{rows:,} rows, {workers} workers": _rows(bench, ours, rows, workers, "deck")
           for rows in (few, many) for workers in (1, 2)},
        f"{many:,} rows, 2 workers, three slides": _rows(bench, more, many, 2, "deck"),
    }, bench.rounds, warm_up=0)
    bench.report.table(found)
    cold, one, few_one, _, many_one, many_two, three = found.values()
    bench.report.ratio("1 row / one cold build", one, cold)
    bench.report.ratio(f"{many:,} decks / one cold build", many_two, cold, wall=0 if bench.quick else 30)
    bench.report.ratio(f"{many:,} decks with three slides of their own / one cold build", three, cold)
    bench.report.ratio(f"{many:,} rows, 1 worker / 2 workers", many_one, many_two)
    bench.report.ratio(f"memory, {many:,} rows / {few:,} rows", many_one, few_one)


def _both(bench: Bench) -> None:
    few, many = (2, 10) if bench.quick else (100, 1_000)
    ours = _with_placeholders(Ours(bench.folder / "both", 1, SECTIONS[12]), TITLE | MORE)
    both = ("deck", "handout")
    found = measure({
        "one cold build, deck and handout": ours.cold(*both),
        "1 row": _rows(bench, ours, 1, 1, *both),
        **{f"{rows:,} rows, {workers} workers": _rows(bench, ours, rows, workers, *both)
           for rows in (few, many) for workers in (1, 2)},
    }, bench.rounds, warm_up=0)
    bench.report.table(found)
    cold, _, few_one, _, many_one, many_two = found.values()
    each = _times(many_one, 1 / many)
    bounds = (0.0, 0.0, 0.0, 0.0) if bench.quick else (1.1, 0.4, 1.8, 1.2)  # they are of 100 and 1,000 rows
    bench.report.ratio(f"a row of {many:,} / a row of {few:,}", each, _times(few_one, 1 / few), cpu=bounds[0])
    bench.report.ratio(f"a row of {many:,} / one cold build", each, cold, cpu=bounds[1])
    bench.report.ratio(f"{many:,} rows, 1 worker / 2 workers", many_one, many_two, least=bounds[2])
    bench.report.ratio(f"memory, {many:,} rows / {few:,} rows", many_one, few_one, peak=bounds[3])


def _rows(bench: Bench, ours: Ours, rows: int, workers: int, *only: str) -> Run:
    place = bench.folder / f"{rows}-{workers}-{'-'.join(only)}-{ours.corpus.workshop.parent.parent.name}"
    table = bench.folder / f"rows-{rows}.csv"
    table.write_text("\n".join(["gemeinde", *(f"Gemeinde {number}" for number in range(rows)), ""]), encoding="utf-8")
    chosen = [word for name in only for word in ("--only", name)]
    return Run([[*IMPULS, "merge", str(ours.corpus.workshop), "--rows", str(table), "--name", "{gemeinde}", "--jobs",
                 str(workers), "--output", str(place / "output"), *chosen]],
               lambda _: _put_aside(place), caches=place / "cache")


def _put_aside(place: Path) -> None:
    """Move what an earlier run wrote out of the way.

    It is removed at the end: where thousands of files were removed a moment ago, ext4 takes twice as long to make a new
    one, as it looks for a number that was not used in the last minute.
    """
    if place.exists():
        place.rename(tempfile.mkdtemp(prefix="aside-", dir=place.parent))


def _with_placeholders(ours: Ours, places: Mapping[str, tuple[str, str]]) -> Ours:
    for name, (before, after) in places.items():
        path = ours.corpus.workshop / name
        path.write_text(path.read_text(encoding="utf-8").replace(before, after, 1), encoding="utf-8")
    return ours


def _times(cost: Cost, factor: float) -> Cost:
    return Cost(cost.cpu * factor, cost.wall * factor, cost.peak)
