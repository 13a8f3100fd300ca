"""YAML files that come with the tool, read beforehand: their trees are kept as plain values in a module.

`python scripts/prepare_trees.py` renews the module; a file that has changed since is read like any other.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from impuls_workshop.diagnostics import Span
from impuls_workshop.reading.tree import Map, Node, Scalar, Sequence


def prepared(text: str, shown: str) -> Node:
    """Return the tree of a file that was read beforehand; None if it was not.

    Args:
        text: The file's text.
        shown: Its name in messages.
    """
    from impuls_workshop.reading.prepared_trees import TREES

    kept = TREES.get(sha256(text.encode()).hexdigest())
    return _tree(kept, shown) if kept is not None else None


def _tree(kept: Any, shown: str) -> Node:  # noqa: ANN401  nested tuples
    """Make a tree of `(text, places, plain)`, `[line, column, items]` or `{...}` as `as_plain` writes them."""
    if kept is None:
        return None
    kind, line, column, *rest = kept
    span = Span(shown, line, column)
    if kind == "s":
        text, places, plain = rest
        return Scalar(text, span, tuple(Span(shown, *place) for place in places), plain)
    if kind == "l":
        listed = Sequence(span)
        for item, place in rest[0]:
            listed.add(_tree(item, shown), Span(shown, *place))
        return listed
    made = Map(span)
    for key, key_at, value, value_at in rest[0]:
        made.add(key, _tree(value, shown), Span(shown, *key_at), Span(shown, *value_at))
    return made


def as_plain(node: Node) -> object:
    """Return a tree as nested tuples of texts and numbers, without the file's name."""
    if node is None:
        return None
    at = (node.span.line, node.span.column)
    if isinstance(node, Scalar):
        places = () if node.places == (node.span,) else tuple((one.line, one.column) for one in node.places)
        return ("s", *at, str(node), places, node.plain)
    if isinstance(node, Sequence):
        return ("l", *at, tuple((as_plain(item), (place.line, place.column))
                                for item, place in zip(node, node.items_at, strict=True)))
    return ("m", *at, tuple((key, _at(node.keys_at[key]), as_plain(value), _at(node.values_at[key]))
                            for key, value in node.items()))


def _at(span: Span) -> tuple[int, int]:
    return span.line, span.column
