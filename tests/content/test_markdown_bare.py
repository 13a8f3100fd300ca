"""Texts that hold nothing but words are read without tokens, into just what the other readers make of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impuls_workshop.content import sections
from impuls_workshop.content.loader import load
from impuls_workshop.content.markdown import parser
from impuls_workshop.content.markdown_bare import bare_blocks
from impuls_workshop.content.markdown_blocks import BlockWriter
from impuls_workshop.content.sections import Body
from impuls_workshop.content.text import Prose
from impuls_workshop.content.walk import records, texts
from impuls_workshop.diagnostics import Report

ROOT = Path(__file__).parents[2]
LINE = st.tuples(
    st.sampled_from(["", "", "", "  ", " ", "- ", "- ", "- ", "-  ", "## ", "# ", "##", "1. ", "> ", "* ", "    ",
                     "\t"]),
    st.sampled_from(["", "", "Wort", "Keine „good-practices“", "„So“ sagt er", "zwei Wörter ", "**fett** x", "a -> b",
                     "(so)", "[§ 14](https://a.de)", "[@rog14]", "Bürger*innen", "`code`", "R&D", "<b>", "---", "===",
                     "- x", "# H #", "H #", "#H", "a\\", "[a]: b", "```", "~~~", "x\u00a0", "12 Uhr", "12. Mai", "ä",
                     "_"])
).map("".join)


def by_tokens(text: str):
    writer = BlockWriter(text.split("\n"))
    writer.write_all(parser().parse(text))
    return writer.finished()


def same(text: str) -> bool:
    bare = bare_blocks(text)
    if bare is not None:
        assert bare == by_tokens(text)
    return bare is not None


def split(text: str, monkeypatch: pytest.MonkeyPatch, *, plainly: bool):
    """Sections and items of a body, and what is wrong in it."""
    report = Report()
    body = Body("a.md", text.split("\n"), 0)
    with monkeypatch.context() as patch:
        if not plainly:
            patch.setattr(sections, "headings", lambda rows: None)
            patch.setattr(sections, "list_items", lambda rows: None)
        body.split(report)
        items = [body.items(section.rows, report) for section in body.sections
                 if not sections.blank(section.rows, body.lines)]
    found = [None if each is None else (list(each), each.items_at, [item.places for item in each]) for each in items]
    return body.title, body.title and body.title.places, body.sections, found, report.diagnostics


@settings(max_examples=500, deadline=None)
@given(st.lists(LINE, min_size=1, max_size=7))
def test_lines_are_read_alike(lines):
    text = "\n".join(lines).strip("\n ")
    same(text)
    with pytest.MonkeyPatch.context() as patch:
        assert split(text, patch, plainly=True) == split(text, patch, plainly=False)


@settings(max_examples=500, deadline=None)
@given(st.text(st.sampled_from("ab -#`~[]=:.\n1„"), max_size=24))
def test_odd_text_is_read_alike(text):
    same(text)
    with pytest.MonkeyPatch.context() as patch:
        assert split(text, patch, plainly=True) == split(text, patch, plainly=False)


FILES = sorted([*ROOT.glob("content/**/*.md"), *ROOT.glob("tests/workshops/**/*.md"), *ROOT.glob("docs/*.md")])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_files_are_read_alike(path, monkeypatch):
    text = path.read_text(encoding="utf-8")
    for paragraph in (text, *text.split("\n\n")):
        same(paragraph.strip("\n"))
    body = text.split("---\n", 2)[-1]
    assert split(body, monkeypatch, plainly=True) == split(body, monkeypatch, plainly=False)


def test_most_notes_of_the_example_are_nothing_but_words():
    workshop = load(ROOT / "content/harz", Report())
    found = [text for record in records(workshop) for text in texts(record) if isinstance(text, Prose)]
    assert sum(map(same, found)) > len(found) // 2
