"""Tells what is being worked on: only on a terminal, and only when it takes longer than a second."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, TextIO

if TYPE_CHECKING:
    from threading import Timer

    from rich.status import Status

DELAY: Final = 1.0
"""Seconds before anything is shown."""


class Progress:
    """A line with the current step, that appears late and leaves no trace."""

    def __init__(self, stream: TextIO, *, delay: float = DELAY) -> None:
        self._stream = stream
        self._step = ""
        self._delay = delay
        self._status: Status | None = None
        self._timer: Timer | None = None
        self._lock: AbstractContextManager[Any] = nullcontext()

    def __call__(self, step: str) -> None:
        """Take a text for the current step."""
        if not self._step and self._stream.isatty():
            # Not before: work that is done in a copy of this process is copied without threads.
            self._start()
        with self._lock:
            self._step = step
            if self._status:
                self._status.update(self._line())

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        with self._lock:
            if self._status:
                self._status.stop()

    def _start(self) -> None:
        from threading import Lock, Timer

        self._lock = Lock()
        self._timer = Timer(self._delay, self._show)
        self._timer.daemon = True  # never keep the program alive for the sake of a status line
        self._timer.start()

    def _show(self) -> None:
        from rich.console import Console

        with self._lock:
            # Ended while rich was being imported.
            if self._timer is None or self._timer.finished.is_set():
                return
            self._status = Console(file=self._stream).status(self._line())
            self._status.start()

    def _line(self) -> str:
        from rich.markup import escape

        from impuls_workshop.code_frame import visible

        return escape(visible(self._step))
