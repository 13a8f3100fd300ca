"""What safety costs a normal build: the example as it is, beside itself with parts of the defences taken out.

`python -m benchmarks.trust [ROUNDS [ARTIFACT…]]` builds all papers of the example, or some, by turns: as users do;
without the guarded copy (its start, clock and memory limit); without the sandbox of templates (closed attributes,
counted steps and sizes); without the checks of what is read and written (real paths, forbidden characters, pictures,
stylesheets, flushing, locks); without any of them. Only this module can take them out: the program has no such switch.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.timing import ROOT, Cost, Run, measure

LIMIT = 1.10
"""Most that a build may cost, times one without defences."""
START = """
import os, sys
"""
WITHOUT = {
    "the guarded copy": """
from impuls_workshop import guard
guard.guarded = lambda work, limits, tell: work(tell)
""",
    "the sandbox": """
from jinja2 import Environment
from jinja2.runtime import markup_join
from impuls_workshop.templating import environment, reach
class Open(environment.Sandbox):
    getattr, getitem, get_template = Environment.getattr, Environment.getitem, Environment.get_template
    concat = staticmethod("".join)
    call = lambda self, context, called, /, *given, **named: context.call(called, *given, **named)
    call_binop = lambda self, context, operator, left, right: self.binop_table[operator](left, right)
    turns, together = (lambda self, items: items), (lambda self, *parts: markup_join(parts))
environment.Sandbox = Open
reach.Meter.step = lambda self: None
""",
    "the checks": """
import contextlib
os.fsync = lambda descriptor: None
from impuls_workshop import output
output._turn = contextlib.nullcontext
output._flush_folder = lambda folder: None
from impuls_workshop.reading import access, source
access.inside = lambda path, folder: True
access.own_file = lambda path, folder, report: os.path.lexists(path)
source.clean = lambda text, shown, report: text
from impuls_workshop.document import svg_files
svg_files.fault_of_svg = lambda written: None
from impuls_workshop.document import pictures
pictures.fault_of = lambda path, kinds=(): None
from impuls_workshop.backends import pages_limits
pages_limits.check_limits = lambda sheets, report: True
""",
}
BUILD = """
from impuls_workshop.cli import main
sys.exit(main())
"""


def main(rounds: int = 9, only: Sequence[str] = ()) -> None:
    """Measure and print; of all papers, or only of some."""
    takes_out = {"nothing": "", **WITHOUT, "any of them": "".join(WITHOUT.values())}
    with tempfile.TemporaryDirectory() as folder:
        given = ["build", str(ROOT / "content" / "harz"), "--force", "--jobs", "1", "--output", f"{folder}/output",
                 *(word for name in only for word in ("--only", name))]
        found = measure({
            name: Run([["-c", START + taken + BUILD, *given]], caches=Path(folder, f"cache-{number}"))
            for number, (name, taken) in enumerate(takes_out.items())}, rounds)
    whole, bare = found.pop("nothing"), found.pop("any of them")
    for name, cost in found.items():
        _say(f"as it is / without {name}", whole, cost)
    _say(f"as it is / without any of them (at most {LIMIT:.2f})", whole, bare)


def _say(name: str, ours: Cost, theirs: Cost) -> None:
    print(f"{name}: CPU {ours.cpu:.3f} s / {theirs.cpu:.3f} s = {ours.cpu / theirs.cpu:.3f}, "
          f"wall clock {ours.wall / theirs.wall:.3f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]), only=sys.argv[2:])
