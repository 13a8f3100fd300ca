"""Says what an artifact is made of, in one short key: two of the same key are the same byte by byte."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

from impuls_workshop.content.text import Lines
from impuls_workshop.diagnostics import strip_marks
from impuls_workshop.freshness import digest
from impuls_workshop.reading.record import Record

if TYPE_CHECKING:
    from impuls_workshop.job import Job
    from impuls_workshop.templating.artifacts import Artifact

_STAMP: Final = re.compile(r'(<[A-Za-z_][\w.:-]*) at="[^"<]*:\d+:\d+"')
_OF: Final = re.compile(r"""\sof\s*=\s*["']([\w-]+)["']""")


def artifact_key(job: Job, artifact: Artifact) -> str:
    """Return the key of an artifact: of what its template gives and all that shows in its file beside it.

    Where in its file a word stands is no part of it. Empty if it cannot be told.
    """
    from impuls_workshop.sheets import sheets_of

    if not job.around:
        return ""
    source = artifact.source
    sheets = sheets_of(job, source)
    if source.sheet is not None and sheets is None:
        return ""
    markup = job.render(source, per_sheet=sheets.plan.count if sheets else 1)
    if markup is None:
        return ""
    bare = bare_markup(markup)
    parts = [job.around, artifact.name, said(artifact), job.file_of(artifact), *settings(job), *drawn(job, bare)]
    parts.append(bare)
    return digest("\0".join(parts).encode())


def bare_markup(markup: str) -> str:
    """Return rendered markup without the places that templates and content were written at."""
    return _STAMP.sub(r"\1", strip_marks(markup))


def settings(job: Job) -> Iterator[str]:
    """Yield what shows in files without being in the markup."""
    workshop = job.workshop
    yield said((workshop.name, workshop.language, workshop.aspect, workshop.template, workshop.print))
    yield said(sorted(job.sources.items()))
    yield said(sorted(job.labels.items()))


def drawn(job: Job, bare: str) -> Iterator[str]:
    """Yield the content that drawings and charts in the markup show."""
    if "<chart" in bare:
        yield said(job.workshop.charts)
    if "<diagram" in bare:
        from impuls_workshop.diagrams.kinds import KINDS

        named = set(_OF.findall(bare))
        for name in sorted(named & KINDS.keys()):
            yield said(getattr(job.workshop, KINDS[name].subject or name, None))


def said(value: object) -> str:
    """Return content as one text, without the places it was written at; the same text means the same content."""
    return "".join(_said(value))


def _said(value: Any) -> Iterator[str]:  # noqa: ANN401  content of any kind
    if isinstance(value, Record):
        yield type(value).__name__
        fields = type(value).model_fields
        yield from _listed((name, getattr(value, name)) for name in fields)
    elif isinstance(value, dict):
        yield from _listed(value.items())
    elif isinstance(value, tuple | list) and not isinstance(value, Lines):
        yield from _listed(value)
    elif isinstance(value, Lines):
        yield repr([str(line) for line in value])
    else:
        yield repr(str(value)) if isinstance(value, str) else repr(value)


def _listed(values: Iterable[object]) -> Iterator[str]:
    yield "("
    for value in values:
        yield from _said(value)
        yield ","
    yield ")"
