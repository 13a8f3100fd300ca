"""A word that is changed in the content changes the files that carry it, and no others."""

from __future__ import annotations

import impuls_workshop
from tests.everything import EXAMPLE, everything


def test_a_changed_word_changes_exactly_the_files_that_carry_it(harz, tmp_path):
    file = harz / "challenges" / "1-vertrauen-schaffen.md"
    text = file.read_text(encoding="utf-8")
    assert text.count("Offene Kommunikation") == 1
    file.write_text(text.replace("Offene Kommunikation", "Offene Gespräche"), encoding="utf-8")
    result = impuls_workshop.build([harz], output=tmp_path / "out")
    assert result.report.diagnostics == []
    before = everything(EXAMPLE)
    changed = {one.path.name for one in result.built if one.path.read_bytes() != (before / one.path.name).read_bytes()}
    assert changed == {"cards.pdf", "deck.pptx", "deck.pdf", "handout.pdf", "posters.pdf", "slide-handout.pdf",
                       "worksheets.pdf"}
    assert {one.path.name for one in result.built} == {path.name for path in before.iterdir()}


def test_a_second_word_makes_only_the_files_that_carry_it(harz, tmp_path):
    impuls_workshop.build([harz], output=tmp_path / "out", only=["deck", "handout", "guide", "cards"])
    file = harz / "methods.yaml"
    text = file.read_text(encoding="utf-8")
    assert text.count('rule: "Faustregel: halb') == 1
    file.write_text(text.replace('rule: "Faustregel: halb', 'rule: "Immer halb'), encoding="utf-8")
    result = impuls_workshop.build([harz], output=tmp_path / "out", only=["deck", "handout", "guide", "cards"])
    assert {one.artifact for one in result.built if not one.unchanged} == {"guide"}
