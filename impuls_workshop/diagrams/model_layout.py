"""Lays out a model: tries numbers of columns and sizes of type, and keeps the best."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.diagrams.bundles import Bundle, bundles, valid_edges
from impuls_workshop.diagrams.legend import Legend, make_legend
from impuls_workshop.diagrams.lettering import SAFETY, Look, height, longest_word, sizes, words_fit
from impuls_workshop.diagrams.model_across import SIDE_PAD, Across, edge_lanes, runs_down, width_of, widths
from impuls_workshop.diagrams.model_down import Channels, channels, level_slots
from impuls_workshop.diagrams.model_heights import Heights, Needs, share_out
from impuls_workshop.diagrams.model_look import label_room, outline
from impuls_workshop.diagrams.model_plan import Plan, make_plan, split
from impuls_workshop.diagrams.model_words import legend_entries, level_words, node_words, side_words
from impuls_workshop.diagrams.routing import Way, find_ways
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.subjects import Model, Node, Text

LOW = 7.4
"""Least height of a node, mm at 12 pt."""
CLOUD = 12.6
"""Least height of a cloud: a lower one looks like a rag."""
LARGEST = 1.6
"""Largest type as a multiple of the smallest allowed."""
SIDE_APART = 2.6
"""Least space between two nodes in a side column, mm at 12 pt."""
LABEL_PAD = 3.0
"""Beside the level's title, mm at 12 pt."""
LEGEND_GAP = 3.0
"""Above the legend, mm at 12 pt."""
MOST_CHANNEL = 22.0
"""Height a channel is not stretched beyond, mm at 12 pt."""


class Layout(Struct, frozen=True):
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
    broken: tuple[Text, ...]
    """Texts with a word that is broken inside."""


def lay_out(model: Model, setting: Setting) -> Layout:
    """Return the layout with the fewest rows that fits calmly, or the best there is."""
    bands, _ = split(model)
    most = max(1, *(len(nodes) for _, nodes in bands))
    best: Layout | None = None
    for columns in range(most, 0, -1):
        found = _Trial(model, setting, columns).best()
        if not _calm(found):
            # Level titles on one line make lower bands.
            wide = _Trial(model, setting, columns, wide_labels=True).best()
            found = max(found, wide, key=_rank)
        if best is None or _rank(found) > _rank(best):
            best = found
        if _calm(best):
            break
    if best is None:  # pragma: no cover - there is always at least one column
        raise AssertionError
    return best


def _calm(layout: Layout) -> bool:
    return layout.fits and not layout.broken and layout.heights.density == 1.0


def _rank(layout: Layout) -> tuple[bool, int, float]:
    return (layout.fits, -len(layout.broken), layout.heights.density if layout.fits else -layout.heights.needed)


