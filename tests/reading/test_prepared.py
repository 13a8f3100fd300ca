"""Built-in YAML files are read beforehand: the same trees, with the same places, as read afresh."""

from __future__ import annotations

from unittest.mock import patch

import pytest

from impuls_workshop.diagnostics import Report
from impuls_workshop.reading import yaml_reader
from impuls_workshop.reading.prepared import as_plain, prepared
from scripts.prepare_trees import TARGET, files, text


def test_the_module_is_up_to_date():
    assert TARGET.read_text(encoding="utf-8") == text(), "run: make templates"


@pytest.mark.parametrize("path", files(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_file_read_beforehand_is_the_same_as_read_afresh(path):
    kept = prepared(path.read_text(encoding="utf-8"), "shown.yaml")
    with patch.object(yaml_reader, "prepared", lambda *_: None):
        read = yaml_reader.read_yaml(path, "shown.yaml", Report())
    assert kept == read
    assert as_plain(kept) == as_plain(read)
    assert kept.span.path == "shown.yaml"


def test_a_changed_file_is_read():
    assert prepared("title: other\n", "x.yaml") is None
