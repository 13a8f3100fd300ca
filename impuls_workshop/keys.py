"""Says what an artifact is made of, in one short key: two of the same key are the same byte by byte."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

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
    bare = bare_whole(markup)
    return key_of(beside(job, artifact, bare), bare)


def beside(job: Job, artifact: Artifact, bare: str) -> str:
    """Return all that shows in an artifact's file beside what its markup says, as one text."""
    return "\0".join((job.around, artifact.name, said(artifact), job.file_of(artifact), *settings(job),
                      *drawn(job, bare)))


def key_of(beside: str, bare: str) -> str:
    """Return the key of markup without places, given all that shows beside what it says."""
    return digest(f"{beside}\0{bare}".encode())


def bare_markup(markup: str) -> str:
    """Return rendered markup without the places that templates and content were written at."""
    return "".join(_STAMP.split(strip_marks(markup)))  # what a split leaves is all but the stamps


@lru_cache(maxsize=1)
def bare_whole(markup: str) -> str:
    """Return `bare_markup` of what was rendered last, which is asked for by the artifact and by its slides."""
    return bare_markup(markup)


def settings(job: Job) -> tuple[str, ...]:
    """Return what shows in files without being in the markup."""
    workshop = job.workshop
    return (_once(job, "settings", (workshop.name, workshop.language, workshop.aspect, workshop.template,
                                    workshop.print)),
            _once(job, "sources", job.sources), _once(job, "labels", job.labels))


def drawn(job: Job, bare: str) -> Iterator[str]:
    """Yield the content that drawings and charts in the markup show."""
    if "<chart" in bare:
        yield _once(job, "charts", job.workshop.charts)
    if "<diagram" in bare:
        from impuls_workshop.diagrams.kinds import KINDS

        tags = bare.split("<diagram")[1:]
        named = {name for tag in tags for name in _OF.findall(tag.partition("<")[0])}
        for name in sorted(named & KINDS.keys()):
            subject = KINDS[name].subject or name
            yield _once(job, subject, getattr(job.workshop, subject, None))


def _once(job: Job, name: str, value: object) -> str:
    """Return what `said` says of a part of the workshop, said once."""
    known = job.said.get(name)
    if known is None:
        known = job.said[name] = said(value)
    return known


def said(value: object) -> str:
    """Return content as one text, without the places it was written at; the same text means the same content."""
    words: list[str] = []
    _say(value, words.append)
    return "".join(words)


def _say(value: Any, add: Callable[[str], None]) -> None:  # noqa: ANN401  content of any kind
    if isinstance(value, str):
        add(str.__repr__(value))
        add(",")
    elif isinstance(value, Record):
        add(f"{type(value).__name__}(")
        for name in type(value).model_fields:
            inside = getattr(value, name)
            if inside is not None and inside != ():
                add(name)
                add("=")
                _say(inside, add)
        add(")")
    elif isinstance(value, Mapping):
        add("{")
        for name in sorted(value):
            _say(name, add)
            _say(value[name], add)
        add("}")
    elif isinstance(value, tuple | list):
        add("[")
        for inside in value:
            _say(inside, add)
        add("]")
    else:
        add(repr(value))
        add(",")
