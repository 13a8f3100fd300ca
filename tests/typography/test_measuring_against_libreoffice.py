"""The lines we measure are the lines LibreOffice draws."""

from __future__ import annotations

import random

import pytest

from impuls_workshop.document.layouts import Brand
from impuls_workshop.typography.heights import WIDTH_RESERVE
from impuls_workshop.typography.measure import Measure

from .rendering import TextBox, rendered_lines

TEXT = """Die Zusammenarbeit zwischen Kommunen und Verbänden braucht Vertrauen Zeit und klare Regeln für die
Öffentlichkeitsbeteiligung im Landkreis Win-Win-Lösungen Nord-Süd-Dialog „Größe“ Straße übermäßig fließt
Wasser Wald Naturschutz Bürger*innen ca. 15 % Flächenverbrauch Interessenkonflikte Landschaftspflegeverband
Genehmigungsverfahren Forst- und Landwirtschaft – also gemeinsam handeln! Warum? (siehe Seite 12); Treffen,
Schifffahrt, Donaudampfschifffahrtsgesellschaftskapitän, offen; Affäre, Kraft, Luft, Tatort, tief"""
WORDS = TEXT.split()


@pytest.mark.office
def test_lines_are_counted_as_libreoffice_draws_them(tmp_path):
    chance = random.Random(7)
    boxes = [
        TextBox(
            text=" ".join(chance.choices(WORDS, k=chance.randint(3, 45))),
            size=chance.choice([16, 18, 20, 22, 24, 30]),
            width=chance.choice([60, 80, 96.2, 120, 147.3, 280]),
            font=chance.choice(["Carlito", "Carlito", "Gelasio"]),
            bold=chance.random() < 0.2)
        for _ in range(60)]
    drawn = rendered_lines(boxes, tmp_path)
    measure = Measure(Brand({}, "Gelasio", "Carlito"))

    def lines(box: TextBox, share: float) -> list[str]:
        role = "heading" if box.font == "Gelasio" else "body"
        broken = measure.lines(box.text, box.size, box.width * share, font=role, bold=box.bold)
        return [line.replace(" ", "") for line in broken]

    exact = sum(len(lines(box, 1)) == len(found) for box, found in zip(boxes, drawn, strict=True))
    same = sum(lines(box, 1) == [text for text, *_ in found] for box, found in zip(boxes, drawn, strict=True))
    assert exact >= 57
    assert same >= 54
    for box, found in zip(boxes, drawn, strict=True):
        assert len(lines(box, 1 - WIDTH_RESERVE)) >= len(found)
        role = "heading" if box.font == "Gelasio" else "body"
        reached = (len(found) - 1) * measure.line_height(box.size, font=role)
        assert found[-1][1] - found[0][1] <= reached + 0.1
