"""Workers on this machine: processes that begin with all this one has loaded, where it can be copied."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from impuls_workshop.aside import can_copy
from impuls_workshop.guard import end_with_parent


def pool(workers: int, begin: Callable[..., None], *arguments: Any) -> ProcessPoolExecutor:  # noqa: ANN401
    """Return a pool of processes.

    Args:
        workers: How many.
        begin: Called in each worker before its first task.
        *arguments: What it is called with.
    """
    way = "fork" if can_copy() else "spawn"
    return ProcessPoolExecutor(workers, multiprocessing.get_context(way), _begin, (begin, *arguments))


def _begin(begin: Callable[..., None], *arguments: Any) -> None:  # noqa: ANN401
    # Ctrl-C goes to all processes of a terminal: the first one ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent()
    begin(*arguments)
