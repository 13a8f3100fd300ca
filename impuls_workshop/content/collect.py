"""Finds the files of one kind of content and reads them as one tree."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field

from impuls_workshop.content.markdown_item import Headings, read_markdown_item
from impuls_workshop.content.text import slug
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading import access
from impuls_workshop.reading.record import Record
from impuls_workshop.reading.tree import Map, Node, Scalar, Sequence
from impuls_workshop.reading.yaml_reader import read_yaml

if TYPE_CHECKING:
    from impuls_workshop.content.model import Item

OWN_FIELDS: Final = "_collection.yaml"
"""The file in a collection's folder that holds the fields of the collection itself."""


class Folder(Struct):
    """A workshop's folder.

    Attributes:
        path: The folder.
        shown: Its name in messages.
        report: Takes what is wrong.
        unused: Files that no kind of content reads; a picture or a template among them may be named in a text.
        lost: Ids of items that could not be read, by kind: a reference to them is no further mistake.
        known: Folders that really lie in it, so that only their files are still to be looked at.
    """

    path: Path
    shown: str
    report: Report
    lost: dict[str, set[str]] = field(default_factory=dict)
    unused: list[Path] = field(default_factory=list)
    known: set[Path] = field(default_factory=set)

    def named(self, path: Path) -> str:
        """Return the name in messages of a file in the folder."""
        text, above = os.fspath(path), f"{self.path}{os.sep}"
        below = text[len(above):].replace(os.sep, "/") if text.startswith(above) \
            else path.relative_to(self.path).as_posix()
        return f"{self.shown}/{below}" if self.shown != "." else below

    def inside(self, path: Path) -> bool:
        """Whether a file really lies in the folder; a link that leads out of it is reported."""
        if path.parent in self.known and not path.is_symlink():
            return True
        if access.inside(path, self.path):
            if access.inside(path.parent, self.path):
                self.known.add(path.parent)
            return True
        self.report.error("content.outside-folder", Span(self.named(path)), file=path.name)
        return False

    def read(self, path: Path) -> Node:
        """Read a YAML file; an empty one is reported."""
        if not self.inside(path):
            return None
        before = len(self.report.errors)
        tree = read_yaml(path, self.named(path), self.report)
        if tree is None and len(self.report.errors) == before:
            self.report.error("content.empty-file", Span(self.named(path)))
        return tree


def holds_content(name: str) -> bool:
    """Whether a file is read as content and as nothing else.

    Args:
        name: `content/` and its path from the workshop's folder.
    """
    from impuls_workshop.content.kinds import kinds

    place, _, below = name.partition("/")
    first, _, rest = below.partition("/")
    if place != "content":
        return False
    if rest:
        return first in kinds() and first != "templates" and rest.endswith((".md", ".yaml"))
    lists = ("workshop.yaml", "participants.csv", "participants.xlsx", "groups.csv")
    return first in lists or (first.endswith(".yaml") and first[:-5] in kinds())


def item_type(kind: type[Record]) -> type[Item] | None:
    """Return the type of a collection's items, or None if the kind is no collection of items."""
    from impuls_workshop.content.model import Item

    info = kind.model_fields.get("items")
    arguments = getattr(info.annotation, "__args__", ()) if info else ()
    item = arguments[0] if arguments else None
    return item if isinstance(item, type) and issubclass(item, Item) else None


def read_kind(folder: Folder, name: str, kind: type[Record], labels: Mapping[str, str]) -> Node:
    """Read what a workshop has of one kind of content; None if it has none, or none that can be read."""
    file, items = folder.path / f"{name}.yaml", folder.path / name
    of = item_type(kind)
    if of is not None and items.is_dir():
        if file.exists():
            folder.report.error("content.file-and-folder", Span(folder.named(file)), file=file.name,
                                folder=f"{name}/", hint="content.keep-one")
        return _read_items(folder, items, name, of, labels)
    if file.exists() or file.is_symlink():
        tree = folder.read(file)
        if isinstance(tree, Scalar):
            folder.report.error("content.file-not-fields", tree.span, hint="content.field-and-value")
            return None
        return tree
    return None


def _read_items(folder: Folder, items: Path, name: str, of: type[Item], labels: Mapping[str, str]) -> Map:
    """Read a folder of items, in the order of their names."""
    span = Span(folder.named(items))
    tree = Map(span)
    own = items / OWN_FIELDS
    if os.path.lexists(own):
        read = folder.read(own)
        if isinstance(read, Map):
            tree = read
        elif read is not None:
            folder.report.error("content.file-not-fields", read.span, hint="content.field-and-value")
    if "items" in tree:
        folder.report.error("content.items-twice", tree.keys_at["items"], folder=f"{name}/")
        tree = tree.without("items")
    listed, headings = Sequence(span), Headings(of, labels)
    for path in sorted(items.iterdir(), key=_in_order):
        if path.suffix not in (".md", ".yaml") or path.name.startswith((".", "_")) or is_readme(path.name):
            continue
        node = _read_item(folder, path, headings)
        if node is None:
            folder.lost.setdefault(name, set()).add(_id_of(path))
        else:
            listed.add(node, node.span)
    tree.add("items", listed, span)
    return tree


def _read_item(folder: Folder, path: Path, headings: Headings) -> Map | None:
    if path.suffix == ".md":
        node = (read_markdown_item(path, folder.named(path), headings, folder.report)
                if folder.inside(path) else None)
    else:
        read = folder.read(path)
        node = read if isinstance(read, Map) else None
        if read is not None and node is None:
            folder.report.error("content.file-not-fields", read.span, hint="content.field-and-value")
    if node is not None and node.get("id") is None:
        start = Span(folder.named(path))
        node = node.without("id") if "id" in node else node
        node.add("id", Scalar(_id_of(path), start), start)
    return node


def _id_of(path: Path) -> str:
    """Return the id a file's name gives: without the digits that only put it in order."""
    return slug(re.sub(r"^\d+[-_. ]+", "", path.stem) or path.stem)


def _in_order(path: Path) -> tuple[tuple[int, str], ...]:
    """Sort names as people do: 2 before 10."""
    return tuple((int(part), "") if part.isdecimal() else (-1, part)
                 for part in re.split(r"(\d+)", path.name) if part)


def is_readme(name: str) -> bool:
    """Whether a file of that name only explains the folder it is in."""
    return name.upper().startswith(("README", "LICENSE", "LICENCE", "RIGHTS"))
