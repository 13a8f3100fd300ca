"""The JSON Schemas beside the example are those of the models."""

from __future__ import annotations

import json
from pathlib import Path

from impuls_workshop.content.schema import schemas

COMMITTED = Path(__file__).resolve().parents[2] / "content" / ".schemas"


def test_the_committed_schemas_are_current():
    """When this fails: `impuls schema` writes them anew."""
    written = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in COMMITTED.glob("*.json")}
    assert written == schemas()


def test_every_yaml_file_of_the_example_names_its_schema():
    for path in sorted((COMMITTED.parent / "harz").rglob("*.yaml")):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith("# yaml-language-server: $schema="), path
        assert (path.parent / first.partition("=")[2].strip()).is_file(), path
