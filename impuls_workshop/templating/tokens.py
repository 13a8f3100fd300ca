"""The words of a template with their places: Jinja keeps lines only, people need columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from jinja2 import Environment

_SPACE = frozenset({"whitespace", "comment_begin", "comment", "comment_end"})


class Token(Struct, frozen=True):
    """One word of a template."""

    kind: str
    """Jinja's name for it: `data`, `name`, `string`, `operator`, `block_begin` …"""
    text: str
    start: int
    """Offset in the source, in characters."""
    line: int
    column: int


class Words(Struct, frozen=True):
    """All words of a template up to its end, or up to the first that Jinja cannot read."""

    source: str
    tokens: tuple[Token, ...]
    """Every token, white space and comments included."""
    lines: tuple[int, ...]
    """Offset of each line's first character."""

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column, from 1, of an offset."""
        line = bisect_right(self.lines, offset)
        return line, offset - self.lines[line - 1] + 1

    def code(self) -> list[Token]:
        """The words between Jinja's delimiters, delimiters included, without white space."""
        return [token for token in self.tokens if token.kind != "data" and token.kind not in _SPACE]

    def column_of(self, text: str, line: int, *, before: tuple[str, ...] = (),
                  not_before: tuple[str, ...] = ()) -> Token | None:
        """Find a word of Jinja's in a line, or in the lines after it that belong to the same tag.

        Args:
            text: The word, or the content of a quoted string.
            line: Line to begin at.
            before: If given, the word must stand after one of these.
            not_before: The word must not stand after any of these.
        """
        previous = ""
        for token in self.code():
            if token.line >= line:
                if token.line > line and token.kind in ("block_begin", "variable_begin"):
                    return None
                fits = token.text == text or (token.kind == "string" and token.text[1:-1] == text)
                if fits and previous not in not_before and (not before or previous in before):
                    return token
            previous = token.text
        return None

    def first_of(self, line: int) -> int:
        """Return the column of the first thing in a line, its Jinja code if there is any."""
        for token in self.tokens:
            if token.line == line and token.kind in ("block_begin", "variable_begin"):
                return token.column
        start = self.lines[min(line, len(self.lines)) - 1]
        text = self.source[start:].split("\n", 1)[0]
        return len(text) - len(text.lstrip()) + 1


def read_words(environment: Environment, source: str) -> Words:
    """Split a template into its words. What Jinja cannot read ends the list."""
    starts = [0]
    for offset, character in enumerate(source):
        if character == "\n":
            starts.append(offset + 1)
    lines = tuple(starts)
    return Words(source, tuple(_tokens(environment, source, lines)), lines)


def _tokens(environment: Environment, source: str, lines: tuple[int, ...]) -> Iterator[Token]:
    from jinja2 import TemplateSyntaxError

    position = 0
    try:
        for _, kind, text in environment.lexer.tokeniter(source, None):
            # `{%-` swallows the white space before it, so the next text may begin later.
            found = source.find(text, position)
            if found < 0:
                return
            line = bisect_right(lines, found)
            yield Token(kind, text, found, line, found - lines[line - 1] + 1)
            position = found + len(text)
    except TemplateSyntaxError:
        return
