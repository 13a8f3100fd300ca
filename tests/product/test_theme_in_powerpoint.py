"""Changing the theme in PowerPoint changes everything: nothing in the deck has a colour or font of its own."""

from __future__ import annotations

import zipfile

import pytest
from lxml import etree

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
SHOWN = ("ppt/slides/slide", "ppt/slideLayouts/slideLayout", "ppt/slideMasters/slideMaster")


@pytest.fixture(scope="module")
def parts(example):
    with zipfile.ZipFile(example / "deck.pptx") as package:
        return {name: etree.fromstring(package.read(name)) for name in package.namelist() if name.endswith(".xml")}


def test_all_colours_are_the_themes(parts):
    for name, root in parts.items():
        if name.startswith(SHOWN):
            assert not list(root.iter(f"{A}srgbClr", f"{A}sysClr", f"{A}prstClr")), name
            assert all(colour.get("val") for colour in root.iter(f"{A}schemeClr"))


def test_all_fonts_are_the_themes_but_for_code(parts):
    for name, root in parts.items():
        if name.startswith(SHOWN):
            fonts = {font.get("typeface") for font in root.iter(f"{A}latin", f"{A}ea", f"{A}cs")}
            assert {font for font in fonts if not font.startswith(("+mj-", "+mn-"))} <= {"Courier New"}, name


def test_the_theme_names_fonts_for_scripts_its_own_lack(parts):
    for tag in ("majorFont", "minorFont"):
        (fonts,) = parts["ppt/theme/theme1.xml"].iter(f"{A}{tag}")
        named = {font.get("script"): font.get("typeface") for font in fonts.iter(f"{A}font")}
        assert {"Jpan", "Hang", "Hans", "Arab"} <= set(named)
        assert all(named.values())
