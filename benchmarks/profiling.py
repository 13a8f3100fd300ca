"""Where the time of a build goes, by part of the program: `python -m benchmarks.profiling deck 10`.

The number says how often the seed's workshop is in it. A profiler makes calls dearer than they are: read shares, not
seconds. Time in a library counts for the part of ours that called it.
"""

from __future__ import annotations

import cProfile
import pstats
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from benchmarks import corpora
from benchmarks.cases import SECTIONS

PARTS = (
    ("importlib", "imports"), ("impuls_workshop/content", "content"), ("impuls_workshop/reading", "reading"),
    ("impuls_workshop/templating", "templates"), ("templates/", "templates"),
    ("impuls_workshop/document", "slide and page markup"), ("impuls_workshop/typography", "text measured and fitted"),
    ("impuls_workshop/diagrams", "drawings"), ("impuls_workshop/figure", "drawings"),
    ("impuls_workshop/backends/pptx", "deck written"), ("impuls_workshop/backends", "pages prepared and finished"),
    ("tinycss2", "WeasyPrint: styles"), ("weasyprint/css", "WeasyPrint: styles"),
    ("weasyprint/html", "WeasyPrint: HTML"),
    ("weasyprint/text", "WeasyPrint: lines of text"), ("pyphen", "WeasyPrint: lines of text"),
    ("weasyprint/formatting_structure", "WeasyPrint: boxes"), ("weasyprint/layout", "WeasyPrint: layout"),
    ("weasyprint/pdf", "WeasyPrint: PDF"), ("pydyf", "WeasyPrint: PDF"), ("weasyprint/draw", "WeasyPrint: PDF"),
    ("weasyprint", "WeasyPrint: the rest"), ("impuls_workshop", "the rest"),
)
Function = tuple[str, int, str]


def main(artifact: str, units: int, pages: int = 0) -> None:
    """Profile one build in this process and print the shares."""
    import impuls_workshop

    with tempfile.TemporaryDirectory() as folder:
        corpus = corpora.write(Path(folder), units, SECTIONS.get(pages, 0))
        profile = cProfile.Profile(time.process_time)
        profile.runcall(impuls_workshop.check, [corpus.workshop], only=[artifact], jobs=1)
    shares = _shares(pstats.Stats(profile).stats)  # type: ignore[attr-defined]
    whole = sum(shares.values())
    print(f"{artifact}, {units * corpora.SLIDES} slides' content: {whole:.2f} s with the profiler")
    for part, seconds in shares.most_common():
        print(f"{seconds / whole:6.1%}  {part}")


def _shares(stats: dict[Function, tuple[int, int, float, float, dict[Function, tuple[int, int, float, float]]]],
            ) -> Counter[str]:
    """Return the seconds of each part; those of a library are passed up to who called it, as often as needed."""
    own = {function: taken for function, (_, _, taken, _, _) in stats.items()}
    found: Counter[str] = Counter()
    for _ in range(30):
        above: dict[Function, float] = {}
        for function, seconds in own.items():
            callers = stats[function][4]
            whole = sum(times[2] for times in callers.values())
            if (part := _part(function)) or not whole:
                found[part or "the rest"] += seconds
                continue
            for caller, times in callers.items():
                above[caller] = above.get(caller, 0) + seconds * times[2] / whole
        own = above
    found["the rest"] += sum(own.values())
    return found


def _part(function: Function) -> str:
    return next((part for path, part in PARTS if path in function[0]), "")


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
