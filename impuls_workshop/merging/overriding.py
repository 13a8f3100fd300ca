"""Makes a row's workshop: the loaded one, with the values the row gives instead of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from msgspec import Struct, field

from impuls_workshop.content.model import Settings
from impuls_workshop.content.text import Lines
from impuls_workshop.merging.placeholders import filled, names_in
from impuls_workshop.merging.targets import Step, Target, record_type
from impuls_workshop.reading.plain import read_fields
from impuls_workshop.reading.record import Record
from impuls_workshop.reading.tree import Map, Node, Scalar, Sequence
from impuls_workshop.reading.typed import validate

if TYPE_CHECKING:
    from impuls_workshop.content.model import Workshop
    from impuls_workshop.diagnostics import Report, Span
    from impuls_workshop.merging.columns import Columns
    from impuls_workshop.reading.cells import Cell, Row

YES: Final = frozenset({"yes", "y", "ja", "j", "true", "wahr", "on", "an", "1", "x"})
NO: Final = frozenset({"no", "n", "nein", "false", "falsch", "off", "aus", "0", "-"})
_SEPARATOR: Final = re.compile(r"\s*[|\n]\s*")
"""Between the texts of a list in one cell."""
_GERMAN_DAY: Final = re.compile(r"(\d\d?)\.(\d\d?)\.(\d{4})")
_MIDNIGHT: Final = re.compile(r"(\d{4}-\d\d-\d\d)[ T]00:00(:00)?")
"""How a day comes from a workbook."""


class Change(NamedTuple):
    """A value to be written: where, and what."""

    target: Target
    node: Node


class _Tree(Struct):
    """The changes of a record and of the records inside."""

    own: list[Change] = field(default_factory=list)
    inside: dict[Step, _Tree] = field(default_factory=dict)


class Overridden(NamedTuple):
    """A row's workshop, and what in it is the row's."""

    workshop: Workshop
    changes: tuple[Change, ...]
    removed: tuple[tuple[Step, ...], ...]


def override(workshop: Workshop, columns: Columns, row: Row, report: Report) -> Overridden | None:
    """Return a row's workshop, or None if one of its values cannot be used.

    Args:
        workshop: The workshop as loaded.
        columns: What the columns mean.
        row: The row's cells. An empty one leaves the workshop's own value.
        report: Takes what is wrong, at the row's cell.
    """
    before = len(report.errors)
    changes = [*_given(columns, row, report)]
    removed = tuple(_switched_off(columns, row, report))
    tree = _Tree()
    for change in changes:
        at = tree
        for step in change.target.owner:
            at = at.inside.setdefault(step, _Tree())
        at.own.append(change)
    made: Any = _changed(workshop, Settings, tree, row[0].span, report)
    for steps in sorted(removed, key=_last_first, reverse=True):
        made = _without(made, steps)
    return Overridden(made, tuple(changes), removed) if len(report.errors) == before else None


def _given(columns: Columns, row: Row, report: Report) -> Iterable[Change]:
    """Yield the values a row gives: its own columns', then those of texts with placeholders."""
    given: set[Target] = set()
    for at, target in columns.values.items():
        if at < len(row) and row[at].text:
            given.add(target)
            yield Change(target, _node(row[at].text, row[at].span, target))
    for target, text in columns.texts:
        if target in given or Target(target.owner, target.field, (), "list") in given:
            continue
        cells = [_cell(row, columns.number_of(name)) for name in names_in(text)]
        lacking = [name for name, cell in zip(names_in(text), cells, strict=True) if cell is None or not cell.text]
        for name in lacking:
            column = columns.number_of(name) or 0
            empty = row[column].span if column < len(row) else row[-1].span
            report.error("merge.empty-placeholder", empty, hint="merge.fill-the-cell", name=name)
        if lacking:
            continue
        values = {name: cell.text for name, cell in zip(names_in(text), cells, strict=True) if cell is not None}
        words = filled(str(text), values.__getitem__, type(text))
        place = next(cell.span for cell in cells if cell is not None)
        yield Change(target, _scalar(words, place))


def _cell(row: Row, number: int | None) -> Cell | None:
    return row[number] if number is not None and number < len(row) else None


def _scalar(text: str, place: Span) -> Scalar:
    return Scalar(text, place, (place,) * (text.count("\n") + 1), plain=False)


def _node(text: str, place: Span, target: Target) -> Node:
    """Return a cell's text as it would stand in a file."""
    if target.kind in ("list", "fixed"):
        parts = [part for part in _SEPARATOR.split(text) if part]
        return Sequence(place, [_scalar(part, place) for part in parts], [place] * len(parts))
    if target.kind == "bool" and text.casefold() in YES | NO:
        text = "true" if text.casefold() in YES else "false"
    elif target.kind == "date":
        if found := _GERMAN_DAY.fullmatch(text):
            text = f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
        text = _MIDNIGHT.sub(r"\1", text)
    return _scalar(text, place)


