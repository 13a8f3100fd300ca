"""Which kind of value a field takes, and texts made ready for it where pydantic would be too generous."""

from __future__ import annotations

import datetime
import re
import types
from typing import Annotated, Any, Final, Literal, NamedTuple, Union, get_args, get_origin

from impuls_workshop.reading.tree import Map, Node, Scalar, Sequence


class Shape(NamedTuple):
    """What is written for a field.

    Attributes:
        kind: `list` for a tuple of any length, `fixed` for a tuple of a given length, else the type of value.
        item: What each item of a list or fixed tuple is.
    """

    kind: Literal["text", "int", "float", "bool", "date", "list", "fixed", "record", "other"]
    item: Shape | None = None


_KINDS: Final[dict[Any, Literal["int", "float", "bool", "date"]]] = {
    bool: "bool", int: "int", float: "float", datetime.date: "date"}

_WRITTEN: Final = {
    "bool": re.compile(r"true|false"),
    "int": re.compile(r"[-+]?\d{1,18}"),
    "float": re.compile(r"[-+]?\d{1,18}(\.\d{1,18})?"),
    "date": re.compile(r"\d{4}-\d{2}-\d{2}"),
}
"""How values are written. pydantic alone takes `yes` for true, `4_0` for 40 and `1700000000` for a day."""

_WRONG: Final = ()
"""Handed on for a text that is none of these: no such field takes it, so pydantic reports the wrong type."""


def shape_of(annotation: Any) -> Shape:  # noqa: ANN401 (any type may be asked about)
    """Return what is written for a field of this type."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return shape_of(arguments[0])
    if origin in (Union, types.UnionType):
        shapes = [shape_of(kind) for kind in arguments if kind is not type(None)]
        return shapes[0] if len(set(shapes)) == 1 else Shape("other")
    if origin is tuple:
        kind: Literal["list", "fixed"] = "list" if arguments[1:] == (Ellipsis,) else "fixed"
        return Shape(kind, shape_of(arguments[0]))
    if origin is Literal:
        return Shape("text")
    return _shape_of_class(annotation) if isinstance(annotation, type) else Shape("other")


def _shape_of_class(kind: type) -> Shape:
    if issubclass(kind, tuple):
        return Shape("list", Shape("text"))
    if issubclass(kind, str):
        return Shape("text")
    return Shape("record" if hasattr(kind, "model_fields") else _KINDS.get(kind, "other"))


def prepared(value: Node, shape: Shape | None) -> object:
    """Return a value ready for validation: single values as lists, texts only where they fit."""
    if shape is None or value is None:
        return value
    if shape.kind == "list" and isinstance(value, Scalar | Map):
        value = Sequence(value.span, [value], [value.span])
    if shape.kind in ("list", "fixed") and isinstance(value, Sequence):
        if shape.item is not None and shape.item.kind in _WRITTEN:
            return [prepared(item, shape.item) for item in value]
        return value
    pattern = _WRITTEN.get(shape.kind)
    if pattern is not None and isinstance(value, Scalar) and not pattern.fullmatch(value):
        return _WRONG
    return value
