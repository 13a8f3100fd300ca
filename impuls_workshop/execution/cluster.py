"""Workers on other machines: a Dask cluster that is there already."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from typing import Any, NamedTuple


class Cluster(NamedTuple):
    """A cluster that is ready to work."""

    executor: Executor
    given: Any
    """Stands for what all tasks need; it was sent to the workers once."""
    workers: Callable[[], int]
    """Tells how many workers there are now."""
    lost: type[BaseException]
    """Raised by a task that several workers did not survive."""


@contextmanager
def cluster(address: str, shared: object) -> Iterator[Cluster]:
    """Connect to a Dask scheduler, and send what all tasks need to its workers.

    Args:
        address: The scheduler's address, such as `tcp://10.0.0.1:8786`.
        shared: What all tasks need.

    Raises:
        ImportError: `distributed` is not installed.
        OSError: Nobody answers at the address.
    """
    from distributed import Client
    from distributed.scheduler import KilledWorker

    connect: Any = Client
    with connect(address, timeout="10s", set_as_default=False) as client:
        # Without a wait a cluster whose workers only start would get everything at its first one.
        client.wait_for_workers(1, timeout=60)
        given = client.scatter(shared, broadcast=True, hash=False)
        yield Cluster(client.get_executor(pure=False), given, lambda: len(client.scheduler_info()["workers"]),
                      KilledWorker)
