"""Measures a model across: the columns' widths and where each run down stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from impuls_workshop.diagrams.model_plan import Plan
from impuls_workshop.diagrams.routing import Channel, Down, Level, Own, Run, Way
from impuls_workshop.diagrams.tracks import Strand, lanes, slots

SIDE_PAD = 3.0
"""Between the edge of a side column and its nodes, mm at 12 pt."""
TRACK = 3.0
"""Between two lines at a node, mm at 12 pt; all lengths go with the smallest type."""
LANE = 2.4
"""Between two lines in a channel, mm at 12 pt."""
BADGE_ROOM = 6.6
"""What a node's badge takes of its upper side, mm at 12 pt."""


class Across(Struct, frozen=True):
    """Widths and x, mm."""

    label: float
    """Width of the column of level titles."""
    main: tuple[float, float]
    """Left and right edge of the rows."""
    pitch: float
    node: float
    """Width of a node."""
    sides: Mapping[str, tuple[float, float]]
    """Left edge and width of the side columns."""
    downs: Mapping[tuple[int, int], float]
    """x of a bundle's run down, by bundle and place."""

    def place(self, place: int) -> float:
        """Return the middle of a place."""
        return self.main[0] + (place + 1) * self.pitch / 2


def widths(plan: Plan, total: float, scale: float, edge_lanes: Mapping[int, int], label: float,
           side: float) -> Across:
    """Measure the columns.

    Args:
        plan: Where the nodes stand.
        total: Width of the drawing, mm.
        scale: Size of gaps against those at 12 pt.
        edge_lanes: Number of lanes along the left and right edge of the rows, by place.
        label: Width of the column of level titles, mm; it goes where no level has a title.
        side: Width of a side column, mm.
    """
    label = label if any(plan.bands) else 0.0
    alley = {place: (1.5 + max(0, count - 1)) * LANE * scale if count else 0.0 for place, count in edge_lanes.items()}
    left = label + (side if "left" in plan.beside else 0.0) + alley.get(-1, 0.0)
    right = total - (side if "right" in plan.beside else 0.0) - alley.get(plan.last_place, 0.0)
    pitch = (right - left) / plan.columns
    gap = _between(pitch * 0.11, 4.2 * scale, 10.0)
    columns = {"left": (label, side), "right": (total - side, side)}
    return Across(label, (left, right), pitch, min(pitch - gap, 64.0 * scale),
                  {where: columns[where] for where in plan.beside}, {})


def width_of(node: str, plan: Plan, across: Across, scale: float) -> float:
    """Return the width of a node, mm: those beside the rows take their column's."""
    where = plan.position(node)
    return across.sides[where][1] - 2 * SIDE_PAD * scale if where else across.node


def _between(value: float, least: float, most: float) -> float:
    return max(least, min(most, value))


def edge_lanes(plan: Plan, ways: Sequence[Way]) -> dict[int, dict[int, int]]:
    """Give the runs along the left and right edge of the rows lanes; by place and bundle."""
    found: dict[int, dict[int, int]] = {}
    for place in (-1, plan.last_place):
        strands: dict[int, Strand] = {}
        for way in ways:
            for before, run, after in neighbours(way):
                if run != Down(place):
                    continue
                ends = [(rank(plan, one, way, index), _outward(plan, one, place, way, index))
                        for index, one in ((0, before), (1, after))]
                strand = strands.setdefault(way.bundle, Strand(way.bundle, ends[0][0], ends[0][0]))
                strand.stretch(min(ends)[0], max(ends)[0])
                strand.taps.update(ends)
        # A lane each: runs along the edge end on side nodes whose height is not known yet.
        found[place] = lanes(strands.values(), clear=1e6)
    return found


def _outward(plan: Plan, run: Run | None, place: int, way: Way, end: int) -> int:
    node = (way.start, way.end)[end][0]
    outside = run is None or isinstance(run, Own) or (isinstance(run, Level) and node not in plan.seats)
    return (1 if place > 0 else -1) * (1 if outside else -1)


def neighbours(way: Way) -> Iterator[tuple[Run | None, Run, Run | None]]:
    """Yield each run with the one before and the one after it."""
    runs: list[Run | None] = [None, *way.runs, None]
    for index, run in enumerate(way.runs, start=1):
        yield runs[index - 1], run, runs[index + 1]


