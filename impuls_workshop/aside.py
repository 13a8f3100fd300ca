"""Makes something in a second process while this one goes on, where the system can fork safely."""

from __future__ import annotations

import os
import pickle
import sys
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from impuls_workshop.guard import end_with_parent

T = TypeVar("T")


def can_work_aside() -> bool:
    """Whether a second process is to be had and of use: Linux, two cores, and no thread that could be cut off."""
    return sys.platform == "linux" and (os.cpu_count() or 1) > 1 and threading.active_count() == 1


class Aside(Generic[T]):
    """Something that is being made in a copy of this process.

    The copy starts with all this process has loaded, so it costs next to nothing. Whatever happens to it,
    `result` gives what `make` gives: if the copy fails, it is made here.
    """

    def __init__(self, make: Callable[[], T]) -> None:
        """Start making.

        Args:
            make: Makes it. What it returns must be picklable; what it changes stays in the copy.
        """
        self._make = make
        self._from, to = os.pipe()
        self._copy = os.fork()
        if self._copy == 0:
            self._work(to)
        os.close(to)

    def _work(self, to: int) -> None:
        code = 1
        try:
            end_with_parent()
            os.close(self._from)
            with os.fdopen(to, "wb") as pipe:
                pickle.dump(self._make(), pipe)
            code = 0
        except Exception:  # it is made again in the first process, which says what is wrong
            code = 1
        finally:
            os._exit(code)  # nothing of the first process is to be ended twice

    def result(self) -> T:
        """Wait for it and return it."""
        with os.fdopen(self._from, "rb") as pipe:
            content = pipe.read()
        _, status = os.waitpid(self._copy, 0)
        if status == 0:
            made: T = pickle.loads(content)  # noqa: S301  written by our own copy
            return made
        return self._make()
