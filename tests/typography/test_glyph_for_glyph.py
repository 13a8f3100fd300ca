"""Where every character has a glyph of its own, advances are taken as they come; none reaches further than is told."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impuls_workshop.typography.faces import ShapedFace
from impuls_workshop.typography.fonts import find_font

TEXTS = st.text(st.sampled_from("aAVTyfil ftj.,-–…1/2ß„“’é\u0301\u00ad\u200b日α🚲"), max_size=20)


def slowly(face: ShapedFace, text: str, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    with monkeypatch.context() as patch:
        patch.setattr(face, "advances", dict.fromkeys(text, float("inf")))
        return face.offsets(text)


@pytest.mark.parametrize("family", ["Calibri", "Georgia", "Arial", "Times New Roman", "Cambria"])
@pytest.mark.parametrize("bold", [False, True])
def test_offsets_are_the_same(family, bold):
    face = ShapedFace(find_font(family, bold=bold, italic=False), bold=bold)

    @settings(max_examples=200, deadline=None)
    @given(TEXTS)
    def same(text: str) -> None:
        with pytest.MonkeyPatch.context() as patch:
            assert face.offsets(text) == slowly(face, text, patch)
        assert face.reach(text) >= face.offsets(text)[-1]

    same()
    for text in ("fit", "office", "Kooperation in der Fläche", "AVATAR", "flott geht’s", "e\u0301t\u00ad"):
        with pytest.MonkeyPatch.context() as patch:
            assert face.offsets(text) == slowly(face, text, patch)
