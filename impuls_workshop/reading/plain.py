"""Makes a typed record of a tree in which everything is right; whatever is wrong is only refused.

What is right is what pydantic takes (`reading.twins`), which explains mistakes well but takes longer to be imported
than a whole workshop to be read. `tests/reading/test_plain.py` compares the two.
"""

from __future__ import annotations

import datetime
import re
import types
from collections.abc import Callable, Collection, Mapping
from functools import cache
from math import inf
from typing import Annotated, Any, Final, Literal, TypeVar, Union, get_args, get_origin

from msgspec import Struct, field

from impuls_workshop.reading.fields import REQUIRED, FieldInfo, Limits
from impuls_workshop.reading.record import Record
from impuls_workshop.reading.shapes import WRITTEN
from impuls_workshop.reading.tree import Map, Node, Scalar, Sequence
from impuls_workshop.reading.wrong_value import WrongValueError

RecordT = TypeVar("RecordT", bound=Record)
Inherited = dict[str, Node]
Reader = Callable[[Any, Inherited], Any]
"""Makes a value of a node, given the fields that are inherited; raises WrongValueError."""


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
    reader = _either([_reader(kind) for kind in kinds])
    if not all(_is_list(kind) for kind in kinds):
        return reader

    def read(value: Any, inherited: Inherited) -> Any:  # noqa: ANN401
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
        return _either([_reader(kind) for kind in arguments])
    if origin is Annotated:
        return _limited(_reader(arguments[0]), arguments[1:])
    if origin is Literal:
        return _choice(arguments)
    if origin in (dict, Mapping):
        return _dict(_reader(arguments[1]))
    if origin is tuple:
        return _list(_reader(arguments[0])) if _is_list(annotation) else _fixed([_reader(one) for one in arguments])
    return _SIMPLE[annotation] if annotation in _SIMPLE else _class_reader(annotation)


def _class_reader(kind: Any) -> Reader:  # noqa: ANN401
    """Return what makes values of a class of ours."""
    if issubclass(kind, Record):
        return _record_reader(kind)
    if issubclass(kind, tuple):
        items = _list(_reader(kind.item))
        return lambda value, inherited: kind(items(value, inherited))
    own = kind.read
    return lambda value, _inherited: own(value)


def _either(readers: list[Reader]) -> Reader:
    if len(readers) == 1:
        return readers[0]

    def read(value: Any, inherited: Inherited) -> Any:  # noqa: ANN401
        for reader in readers[:-1]:
            try:
                return reader(value, inherited)
            except WrongValueError:
                pass
        return readers[-1](value, inherited)

    return read


def _choice(words: tuple[str, ...]) -> Reader:
    known = {word: word for word in words}

    def read(value: Any, _inherited: Inherited) -> str:  # noqa: ANN401
        if isinstance(value, str) and value in known:
            return known[value]
        raise WrongValueError

    return read


def _list(item: Reader) -> Reader:
    def read(value: Any, inherited: Inherited) -> tuple[Any, ...]:  # noqa: ANN401
        if not isinstance(value, list):
            raise WrongValueError
        return tuple([item(one, inherited) for one in value])

    return read


def _fixed(items: list[Reader]) -> Reader:
    def read(value: Any, inherited: Inherited) -> tuple[Any, ...]:  # noqa: ANN401
        if not isinstance(value, list) or len(value) != len(items):
            raise WrongValueError
        return tuple([item(one, inherited) for item, one in zip(items, value, strict=True)])

    return read


def _dict(item: Reader) -> Reader:
    def read(value: Any, inherited: Inherited) -> dict[str, Any]:  # noqa: ANN401
        if not isinstance(value, dict):
            raise WrongValueError
        return {key: item(one, inherited) for key, one in value.items()}

    return read


def _limited(reader: Reader, limits: tuple[Limits, ...]) -> Reader:
    """Return a reader that also keeps to limits."""
    for limit in limits:
        reader = _within(reader, limit)
    return reader


def _within(reader: Reader, limit: Limits) -> Reader:
    least, most = limit.min_length or 0, limit.max_length if limit.max_length is not None else inf
    # At the end `$` means the very end to pydantic; to Python also that before a last line feed.
    pattern = re.compile(limit.pattern.removesuffix("$") + r"\Z") if limit.pattern else None
    low, above = limit.ge if limit.ge is not None else -inf, limit.gt
    high = limit.le if limit.le is not None else inf

    def measured(value: Any, inherited: Inherited) -> Any:  # noqa: ANN401
        made = reader(value, inherited)
        if not least <= len(made) <= most or (pattern is not None and not pattern.search(made)):
            raise WrongValueError
        return made

    def ranged(value: Any, inherited: Inherited) -> Any:  # noqa: ANN401
        made = reader(value, inherited)
        if not low <= made <= high or (above is not None and not made > above):
            raise WrongValueError
        return made

    sized = (limit.min_length, limit.max_length, limit.pattern) != (None, None, None)
    return measured if sized else ranged


def _text(value: Any, _inherited: Inherited) -> str:  # noqa: ANN401
    if isinstance(value, str):
        return str(value)
    raise WrongValueError


def _written(kind: type, make: Callable[[str], Any]) -> Reader:
    fits = WRITTEN[kind].fullmatch

    def read(value: Any, _inherited: Inherited) -> Any:  # noqa: ANN401
        if isinstance(value, str) and fits(value):
            try:
                return make(value)
            except ValueError:  # such as the 30th of February
                pass
        raise WrongValueError

    return read


def _nothing(value: Any, _inherited: Inherited) -> None:  # noqa: ANN401
    if value is not None:
        raise WrongValueError


_SIMPLE: Final[dict[Any, Reader]] = {
    str: _text,
    bool: _written(bool, "true".__eq__),
    int: _written(int, int),
    float: _written(float, float),
    datetime.date: _written(datetime.date, datetime.date.fromisoformat),
    type(None): _nothing,
    Any: lambda value, _inherited: value,
}
"""Types that are read on their own."""
