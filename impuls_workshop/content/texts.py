"""Checks the Markdown of all texts: links, pictures, nesting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from impuls_workshop.content.images import check_image, check_item_image
from impuls_workshop.content.model import Item
from impuls_workshop.content.parsed import place_in
from impuls_workshop.content.text import Text
from impuls_workshop.content.walk import records, texts
from impuls_workshop.diagnostics import Report
from impuls_workshop.reading.record import Record

_DOUBTFUL: Final = re.compile(r"[\[<&|]")
_DOUBTFUL_LINE: Final = re.compile(r"\W*$|[\s>]*(?:[-*+>]\s*){8}|\s{30}")
"""What a text with a mistake in its Markdown has, or one of its lines; others need not be read to be checked."""


def check_texts(root: Record, folder: Path, report: Report) -> None:
    """Report what is wrong in the texts and pictures of a record and all records inside."""
    for record in records(root):
        check_own_texts(record, folder, report)


def check_own_texts(record: Record, folder: Path, report: Report) -> None:
    """Report what is wrong in the texts and the picture of a record, without those of the records inside."""
    for text in texts(record):
        if _doubtful(text):
            _check(text, folder, report)
    if isinstance(record, Item):
        check_item_image(folder, record, report)


def _doubtful(text: Text) -> bool:
    if _DOUBTFUL.search(text):
        return True
    return any(not line[:1].isalnum() and _DOUBTFUL_LINE.match(line) for line in text.split("\n"))


def named_pictures(root: Record) -> Iterator[str]:
    """Yield the paths of all pictures that a record and all records inside name."""
    for record in records(root):
        if isinstance(record, Item) and record.image:
            yield record.image
        for text in texts(record):
            if "![" in text:
                yield from (image.path for image in text.parsed.images)


def _check(text: Text, folder: Path, report: Report) -> None:
    found = text.parsed
    for problem in found.problems:
        span = place_in(text.places, problem.line, problem.column) if text.places else None
        values: dict[str, Any] = dict(problem.values)
        add = report.warning if problem.warning else report.error
        add(problem.code, span, hint=problem.hint, **values)
    for image in found.images:
        span = place_in(text.places, image.line, image.column) if text.places else None
        check_image(folder, image.path, span, report)
