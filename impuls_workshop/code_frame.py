"""Shows a line of a source file with a caret under a column, and nothing that could confuse a terminal."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final

from impuls_workshop.diagnostics import Span
from impuls_workshop.patterns import compiled_later

TAB: Final = 4
"""Columns from one tab stop to the next."""
WIDTH: Final = 96
"""Columns of source shown; a longer line is cut around the caret."""
MOST_BYTES: Final = 4 * 1024 * 1024
"""Files above this are not read again just to show a line."""

_INVISIBLE: Final = compiled_later(
    "[\x00-\x1f\x7f-\x9f"  # control characters: they steer terminals
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidi controls: they make text read otherwise than it is
    "\u200b\u2028\u2029\ufeff\ufdd0-\ufdef"  # zero width space, separators, byte order mark, noncharacters
    "\ud800-\udfff\U000e0000-\U000e007f]"  # lone surrogates cannot be printed; tags are invisible letters
)


def visible(text: str) -> str:
    r"""Return the text with control, bidi and other invisible characters as escapes such as `\u202e`."""
    return text if text.isprintable() else _INVISIBLE.sub(lambda found: _escape(found[0]), text)


def _escape(character: str) -> str:
    code = ord(character)
    if code < 0x100:
        return {"\n": "\\n", "\r": "\\r", "\t": "\\t"}.get(character, f"\\x{code:02x}")
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def code_frame(span: Span) -> tuple[str, str] | None:
    """Return the source line at a place with its number, and a line with the caret below it.

    Returns:
        Two lines of text without line ends, or None when the file or the line is not there.
    """
    lines = _source_lines(span.path)
    if not 1 <= span.line <= len(lines):
        return None
    shown, caret = _aligned(lines[span.line - 1], span.column)
    number = f"{span.line:>5}"
    return f"{number} | {shown}".rstrip(), f"{' ' * len(number)} | {' ' * caret}^"


def _source_lines(path: str) -> tuple[str, ...]:
    file = Path(path)
    try:
        if not file.is_file() or file.stat().st_size > MOST_BYTES or _leads_elsewhere(file):
            return ()
        return _lines_of(file.resolve(), file.stat().st_mtime_ns)
    except (OSError, ValueError, RuntimeError):
        return ()


def _leads_elsewhere(file: Path) -> bool:
    """Whether a file is a link out of its folder: it may be one that is refused, and is not to be shown then."""
    return file.resolve().parent != file.parent.resolve()


@lru_cache(maxsize=16)
def _lines_of(file: Path, _changed: int) -> tuple[str, ...]:
    """Return a file's lines; a file with many mistakes is read once, until it changes."""
    # Universal newlines: what editors count as lines.
    text = file.read_text(encoding="utf-8-sig", errors="replace")
    return () if text.startswith("PK\x03\x04") or "\0" in text[:1000] else tuple(text.split("\n"))


def _aligned(line: str, column: int) -> tuple[str, int]:
    """Return the printable line, cut to WIDTH, and the number of screen columns before the caret."""
    cells: list[tuple[str, int]] = []
    used = before = 0
    for position, character in enumerate(line, start=1):
        cell = _cell(character, used)
        used += cell[1]
        before += cell[1] if position < column else 0
        cells.append(cell)
    return _cut(cells, before) if used > WIDTH else ("".join(text for text, _ in cells), before)


def _cell(character: str, column: int) -> tuple[str, int]:
    """Return a character as it is shown, and the screen columns it takes when it starts at a column."""
    if character == "\t":
        blank = TAB - column % TAB
        return " " * blank, blank
    shown = visible(character)
    if shown != character:
        return shown, len(shown)
    import unicodedata

    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return character, 0
    return character, 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _cut(cells: list[tuple[str, int]], before: int) -> tuple[str, int]:
    """Cut a long line to the part around the caret, with … where something is missing."""
    start = max(0, before - WIDTH // 2)
    text, position, first = "", 0, 0
    for shown, width in cells:
        if position + width > start + WIDTH:
            return text + "…", before - first
        if position >= start:
            if not text and position:
                # The mark for what is missing takes a column itself.
                text, first = "…", position - 1
            text += shown
        position += width
    return text, before - first
