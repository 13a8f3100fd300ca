"""Tells what words changed in content files make of markup that was rendered before, without reading the content.

Only where nothing but the words can be different: in a line of running text, words of letters stand where others
stood, and the markup shows the line as it was written. Whatever else there may be, None is returned.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

from msgspec import Struct

from impuls_workshop.diagnostics import MARK_CLOSE, MARK_OPEN, strip_marks
from impuls_workshop.reading.escaping import escape

_WORD: Final = re.compile(r"[^\W\d_]+")
_RUNNING_TEXT: Final = re.compile(r"(?:[^\W_]|[ ,.;:!?/()„“‚‘«»–…-])+")
"""Letters, digits and signs that mean nothing in Markdown, YAML and XML within a line."""
_LONGEST: Final = 4_000
"""Characters a file may have: no text in it can be longer than a text may be."""


class Rewritten(Struct, frozen=True):
    """A content file before and after."""

    shown: str
    """Its name in place marks."""
    before: str
    after: str
    lines: Collection[int]
    """Numbers, from 1, of the lines that hold nothing but running text, as far as the content's fields say."""


class _Line(Struct, frozen=True):
    number: int
    before: str
    after: str


def reworded(markup: str, files: Collection[Rewritten], elsewhere: str) -> str | None:
    """Return markup as it would be rendered with the files as they are now; None if that cannot be told.

    Args:
        markup: What was rendered, with place marks.
        files: All content files that have changed.
        elsewhere: Content that shows without standing in the markup, as one text.
    """
    old: list[str] = []
    for file in files:
        lines = _changed_lines(file)
        if lines is None:
            return None
        for line in lines:
            made = _reworded_line(markup, file.shown, line)
            if made is None:
                return None
            markup, text = made
            old.append(text)
    bare = strip_marks(markup)
    return None if any(text in bare or text in elsewhere for text in old) else markup


def _changed_lines(file: Rewritten) -> list[_Line] | None:
    """Return the lines that are different; None if anything but words may be."""
    before, after = file.before.split("\n"), file.after.split("\n")
    if len(before) != len(after) or len(file.after) > _LONGEST:
        return None
    changed = [_Line(number, *pair) for number, pair in enumerate(zip(before, after, strict=True), 1)
               if pair[0] != pair[1]]
    same = all(line.number in file.lines and _WORD.sub("w", line.before) == _WORD.sub("w", line.after)
               for line in changed)
    return changed if same else None


def _reworded_line(markup: str, shown: str, line: _Line) -> tuple[str, str] | None:
    """Return the markup with a line in its new words, and the line as it was; None if that cannot be told."""
    mark = re.compile(f"{MARK_OPEN}{re.escape(escape(shown, quote=False))}:{line.number}:(\\d+){MARK_CLOSE}")
    columns = {int(found[1]) for found in mark.finditer(markup)}
    if len(columns) != 1:
        return None
    start = columns.pop() - 1
    old, new = line.before[start:], line.after[start:]
    if line.before[:start] != line.after[:start] or not all(map(_is_running_text, (old, new))):
        return None
    pieces: list[str] = []
    at = 0
    for place in _places(markup, mark, old):
        if place is None:
            return None
        pieces += (markup[at:place], new)
        at = place + len(old)
    return "".join((*pieces, markup[at:])), old


def _places(markup: str, mark: re.Pattern[str], old: str) -> Iterator[int | None]:
    """Yield where the words after each mark begin; None where they are not the line as it was written."""
    for found in mark.finditer(markup):
        end = min(place for sign in ("<", MARK_OPEN) if (place := markup.find(sign, found.end())) >= 0)
        yield found.end() if markup[found.end() : end].rstrip() == old else None


def _is_running_text(line: str) -> bool:
    """Whether a line is of several words and plain signs, so that it can be nothing but text."""
    return bool(_RUNNING_TEXT.fullmatch(line)) and line == line.strip() and len(_WORD.findall(line)) > 1
