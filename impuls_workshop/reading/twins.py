"""Pydantic models of our records: they find every mistake in a tree, and know JSON Schema.

Made only where one of the two is asked for; what is right is read by `reading.plain`.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from typing import Annotated, Any, ClassVar, Final, Literal, Self, Union, get_args, get_origin

from msgspec.structs import asdict
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    PlainValidator,
    ValidationInfo,
    WithJsonSchema,
    create_model,
    model_validator,
)
from pydantic.fields import FieldInfo as PydanticField
from pydantic_core import PydanticCustomError, PydanticKnownError

from impuls_workshop.reading.fields import REQUIRED, FieldInfo
from impuls_workshop.reading.record import Record
from impuls_workshop.reading.shapes import WRITTEN, listed
from impuls_workshop.reading.tree import Map, Scalar, Sequence
from impuls_workshop.reading.visit import Visit
from impuls_workshop.reading.wrong_value import WrongValueError

_WRONG: Final = ()
"""Handed on for a text that is none of these: no such field takes it, so pydantic reports the wrong type."""


class Twin(BaseModel):
    """A record type as a pydantic model."""

    # Validators are built on first use: of the types inside others, most are never used alone.
    model_config = ConfigDict(
        frozen=True, extra="forbid", validate_by_name=True, validate_by_alias=True, defer_build=True)

    record: ClassVar[type[Record]]
    """The record type."""

    @model_validator(mode="wrap")
    @classmethod
    def _visited(cls, value: object, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo) -> Self:
        node = _as_map(value, cls.record)
        if node is None:
            return handler(value)
        visit = info.context if isinstance(info.context, Visit) else Visit()
        visit.kinds[id(node)] = cls.record
        shapes = cls.record.shapes()
        fields: dict[str, Any] = {
            key: listed(item, shapes.get(key)) for key, item in node.items() if item is not None}
        outer = visit.inherited
        for name in cls.record.inherited:
            if name in fields:
                visit.inherited = {**visit.inherited, name: fields[name]}
            elif name in visit.inherited:
                fields[name] = visit.inherited[name]
                visit.passed_on.add(name)
        try:
            return handler(fields)
        finally:
            visit.inherited = outer


def _as_map(value: object, kind: type[Record]) -> Map | None:
    if isinstance(value, Map):
        return value
    if isinstance(value, Scalar) and kind.from_text:
        node = Map(value.span)
        node.add(kind.from_text, value, value.span)
        return node
    if isinstance(value, Sequence) and kind.from_list:
        node = Map(value.span)
        node.add(kind.from_list, value, value.span)
        return node
    return None


_twins: Final[dict[type[Record], type[Twin]]] = {}


def twin_of(kind: type[Record]) -> type[Twin]:
    """Return the pydantic model of a record type; each is made once."""
    if kind in _twins:
        return _twins[kind]
    fields: dict[str, Any] = {
        name: (_twin_type(info.annotation), _declared(info)) for name, info in kind.model_fields.items()}
    made: type[Twin] = create_model(
        kind.__name__, __base__=Twin, __doc__=kind.__doc__, __module__=kind.__module__, **fields)
    made.record = kind
    _twins[kind] = made
    return made


def _declared(info: FieldInfo) -> PydanticField:
    about: dict[str, Any] = {"alias": info.alias, "description": info.description}
    if info.default_factory is not None:
        made = Field(default_factory=info.default_factory, **about)
    else:
        made = Field(... if info.default is REQUIRED else _built_in(info.default), **about)
    return made  # type: ignore[no-any-return]  # pydantic declares Any, for the sake of class bodies


def _built_in(default: object) -> object:
    """Return a default as JSON Schema can show it."""
    if isinstance(default, str):
        return str(default)
    return tuple(default) if isinstance(default, tuple) else default


def _twin_type(annotation: Any) -> Any:  # noqa: ANN401 (any type)
    """Return a type for pydantic, with its twins in place of our records."""
    if get_origin(annotation) is Annotated:
        annotation, *declared = get_args(annotation)
        limits = [Field(**{name: value for name, value in asdict(limit).items() if value is not None})
                  for limit in declared]
        # What refuses texts comes last: to pydantic that is outermost.
        return Annotated[(_inner(annotation), *limits, *_strict(annotation))]
    strict = _strict(annotation)
    return Annotated[(_inner(annotation), *strict)] if strict else _inner(annotation)


def _inner(annotation: Any) -> Any:  # noqa: ANN401
    """Return a type for pydantic, still without what refuses texts that pydantic alone would take."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):
        return Union[tuple(map(_twin_type, arguments))]  # noqa: UP007 (as many as there are)
    if origin is not None and origin is not Literal:
        return origin[tuple(one if one is Ellipsis else _twin_type(one) for one in arguments)]
    return _class_twin(annotation) if isinstance(annotation, type) else annotation


def _class_twin(kind: Any) -> Any:  # noqa: ANN401
    if issubclass(kind, Record):
        return twin_of(kind)
    if issubclass(kind, tuple):
        item = _twin_type(kind.item)
        return Annotated[tuple[item, ...], AfterValidator(kind)]  # type: ignore[valid-type]
    if hasattr(kind, "read"):
        return Annotated[str, PlainValidator(_told(kind.read)), WithJsonSchema({"type": "string", "minLength": 1})]
    return kind


def _strict(annotation: Any) -> list[BeforeValidator]:  # noqa: ANN401
    """Return what refuses texts that pydantic alone would take, for the types that need it."""
    pattern = WRITTEN.get(annotation) if isinstance(annotation, type) else None
    if pattern is None:
        return []

    def checked(value: object) -> object:
        return _WRONG if isinstance(value, Scalar) and not pattern.fullmatch(value) else value

    return [BeforeValidator(checked)]


def _told(read: Callable[[object], object]) -> Callable[[object], object]:
    """Return the reader of a text as pydantic's: what it refuses is one of pydantic's errors."""
    def told(value: object) -> object:
        try:
            return read(value)
        except WrongValueError as wrong:
            if not wrong.code:
                raise PydanticKnownError("string_type") from wrong
            raise PydanticCustomError(wrong.code, "refused", wrong.values) from wrong

    return told
