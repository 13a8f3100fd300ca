"""Measures a model downwards: the heights of rows and channels, and where each run across lies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from impuls_workshop.diagrams.bundles import Bundle
from impuls_workshop.diagrams.model_across import LANE, Across, neighbours, rank
from impuls_workshop.diagrams.model_plan import Plan
from impuls_workshop.diagrams.routing import Channel, Down, Level, Own, Way
from impuls_workshop.diagrams.tracks import Strand, lanes, slots

CLEAR = 3.4
"""From a node to the first line in the channel beside it, mm at 12 pt: an arrowhead and a bit."""
IDLE = 3.2
"""Height of a channel without lines, mm at 12 pt; badges reach into it."""


class Channels(Struct, frozen=True):
    """The lanes of every channel."""

    lane: Mapping[tuple[int, int], int]
    """By channel and bundle."""
    thick: Mapping[int, tuple[float, ...]]
    """Height of each lane of a channel, mm."""
    labels: Mapping[int, tuple[int, float]]
    """Channel and middle (x, mm) of a labelled bundle's words; missing where there is no room."""
    used: frozenset[int]
    """Channels that lines run through or along."""

    def least(self, channel: int, scale: float) -> float:
        """Return the least height of a channel, mm."""
        if self.thick.get(channel):
            lanes_high = self.thick[channel]
            return 2 * CLEAR * scale + sum(lanes_high) - (lanes_high[0] + lanes_high[-1]) / 2
        return (2 * CLEAR if channel in self.used else IDLE) * scale


def channels(plan: Plan, ways: Sequence[Way], across: Across, found: Sequence[Bundle],
             label_size: Mapping[int, tuple[float, float]], scale: float) -> Channels:
    """Give every run across a channel a lane.

    Args:
        plan: Where the nodes stand.
        ways: The edges' ways.
        across: With the x of all runs down.
        found: The bundles.
        label_size: Width and height of each labelled bundle's words, mm.
        scale: Size of gaps against those at 12 pt.
    """
    strands: dict[int, dict[int, Strand]] = {}
    used: set[int] = set()
    for way in ways:
        for before, run, after in neighbours(way):
            if isinstance(run, Down):
                ends = sorted((rank(plan, before, way, 0), rank(plan, after, way, 1)))
                used.update(channel for channel in range(len(plan.rows) + 1) if ends[0] <= 2 * channel <= ends[1])
        _add(plan, way, across, strands)
    labels: dict[int, tuple[int, float]] = {}
    for number, bundle in enumerate(found):
        if bundle.label is not None:
            place = _label(plan, number, ways, across, strands, label_size[number][0])
            if place:
                labels[number] = place
    lane = {(channel, bundle): at for channel, own in strands.items()
            for bundle, at in lanes(own.values(), LANE * scale).items()}
    return Channels(lane, _thickness(lane, labels, label_size, scale), labels, frozenset(used))


def _add(plan: Plan, way: Way, across: Across, strands: dict[int, dict[int, Strand]]) -> None:
    for index, run in enumerate(way.runs):
        if not isinstance(run, Channel):
            continue
        downs = [(at, way.runs[at]) for at in (index - 1, index + 1)]
        for at, down in downs:
            if not isinstance(down, Down):
                continue
            x = across.downs[way.bundle, down.place]
            far = at + (1 if at > index else -1)
            other = way.runs[far] if 0 <= far < len(way.runs) else None
            height = rank(plan, other, way, 1 if at > index else 0)
            strand = strands.setdefault(run.above, {}).setdefault(way.bundle, Strand(way.bundle, x, x))
            strand.stretch(x, x)
            # A node's side counts as the channel it faces; it lies above for a node's bottom.
            side = height - 2 * run.above
            if other is None:
                side = -1.0 if (way.end if at > index else way.start)[1] == "bottom" else 1.0
                side = side if height == 2 * run.above else height - 2 * run.above
            strand.taps.add((x, 1 if side > 0 else -1))


def _label(plan: Plan, number: int, ways: Sequence[Way], across: Across, strands: dict[int, dict[int, Strand]],
           width: float) -> tuple[int, float] | None:
    """Reserve room for a bundle's words on its longest run across, or on its run down."""
    way = next(way for way in ways if way.bundle == number)
    own = [(strand[number].high - strand[number].low, -channel) for channel, strand in strands.items()
           if number in strand]
    if own:
        channel = -max(own)[1]
    else:
        down = next((run for run in way.runs if isinstance(run, Down)), None)
        if down is None or any(isinstance(run, Own) for run in way.runs) or way.start[0] not in plan.seats:
            return None
        ends = sorted(rank(plan, None, way, end) for end in (0, 1))
        channel = int(ends[0] // 2)
        x = across.downs[number, down.place]
        strands.setdefault(channel, {})[number] = Strand(number, x, x)
    strand = strands[channel][number]
    middle = (strand.low + strand.high) / 2
    middle = max(across.main[0] + width / 2, min(across.main[1] - width / 2, middle))
    strand.stretch(middle - width / 2, middle + width / 2)
    return channel, middle


def _thickness(lane: Mapping[tuple[int, int], int], labels: Mapping[int, tuple[int, float]],
               label_size: Mapping[int, tuple[float, float]], scale: float) -> dict[int, tuple[float, ...]]:
    thick: dict[int, list[float]] = {}
    for (channel, _), at in lane.items():
        own = thick.setdefault(channel, [])
        own += [LANE * scale] * (at + 1 - len(own))
    for bundle, (channel, _) in labels.items():
        at = lane[channel, bundle]
        thick[channel][at] = max(thick[channel][at], label_size[bundle][1] + 0.6)
    return {channel: tuple(own) for channel, own in thick.items()}


def level_slots(plan: Plan, ways: Sequence[Way]) -> dict[tuple[int, int | str], float]:
    """Return the offsets of runs on a row's level or a side node's own, in tracks, by bundle and row or node."""
    strands: dict[int | str, dict[int, Strand]] = {}
    for way in ways:
        for index, run in enumerate(way.runs):
            if not isinstance(run, Level | Own):
                continue
            key = run.row if isinstance(run, Level) else run.node
            ends = sorted(_reach(plan, way, index, step) for step in (-1, 1))
            strand = strands.setdefault(key, {}).setdefault(way.bundle, Strand(way.bundle, ends[0], ends[1]))
            strand.stretch(ends[0], ends[1])
            for step in (-1, 1):
                far = index + 2 * step
                if 0 <= far < len(way.runs):
                    away = rank(plan, way.runs[far], way, int(step > 0)) - rank(plan, run, way, int(step > 0))
                    strand.pulls.add(1 if away > 0 else -1)
    return {(bundle, key): offset for key, own in strands.items() for bundle, offset in slots(own.values()).items()}


def _reach(plan: Plan, way: Way, index: int, step: int) -> float:
    """Return the place a run across ends at, on one side."""
    at = index + step
    if 0 <= at < len(way.runs):
        beside = way.runs[at]
        return float(beside.place) if isinstance(beside, Down) else 0.0
    node = (way.end if step > 0 else way.start)[0]
    if node in plan.seats:
        return float(plan.seats[node].place)
    return -2.0 if plan.position(node) == "left" else plan.last_place + 1.0
