"""Lays out a model: tries numbers of columns and sizes of type, and keeps the best."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from impuls_workshop.diagrams.bundles import Bundle, bundles, valid_edges
from impuls_workshop.diagrams.legend import Entry, Legend, make_legend
from impuls_workshop.diagrams.lettering import Look, height, paragraph, sizes, words_fit
from impuls_workshop.diagrams.model_across import Across, edge_lanes, runs_down, widths
from impuls_workshop.diagrams.model_down import Channels, Heights, channels, heights, level_slots
from impuls_workshop.diagrams.model_look import label_room
from impuls_workshop.diagrams.model_plan import Plan, make_plan, split
from impuls_workshop.diagrams.routing import Way, find_ways
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.shapes import TextLine
from impuls_workshop.diagrams.subjects import Level, Model, Node

LARGEST = 1.25
"""Largest type as a multiple of the smallest allowed."""
SIDE_PAD = 3.0
"""Between the edge of a side column and its nodes, mm at 12 pt."""
LABEL_PAD = 3.0
"""Beside the level's title, mm at 12 pt."""
LEGEND_GAP = 3.5
"""Above the legend, mm at 12 pt."""
MOST_CHANNEL = 22.0
"""Height a channel is not stretched beyond, mm at 12 pt."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A model laid out."""

    plan: Plan
    bundles: tuple[Bundle, ...]
    ways: tuple[Way, ...]
    across: Across
    channels: Channels
    level_slots: Mapping[tuple[int, int | str], float]
    heights: Heights
    legend: Legend
    size: float
    """Of the labels, pt."""
    fits: bool
    sound: bool
    """Whether no word is broken inside."""


def lay_out(model: Model, setting: Setting) -> Layout:
    """Return the layout with the largest type; of equals, the one with fewer rows."""
    bands, _ = split(model)
    most = max(1, *(len(nodes) for _, nodes in bands))
    best: Layout | None = None
    for columns in range(most, 0, -1):
        found = _Trial(model, setting, columns).best()
        if best is None or _rank(found) > _rank(best):
            best = found
        if best.fits and (best.size >= setting.minimum_pt * LARGEST or not found.fits):
            break
    if best is None:  # pragma: no cover - there is always at least one column
        raise AssertionError
    return best


def _rank(layout: Layout) -> tuple[bool, bool, float]:
    return (layout.fits, layout.sound, layout.size if layout.fits else -layout.heights.total)


class _Trial:
    """One number of columns."""

    def __init__(self, model: Model, setting: Setting, columns: int) -> None:
        self._model, self._setting = model, setting
        self._scale = setting.minimum_pt / 12
        self._kinds = {kind.id: kind for kind in model.node_kinds}
        self._plan = make_plan(model, columns)
        lanes = edge_lanes(self._plan, ())
        self._across = widths(self._plan, setting.width, self._scale, dict.fromkeys(lanes, 0))

    def best(self) -> Layout:
        """Return the layout with the largest size that fits; the smallest size if none does."""
        setting, minimum = self._setting, self._setting.minimum_pt
        found = self._routed()
        for size in sizes(minimum * LARGEST, minimum):
            layout = self._at(found, size)
            if layout.fits and layout.sound:
                return layout
        return self._at(found, setting.minimum_pt)

    def _routed(self) -> Layout:
        model, plan, setting, scale = self._model, self._plan, self._setting, self._scale
        found = bundles(model)
        edges = {index: (model.edges[index].from_, model.edges[index].to) for index in valid_edges(model)}
        ways = find_ways(plan, found, edges)
        lanes = edge_lanes(plan, ways)
        across = widths(plan, setting.width, scale, {
            place: max(own.values()) + 1 if own else 0 for place, own in lanes.items()})
        across = replace(across, downs=runs_down(plan, ways, across, lanes, scale))
        sized = {number: self._label_size(bundle.label) for number, bundle in enumerate(found) if bundle.label}
        own = channels(plan, ways, across, found, sized, scale)
        legend = make_legend(tuple(legend_entries(model, found, own)), setting)
        self._across = across
        return Layout(plan, found, ways, across, own, level_slots(plan, ways), Heights(0.0, ()), legend,
                      setting.minimum_pt, fits=False, sound=False)

    def _label_size(self, label: str) -> tuple[float, float]:
        measure, size = self._setting.measure, self._setting.minimum_pt
        return measure.width(label, size, italic=True) * 1.03 + 2.0, measure.line_height(size)

    def _at(self, found: Layout, size: float) -> Layout:
        plan, setting, scale = found.plan, self._setting, self._scale
        node, sound = self._node_height(size)
        room = setting.height - (found.legend.height + LEGEND_GAP * scale if found.legend.rows else 0.0)
        least = [found.channels.least(channel, scale) for channel in range(len(plan.rows) + 1)]
        fitting = heights(least, node, room, MOST_CHANNEL * scale)
        fits = sum(least) + len(plan.rows) * node <= room and self._sides_fit(fitting, node, size)
        for band, level in enumerate(plan.bands):
            if level:
                words, fine = level_words(level, size, self._across.label - LABEL_PAD * scale * 1.5, setting)
                top, bottom = band_edges(plan, fitting, band)
                fits = fits and height(words) + 1.5 <= bottom - top
                sound = sound and fine
        return replace(found, heights=fitting, size=size, fits=fits, sound=sound)

    def _sides_fit(self, fitting: Heights, node: float, size: float) -> bool:
        scale = self._scale
        for column in self._plan.beside.values():
            taken = 0.0
            for side, nodes in column.sides:
                _, width = next(iter(self._across.sides.values()))
                head = height((side_words(side.title.plain, size, width - 2 * SIDE_PAD * scale, self._setting),))
                taken += head + 3.0 * scale + len(nodes) * (node + 2.5 * scale)
                if column.rows and nodes and head + 3.0 * scale > fitting.row(min(column.rows.values())):
                    return False
            if taken > fitting.total:
                return False
        return True

    def _node_height(self, size: float) -> tuple[float, bool]:
        """Return the height all nodes need at a size, and whether no word is broken in them."""
        node = 8.0 * self._scale
        for _ in range(4):
            needed, sound = node, True
            for one in self._model.nodes:
                kind = self._kinds.get(one.kind or "")
                width = self.node_width(one)
                room, high = label_room(kind, width, node)
                line = node_words(one, size, room, self._setting)
                sound = sound and words_fit(one.title.plain, Look(size), room, self._setting.measure)
                needed = max(needed, node + height((line,)) - high)
            if needed <= node + 0.01:
                break
            node = needed
        return node, sound

    def node_width(self, node: Node) -> float:
        """Return the width of a node, mm."""
        return width_of(node.id, self._plan, self._across, self._scale)


