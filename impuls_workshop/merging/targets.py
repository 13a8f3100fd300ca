"""Finds the value of the content that a column's name means: `title`, `goals.zusammenhalt.title`, `labels.time`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, TypeGuard, get_args

from msgspec import Struct

from impuls_workshop.diagnostics import ToldError
from impuls_workshop.reading.record import Record
from impuls_workshop.reading.suggest import closest

if TYPE_CHECKING:
    from impuls_workshop.content.model import Workshop
    from impuls_workshop.reading.shapes import Shape

Step = str | int
"""A field's name, or the number of an item (from 0)."""
HIDDEN: Final = frozenset({"name", "people", "groups", "id"})
"""Fields that no row gives: the folder's name, lists of people, and the names that other files refer to."""
_SIMPLE: Final = frozenset({"text", "int", "float", "bool", "date", "list", "fixed", "other"})


class Target(Struct, frozen=True):
    """A value of the content.

    Attributes:
        owner: The steps from the workshop to the record that holds it.
        field: Name of the record's field.
        inner: The steps inside the field's value: the key of a mapping, the number of a list's text.
        kind: What is written for it, as `Shape.kind` tells; `text` for what lies inside.
    """

    owner: tuple[Step, ...]
    field: str
    inner: tuple[Step, ...] = ()
    kind: str = "text"


class NotFoundError(ToldError):
    """A name that means no value of the content."""


def find_target(workshop: Workshop, name: str) -> Target:
    """Return the value a name means.

    Args:
        workshop: The content.
        name: Kind of content, id of an item, field, separated by points; fields of `workshop.yaml` alone.

    Raises:
        NotFoundError: It means none.
    """
    return _in_record(workshop, type(workshop), name, ())


def find_item(workshop: Workshop, name: str) -> tuple[Step, ...]:
    """Return the steps to a kind of content or an item, which rows may leave out.

    Raises:
        NotFoundError: There is no such one.
    """
    first, _, rest = name.partition(".")
    value = getattr(workshop, first, None) if first in _kinds(workshop) else None
    if value is None:
        _unknown(first, [kind for kind in _kinds(workshop) if getattr(workshop, kind) is not None])
    return _item_in(value, rest, (first,)) if rest else (first,)


def _kinds(workshop: Workshop) -> list[str]:
    from impuls_workshop.content.kinds import kinds

    return [name for name in type(workshop).model_fields if name in kinds()]


def _item_in(record: Any, rest: str, steps: tuple[Step, ...]) -> tuple[Step, ...]:  # noqa: ANN401  any record
    found = _by_id(record.items, rest) if "items" in type(record).model_fields else None
    if found is not None:
        at, more = found
        steps = (*steps, "items", at)
        return steps if not more else _item_in(record.items[at], more, steps)
    field, _, more = rest.partition(".")
    value = getattr(record, field, None) if field in type(record).model_fields else None
    if _is_items(value) and more and (within := _by_id(value, more)):
        steps = (*steps, field, within[0])
        return steps if not within[1] else _item_in(value[within[0]], within[1], steps)
    raise _unknown_error(rest, [path for path, _ in _items(record)])


def _in_record(record: Any, kind: type[Record], rest: str, owner: tuple[Step, ...]) -> Target:  # noqa: ANN401
    name, _, more = rest.partition(".")
    field = _field(kind, name)
    if field is None:
        items = getattr(record, "items", None)
        if _is_items(items) and (found := _by_id(items, rest)):
            return _in_item(items, found, (*owner, "items"))
        raise _unknown_error(name, list(_names(record, kind)))
    value = getattr(record, field, None)
    shape = kind.shapes()[field]
    inner = record_type(kind, field)
    if _is_items(value) and more:
        if (found := _by_id(value, more)) is None:
            raise _unknown_error(more.partition(".")[0], [str(key) for key in _keys(value)])
        return _in_item(value, found, (*owner, field))
    if inner is not None and more and (isinstance(value, Record) or not owner):
        if value is None and field in _kinds_of(kind):
            raise NotFoundError("merge.no-content", kind=field)
        return _in_record(value, inner, more, (*owner, field))
    if more:
        return _inside(value, shape, field, more, owner)
    if shape.kind not in _SIMPLE or _is_items(value) or inner is not None:
        raise NotFoundError("merge.not-a-value", "merge.known-fields", name=name,
                            known=", ".join(f"{name}.{one}" for one in _names(value, inner or type(value))))
    return Target(owner, field, (), shape.kind)


