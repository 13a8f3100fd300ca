"""Measures our builds beside other tools and beside the libraries alone, and prints ratios and their bounds.

`benchmarks/run`, or `python -m benchmarks.run`: everything, which takes hours, most of them merging and pandoc's
1,008 slides; `--quick` the small sizes once, in minutes.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import tempfile
from pathlib import Path

from benchmarks import cases
from benchmarks.cases import Bench
from benchmarks.merge import merge
from benchmarks.report import Report
from benchmarks.resident import warm
from benchmarks.timing import ROOT

PARTS = {"start": cases.start, "build": cases.build, "warm": warm, "deck": cases.deck, "handout": cases.handout,
         "merge": merge}
REMARKS = """\
Ratios are to be read, not seconds. All tools are given the same words, table, picture and notes; they do not do the
same with them:

- Ours: content checked, errors at their line, text measured and fitted, phases drawn as native shapes, alternative
  texts, notes, contents, PDF/UA-1 with hyphenation, running titles and page numbers; both files checked before any is
  replaced; builds run in a copy of the process that a clock and a memory limit can end.
- pandoc: headings, lists, two columns, table, picture, notes in its own template; texts are not measured. Pages: its
  own style sheet, untagged, without hyphenation; a little fewer pages than ours.
- markdown-pptx: as pandoc, without notes' paragraphs. marp-cli: each slide is a picture.
- python-pptx: the same words on slides of its template, nothing measured: what the library costs.
- WeasyPrint on our HTML: the same pages as ours, with the library as it comes: what the layout costs.
- CPU and wall are of the process with all it starts; peak is the largest single process.
- Empty caches: the user's cache folder and the output are removed before each run. Compiled Python stays, as after an
  installation. pandoc and WeasyPrint keep no caches."""


def main() -> None:
    """Measure and print."""
    options = _options()
    report = Report()
    print(f"# Benchmarks\n\n{_where()}\n\nMedians of {options.rounds}, taking turns.\n\n{REMARKS}")
    for name in options.only or PARTS:
        with tempfile.TemporaryDirectory(prefix="benchmarks-") as folder:
            PARTS[name](Bench(Path(folder), options.rounds, options.quick, report))
    report.summary()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks/run", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--only", action="append", choices=PARTS, help="only this part; may be repeated")
    parser.add_argument("--rounds", type=int, help="how often each thing is run (default 5, with --quick 1)")
    parser.add_argument("--quick", action="store_true", help="only the small sizes")
    options = parser.parse_args()
    options.rounds = options.rounds or (1 if options.quick else 5)
    return options


def _where() -> str:
    commit = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=ROOT, capture_output=True, text=True,
                            check=False).stdout.strip()
    return (f"Commit {commit or 'unknown'}, Python {platform.python_version()}, {platform.machine()}, "
            f"{len(os.sched_getaffinity(0)) if hasattr(os, 'sched_getaffinity') else os.cpu_count()} processors, "
            f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
