"""Where the built-in templates and the example workshop lie: in a checkout, or inside an installed wheel."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    installed = _PACKAGE / "shipped" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def templates_folder() -> Path:
    """Return the folder of the built-in templates, one folder an artifact."""
    return _shipped("templates")


def theme_folder() -> Path:
    """Return the folder of the built-in theme: brand, layouts, page styles, fonts."""
    return templates_folder() / "theme"


def fonts_folder() -> Path:
    """Return the folder of the fonts that ship with the tool."""
    return theme_folder() / "fonts"


def cache_folder() -> Path:
    """Return the folder for what can be made again; it may be deleted at any time."""
    if sys.platform == "linux":
        # As platformdirs has it (XDG Base Directory Specification); loading it takes longer than this question.
        stated = os.environ.get("XDG_CACHE_HOME", "").strip()
        return Path(stated or os.path.expanduser("~/.cache"), "impuls_workshop")  # noqa: PTH111  works without a home
    from platformdirs import user_cache_path

    return user_cache_path("impuls_workshop", appauthor=False)


def example_folder() -> Path:
    """Return the folder that holds the example workshop's folder."""
    return _shipped("content")
