"""What only a process of our own may do to start and work quickly; inside another program it would be impolite."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from types import ModuleType
from typing import Final

_NEW_OBJECTS: Final = 100_000
"""Objects made before Python looks for unused ones that refer to each other. With its own 700 that takes a tenth
of a build's time and finds next to nothing; with ours some 20 MB more are held at most."""

_PLUGINS: Final = "pydantic.plugin._loader"
"""Imports `importlib.metadata`, and with it `email` and `socket`, to look for plugins: half the cost of pydantic."""


started = False
"""Whether this process is the command's own."""


def start() -> None:
    """Open closed streams; look for garbage seldom, and for pydantic's plugins not at all: the command uses none.

    Should pydantic look for them elsewhere one day, this changes nothing.
    """
    global started  # noqa: PLW0603  it starts once
    started = True
    _open_closed_streams()
    gc.set_threshold(_NEW_OBJECTS, 20, 50)
    if _PLUGINS not in sys.modules:
        loader = ModuleType(_PLUGINS)
        vars(loader)["get_plugins"] = tuple
        sys.modules[_PLUGINS] = loader


def _open_closed_streams() -> None:
    """Open what the shell has closed (`>&-`) to nowhere, or libraries write their remarks into the next file opened."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            with suppress(OSError):
                os.open(os.devnull, os.O_RDWR)  # the lowest number that is free
    if sys.stdin is None:
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115  as long as the process
    if sys.stdout is None:
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
