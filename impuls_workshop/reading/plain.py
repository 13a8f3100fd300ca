"""Makes a typed record of a tree in which everything is right; whatever is wrong is only refused.

What is right is what pydantic takes (`reading.twins`), which explains mistakes well but takes longer to be imported
than a whole workshop to be read. `tests/reading/test_plain.py` compares the two.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Collection, Mapping
from functools import cache
from typing import Annotated, Any, Final, Literal, TypeVar, Union, get_args, get_origin

from msgspec import Struct, field

from impuls_workshop.reading.fields import REQUIRED, FieldInfo
from impuls_workshop.reading.plain_values import (
    SIMPLE,
    Inherited,
    Reader,
    choice,
    either,
    fixed,
    limited,
    list_of,
    mapping_of,
)
from impuls_workshop.reading.record import Record
from impuls_workshop.reading.tree import Map, Node, Scalar, Sequence
from impuls_workshop.reading.wrong_value import WrongValueError

RecordT = TypeVar("RecordT", bound=Record)


def read_plain(kind: type[RecordT], node: Node) -> RecordT:
    """Make a record of a tree.

    Raises:
        WrongValueError: Something in it is wrong.
    """
    made: RecordT = _record_reader(kind)(node, {})
    return made


def read_fields(kind: type[Record], node: Map, names: Collection[str]) -> dict[str, Any] | None:
    """Return some fields of a record, the others being in order; None if it takes the whole record to read them.

    Args:
        kind: The type of record.
        node: Its tree.
        names: The fields.
    """
    if kind._complete is not Record._complete or not set(kind.inherited).isdisjoint(names):
        return None
    plan = _plan_of(kind)
    inherited: Inherited = {name: own for name in kind.inherited if (own := node.get(name)) is not None}
    found: dict[str, Any] = {}
    try:
        for key, value in node.items():
            name, reader = plan.reader(key)
            if name in names and value is not None and (name == key or node.get(name) is None):
                found[name] = reader(value, inherited)
    except WrongValueError:
        return None
    return found if len(found) == len(names) else None


class _Plan(Struct):
    """How a type of record is read.

    Attributes:
        start: All fields in order with their defaults, `REQUIRED` where there is none or it is made anew.
        names: The fields by each name they may be written with.
        fields: How they are declared.
        open: Those fields of `start` that have no default there, with what makes one.
        readers: Name of the field and reader of its value, by the names that were come across so far.
    """

    start: dict[str, Any] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    fields: Mapping[str, FieldInfo] = field(default_factory=dict)
    open: list[tuple[str, Callable[[], Any] | None]] = field(default_factory=list)
    readers: dict[str, tuple[str, Reader]] = field(default_factory=dict)

    def reader(self, key: str) -> tuple[str, Reader]:
        """Return the name of the field that is written so, and its reader."""
        found = self.readers.get(key)
        if found is None:
            if key not in self.names:
                raise WrongValueError
            name = self.names[key]
            found = self.readers[key] = (name, _field_reader(self.fields[name].annotation))
        return found


_made_plans: Final[dict[type[Record], _Plan]] = {}


def _plan_of(kind: type[Record]) -> _Plan:
    if kind in _made_plans:
        return _made_plans[kind]
    plan = _made_plans[kind] = _Plan(fields=kind.model_fields)
    for name, info in kind.model_fields.items():
        plan.start[name] = info.default
        if info.default is REQUIRED:
            plan.open.append((name, info.default_factory))
        plan.names[name] = name
        if info.alias:
            plan.names[info.alias] = name
    return plan


_plans: Final[dict[type[Record], Reader]] = {}


def _record_reader(kind: type[Record]) -> Reader:
    """Return what makes records of a type; its plan is made when the first one is read."""
    known = _plans.get(kind)
    if known is not None:
        return known
    from_text, from_list, passes_on = kind.from_text, kind.from_list, kind.inherited
    completes = kind._complete is not Record._complete
    place = vars(Record)["_node"].__set__  # the slot's own: quicker than setting an attribute
    plan: _Plan | None = None

    def read(node: Node, inherited: Inherited) -> Record:
        nonlocal plan
        if plan is None:
            plan = _plan_of(kind)
        if not isinstance(node, Map):
            node = _short_form(node, from_text, from_list)
        fields = plan.start.copy()
        if passes_on:
            inherited = _passed_on(node, inherited, passes_on, fields, plan)
        reader_of = plan.reader
        for key, value in node.items():
            if value is None:
                continue
            name, reader = reader_of(key)
            if name != key and node.get(name) is not None:
                raise WrongValueError
            fields[name] = reader(value, inherited)
        for name, make in plan.open:
            if fields[name] is REQUIRED:
                if make is None:
                    raise WrongValueError
                fields[name] = make()
        made = kind.__new__(kind)
        made.__dict__.update(fields)
        place(made, node)
        if completes:
            made._complete()
        return made

    _plans[kind] = read
    return read


def _short_form(node: Node, from_text: str | None, from_list: str | None) -> Map:
    """Return the mapping that a text or a list stands for."""
    field = from_text if isinstance(node, Scalar) else from_list if isinstance(node, Sequence) else None
    if field is None or node is None:
        raise WrongValueError
    made = Map(node.span)
    made.add(field, node, node.span)
    return made


def _passed_on(node: Map, inherited: Inherited, names: tuple[str, ...], fields: dict[str, Any],
               plan: _Plan) -> Inherited:
    """Fill in the inherited fields the record does not set itself; return what it passes on."""
    for name in names:
        own = node.get(name)
        if own is not None:
            inherited = {**inherited, name: own}
        elif name in inherited:
            fields[name] = plan.reader(name)[1](inherited[name], inherited)
    return inherited


@cache
def _field_reader(annotation: Any) -> Reader:  # noqa: ANN401 (any type)
    """Return the reader of a field, which is never None, and takes a single value for a list of any length."""
    kinds = [kind for kind in _choices(annotation) if kind is not type(None)]
    reader = either([_reader(kind) for kind in kinds])
    if not all(_is_list(kind) for kind in kinds):
        return reader

    def read(value: object, inherited: Inherited) -> object:
        return reader(value if isinstance(value, Sequence) else [value], inherited)

    return read


def _choices(annotation: Any) -> tuple[Any, ...]:  # noqa: ANN401
    return get_args(annotation) if get_origin(annotation) in (Union, types.UnionType) else (annotation,)


def _is_list(annotation: Any) -> bool:  # noqa: ANN401
    if get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) is tuple:
        return get_args(annotation)[1:] == (Ellipsis,)
    return isinstance(annotation, type) and issubclass(annotation, tuple)


def _reader(annotation: Any) -> Reader:  # noqa: ANN401
    """Return what makes values of a type."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):
        return either([_reader(kind) for kind in arguments])
    if origin is Annotated:
        return limited(_reader(arguments[0]), arguments[1:])
    if origin is Literal:
        return choice(arguments)
    if origin in (dict, Mapping):
        return mapping_of(_reader(arguments[1]))
    if origin is tuple:
        return list_of(_reader(arguments[0])) if _is_list(annotation) else fixed([_reader(one) for one in arguments])
    return SIMPLE[annotation] if annotation in SIMPLE else _class_reader(annotation)


def _class_reader(kind: Any) -> Reader:  # noqa: ANN401
    """Return what makes values of a class of ours."""
    if issubclass(kind, Record):
        return _record_reader(kind)
    if issubclass(kind, tuple):
        items = list_of(_reader(kind.item))
        return lambda value, inherited: kind(items(value, inherited))
    own = kind.read
    return lambda value, _inherited: own(value)
