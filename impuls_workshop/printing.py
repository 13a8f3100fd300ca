"""Prints a report: as text for people, as JSON for programs, as annotations for GitHub."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from msgspec.structs import replace

from impuls_workshop.code_frame import code_frame, visible
from impuls_workshop.diagnostics import Diagnostic, Report, Severity, Span
from impuls_workshop.messages import Language, message

_WORDS: Final = {Severity.ERROR: "cli.error", Severity.WARNING: "cli.warning", Severity.NOTE: "cli.note"}
_COUNTS: Final = {
    Severity.ERROR: ("cli.one-error", "cli.many-errors"),
    Severity.WARNING: ("cli.one-warning", "cli.many-warnings"),
    Severity.NOTE: ("cli.one-note", "cli.many-notes"),
}
_COLOURS: Final = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}
"""Select Graphic Rendition codes (ECMA-48): bold red, yellow, cyan."""
_GITHUB: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def as_text(report: Report, language: Language, *, colour: bool = False) -> str:
    """Return the report for people: each diagnostic with its source line and hint, then the counts.

    Args:
        report: What was found.
        language: The language to speak.
        colour: Whether to colour with ANSI escapes.
    """
    return blocks(report.sorted(), language, colour=colour) + summary(report, language) + "\n"


def blocks(diagnostics: Iterable[Diagnostic], language: Language, *, colour: bool = False) -> str:
    """Return each diagnostic with its source line and hint, and an empty line after it."""
    return "".join(_block(found, language, colour) + "\n\n" for found in diagnostics)


def one_line(found: Diagnostic, language: Language) -> str:
    """Return a diagnostic without its source line and hint."""
    return _block(replace(found, hint=None, related=()), language, False).partition("\n")[0]


def summary(report: Report, language: Language) -> str:
    """Return the counts in words, such as `2 errors, 1 warning`."""
    counts = _counts(report)
    words = [message(_COUNTS[severity][count > 1], language, count=count)
             for severity, count in counts.items() if count]
    return ", ".join(words) or message("cli.nothing-found", language)


def as_json(report: Report, language: Language) -> str:
    """Return the report as one JSON object, in ASCII.

    `{"diagnostics": [...], "counts": {"error": n, "warning": n, "note": n}}`. Each diagnostic has `severity`,
    `code`, `message`, `hint` (text or null), `path`, `line`, `column` (null without a place) and
    `related`, a list of objects with `message`, `path`, `line`, `column`.
    """
    import json

    found = {
        "diagnostics": [_record(found, language) for found in report.sorted()],
        "counts": {severity.value: count for severity, count in _counts(report).items()},
    }
    return json.dumps(found, indent=2) + "\n"


def as_github(report: Report, language: Language) -> str:
    """Return the report as workflow commands that GitHub shows beside the lines of a pull request."""
    return "".join(_annotation(found, language) + "\n" for found in report.sorted())


def _counts(report: Report) -> dict[Severity, int]:
    found = [one.severity for one in report.diagnostics]
    return {severity: found.count(severity) for severity in Severity}


def _texts(found: Diagnostic, language: Language, clean: Callable[[str], str]) -> tuple[str, str | None]:
    """Return the diagnostic's message and hint."""
    values = {name: clean(value) for name, value in found.values}
    hint = message(found.hint, language, **values) if found.hint else None
    return message(found.code, language, **values), hint


def _block(found: Diagnostic, language: Language, colour: bool) -> str:
    text, hint = _texts(found, language, visible)
    word = _paint(message(_WORDS[found.severity], language), _COLOURS[found.severity], colour)
    lines = [f"{_place(found.span, colour)}{word}: {text}"]
    if found.span and (frame := code_frame(found.span)):
        source, caret = frame
        lines += [source, caret.replace("^", _paint("^", _COLOURS[found.severity], colour))]
    if hint:
        lines.append(f"  {_paint(message('cli.hint', language), '1', colour)}: {hint}")
    values = {name: visible(value) for name, value in found.values}
    lines += [f"  {_place(span, colour)}{message(code, language, **values)}" for code, span in found.related]
    return "\n".join(lines)


def _place(span: Span | None, colour: bool) -> str:
    return _paint(visible(str(span)), "1", colour) + ": " if span else ""


def _paint(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text


def _record(found: Diagnostic, language: Language) -> dict[str, object]:
    text, hint = _texts(found, language, visible)
    values = {name: visible(value) for name, value in found.values}
    related = [{"message": message(code, language, **values), **_where(span)} for code, span in found.related]
    return {"severity": found.severity.value, "code": found.code, "message": text, "hint": hint,
            **_where(found.span), "related": related}


def _where(span: Span | None) -> dict[str, object]:
    if span is None:
        return {"path": None, "line": None, "column": None}
    return {"path": visible(span.path), "line": span.line, "column": span.column}


def _annotation(found: Diagnostic, language: Language) -> str:
    text, hint = _texts(found, language, visible)
    if hint:
        text += f"\n{message('cli.hint', language)}: {hint}"
    place = ""
    if found.span:
        file = _escaped(visible(found.span.path)).replace(":", "%3A").replace(",", "%2C")
        place = f" file={file},line={found.span.line},col={found.span.column}"
    return f"::{_GITHUB[found.severity]}{place}::{_escaped(text)}"


def _escaped(text: str) -> str:
    """Escape what ends or splits a workflow command (actions/toolkit, command.ts)."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
