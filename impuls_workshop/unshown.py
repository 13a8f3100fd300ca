"""Tells authors what they wrote in vain: texts, notes and pictures that no artifact shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from impuls_workshop.content.model import Chart, Item, Page, Part, Workshop
from impuls_workshop.content.text import Prose
from impuls_workshop.content.walk import records
from impuls_workshop.diagnostics import Report
from impuls_workshop.shown import Shown


def report_unshown(workshop: Workshop, shown: Shown, report: Report, *, texts: bool = True) -> None:
    """Report what is given but shown by no artifact: pictures as warnings, texts and notes as notes.

    Args:
        workshop: The content.
        shown: What all artifacts show.
        report: Takes what is not among it, where it was written.
        texts: Whether texts and notes are looked for: who replaces a built-in artifact has chosen what it says.
    """
    for part in _parts(workshop):
        if isinstance(part, Item):
            if part.image and str(PurePosixPath(part.image)) not in shown.pictures:
                report.warning("build.picture-unshown", part.place("image"), image=part.image,
                               title=part.title.plain)
            elif part.alt and not part.image and not isinstance(part, Chart):
                report.warning("build.alt-without-picture", part.place("alt"))
        for name in ("text", "notes"):
            text = getattr(part, name, None)
            if texts and isinstance(text, Prose) and not shown.has(text):
                report.note("build.text-unshown", text.span, field=name)


def _parts(workshop: Workshop) -> Iterator[Part]:
    """Yield all parts but pages that are not to be shown anywhere."""
    for part in records(workshop):
        if isinstance(part, Part) and not (isinstance(part, Page) and not part.show):
            yield part