def rank(plan: Plan, run: Run | None, way: Way, end: int) -> float:
    """Return the height of a run across in half rows, channels even and rows odd.

    Args:
        plan: Where the nodes stand.
        run: The run; None for the node's own upper or lower side.
        way: The way it is part of.
        end: 0 for the way's start, 1 for its end.
    """
    if isinstance(run, Channel):
        return 2.0 * run.above
    if isinstance(run, Level):
        return 2.0 * run.row + 1
    node, site = (way.start, way.end)[end]
    if isinstance(run, Own):
        where = plan.position(run.node) or "right"
        nodes = [one.id for _, own in plan.beside[where].sides for one in own]
        return (nodes.index(run.node) + 0.5) / len(nodes) * 2 * len(plan.rows)
    return 2.0 * plan.seats[node].row + (2.0 if site == "bottom" else 0.0)


def runs_down(plan: Plan, ways: Sequence[Way], across: Across, lanes_at: Mapping[int, Mapping[int, int]],
              scale: float) -> dict[tuple[int, int], float]:
    """Return the x of every run down, by bundle and place."""
    strands: dict[int, dict[int, Strand]] = {}
    passing: dict[tuple[int, int], float] = {}
    for way in ways:
        for index, (before, run, after) in enumerate(neighbours(way)):
            if not isinstance(run, Down):
                continue
            first, last = sorted((rank(plan, before, way, 0), rank(plan, after, way, 1)))
            strand = strands.setdefault(run.place, {}).setdefault(way.bundle, Strand(way.bundle, first, last))
            strand.stretch(first, last)
            strand.narrow = strand.narrow or last - first > 1.5
            for other in (way.runs[at] for at in (index - 2, index + 2) if 0 <= at < len(way.runs)):
                if isinstance(other, Down) and other.place != run.place:
                    strand.pulls.add(1 if other.place > run.place else -1)
            key = (way.bundle, run.place)
            room = _room(plan, run.place, first, last, across, scale)
            passing[key] = min(passing.get(key, room), room)
    found: dict[tuple[int, int], float] = {}
    for place, own in sorted(strands.items()):
        if place in (-1, plan.last_place):
            found.update(_along_edge(place, own, across, lanes_at[place], scale))
            continue
        offsets = slots(own.values())
        for group in _groups_of(own, offsets):
            step = min([TRACK * scale, *(passing[bundle, place] / abs(offsets[bundle])
                                         for bundle in group if offsets[bundle])])
            found.update({(bundle, place): across.place(place) + offsets[bundle] * step for bundle in group})
    return found


def _groups_of(own: Mapping[int, Strand], offsets: Mapping[int, float]) -> list[list[int]]:
    """Group bundles that run side by side, so that they are spaced alike."""
    left = sorted(offsets)
    groups: list[list[int]] = []
    while left:
        group = [left.pop(0)]
        for bundle in group:
            near = [other for other in left if own[bundle].meets(own[other])]
            group += near
            left = [other for other in left if other not in near]
        groups.append(group)
    return groups


def _along_edge(place: int, own: Mapping[int, Strand], across: Across, lane: Mapping[int, int],
                scale: float) -> dict[tuple[int, int], float]:
    count = max(lane.values(), default=0)
    side = across.main[0] if place < 0 else across.main[1]
    first = side - (count + 0.75) * LANE * scale if place < 0 else side + 0.75 * LANE * scale
    return {(bundle, place): first + lane[bundle] * LANE * scale for bundle in own}


def _room(plan: Plan, place: int, first: float, last: float, across: Across, scale: float) -> float:
    """Return how far from the middle of a place a run may stand, mm."""
    room = across.pitch
    middle = across.place(place)
    for index, row in enumerate(plan.rows):
        if not first - 1 <= 2 * index + 1 <= last + 1:
            continue
        for node in row:
            away = abs(across.place(plan.seats[node.id].place) - middle)
            if away < across.pitch / 4:
                room = min(room, max(1.0, across.node / 2 - BADGE_ROOM * scale))
            elif first <= 2 * index + 1 <= last:
                room = min(room, away - across.node / 2 - 0.8)
    return max(0.3, room)
