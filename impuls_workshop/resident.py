"""A process that stays and does one thing after another within limits; when it has to be ended, another follows."""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from math import inf
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from impuls_workshop.guard import (
    Limits,
    Step,
    StoppedError,
    Tell,
    end_with_parent,
    limit_memory,
    start_clock,
    stop_clock,
    travelling,
)

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

T = TypeVar("T")

_GROWN: Final = 64
"""Exit code of a process that ends itself, as it holds more memory than its work should have to share."""
_OUTDATED: Final = 65
"""The same, as what it has loaded has changed since."""
_SHARE: Final = 0.5
"""Share of the memory limit that what it keeps from one piece of work to the next may take."""
_LEARNING: Final = 3
"""Pieces of work after which it has loaded and learned most of what it ever will."""
_LEAK: Final = 64 << 20
"""Bytes it may grow by from then on: libraries in C lose a little with every piece of work."""
_START: Final = 60.0
"""Seconds a process may take to start, beside those of its first step."""
_OWN_GROUP: Final = hasattr(os, "setpgid")


class Habits(Protocol):
    """What such a process does beside its work. It travels there once, pickled."""

    def begin(self) -> None:
        """Do what has to be done before anything else."""

    def warm_up(self) -> None:
        """Load what work needs; done while there is none."""

    def unfit(self) -> bool:
        """Whether another process has to do the next piece of work; asked before each, so it should be quick."""

    def outdated(self) -> bool:
        """Whether what it has loaded is no more what there is; asked after each piece of work."""


class _UnfitError(Exception):
    """The process says that another one has to do it."""


class Resident:
    """A process of our own that keeps what it has loaded and learned from one piece of work to the next.

    It is a new Python, not a copy of this process, so it works alike on every system and whatever threads
    this process has.
    """

    def __init__(self, limits: Limits, habits: Habits) -> None:
        self._limits = limits
        self._habits = habits
        self._process: BaseProcess | None = None
        self._ready = False
        """Whether it has started so far that it can work."""
        self._done = 0
        """How many pieces of work this process has done."""

    def start(self) -> None:
        """Start the process if there is none."""
        if self._process is not None and self._process.is_alive():
            return
        self.end()
        self._crumbs = tempfile.mkdtemp(prefix="impuls-")
        context = multiprocessing.get_context("spawn")
        orders, self._orders = context.Pipe(duplex=False)
        self._answers, answers = context.Pipe(duplex=False)
        self._process = context.Process(target=_serve, daemon=True,
                                        args=(orders, answers, self._limits, self._crumbs, self._habits))
        with _no_interrupts():
            self._process.start()
        orders.close()
        answers.close()
        self._ready, self._done = False, 0

    def do(self, work: Callable[[Tell], T], tell: Tell) -> T:
        """Have something done, and return what it returns.

        Should the process end over it after it has done other things, a new one tries once more: what had
        gathered in the old one may have been the reason.

        Args:
            work: Does it. It travels to the process, so it has to be picklable, as what it returns or raises.
            tell: Gets the steps; each starts the clock anew.

        Raises:
            StoppedError: It took too long or too much, or the system ended it.
        """
        while True:
            self.start()
            again = self._done > 0
            try:
                done: T = self._asked(work, tell)
            except _UnfitError:
                self.end()
            except StoppedError as problem:
                self.end()
                self.start()
                if not again or problem.code == "guard.too-slow":
                    raise
            else:
                self._done += 1
                return done

    def tend(self) -> bool:
        """Replace the process if it has ended; return whether it did because what it had loaded is outdated."""
        process = self._process
        if process is None or process.is_alive() or not (self._done or process.exitcode in (_GROWN, _OUTDATED)):
            return False
        outdated = process.exitcode == _OUTDATED
        with suppress(OSError):  # tried again when there is something to do
            self.start()
        return outdated

    def end(self) -> None:
        """End the process and all it has started."""
        process, self._process = self._process, None
        if process is None:
            return
        if _OWN_GROUP:
            with suppress(ProcessLookupError, PermissionError):  # it has ended, or has no group yet
                os.killpg(process.pid or 0, signal.SIGKILL)
        process.kill()
        process.join()
        self._orders.close()
        self._answers.close()
        shutil.rmtree(self._crumbs, ignore_errors=True)

    def _asked(self, work: Callable[[Tell], T], tell: Tell) -> Any:  # noqa: ANN401  whatever the work returns
        step = Step("impuls")
        with suppress(BrokenPipeError, ConnectionError):  # then its end is noticed in a moment
            self._orders.send(work)
        while True:
            kind, content = self._answer(step)
            if kind == "ready":
                self._ready = True
            elif kind == "step":
                step = content if isinstance(content, Step) else Step(content)
                tell(step)
            elif kind == "done":
                return content
            elif kind == "raised":
                self._done += 1
                raise content
            elif kind == "unfit":
                raise _UnfitError
            else:
                raise StoppedError(content, step, limit=f"{self._limits.mebibytes} MiB")

    def _answer(self, step: Step) -> tuple[str, Any]:
        process = self._process
        assert process is not None  # noqa: S101  for the type checker: `do` has started it
        seconds = self._limits.seconds + (0 if self._ready else _START)
        ready = wait([self._answers, process.sentinel], seconds if self._limits.seconds else None)
        if not ready:
            raise StoppedError("guard.too-slow", step, seconds=f"{self._limits.seconds:g}")
        with suppress(EOFError, OSError, pickle.UnpicklingError):
            if self._answers in ready:
                answer: tuple[str, Any] = self._answers.recv()
                return answer
        process.join(1.0)
        code = process.exitcode or 0
        raise StoppedError("guard.died", step, signal=signal.Signals(-code).name if code < 0 else str(code))


