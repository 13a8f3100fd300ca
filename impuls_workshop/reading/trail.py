"""Follows pydantic's path of an error through the tree, and cuts off what is wrong."""

from __future__ import annotations

from msgspec import Struct, field

from impuls_workshop.diagnostics import Span
from impuls_workshop.reading.tree import Map, Node, Sequence
from impuls_workshop.reading.visit import Visit

Loc = tuple[int | str, ...]


class Trail(Struct):
    """The way from the root of a tree to the value an error is about.

    Attributes:
        node: The value.
        span: Where it begins.
        steps: Each container on the way, and the key or index taken.
        rest: Parts of the path the tree does not have: a missing field, or a name pydantic made up.
    """

    node: Node
    span: Span | None
    steps: list[tuple[Map | Sequence, str | int]] = field(default_factory=list)
    rest: list[int | str] = field(default_factory=list)


def follow(root: Node, loc: Loc, visit: Visit) -> Trail:
    """Follow the path of an error as far as the tree goes."""
    trail = Trail(root, root.span if root is not None else None)
    for part in loc:
        node = trail.node
        if isinstance(node, Map) and (key := _key(node, part, visit)) is not None:
            trail.steps.append((node, key))
            trail.node, trail.span = node[key], node.values_at[key]
        elif isinstance(node, Sequence) and isinstance(part, int) and part < len(node):
            trail.steps.append((node, part))
            trail.node, trail.span = node[part], node.items_at[part]
        else:
            trail.rest.append(part)
    return trail


def _key(node: Map, part: int | str, visit: Visit) -> str | None:
    """Return the key as written: errors name fields by alias, files may use either."""
    if part in node:
        return str(part)
    kind = visit.kinds.get(id(node))
    for name, info in kind.model_fields.items() if kind else ():
        if part in (name, info.alias):
            return name if name in node else info.alias if info.alias in node else None
    return None


def doomed_by(trail: Trail, visit: Visit) -> tuple[Map | Sequence, str | int] | None:
    """Return what to cut so that the rest can be read, or None if nothing would be left.

    An optional field goes; with a required field goes the list item that cannot do without.
    """
    for container, key in reversed(trail.steps):
        if isinstance(container, Sequence):
            return container, key
        kind = visit.kinds.get(id(container))
        info = next((info for name, info in kind.model_fields.items() if key in (name, info.alias)),
                    None) if kind else None
        if info is None or not info.is_required():
            return container, key
    return None


def cut(node: Node, doomed: set[tuple[int, str | int]]) -> Node:
    """Return a copy of the tree without the doomed keys and items, given by their containers' identity."""
    if isinstance(node, Map):
        made = Map(node.span)
        for key, value in node.items():
            if (id(node), key) not in doomed:
                made.add(key, cut(value, doomed), node.keys_at[key], node.values_at[key])
        return made
    if isinstance(node, Sequence):
        listed = Sequence(node.span)
        for index, item in enumerate(node):
            if (id(node), index) not in doomed:
                listed.add(cut(item, doomed), node.items_at[index])
        return listed
    return node
