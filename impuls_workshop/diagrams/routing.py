"""Finds the way of every edge through the gaps between rows and nodes, without lengths yet.

A way is a chain of runs, across and down by turns. Runs across keep to the channels between two rows, to
the level of a row where nothing stands between, or to a side node's own level. Runs down keep to places
where no node stands. So no way ever crosses a node.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, TypeAlias

from msgspec import Struct

from impuls_workshop.diagrams.bundles import Bundle
from impuls_workshop.diagrams.model_plan import Plan
from impuls_workshop.diagrams.shapes import Site

BEND = 2.0
"""Cost of a turn, in half columns."""
CROSSING = 2.0
"""Cost of passing a row."""
CROWD = 0.7
"""Cost of each other bundle met in a channel or gap."""


class Down(Struct, frozen=True):
    """A run down or up, at a place."""

    place: int


class Channel(Struct, frozen=True):
    """A run across above a row."""

    above: int


class Level(Struct, frozen=True):
    """A run across on the level of a row."""

    row: int


class Own(Struct, frozen=True):
    """A run across on the level of a side node that is not level with a row."""

    node: str


Run: TypeAlias = Down | Channel | Level | Own


class Way(Struct, frozen=True):
    """The way of one edge, from its bundle's hub."""

    edge: int
    bundle: int
    start: tuple[str, Site]
    end: tuple[str, Site]
    runs: tuple[Run, ...]


_State: TypeAlias = tuple[int, int, Literal["across", "down"]]
"""Channel, place, and how one came there."""


def find_ways(plan: Plan, found: tuple[Bundle, ...], edges: dict[int, tuple[str, str]]) -> tuple[Way, ...]:
    """Find a way for every edge.

    Args:
        plan: Where the nodes stand.
        found: The bundles.
        edges: The two nodes of each edge by its index.
    """
    finder = _Finder(plan)
    jobs = []
    for number, bundle in enumerate(found):
        for edge in bundle.edges:
            one, other = edges[edge]
            start, end = (one, other) if bundle.hub == one else (other, one)
            jobs.append((finder.apart(start, end), number, edge, start, end, bundle.label is not None))
    ways = [finder.way(edge, number, start, end, labelled=labelled)
            for _, number, edge, start, end, labelled in sorted(jobs)]
    return tuple(sorted(ways, key=lambda way: way.edge))


