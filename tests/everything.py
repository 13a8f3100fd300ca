"""The workshops of the project with all their artifacts, each built once for all tests that read them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import impuls_workshop

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "content" / "harz"
WORKSHOPS = (EXAMPLE, *sorted((ROOT / "tests" / "workshops").iterdir()))
_KEPT = TemporaryDirectory(prefix="impuls-everything-")


@cache
def everything(workshop: Path) -> Path:
    """Return the folder with all that is built of a workshop; nothing is to be said about it."""
    result = impuls_workshop.build([workshop], output=_KEPT.name)
    assert result.report.diagnostics == []
    assert result.exit_code == 0
    return Path(_KEPT.name) / workshop.name