class _Trial:
    """One number of columns."""

    def __init__(self, model: Model, setting: Setting, columns: int, *, wide_labels: bool = False) -> None:
        self._model, self._setting = model, setting
        self._scale = setting.minimum_pt / 12
        self._kinds = {kind.id: kind for kind in model.node_kinds}
        self._plan = make_plan(model, columns)
        self._columns = self._column_widths(wide_labels=wide_labels)
        self._across = widths(self._plan, setting.width, self._scale, {}, *self._columns)

    def best(self) -> Layout:
        """Return the layout with the largest size that fits; the smallest size if none does."""
        minimum = self._setting.minimum_pt
        found = self._routed()
        smallest = self._at(found, minimum)
        if smallest.fits and not smallest.broken:
            for size in sizes(minimum * LARGEST, minimum):
                layout = self._at(found, size)
                if _calm(layout):
                    return layout
        return smallest

    def _routed(self) -> Layout:
        model, plan, setting, scale = self._model, self._plan, self._setting, self._scale
        found = bundles(model)
        edges = {index: (model.edges[index].from_, model.edges[index].to) for index in valid_edges(model)}
        ways = find_ways(plan, found, edges)
        lanes = edge_lanes(plan, ways)
        across = widths(plan, setting.width, scale, {
            place: max(own.values()) + 1 if own else 0 for place, own in lanes.items()}, *self._columns)
        across = replace(across, downs=runs_down(plan, ways, across, lanes, scale))
        sized = {number: self._label_size(bundle.label) for number, bundle in enumerate(found) if bundle.label}
        own = channels(plan, ways, across, found, sized, scale)
        legend = make_legend(tuple(legend_entries(model, found, own)), setting)
        self._across = across
        return Layout(plan, found, ways, across, own, level_slots(plan, ways),
                      Heights((), (), (), 0.0, 1.0, 0.0), legend, setting.minimum_pt, fits=False, broken=())

    def _column_widths(self, *, wide_labels: bool) -> tuple[float, float]:
        """Return the widths of the columns of levels and of sides: wide enough for their longest words."""
        setting, scale = self._setting, self._scale
        measure, size = setting.measure, setting.minimum_pt
        bold, plain = Look(size, bold=True), Look(size)
        label = side = 0.0
        for level in self._plan.bands:
            if level:
                question = longest_word(level.question.plain, plain, measure) if level.question else 0.0
                title = measure.width(level.title.plain, size, bold=True) if wide_labels else 0.0
                label = max(label, longest_word(level.title.plain, bold, measure), question, title)
        for column in self._plan.beside.values():
            for one, nodes in column.sides:
                side = max(side, longest_word(one.title.plain, bold, measure))
                for node in nodes:
                    kind = self._kinds.get(node.kind or "")
                    room, _ = label_room(kind, 40.0, 12 * scale)
                    side = max(side, longest_word(node.title.plain, plain, measure) + 40.0 - room)
        within = setting.width
        label = max(label / SAFETY + LABEL_PAD * scale * 1.6, within * 0.13, 36.0 * scale)
        side = max(side / SAFETY + 2 * SIDE_PAD * scale + 0.5, within * 0.14, 36.0 * scale)
        return min(label, within * 0.22), min(side, within * 0.25)

    def _label_size(self, label: str) -> tuple[float, float]:
        measure, size = self._setting.measure, self._setting.minimum_pt
        return measure.width(label, size, italic=True) * 1.03 + 2.0, measure.line_height(size)

    def _at(self, found: Layout, size: float) -> Layout:
        plan, setting, scale = found.plan, self._setting, self._scale
        beside = [node for column in plan.beside.values() for _, own in column.sides for node in own]
        labels, broken = self._labels(size)
        room = setting.height - (found.legend.height + LEGEND_GAP * scale if found.legend.rows else 0.0)
        needs = Needs(
            tuple(self._height(row, size) for row in plan.rows),
            tuple(found.channels.least(channel, scale) for channel in range(len(plan.rows) + 1)),
            tuple(labels), plan.band_of, self._height(beside, size) if beside else 0.0, MOST_CHANNEL * scale,
        )
        shared = self._sides_apart(share_out(needs, room))
        if not self._sides_fit(shared, size):
            # The side columns are longer than the levels: those may be as high as they like.
            shared = self._sides_apart(share_out(replace(needs, most_channel=room), room))
        placed = [(node, high) for row, high in zip(plan.rows, shared.rows, strict=True) for node in row]
        placed += [(node, shared.side) for node in beside]
        tight = any(self._needed(node, high, size, badges=False) > high + 0.01 for node, high in placed)
        fits = shared.needed <= room and not tight and self._sides_fit(shared, size)
        broken += [
            node.title for node in self._model.nodes
            if not words_fit(node.title.plain, Look(size), self._room(node, 12 * scale)[0], setting.measure)]
        return replace(found, heights=shared, size=size, fits=fits, broken=tuple(broken))

    def _labels(self, size: float) -> tuple[list[float], list[Text]]:
        """Return the height every band needs for its level's words, and the texts broken inside a word."""
        needed: list[float] = []
        broken: list[Text] = []
        for level in self._plan.bands:
            if level is None:
                needed.append(0.0)
                continue
            words, bad = level_words(level, size, self._across.label - LABEL_PAD * self._scale * 1.5, self._setting)
            needed.append(height(words) + 1.4 * self._scale)
            broken += bad
        return needed, broken

    def _sides_apart(self, shared: Heights) -> Heights:
        """Return the heights with side nodes low enough to keep apart where rows are close."""
        side = shared.side
        for column in self._plan.beside.values():
            middles = sorted(shared.middle(row) for row in (column.rows or {}).values())
            for upper, lower in pairwise(middles):
                side = min(side, lower - upper - SIDE_APART * self._scale)
        return replace(shared, side=side)

    def _sides_fit(self, fitting: Heights, size: float) -> bool:
        scale = self._scale
        for where, column in self._plan.beside.items():
            taken, width = 0.0, self._across.sides[where][1] - 2 * SIDE_PAD * scale
            for side, nodes in column.sides:
                head = height((side_words(side.title.plain, size, width, self._setting),)) + 3.0 * scale
                taken += head + len(nodes) * (fitting.side + 3.5 * scale)
                if column.rows and head + 2.0 * scale > fitting.middle(min(column.rows.values())) - fitting.side / 2:
                    return False
            if taken > fitting.total:
                return False
        return True

    def _height(self, nodes: Sequence[Node], size: float) -> float:
        """Return the height nodes of one row need at a size, mm."""
        cloudy = any(outline(self._kinds.get(node.kind or "")) == "cloud" for node in nodes)
        found = (CLOUD if cloudy else LOW) * self._scale
        for _ in range(8):
            needed = max((self._needed(node, found, size) for node in nodes), default=found)
            if needed <= found + 0.01:
                break
            found = needed
        return found

    def _needed(self, node: Node, high: float, size: float, *, badges: bool = True) -> float:
        width, room = self._room(node, high)
        line = node_words(node, size, width, self._setting)
        taken = height((line,))
        if not badges:
            return high + taken - room
        # The first line keeps clear of what stands at the upper corners.
        first = self._setting.measure.width(line.broken[0], size)
        corner = (9.0 if node.count else 5.0) * self._scale
        aside = (self.node_width(node) - first) / 2 > corner
        below = (high - taken) / 2 - 2.6 * self._scale
        return max(high + taken - room, high if aside else high - 2 * below)

    def _room(self, node: Node, high: float) -> tuple[float, float]:
        return label_room(self._kinds.get(node.kind or ""), self.node_width(node), high)

    def node_width(self, node: Node) -> float:
        """Return the width of a node, mm."""
        return width_of(node.id, self._plan, self._across, self._scale)
