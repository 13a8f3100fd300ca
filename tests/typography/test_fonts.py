from __future__ import annotations

import pytest

from impuls_workshop.resources import fonts_folder
from impuls_workshop.typography.fonts import find_font

SHIPPED = (fonts_folder(),)


@pytest.mark.parametrize(("family", "closeness", "file"), [
    ("Carlito", "exact", "Carlito-Regular.ttf"),
    ("calibri", "twin", "Carlito-Regular.ttf"),
    ("Georgia", "twin", "Gelasio-Regular.ttf"),
    ("Aptos", "estimate", None),
])
def test_a_font_is_found_by_its_name_or_by_its_twins(family, closeness, file):
    found = find_font(family, folders=SHIPPED)
    assert found.closeness == closeness
    assert (found.path.name if found.path else None) == file


@pytest.mark.parametrize(("bold", "italic", "file"), [
    (False, False, "Gelasio-Regular.ttf"), (True, False, "Gelasio-Bold.ttf"),
    (False, True, "Gelasio-Italic.ttf"), (True, True, "Gelasio-BoldItalic.ttf"),
])
def test_each_style_has_its_own_file(bold, italic, file):
    found = find_font("Gelasio", bold=bold, italic=italic, folders=SHIPPED)
    assert found.path is not None
    assert found.path.name == file
    assert found.styled


def test_the_shipped_twin_goes_before_whatever_the_system_has():
    found = find_font("Calibri")
    assert found.path is not None
    assert found.path.parent == fonts_folder()


def test_files_that_are_no_fonts_are_passed_over(tmp_path):
    (tmp_path / "broken.ttf").write_bytes(b"\x00\x01\x00\x00\xff\xff")
    (tmp_path / "empty.otf").write_bytes(b"")
    (tmp_path / "text.ttc").write_bytes(b"ttcf\x00\x01\x00\x00\xff\xff\xff\xff")
    assert find_font("Carlito", folders=(tmp_path,)).path is None


def test_a_folder_that_is_not_there_holds_no_fonts(tmp_path):
    assert find_font("Carlito", folders=(tmp_path / "nowhere",)).closeness == "estimate"
