from __future__ import annotations

import sys
from importlib.abc import MetaPathFinder
from pathlib import Path
from typing import Any

import pytest

from impuls_workshop.backends.pdf import EnvironmentLacksError
from impuls_workshop.messages import message
from tests.pdf.bench import print_page


class _NoPango(MetaPathFinder):
    """Fails as WeasyPrint does where Pango is missing."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'\nAdditionally, …")


def test_without_pango_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "weasyprint"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "meta_path", [_NoPango(), *sys.meta_path])
    with pytest.raises(EnvironmentLacksError) as caught:
        print_page("<p>x</p>")
    assert message(caught.value.code, **caught.value.values) == (
        "PDF cannot be made here: WeasyPrint or its library Pango is missing "
        "(cannot load library 'libpango-1.0-0')")


def test_a_font_that_is_none_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    made, lines = print_page("<p>x</p>", fonts=tmp_path)
    assert made
    assert "t.j2:2:7: warning: no font of the tool has the character 'T' (U+0054)" in lines
