"""Puts the slots that layouts share into each layout that names them in `uses`."""

from __future__ import annotations

from typing import Final

from impuls_workshop.diagnostics import Report
from impuls_workshop.reading.suggest import closest
from impuls_workshop.reading.tree import Map, Node, Scalar, Sequence

_FIRST: Final = "title"
"""Own slots that `uses` does not name follow this one."""


def with_common(node: Node, report: Report) -> Node:
    """Return a layouts file's tree with all slots written out in each layout, in reading order.

    `uses` names slots in reading order. What a layout writes itself for such a slot goes before the common
    entry, field by field; its own slots that `uses` does not name follow the title. All values keep the
    places they were written at.

    Args:
        node: The file as read.
        report: Takes an error for each name in `uses` that is no slot.
    """
    if not isinstance(node, Map) or not isinstance(layouts := node.get("layouts"), Map):
        return node
    common = node.get("common")
    shared = common if isinstance(common, Map) else Map(node.span)
    made = Map(layouts.span)
    for name, layout in layouts.items():
        whole = _written_out(layout, shared, report) if isinstance(layout, Map) else layout
        made.add(name, whole, layouts.keys_at[name], layouts.values_at[name])
    return _replaced(node, "layouts", made)


def _written_out(layout: Map, shared: Map, report: Report) -> Map:
    uses, own = layout.get("uses"), layout.get("slots")
    if not isinstance(uses, Sequence) or not (own is None or isinstance(own, Map)):
        return layout
    slots = Map(layout.values_at.get("slots", layout.span))
    own = own if own is not None else Map(slots.span)
    named = [name for name in uses if isinstance(name, Scalar)]
    rest = [name for name in own if name not in named]
    for name in named:
        if name not in shared and name not in own:
            near = closest(name, [*shared, *own])
            report.error("theme.unknown-common", name.span, name=name, suggestion=near or "",
                         known=", ".join(shared), hint="theme.did-you-mean" if near else "theme.known-names")
        elif name not in slots:
            _add(str(name), shared, own, slots)
        if name == _FIRST:
            _add_all(rest, own, slots)
    _add_all(rest, own, slots)
    return _replaced(layout, "slots", slots)


def _add_all(names: list[str], own: Map, slots: Map) -> None:
    for name in names:
        if name not in slots:
            slots.add(name, own[name], own.keys_at[name], own.values_at[name])


def _add(name: str, shared: Map, own: Map, slots: Map) -> None:
    """Add the common slot with what the layout says of it."""
    source = own if name in own else shared
    entry, base = own.get(name), shared.get(name)
    if isinstance(entry, Map) and isinstance(base, Map):
        merged = Map(entry.span)
        for key in [*base, *(key for key in entry if key not in base)]:
            origin = entry if key in entry else base
            merged.add(key, origin[key], origin.keys_at[key], origin.values_at[key])
        entry = merged
    slots.add(name, base if entry is None else entry, source.keys_at[name], source.values_at[name])


def _replaced(node: Map, key: str, value: Map) -> Map:
    made = node.copy()
    made[key] = value
    made.keys_at.setdefault(key, node.span)
    made.values_at[key] = value.span
    return made
