"""Writes the tables of docs/content.md from the descriptions in the content models.

Usage: python docs/content_reference.py [--check]
"""

from __future__ import annotations

import datetime
import sys
import types
import typing
from collections.abc import Iterator
from pathlib import Path

from impuls_workshop.content import model
from impuls_workshop.content.text import Line, Lines, Prose, Words
from impuls_workshop.reading.fields import FieldInfo
from impuls_workshop.reading.record import Record

PAGE = Path(__file__).with_name("content.md")
BEGIN, END = "<!-- generated: begin -->", "<!-- generated: end -->"
SHARED = (model.Part, model.Item, model.Collection)
WORDS: dict[object, str] = {
    Line: "text", Prose: "long text", Lines: "list of texts", Words: "word", str: "word", bool: "`true` or `false`",
    int: "whole number", float: "number", datetime.date: "date",
}


def page(text: str) -> str:
    """Return the page with its generated part renewed."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{reference()}\n{END}{after}"


def reference() -> str:
    """Return a section for what all share, then one for each content file."""
    parts = ["## What every file, block and item may have", *_table(model.Part),
             "## What every item may have", *_table(model.Item),
             "## What every collection may have", *_table(model.Collection)]
    seen: set[type[Record]] = {*SHARED}
    for stem, kind in _files():
        parts += [f"## {stem}", _first_line(kind), *_record(kind, seen)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _files() -> Iterator[tuple[str, type[Record]]]:
    """Yield the name, without ending, and the type of each content file."""
    yield model.Settings.file_stem, model.Settings
    for name, field in model.Workshop.model_fields.items():
        if name not in model.Settings.model_fields:
            for kind in _records(field.annotation):
                if stem := getattr(kind, "file_stem", None):
                    yield stem, kind


def _record(kind: type[Record], seen: set[type[Record]]) -> Iterator[str]:
    """Yield the table of a record, then those of the records inside it, each only once on the page."""
    yield from _table(kind)
    for field in kind.model_fields.values():
        for inner in _records(field.annotation):
            if inner not in seen:
                seen.add(inner)
                yield f"### {inner.__name__}"
                yield _first_line(inner) + _extends(inner)
                yield from _record(inner, seen)


def _table(kind: type[Record]) -> Iterator[str]:
    inherited = {name for base in SHARED if base is not kind and issubclass(kind, base)
                 for name in base.model_fields if name not in kind.__annotations__}
    rows = [_row(name, field) for name, field in kind.model_fields.items() if name not in inherited]
    if rows:
        yield "\n".join(["| field | value | meaning |", "|---|---|---|", *rows])


def _row(name: str, field: FieldInfo) -> str:
    needed = " **required**" if field.is_required() else ""
    default = f" Default: `{field.default}`." if isinstance(field.default, (str, int, float)) and (
        field.default not in ("", False)) else ""
    value = _words(field.annotation).replace("|", "\\|")
    return f"| `{field.alias or name}` | {value}{needed} | {field.description or ''}{default} |"


def _words(kind: object) -> str:
    """Return what may be written for a type, in words."""
    if kind in WORDS:
        return WORDS[kind]
    inner = [one for one in typing.get_args(kind) if one is not types.NoneType]
    origin = typing.get_origin(kind)
    if origin is typing.Literal:
        return ", ".join(f"`{one}`" for one in inner)
    if origin is typing.Annotated or origin in (typing.Union, types.UnionType):
        return _words(inner[0])
    if origin is tuple:
        return f"list of: {_words(inner[0])}" if Ellipsis in inner else " and ".join(map(_words, inner))
    if origin is dict:
        return "texts by name"
    return _link(kind)


def _link(kind: object) -> str:
    if isinstance(kind, type) and issubclass(kind, Record):
        return f"[{kind.__name__}](#{kind.__name__.lower()})"
    return "items" if isinstance(kind, typing.TypeVar) else str(kind)


def _records(kind: object) -> Iterator[type[Record]]:
    """Yield the record types a field's type mentions."""
    if isinstance(kind, type) and issubclass(kind, Record):
        yield kind
    for inner in typing.get_args(kind):
        yield from _records(inner)


def _first_line(kind: type[Record]) -> str:
    return (kind.__doc__ or "").split("\n\n")[0].replace("\n    ", " ")


def _extends(kind: type[Record]) -> str:
    if issubclass(kind, model.Item):
        return " It also has [what every item may have](#what-every-item-may-have)."
    return ""


def main(arguments: list[str]) -> int:
    """Renew the page; with `--check` only say whether it is current."""
    old = PAGE.read_text(encoding="utf-8")
    new = page(old)
    if "--check" in arguments:
        if new != old:
            print("docs/content.md is not current: run 'make reference'")
        return int(new != old)
    PAGE.write_text(new, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
