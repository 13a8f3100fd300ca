"""The workshop as it travels to other machines: the bytes of its files, unpacked once by each worker."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.diagnostics import Diagnostic, Span
from impuls_workshop.freshness import files_of
from impuls_workshop.merging.base import Order
from impuls_workshop.merging.batch import RowDone, do_batch
from impuls_workshop.merging.row import Item
from impuls_workshop.reading.access import inside
from impuls_workshop.reading.shown_path import shown_path

_UNPACKED: Final[dict[str, Path]] = {}
"""Where this process has unpacked an order's files, by the order's key."""


class Parcel(Struct, frozen=True):
    """An order with all the files it needs.

    Attributes:
        order: The order, as it is where the files are.
        shown: How the folder above the workshop's is called in messages.
        files: Path from that folder to content.
        template: Content of a PowerPoint template from elsewhere.
    """

    order: Order
    shown: str
    files: dict[str, bytes]
    template: bytes | None = None


def packed(order: Order) -> Parcel:
    """Return an order with the files of its workshop."""
    folder = order.folder.resolve()
    files = {f"{folder.name}/{name}": Path(path).read_bytes() for name, path in files_of(str(folder))
             if Path(path).is_file() and inside(Path(path), folder)}
    brand = folder.parent / "_brand.yml"
    if brand.is_file():
        files[brand.name] = brand.read_bytes()
    template = order.template.read_bytes() if order.template is not None else None
    return Parcel(order, shown_path(order.folder.parent), files, template)


def do_parcel(parcel: Parcel, items: Sequence[Item]) -> list[RowDone]:
    """Do a batch on a machine that has none of the files."""
    root = _unpacked(parcel)
    order = parcel.order
    template = root / f"template{order.template.suffix}" if order.template is not None else None
    there = replace(order, folder=root / order.folder.resolve().name, template=template)
    return [replace(one, diagnostics=tuple(_at_home(one.diagnostics, shown_path(root), parcel.shown)))
            for one in do_batch(there, items)]


def _unpacked(parcel: Parcel) -> Path:
    """Return the folder an order's files lie in."""
    key = parcel.order.key
    if key not in _UNPACKED:
        root = Path(tempfile.mkdtemp(prefix="impuls-"))
        atexit.register(shutil.rmtree, root, ignore_errors=True)
        for name, content in parcel.files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        if parcel.template is not None and parcel.order.template is not None:
            (root / f"template{parcel.order.template.suffix}").write_bytes(parcel.template)
        _UNPACKED[key] = root
    return _UNPACKED[key]


def _at_home(found: Sequence[Diagnostic], there: str, here: str) -> Iterator[Diagnostic]:
    """Yield diagnostics with the places of files as they are where the user is."""
    def moved(span: Span) -> Span:
        if span.path != there and not span.path.startswith(f"{there}/"):
            return span
        path = os.path.normpath(f"{here}{span.path[len(there):]}").replace(os.sep, "/")
        return Span(path, span.line, span.column)

    for one in found:
        span = moved(one.span) if one.span is not None else None
        yield replace(one, span=span, related=tuple((code, moved(place)) for code, place in one.related))
