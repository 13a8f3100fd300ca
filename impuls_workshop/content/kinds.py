"""The kinds of content a workshop may have."""

from __future__ import annotations

from functools import lru_cache
from typing import get_args

from impuls_workshop.content.model import Part, Settings, Workshop


@lru_cache(maxsize=1)
def kinds() -> dict[str, type[Part]]:
    """Return the kinds of content beside the settings, by name: the fields of `Workshop` that are files."""
    found: dict[str, type[Part]] = {}
    for name, info in Workshop.model_fields.items():
        for kind in get_args(info.annotation):
            if name not in Settings.model_fields and isinstance(kind, type) and issubclass(kind, Part):
                found[name] = kind
    return found
