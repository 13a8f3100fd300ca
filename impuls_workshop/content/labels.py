"""The words templates print, such as `Hemmnisse` for obstacles, in the workshop's language."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from impuls_workshop.content.text import Line
from impuls_workshop.diagnostics import Report
from impuls_workshop.reading.tree import Map, Scalar

if TYPE_CHECKING:
    from impuls_workshop.content.model import Settings

FALLBACK = "en"
"""Language of the labels where there are none in the workshop's."""


def labels_for(workshop: Settings) -> dict[str, Line]:
    """Return all labels: the defaults of the workshop's language, and its own instead where it has some."""
    return {**default_labels(workshop.language), **workshop.labels}


def default_labels(language: str) -> dict[str, Line]:
    """Return the labels that ship with the tool for a BCP 47 tag such as `de-AT`, else those in English."""
    every = _shipped()
    return dict(every.get(language.partition("-")[0].lower(), every[FALLBACK]))


@lru_cache(maxsize=1)
def _shipped() -> dict[str, dict[str, Line]]:
    from impuls_workshop.reading.yaml_reader import read_yaml

    path = Path(__file__).with_name("labels.yaml")
    report = Report()
    tree = read_yaml(path, path.name, report)
    if not report.ok or not isinstance(tree, Map):
        raise RuntimeError(f"{path} is damaged: {report.sorted()}")
    return {
        language: {key: Line(str(word)) for key, word in words.items() if isinstance(word, Scalar)}
        for language, words in tree.items() if isinstance(words, Map)}
