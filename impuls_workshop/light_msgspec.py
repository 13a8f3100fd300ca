"""Loads msgspec without its schemas, of which the command uses none: to be imported before anything that needs msgspec.

msgspec imports what it makes schemas with, and `typing_extensions`: that takes as long as msgspec itself. Within
another program, which may need them, it is left alone; a version that needs more is imported as it comes.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Final

from impuls_workshop import own_process

SPARED: Final = ("msgspec.inspect", "msgspec._json_schema")


def _load() -> None:
    modules: dict[str, ModuleType | None] = sys.modules  # type: ignore[assignment]  # None: not to be imported
    modules["typing_extensions"] = None
    for name in SPARED:
        modules[name] = stand_in = ModuleType(name)
        vars(stand_in).update(schema=None, schema_components=None)
    try:
        import_module("msgspec")
    except Exception:  # whatever it lacks: who needs it imports it again
        for name in [name for name in modules if name.partition(".")[0] == "msgspec"]:
            del modules[name]
    for name in ("typing_extensions", *SPARED):
        modules.pop(name, None)


if own_process.started and "msgspec" not in sys.modules and "typing_extensions" not in sys.modules:
    _load()
