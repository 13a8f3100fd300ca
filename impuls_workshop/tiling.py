"""Cuts posters into tiles for an office printer: at their own size, with room to glue and a page that says how."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from msgspec import Struct

from impuls_workshop.backends.overlay import Placed
from impuls_workshop.backends.page_look import css_fonts
from impuls_workshop.backends.pdf import Pdf
from impuls_workshop.backends.sheets import PAPERS, Sheet, View, write_sheets
from impuls_workshop.document.layouts import PT_TO_MM, Box

if TYPE_CHECKING:
    from impuls_workshop.job import Job

MARGIN: Final = 5.0
"""What a printer leaves white at each edge of the paper, mm."""
OVERLAP: Final = 10.0
"""What two tiles that touch both show: room to glue, mm."""
_WORDS: Final = {
    "tile": ("Teil {tile} von Plakat {number}, {title}", "Part {tile} of poster {number}, {title}"),
    "grid": ("Übersicht zu Plakat {number}, {title}: {rows} Reihen von oben nach unten (A bis {last_row}), "
             "{columns} Spalten von links nach rechts (1 bis {columns}).",
             "Overview of poster {number}, {title}: {rows} rows from top to bottom (A to {last_row}), "
             "{columns} columns from left to right (1 to {columns})."),
    "heading": ("Plakat {number}: {title}", "Poster {number}: {title}"),
    "glue": ("hier {next} aufkleben", "glue {next} here"),
    "step-print": ("Die folgenden {count} Blätter ({paper}) einseitig und in Originalgröße drucken: 100 %, nicht "
                   "„an Seite anpassen“.",
                   "Print the next {count} sheets ({paper}) on one side and at their own size: 100 %, not 'fit to "
                   "page'."),
    "step-cut": ("Am linken und oberen Rand entlang der gestrichelten Linie schneiden; nicht bei Spalte 1 und Reihe A.",
                 "Cut along the dashed line at the left and upper edge; not in column 1 and row A."),
    "step-glue": ("Reihe für Reihe von links nach rechts kleben: jedes Blatt auf den Streifen von {overlap} mm am Rand "
                  "des vorigen, bis an die dünne Linie.",
                  "Glue row by row from left to right: each sheet onto the strip of {overlap} mm at the edge of the "
                  "one before, up to the thin line."),
    "step-rows": ("Dann die Reihen von oben nach unten ebenso. Fertig misst das Plakat {width} × {height} mm.",
                  "Then the rows from top to bottom likewise. Finished, the poster measures {width} × {height} mm."),
    "title": ("{title}, auf {paper}", "{title}, on {paper}"),
}
"""German and English."""


class Grid(Struct, frozen=True):
    """How a poster is cut."""

    paper: tuple[float, float]
    """Width and height of a sheet as it lies, mm."""
    columns: int
    rows: int

    @property
    def shown(self) -> tuple[float, float]:
        """Width and height of what a sheet shows, mm."""
        return self.paper[0] - 2 * MARGIN, self.paper[1] - 2 * MARGIN

    def part(self, row: int, column: int) -> Box:
        """Return what a sheet shows, on the poster, mm."""
        wide, high = self.shown
        return Box(column * (wide - OVERLAP), row * (high - OVERLAP), wide, high)


def grid_for(width: float, height: float, paper: str) -> Grid:
    """Return the grid with the fewest sheets, upright or lying.

    Args:
        width: Of the poster, mm.
        height: Of the poster, mm.
        paper: Such as `A4`.
    """
    upright = PAPERS[paper]
    grids = [Grid(size, *(_count(length, side - 2 * MARGIN) for length, side in
                          zip((width, height), size, strict=True)))
             for size in (upright, upright[::-1])]
    return min(grids, key=lambda grid: grid.columns * grid.rows)


def _count(length: float, shown: float) -> int:
    return max(1, math.ceil((length - OVERLAP - 0.01) / (shown - OVERLAP)))


def tiled(job: Job, posters: Pdf, titles: Sequence[str], title: str, paper: str) -> Pdf | None:
    """Return posters cut into tiles.

    Args:
        job: The workshop.
        posters: The posters, one a page.
        titles: What each is called.
        title: What they are called together.
        paper: What they are printed on, such as `A4`.

    Raises:
        EnvironmentLacksError: WeasyPrint or the libraries it needs are not installed.
    """
    import pikepdf

    say = _Say(job.workshop.language.lower().startswith("de"), paper, css_fonts(job.brand)["body"],
               job.brand.colours["ink"])
    sheets: list[Sheet] = []
    with pikepdf.open(io.BytesIO(posters.content)) as pdf:
        sizes = [(float(page.mediabox[2]) * PT_TO_MM, float(page.mediabox[3]) * PT_TO_MM) for page in pdf.pages]
    for index, (size, name) in enumerate(zip(sizes, titles, strict=True)):
        sheets += _sheets(index, size, name, say)
    return write_sheets(sheets, posters.content, title=say("title", title=title, paper=paper),
                        language=job.workshop.language, brand=job.brand, fonts_folder=job.theme / "fonts",
                        report=job.report)


class _Say(Struct, frozen=True):
    """Words in the workshop's language, and what lines are drawn with."""

    german: bool
    paper: str
    font: str
    ink: str

    def __call__(self, key: str, **values: object) -> str:
        return _WORDS[key][0 if self.german else 1].format(**values)