class _Finder:
    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._taken = {(seat.row, seat.place) for seat in plan.seats.values()}
        self._channels: dict[int, set[int]] = defaultdict(set)
        self._gaps: dict[tuple[int, int], set[int]] = defaultdict(set)
        self._sides: dict[str, Literal["left", "right"]] = {
            node.id: where for where, column in plan.beside.items() for _, nodes in column.sides for node in nodes}

    def apart(self, one: str, other: str) -> int:
        """Return how far apart two nodes stand, roughly; short ways are found first."""
        seats = [self._plan.seats.get(node) for node in (one, other)]
        if seats[0] and seats[1]:
            return 3 * abs(seats[0].row - seats[1].row) + abs(seats[0].place - seats[1].place)
        return 100

    def way(self, edge: int, bundle: int, start: str, end: str, *, labelled: bool) -> Way:
        """Find the way of one edge and remember where it runs."""
        way = None if labelled else self._level(edge, bundle, start, end)
        way = way or self._along(edge, bundle, start, end) or self._search(edge, bundle, start, end)
        for run in way.runs:
            if isinstance(run, Channel):
                self._channels[run.above].add(bundle)
        return way

    # ---- straight ways on the level of a row

    def _level(self, edge: int, bundle: int, start: str, end: str) -> Way | None:
        plan, seats = self._plan, self._plan.seats
        if start in seats and end in seats:
            one, other = seats[start], seats[end]
            if one.row != other.row or not self._clear(one.row, one.place, other.place):
                return None
            sites: tuple[Site, Site] = ("right", "left") if one.place < other.place else ("left", "right")
            return Way(edge, bundle, (start, sites[0]), (end, sites[1]), (Level(one.row),))
        if (start in seats) == (end in seats):
            return None
        beside, inside = (start, end) if end in seats else (end, start)
        seat, where = seats[inside], self._sides[beside]
        edge_place = -1 if where == "left" else plan.last_place
        if not self._clear(seat.row, seat.place, edge_place):
            return None
        own = self._own(beside)
        runs: tuple[Run, ...] = (own,) if own == Level(seat.row) else (own, Down(edge_place), Level(seat.row))
        inner, outer = (beside, _inward(where)), (inside, where)
        if start == beside:
            return Way(edge, bundle, inner, outer, runs)
        return Way(edge, bundle, outer, inner, runs[::-1])

    def _clear(self, row: int, one: int, other: int) -> bool:
        between = range(min(one, other) + 1, max(one, other))
        return not any((row, place) in self._taken for place in between)

    def _own(self, node: str) -> Run:
        rows = self._plan.beside[self._sides[node]].rows
        return Level(rows[node]) if rows is not None else Own(node)

    def _along(self, edge: int, bundle: int, start: str, end: str) -> Way | None:
        """Join two nodes of one side column along its inner edge."""
        where = self._sides.get(start)
        if where is None or self._sides.get(end) != where:
            return None
        place = -1 if where == "left" else self._plan.last_place
        site = _inward(where)
        return Way(edge, bundle, (start, site), (end, site), (self._own(start), Down(place), self._own(end)))

    # ---- ways through the channels

    def _search(self, edge: int, bundle: int, start: str, end: str) -> Way:
        goals = {state: (cost, site) for cost, state, site in self._doors(end)}
        queue: list[tuple[float, _State, tuple[_State, ...], Site]] = [
            (cost, state, (state,), site) for cost, state, site in self._doors(start)]
        heapq.heapify(queue)
        done: set[_State] = set()
        best: tuple[float, tuple[_State, ...], Site, Site] | None = None
        while queue:
            cost, state, path, site = heapq.heappop(queue)
            if best and cost >= best[0]:
                break
            if state in done:
                continue
            done.add(state)
            channel, place, came = state
            goal = goals.get((channel, place, "down"))
            if goal and self._sound(path, start, end):
                total = cost + goal[0] + (BEND if came == "across" else 0.0)
                if best is None or total < best[0]:
                    best = (total, path, site, goal[1])
            for step, after in self._moves(state, bundle):
                if after not in done:
                    heapq.heappush(queue, (cost + step, after, (*path, after), site))
        if best is None:  # pragma: no cover - the outer places join all channels
            raise AssertionError((start, end))
        _, path, first, last = best
        return Way(edge, bundle, (start, first), (end, last), self._runs(path, start, end, bundle))

    def _sound(self, path: tuple[_State, ...], start: str, end: str) -> bool:
        """Tell whether a way leaves the side column's edge between two side nodes by a channel."""
        return len(path) > 1 or start in self._plan.seats or end in self._plan.seats

    def _doors(self, node: str) -> Iterator[tuple[float, _State, Site]]:
        seat = self._plan.seats.get(node)
        if seat:
            yield 0.0, (seat.row, seat.place, "down"), "top"
            yield 0.0, (seat.row + 1, seat.place, "down"), "bottom"
            return
        where = self._sides[node]
        place = -1 if where == "left" else self._plan.last_place
        own = self._own(node)
        row = own.row if isinstance(own, Level) else self._rank(node)
        for channel in range(len(self._plan.rows) + 1):
            yield BEND + abs(channel - row - 0.5) * CROSSING, (channel, place, "down"), _inward(where)

    def _rank(self, node: str) -> float:
        nodes = [one.id for _, own in self._plan.beside[self._sides[node]].sides for one in own]
        return (nodes.index(node) + 0.5) / len(nodes) * len(self._plan.rows) - 0.5

    def _moves(self, state: _State, bundle: int) -> Iterator[tuple[float, _State]]:
        channel, place, came = state
        turn = BEND if came == "down" else 0.0
        if turn:
            turn += CROWD * len(self._channels[channel] - {bundle})
        for after in (place - 1, place + 1):
            if -1 <= after <= self._plan.last_place:
                yield 1.0 + turn, (channel, after, "across")
        turn = BEND if came == "across" else 0.0
        for after, row in ((channel - 1, channel - 1), (channel + 1, channel)):
            if 0 <= after <= len(self._plan.rows) and (row, place) not in self._taken:
                met = self._gaps[row, place]
                # A bundle that is there already may as well share its stem; the edges are a detour.
                extra = CROWD * len(met - {bundle}) - (0.5 if bundle in met else 0.0)
                extra += 0.8 if place in (-1, self._plan.last_place) else 0.0
                yield CROSSING + turn + extra, (after, place, "down")

    def _runs(self, path: tuple[_State, ...], start: str, end: str, bundle: int) -> tuple[Run, ...]:
        runs: list[Run] = [] if start in self._plan.seats else [self._own(start)]
        runs.append(Down(path[0][1]))
        for before, after in pairwise(path):
            if after[2] == "across":
                if not isinstance(runs[-1], Channel):
                    runs.append(Channel(after[0]))
                continue
            self._gaps[min(before[0], after[0]), after[1]].add(bundle)
            if not isinstance(runs[-1], Down):
                runs.append(Down(after[1]))
        if not isinstance(runs[-1], Down):
            runs.append(Down(path[-1][1]))
        if end not in self._plan.seats:
            runs.append(self._own(end))
        return tuple(runs)


def _inward(where: Literal["left", "right"]) -> Site:
    return "right" if where == "left" else "left"
