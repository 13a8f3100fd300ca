"""Built-in layouts are read beforehand: the same as read afresh, with the path as it is shown."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

from impuls_workshop.diagnostics import Report
from impuls_workshop.document import layout_reader
from impuls_workshop.document.prepared_layouts import FOLDER, prepared_layouts
from impuls_workshop.resources import templates_folder
from scripts.prepare_layouts import SIZES, files


def test_the_files_are_up_to_date():
    made = dict(files())
    assert set(FOLDER.iterdir()) == set(made), "run: make templates"
    assert all(path.read_bytes() == content for path, content in made.items()), "run: make templates"


def test_layouts_read_beforehand_are_the_same_as_read_afresh():
    for path in templates_folder().glob("*/layouts.yaml"):
        for aspect in SIZES.get(path.parent.name, (None,)):
            layout_reader.read_text.cache_clear()
            kept = layout_reader.read_layouts(path, Report(), aspect)
            layout_reader.read_text.cache_clear()
            with patch.object(layout_reader, "prepared_layouts", lambda *_: None):
                assert layout_reader.read_layouts(path, Report(), aspect) == kept


def test_changed_layouts_are_read():
    assert prepared_layouts("slides: {}\n", "layouts.yaml", "16:9") is None


def test_an_odd_size_leads_to_no_file(tmp_path: Path):
    text = (templates_folder() / "theme" / "layouts.yaml").read_text(encoding="utf-8")
    assert prepared_layouts(text, "layouts.yaml", "../../16:9") is None
