"""Signs: what may be written, and that the letters stay inside the shape."""

from __future__ import annotations

import pytest

from impuls_workshop.diagnostics import Report
from impuls_workshop.diagrams.emblem import ROOM, emblem
from impuls_workshop.diagrams.shapes import Shape
from impuls_workshop.document.brand import read_brand
from impuls_workshop.document.figures import SHAPES
from impuls_workshop.resources import theme_folder
from impuls_workshop.typography.measure import Measure
from tests.document.bench import read


def says(sign: str) -> list[str]:
    return read(f'<slide @2:1 layout="diagram"><title>T</title><figure @4:1>{sign}</figure></slide>')[1]


def test_a_sign_needs_a_known_shape_and_colour_and_one_to_three_characters():
    assert says('<sign shape="star" colour="accent" alt="Gruppe A">A</sign>') == []
    assert says("<sign>12</sign>") == []
    assert says('<sign @5:1 shape="sqare">A</sign>') == [
        "t.j2:5:1: error: 'sqare' is no value for the attribute 'shape' (did you mean 'square'?)"]
    assert says('<sign @5:1 colour="red">A</sign>')[0].startswith("t.j2:5:1: error: 'red' is no value")
    assert says("<sign @5:1>ABCD</sign>") == ["t.j2:5:1: error: a sign holds one to 3 characters, not 'ABCD'"]
    assert says("<sign @5:1></sign>") == ["t.j2:5:1: error: a sign holds one to 3 characters, not ''"]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("letters", ["A", "W", "12", "MWM", "+"])
def test_letters_stay_inside_the_shape(shape, letters):
    measure = Measure(read_brand([theme_folder() / "_brand.yml"], Report()))
    drawing = emblem(letters, shape, "ink", width=40, height=30, measure=measure, alt="x")
    frame, words = (item for item in drawing.items if isinstance(item, Shape))
    assert frame.box.w == frame.box.h < 30  # not stretched, its stroke inside the room
    assert words.text is not None
    line = words.text.lines[0]
    assert line.broken == (letters,)
    wide = measure.width(letters, line.size, bold=True)
    high = line.size * 25.4 / 72 * (0.64 if letters.isalnum() else 0.45)
    assert wide <= frame.box.w * (ROOM[shape][1] if letters.isalnum() else 0.7)
    assert high <= frame.box.h * ROOM[shape][2]
