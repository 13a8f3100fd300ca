"""Reads the Markdown that people write most: paragraphs, headings, flat lists, plain tables, simple emphasis and links.

It gives markdown-it's tokens, or nothing for a text in which anything else might be meant; then markdown-it, whose
import takes longer than all of an example's texts, reads it. `tests/content/test_markdown_plain.py` compares the two.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct, field

from impuls_workshop.content.markdown_words import Token, words_of

HEADING: Final = re.compile(r"(#{1,6}) +([^#\s](?:.*[^#\s])?)")
_ITEM: Final = re.compile(r"- (?=\S)")
_DASHES: Final = re.compile(r"\|(?: *-+ *\|)+")
_PARAGRAPH: Final = ("paragraph_open", "paragraph_close")
_HEADED: Final = ("heading_open", "heading_close")
_ODD_START: Final = re.compile(r"[>#|:=~_+\-]|\*(?:\s|\*(?!\w))|\d{1,9}[.)](?:\s|$)|```|\[[^\]]*\]:")
"""What a line begins with that is, or may be, no plain paragraph."""


class _OddError(Exception):
    """It takes markdown-it."""


def plain_tokens(text: str, *, words: bool = True) -> list[Token] | None:
    """Return markdown-it's tokens of a long text, or None if it takes markdown-it to say.

    Args:
        text: The text.
        words: Whether the words inside of blocks are read too.
    """
    if "\t" in text or "\r" in text or "\0" in text or text.endswith(" "):
        return None
    blocks = _Blocks(text.removesuffix("\n").split("\n"), words=words)
    try:
        blocks.read()
    except _OddError:
        return None
    return blocks.tokens


class _Blocks(Struct):
    """Reads blocks from the rows of a text."""

    rows: list[str]
    words: bool
    tokens: list[Token] = field(default_factory=list)
    level: int = 0

    def read(self) -> None:
        row = 0
        while row < len(self.rows):
            line = self.rows[row]
            if not line.strip(" "):
                row += 1
            elif line.startswith("#"):
                self._heading(line, row)
                row += 1
            elif _ITEM.match(line):
                row = self._list(row)
            elif line.startswith("|"):
                row = self._table(row)
            else:
                row = self._paragraph(row)

    def _open(self, kind: str, tag: str, first: int, end: int) -> None:
        self.tokens.append(Token(kind, tag, 1, self.level, [first, end]))
        self.level += 1

    def _close(self, kind: str, tag: str) -> None:
        self.level -= 1
        self.tokens.append(Token(kind, tag, -1, self.level))

    def _filled(self, kinds: tuple[str, str], tag: str, at: tuple[int, int] | None, words_at: tuple[int, int],
                content: str) -> None:
        """Add a block that holds words, given what its two ends are called."""
        words = words_of(content) if self.words else None
        if words is None and self.words:
            raise _OddError
        level = self.level
        self.tokens += (Token(kinds[0], tag, 1, level, [*at] if at else None),
                        Token("inline", "", 0, level + 1, [*words_at], content, words), Token(kinds[1], tag, -1, level))

    def _heading(self, line: str, row: int) -> None:
        found = HEADING.fullmatch(line)
        if found is None or found[2] != found[2].strip():
            raise _OddError
        self._filled(_HEADED, f"h{len(found[1])}", (row, row + 1), (row, row + 1), found[2])

    def _paragraph(self, first: int) -> int:
        row, kept = first, [_plain_line(self.rows[first])]
        row += 1
        while row < len(self.rows) and self.rows[row].strip(" "):
            line = self.rows[row]
            if _ITEM.match(line) or HEADING.fullmatch(line):
                break
            kept.append(_plain_line(line))
            row += 1
        self._filled(_PARAGRAPH, "p", (first, row), (first, row), "\n".join(kept))
        return row

    def _list(self, first: int) -> int:
        """Read a list of one level, each item a paragraph."""
        items: list[tuple[int, list[str]]] = []
        rows, count = self.rows, len(self.rows)
        row = self._after_blank(first)
        while row < count and _ITEM.match(rows[row]):
            start, kept = row, [_plain_line(rows[row][2:])]
            row += 1
            while row < count and rows[row].startswith("  ") and not rows[row].isspace():
                kept.append(_plain_line(rows[row][2:]))
                row += 1
            items.append((start, kept))
            if row < count and not _ITEM.match(rows[row]):
                if rows[row].strip(" "):
                    raise _OddError
                row = self._after_blank(row)
        if row < count and rows[row].startswith(" "):
            raise _OddError
        self._open("bullet_list_open", "ul", first, row)
        for (start, kept), (end, _) in zip(items, [*items[1:], (row, [])], strict=True):
            self._open("list_item_open", "li", start, end)
            at = start, start + len(kept)
            self._filled(_PARAGRAPH, "p", at, at, "\n".join(kept))
            self._close("list_item_close", "li")
        self._close("bullet_list_close", "ul")
        return row

    def _after_blank(self, row: int) -> int:
        while row < len(self.rows) and not self.rows[row].strip(" "):
            row += 1
        return row

    def _table(self, first: int) -> int:
        end = first
        while end < len(self.rows) and self.rows[end].strip(" "):
            if not self.rows[end].startswith("|"):
                raise _OddError
            end += 1
        if end < first + 3 or not _DASHES.fullmatch(self.rows[first + 1]):
            raise _OddError
        columns = self.rows[first + 1].count("|") - 1
        self._open("table_open", "table", first, end)
        self._open("thead_open", "thead", first, first + 1)
        self._row(first, "th", columns)
        self._close("thead_close", "thead")
        self._open("tbody_open", "tbody", first + 2, end)
        for row in range(first + 2, end):
            self._row(row, "td", columns)
        self._close("tbody_close", "tbody")
        self._close("table_close", "table")
        return end

    def _row(self, row: int, tag: str, columns: int) -> None:
        line = self.rows[row]
        cells = [cell.strip() for cell in line[1:-1].split("|")]
        if not line.endswith("|") or "\\" in line or len(cells) != columns or len(line) < 2:
            raise _OddError
        self._open("tr_open", "tr", row, row + 1)
        kinds = f"{tag}_open", f"{tag}_close"
        for cell in cells:
            self._filled(kinds, tag, None, (row, row + 1), cell)
        self._close("tr_close", "tr")


def _plain_line(line: str) -> str:
    """Return a line of a paragraph."""
    if line != line.strip() or not line or _ODD_START.match(line) or (line[0] == "*" and not line.strip("* ")):
        raise _OddError
    return line
