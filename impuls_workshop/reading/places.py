"""Finds where each line of a YAML text stands in its file."""

from __future__ import annotations

from collections.abc import Sequence as Listed

from impuls_workshop.diagnostics import Span


def places_of(text: str, style: str | None, span: Span, source: Listed[str], *, end: int,
              down: int = 0) -> tuple[Span, ...]:
    """Return where each line of a scalar's text begins.

    Args:
        text: The scalar's text.
        style: How it was written: None for plain, `'`, `"`, `|` or `>`.
        span: Where the scalar begins.
        source: The lines of the YAML text.
        end: Index in `source` of the line after the scalar's last.
        down: Lines of the file above the first line of `source`.
    """
    first = span.line - 1 - down
    if style in ("|", ">"):
        return _searched(text, source[first + 1 : end], span.line + 1, span, exact=style == "|")
    start = Span(span.path, span.line, span.column + (1 if style else 0))
    if "\n" not in text:
        return (start,)
    rest = text.split("\n", 1)[1]
    return (start, *_searched(rest, source[first + 1 : end], span.line + 1, start, exact=False))


def _searched(text: str, source: Listed[str], line_of_first: int, span: Span,
              *, exact: bool) -> tuple[Span, ...]:
    """Walk through text and source side by side; folded lines are found by how they begin."""
    places: list[Span] = []
    row, place = 0, span
    indent = min((len(line) - len(line.lstrip(" ")) for line in source if line.strip()), default=0)
    for line in text.split("\n"):
        if exact:
            place = Span(span.path, line_of_first + row, indent + 1)
            row += 1
        elif line.strip():
            found = _row_that_begins(line, source, row)
            if found is not None:
                written = source[found]
                place = Span(span.path, line_of_first + found, len(written) - len(written.lstrip()) + 1)
                row = found + 1
        places.append(place)
    return tuple(places)


def _row_that_begins(line: str, source: Listed[str], first: int) -> int | None:
    wanted = line.strip()[:12]
    for row in range(first, len(source)):
        written = source[row].strip()
        if written and (written.startswith(wanted) or wanted.startswith(written)):
            return row
    return None
