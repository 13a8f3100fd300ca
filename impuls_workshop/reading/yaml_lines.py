"""Reads the YAML that people write, line by line; what is rare, or wrong, is left to the parsers proper.

Most files need nothing else, and then neither parser is imported. What it reads, it reads as they do:
`tests/reading/test_both_parsers.py` compares the trees.
"""

from __future__ import annotations

import re
from typing import Final

from impuls_workshop.diagnostics import Span
from impuls_workshop.patterns import compiled_later
from impuls_workshop.reading.places import places_of
from impuls_workshop.reading.tree import Map, Node, Scalar, Sequence

DEEPEST: Final = 50
"""Deepest nesting of lists and mappings that is read."""

MOST: Final = 2_000
"""Most entries of a list or fields of a mapping; what is counted in thousands, such as people, comes as a table."""

NOTHING: Final = frozenset({"", "~", "null", "Null", "NULL"})
"""Plain words that stand for nothing."""

_BREAKS: Final = compiled_later("[\t\r\0\x85\u2028\u2029\ufeff]")
"""Characters that parsers of YAML take for more than a character."""
_KEY: Final = re.compile(r"""(?:(\w[\w.-]{0,99}(?: [\w.-]{1,99}){0,5})|"([^"\\]{0,99})"):(?: +|$)""")
_ENTRY: Final = re.compile(r"-(?: +|$)")
_QUOTED: Final = re.compile(r""""([^"\\]*)"|'([^']*)'""")
_START: Final = r"""(?:[^\s\[\]{},&*!|>'"%@`#?:-]|-(?=[^\s,\[\]{}]))"""
_PLAIN: Final = re.compile(rf"{_START}[^:#]*(?:(?::(?=\S)|(?<=\S)#)[^:#]*)*")
_IN_FLOW: Final = re.compile(rf"{_START}[^:#,\[\]{{}}]*(?:(?::(?=[^\s,\[\]{{}}])|(?<=\S)#)[^:#,\[\]{{}}]*)*")
_BLOCK: Final = re.compile(r"([|>])(-?) *$")
_END: Final = re.compile(r" *$| +#.*$")
_SPACES: Final = re.compile(" *")


class _OddError(Exception):
    """It takes a parser proper."""


def read_lines(text: str, shown: str, down: int, right: int) -> Map | Sequence | None:
    """Read YAML text.

    Args:
        text: The text, its line ends being line feeds.
        shown: The file's name in messages.
        down: Lines of the file above the text.
        right: Characters of the file's line before the text's first.

    Returns:
        The tree, or None if there is anything in the text that it takes a parser for.
    """
    if not text.replace("\n", "").isprintable() and _BREAKS.search(text):
        return None
    lines = _Lines(text, shown, down, right)
    try:
        return lines.read()
    except _OddError:
        return None


