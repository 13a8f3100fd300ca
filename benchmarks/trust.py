"""What safety costs a normal build: the example as it is, beside itself with parts of the defences taken out.

`python -m benchmarks.trust` builds all papers of the example by turns: as users do; without the guarded copy (its
start, clock and memory limit); without the sandbox of templates (closed attributes, counted steps and sizes); without
the checks of what is read and written (real paths, forbidden characters, pictures, stylesheets, flushing, locks);
without any of them. Only this module can take them out: the program has no switch for it.
"""

from __future__ import annotations

import sys
import tempfile

from benchmarks.timing import ROOT, Cost, costs, show

LIMIT = 1.10
"""Most that a build may cost, times one without defences."""
START = """
import os, sys
os.environ["XDG_CACHE_HOME"] = {cache!r}
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
    sandboxed, intercepted_binops, concat = False, frozenset(), staticmethod("".join)
    getattr, getitem, get_template = Environment.getattr, Environment.getitem, Environment.get_template
    turns, together = (lambda self, items: items), (lambda self, *parts: markup_join(parts))
environment.Sandbox = Open
environment._Limits.visit = lambda self, node: node
reach.Meter.step = lambda self: None
""",
    "the checks": """
import contextlib
os.fsync = lambda descriptor: None
from impuls_workshop import output
output._turn = contextlib.nullcontext
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


def main(rounds: int = 9) -> None:
    """Measure and print."""
    takes_out = {"nothing": "", **WITHOUT, "any of them": "".join(WITHOUT.values())}
    with tempfile.TemporaryDirectory() as folder:
        given = ["build", str(ROOT / "content" / "harz"), "--force", "--output", f"{folder}/output"]
        found = costs({
            name: ["-c", START.format(cache=f"{folder}/{number}") + taken + BUILD, *given]
            for number, (name, taken) in enumerate(takes_out.items())}, rounds)
    whole, bare = found.pop("nothing"), found.pop("any of them")
    for name, cost in found.items():
        _say(f"as it is / without {name}", whole, cost)
    _say("as it is / without any of them", whole, bare, LIMIT)


def _say(name: str, ours: Cost, theirs: Cost, most: float | None = None) -> None:
    show(name, ours, theirs, cpu=most)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
