"""JSON Schemas of all content files, for editors that complete and check while one types."""

from __future__ import annotations

from typing import Any, Final

from impuls_workshop.content import model
from impuls_workshop.content.kinds import kinds
from impuls_workshop.content.model import Settings
from impuls_workshop.reading.record import Record

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_TEXT: Final = {"type": ["string", "number"]}
"""A text. The reader takes `2026` as a text; an editor sees a number."""

Schema = dict[str, Any]


def schemas() -> dict[str, Schema]:
    """Return a schema for each kind of file, by the schema's file name."""
    every: dict[str, type[Record]] = {"workshop": Settings, **kinds()}
    return {f"{name}.schema.json": schema_of(kind) for name, kind in every.items()}


def schema_of(kind: type[Record]) -> Schema:
    """Return the schema of a file that holds a record."""
    # Making it is left to pydantic, which takes its time to be imported.
    from impuls_workshop.reading.twins import twin_of

    made: Schema = twin_of(kind).model_json_schema(by_alias=True)
    # Records of other parts, and of users, may have the same names.
    ours = (found for found in _subclasses(Record) if found.__module__.startswith(model.__name__))
    types = {found.__name__: found for found in ours}
    made["$defs"] = {name: _object(schema, types) for name, schema in sorted(made.get("$defs", {}).items())}
    made = _object(made, types)
    definitions, title, about = made.pop("$defs"), made.pop("title"), made.pop("description", "")
    if kind.from_list is not None:
        made = {"anyOf": [{"type": "array", "items": _items(made["properties"][kind.from_list])}, made]}
    return {"$schema": DIALECT, "title": title, "description": about.replace("`", ""), **made,
            "$defs": definitions}


def _subclasses(kind: type[Record]) -> list[type[Record]]:
    return [inner for one in kind.__subclasses__() for inner in (one, *_subclasses(one))]


def _object(schema: Schema, types: dict[str, type[Record]]) -> Schema:
    """Loosen the fields of an object as far as the reader is."""
    if "properties" not in schema:
        return schema
    fields = {}
    for name, field in schema["properties"].items():
        field.pop("title", None)
        if not field.get("default"):  # nothing to say about what is left out
            field.pop("default", None)
        fields[name] = _single(_loosened(field, types))
    about = schema.get("description", "").split("\n\n")[0]
    return {**schema, "description": about, "properties": fields}


def _loosened(schema: Schema, types: dict[str, type[Record]]) -> Schema:
    """Accept a plain text for a record that can be made of one, and numbers for texts."""
    reference = schema.get("$ref", "").removeprefix("#/$defs/")
    if reference:
        if _made_of_text(types.get(reference)):
            return {**_without(schema, "$ref"), "anyOf": [_TEXT, {"$ref": schema["$ref"]}]}
        return schema
    if schema.get("type") == "string" and not {"enum", "const", "pattern", "format"} & schema.keys():
        return {**schema, **_TEXT}
    made = dict(schema)
    for key in ("anyOf", "prefixItems"):
        if key in made:
            made[key] = [_loosened(inner, types) for inner in made[key]]
    for key in ("items", "additionalProperties"):
        if isinstance(made.get(key), dict):
            made[key] = _loosened(made[key], types)
    return made


def _made_of_text(kind: type[Record] | None) -> bool:
    """Whether a plain text is enough for a record."""
    if kind is None or kind.from_text is None:
        return False
    return all(name == kind.from_text or not info.is_required() for name, info in kind.model_fields.items())


def _single(schema: Schema) -> Schema:
    """Accept a single value for a list of any length."""
    if schema.get("type") != "array" or "prefixItems" in schema:
        return schema
    about: Schema = {key: schema[key] for key in ("description", "default") if key in schema}
    one = schema["items"]["anyOf"] if "anyOf" in schema["items"] else [schema["items"]]
    return {**about, "anyOf": [_without(schema, *about), *one]}


def _items(schema: Schema) -> Schema:
    found: Schema = next(one["items"] for one in schema["anyOf"] if one.get("type") == "array")
    return found


def _without(schema: Schema, *keys: str) -> Schema:
    return {key: value for key, value in schema.items() if key not in keys}
