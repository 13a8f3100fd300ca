"""Builds within the limits of time and memory, and says it like any other mistake when one is reached."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from impuls_workshop.guard import Limits, StoppedError, guarded
from impuls_workshop.progress import Progress

if TYPE_CHECKING:
    from impuls_workshop.pipeline import BuildResult


def limited(work: Callable[..., BuildResult], limits: Mapping[str, Any] | None) -> BuildResult:
    """Build or check within limits, showing what is being worked on.

    Args:
        work: Builds; it takes `progress`.
        limits: The fields of `guard.Limits` that differ from the usual ones; None leaves out the limits.
    """
    with Progress(sys.stderr) as progress:
        if limits is None:
            return work(progress=progress)
        try:
            return guarded(lambda tell: work(progress=tell), Limits(**limits), progress)
        except StoppedError as stopped:
            return _stopped(stopped)


def _stopped(stopped: StoppedError) -> BuildResult:
    from impuls_workshop.diagnostics import Report, Span
    from impuls_workshop.pipeline import BuildResult

    report = Report()
    values: dict[str, Any] = {"step": stopped.step, **stopped.values}
    report.error(stopped.code, Span(stopped.step.path) if stopped.step.path else None, hint="guard.what-to-do",
                 **values)
    return BuildResult((), report, (), 1)
