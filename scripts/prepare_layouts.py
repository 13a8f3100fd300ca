"""Writes `impuls_workshop/document/prepared/`: to be run when built-in layouts or what reads them has changed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from msgspec.json import encode

from impuls_workshop.diagnostics import Report
from impuls_workshop.document import layout_reader
from impuls_workshop.document.prepared_layouts import FOLDER, PLACE, file_of
from scripts.renewing import ROOT, renew

SIZES = {"theme": ("16:9", "4:3")}
"""Slide sizes that are asked for; of papers with layouts of their own it is the first."""


def files() -> Iterator[tuple[Path, bytes]]:
    """Yield each file and what it is to hold."""
    for path in sorted((ROOT / "templates").glob("*/layouts.yaml")):
        text = path.read_text(encoding="utf-8")
        for aspect in SIZES.get(path.parent.name, (None,)):
            report = Report()
            with patch.object(layout_reader, "prepared_layouts", lambda *_: None):
                layouts, found = layout_reader.read_text(text, PLACE, aspect, None)
            if found or report.diagnostics or layouts is None:
                sys.exit(f"{path}: {found}")
            yield file_of(text, aspect), encode(layouts) + b"\n"


def main() -> None:
    """Write the files, and remove those of earlier layouts."""
    renew(FOLDER, dict(files()))


if __name__ == "__main__":
    main()
