"""Reads a text file safely: size, encoding and characters that have no place in a text."""

from __future__ import annotations

import stat
from itertools import islice
from pathlib import Path
from typing import Final

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.patterns import compiled_later

LARGEST: Final = 1 << 20
"""Largest file that is read, bytes. People's texts are far smaller; only mistakes and attacks are not."""

FORBIDDEN: Final = compiled_later(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029"  # control characters and invisible line ends
    "\u202a-\u202e\u2066-\u2069"  # overrides of the writing direction, which disguise text
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"  # halves of characters, and what is none
    # Rare characters apart: a set that holds some of them is looked up much more slowly.
    "|[\U00010000-\U0010ffff](?<=["
    + "".join(f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(1, 17))
    + "])")
"""Characters that are refused. Carriage returns are gone before it is used."""

STAND_IN: Final = "\ufffd"

_MOST: Final = 20
"""Forbidden characters of one file that are reported; who has more has a file that is no text."""


def read_source(path: Path, shown: str, report: Report) -> str | None:
    """Read a UTF-8 text file; all its line ends become line feeds.

    Args:
        path: The file.
        shown: Its name in messages.
        report: Takes what is wrong.

    Returns:
        The text, forbidden characters replaced, or None if it cannot be read.
    """
    start = Span(shown)
    try:
        known = path.stat()
        if not stat.S_ISREG(known.st_mode):
            report.error("yaml.not-a-file", start)
            return None
        with path.open("rb") as file:
            # As much as there should be: room for the largest file would be made and taken back each time.
            raw = file.read(min(known.st_size, LARGEST) + 1)
            if len(raw) > known.st_size:
                raw += file.read(LARGEST + 1 - len(raw))
    except OSError as problem:
        report.error("yaml.unreadable", start, reason=problem.strerror or "")
        return None
    if len(raw) > LARGEST:
        report.error("yaml.too-large", start, limit=f"{LARGEST >> 20} MiB")
        return None
    text = _decoded(raw, shown, report)
    return None if text is None else clean(text, shown, report)


def _decoded(raw: bytes, shown: str, report: Report) -> str | None:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        before = problem.object[: problem.start].decode("utf-8", "replace").replace("\r\n", "\n")
        line = before.count("\n") + 1
        column = len(before) - before.rfind("\n")
        report.error("yaml.encoding", Span(shown, line, column), hint="yaml.save-as-utf-8")
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def clean(text: str, shown: str, report: Report) -> str:
    """Report the forbidden characters in a file's text and put a stand-in for each."""
    # Whether all of it can be printed is known sooner; all that is refused cannot.
    if text.replace("\n", "").isprintable() or not FORBIDDEN.search(text):
        return text
    for found in islice(FORBIDDEN.finditer(text), _MOST):
        at = found.start()
        place = Span(shown, text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))
        report.error("yaml.forbidden-character", place, hint="yaml.delete-it",
                     character=f"U+{ord(found[0]):04X}")
    return FORBIDDEN.sub(STAND_IN, text)
