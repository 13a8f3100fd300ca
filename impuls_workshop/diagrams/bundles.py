"""Gathers edges into bundles: those of one kind that meet in one node share a stem, as in a tree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct

from impuls_workshop.diagrams.subjects import Edge, EdgeKind, Model


class Bundle(Struct, frozen=True):
    """Edges drawn with a common stem."""

    edges: tuple[int, ...]
    """Indices in the model."""
    hub: str
    """The node where they meet; lines are drawn from there, so that their dashes fall together."""
    label: str | None = None
    """Words of its own on the line."""


def valid_edges(model: Model) -> list[int]:
    """Return the indices of edges between two different nodes that exist."""
    known = {node.id for node in model.nodes}
    return [index for index, edge in enumerate(model.edges)
            if edge.from_ in known and edge.to in known and edge.from_ != edge.to]


def bundles(model: Model) -> tuple[Bundle, ...]:
    """Gather the model's edges, the largest bundles first found, in the order of their first edge."""
    kinds = {kind.id: kind for kind in model.edge_kinds}
    found: list[Bundle] = []
    left: list[int] = []
    for index in valid_edges(model):
        edge = model.edges[index]
        if edge.label:
            found.append(Bundle((index,), edge.from_, edge.label.plain))
        else:
            left.append(index)
    while left:
        count = Counter(key for index in left for key in _keys(model.edges[index], kinds))
        # The first of the largest: counters keep the order of the edges.
        key = max(count, key=lambda one: count[one])
        taken = tuple(index for index in left if key in _keys(model.edges[index], kinds))
        found.append(Bundle(taken, model.edges[taken[0]].from_ if len(taken) == 1 else key[1]))
        left = [index for index in left if index not in taken]
    return tuple(sorted(found, key=lambda bundle: bundle.edges))


def _keys(edge: Edge, kinds: Mapping[str, EdgeKind]) -> tuple[tuple[str | None, str, str], ...]:
    """Return what an edge may share a stem by: its kind, a node, and whether it starts or ends there."""
    kind = kinds.get(edge.kind or "")
    if kind is not None and kind.arrow != "end":
        return ((edge.kind, edge.from_, "any"), (edge.kind, edge.to, "any"))
    return ((edge.kind, edge.from_, "start"), (edge.kind, edge.to, "end"))
