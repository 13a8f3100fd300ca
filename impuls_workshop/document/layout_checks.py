"""Checks layouts: boxes on the slide, placeholder numbers that are unique, a title on each."""

from __future__ import annotations

from collections.abc import Iterator

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.layout_file import LayoutEntry, LayoutsFile
from impuls_workshop.document.layouts import Box, Layout, Slot

FIRST_FREE_IDX = 10
"""Smallest placeholder number of a slot that is not the title. PowerPoint's own layouts number from 10."""
FOOT_IDX = {"footer": 1000, "number": 1001, "date": 1002}
"""Placeholder numbers kept for what stands at the foot of every slide."""

_HAIR = 0.5
"""How far a box may reach beyond the slide, mm: boxes are written rounded."""


def check_styles(file: LayoutsFile, report: Report) -> None:
    """Report styles whose floor lies above their size."""
    for entry in file.styles.values():
        size = entry.levels[0].size
        if entry.floor is not None and entry.floor > size:
            report.error("theme.floor-above-size", entry.place("floor"), floor=f"{entry.floor:g}",
                         size=f"{size:g}")


def check_layout(layout: Layout, file: LayoutsFile, aspect: str, report: Report) -> None:
    """Report what is wrong with a layout on the slide of this aspect."""
    entry = file.layouts[layout.name]
    size = entry.size or file.slides[aspect]
    for span, code, values in _faults(layout, entry, *size, titled=not file.fixed):
        report.error(code, span, hint=None, related=(), layout=layout.name, **values)
    for other, boxes in entry.boxes.items():
        if other not in file.slides:
            report.error("theme.unknown-aspect", entry.place("boxes"), aspect=other,
                         known=", ".join(file.slides))
        for name in boxes:
            if name not in layout.slots:
                report.error("theme.box-without-slot", entry.place("boxes"), layout=layout.name, slot=name,
                             known=", ".join(layout.slots))


Fault = tuple[Span | None, str, dict[str, str]]


def _faults(layout: Layout, entry: LayoutEntry, width: float, height: float, *, titled: bool) -> Iterator[Fault]:
    for rule, written in zip(layout.rules, entry.rules, strict=True):
        if not _on_slide(rule.box, width, height):
            yield written.place("box"), "theme.rule-off-slide", _room(rule.box, width, height)
    if layout.logo and not _on_slide(layout.logo, width, height):
        yield entry.place("logo"), "theme.rule-off-slide", _room(layout.logo, width, height)
    taken: dict[int, str] = {}
    for name, slot in layout.slots.items():
        written_slot = entry.slots[name]
        if not _on_slide(slot.box, width, height):
            yield (written_slot.place("box"), "theme.box-off-slide",
                   {"slot": name} | _room(slot.box, width, height))
        elif not _inset_leaves_room(slot):
            yield written_slot.place("inset"), "theme.inset-too-large", {"slot": name}
        if slot.idx in taken:
            yield (written_slot.place("idx"), "theme.idx-taken",
                   {"slot": name, "idx": str(slot.idx), "other": taken[slot.idx]})
        elif not _allowed_idx(slot):
            yield written_slot.place("idx"), "theme.idx-not-allowed", {"slot": name, "idx": str(slot.idx)}
        taken.setdefault(slot.idx, name)
    yield from _title_faults(layout, entry, titled)


def _title_faults(layout: Layout, entry: LayoutEntry, titled: bool) -> Iterator[Fault]:
    titles = [name for name, slot in layout.slots.items() if slot.kind == "title"]
    if not titles and titled:
        yield entry.place("slots"), "theme.no-title", {}
    elif titles not in ([], ["title"]):
        extra = next(name for name in titles if name != "title")
        yield entry.slots[extra].place("kind"), "theme.second-title", {"slot": extra}


def _allowed_idx(slot: Slot) -> bool:
    if slot.kind == "title":
        return slot.idx == 0
    if slot.kind in FOOT_IDX:
        return slot.idx == FOOT_IDX[slot.kind]
    return slot.idx >= FIRST_FREE_IDX and slot.idx not in FOOT_IDX.values()


def _inset_leaves_room(slot: Slot) -> bool:
    left, top, right, bottom = slot.inset
    return min(slot.inset) >= 0 and left + right < slot.box.w and top + bottom < slot.box.h


def _on_slide(box: Box, width: float, height: float) -> bool:
    return (box.w > 0 and box.h > 0 and box.x >= -_HAIR and box.y >= -_HAIR
            and box.right <= width + _HAIR and box.bottom <= height + _HAIR)


def _room(box: Box, width: float, height: float) -> dict[str, str]:
    sides = f"{box.x:g}, {box.y:g}, {box.w:g}, {box.h:g}"
    return {"box": sides, "width": f"{width:g}", "height": f"{height:g}"}
