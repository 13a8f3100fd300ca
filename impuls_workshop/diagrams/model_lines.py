"""Draws the lines of a model: the points of every way, its look, and the words on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from impuls_workshop.diagrams.lettering import Look, paragraph
from impuls_workshop.diagrams.model_across import TRACK
from impuls_workshop.diagrams.model_layout import Layout
from impuls_workshop.diagrams.model_look import stroke
from impuls_workshop.diagrams.outlines import touch
from impuls_workshop.diagrams.routing import Channel, Down, Level, Own, Run, Way
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.shapes import Connector, Drawn, Shape, ShapeText, Site
from impuls_workshop.diagrams.subjects import EdgeKind, Model
from impuls_workshop.document.layouts import Box


def draw_lines(model: Model, layout: Layout, nodes: Mapping[str, Shape], setting: Setting) -> Iterator[Drawn]:
    """Yield a connector for every edge, then the words that stand on lines."""
    tracer = _Tracer(layout, nodes, setting.minimum_pt / 12)
    kinds = {kind.id: kind for kind in model.edge_kinds}
    titles = {node.id: node.title.plain for node in model.nodes}
    for way in layout.ways:
        edge = model.edges[way.edge]
        kind = kinds.get(edge.kind or "")
        turned = way.start[0] != edge.from_
        first, last = _arrows(kind, turned=turned)
        yield Connector(
            f"edge-{way.edge + 1}", tracer.points(way), start=(f"node-{way.start[0]}", way.start[1]),
            end=(f"node-{way.end[0]}", way.end[1]), stroke=stroke(kind.line if kind else "solid", "ink"),
            arrow_start=first, arrow_end=last, name=f"{titles[edge.from_]} – {titles[edge.to]}",
        )
    yield from _words(layout, tracer, setting)


def _arrows(kind: EdgeKind | None, *, turned: bool) -> tuple[bool, bool]:
    arrow = kind.arrow if kind else "end"
    if arrow == "end":
        return turned, not turned
    return arrow == "both", arrow == "both"


def _words(layout: Layout, tracer: _Tracer, setting: Setting) -> Iterator[Shape]:
    look = Look(setting.minimum_pt, italic=True)
    for bundle, (channel, middle) in sorted(layout.channels.labels.items()):
        text = layout.bundles[bundle].label or ""
        wide = setting.measure.width(text, look.size, italic=True) * 1.03 + 2.0
        high = setting.measure.line_height(look.size)
        y = tracer.lane(channel, bundle)
        line = paragraph(text, look, 10 * wide, setting.measure)
        yield Shape(f"label-{layout.bundles[bundle].edges[0] + 1}", "rect",
                    Box(middle - wide / 2, y - high / 2, wide, high), fill="paper", name=text,
                    text=ShapeText((line,), align="center", anchor="middle", inset=(0.0, 0.0, 0.0, 0.0)))


class _Tracer:
    """Turns ways into points."""

    def __init__(self, layout: Layout, nodes: Mapping[str, Shape], scale: float) -> None:
        self._layout, self._nodes, self._scale = layout, nodes, scale

    def points(self, way: Way) -> tuple[tuple[float, float], ...]:
        """Return the corners of a way, from outline to outline."""
        x, y = 0.0, 0.0
        corners: list[tuple[float, float]] = []
        for index, run in enumerate(way.runs):
            if isinstance(run, Down):
                x = self._layout.across.downs[way.bundle, run.place]
            else:
                y = self._height(run, way)
            if index:
                corners.append((x, y))
        first = self._touch(way.start, way.runs[0], way)
        last = self._touch(way.end, way.runs[-1], way)
        return (first, *corners, last)

    def _touch(self, end: tuple[str, Site], run: Run, way: Way) -> tuple[float, float]:
        node = self._nodes[end[0]]
        at = self._layout.across.downs[way.bundle, run.place] if isinstance(run, Down) else self._height(run, way)
        return touch(node.outline, node.box, node.corner, end[1], at)

    def _height(self, run: Channel | Level | Own, way: Way) -> float:
        if isinstance(run, Channel):
            return self.lane(run.above, way.bundle)
        key: int | str = run.row if isinstance(run, Level) else run.node
        slots, fitting = self._layout.level_slots, self._layout.heights
        if isinstance(run, Level):
            middle, node = fitting.middle(run.row), min(fitting.rows[run.row], fitting.side or 1e6)
        else:
            box = self._nodes[run.node].box
            middle, node = box.y + box.h / 2, box.h
        most = max(abs(offset) for (_, where), offset in slots.items() if where == key)
        step = min(TRACK * self._scale, (node / 2 - 1.2) / most) if most else 0.0
        return middle + slots[way.bundle, key] * step

    def lane(self, channel: int, bundle: int) -> float:
        """Return the y of a bundle's lane: the lanes lie in the middle of their channel."""
        thick = self._layout.channels.thick[channel]
        index = self._layout.channels.lane[channel, bundle]
        room = self._layout.heights.channels[channel]
        squeeze = min(1.0, room * 0.8 / sum(thick))
        free = room - sum(thick) * squeeze
        return self._layout.heights.channel(channel) + free / 2 + squeeze * (sum(thick[:index]) + thick[index] / 2)
