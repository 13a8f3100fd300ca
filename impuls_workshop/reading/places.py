"""Finds where each line of a YAML text stands in its file."""

from __future__ import annotations

from collections.abc import Sequence as Listed

from impuls_workshop.diagnostics import Span


def places_of(text: str, style: str | None, span: Span, source: Listed[str], last: int,
              shift: tuple[int, int] = (0, 0)) -> tuple[Span, ...]:
    """Return where each line of a scalar's text begins.

    Args:
        text: The scalar's text.
        style: How it was written: None for plain, `'`, `"`, `|` or `>`.
        span: Where the scalar begins.
        source: The lines of the YAML text.
        last: Index in `source` of the scalar's last line.
        shift: What must be added to an index of `source` to get the file's line, and for the first line
            of `source` to get the column.
    """
    first = span.line - 1 - shift[0]
    if style in ("|", ">"):
        return _searched(text, source, first + 1, last, span, shift[0], exact=style == "|")
    start = Span(span.path, span.line, span.column + (1 if style else 0))
    if "\n" not in text:
        return (start,)
    return (start, *_searched(text.split("\n", 1)[1], source, first + 1, last, start, shift[0], exact=False))


def _searched(text: str, source: Listed[str], first: int, last: int, span: Span, down: int,
              *, exact: bool) -> tuple[Span, ...]:
    """Walk through text and source side by side; folded lines are found by how they begin."""
    places: list[Span] = []
    row, place = first, span
    indent = _indent(source, first, last)
    for line in text.split("\n"):
        if exact:
            place = Span(span.path, row + down + 1, indent + 1)
            row += 1
        elif line.strip():
            found = _row_that_begins(line, source, row, last)
            if found is not None:
                written = source[found]
                column = len(written) - len(written.lstrip()) + 1
                place = Span(span.path, found + down + 1, column)
                row = found + 1
        places.append(place)
    return tuple(places)


def _indent(source: Listed[str], first: int, last: int) -> int:
    depths = [len(line) - len(line.lstrip(" ")) for line in source[first : last + 1] if line.strip()]
    return min(depths, default=0)


def _row_that_begins(line: str, source: Listed[str], first: int, last: int) -> int | None:
    wanted = line.strip()[:12]
    for row in range(first, min(last + 1, len(source))):
        written = source[row].strip()
        if written and (written.startswith(wanted) or wanted.startswith(written)):
            return row
    return None
