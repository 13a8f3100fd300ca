"""The built-in theme's parts are made beforehand: the same as made afresh, for any footer."""

from __future__ import annotations

from types import MappingProxyType

import pytest
from msgspec.msgpack import decode
from msgspec.structs import replace

from impuls_workshop.backends.pptx.package import FooterParts, Packed
from impuls_workshop.backends.pptx.prepared_theme import FOLDER, KeptTheme, file_of, kept_theme
from impuls_workshop.backends.pptx.theme import prepare
from impuls_workshop.diagnostics import Span
from impuls_workshop.document.layouts import Brand, Layouts, Logo
from scripts.prepare_themes import kept, themes

THEMES = list(themes())


def _plain(packed: Packed) -> list[tuple[str, bytes, int, int]]:
    """What is in the members: how they are packed is up to the machine's zlib."""
    return [(each.name, each.unpacked, each.crc, each.size) for each in packed.members]


def _kept(theme: KeptTheme) -> object:
    filled = FooterParts(theme.types, tuple(each.member() for each in theme.members)).filled(b"?")
    return theme.layout_parts, theme.types, _plain(filled)


def test_the_files_are_up_to_date():
    assert set(FOLDER.iterdir()) == {file_of(*theme) for theme in THEMES}, "run: make templates"
    for theme in THEMES:
        there, made = decode(file_of(*theme).read_bytes(), type=KeptTheme), kept(*theme)
        assert _kept(there) == _kept(made), "run: make templates"


@pytest.mark.parametrize("footer", ["Workshop", 'A & <B> "C"', "Ä" * 300, "\u202b x"])
def test_a_theme_made_beforehand_is_the_same_as_made_afresh(footer):
    for theme in THEMES:
        there, made = kept_theme(*theme, footer), prepare(*theme, footer)
        assert there is not None
        assert _plain(there.packed) == _plain(made.packed)
        assert (there.packed.types, there.layout_parts, there.language) == (
            made.packed.types, made.layout_parts, made.language)


def test_where_the_layouts_were_written_does_not_matter():
    layouts, brand, language = THEMES[0]
    brand = replace(brand, places={"ink": Span("elsewhere/_brand.yml", 1, 2)})
    assert kept_theme(layouts, brand, language, "x") is not None


def test_layouts_that_were_read_afresh_are_known_too():
    layouts, brand, language = THEMES[0]
    read = replace(layouts, layouts=MappingProxyType(dict(layouts.layouts)))
    assert file_of(read, brand, language) == file_of(layouts, brand, language)


def test_any_other_theme_is_made_when_it_is_needed():
    layouts, brand, language = THEMES[0]
    others: list[tuple[Layouts, Brand, str, str]] = [
        (layouts, replace(brand, colours={**brand.colours, "ink": "000001"}), language, "x"),
        (layouts, replace(brand, grey=True), language, "x"),
        (layouts, replace(brand, logos={"medium": Logo("a.png", "A", 1, 1)}), language, "x"),
        (replace(layouts, width=layouts.width + 1), brand, language, "x"),
        (layouts, brand, "de-CH", "x"),
        (layouts, brand, language, ""),
    ]
    assert [kept_theme(*other) for other in others] == [None] * len(others)


def test_a_damaged_file_is_passed_over(tmp_path, monkeypatch):
    monkeypatch.setattr("impuls_workshop.backends.pptx.prepared_theme.FOLDER", tmp_path)
    theme = THEMES[0]
    for content in (b"", b"\x80", b"\x93\x01\x02\x03", b"x" * 1000):
        file_of(*theme).write_bytes(content)
        assert kept_theme(*theme, "x") is None
