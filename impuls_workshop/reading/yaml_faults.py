"""Explains YAML syntax errors by the slips that usually cause them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from ruamel.yaml.error import MarkedYAMLError

from impuls_workshop.diagnostics import Report, Span


class Slip(NamedTuple):
    """What probably went wrong: the message, the hint, and the line and column from 0."""

    code: str
    hint: str | None
    line: int
    column: int


_KEY_WITHOUT_SPACE: Final = re.compile(r"^(\s*(?:- +)*)([^\W\d][\w-]*):([^\s/:].*)$")
_KEY: Final = re.compile(r"^\s*(?:- +)*[^\s:#'\"\[{][^:#]*:(?:\s|$)")
_SPECIAL: Final = re.compile(r"found character '(.)'")


def report_fault(fault: MarkedYAMLError, text: str, place: Callable[[int, int], Span],
                 report: Report) -> None:
    """Report a YAML syntax error where the slip is, with a hint how to mend it."""
    lines = text.split("\n")
    slip = find_slip(fault, lines)
    problem = fault.problem or ""
    special = _SPECIAL.search(problem)
    report.error(slip.code, place(slip.line, slip.column), hint=slip.hint, problem=problem,
                 character=special[1] if special else "")


def find_slip(fault: MarkedYAMLError, lines: list[str]) -> Slip:
    """Tell what probably went wrong, from the parser's message and the lines around it."""
    problem, why = fault.problem or "", fault.context or ""
    mark = fault.problem_mark or fault.context_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    written = lines[line] if line < len(lines) else ""
    if "\t" in written[: len(written) - len(written.lstrip())]:
        return Slip("yaml.tab", "yaml.use-spaces", line, written.index("\t"))
    if "quoted scalar" in why and "end of stream" in problem and fault.context_mark:
        start = fault.context_mark
        return Slip("yaml.quote", "yaml.close-quote", start.line, start.column)
    if "quoted scalar" in why and "escape" in problem:
        return Slip("yaml.escape", "yaml.use-single-quotes", line, column)
    if "cannot start any token" in problem:
        return Slip("yaml.special", "yaml.quote-the-text", line, column)
    return (_missing_space(lines, line) or _colon_in_text(problem, written, line, column)
            or _open_bracket(fault, why, lines) or _open_quote(problem, lines, line)
            or _after_quote(problem, written, line, column) or _indentation(problem, line, column)
            or Slip("yaml.syntax", None, line, column))


def report_lone_text(text: str, place: Callable[[int, int], Span], report: Report) -> bool:
    """Report `title:Words` where it is all there is, so that the parser had nothing to stumble over.

    Returns whether that was it.
    """
    slip = _missing_space(text.split("\n"), 0)
    if slip is not None:
        report.error(slip.code, place(slip.line, slip.column), hint=slip.hint)
    return slip is not None


def _missing_space(lines: list[str], line: int) -> Slip | None:
    """`title:Words`: YAML takes it as a text and stumbles over the next line."""
    for row in (line, line - 1):
        if 0 <= row < len(lines) and (found := _KEY_WITHOUT_SPACE.match(lines[row])):
            return Slip("yaml.space", "yaml.space-after-colon", row,
                        len(found[1]) + len(found[2]))
    return None


def _colon_in_text(problem: str, written: str, line: int, column: int) -> Slip | None:
    if "mapping values are not allowed" not in problem:
        return None
    if _KEY.match(written[:column]):
        return Slip("yaml.colon", "yaml.quote-the-text", line, column)
    return Slip("yaml.indentation", "yaml.align", line, len(written) - len(written.lstrip()))


def _open_bracket(fault: MarkedYAMLError, why: str, lines: list[str]) -> Slip | None:
    if "flow" not in why or fault.context_mark is None:
        return None
    row, column = fault.context_mark.line, fault.context_mark.column
    if "node" in why:  # the parser names where something is missing, not the bracket
        before = [*lines[:row], lines[row][:column]]
        row = max((at for at, line in enumerate(before) if "[" in line or "{" in line), default=row)
        column = max(before[row].rfind("["), before[row].rfind("{"), 0)
    return Slip("yaml.bracket", "yaml.close-bracket", row, column)


def _open_quote(problem: str, lines: list[str], line: int) -> Slip | None:
    """A quote left open swallows lines up to the next quote; the parser complains only there."""
    if "<scalar>" not in problem:
        return None
    for row in range(line - 1, max(line - 6, -1), -1):
        opening = re.search(r"(?:^|[:\-\[,])\s*(\")", lines[row])
        if opening and lines[row].count('"') % 2:
            return Slip("yaml.quote", "yaml.close-quote", row, opening.start(1))
    return None


def _after_quote(problem: str, written: str, line: int, column: int) -> Slip | None:
    if "<scalar>" in problem and written[:column].rstrip()[-1:] in ("'", '"'):
        return Slip("yaml.after-quote", "yaml.quote-whole-text", line, column)
    return None


def _indentation(problem: str, line: int, column: int) -> Slip | None:
    if "<block end>" in problem or "sequence entries are not allowed" in problem:
        return Slip("yaml.indentation", "yaml.align", line, column)
    return None
