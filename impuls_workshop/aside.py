"""Does several things at once in copies of this process, where the system can copy it safely."""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Generic, TypeVar

from impuls_workshop.guard import end_with_parent

T = TypeVar("T")

_NUMBER = 2
"""Bytes a task's number takes on the pipe that hands them out."""
_LENGTH = 8
"""Bytes before a message that tell how long it is."""
_MOST = 16_384
"""Numbers that surely fit on a pipe nobody reads yet: half of what Linux gives one."""


def cores() -> int:
    """Return how many processors this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def can_copy() -> bool:
    """Whether this process can be copied: on Linux, with no thread that the copy would lack.

    Threads of libraries count as well: newer versions of Pango start one with their first text.
    """
    if sys.platform != "linux" or threading.active_count() > 1:
        return False
    with suppress(OSError):
        return len(list(Path("/proc/self/task").iterdir())) == 1
    return False


class Line:
    """Carries messages between this process and a copy of it."""

    def __init__(self, come: int, go: int) -> None:
        self._come, self._go = os.fdopen(come, "rb"), os.fdopen(go, "wb")

    def send(self, message: bytes) -> None:
        """Send a message; nothing happens if nobody is there any more."""
        with suppress(BrokenPipeError):
            self._go.write(len(message).to_bytes(_LENGTH, "little"))
            self._go.write(message)
            self._go.flush()

    def receive(self) -> bytes | None:
        """Return the next message; None if the other one has ended before it was sent."""
        length = self._come.read(_LENGTH)
        size = int.from_bytes(length, "little")
        message = self._come.read(size) if len(length) == _LENGTH else b""
        return message if len(length) == _LENGTH and len(message) == size else None

    def close(self) -> None:
        """Send and receive no more."""
        with suppress(BrokenPipeError):
            self._go.close()
        self._come.close()


@contextmanager
def companion(work: Callable[[Line], None]) -> Iterator[Line]:
    """Have a copy of this process do something at the same time; it is ended when the block is left.

    Args:
        work: What it does, given a line to this process. If it fails, nothing comes on the line any more.
    """
    come, their_go = os.pipe()
    their_come, go = os.pipe()
    copy = os.fork()
    if not copy:
        end_with_parent()
        try:
            os.close(come)
            os.close(go)
            line = Line(their_come, their_go)
            with suppress(Exception):  # the first process does it alone, and says what is wrong
                work(line)
                line.close()
        finally:
            os._exit(0)  # nothing of the first process is to be ended twice
    os.close(their_come)
    os.close(their_go)
    line = Line(come, go)
    try:
        yield line
    finally:
        with suppress(ProcessLookupError):
            os.kill(copy, signal.SIGKILL)
        line.close()
        os.waitpid(copy, 0)


class Crew(Generic[T]):
    """This process and copies of it, which take one task after the other from the same queue.

    The copies start with all this process has loaded, so they cost next to nothing. Whatever happens to
    one, `results` are those of the tasks: what a copy could not do is done here.
    """

    def __init__(self, tasks: Sequence[Callable[[], T]], workers: int) -> None:
        """Start the copies.

        Args:
            tasks: What is to be done, what takes longest first. What they return must be picklable; what
                they change stays in the copy.
            workers: Number of processes, this one among them.
        """
        self._tasks = tasks
        self._copies: list[tuple[int, int]] = []
        if min(workers, len(tasks)) < 2 or len(tasks) > _MOST or not can_copy():
            self._queue = -1
            return
        self._queue = _numbers(len(tasks))
        for _ in range(min(workers, len(tasks)) - 1):
            self._copies.append(self._copy())

    def results(self) -> list[T]:
        """Do what is left, wait for the copies, and return what the tasks gave, in their order."""
        if self._queue < 0:
            return [task() for task in self._tasks]
        done: dict[int, T] = {}
        try:
            self._work(done)
        except BaseException:
            for copy, _ in self._copies:
                os.kill(copy, signal.SIGKILL)
            raise
        finally:
            os.close(self._queue)
            for copy, pipe in self._copies:
                done.update(_finished(copy, pipe))
        return [done[number] if number in done else task() for number, task in enumerate(self._tasks)]

    def _work(self, done: dict[int, T]) -> None:
        while number := os.read(self._queue, _NUMBER):
            which = int.from_bytes(number, "little")
            done[which] = self._tasks[which]()

    def _copy(self) -> tuple[int, int]:
        """Start a copy; return its id, and the pipe that gives its results at its end."""
        back, to = os.pipe()
        copy = os.fork()
        if copy:
            os.close(to)
            return copy, back
        end_with_parent()
        done: dict[int, T] = {}
        try:
            end_with_parent()
            with suppress(Exception):  # its task is done again in the first process, which says what is wrong
                self._work(done)
            with os.fdopen(to, "wb") as pipe:
                pickle.dump(done, pipe)
        finally:
            os._exit(0)  # nothing of the first process is to be ended twice


def _numbers(count: int) -> int:
    """Return a pipe that gives each task's number once, to whoever reads first."""
    queue, to = os.pipe()
    with os.fdopen(to, "wb") as pipe:
        pipe.write(b"".join(number.to_bytes(_NUMBER, "little") for number in range(count)))
    return queue


def _finished(copy: int, pipe: int) -> dict[int, T]:
    """Wait for a copy, and return its results by task number; nothing if it did not get that far."""
    with os.fdopen(pipe, "rb") as back:
        content = back.read()
    os.waitpid(copy, 0)
    with suppress(pickle.UnpicklingError, EOFError):
        done: dict[int, T] = pickle.loads(content)  # noqa: S301  written by our own copy
        return done
    return {}