def width_of(node: str, plan: Plan, across: Across, scale: float) -> float:
    """Return the width of a node, mm: those beside the rows take their column's."""
    where = plan.position(node)
    return across.sides[where][1] - 2 * SIDE_PAD * scale if where else across.node


def band_edges(plan: Plan, fitting: Heights, band: int) -> tuple[float, float]:
    """Return the upper and lower edge of a level's band, mm: the middles of the channels around its rows."""
    rows = [row for row, of in enumerate(plan.band_of) if of == band]
    first, last = rows[0], rows[-1] + 1
    top = 0.0 if first == 0 else fitting.channel(first) + fitting.channels[first] / 2
    bottom = fitting.channel(last) + fitting.channels[last] / (1 if last == len(plan.rows) else 2)
    return top, bottom


def node_words(node: Node, size: float, width: float, setting: Setting) -> TextLine:
    """Set a node's label."""
    return paragraph(node.title.plain, Look(size), width, setting.measure, span=node.title.span)


def side_words(title: str, size: float, width: float, setting: Setting) -> TextLine:
    """Set a side column's title."""
    return paragraph(title, Look(size, bold=True, colour="accent-deep"), width, setting.measure)


def level_words(level: Level, size: float, width: float, setting: Setting) -> tuple[tuple[TextLine, ...], bool]:
    """Set a level's title and question, and tell whether no word is broken."""
    measure = setting.measure
    bold, plain = Look(size, bold=True, colour="accent-deep"), Look(setting.minimum_pt)
    lines = [paragraph(level.title.plain, bold, width, measure, span=level.title.span)]
    sound = words_fit(level.title.plain, bold, width, measure)
    if level.question:
        lines.append(paragraph(level.question.plain, plain, width, measure, span=level.question.span))
        sound = sound and words_fit(level.question.plain, plain, width, measure)
    return tuple(lines), sound


def legend_entries(model: Model, found: tuple[Bundle, ...], own: Channels) -> Iterator[list[Entry]]:
    """Yield the kinds of nodes that occur, then those of edges, then words that have no room on their line."""
    nodes: set[str | None] = {node.kind for node in model.nodes}
    edges: set[str | None] = {model.edges[index].kind for bundle in found for index in bundle.edges
                              if bundle.label is None}
    yield [Entry(kind.title.plain, node=kind, span=kind.title.span) for kind in model.node_kinds if kind.id in nodes]
    kinds = {kind.id: kind for kind in model.edge_kinds}
    entries = [Entry(kind.title.plain, edge=kind, span=kind.title.span) for kind in model.edge_kinds
               if kind.id in edges]
    for number, bundle in enumerate(found):
        if bundle.label is not None and number not in own.labels:
            kind = kinds.get(model.edges[bundle.edges[0]].kind or "")
            entries.append(Entry(bundle.label, edge=kind))
    yield entries


