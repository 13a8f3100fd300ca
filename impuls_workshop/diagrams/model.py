"""Draws the cooperation model: levels as bands, bodies on them, relations between, a legend below."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from impuls_workshop.diagrams.alt import model_alt
from impuls_workshop.diagrams.legend import draw_legend
from impuls_workshop.diagrams.lettering import Look, height, paragraph
from impuls_workshop.diagrams.model_across import SIDE_PAD, width_of
from impuls_workshop.diagrams.model_layout import LABEL_PAD, LEGEND_GAP, Layout, lay_out
from impuls_workshop.diagrams.model_lines import draw_lines
from impuls_workshop.diagrams.model_look import corner, label_room, outline, pad, stroke
from impuls_workshop.diagrams.model_words import level_words, node_words, side_words
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.shapes import Drawing, Drawn, Shape, ShapeText, Stroke
from impuls_workshop.diagrams.subjects import Model, Node, NodeKind
from impuls_workshop.document.layouts import Box

BADGE = 5.6
"""Diameter of a badge, mm at 12 pt."""


def draw_model(model: Model, setting: Setting) -> Drawing | None:
    """Draw a cooperation model, or None if it has no nodes."""
    if not model.nodes:
        return None
    layout = lay_out(model, setting)
    scale = setting.minimum_pt / 12
    _diagnose(model, layout, setting)
    boxes = _boxes(layout, scale, setting)
    kinds = {kind.id: kind for kind in model.node_kinds}
    behind = [*_bands(layout, setting), *_sides(layout, setting)]
    shapes: dict[str, Shape] = {}
    fronts: list[Drawn] = []
    for node in _reading_order(model, layout):
        kind = kinds.get(node.kind or "")
        shapes[node.id] = _node(node, kind, boxes[node.id], layout.size, setting)
        fronts += [shapes[node.id], *_badges(node, kind, boxes[node.id], setting)]
    lines = draw_lines(model, layout, shapes, setting)
    legend = draw_legend(layout.legend, layout.heights.total + LEGEND_GAP * scale, setting)
    alt = model.alt.plain if model.alt else model_alt(model, setting.language)
    return Drawing(setting.width, setting.height, (*behind, *lines, *fronts, *legend), alt, "model")


def _reading_order(model: Model, layout: Layout) -> Iterator[Node]:
    for row in layout.plan.rows:
        yield from row
    for column in layout.plan.beside.values():
        for _, nodes in column.sides:
            yield from nodes


def _boxes(layout: Layout, scale: float, setting: Setting) -> Mapping[str, Box]:
    plan, across, fitting = layout.plan, layout.across, layout.heights
    found = {}
    for row, nodes in enumerate(plan.rows):
        for node in nodes:
            x = across.place(plan.seats[node.id].place) - across.node / 2
            found[node.id] = Box(x, fitting.row(row), across.node, fitting.rows[row])
    for where, column in plan.beside.items():
        left = across.sides[where][0] + SIDE_PAD * scale
        tops = _side_tops(layout, where, scale, setting)
        for _, nodes in column.sides:
            for node in nodes:
                width = width_of(node.id, plan, across, scale)
                found[node.id] = Box(left, tops[node.id], width, fitting.side)
    return found


def _side_tops(layout: Layout, where: str, scale: float, setting: Setting) -> Mapping[str, float]:
    column, fitting = next(one for name, one in layout.plan.beside.items() if name == where), layout.heights
    if column.rows is not None:
        return {node: fitting.middle(row) - fitting.side / 2 for node, row in column.rows.items()}
    parts = _side_parts(layout, where, scale, setting)
    tops: dict[str, float] = {}
    for (_, nodes), (_, top, bottom, head) in zip(column.sides, parts, strict=True):
        share = (bottom - top - head) / max(1, len(nodes))
        for index, node in enumerate(nodes):
            tops[node.id] = top + head + share * (index + 0.5) - fitting.side / 2
    return tops


def _side_parts(layout: Layout, where: str, scale: float,
                setting: Setting) -> list[tuple[Shape, float, float, float]]:
    """Return the heading, upper edge, lower edge and heading's height of every side in a column."""
    column = next(one for name, one in layout.plan.beside.items() if name == where)
    left, width = layout.across.sides[where]
    total = sum(len(nodes) + 0.6 for _, nodes in column.sides)
    found, top = [], 0.0
    for side, nodes in column.sides:
        bottom = top + layout.heights.total * (len(nodes) + 0.6) / total
        line = side_words(side.title.plain, layout.size, width - 2 * SIDE_PAD * scale, setting)
        head = height((line,)) + 3.0 * scale
        heading = Shape(
            f"side-{side.id}", "rect", Box(left, top, width, head),
            text=ShapeText((line,), inset=(SIDE_PAD * scale, 1.5 * scale, SIDE_PAD * scale, 0.0)), name=line.text)
        found.append((heading, top, bottom, head))
        top = bottom
    return found


