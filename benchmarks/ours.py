"""Our own builds: each kind with a copy of the content, a cache folder and an output folder of its own."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks import corpora
from benchmarks.corpora import Corpus
from benchmarks.timing import Run

IMPULS = ("-m", "impuls_workshop")


class Ours:
    """Builds of one corpus.

    Args:
        folder: A new folder for its files.
        units: How often the seed's workshop is in it.
        sections: Further sections of its handout.
    """

    def __init__(self, folder: Path, units: int, sections: int = 0) -> None:
        self._folder, self._units, self._sections = folder, units, sections
        self.corpus = self.copy("shared")

    def copy(self, name: str) -> Corpus:
        """Write the corpus into a folder of this name."""
        return corpora.write(self._folder / name, self._units, self._sections)

    def cold(self, *only: str) -> Run:
        """Return a build with an empty cache folder and without output."""
        place = self._folder / f"cold-{'-'.join(only)}"

        def wipe(_: int) -> None:
            for each in ("cache", "output"):
                shutil.rmtree(place / each, ignore_errors=True)

        return self._build(place, self.corpus, only, wipe)

    def made(self, *only: str) -> Path:
        """Return the folder of the files that `cold` has made."""
        return self._folder / f"cold-{'-'.join(only)}" / "output" / self.corpus.workshop.name

    def unchanged(self, *only: str) -> Run:
        """Return a build that finds nothing to do."""
        return self._build(self._folder / f"same-{'-'.join(only)}", self.corpus, only, lambda _: None)

    def word(self, *only: str) -> Run:
        """Return a build by a new process after one word has changed."""
        name = f"word-{'-'.join(only)}"
        corpus = self.copy(name)
        return self._build(self._folder / name, corpus, only, corpus.change)

    @staticmethod
    def _build(place: Path, corpus: Corpus, only: Sequence[str], before: Callable[[int], None]) -> Run:
        chosen = [word for name in only for word in ("--only", name)]
        return Run([[*IMPULS, "build", str(corpus.workshop), "--output", str(place / "output"), *chosen]], before,
                   caches=place / "cache")
