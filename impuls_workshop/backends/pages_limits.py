"""Looks into stylesheets for what no layout would ever end: values that multiply, numbers beyond all measure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from impuls_workshop.diagnostics import Report, Span

LARGEST: Final = 100_000
"""Largest number with a unit; 100 m of paper are 100,000 mm."""
LARGEST_COUNT: Final = 10_000
"""Largest number without a unit: counters, stacking, weights of fonts."""
MOST_TRACKS: Final = 500
"""Most columns or rows of a grid, and most columns of text."""
MOST_PARTS: Final = 5_000
"""Most words of a variable once all variables in it are filled in."""
_DEEPEST: Final = 40

_SUSPECT: Final = re.compile(r"\d{4,}|\d[eE][+-]?\d|repeat\(|column|grid|\\|--[\w-]+\s*:[^;}]*var\(", re.IGNORECASE)
"""Without any of these a stylesheet is not read twice."""
_HARMLESS: Final[set[tuple[tuple[str, str], ...]]] = set()
"""Stylesheets of documents that were found to be in order: a merge has the same in every row."""
_MOST_KEPT: Final = 16
_COUNTED: Final = re.compile(r"grid|column", re.IGNORECASE)


def check_limits(sheets: Sequence[tuple[str, str]], report: Report) -> bool:
    """Check stylesheets; report what would take for ever, and return whether there is nothing.

    Args:
        sheets: Path as shown, and text.
        report: Takes an error at the place in the stylesheet.
    """
    if tuple(sheets) in _HARMLESS:
        return True
    found = len(report.errors)
    variables: dict[str, list[tuple[Span, list[Any]]]] = {}
    for shown, text in sheets:
        if _SUSPECT.search(text):
            _check_sheet(shown, text, variables, report)
    _Variables(variables, report).check()
    if len(report.errors) != found:
        return False
    if len(_HARMLESS) >= _MOST_KEPT:
        _HARMLESS.clear()
    _HARMLESS.add(tuple(sheets))
    return True


def _check_sheet(shown: str, text: str, variables: dict[str, list[tuple[Span, list[Any]]]], report: Report) -> None:
    import tinycss2

    try:
        tokens = tinycss2.parse_component_value_list(text, skip_comments=True)
    except RecursionError:
        report.error("pages.css-too-deep", Span(shown))
        return
    for name, place, values in _declarations(tokens, shown, report):
        if name.startswith("--"):
            variables.setdefault(name, []).append((place, values))
        limit = MOST_TRACKS if _COUNTED.search(name) else LARGEST_COUNT
        for token in _all(values, shown, report):
            within = LARGEST if token.type in ("dimension", "percentage") else limit
            if token.type in ("number", "dimension", "percentage") and abs(token.value) > within:
                report.error("pages.css-number", _at(token, shown), number=f"{token.representation}", limit=within)


def _declarations(tokens: Sequence[Any], shown: str, report: Report) -> Iterator[tuple[str, Span, list[Any]]]:
    """Yield what looks like a declaration, in blocks of any depth: name, place, and the tokens after the colon."""
    waiting = [(tokens, 0)]
    while waiting:
        level, depth = waiting.pop()
        if depth > _DEEPEST:
            report.error("pages.css-too-deep", _at(level[0], shown) if level else Span(shown))
            return
        words = [token for token in level if token.type != "whitespace"]
        at = 0
        while at < len(words):
            token = words[at]
            if token.type == "{} block":
                waiting.append((token.content, depth + 1))
            elif token.type == "ident" and at + 1 < len(words) and words[at + 1] == ":":
                end = next((number for number in range(at + 2, len(words))
                            if words[number] == ";" or words[number].type == "{} block"), len(words))
                yield token.value, _at(token, shown), words[at + 2:end]
                at = end - 1
            at += 1


def _all(tokens: Iterable[Any], shown: str, report: Report) -> Iterator[Any]:
    """Yield tokens, and those within functions and brackets."""
    waiting = [(token, 0) for token in tokens]
    while waiting:
        token, depth = waiting.pop()
        yield token
        inside = getattr(token, "arguments", None) or getattr(token, "content", None) or ()
        if inside and depth >= _DEEPEST:
            report.error("pages.css-too-deep", _at(token, shown))
            return
        waiting += [(part, depth + 1) for part in inside]


def _at(token: Any, shown: str) -> Span:
    return Span(shown, token.source_line, token.source_column)


class _Variables:
    """Counts the words of variables that stand in one another."""

    def __init__(self, written: dict[str, list[tuple[Span, list[Any]]]], report: Report) -> None:
        self._written = written
        self._report = report
        self._sizes: dict[str, int] = {}

    def check(self) -> None:
        for name in self._written:
            if self._size(name, ()) > MOST_PARTS:
                self._report.error("pages.css-variable", self._written[name][0][0], name=name)
                return

    def _size(self, name: str, above: tuple[str, ...]) -> int:
        if name in above or name not in self._written:
            return 1  # a circle is no value at all, says the standard
        if len(above) > _DEEPEST:
            return MOST_PARTS + 1
        if name not in self._sizes:
            self._sizes[name] = max(self._parts(values, (*above, name)) for _, values in self._written[name])
        return self._sizes[name]

    def _parts(self, values: Sequence[Any], above: tuple[str, ...]) -> int:
        total = 0
        for token in _all(values, "", Report()):
            total += 1
            if token.type == "function" and token.lower_name == "var":
                names = [part.value for part in token.arguments if part.type == "ident"]
                total += self._size(names[0], above) if names else 0
            if total > MOST_PARTS:
                break
        return total