def tile_name(row: int, column: int) -> str:
    """Return what a tile is called: row by letter, column by number, from `A1`."""
    return f"{chr(ord('A') + row)}{column + 1}"


def _sheets(index: int, size: tuple[float, float], title: str, say: _Say) -> Iterator[Sheet]:
    grid = grid_for(*size, say.paper)
    yield _overview(index, size, title, grid, say)
    for row in range(grid.rows):
        for column in range(grid.columns):
            part, name = grid.part(row, column), tile_name(row, column)
            box = Box(MARGIN - part.x, MARGIN - part.y, *size)
            clip = Box(MARGIN, MARGIN, part.w, part.h)
            alt = say("tile", tile=name, number=index + 1, title=title)
            lines = _tile_lines(grid, row, column, size, say)
            yield Sheet(*grid.paper, (View(Placed(index, box, clip), alt, lines),))


def _overview(index: int, size: tuple[float, float], title: str, grid: Grid, say: _Say) -> Sheet:
    width, height = PAPERS[say.paper]
    values = {"number": index + 1, "title": title}
    words = Box(20.0, 20.0, width - 40.0, 66.0)
    room = Box(20.0, 90.0, width - 40.0, height - 108.0)
    scale = min(room.w / size[0], room.h / size[1])
    box = Box(room.x, room.y, size[0] * scale, size[1] * scale)
    alt = say("grid", rows=grid.rows, columns=grid.columns, last_row=tile_name(grid.rows - 1, 0)[0], **values)
    steps = (say("step-print", count=grid.rows * grid.columns, paper=say.paper), say("step-cut"),
             say("step-glue", overlap=f"{OVERLAP:g}"),
             say("step-rows", width=f"{size[0]:.0f}", height=f"{size[1]:.0f}"))
    return Sheet(width, height, (View(Placed(index, box), alt, _grid_lines(grid, box, scale, say)),),
                 say("heading", **values), steps, words)


def _grid_lines(grid: Grid, box: Box, scale: float, say: _Say) -> bytes:
    """Draw how the sheets cover the poster, each with its name."""
    parts = [_rect(Box(0.0, 0.0, box.w, box.h), say, "")]
    for row in range(grid.rows):
        for column in range(grid.columns):
            part = grid.part(row, column)
            right = min(box.w, (part.right - (OVERLAP if column + 1 < grid.columns else 0.0)) * scale)
            bottom = min(box.h, (part.bottom - (OVERLAP if row + 1 < grid.rows else 0.0)) * scale)
            cell = Box(part.x * scale, part.y * scale, right - part.x * scale, bottom - part.y * scale)
            letters = min(6.0, cell.w / 2.2)
            parts += [_rect(cell, say, ' stroke-dasharray="1.5 1"'),
                      _label(cell.x + cell.w / 2, cell.y + cell.h / 2 + letters / 3, tile_name(row, column), letters,
                             say, dark=True)]
    return _svg(box.w, box.h, parts)


