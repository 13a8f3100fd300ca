"""Shows how far a merge has come: a bar on a terminal, else a line every so often."""

from __future__ import annotations

import time
from types import TracebackType
from typing import TYPE_CHECKING, Final, TextIO

from impuls_workshop.messages import Language, message

if TYPE_CHECKING:
    from rich.progress import Progress

    from impuls_workshop.merging.run import State

EVERY: Final = 15.0
"""Seconds between two lines."""


class MergeProgress:
    """How far a merge has come.

    The bar is drawn by whoever tells of progress, without a thread: this process may be copied meanwhile.
    """

    def __init__(self, stream: TextIO, language: Language) -> None:
        self._stream, self._language = stream, language
        self._start = self._last = time.monotonic()
        self._bar: Progress | None = None

    def show(self, state: State) -> None:
        """Show where it is now."""
        if not state.rows:
            return
        now = time.monotonic()
        if self._stream.isatty():
            self._draw(state)
        elif now - self._last >= EVERY:
            self._last = now
            rate = max(state.done / (now - self._start), 1e-9)
            left = _clock(max(0, state.rows - state.done) / rate)
            print(message("merge.progress", self._language, done=state.done, rows=state.rows, rate=f"{rate:.1f}",
                          rest=left), file=self._stream, flush=True)

    def _draw(self, state: State) -> None:
        if self._bar is None:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            self._bar = Progress(BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"),
                                 TimeRemainingColumn(), console=Console(file=self._stream), auto_refresh=False)
            self._bar.add_task(message("merge.working", self._language), total=state.rows)
            self._bar.start()
        rate = state.done / max(time.monotonic() - self._start, 1e-9)
        words = f"{message('merge.working', self._language)} · {rate:.1f}/s"
        self._bar.update(self._bar.task_ids[0], completed=state.done, total=state.rows, description=words)
        self._bar.refresh()

    def pause(self) -> None:
        """Take the bar away, so that something else can be said."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None

    def __enter__(self) -> MergeProgress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.pause()


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"
