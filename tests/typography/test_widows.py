from __future__ import annotations

import pytest
from msgspec.structs import replace

from .sample import fill, fitted, slide, theme, words

BODY = fill(words("Text"))


def two_lines_ending_in(word: str) -> str:
    """A title whose last word is the first that does not fit the first line."""
    layouts, measure = theme()
    slot = layouts.layouts["content"].slots["title"]
    title = "Zusammenarbeit"
    while measure.width(f"{title} mit", 30, font="heading") < slot.box.w * 0.985:
        title += " mit"
    return f"{title} {word}"


def title_of(text: str) -> str:
    return fitted(slide(title=fill(words(text)), body=BODY))[0][0].title


@pytest.mark.parametrize("word", ["Stadt", "wir?", "Umland"])
def test_a_short_last_word_does_not_stand_alone(word):
    text = two_lines_ending_in(word)
    assert title_of(text) == f"{text.removesuffix(' ' + word)}\u00a0{word}"


@pytest.mark.parametrize("text", ["Stadt und Land", "Kooperation", two_lines_ending_in("Landkreise"),
                                  two_lines_ending_in("Stadt und Umland")])
def test_other_titles_stay_as_they_are(text):
    assert title_of(text) == text


def test_the_words_stay_the_same():
    text = two_lines_ending_in("Stadt")
    assert title_of(text).replace("\u00a0", " ") == text


def test_a_part_number_does_not_stand_alone():
    items = fill(*[replace(words("Wort " * 30), marker="bullet")] * 12)
    title = two_lines_ending_in("x").removesuffix(" x")
    slides, report = fitted(slide(title=fill(words(title)), body=items))
    assert report.ok
    assert len(slides) > 1
    assert slides[0].title.endswith(f" mit\u00a0(1/{len(slides)})")
