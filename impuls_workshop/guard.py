"""Does work in a process of its own, which a clock and a memory limit can end."""

from __future__ import annotations

import os
import pickle
import select
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any, NoReturn, TypeVar

from msgspec import Struct

from impuls_workshop.crumbs import temporary_folder

T = TypeVar("T")
Tell = Callable[[str], None]
"""Takes what is being worked on; each call starts the clock anew."""
_SPARE = 10.0
"""Seconds after which a copy ends itself, should the process that watches it be gone."""
_END_WITH_PARENT = 1
"""`PR_SET_PDEATHSIG` of prctl(2)."""
_ENDING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Signals that tell a process to end: from the system, or as its terminal was closed."""
_LENGTH = 8
"""Bytes that say how long a message through the pipe is."""


class Step(str):
    """What is being worked on, in words, with the file it is made from.

    Attributes:
        path: The workshop's folder or a template, as shown; empty if there is none.
    """

    path: str

    def __new__(cls, text: str, path: str = "") -> Step:
        """Make one of a text and a path."""
        made = super().__new__(cls, text)
        made.path = path
        return made

    def __reduce__(self) -> tuple[type[Step], tuple[str, str]]:
        """Travel between processes with the path."""
        return Step, (str(self), self.path)


class Limits(Struct, frozen=True):
    """How much a build may use.

    Attributes:
        seconds: Longest time for one step, such as one paper of a workshop; 0 for no limit.
        mebibytes: Most memory of each process; 0 for no limit. Linux keeps to it; other systems have no
            limit a process can set itself.
    """

    seconds: float = 120.0
    mebibytes: int = 1536


class StoppedError(Exception):
    """Work that was ended before it was done.

    Attributes:
        code: Key of the message: `guard.too-slow`, `guard.too-much-memory` or `guard.died`.
        step: What was being worked on.
        values: What the message's placeholders stand for.
    """

    def __init__(self, code: str, step: Step, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.step = step
        self.values = values


def guarded(work: Callable[[Tell], T], limits: Limits, tell: Tell) -> T:
    """Do something within limits, and return what it returns.

    On Windows there is no copying of processes: the work is done here, and only the clock watches it.

    Args:
        work: Does it; what it returns or raises must be picklable. It calls what it is given at each step.
        limits: How much it may use.
        tell: Gets the steps.

    Raises:
        StoppedError: It took too long or too much, or the system ended it.
    """
    if not hasattr(os, "fork"):
        return _watched(work, limits, tell)
    come, go = os.pipe()
    # A copy that is ended cannot tidy up, and one that ends itself skips what libraries do at the end.
    # Whoever tells it to end in between is heard when there is somebody to tidy up.
    heard = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDING)
    crumbs, lock = temporary_folder()
    copy = os.fork()
    if copy == 0:
        signal.pthread_sigmask(signal.SIG_SETMASK, heard)
        os.close(come)
        tempfile.tempdir = crumbs
        _work_in_copy(work, limits, go)
    os.close(go)
    before = {number: signal.signal(number, partial(_end_with, copy, crumbs)) for number in _ENDING}
    signal.pthread_sigmask(signal.SIG_SETMASK, heard)
    try:
        done: T = _Watch(come, copy, limits, tell).result()
        return done
    finally:
        os.close(come)
        _end(copy)
        shutil.rmtree(crumbs, ignore_errors=True)
        os.close(lock)
        for number, handler in before.items():
            signal.signal(number, handler)


def _end_with(copy: int, crumbs: str, number: int, _: object) -> None:
    """End the copy, then this process, when it is told to end."""
    _end(copy)
    shutil.rmtree(crumbs, ignore_errors=True)
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)


def _work_in_copy(work: Callable[[Tell], T], limits: Limits, go: int) -> NoReturn:
    """Do the work and send home what came of it. Nothing of the first process is to be ended twice."""
    code = 1
    try:
        os.setpgid(0, 0)
        end_with_parent()
        limit_memory(limits.mebibytes)

        def send(kind: str, content: object) -> None:
            message = pickle.dumps((kind, content))
            _write(go, len(message).to_bytes(_LENGTH, "big") + message)

        try:
            send("done", work(partial(_next_step, send, limits)))
        except MemoryError:
            send("stopped", "guard.too-much-memory")
        except BaseException as problem:  # the first process raises it
            import traceback

            problem.add_note(traceback.format_exc())
            send("raised", travelling(problem))
        code = 0
    finally:
        os._exit(code)


def _next_step(send: Callable[[str, object], None], limits: Limits, step: str) -> None:
    start_clock(limits)
    send("step", step)


def start_clock(limits: Limits) -> None:
    """Have the system end this process a while after its time is over: the one that watches it may be gone by then."""
    if limits.seconds and hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, limits.seconds + _SPARE)


def stop_clock() -> None:
    """Let this process live on."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_REAL, 0)