def _bands(layout: Layout, setting: Setting) -> Iterator[Drawn]:
    plan, across, scale = layout.plan, layout.across, setting.minimum_pt / 12
    right = across.sides["right"][0] if "right" in across.sides else setting.width
    for band, level in enumerate(plan.bands):
        top, bottom = layout.heights.bands[band]
        if band % 2 == 0:
            yield Shape(f"band-{band + 1}", "rect", Box(0.0, top, right, bottom - top), fill="tint", name="")
        if level:
            words, _ = level_words(level, layout.size, across.label - LABEL_PAD * scale * 1.5, setting)
            yield Shape(
                f"level-{level.id}", "rect", Box(0.0, top, across.label, bottom - top),
                text=ShapeText(words, anchor="middle", inset=(LABEL_PAD * scale, 0.0, LABEL_PAD * scale * 0.5, 0.0)),
                name=level.title.plain,
            )


def _sides(layout: Layout, setting: Setting) -> Iterator[Drawn]:
    scale = setting.minimum_pt / 12
    for where in layout.plan.beside:
        left, width = layout.across.sides[where]
        for heading, top, bottom, _ in _side_parts(layout, where, scale, setting):
            box = Box(left, top, width, bottom - top)
            yield Shape(f"panel-{heading.id}", "rect", box, fill="paper", stroke=Stroke("line", 0.75), name="")
            yield heading


def _node(node: Node, kind: NodeKind | None, box: Box, size: float, setting: Setting) -> Shape:
    width, _ = label_room(kind, box.w, box.h)
    line = node_words(node, size, width, setting)
    return Shape(
        f"node-{node.id}", outline(kind), box, fill="paper", stroke=stroke(kind.line if kind else "solid", width=1.25),
        text=ShapeText((line,), align="center", anchor="middle", inset=(pad(kind), 0.0, pad(kind), 0.0)),
        name=node.title.plain, corner=corner(kind, box.w, box.h),
    )


def _badges(node: Node, kind: NodeKind | None, box: Box, setting: Setting) -> Iterator[Shape]:
    """Yield the letter at the upper left corner and the number at the upper right."""
    scale, size = setting.minimum_pt / 12, setting.minimum_pt
    across = BADGE * scale
    top = box.y - across * 0.42
    if kind and kind.badge:
        line = paragraph(kind.badge, Look(size, bold=True, colour="paper"), 100.0, setting.measure)
        wide = max(across, setting.measure.width(kind.badge, size, bold=True) + 2.4 * scale)
        yield Shape(f"badge-{node.id}", "round", Box(box.x - 1.2 * scale, top, wide, across), fill="accent",
                    corner=across / 2, text=ShapeText((line,), align="center", anchor="middle",
                                                      inset=(0.0, 0.0, 0.0, 0.0)), name=kind.badge)
    if node.count:
        words = f"{node.count} {setting.word('times')}"
        line = paragraph(words, Look(size, bold=True, colour="accent-deep"), 100.0, setting.measure)
        wide = setting.measure.width(words, size, bold=True) * 1.03 + 4.0 * scale
        yield Shape(f"count-{node.id}", "round", Box(box.right - wide + 1.2 * scale, top, wide, across), fill="paper",
                    stroke=Stroke("accent-deep", 1.0), corner=across / 2,
                    text=ShapeText((line,), align="center", anchor="middle", inset=(0.0, 0.0, 0.0, 0.0)), name=words)


def _diagnose(model: Model, layout: Layout, setting: Setting) -> None:
    if not layout.fits:
        setting.too_full(model.title.plain, model.title.span)
    for text in layout.broken:
        setting.word_too_long(text.plain, text.span)
