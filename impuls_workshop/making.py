"""Makes a workshop's artifacts, side by side where the machine can, with the same result as one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct

from impuls_workshop.aside import Crew
from impuls_workshop.diagnostics import Report
from impuls_workshop.freshness import PastFile, digest
from impuls_workshop.guard import Step
from impuls_workshop.keys import artifact_key
from impuls_workshop.order import Progress
from impuls_workshop.reading.shown_path import shown_path

if TYPE_CHECKING:
    from impuls_workshop.compilers import Compiled
    from impuls_workshop.job import Job
    from impuls_workshop.shown import Shown
    from impuls_workshop.templating.artifacts import Artifact

class Made(Struct, frozen=True):
    """What became of an artifact."""

    artifact: str
    compiled: Compiled | None
    """Its file, not yet written; None if it stands, or cannot be made."""
    report: Report
    """What was found while it was made."""
    lack: tuple[str, Mapping[str, str]] | None = None
    """What the machine lacks for it: a message and its values."""
    shown: Shown | None = None
    """What of the content was shown by then, in the process that made it."""
    key: str = ""
    """What it is made of; empty if that cannot be told."""
    stands: PastFile | None = None
    """The file of an earlier build that it would be byte by byte."""

    @property
    def past_file(self) -> PastFile:
        """Its file as the next build looks at it; one about which there is something to say is made again."""
        if self.stands is not None:
            return self.stands
        if self.compiled is None:
            raise ValueError(f"{self.artifact} has no file")
        content, key = self.compiled.content, "" if self.report.diagnostics else self.key
        return PastFile(self.artifact, self.compiled.file, len(content), self.compiled.pages, digest(content), key)


def make_all(job: Job, artifacts: Sequence[Artifact], progress: Progress, workers: int) -> list[Made]:
    """Make artifacts, and return what became of them in the same order.

    Artifacts that show the same slides are made one after the other, so that the slides are made once.
    No artifact sees what was found in another, so the order they are made in changes nothing.

    Args:
        job: The workshop.
        artifacts: What to make.
        progress: Called with what is being worked on in this process.
        workers: Number of processes.
    """
    standing = [made for artifact in artifacts if (made := _standing(job, artifact)) is not None]
    known = {made.artifact: made for made in standing}
    rest = [artifact for artifact in artifacts if artifact.name not in known]
    found = known | (_made(job, rest, progress, workers) if rest else {})
    return [found[artifact.name] for artifact in artifacts]


def _standing(job: Job, artifact: Artifact) -> Made | None:
    """Return an artifact whose file is there, made of the same; None if it is to be made."""
    past = job.standing.get(artifact.name)
    if past is None:
        return None
    before = len(job.report.diagnostics)
    key = artifact_key(job, artifact)
    if len(job.report.diagnostics) > before:
        job.report.cut(before)  # said again when it is made
        return None
    same = key == past.key and job.file_of(artifact) == past.file
    return Made(artifact.name, None, Report(), shown=job.shown, key=key, stands=past) if same else None


def _made(job: Job, artifacts: Sequence[Artifact], progress: Progress, workers: int) -> dict[str, Made]:
    _share(job, artifacts)
    sources = [artifact.source.name for artifact in artifacts]
    job.sharing = frozenset(name for name in sources if sources.count(name) > 1)
    groups: dict[str, list[Artifact]] = {}
    for artifact in artifacts:
        groups.setdefault(artifact.source.name, []).append(artifact)
    ordered = sorted(groups.values(), key=_size, reverse=True)
    if workers > 1 and sum(_has_pdf(group) for group in ordered) > 1:
        load_pages(job.workshop.language)
    job.has_help = workers > 1 and len(ordered) == 1
    crew = Crew([partial(_make_group, job, group, progress) for group in ordered], workers)
    return {made.artifact: made for group in crew.results() for made in group}


def load_all(language: str, *, pages: bool) -> None:
    """Load what builds need, before there is one to be made.

    Args:
        language: The language most texts will be in (BCP 47).
        pages: Whether there will be PDFs.
    """
    from impuls_workshop import compilers, sheets, unshown  # noqa: F401
    from impuls_workshop.backends.pptx import writer  # noqa: F401
    from impuls_workshop.content import loader  # noqa: F401

    if pages:
        load_pages(language)


def _share(job: Job, artifacts: Sequence[Artifact]) -> None:
    """Read what all artifacts need, so that what is wrong with it is found first."""
    _ = job.brand
    if any(artifact.format != "pdf" for artifact in artifacts):
        _ = job.layouts


def _has_pdf(group: Sequence[Artifact]) -> bool:
    return any(artifact.format != "pptx" for artifact in group)


def _size(group: Sequence[Artifact]) -> tuple[bool, int]:
    """How long a group takes, as far as it can be told: PDFs take longest, and long templates make more pages."""
    source = group[0].source
    with suppress(OSError):
        return _has_pdf(group), (source.folder / source.template).stat().st_size
    return _has_pdf(group), 0


def load_pages(language: str) -> None:
    """Load what every PDF needs before the process is copied. If it is lacking, each artifact says so."""
    from impuls_workshop.backends.hyphenation import load_patterns
    from impuls_workshop.backends.weasyprint_start import start_weasyprint

    with suppress(ImportError, OSError):
        start_weasyprint()
        load_patterns(language)


def _make_group(job: Job, group: Sequence[Artifact], progress: Progress) -> list[Made]:
    made = []
    for artifact in group:
        template = shown_path(artifact.source.folder / artifact.source.template)
        progress(Step(f"{job.workshop.name} · {artifact.name}", template))
        made.append(make(job, artifact))
    return made


def make(job: Job, artifact: Artifact, *, keyed: bool = True) -> Made:
    """Make one artifact, and return what became of it.

    Args:
        job: The workshop.
        artifact: What to make.
        keyed: Whether to tell what it is made of.
    """
    from impuls_workshop.backends.lacking import EnvironmentLacksError
    from impuls_workshop.compilers import COMPILERS

    before = len(job.report.diagnostics)
    compiled, lack = None, None
    key = ""
    try:
        key = artifact_key(job, artifact) if keyed else ""
        compiled = COMPILERS[artifact.format](job, artifact)
    except EnvironmentLacksError as error:
        lack = error.code, error.values
    report = job.report.cut(before)
    if compiled is None and lack is None and report.ok:
        lack = "build.nothing-to-print", {}
    return Made(artifact.name, compiled, report, lack, job.shown, key)
