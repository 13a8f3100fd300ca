"""What is measured, part by part; each prints its costs, its ratios and their bounds."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks import peers
from benchmarks.corpora import SLIDES
from benchmarks.ours import IMPULS, Ours
from benchmarks.report import Report
from benchmarks.sizes import pages_of, slides_of
from benchmarks.timing import ROOT, Cost, Run, measure

SECTIONS = {12: 3, 111: 86}
"""Pages of our handout to the sections that make them, besides the seed's workshop."""
CLICK = Run([["-c", "import click"]])
LIBRARIES = Run([["-c", "import click, jinja2, lxml.etree, msgspec, pydantic, ruamel.yaml, uharfbuzz, weasyprint"]])


@dataclass(frozen=True)
class Bench:
    """How it is measured.

    Attributes:
        folder: An empty folder for all files.
        rounds: How often each thing is run.
        quick: Whether only the small sizes are measured.
        report: Where findings go.
    """

    folder: Path
    rounds: int
    quick: bool
    report: Report


def start(bench: Bench) -> None:
    """Starting: help, and the import of libraries."""
    found = measure({"impuls --help": Run([[*IMPULS, "--help"]]), "import click": CLICK,
                     "import of all libraries": LIBRARIES, "python -c pass": Run([["-c", "pass"]])}, bench.rounds * 3)
    bench.report.title("Starting")
    bench.report.table(found)
    bench.report.ratio("impuls --help / import click", found["impuls --help"], found["import click"], cpu=1.5)


def build(bench: Bench) -> None:
    """Deck and handout of one workshop: twelve slides, twelve pages."""
    ours = Ours(bench.folder / "both", 1, SECTIONS[12])
    both = ("deck", "handout")
    found = measure({
        "deck and handout, empty caches": ours.cold(*both),
        "deck and handout, one word changed": ours.word(*both),
        "deck and handout, no change": ours.unchanged(*both),
        "pandoc → pptx, pandoc → HTML → WeasyPrint": peers.pandoc_both(ours.corpus),
        "import click": CLICK,
    }, bench.rounds)
    bench.report.title("One workshop: deck and handout")
    bench.report.table(found)
    cold, word, same, pandoc, click = found.values()
    bench.report.ratio("empty caches / pandoc and WeasyPrint", cold, pandoc, cpu=0.7, wall=0.5)
    bench.report.ratio("one word changed / empty caches", word, cold)
    bench.report.ratio("no change / import click", same, click, cpu=2)


def deck(bench: Bench) -> None:
    """The deck alone, in three sizes."""
    bench.report.title("The deck alone")
    found = {units: deck_of(bench, units, most) for units, most in ((1, 2.0), (10, 0.6), (84, 0.06))
             if units < 84 or not bench.quick}
    if not bench.quick:
        bench.report.ratio("1,008 slides / 120 slides", found[84], found[10], cpu=9)


def deck_of(bench: Bench, units: int, most: float) -> Cost:
    """Measure the deck in one size, and return what ours costs with empty caches."""
    slides = f"{units * SLIDES:,} slides"
    ours = Ours(bench.folder / f"deck-{units}", units)
    floor = ["-m", "benchmarks.floors", "slides", str(ours.corpus.data), str(bench.folder / "floor.pptx")]
    found = measure({
        f"ours, {slides}, empty caches": ours.cold("deck"),
        f"ours, {slides}, one word changed": ours.word("deck"),
        f"pandoc → pptx, {slides}": peers.pandoc_slides(ours.corpus),
        f"python-pptx, {slides}": Run([floor]),
        **{f"{name}, {slides}": run for name, run in peers.others(ours.corpus).items()},
    }, bench.rounds)
    bench.report.table(found)
    bench.report.line(f"slides made: {slides_of(ours.made('deck') / 'deck.pptx')} by us, "
                      f"{slides_of(ours.corpus.deck.with_name('pandoc.pptx'))} by pandoc")
    (cold, word, pandoc, floors, *rest), names = found.values(), list(found)
    bench.report.ratio(f"{slides}, empty caches / pandoc", cold, pandoc, cpu=most, wall=most)
    bench.report.ratio(f"{slides}, one word changed / pandoc", word, pandoc, cpu=units == 1, wall=units == 1)
    bench.report.ratio(f"{slides}, empty caches / python-pptx", cold, floors)
    for name, cost in zip(names[4:], rest, strict=True):
        bench.report.ratio(f"{slides}, empty caches / {name.removesuffix(f', {slides}')}", cold, cost)
    print()
    return cold


def handout(bench: Bench) -> None:
    """The handout alone, in two sizes."""
    bench.report.title("The handout alone")
    for pages in (12,) if bench.quick else (12, 111):
        handout_of(bench, pages)


def handout_of(bench: Bench, pages: int) -> None:
    """Measure the handout in one size."""
    ours = Ours(bench.folder / f"handout-{pages}", 1, SECTIONS[pages])
    runs = {
        f"ours, {pages} pages, empty caches": ours.cold("handout"),
        f"ours, {pages} pages, one word changed": ours.word("handout"),
        f"pandoc → HTML → WeasyPrint, {pages} pages": peers.pandoc_pages(ours.corpus),
    }
    files = bench.folder / f"handout-{pages}" / "files"
    files.mkdir()
    kept = subprocess.run([sys.executable, "-m", "benchmarks.handout_files", ours.corpus.workshop, files], cwd=ROOT,
                          check=False, capture_output=True, text=True)
    if not kept.returncode:
        runs[f"WeasyPrint on our HTML, {pages} pages"] = Run([["-m", "benchmarks.floors", "pages", str(files)]])
    found = measure(runs, bench.rounds)
    bench.report.table(found)
    bench.report.line(f"pages made: {pages_of(ours.made('handout') / 'handout.pdf')} by us, "
                      f"{pages_of(ours.corpus.deck.with_name('pandoc.pdf'))} by WeasyPrint for pandoc")
    cold, word, pandoc, *floor = found.values()
    bench.report.ratio(f"{pages} pages, empty caches / pandoc and WeasyPrint", cold, pandoc)
    bench.report.ratio(f"{pages} pages, one word changed / empty caches", word, cold)
    if floor:
        bench.report.ratio(f"{pages} pages, empty caches / WeasyPrint on our HTML", cold, floor[0])
    else:
        bench.report.missing(f"WeasyPrint on our HTML: {kept.stderr.strip().splitlines()[-1]}")
    print()