def _in_item(items: tuple[Any, ...], found: tuple[int, str], owner: tuple[Step, ...]) -> Target:
    at, rest = found
    if not rest:
        raise NotFoundError("merge.not-a-value", "merge.known-fields", name=str(next(iter(_keys(items[at:at + 1])))),
                            known=", ".join(_names(items[at], type(items[at]))))
    return _in_record(items[at], type(items[at]), rest, (*owner, at))


def _inside(value: object, shape: Shape, field: str, rest: str, owner: tuple[Step, ...]) -> Target:
    """Find a value inside a field that is no record: a mapping's by its key, a list's text by its number."""
    if isinstance(value, dict):
        return Target(owner, field, tuple(rest.split(".")))
    if isinstance(value, tuple) and rest.isdecimal() and len(rest) < 9 and 1 <= int(rest) <= len(value):
        return Target(owner, field, (int(rest) - 1,), shape.item.kind if shape.item else "text")
    known = [str(number) for number in range(1, len(value) + 1)] if isinstance(value, tuple) else []
    raise _unknown_error(rest, known)


def _by_id(items: tuple[Any, ...], rest: str) -> tuple[int, str] | None:
    """Return which item a path begins with, and the rest of the path. Ids may hold points: the longest one counts."""
    best: tuple[int, str] | None = None
    length = -1
    for at, key in enumerate(_keys(items)):
        if (rest == key or rest.startswith(f"{key}.")) and len(key) > length:
            best, length = (at, rest[len(key) + 1:]), len(key)
    return best


def _keys(items: tuple[Any, ...]) -> Iterator[str]:
    """Yield how items are called: by their id, else by their number from 1."""
    for number, item in enumerate(items, 1):
        yield str(getattr(item, "id", "") or number)


def _is_items(value: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Record)


def _field(kind: type[Record], name: str) -> str | None:
    for field, info in kind.model_fields.items():
        if name in (field, info.alias) and field not in HIDDEN:
            return field
    return None


def record_type(kind: type[Record], field: str) -> type[Record] | None:
    """Return the type of record a field holds, or None if it holds something else."""
    annotation = kind.model_fields[field].annotation
    for one in (annotation, *get_args(annotation)):
        if isinstance(one, type) and issubclass(one, Record):
            return one
    return None


def _kinds_of(kind: type[Record]) -> set[str]:
    from impuls_workshop.content.kinds import kinds

    return set(kinds()) & set(kind.model_fields)


def _names(record: object, kind: type) -> Iterator[str]:
    """Yield the names that may stand in a record's place of a path."""
    for field, info in getattr(kind, "model_fields", {}).items():
        if field not in HIDDEN:
            yield info.alias or field
    items = getattr(record, "items", None)
    if isinstance(items, tuple) and _is_items(items):
        yield from _keys(items)


def _items(record: Record) -> Iterator[tuple[str, object]]:
    for field in type(record).model_fields:
        value = getattr(record, field)
        if _is_items(value):
            prefix = "" if field == "items" else f"{field}."
            yield from ((f"{prefix}{key}", item) for key, item in zip(_keys(value), value, strict=True))


def _unknown(name: str, known: list[str]) -> None:
    raise _unknown_error(name, known)


def _unknown_error(name: str, known: list[str]) -> NotFoundError:
    near = closest(name, known)
    if near:
        return NotFoundError("merge.unknown-name", "merge.did-you-mean", name=name, suggestion=near)
    return NotFoundError("merge.unknown-name", "merge.known-names" if known else None, name=name,
                         known=", ".join(known[:30]))
