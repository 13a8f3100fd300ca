"""Which kind of value a field takes, and how such values are written."""

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

WRITTEN: Final[dict[Any, re.Pattern[str]]] = {
    bool: re.compile(r"true|false"),
    int: re.compile(r"[-+]?[0-9]{1,18}"),
    float: re.compile(r"[-+]?[0-9]{1,18}(\.[0-9]{1,18})?"),
    datetime.date: re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
}
"""How values are written. pydantic alone takes `yes` for true, `4_0` for 40 and `1700000000` for a day."""


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


def listed(value: Node, shape: Shape | None) -> Node:
    """Return a field's value; a single one as a list where the field takes a list of any length."""
    if shape is not None and shape.kind == "list" and isinstance(value, Scalar | Map):
        return Sequence(value.span, [value], [value.span])
    return value
