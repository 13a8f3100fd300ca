"""Reads a layouts file into the layouts of one slide size."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.diagnostics import Diagnostic, Report, Span
from impuls_workshop.document.layout_checks import check_layout, check_styles
from impuls_workshop.document.layout_common import with_common
from impuls_workshop.document.layout_file import (
    LayoutEntry,
    LayoutsFile,
    LevelEntry,
    Sides,
    SlotEntry,
    StyleEntry,
)
from impuls_workshop.document.layouts import PT_PER_METRE, Box, Layout, Layouts, Level, Rule, Slot, TextStyle
from impuls_workshop.document.prepared_layouts import prepared_layouts
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.reading.source import read_source
from impuls_workshop.reading.suggest import closest
from impuls_workshop.reading.typed import validate
from impuls_workshop.reading.yaml_reader import parse_yaml

_PLAIN = TextStyle((Level(18.0),), 18.0)
"""Stands in for a style that is not there, so that reading can go on."""


def read_layouts(path: Path, report: Report, aspect: str | None = "16:9", *,
                 distance: float | None = None) -> Layouts | None:
    """Read a layouts file.

    Args:
        path: The file, usually `layouts.yaml`.
        report: Takes what is wrong with it.
        aspect: Which slide size; boxes are scaled in width from the file's first size, unless the file
            gives them for this one. None takes the file's first size.
        distance: From how far styles with a `distance` are read, m, instead of theirs.

    Returns:
        The layouts, or None if the file is unusable or has no such slide size. What is merely wrong in a
        layout is reported and mended with a stand-in.
    """
    shown = shown_path(path)
    text = read_source(path, shown, report)
    if text is None:
        return None
    layouts, found = read_text(text, shown, aspect, distance)
    for one in found:
        report.take(one)
    return layouts


@lru_cache(maxsize=8)
def read_text(text: str, shown: str, aspect: str | None,
              distance: float | None) -> tuple[Layouts | None, tuple[Diagnostic, ...]]:
    """Read a layouts file's text, once as long as it stays the same; return also what there is to say about it."""
    if distance is None and (known := prepared_layouts(text, shown, aspect)) is not None:
        return known, ()
    report = Report()
    return _read(text, shown, report, aspect, distance), tuple(report.diagnostics)


def _read(text: str, shown: str, report: Report, aspect: str | None, distance: float | None) -> Layouts | None:
    node = parse_yaml(text, shown, report)
    if node is None:
        if report.ok:
            report.error("theme.empty-file", Span(shown))
        return None
    file = validate(LayoutsFile, with_common(node, report), report)
    if file is None:
        return None
    aspect = aspect or next(iter(file.slides))
    if aspect not in file.slides:
        report.error("theme.unknown-aspect", file.place("slides"), aspect=aspect,
                     known=", ".join(file.slides))
        return None
    width, height = file.slides[aspect]
    check_styles(file, report)
    styles = {name: _style(entry, distance) for name, entry in file.styles.items()}
    sheet = _Sheet(aspect, width, height, width / next(iter(file.slides.values()))[0], styles, report, file.logo)
    layouts = {name: _layout(name, entry, replace(sheet, stretch=1.0) if entry.size else sheet)
               for name, entry in file.layouts.items()}
    for layout in layouts.values():
        check_layout(layout, file, aspect, report)
    return Layouts(aspect, width, height, layouts, file.fixed)


class _Sheet(Struct, frozen=True):
    """The slide that layouts are read for."""

    aspect: str
    width: float
    height: float
    stretch: float
    """Width against the width the boxes were written for."""
    styles: dict[str, TextStyle]
    report: Report
    logo: Sides | None
    """Where logos stand."""

    def box(self, sides: Sides) -> Box:
        left, top, width, height = sides
        return Box(left * self.stretch, top, width * self.stretch, height)


def _layout(name: str, entry: LayoutEntry, sheet: _Sheet) -> Layout:
    own = entry.boxes.get(sheet.aspect, {})
    logo = entry.logo or (sheet.logo if entry.footer else None)
    return Layout(
        name=name,
        type=entry.type,
        titles=entry.titles,
        slots={slot: _slot(slot, made, own.get(slot), sheet) for slot, made in entry.slots.items()},
        rules=tuple(Rule(sheet.box(rule.box), rule.colour, rule.line) for rule in entry.rules),
        background=entry.background,
        footer=entry.footer,
        logo=sheet.box(logo) if logo else None,
        size=entry.size,
    )


def _slot(name: str, entry: SlotEntry, own_box: Sides | None, sheet: _Sheet) -> Slot:
    style = sheet.styles.get(entry.style)
    if style is None:
        suggestion = closest(entry.style, sheet.styles)
        sheet.report.error("theme.unknown-style", entry.place("style"), name=entry.style,
                           suggestion=suggestion, known=", ".join(sheet.styles),
                           hint="theme.did-you-mean" if suggestion else "theme.known-names")
    return Slot(
        name=name,
        kind=entry.kind,
        box=Box(*own_box) if own_box else sheet.box(entry.box),
        style=style or _PLAIN,
        idx=entry.idx,
        inset=entry.inset,
        required=entry.required,
        fill=entry.fill,
        prompt=entry.prompt,
        pair=entry.pair,
        build=entry.build,
        row=entry.row,
        span=entry.place("fill" if entry.fill else "style"),
    )


def _style(entry: StyleEntry, distance: float | None) -> TextStyle:
    floor = entry.floor if entry.floor is not None else entry.levels[0].size
    levels = tuple(map(_level, entry.levels))
    if entry.distance is not None:
        floor = (distance or entry.distance) * PT_PER_METRE
        levels = tuple(replace(level, size=max(level.size, floor)) for level in levels)
    return TextStyle(
        levels=levels,
        floor=floor,
        font=entry.font,
        colour=entry.colour,
        bold=entry.bold,
        italic=entry.italic,
        align=entry.align,
        anchor=entry.anchor,
        line=entry.line,
        caps=entry.caps,
    )


def _level(entry: LevelEntry) -> Level:
    return Level(entry.size, entry.indent, entry.hang, entry.before, entry.bullet)
