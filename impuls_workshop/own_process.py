"""What only a process of our own may do to start and work quickly; inside another program it would be impolite."""

from __future__ import annotations

import gc
import sys
from types import ModuleType
from typing import Final

_NEW_OBJECTS: Final = 100_000
"""Objects made before Python looks for unused ones that refer to each other. With its own 700 that takes a tenth
of a build's time and finds next to nothing; with ours some 20 MB more are held at most."""

_PLUGINS: Final = "pydantic.plugin._loader"
"""Imports `importlib.metadata`, and with it `email` and `socket`, to look for plugins: half the cost of pydantic."""


def start() -> None:
    """Look for garbage seldom, and for pydantic's plugins not at all: the command uses none.

    Should pydantic look for them elsewhere one day, this changes nothing.
    """
    gc.set_threshold(_NEW_OBJECTS, 20, 50)
    if _PLUGINS not in sys.modules:
        loader = ModuleType(_PLUGINS)
        vars(loader)["get_plugins"] = tuple
        sys.modules[_PLUGINS] = loader