def _changed(record: Any, kind: type[Record], tree: _Tree, place: Span, report: Report) -> Any:  # noqa: ANN401
    """Return a record with what changes in it; one that is not there yet is made."""
    updates: dict[str, Any] = {}
    items: dict[str, list[Any]] = {}
    for step, sub in tree.inside.items():
        assert isinstance(step, str)  # noqa: S101  a record's steps are fields
        value = getattr(record, step, None)
        if isinstance(value, tuple):
            listed = items.setdefault(step, list(value))
            for at, within in sub.inside.items():
                assert isinstance(at, int)  # noqa: S101  a list's steps are numbers
                listed[at] = _changed(value[at], type(value[at]), within, place, report)
        else:
            of = type(value) if value is not None else record_type(kind, step) or Record
            updates[step] = _changed(value, of, sub, place, report)
    updates |= {step: tuple(listed) for step, listed in items.items()}
    node = _own_node(record, kind, tree.own, place)
    if tree.own:
        names = {change.target.field for change in tree.own}
        known = read_fields(kind, node, names) if record is not None else None
        if known is not None:
            return _copied(record, updates | known, node)
        made = validate(kind, node, report)
        if made is None:
            return record
        if record is None:
            return made.model_copy(update=updates) if updates else made
        updates |= {name: getattr(made, name) for name in names}
    if record is None:
        return None
    return _copied(record, updates, node)


def _copied(record: Record, updates: Mapping[str, Any], node: Map) -> Record:
    if "days" in updates and getattr(record, "days", None):
        # The blocks of an agenda with days are those of its days.
        updates = {**updates, "blocks": tuple(block for day in updates["days"] for block in day.blocks)}
    made = record.model_copy(update=dict(updates))
    made._node = node
    return made


def _own_node(record: Record | None, kind: type[Record], changes: Iterable[Change], place: Span) -> Map:
    """Return the tree of a record with the changes of its own fields."""
    node = record._node if record is not None else None
    changed = node.copy() if node is not None else Map(place)
    for name in kind.inherited if record is not None else ():
        value = getattr(record, name, None)
        if isinstance(value, str) and name not in changed:
            changed.add(name, Scalar(value, changed.span), changed.span)
    for target, value in changes:
        key = target.field if target.field in changed else kind.model_fields[target.field].alias or target.field
        if target.inner:
            old = getattr(record, target.field, None)
            value = _within(changed.get(key), old, target.inner, value, place)  # noqa: PLW2901
        at = value.span if value is not None else place
        changed[key] = value
        changed.keys_at.setdefault(key, at)
        changed.values_at[key] = at
    return changed


def _within(node: Node, value: object, inner: tuple[Step, ...], new: Node, place: Span) -> Node:
    """Return the tree of a mapping or a list with one value changed inside."""
    step, rest = inner[0], inner[1:]
    if isinstance(step, int):
        parts: list[Node] = list(node) if isinstance(node, Sequence) else [node]
        places = list(node.items_at) if isinstance(node, Sequence) else [place]
        if isinstance(value, Lines) and len(parts) != len(value):
            parts, places = [_scalar(str(line), line.span or place) for line in value], [place] * len(value)
        parts[step], places[step] = new, new.span if new is not None else place
        return Sequence(place, parts, places)
    changed = node.copy() if isinstance(node, Map) else Map(place)
    inside = _within(changed.get(step), None, rest, new, place) if rest else new
    changed[step] = inside
    changed.keys_at.setdefault(step, place)
    changed.values_at[step] = inside.span if inside is not None else place
    return changed


def _switched_off(columns: Columns, row: Row, report: Report) -> Iterable[tuple[Step, ...]]:
    for at, steps in columns.switches.items():
        if at >= len(row) or not row[at].text:
            continue
        word = row[at].text.casefold()
        if word in NO:
            yield steps
        elif word not in YES:
            report.error("merge.yes-or-no", row[at].span, hint="merge.yes-or-no-hint", value=row[at].text)


def _last_first(steps: tuple[Step, ...]) -> tuple[tuple[int, str], ...]:
    return tuple((step, "") if isinstance(step, int) else (-1, step) for step in steps)


def _without(record: Any, steps: tuple[Step, ...]) -> Any:  # noqa: ANN401  any record
    """Return a record without what some steps lead to."""
    name = steps[0]
    assert isinstance(name, str)  # noqa: S101  a record's steps are fields
    if len(steps) == 1:
        return record.model_copy(update={name: None})
    value = getattr(record, name)
    if not isinstance(value, tuple):
        return None if value is None else record.model_copy(update={name: _without(value, steps[1:])})
    at = steps[1]
    assert isinstance(at, int)  # noqa: S101  a list's steps are numbers
    kept = [*value[:at], *([_without(value[at], steps[2:])] if steps[2:] else []), *value[at + 1:]]
    updates: dict[str, Any] = {name: tuple(kept)}
    if name == "days":
        updates["blocks"] = tuple(block for day in kept for block in day.blocks)
    return record.model_copy(update=updates)