def travelling(problem: BaseException) -> BaseException:
    """Return an exception as it can be sent: itself, or one that says the same if pickle cannot rebuild it."""
    try:
        pickle.loads(pickle.dumps(problem))  # noqa: S301  our own
    except Exception:
        return RuntimeError(f"{type(problem).__name__}: {problem}")
    return problem


def _write(descriptor: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest):]


def limit_memory(mebibytes: int) -> None:
    """Let this process have no more memory than that; 0 for no limit (Linux)."""
    if mebibytes and sys.platform == "linux":
        import resource

        # What a process allocates for itself; address space alone is reserved far beyond that by any library.
        resource.setrlimit(resource.RLIMIT_DATA, (mebibytes << 20, mebibytes << 20))


def end_with_parent() -> None:
    """Have the system end this process when the one that started it ends, however it does (Linux).

    Without it a copy would go on by itself, in an endless template for ever, after its first process was killed.
    """
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_END_WITH_PARENT, signal.SIGKILL)


class _Watch:
    """Waits for a copy's messages as long as the clock allows."""

    def __init__(self, come: int, copy: int, limits: Limits, tell: Tell) -> None:
        self._come = come
        self._copy = copy
        self._limits = limits
        self._tell = tell
        self._step = Step("impuls")
        self._until = time.monotonic() + limits.seconds

    def result(self) -> Any:  # noqa: ANN401  whatever the work returns
        while True:
            kind, content = self._message()
            if kind == "step":
                self._step = content if isinstance(content, Step) else Step(content)
                self._until = time.monotonic() + self._limits.seconds
                self._tell(content)
            elif kind == "done":
                return content
            elif kind == "raised":
                raise content
            else:
                raise StoppedError(content, self._step, limit=f"{self._limits.mebibytes} MiB")

    def _message(self) -> tuple[str, Any]:
        length = int.from_bytes(self._read(_LENGTH), "big")
        kind, content = pickle.loads(self._read(length))  # noqa: S301  written by our own copy
        return kind, content

    def _read(self, count: int) -> bytes:
        parts, missing = [], count
        while missing:
            self._wait()
            part = os.read(self._come, min(missing, 1 << 20))
            if not part:
                raise StoppedError("guard.died", self._step, signal=self._cause())
            parts.append(part)
            missing -= len(part)
        return b"".join(parts)

    def _wait(self) -> None:
        rest = None if not self._limits.seconds else max(0.0, self._until - time.monotonic())
        if not select.select([self._come], [], [], rest)[0]:
            raise StoppedError("guard.too-slow", self._step, seconds=f"{self._limits.seconds:g}")

    def _cause(self) -> str:
        """The signal that ended the copy."""
        _, status = os.waitpid(self._copy, 0)
        return signal.Signals(os.WTERMSIG(status)).name if os.WIFSIGNALED(status) else str(os.WEXITSTATUS(status))


def _end(copy: int) -> None:
    """End a copy and all it has started, and take note of its end."""
    with suppress(ProcessLookupError, PermissionError):  # it may have ended by itself
        os.killpg(copy, signal.SIGKILL)
    with suppress(ChildProcessError):  # noted already
        os.waitpid(copy, 0)


def _watched(work: Callable[[Tell], T], limits: Limits, tell: Tell) -> T:
    """Do the work here; when the clock runs out, say so and end this process. Files are never half written."""
    import threading

    steps = [""]

    def out_of_time() -> None:
        print(f"{steps[-1]}: {limits.seconds:g} s", file=sys.stderr, flush=True)  # noqa: T201
        os._exit(1)

    def next_step(step: str) -> None:
        steps.append(step)
        clock[0].cancel()
        clock[0] = threading.Timer(limits.seconds, out_of_time)
        clock[0].daemon = True
        if limits.seconds:
            clock[0].start()
        tell(step)

    clock = [threading.Timer(0, out_of_time)]
    try:
        return work(next_step)
    finally:
        clock[0].cancel()
