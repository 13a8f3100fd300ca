"""Writes a drawing as SVG: paths and measured lines of text, nothing a print engine could not set."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from impuls_workshop.diagrams.frames import text_frame
from impuls_workshop.diagrams.lettering import height
from impuls_workshop.diagrams.outlines import Arc, Piece, Point, pieces
from impuls_workshop.diagrams.shapes import Connector, Drawing, Shape, Stroke, TextLine, Words
from impuls_workshop.document.layouts import PT_TO_MM, Box, FontRole
from impuls_workshop.reading.escaping import escape

BASELINE: Mapping[FontRole, float] = {"body": 0.78, "heading": 0.807}
"""Height of the baseline as a share of the line: ascent against line height of Calibri and Georgia."""
ARROW_LENGTH = 4.2
ARROW_WIDTH = 3.6
"""Size of an arrowhead in line widths, at least that of a line of 1 pt: PowerPoint's medium triangle."""
_DASHES = {"solid": (), "dash": (4.0, 3.0), "dot": (1.0, 2.0)}
"""Lengths of dashes and gaps in line widths: PowerPoint's `dash` and `sysDot`, opened a little for print."""


def to_svg(drawing: Drawing, colours: Mapping[str, str], fonts: Mapping[FontRole, str]) -> str:
    """Return the drawing as an SVG element, in millimetres.

    Args:
        drawing: What to write.
        colours: `RRGGBB` or `#RRGGBB` by role.
        fonts: Font family by role.
    """
    writer = _Writer({role: f"#{value.lstrip('#')}" for role, value in colours.items()}, fonts)
    wide, high = _n(drawing.width), _n(drawing.height)
    body = "".join(part for item in drawing.items for part in (
        writer.shape(item) if isinstance(item, Shape) else writer.connector(item)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}mm" height="{high}mm" '
        f'viewBox="0 0 {wide} {high}" role="img" aria-label="{escape(drawing.alt)}">{body}</svg>'
    )


