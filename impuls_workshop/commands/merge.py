"""`impuls merge`: one set of files for each row of a table."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec.structs import replace

from impuls_workshop.code_frame import visible
from impuls_workshop.commands import wants_colour
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.echo import echo
from impuls_workshop.exit_codes import NOT_ABLE
from impuls_workshop.guard import Limits, Step, StoppedError, Tell, guarded
from impuls_workshop.merge_progress import MergeProgress
from impuls_workshop.messages import Language, message
from impuls_workshop.selection import WrongUsageError, choose_workshops

if TYPE_CHECKING:
    from impuls_workshop.merging.run import State, Wish
    from impuls_workshop.results import LeftOut


class _Ended(NamedTuple):
    """What a merge has come to."""

    rows: int
    built: int
    unchanged: int
    failed: int
    whole: bool
    """Whether all rows were gone through."""
    errors: bool
    left_out: tuple[LeftOut, ...]


def merge(workshop: str, rows: str, output: str | None, language: Language, *, variant: Mapping[str, Any],
          limits: Mapping[str, Any], access: Mapping[str, Any], **options: Any) -> int:  # noqa: ANN401
    """Merge; say on stderr what is wrong, and on stdout what was made."""
    from impuls_workshop.merging.run import Wish
    from impuls_workshop.variant import Variant

    folder = choose_workshops([workshop])[0]
    template = options.pop("template", None)
    target = output if output is not None else f"output/{folder.resolve().name}-merge"
    wish = Wish(folder, Path(rows), target, template=Path(template) if template else None,
                variant=Variant(**variant), roots=tuple(map(Path, access["roots"])), hosts=tuple(access["hosts"]),
                **limits, **options)
    try:
        ended = _within_limits(wish, language)
    except KeyboardInterrupt:
        from impuls_workshop.merging.stores import FolderStore, is_address

        if not is_address(target):
            FolderStore(Path(target)).tidy()
        echo(message("merge.interrupted", language), err=True)
        return 130
    if ended is None:
        return 1
    return _say_end(ended, target, language)


def _within_limits(wish: Wish, language: Language) -> _Ended | None:
    """Merge in a copy that a clock and a memory limit can end; if they do, go on without the row that was to blame."""
    limits = Limits(wish.seconds, wish.mebibytes)
    while True:
        steps = [Step("impuls")]

        def tell(step: str, steps: list[Step] = steps) -> None:
            steps.append(step if isinstance(step, Step) else Step(step))
            del steps[:-1]

        try:
            return guarded(partial(_merge, wish, language), limits, tell)
        except StoppedError as ended:
            from impuls_workshop.merging.working import told

            problem = told(ended, wish.seconds)
            report = Report()
            values: dict[str, Any] = {"step": problem.step, **problem.values}
            place = _place(problem.step)
            report.error(problem.code, place, hint="guard.what-to-do", **values)
            found = report.diagnostics[0]
            if place is None or place.path != _shown(wish) or place.line in wish.skipped:
                _say(report, language)
                return None
            wish = replace(wish, skipped={**wish.skipped, place.line: found})


def _place(step: Step) -> Span | None:
    try:
        return Span.parse(step.path)
    except ValueError:
        return Span(step.path) if step.path else None


def _shown(wish: Wish) -> str:
    from impuls_workshop.reading.shown_path import shown_path

    return shown_path(wish.rows)


def _merge(wish: Wish, language: Language, tell: Tell) -> _Ended:
    """Merge in this process, and say what is wrong as it is found."""
    from impuls_workshop.merging.memory import BusyError
    from impuls_workshop.merging.run import merge as run

    state: State | None = None
    errors = False
    with MergeProgress(sys.stderr, language) as progress:
        def watch(now: State) -> None:
            nonlocal state, errors
            state = now
            if now.report.diagnostics:
                progress.pause()
                _say(now.report, language)
                errors = errors or not now.report.ok
                now.report = Report()
            progress.show(now)

        try:
            state = run(wish, tell, watch)
        except BusyError:
            raise WrongUsageError("merge.busy") from None
    return _Ended(state.rows, state.built, state.unchanged, state.failed, bool(state.rows) and state.done == state.rows,
                  errors, tuple(state.left_out.values()))


def _say(report: Report, language: Language) -> None:
    from impuls_workshop.printing import as_text

    echo(as_text(report, language, colour=wants_colour(sys.stderr)), nl=False, err=True)


def _say_end(ended: _Ended, output: str, language: Language) -> int:
    from impuls_workshop.outcome import left_out_text

    echo(left_out_text(ended.left_out, language), nl=False, err=True)
    if ended.rows:
        echo(message("merge.finished", language, built=ended.built, unchanged=ended.unchanged,
                           failed=ended.failed, output=visible(output)))
    if ended.errors or ended.failed or not ended.whole:
        return 1
    return NOT_ABLE if any(one.code == "pages.no-weasyprint" for one in ended.left_out) else 0
