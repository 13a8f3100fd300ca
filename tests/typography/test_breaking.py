from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impuls_workshop.typography import breaking
from impuls_workshop.typography.breaking import break_text, pieces


def lines(text: str, room: int) -> list[str]:
    """Break as if every character were one wide."""
    return [text[line.start : line.end] for line in break_text(text, lambda a, b: b - a, room)]


def inked(text: str) -> str:
    return "".join(text.replace("\u200b", " ").split())


@pytest.mark.parametrize(("text", "room", "expected"), [
    ("", 5, [""]),
    ("ein Wort", 20, ["ein Wort"]),
    ("ein Wort", 4, ["ein", "Wort"]),
    ("ein  Wort  ", 4, ["ein", "Wort"]),
    ("eins\n\nzwei", 9, ["eins", "", "zwei"]),
    ("Win-Win-Ansatz", 8, ["Win-Win-", "Ansatz"]),
    ("Nord–Süd", 6, ["Nord–", "Süd"]),
    ("im Jahr 2024–2030", 9, ["im Jahr", "2024–2030"]),
    ("bis - dann", 6, ["bis -", "dann"]),
    ("z.\u00a0B. so", 6, ["z.\u00a0B.", "so"]),
    ("und/oder so", 8, ["und/oder", "so"]),
    ("in und/oder", 8, ["in", "und/oder"]),
    ("so Donaudampfschiff", 6, ["so", "Donaud", "ampfsc", "hiff"]),
    ("https://www.example.org/ein/pfad", 16, ["https://", "www.example.org/", "ein/pfad"]),
    ("日本語の文章。「句」", 4, ["日本語の", "文章。", "「句」"]),
    ("日本語 and Latin", 5, ["日本語", "and", "Latin"]),
    ("カード", 2, ["カー", "ド"]),
])
def test_lines_end_where_powerpoint_ends_them(text, room, expected):
    assert lines(text, room) == expected


@given(st.text(), st.integers(1, 30))
def test_no_character_but_spaces_is_ever_lost_and_no_line_is_too_long(text, room):
    broken = lines(text, room)
    assert inked("".join(broken)) == inked(text)
    assert all(len(line) <= room or not line.strip() for line in broken)


@given(st.text(alphabet=st.characters(exclude_characters="\n")))
def test_pieces_joined_are_the_text(text):
    assert "".join(pieces(text)) == text


def test_the_quick_expression_for_usual_spaces_finds_what_the_other_finds():
    spaces = re.compile(f"[{breaking.SPACES}]")
    assert {sign for sign in map(chr, range(0x11000)) if spaces.match(sign)} == breaking._RARE | {" ", "\t"}
    chance = random.Random(2)
    for _ in range(5_000):
        text = "".join(chance.choices("ab1ü -–—\u2010\u00a0/\t", k=chance.randint(0, 30)))
        assert breaking._USUAL_WORD.findall(text) == breaking._WORD.findall(text), text
