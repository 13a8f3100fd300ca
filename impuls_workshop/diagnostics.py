"""Places in source files, and everything that is wrong with them, collected to be shown at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from msgspec import Struct, field

MARK_OPEN: Final = "\ufdd0"
"""Opens a place mark in rendered text. A Unicode noncharacter: never part of anybody's text."""
MARK_CLOSE: Final = "\ufdd1"
"""Closes a place mark in rendered text."""

_MARK: Final = re.compile(f"{MARK_OPEN}([^{MARK_OPEN}{MARK_CLOSE}]*){MARK_CLOSE}")


class Span(Struct, frozen=True, order=True):
    """A place in a source file.

    Attributes:
        path: The file as shown to the user, with forward slashes; it can be opened from the working folder.
        line: Line number, from 1.
        column: Column number in characters, from 1.
    """

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"

    @property
    def mark(self) -> str:
        """The place as a mark that travels inside rendered text until `split_marks` reads it again."""
        return f"{MARK_OPEN}{self}{MARK_CLOSE}"

    @classmethod
    def parse(cls, text: str) -> Span:
        """Read what `str(span)` wrote, `path:line:column`. Raises ValueError on anything else."""
        path, line, column = text.rsplit(":", 2)
        return cls(path, int(line), int(column))


def split_marks(text: str, start: Span | None = None) -> list[tuple[Span | None, str]]:
    """Split rendered text at its place marks.

    Args:
        text: Text that may hold marks written by `Span.mark`.
        start: The place of the text before the first mark.

    Returns:
        Pairs of place and text without marks. Empty texts are left out.
    """
    if MARK_OPEN not in text:
        return [(start, text)] if text else []
    first, *rest = _MARK.split(text)
    found: list[tuple[Span | None, str]] = [(start, first)] if first else []
    for mark, words in zip(rest[::2], rest[1::2], strict=True):
        if words:
            found.append((Span.parse(mark), words))
    return found


def strip_marks(text: str) -> str:
    """Return the text without place marks."""
    return _MARK.sub("", text) if MARK_OPEN in text else text


def first_mark(text: str) -> Span | None:
    """Return the place of the first mark in the text, or None."""
    found = _MARK.search(text)
    return Span.parse(found[1]) if found else None


class ToldError(Exception):
    """Something went wrong that a message tells.

    Attributes:
        code: Key of the message.
        hint: Key of the hint, or None.
        values: What the placeholders stand for.
    """

    def __init__(self, code: str, hint: str | None = None, **values: str) -> None:
        super().__init__(code)
        self.code, self.hint, self.values = code, hint, values


class Severity(StrEnum):
    """How bad it is: an error stops the build, a warning does not, a note only informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Diagnostic(Struct, frozen=True):
    """One thing to tell the user.

    Attributes:
        code: Key of the message in `impuls_workshop.messages`, such as `content.unknown-field`.
        span: Where it is, or None when it has no place in a file.
        severity: How bad it is.
        values: What the message's placeholders stand for.
        hint: Key of the hint's message, or None. It is filled from the same values.
        related: Further places, each with the key of the message that says what it is.
    """

    code: str
    span: Span | None
    severity: Severity
    values: tuple[tuple[str, str], ...] = ()
    hint: str | None = None
    related: tuple[tuple[str, Span], ...] = ()

    def sort_key(self) -> tuple[str, int, int, str]:
        """Order by file, line, column, then code."""
        if self.span is None:
            return ("", 0, 0, self.code)
        return (self.span.path, self.span.line, self.span.column, self.code)


class Report(Struct):
    """Collects diagnostics. A stage reports all it finds and goes on; the build stops between stages."""

    diagnostics: list[Diagnostic] = field(default_factory=list)
    _known: set[Diagnostic] = field(default_factory=set)

    def error(self, code: str, span: Span | None, *, hint: str | None = None,
              related: Iterable[tuple[str, Span]] = (), **values: object) -> None:
        """Add an error; see `Diagnostic` for the arguments."""
        self._add(Severity.ERROR, code, span, hint, related, values)

    def warning(self, code: str, span: Span | None, *, hint: str | None = None,
                related: Iterable[tuple[str, Span]] = (), **values: object) -> None:
        """Add a warning; see `Diagnostic` for the arguments."""
        self._add(Severity.WARNING, code, span, hint, related, values)

    def note(self, code: str, span: Span | None, *, hint: str | None = None,
             related: Iterable[tuple[str, Span]] = (), **values: object) -> None:
        """Add a note; see `Diagnostic` for the arguments."""
        self._add(Severity.NOTE, code, span, hint, related, values)

    def _add(self, severity: Severity, code: str, span: Span | None, hint: str | None,
             related: Iterable[tuple[str, Span]], values: dict[str, object]) -> None:
        texts = tuple((name, str(value)) for name, value in values.items())
        self.take(Diagnostic(code, span, severity, texts, hint, tuple(related)))

    def take(self, found: Diagnostic) -> None:
        """Add a diagnostic, once."""
        if found not in self._known:
            self._known.add(found)
            self.diagnostics.append(found)

    def extend(self, other: Report) -> None:
        """Take over another report's diagnostics."""
        for found in other.diagnostics:
            self.take(found)

    def cut(self, first: int) -> Report:
        """Take out all diagnostics from a number on, and return them as a report of their own."""
        taken = Report(self.diagnostics[first:], set(self.diagnostics[first:]))
        del self.diagnostics[first:]
        self._known -= taken._known
        return taken

    @property
    def errors(self) -> list[Diagnostic]:
        """The errors, in the order they were found."""
        return [found for found in self.diagnostics if found.severity is Severity.ERROR]

    @property
    def warnings(self) -> list[Diagnostic]:
        """The warnings, in the order they were found."""
        return [found for found in self.diagnostics if found.severity is Severity.WARNING]

    @property
    def ok(self) -> bool:
        """Whether there is no error."""
        return not self.errors

    def sorted(self) -> list[Diagnostic]:
        """All diagnostics by file, line and column."""
        return sorted(self.diagnostics, key=Diagnostic.sort_key)
