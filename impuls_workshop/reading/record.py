"""The base of all typed records: frozen, strict about fields, and aware of where they were written."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from typing import Any, ClassVar, Self

from msgspec.structs import replace

from impuls_workshop.diagnostics import Span
from impuls_workshop.reading.fields import REQUIRED, FieldInfo
from impuls_workshop.reading.shapes import Shape, shape_of
from impuls_workshop.reading.tree import Map, Sequence


class _Fields:
    """The fields of a record type, worked out when somebody first asks: most types are never asked."""

    def __get__(self, made: Record | None, kind: type[Record]) -> dict[str, FieldInfo]:
        found: dict[str, FieldInfo] | None = kind.__dict__.get("_declared")
        if found is None:
            found = _declared(kind)
            kind._declared = found
        return found


class Record:
    """A typed record read from a file.

    Subclasses declare their fields with annotations, and `Field` where there is more to say. A tuple field also
    takes a single value. `reading.typed` makes records of files; a program that makes one sees to its types itself.
    """

    __slots__ = ("__dict__", "_node")

    from_text: ClassVar[str | None] = None
    """Field that a plain text stands for, where a text is written instead of the record."""
    from_list: ClassVar[str | None] = None
    """Field that a list stands for, where a list is written instead of the record."""
    inherited: ClassVar[tuple[str, ...]] = ()
    """Fields that hold for all records inside, unless these set their own."""

    model_fields: ClassVar[_Fields] = _Fields()
    """The fields by name, those of the bases first."""
    _declared: ClassVar[dict[str, FieldInfo]]
    _shapes: ClassVar[dict[str, Shape]]

    _node: Map | None

    def __init__(self, **values: Any) -> None:  # noqa: ANN401 (fields are of any type)
        fields = self.model_fields
        names = {info.alias or name: name for name, info in fields.items()}
        given = {names.get(key, key): value for key, value in values.items()}
        wrong = [*given.keys() - fields.keys(),
                 *(name for name, info in fields.items() if info.is_required() and name not in given)]
        if wrong:
            raise TypeError(f"{type(self).__name__}: unknown or missing: {', '.join(sorted(wrong))}")
        _fill(self, fields, given)
        self._complete()

    @classmethod
    def model_construct(cls, **values: Any) -> Self:  # noqa: ANN401
        """Make a record of values that are known to be right; what is missing has its default or is not there."""
        made = cls.__new__(cls)
        _fill(made, cls.model_fields, values)
        return made

    def model_copy(self, *, update: dict[str, Any]) -> Self:
        """Return a copy with other values for some fields."""
        made = copy(self)
        made.__dict__.update(update)
        return made

    def _complete(self) -> None:
        """Fill in what follows from other fields, in `self.__dict__`; called once, before anybody sees the record."""

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
        aliases = {info.alias: name for name, info in self.model_fields.items() if info.alias}
        return {aliases.get(key, key): place for key, place in node.values_at.items()}

    def place(self, field: str, index: int | None = None) -> Span | None:
        """Return where a field's value, or one item of it, was written; else where the record was."""
        node = self._node
        if node is None:
            return None
        key = field if field in node else self.model_fields[field].alias or field
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
                found[name] = shape_of(info.annotation)
                if info.alias:
                    found[info.alias] = found[name]
            cls._shapes = found
        return found

    def __setattr__(self, name: str, value: object) -> None:
        if not name.startswith("_"):
            raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be set")
        super().__setattr__(name, value)

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be deleted")

    def __iter__(self) -> Iterator[Any]:
        return iter(self.__dict__.items())

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash((type(self), *self.__dict__.values()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"


def _fill(made: Record, fields: dict[str, FieldInfo], values: dict[str, Any]) -> None:
    made._node = None
    for name, info in fields.items():
        if name in values:
            made.__dict__[name] = values[name]
        elif not info.is_required():
            made.__dict__[name] = info.default_factory() if info.default_factory else info.default


def _declared(kind: type[Record]) -> dict[str, FieldInfo]:
    """Return the fields of a type: those of its bases, with what stands for their type variables, then its own."""
    found: dict[str, FieldInfo] = {}
    for base in reversed(kind.__bases__):
        if issubclass(base, Record):
            found.update(base.model_fields)
    for alias in kind.__dict__.get("__orig_bases__", ()):
        variables = getattr(getattr(alias, "__origin__", None), "__parameters__", ())
        if variables:
            stands_for = dict(zip(variables, alias.__args__, strict=True))
            found = {name: replace(info, stands_for={**info.stands_for, **stands_for}) for name, info in found.items()}
    for name, written in kind.__annotations__.items():
        if not name.startswith("_") and "ClassVar" not in str(written):
            default = kind.__dict__.get(name, REQUIRED)
            info = default if isinstance(default, FieldInfo) else FieldInfo(default)
            found[name] = replace(info, written=written, module=kind.__module__)
    return found
