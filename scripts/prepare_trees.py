"""Writes `impuls_workshop/reading/prepared_trees.py`: to be run when a YAML file of the tool has changed."""

from __future__ import annotations

import sys
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch

from impuls_workshop.diagnostics import Report
from impuls_workshop.reading import yaml_reader
from impuls_workshop.reading.prepared import as_plain

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "impuls_workshop" / "reading" / "prepared_trees.py"
HEAD = '''"""Built-in YAML files, read. Made by `python scripts/prepare_trees.py`; not to be edited."""

from __future__ import annotations

from typing import Any, Final

TREES: Final[dict[str, Any]] = {
'''


def files() -> list[Path]:
    """Return the files: those of the built-in artifacts and brand, and the labels. Layouts are kept by themselves."""
    shipped = [path for name in ("artifact.yaml", "_brand.yml") for path in (ROOT / "templates").rglob(name)]
    return sorted([*shipped, ROOT / "impuls_workshop" / "content" / "labels.yaml"])


def text() -> str:
    """Return what the module is to hold."""
    rows = []
    with patch.object(yaml_reader, "prepared", lambda *_: None):
        for path in files():
            report = Report()
            tree = yaml_reader.read_yaml(path, path.name, report)
            if report.diagnostics:
                sys.exit(f"{path}: {report.sorted()}")
            digest = sha256(path.read_text(encoding="utf-8").encode()).hexdigest()
            rows.append(f'    "{digest}":\n        {as_plain(tree)!r},\n')
    return f"{HEAD}{''.join(rows)}}}\n"


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
    sys.stdout.write(f"{TARGET.relative_to(ROOT)} written\n")