@contextmanager
def _no_interrupts() -> Iterator[None]:
    """Start a process that Ctrl-C does not reach before it can say that it is not meant."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(orders: Connection, answers: Connection, limits: Limits, crumbs: str, habits: Habits) -> None:
    """Do what is ordered until nobody orders any more."""
    _settle(limits, crumbs)
    habits.begin()
    answers.send(("ready", None))
    if not orders.poll():
        habits.warm_up()
    growth = _Growth(limits)
    while True:
        try:
            work = orders.recv()
        except (EOFError, OSError):  # the process that orders has ended
            return
        if habits.unfit():
            answers.send(("unfit", None))
            return
        _do(work, answers, limits)
        del work
        gc.collect()
        if habits.outdated():
            sys.exit(_OUTDATED)
        if growth.is_too_much():
            sys.exit(_GROWN)


def _settle(limits: Limits, crumbs: str) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who ordered it will end this process
    if _OWN_GROUP:
        os.setpgid(0, 0)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    end_with_parent()
    limit_memory(limits.mebibytes)
    tempfile.tempdir = crumbs


def _do(work: Callable[[Tell], object], answers: Connection, limits: Limits) -> None:
    def tell(step: str) -> None:
        start_clock(limits)
        answers.send(("step", step))

    try:
        answer: tuple[str, object] = "done", work(tell)
    except MemoryError:
        answer = "stopped", "guard.too-much-memory"
    except BaseException as problem:  # raised where it was ordered
        answer = "raised", travelling(problem)
    stop_clock()
    with suppress(BrokenPipeError):
        answers.send(answer)


class _Growth:
    """Follows how much memory this process keeps from one piece of work to the next."""

    def __init__(self, limits: Limits) -> None:
        self._most = _SHARE * (limits.mebibytes << 20) or inf
        self._done = 0

    def is_too_much(self) -> bool:
        """Whether it is time for a new process; asked after each piece of work."""
        self._done += 1
        kept = _kept()
        if self._done == _LEARNING:
            gc.freeze()  # what is there will stay: no need to look through it each time
            self._most = min(self._most, kept + _LEAK)
        return kept > self._most


def _kept() -> int:
    """Return the bytes this process holds for itself, as the memory limit counts them; 0 where that is not known."""
    with suppress(OSError):
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[5]) * os.sysconf("SC_PAGE_SIZE")
    return 0