def _n(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") if "." in f"{value:.3f}" else f"{value:.3f}"


class _Writer:
    def __init__(self, colours: Mapping[str, str], fonts: Mapping[FontRole, str]) -> None:
        self._colours = colours
        self._fonts = fonts

    def shape(self, shape: Shape) -> Iterator[str]:
        if shape.fill or shape.stroke:
            fill = self._colours[shape.fill] if shape.fill else "none"
            path = _path(pieces(shape.outline, shape.box, shape.corner))
            yield f'<path d="{path}" fill="{fill}"{self._stroke(shape.stroke)}/>'
        if shape.text:
            yield from self._text(shape)

    def _stroke(self, stroke: Stroke | None) -> str:
        if stroke is None:
            return ""
        width = stroke.width * PT_TO_MM
        dashes = " ".join(_n(part * width) for part in _DASHES[stroke.dash])
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        return f' stroke="{self._colours[stroke.colour]}" stroke-width="{_n(width)}"{dashed}'

    def connector(self, connector: Connector) -> Iterator[str]:
        stroke, points = connector.stroke, list(connector.points)
        heads = []
        size = max(1.0, stroke.width) * PT_TO_MM
        if connector.arrow_start:
            heads.append(_head(points[1], points[0], size))
            points[0] = _short(points[1], points[0], size)
        if connector.arrow_end:
            heads.append(_head(points[-2], points[-1], size))
            points[-1] = _short(points[-2], points[-1], size)
        path = "M" + " L".join(f"{_n(x)} {_n(y)}" for x, y in points)
        yield f'<path d="{path}" fill="none"{self._stroke(stroke)}/>'
        for head in heads:
            yield f'<path d="{head}" fill="{self._colours[stroke.colour]}"/>'

    def _text(self, shape: Shape) -> Iterator[str]:
        text = shape.text
        if text is None:
            return
        frame, (left, top, right, bottom) = text_frame(shape), text.inset
        box = Box(frame.x + left, frame.y + top, frame.w - left - right, frame.h - top - bottom)
        spare = box.h - height(text.lines)
        y = box.y + {"top": 0.0, "middle": spare / 2, "bottom": spare}[text.anchor]
        anchor = {"left": "start", "center": "middle", "right": "end"}[text.align]
        x = box.x + {"left": 0.0, "center": box.w / 2, "right": box.w}[text.align]
        for index, line in enumerate(text.lines):
            y += line.before * PT_TO_MM if index else 0.0
            yield from self._paragraph(line, x, y, anchor)
            y += len(line.broken) * line.leading

    def _paragraph(self, line: TextLine, x: float, top: float, anchor: str) -> Iterator[str]:
        marker = f"{line.number}." if line.number is not None else line.bullet
        baseline = top + line.leading * BASELINE[line.font]
        if marker:
            yield self._line(line, x, baseline, anchor, (Words(marker),))
        for words in _broken_words(line):
            yield self._line(line, x + line.hang, baseline, anchor, words)
            baseline += line.leading

    def _line(self, line: TextLine, x: float, y: float, anchor: str, words: tuple[Words, ...]) -> str:
        spans = "".join(_span(piece) for piece in words) if len(words) > 1 else escape(words[0].text, quote=False)
        look = _look(words[0]) if len(words) == 1 else ""
        placed = f' text-anchor="{anchor}"' if anchor != "start" else ""
        return (
            f'<text x="{_n(x)}" y="{_n(y)}" font-family="{escape(self._fonts[line.font])}" '
            f'font-size="{_n(line.size * PT_TO_MM)}" fill="{self._colours[line.colour]}"{placed}{look}>'
            f"{spans}</text>"
        )


def _look(words: Words) -> str:
    return (' font-weight="bold"' if words.bold else "") + (' font-style="italic"' if words.italic else "")


def _span(words: Words) -> str:
    return f"<tspan{_look(words)}>{escape(words.text, quote=False)}</tspan>"


def _broken_words(line: TextLine) -> Iterator[tuple[Words, ...]]:
    """Yield the words of each measured line: the paragraph's pieces, cut where the lines end."""
    text, start = line.text, 0
    for broken in line.broken or (text,):
        found = text.find(broken, start)
        first = found if found >= 0 else start
        last = first + len(broken)
        yield tuple(_cut(line.words, first, last)) or (Words(broken),)
        start = last


def _cut(words: tuple[Words, ...], first: int, last: int) -> Iterator[Words]:
    position = 0
    for piece in words:
        inside = piece.text[max(0, first - position) : max(0, last - position)]
        if inside:
            yield Words(inside, piece.bold, piece.italic, piece.span)
        position += len(piece.text)


def _path(found: tuple[Piece, ...]) -> str:
    parts = []
    for index, piece in enumerate(found):
        if isinstance(piece, Arc):
            large = int(piece.sweep > 180)
            parts.append(f"A{_n(piece.rx)} {_n(piece.ry)} 0 {large} 1 {_n(piece.end[0])} {_n(piece.end[1])}")
        else:
            parts.append(f"{'L' if index else 'M'}{_n(piece[0])} {_n(piece[1])}")
    return " ".join(parts) + " Z"


def _towards(before: Point, tip: Point) -> Point:
    length = math.dist(before, tip) or 1.0
    return ((tip[0] - before[0]) / length, (tip[1] - before[1]) / length)


def _short(before: Point, tip: Point, size: float) -> Point:
    """Return where the line ends below its arrowhead, so that a thick line does not show at the tip."""
    across, down = _towards(before, tip)
    return (tip[0] - across * size * ARROW_LENGTH * 0.8, tip[1] - down * size * ARROW_LENGTH * 0.8)


def _head(before: Point, tip: Point, size: float) -> str:
    across, down = _towards(before, tip)
    base = (tip[0] - across * size * ARROW_LENGTH, tip[1] - down * size * ARROW_LENGTH)
    half = size * ARROW_WIDTH / 2
    corners = (tip, (base[0] - down * half, base[1] + across * half), (base[0] + down * half, base[1] - across * half))
    return "M" + " L".join(f"{_n(x)} {_n(y)}" for x, y in corners) + " Z"
