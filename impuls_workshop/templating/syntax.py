"""Says where and why Jinja could not read a template."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from jinja2 import TemplateSyntaxError

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.suggest import closest
from impuls_workshop.templating.tokens import Token, Words

_TAGS: Final = (
    "block", "call", "elif", "else", "endblock", "endcall", "endfilter", "endfor", "endif", "endmacro",
    "endset", "endwith", "extends", "filter", "for", "from", "if", "import", "include", "macro", "print",
    "raw", "set", "with",
)
_UNKNOWN: Final = re.compile(r"[Ee]ncountered unknown tag '([^']*)'")
_EXPECTED: Final = re.compile(r"expected token '([^']*)', got '([^']*)'")
_UNEXPECTED: Final = re.compile(r"(?:unexpected|Expected an expression, got) '([^']+)'")
_UNBALANCED: Final = re.compile(r"unexpected '(.)'(?:, expected '(.)')?$")
_SIGNS: Final = {
    "end of print statement": "}}", "begin of print statement": "{{", "end of statement block": "%}",
    "begin of statement block": "{%",
}
"""What Jinja describes in words, as it is written."""
_INNERMOST: Final = re.compile(r"innermost block that needs to be closed is '([^']*)'")


def report_syntax(error: TemplateSyntaxError, words: Words, shown: str, report: Report) -> None:
    """Report why a template cannot be read.

    Args:
        error: What Jinja says.
        words: The template's words, as far as Jinja could split them.
        shown: Its path as shown.
        report: Where to report.
    """
    text = str(error.message)
    if text == "autoescape":
        report.error("template.autoescape", _at(words, shown, "autoescape", error.lineno))
    elif (found := _UNKNOWN.search(text)) and _is_tag(words, found[1], error.lineno):
        _unknown_tag(words, shown, found[1], error.lineno, report)
    elif found := _INNERMOST.search(text):
        _not_closed(words, shown, found[1], error.lineno, report)
    elif text.startswith("unexpected char"):
        offset = _end(words)
        character = words.source[offset : offset + 1]
        report.error("template.character", Span(shown, *words.place(offset)), character=character)
    elif (found := _UNBALANCED.search(text)) and words.source[_end(words) : _end(words) + 1] == found[1]:
        place = Span(shown, *words.place(_end(words)))
        code = "template.expected" if found[2] else "template.unexpected"
        report.error(code, place, found=found[1], expected=found[2])
    elif found := _EXPECTED.search(text):
        report.error("template.expected", _at(words, shown, found[2], error.lineno),
                     expected=_SIGNS.get(found[1], found[1]), found=_SIGNS.get(found[2], found[2]))
    elif found := _UNEXPECTED.search(text):
        report.error("template.unexpected", _at(words, shown, found[1], error.lineno),
                     found=_SIGNS.get(found[1], found[1]))
    else:
        report.error("template.syntax", Span(shown, error.lineno, words.first_of(error.lineno)), problem=text)


def _at(words: Words, shown: str, text: str, line: int) -> Span:
    """The place of the word Jinja names, or of the end of the tag where a word is missing."""
    if text.startswith("end of"):
        for token in words.code():
            if token.line >= line and token.kind.endswith("_end"):
                return Span(shown, token.line, token.column)
    found = words.column_of(text, line)
    return Span(shown, found.line, found.column) if found else Span(shown, line, words.first_of(line))


def _is_tag(words: Words, name: str, line: int) -> bool:
    return words.column_of(name, line) is not None


def _unknown_tag(words: Words, shown: str, name: str, line: int, report: Report) -> None:
    if name.startswith("end") or name in ("else", "elif"):
        report.error("template.nothing-to-end", _at(words, shown, name, line), name=name)
        return
    near = closest(name, _TAGS)
    report.error("template.unknown-tag", _at(words, shown, name, line),
                 hint="template.did-you-mean" if near else None, name=name, suggestion=near or "")


def _not_closed(words: Words, shown: str, name: str, line: int, report: Report) -> None:
    opening = _innermost(words, name)
    place = Span(shown, opening.line, opening.column) if opening else Span(shown, line, words.first_of(line))
    found = words.column_of(f"end{name}", line) if opening is None else None
    if found:
        place = Span(shown, found.line, found.column)
    report.error("template.not-closed", place, name=name)


def _innermost(words: Words, name: str) -> Token | None:
    """The last tag of this name that nothing closes."""
    open_tags: list[Token] = []
    code = words.code()
    for before, token in pairwise(code):
        if before.kind != "block_begin":
            continue
        if token.text == name:
            open_tags.append(token)
        elif token.text == f"end{name}" and open_tags:
            open_tags.pop()
    return open_tags[-1] if open_tags else None


def _end(words: Words) -> int:
    """Where Jinja stopped: the words end before the character it does not know."""
    last = words.tokens[-1] if words.tokens else None
    offset = last.start + len(last.text) if last else 0
    while offset < len(words.source) and words.source[offset].isspace():
        offset += 1
    return offset
