"""Builds within the limits of time and memory, and says it like any other mistake when one is reached."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from impuls_workshop.guard import Limits, Step, StoppedError, guarded
from impuls_workshop.progress import Progress
from impuls_workshop.selection import WrongUsageError

if TYPE_CHECKING:
    from impuls_workshop.results import BuildResult

T = TypeVar("T")


def limited(work: Callable[..., T], limits: Mapping[str, Any] | None, stopped: Callable[[BuildResult], T]) -> T:
    """Build or check within limits, showing what is being worked on.

    Args:
        work: Builds; it takes `progress`.
        limits: The fields of `guard.Limits` that differ from the usual ones; None leaves out the limits.
        stopped: Makes what is returned of the result of a build that was ended.
    """
    with Progress(sys.stderr) as progress:
        if limits is None:
            return work(progress=progress)
        steps = [Step("impuls")]

        def tell(step: str) -> None:
            steps.append(step if isinstance(step, Step) else Step(step))
            progress(step)

        try:
            return guarded(lambda tell: work(progress=tell), Limits(**limits), tell)
        except Exception as problem:
            return stopped(result_of(problem, steps[-1]))


def result_of(problem: Exception, step: Step) -> BuildResult:
    """Return what is said of a build that came to no end.

    Args:
        problem: What ended it.
        step: What was being worked on.

    Raises:
        Exception: The problem itself, where it is not of our making and the command line explains it.
    """
    if isinstance(problem, StoppedError):
        return _stopped(problem.code, problem.step, "guard.what-to-do", problem.values)
    if isinstance(problem, OSError | ImportError | WrongUsageError):
        raise problem
    if isinstance(problem, RecursionError):
        return _stopped("guard.too-deep", step, None, {})
    if os.environ.get("IMPULS_TRACEBACK"):
        raise problem
    return _stopped("guard.failed", step, "guard.report-it", {"problem": f"{type(problem).__name__}: {problem}"[:300]})


def _stopped(code: str, step: Step, hint: str | None, values: Mapping[str, str]) -> BuildResult:
    from impuls_workshop.diagnostics import Report, Span
    from impuls_workshop.results import BuildResult

    report = Report()
    given: dict[str, Any] = {"step": step, **values}
    report.error(code, Span(step.path) if step.path else None, hint=hint, **given)
    return BuildResult((), report, (), 1)
