"""The base of all typed records: frozen, strict about fields, and aware of where they were written."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    PrivateAttr,
    ValidationInfo,
    model_validator,
)

from impuls_workshop.diagnostics import Span
from impuls_workshop.reading.shapes import Shape, prepared, shape_of
from impuls_workshop.reading.tree import Map, Scalar, Sequence
from impuls_workshop.reading.visit import Visit


class Record(BaseModel):
    """A typed record read from a file.

    Subclasses declare their fields as pydantic does. A tuple field also takes a single value.
    """

    # Validators are built on first use: of the types inside others, most are never used alone.
    model_config = ConfigDict(
        frozen=True, extra="forbid", validate_by_name=True, validate_by_alias=True, defer_build=True)

    from_text: ClassVar[str | None] = None
    """Field that a plain text stands for, where a text is written instead of the record."""
    from_list: ClassVar[str | None] = None
    """Field that a list stands for, where a list is written instead of the record."""
    inherited: ClassVar[tuple[str, ...]] = ()
    """Fields that hold for all records inside, unless these set their own."""

    _node: Map | None = PrivateAttr(None)

    @property
    def span(self) -> Span | None:
        """Where the record was written, or None if it was made by a program."""
        return self._node.span if self._node is not None else None

    @property
    def places(self) -> dict[str, Span]:
        """Where the value of each field was written, for the fields that were."""
        node = self._node
        if node is None:
            return {}
        aliases = {info.alias: name for name, info in type(self).model_fields.items() if info.alias}
        return {aliases.get(key, key): place for key, place in node.values_at.items()}

    def place(self, field: str, index: int | None = None) -> Span | None:
        """Return where a field's value, or one item of it, was written; else where the record was."""
        node = self._node
        if node is None:
            return None
        key = field if field in node else type(self).model_fields[field].alias or field
        value = node.get(key)
        if index is not None and isinstance(value, Sequence) and index < len(value.items_at):
            return value.items_at[index]
        return node.values_at.get(key, node.span)

    @classmethod
    def shapes(cls) -> dict[str, Shape]:
        """Return what is written for each field, by name and by alias."""
        found: dict[str, Shape] | None = cls.__dict__.get("_shapes")
        if found is None:
            found = {}
            for name, info in cls.model_fields.items():
                shape = shape_of(info.annotation)
                found[name] = shape
                if info.alias:
                    found[info.alias] = shape
            type.__setattr__(cls, "_shapes", found)
        return found

    @model_validator(mode="wrap")
    @classmethod
    def _placed(cls, value: object, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo) -> Self:
        node = cls._as_map(value)
        if node is None:
            return handler(value)
        visit = info.context if isinstance(info.context, Visit) else Visit()
        visit.kinds[id(node)] = cls
        shapes = cls.shapes()
        fields: dict[str, Any] = {
            key: prepared(item, shapes.get(key)) for key, item in node.items() if item is not None}
        outer = visit.inherited
        for name in cls.inherited:
            if name in fields:
                visit.inherited = {**visit.inherited, name: fields[name]}
            elif name in visit.inherited:
                fields[name] = visit.inherited[name]
                visit.passed_on.add(name)
        try:
            made = handler(fields)
        finally:
            visit.inherited = outer
        made._node = node
        return made

    @classmethod
    def _as_map(cls, value: object) -> Map | None:
        if isinstance(value, Map):
            return value
        if isinstance(value, Scalar) and cls.from_text:
            node = Map(value.span)
            node.add(cls.from_text, value, value.span)
            return node
        if isinstance(value, Sequence) and cls.from_list:
            node = Map(value.span)
            node.add(cls.from_list, value, value.span)
            return node
        return None