def _tile_lines(grid: Grid, row: int, column: int, size: tuple[float, float], say: _Say) -> bytes:
    """Draw where a sheet is cut, where its neighbours are glued, where the poster ends, and its name."""
    part = grid.part(row, column)
    wide, high = min(part.w, size[0] - part.x), min(part.h, size[1] - part.y)
    parts = []
    if column > 0:
        parts.append(_line(0.1, 0.0, 0.1, high, say, ' stroke-dasharray="3 2"'))
    if row > 0:
        parts.append(_line(0.0, 0.1, wide, 0.1, say, ' stroke-dasharray="3 2"'))
    glue_x, glue_y = part.w - OVERLAP, part.h - OVERLAP
    if column + 1 < grid.columns:
        parts.append(_line(glue_x, 0.0, glue_x, high, say))
        words = f"{tile_name(row, column)} · {say('glue', next=tile_name(row, column + 1))}"
        parts.append(_label(glue_x + 5.0, high / 2, words, 3.2, say, turned=True))
    if row + 1 < grid.rows:
        parts.append(_line(0.0, glue_y, wide, glue_y, say))
        words = f"{tile_name(row, column)} · {say('glue', next=tile_name(row + 1, column))}"
        parts.append(_label(min(wide, glue_x) / 2, glue_y + 6.0, words, 3.2, say))
    if wide < part.w:
        parts.append(_line(wide, 0.0, wide, high, say, ' stroke-dasharray="3 2"'))
    if high < part.h:
        parts.append(_line(0.0, high, wide, high, say, ' stroke-dasharray="3 2"'))
    if column + 1 == grid.columns and wide < part.w - 8.0:
        parts.append(_label(wide + 4.5, high / 2, tile_name(row, column), 3.2, say, turned=True))
    elif row + 1 == grid.rows and high < part.h - 8.0:
        parts.append(_label(wide / 2, high + 5.0, tile_name(row, column), 3.2, say))
    return _svg(part.w, part.h, parts)


def _line(x1: float, y1: float, x2: float, y2: float, say: _Say, look: str = "") -> str:
    return (f'<line x1="{x1:.3f}" y1="{y1:.3f}" x2="{x2:.3f}" y2="{y2:.3f}" stroke="#{say.ink}"'
            f' stroke-width="0.2"{look}/>')


def _rect(box: Box, say: _Say, look: str) -> str:
    return (f'<rect x="{box.x:.3f}" y="{box.y:.3f}" width="{box.w:.3f}" height="{box.h:.3f}" fill="none"'
            f' stroke="#{say.ink}" stroke-width="0.3"{look}/>')


def _label(x: float, y: float, words: str, size: float, say: _Say, *, turned: bool = False,
           dark: bool = False) -> str:
    """Set words on a ground of their own, centred on a point (mm); `turned` reads from bottom to top."""
    ground, front = (f"#{say.ink}", "#FFFFFF") if dark else ("#FFFFFF", f"#{say.ink}")
    wide = size * 0.56 * len(words) + size * 0.8
    turn = f' transform="rotate(-90 {x:.3f} {y:.3f})"' if turned else ""
    return (f'<g{turn}><rect x="{x - wide / 2:.3f}" y="{y - size * 0.95:.3f}" width="{wide:.3f}"'
            f' height="{size * 1.3:.3f}" fill="{ground}" fill-opacity="{1 if dark else 0.85}"/>'
            f'<text x="{x:.3f}" y="{y:.3f}" font-size="{size:g}" font-family="{escape(say.font, {chr(34): chr(39)})}"'
            f' text-anchor="middle" fill="{front}">{escape(words)}</text></g>')


def _svg(width: float, height: float, parts: Sequence[str]) -> bytes:
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.3f}mm" height="{height:.3f}mm"'
            f' viewBox="0 0 {width:.3f} {height:.3f}">{"".join(parts)}</svg>').encode()
