"""Puts the nodes of a model in rows and places, before anything is measured.

Places count half columns: a node stands at 0, 2, 4 …, or between them, so the place between two nodes is
always a number too and lines can pass there.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Literal

from msgspec import Struct

from impuls_workshop.diagrams.subjects import Edge, Level, Model, Node, Side

Position = Literal["left", "right"]
SWEEPS = 4
"""How often the rows are moved towards their neighbours; they settle sooner."""


class Seat(Struct, frozen=True):
    """Where a node stands between the label column and the side columns."""

    row: int
    place: int


class Column(Struct, frozen=True):
    """A side column: its sides with their nodes, from top to bottom."""

    sides: tuple[tuple[Side, tuple[Node, ...]], ...]
    rows: Mapping[str, int] | None
    """The row each node stands level with; None where they are spread evenly."""


class Plan(Struct, frozen=True):
    """Who stands where."""

    columns: int
    bands: tuple[Level | None, ...]
    """From top to bottom; None is the band of nodes without a level."""
    rows: tuple[tuple[Node, ...], ...]
    band_of: tuple[int, ...]
    """The band each row belongs to."""
    seats: Mapping[str, Seat]
    beside: Mapping[Position, Column]

    @property
    def last_place(self) -> int:
        """The place right of all nodes, where lines run along the right side column; the left one is -1."""
        return 2 * self.columns - 1

    def position(self, node: str) -> Position | None:
        """Return the side column a node stands in, or None."""
        return next((where for where, column in self.beside.items()
                     for _, nodes in column.sides for one in nodes if one.id == node), None)


def split(model: Model) -> tuple[list[tuple[Level | None, list[Node]]], dict[Position, list[tuple[Side, list[Node]]]]]:
    """Sort the nodes into levels and side columns; nodes that name neither go to a last band."""
    sides = {side.id: (side, [node for node in model.nodes if node.side == side.id]) for side in model.sides}
    levels = {level.id for level in model.levels}
    inside = [node for node in model.nodes if node.side not in sides]
    bands: list[tuple[Level | None, list[Node]]] = [
        (level, [node for node in inside if node.level == level.id]) for level in model.levels]
    loose = [node for node in inside if node.level not in levels]
    if loose or not bands:
        bands.append((None, loose))
    beside: dict[Position, list[tuple[Side, list[Node]]]] = {}
    for side, nodes in sides.values():
        beside.setdefault(side.position, []).append((side, nodes))
    return bands, beside


def make_plan(model: Model, columns: int) -> Plan:
    """Place the nodes in at most `columns` columns."""
    bands, beside = split(model)
    rows: list[tuple[Node, ...]] = []
    band_of: list[int] = []
    for index, (_, nodes) in enumerate(bands):
        for row in _rows(nodes, columns):
            rows.append(row)
            band_of.append(index)
    seats = _seats(rows, columns, model.edges, beside)
    sides: dict[Position, Column] = {
        where: _column(found, model.edges, seats, len(rows)) for where, found in beside.items()}
    return Plan(columns, tuple(level for level, _ in bands), tuple(rows), tuple(band_of), seats, sides)


def _rows(nodes: Sequence[Node], columns: int) -> list[tuple[Node, ...]]:
    """Break a level's nodes into rows of about the same length."""
    count = max(1, math.ceil(len(nodes) / columns))
    size = math.ceil(len(nodes) / count)
    return [tuple(nodes[first * size : (first + 1) * size]) for first in range(count)]


def _seats(rows: Sequence[tuple[Node, ...]], columns: int, edges: Sequence[Edge],
           beside: Mapping[Position, list[tuple[Side, list[Node]]]]) -> dict[str, Seat]:
    places = {node.id: columns - len(row) + 2 * index for row in rows for index, node in enumerate(row)}
    fixed = {node.id: -1 if where == "left" else 2 * columns - 1
             for where, found in beside.items() for _, nodes in found for node in nodes}
    neighbours: dict[str, list[str]] = {node: [] for node in places}
    for edge in edges:
        for one, other in ((edge.from_, edge.to), (edge.to, edge.from_)):
            if one in neighbours and (other in places or other in fixed):
                neighbours[one].append(other)
    order = list(range(len(rows)))
    for sweep in range(SWEEPS):
        for row in order if sweep % 2 == 0 else reversed(order):
            _settle(rows[row], columns, neighbours, places, fixed)
    return {node.id: Seat(index, places[node.id]) for index, row in enumerate(rows) for node in row}


def _settle(row: tuple[Node, ...], columns: int, neighbours: Mapping[str, list[str]], places: dict[str, int],
            fixed: Mapping[str, int]) -> None:
    """Move a row's nodes, in their order, to the places closest to their neighbours in other rows."""
    own = {node.id for node in row}
    count, slots = len(row), 2 * columns - 1
    best: list[dict[int, tuple[float, int]]] = []
    for index, node in enumerate(row):
        wanted = [places[other] for other in neighbours[node.id] if other in places and other not in own]
        pulled = [fixed[other] for other in neighbours[node.id] if other in fixed]
        costs: dict[int, tuple[float, int]] = {}
        for place in range(2 * index, slots - 2 * (count - 1 - index)):
            cost = sum(abs(place - other) for other in wanted) + 0.05 * sum(abs(place - one) for one in pulled)
            cost += 0.2 * abs(place - (columns - 1))
            before = [(one[0], at) for at, one in best[index - 1].items() if at <= place - 2] if index else []
            last, at = min(before) if before else (0.0, -1)
            costs[place] = (cost + last, at)
        best.append(costs)
    at = min(best[-1], key=lambda place: best[-1][place]) if best else 0
    for index in range(count - 1, -1, -1):
        places[row[index].id] = at
        at = best[index][at][1]


def _column(found: list[tuple[Side, list[Node]]], edges: Sequence[Edge], seats: Mapping[str, Seat],
            rows: int) -> Column:
    wanted: dict[str, float] = {}
    for _, nodes in found:
        for node in nodes:
            ends = [edge.to if edge.from_ == node.id else edge.from_ for edge in edges
                    if node.id in (edge.from_, edge.to)]
            met = [seats[end].row for end in ends if end in seats]
            wanted[node.id] = sum(met) / len(met) if met else float(rows)
    sides = tuple((side, tuple(sorted(nodes, key=lambda node: wanted[node.id]))) for side, nodes in found)
    ids = [node.id for _, own in sides for node in own]
    # The column's heading stands beside the first row, so nodes start at the second.
    if len(sides) > 1 or len(ids) >= rows:
        return Column(sides, None)
    return Column(sides, _levelled(ids, wanted, rows))


def _levelled(nodes: Sequence[str], wanted: Mapping[str, float], rows: int) -> dict[str, int]:
    """Give each node a row of its own, in their order, as near as can be to where its lines lead."""
    best: list[dict[int, tuple[float, int]]] = []
    for index, node in enumerate(nodes):
        costs: dict[int, tuple[float, int]] = {}
        for row in range(1 + index, rows - (len(nodes) - 1 - index)):
            before = [(one[0], at) for at, one in best[index - 1].items() if at < row] if index else []
            last, at = min(before) if before else (0.0, -1)
            costs[row] = (abs(row - min(wanted[node], rows - 1)) + last, at)
        best.append(costs)
    placed: dict[str, int] = {}
    at = min(best[-1], key=lambda row: best[-1][row]) if best else 0
    for index in range(len(nodes) - 1, -1, -1):
        placed[nodes[index]] = at
        at = best[index][at][1]
    return placed
