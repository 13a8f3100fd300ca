"""What a build did: the files it wrote, what it left out, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct, field

from impuls_workshop.diagnostics import Report


class Built(Struct, frozen=True):
    """A file that was written."""

    workshop: str
    artifact: str
    path: Path
    bytes: int
    pages: int
    """Slides or pages."""
    unchanged: bool = False
    """Whether it was there already, and nothing it is made of has changed."""
    renewed: int | None = None
    """How many of its slides were not taken over from an earlier build; None if all were made anew."""


class LeftOut(Struct, frozen=True):
    """An artifact that was not made, and the message that says why."""

    workshop: str
    artifact: str
    code: str
    values: Mapping[str, str] = field(default_factory=dict)


class BuildResult(Struct, frozen=True):
    """What a build did.

    Attributes:
        built: The files there are now, in order.
        report: Everything there is to say about the content and the templates.
        left_out: Artifacts not made because their content is missing or the machine is not able to.
        removed: Files of an earlier build that this one does not make any more.
        reasons: Workshop to what has changed since the last build; not in it if that is not known.
        exit_code: 0 done, 1 errors (with `strict` also warnings), 3 the environment is not able.
    """

    built: tuple[Built, ...]
    report: Report
    left_out: tuple[LeftOut, ...]
    exit_code: int
    removed: tuple[Path, ...] = ()
    reasons: Mapping[str, Sequence[str]] = field(default_factory=dict)


class Done(Struct):
    """What has been done so far."""

    built: list[Built] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    removed: list[Path] = field(default_factory=list)
    reasons: dict[str, Sequence[str]] = field(default_factory=dict)
    reports: dict[Path, Report] = field(default_factory=dict)

    def report_of(self, folder: Path) -> Report:
        """Return the report of a workshop."""
        return self.reports.setdefault(folder, Report())

    def result(self, strict: bool) -> BuildResult:
        """Return all of it."""
        report = Report()
        for one in self.reports.values():
            report.extend(one)
        lacking = any(missing.code == "pages.no-weasyprint" for missing in self.left_out)
        code = 1 if not may_write(report, strict) else 3 if lacking else 0
        return BuildResult(tuple(self.built), report, tuple(self.left_out), code, tuple(self.removed), self.reasons)


def may_write(report: Report, strict: bool) -> bool:
    """Whether nothing stands against writing files."""
    return report.ok and not (strict and report.warnings)