class _Lines:
    """Reads blocks, from a row on, and remembers which row comes next."""

    def __init__(self, text: str, shown: str, down: int, right: int) -> None:
        self.lines = text.split("\n")
        self.shown, self.down, self.right = shown, down + 1, right + 1
        self.row, self.indent, self.depth = -1, -1, 0

    def read(self) -> Map | Sequence:
        self._next(0)
        if self.indent != 0:
            raise _OddError
        root = self._block()
        if self.indent >= 0:
            raise _OddError
        return root

    def _next(self, row: int) -> None:
        """Go to the first row from this one on that says something; its indent is -1 if there is none."""
        lines = self.lines
        while row < len(lines):
            line = lines[row]
            said = line.lstrip(" ")
            if said and said[0] != "#":
                self.row, self.indent = row, len(line) - len(said)
                return
            row += 1
        self.row, self.indent = row, -1

    def _at(self, column: int) -> Span:
        row = self.row
        return Span(self.shown, row + self.down, column + (1 if row else self.right))

    def _block(self) -> Map | Sequence:
        self.depth += 1
        if self.depth > DEEPEST:
            raise _OddError
        is_list = _ENTRY.match(self.lines[self.row], self.indent)
        made = self._list(self.indent) if is_list else self._mapping(self.indent)
        self.depth -= 1
        return made

    def _mapping(self, indent: int) -> Map:
        made = Map(self._at(indent))
        while self.indent == indent:
            line = self.lines[self.row]
            found = _KEY.match(line, indent)
            if found is None:
                break
            key = found[1] or found[2]
            if key is None or key in made or found[1] in NOTHING or len(made) >= MOST:
                raise _OddError
            key_at = self._at(indent)
            value, value_at = self._value(line, found.end(), indent, of_key=True)
            made.add(key, value, key_at, key_at if value is None else value_at)
        if self.indent > indent or not made:
            raise _OddError
        return made

    def _list(self, indent: int) -> Sequence:
        made = Sequence(self._at(indent))
        while self.indent == indent:
            line = self.lines[self.row]
            found = _ENTRY.match(line, indent)
            if found is None:
                break
            if len(made) >= MOST:
                raise _OddError
            column = found.end()
            if _KEY.match(line, column) or _ENTRY.match(line, column):
                # A block that begins beside the dash: as if it stood alone in its line.
                self.lines[self.row] = " " * column + line[column:]
                self.indent = column
                inner = self._block()
                made.add(inner, inner.span)
            else:
                made.add(*self._value(line, column, indent, of_key=False))
        if self.indent > indent:
            raise _OddError
        return made

    def _value(self, line: str, column: int, indent: int, *, of_key: bool) -> tuple[Node, Span]:
        """Read what stands from a column on, and the rows below that belong to it."""
        sign = line[column : column + 1]
        at = self._at(column)
        if sign in ("", "#"):
            return self._below(indent, of_key=of_key)
        if sign in ("|", ">"):
            return self._text_block(line, column, indent), at
        if sign in ("[", "{"):
            node, end = self._flow(line, column)
        elif sign in ('"', "'"):
            node, end = self._quoted(line, column)
        else:
            return self._plain(line, column, indent), at
        if not _END.match(line, end):
            raise _OddError
        self._next(self.row + 1)
        return node, at

    def _below(self, indent: int, *, of_key: bool) -> tuple[Node, Span]:
        """Read the block below a key or a dash; there may be none below a key."""
        at = self._at(indent)
        self._next(self.row + 1)
        if self.indent > indent or (
                of_key and self.indent == indent and _ENTRY.match(self.lines[self.row], indent)):
            block = self._block()
            return block, block.span
        if not of_key:
            raise _OddError
        return None, at

    def _quoted(self, line: str, column: int) -> tuple[Scalar, int]:
        found = _QUOTED.match(line, column)
        if found is None or line[found.end() : found.end() + 1] == "'":
            raise _OddError
        at = self._at(column)
        text = found[1] if found[1] is not None else found[2]
        return Scalar(text, at, (self._at(column + 1),), False), found.end()

    def _plain(self, line: str, column: int, indent: int) -> Scalar | None:
        """Read words, which may go on in further rows."""
        at, words, below = self._at(column), [], self.row + 1
        while True:
            found = _PLAIN.match(line, column)
            if found is None:
                raise _OddError
            words.append(found[0].rstrip(" "))
            end = found.end()
            self._next(below)
            if end < len(line):
                if line[end] != "#":
                    raise _OddError
                break  # a comment ends it
            if self.indent <= indent or self.row != below:
                break
            line, column = self.lines[below], self.indent
            below += 1
        text = words[0] if len(words) == 1 else " ".join(words)
        return None if text in NOTHING else Scalar(text, at)

    def _text_block(self, line: str, column: int, indent: int) -> Scalar:
        """Read a text whose lines stand below, kept (`|`) or joined (`>`)."""
        header = _BLOCK.match(line, column)
        if header is None:
            raise _OddError
        at, first, lines = self._at(column), self.row + 1, self.lines
        end = last = first
        inner = 0
        while end < len(lines):
            written = lines[end]
            spaces = len(written) - len(written.lstrip(" "))
            if spaces < len(written):
                inner = inner or spaces
                if spaces <= indent:
                    break
                if spaces < inner:
                    raise _OddError
                last = end + 1
            elif spaces > (inner or indent):
                raise _OddError
            end += 1
        kept = [written[inner:] for written in lines[first:last]]
        if not kept or not kept[0]:
            raise _OddError
        text = "\n".join(kept) if header[1] == "|" else _folded(kept)
        if not header[2] and last < len(lines):
            text += "\n"
        places = places_of(text, header[1], at, lines, end=last, down=self.down - 1)
        self._next(end)
        return Scalar(text, at, places, False)

    def _flow(self, line: str, column: int) -> tuple[Node, int]:
        """Read a list or mapping in brackets that ends in its row."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise _OddError
        made: Map | Sequence = Map(self._at(column)) if line[column] == "{" else Sequence(self._at(column))
        close = "}" if line[column] == "{" else "]"
        end = _after_spaces(line, column + 1)
        while line[end : end + 1] != close:
            if len(made) >= MOST:
                raise _OddError
            end = self._flow_entry(made, line, end)
            end = _after_spaces(line, end)
            if line[end : end + 1] == ",":
                end = _after_spaces(line, end + 1)
                if line[end : end + 1] == close:
                    raise _OddError
            elif line[end : end + 1] != close:
                raise _OddError
        self.depth -= 1
        return made, end + 1

    def _flow_entry(self, made: Map | Sequence, line: str, column: int) -> int:
        if isinstance(made, Sequence):
            node, end = self._flow_value(line, column)
            made.add(node, self._at(column))
            return end
        found = _KEY.match(line, column)
        if found is None or (key := found[1] or found[2]) is None or key in made or found[1] in NOTHING:
            raise _OddError
        node, end = self._flow_value(line, found.end())
        key_at = self._at(column)
        made.add(key, node, key_at, key_at if node is None else self._at(found.end()))
        return end

    def _flow_value(self, line: str, column: int) -> tuple[Node, int]:
        sign = line[column : column + 1]
        if sign in ("[", "{"):
            return self._flow(line, column)
        if sign in ('"', "'"):
            return self._quoted(line, column)
        found = _IN_FLOW.match(line, column)
        if found is None:
            raise _OddError
        text = found[0].rstrip(" ")
        return None if text in NOTHING else Scalar(text, self._at(column)), found.end()


def _after_spaces(line: str, column: int) -> int:
    found = _SPACES.match(line, column)
    return found.end() if found else column


def _folded(kept: list[str]) -> str:
    """Join lines as `>` does: empty lines between them are line feeds."""
    text, empty = kept[0], 0
    for line in kept[1:]:
        if line.startswith(" "):
            raise _OddError
        if line:
            text += ("\n" * empty or " ") + line
            empty = 0
        else:
            empty += 1
    return text
