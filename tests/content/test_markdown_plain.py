"""The Markdown that people write most is read without markdown-it, into just the tokens that it makes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it.common.normalize_url import normalizeLink

from impuls_workshop.content.loader import load
from impuls_workshop.content.markdown import parser
from impuls_workshop.content.markdown_inline import _normalised
from impuls_workshop.content.markdown_plain import plain_tokens
from impuls_workshop.content.markdown_words import words_of
from impuls_workshop.content.text import Prose
from impuls_workshop.content.walk import records, texts
from impuls_workshop.diagnostics import Report

ROOT = Path(__file__).parents[2]


def laid_open(tokens, *, words=True):
    """What is read of tokens; texts that follow one another are one, and empty ones are none."""
    found = []
    for token in tokens:
        inner = laid_open(token.children or []) if words else []
        if token.type == "text" and not token.content:
            continue
        if token.type == "text" and found and found[-1][0] == "text":
            found[-1] = (*found[-1][:5], found[-1][5] + token.content, *found[-1][6:])
            continue
        found.append((token.type, token.tag, token.nesting, token.level, token.map, token.content,
                      token.info if token.type == "citation" else "", dict(token.attrs), inner))
    return found


def blocks_by_markdown_it(text):
    found = []
    made = parser()
    made.block.parse(text, made, {}, found)
    return found


def same(text):
    """Compare what is read plainly; return whether it is."""
    plain = plain_tokens(text)
    if plain is not None:
        assert laid_open(plain) == laid_open(parser().parse(text))
    outline = plain_tokens(text, words=False)
    if outline is not None:
        assert laid_open(outline, words=False) == laid_open(blocks_by_markdown_it(text), words=False)
    return plain is not None


def same_words(text):
    words = words_of(text)
    if words is not None:
        assert laid_open(words) == laid_open(parser().parseInline(text)[0].children)
    return words is not None


LINE = st.tuples(
    st.sampled_from(["", "", "", "  ", " ", "- ", "- ", "-  ", "## ", "# ", "##", "| ", "|a|b|",
                     "1. ", "> ", "* ", "-", "#"]),
    st.sampled_from(["", "", "Wort", "Keine „good-practices“", "zwei Wörter ", "**fett** x", "a -> b",
                     "**fett.** Und *kursiv*; so",
                     "[§ 14](https://a.de/b?c=d&e=f_g*h)", "[@rog14]", "[@a, S. 3; @b] und", "Bürger*innen",
                     "snake_case", "`code`", "`a`b`", "a **b", "*a*b", "5 * 3", "![x](y)", "[a]: b", "[x]{lang=en}",
                     "R&D", "&amp; so", "<b>", "a\\*b", "|---|---|", "| a | b |", "---", "===", "***", "- x", "# H #",
                     "a|b", "!", "a!", "[x](y)", "„**fett**“", "**a** **b**", "*a* *b*.", "x\u00a0", "```", "_k_"])
).map("".join)


@settings(max_examples=300, deadline=None)
@given(st.lists(LINE, max_size=8))
def test_lines_are_read_alike(lines):
    same("\n".join(lines))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([
    "a", "ä", " ", ".", ",", "\n", "*", "**", "_", "`", "[", "]", "(https://a.de/b)", "[@a]", "!", "&", ";", "<", "\\",
    "-", "1", "“", "(", ")", "Wort", "*b*", "**c d**", "[l](https://a.de)", "{lang=en}", "\u00a0", ":"]),
    max_size=9).map("".join))
def test_words_are_read_alike(text):
    same_words(text)


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("ab -*_`#|[]()>!&;.\n12"), max_size=24))
def test_odd_text_is_read_alike(text):
    same(text)
    same_words(text)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([
    "https://", "http://", "a.de", "a-b.c.org", "www", ".", "/", "?", "#", "x", "A", "%20", "%C3", "%2f", "%", "&", "=",
    ":", "80", "@", ";", "+", "~", "-", "_", "xn--", "//"]), max_size=7).map("".join))
def test_links_that_are_as_they_should_be_stay_as_they_are(rest):
    assert _normalised(f"https://a.de{rest}") == normalizeLink(f"https://a.de{rest}")


FILES = sorted([*ROOT.glob("content/**/*.md"), *ROOT.glob("tests/workshops/**/*.md"), *ROOT.glob("docs/*.md")])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_files_are_read_alike(path):
    text = path.read_text(encoding="utf-8")
    same(text)
    for paragraph in text.split("\n\n"):
        same(paragraph)
        same_words(paragraph)


def test_the_examples_texts_need_no_markdown_it():
    workshop = load(ROOT / "content/harz", Report())
    found = [text for record in records(workshop) for text in texts(record)]
    assert [text for text in found if isinstance(text, Prose) and plain_tokens(text) is None] == []
    assert [text for text in found if not isinstance(text, Prose) and words_of(text) is None] == []
