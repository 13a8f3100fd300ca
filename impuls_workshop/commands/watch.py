"""`impuls watch`: build, stay, and build again whenever a file is saved."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, Final

from impuls_workshop.code_frame import visible
from impuls_workshop.commands import wants_colour
from impuls_workshop.commands.limited import result_of
from impuls_workshop.echo import echo
from impuls_workshop.exit_codes import NOT_ABLE
from impuls_workshop.failures import explain
from impuls_workshop.guard import Limits, Step, Tell
from impuls_workshop.messages import Language, message
from impuls_workshop.news import Ledger
from impuls_workshop.notices import Notices
from impuls_workshop.output import sweep
from impuls_workshop.progress import Progress
from impuls_workshop.reading.portable import portable_name
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.resident import Resident
from impuls_workshop.selection import WrongUsageError
from impuls_workshop.variant import Variant
from impuls_workshop.watching import Scope

if TYPE_CHECKING:
    from impuls_workshop.pipeline import BuildResult

_NAMED: Final = 3
"""How many changed files are named."""


def watch(workshops: Sequence[str], output: str, language: Language, variant: Mapping[str, Any], *,
          limits: Mapping[str, Any], options: Mapping[str, Any]) -> int:
    """Build, and build again what changes concern, until Ctrl-C; say what `impuls build` says.

    Args:
        workshops: Names or folders; empty means all under `content/`.
        output: Folder that gets one folder a workshop.
        language: The language to speak.
        variant: The fields of `Variant`.
        limits: The fields of `guard.Limits`.
        options: Those of `pipeline.Options` beside it.

    Raises:
        KeyboardInterrupt: It was ended by Ctrl-C.
    """
    options = {**options, "variant": Variant(**variant)}
    template = options.get("template")
    scope = Scope(workshops, Path(output), Path(template) if template else None, map(Path, options.get("roots", ())))
    worker = Resident(Limits(**limits), _Habits(language, tuple(options.get("only", ()))))
    with _ended_by_signals():
        notices = Notices(scope, lambda: echo(message("watch.polling", language), err=True))
        try:
            worker.start()
            _Watch(scope, worker, notices, Path(output), options, language).run()
        finally:
            worker.end()
            notices.close()
            for folder in scope.workshops():
                sweep(Path(output) / portable_name(folder.name))
    return 0


class _Habits:
    """What the process that builds does beside building."""

    def __init__(self, language: Language, only: tuple[str, ...]) -> None:
        self._language, self._only = language, only
        self._fonts = ""

    def begin(self) -> None:
        """Start as a command does, and take note of what is loaded once."""
        from impuls_workshop import own_process
        from impuls_workshop.content.kept import keep_content
        from impuls_workshop.freshness import fonts, program

        own_process.start()
        keep_content()
        self._fonts, _ = fonts(), program()

    def warm_up(self) -> None:
        """Load what builds need."""
        from impuls_workshop.making import load_all

        load_all(self._language, pages=self._only != ("deck",))

    def unfit(self) -> bool:
        """Whether fonts were added or taken away: they are looked through once."""
        from impuls_workshop.freshness import fonts

        return fonts() != self._fonts

    def outdated(self) -> bool:
        """Whether the program has changed."""
        from impuls_workshop.freshness import program_is_another

        return program_is_another()


def _make(folder: Path, output: str, options: Mapping[str, Any], tell: Tell) -> BuildResult:
    """Build a workshop, in the process that stays."""
    from impuls_workshop import build

    return build([folder], output=output, progress=tell, **options)


class _Watch:
    """What is known while it is watched."""

    def __init__(self, scope: Scope, worker: Resident, notices: Notices, output: Path, options: Mapping[str, Any],
                 language: Language) -> None:
        self._scope, self._worker, self._notices = scope, worker, notices
        self._output, self._options, self._language = output, options, language
        self._ledgers: dict[Path, Ledger] = {}
        self._remarks: dict[Path, object] = {}

    def run(self) -> None:
        """Build all, then again and again what changes concern."""
        there = self._scope.workshops()
        self._begin(there)
        self._notices.settle()
        while True:
            changed = self._notices.wait()
            outdated = self._worker.tend()
            if not changed and not outdated:
                continue
            before, there = there, self._scope.workshops()
            for folder in [one for one in before if one not in there]:
                self._say("watch.gone", err=True, workshop=_shown(folder))
            for folder in [one for one in there if one not in before]:
                self._say("watch.come", err=True, workshop=_shown(folder))
            new = [folder for folder in there if folder not in before]
            concerned = there if outdated else [*self._scope.affected(changed), *new]
            if outdated:
                self._say("watch.renewed", err=True)
            said = [path for path in changed if self._notices.is_worth_saying(path)]
            if concerned and said:
                self._say("watch.changed", err=True, files=self._names(said))
            for folder in dict.fromkeys(concerned):
                if problem := self._build(folder, quiet=not said):
                    echo(explain(problem, self._language)[0], err=True)
            self._notices.settle()

    def _begin(self, there: Sequence[Path]) -> None:
        """Build all for the first time. An artifact that no workshop has is wrong usage."""
        problems = [problem for folder in there if (problem := self._build(folder))]
        if len(problems) == len(there):
            raise problems[0]
        folders = ", ".join(dict.fromkeys(map(_shown, self._scope.folders())))
        echo(message("watch.begun", self._language, folders=folders), err=True)

    def _build(self, folder: Path, *, quiet: bool = False) -> WrongUsageError | None:
        """Build a workshop and say what came of it, if `quiet` only what is new; return what is asked for in vain."""
        started, steps = time.perf_counter(), [Step("impuls")]
        with Progress(sys.stderr) as progress:
            def tell(step: str) -> None:
                steps.append(step if isinstance(step, Step) else Step(step))
                progress(step)

            try:
                result = self._worker.do(partial(_make, folder, str(self._output), self._options), tell)
            except WrongUsageError as problem:
                return problem
            except Exception as problem:
                try:
                    result = result_of(problem, steps[-1])
                except (OSError, ImportError) as known:
                    echo(explain(known, self._language)[0], err=True)
                    return None
        self._tell(folder, result, time.perf_counter() - started, quiet)
        return None

    def _tell(self, folder: Path, result: BuildResult, seconds: float, quiet: bool) -> None:
        from impuls_workshop.outcome import built_text, removed_text
        from impuls_workshop.printing import blocks, one_line, summary

        news = self._ledgers.setdefault(folder, Ledger()).take(result.report)
        for found in news.gone:
            echo(message("watch.fixed", self._language, text=one_line(found, self._language)), err=True)
        echo(blocks(news.come, self._language, colour=wants_colour(sys.stderr)), nl=False, err=True)
        if result.report.diagnostics and not quiet:
            echo(summary(result.report, self._language), err=True)
        self._tell_remarks(folder, result)
        new = [one for one in result.built if not one.unchanged]
        self._scope.built.update(Path(os.path.abspath(one.path)) for one in result.built)  # noqa: PTH100  as watched
        echo(built_text(new, self._language), nl=False)
        echo(removed_text(result.removed, self._language), nl=False)
        if new:
            self._say("watch.built" if len(new) > 1 else "watch.built-one", workshop=_shown(folder), count=len(new),
                      duration=_duration(seconds, self._language))
        elif quiet:
            return
        elif result.exit_code == 1:
            self._say("watch.failed", err=True, workshop=_shown(folder))
        else:
            self._say("watch.nothing", workshop=_shown(folder))

    def _tell_remarks(self, folder: Path, result: BuildResult) -> None:
        """Say what was left out, when that is something new."""
        from impuls_workshop.commands import say_remarks

        remarks = result.left_out, result.exit_code == NOT_ABLE, result.exit_code == 1 and result.report.ok
        if self._remarks.get(folder, ((), False, False)) != remarks:
            say_remarks(result, self._language)
        self._remarks[folder] = remarks

    def _names(self, changed: Sequence[Path]) -> str:
        shown = [visible(shown_path(path)) for path in changed]
        more = [message("watch.more", self._language, count=len(shown) - _NAMED)] if len(shown) > _NAMED else []
        return ", ".join([*shown[:_NAMED], *more])

    def _say(self, code: str, *, err: bool = False, **values: object) -> None:
        echo(message(code, self._language, clock=time.strftime("%H:%M:%S"), **values), err=err)


def _shown(folder: Path) -> str:
    return visible(shown_path(folder))


def _duration(seconds: float, language: Language) -> str:
    if seconds < 1:
        return f"{seconds * 1000:.0f} ms"
    text = f"{seconds:.1f} s"
    return text.replace(".", ",") if language == "de" else text


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """End as for Ctrl-C, tidily, when told to end or when the terminal is closed; then as the signal says."""
    told: list[int] = []

    def end(number: int, _: FrameType | None) -> None:
        told.append(number)
        raise KeyboardInterrupt

    numbers = [number for name in ("SIGTERM", "SIGHUP") if (number := getattr(signal, name, None)) is not None]
    before = {number: signal.signal(number, end) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if told:
            os.kill(os.getpid(), told[0])
