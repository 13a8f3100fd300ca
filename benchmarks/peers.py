"""The other tools, where they are installed.

markdown-pptx brings a fork of python-pptx under the same name, so it belongs into an environment of its own:
`make peers` puts it into `.venv-peers`.
"""

from __future__ import annotations

import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

from benchmarks.corpora import Corpus
from benchmarks.timing import ROOT, Run

PEERS = ROOT / ".venv-peers"


def pandoc() -> str:
    """Return the program, from the path or from the package pypandoc-binary."""
    spec = find_spec("pypandoc")
    places = [Path(spec.origin).parent] if spec and spec.origin else []
    places += PEERS.glob("lib/*/site-packages/pypandoc")
    packaged = [str(place / "files" / "pandoc") for place in places if (place / "files" / "pandoc").is_file()]
    found = shutil.which("pandoc") or next(iter(packaged), None)
    return found or sys.exit("pandoc is not installed: make peers")


def pandoc_slides(corpus: Corpus) -> Run:
    """Return pandoc writing slides."""
    return _here(corpus, [[pandoc(), str(corpus.deck), "-o", "pandoc.pptx"]])


def pandoc_pages(corpus: Corpus) -> Run:
    """Return pandoc writing HTML, and WeasyPrint pages of it."""
    return _here(corpus, _pages(corpus))


def pandoc_both(corpus: Corpus) -> Run:
    """Return the two one after the other."""
    return _here(corpus, [*pandoc_slides(corpus).commands, *_pages(corpus)])


def others(corpus: Corpus) -> dict[str, Run]:
    """Return the tools for slides that are there, besides pandoc."""
    found = {}
    if program := _program("markdown-pptx"):
        found["markdown-pptx"] = _here(corpus, [[program, str(corpus.slides), "markdown.pptx", "--force"]])
    if program := _program("marp"):
        found["marp-cli (pictures of slides)"] = _here(corpus, [
            [program, str(corpus.slides), "--allow-local-files", "--pptx", "-o", "marp.pptx"]])
    return found


def _pages(corpus: Corpus) -> list[list[str]]:
    return [[pandoc(), "-s", "--toc", str(corpus.handout), "-o", "pandoc.html"],
            ["-m", "weasyprint", "-q", "pandoc.html", "pandoc.pdf"]]


def _here(corpus: Corpus, commands: list[list[str]]) -> Run:
    return Run(commands, folder=corpus.deck.parent)


def _program(name: str) -> str | None:
    for place in (PEERS / "bin", ROOT / "node_modules" / ".bin"):
        if (place / name).is_file():
            return str(place / name)
    return shutil.which(name)
