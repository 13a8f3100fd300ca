"""Reads long texts that hold nothing but words: paragraphs of them, or one list of lines. Most notes and pages are so.

It gives what the other readers would give, or nothing for a text in which anything else might be meant;
`tests/content/test_markdown_bare.py` compares.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from impuls_workshop.content.markdown_plain import HEADING
from impuls_workshop.content.parsed import Parsed, Piece

_START: Final = r"(?:[^\W\d_]|[„“‚‘«»(…])"
"""What no mark of Markdown begins with."""
_LINE: Final = rf"{_START}(?:[^\t\r\0\n]*[^\s])?"
_ITEM: Final = re.compile(rf"- ({_LINE})")
_PARAGRAPHS: Final = re.compile(rf"{_LINE}(?:\n{{1,2}}{_LINE})*")
_MEANS_MORE: Final = re.compile(r"[*_`\[\]<>&\\]")
"""Signs that may mean something within a line."""
_MAY_HEAD: Final = re.compile(r" {0,3}[#\[]|\s*(?:=+|-+)\s*$")
"""What a line begins with that is a heading, makes one of the line before, or defines a link, which may go on."""
_FENCES: Final = ("```", "~~~")


def bare_blocks(text: str) -> Parsed | None:
    """Return a long text as it is read, if it holds nothing but words; else None."""
    if _MEANS_MORE.search(text):
        return None
    items = list_items(text.split("\n"))
    if items is not None:
        return _list(items)
    return _paragraphs(text) if _PARAGRAPHS.fullmatch(text) else None


def list_items(rows: Sequence[str]) -> list[str] | None:
    """Return the words of a flat list whose every item is one line; None if that cannot be told."""
    found: list[str] = []
    for row in rows:
        item = _ITEM.fullmatch(row)
        if item is None:
            return None
        found.append(item[1])
    return found


def headings(rows: Sequence[str]) -> list[tuple[int, int, str]] | None:
    """Return the headings that are in no list and no quotation: number of the row, level, words.

    Returns:
        The headings; None if it takes more than a look at each row to say where they are.
    """
    found: list[tuple[int, int, str]] = []
    for number, row in enumerate(rows):
        if _MAY_HEAD.match(row):
            heading = HEADING.fullmatch(row)
            if heading is None or heading[2] != heading[2].strip():
                return None
            found.append((number, len(heading[1]), heading[2]))
    if found and any(fence in row for row in rows for fence in _FENCES):
        return None
    return found


def _list(items: Sequence[str]) -> Parsed:
    start, none, end = Piece("<li>"), Piece(""), Piece("</li>")
    pieces = [Piece("<ul>")]
    for row, words in enumerate(items):
        pieces += (start, Piece(words, row, 2), none, end)
    pieces.append(Piece("</ul>"))
    return Parsed(pieces, "\n".join(items))


def _paragraphs(text: str) -> Parsed:
    start, space, end = Piece("<p>"), Piece(" "), Piece("</p>")
    pieces: list[Piece] = []
    row = 0
    for paragraph in text.split("\n\n"):
        pieces.append(start)
        for words in paragraph.split("\n"):
            pieces += (Piece(words, row), space)
            row += 1
        pieces[-1] = end
        row += 1
    return Parsed(pieces, "\n".join(paragraph.replace("\n", " ") for paragraph in text.split("\n\n")))
