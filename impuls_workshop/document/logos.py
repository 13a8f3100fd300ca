"""Finds the logo files that a brand file names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final, get_args

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.brand_file import LogoEntry, VariantEntry
from impuls_workshop.document.layouts import Logo, LogoSize
from impuls_workshop.document.pictures import find_picture

KINDS: Final = ("png", "jpeg")
"""Kinds of files that slides and pages show alike."""


def read_logos(entry: LogoEntry, folder: Path, name: str, report: Report) -> dict[LogoSize, Logo]:
    """Return the logos by size; one that is missing or unusable is reported and left out.

    Args:
        entry: What the brand file says.
        folder: Where the brand file lies; paths start there.
        name: The organisation's name, which describes a logo that has no text of its own.
        report: Takes what is wrong.
    """
    return dict(_found(entry, folder, name, report))


def _found(entry: LogoEntry, folder: Path, name: str, report: Report) -> Iterator[tuple[LogoSize, Logo]]:
    for size in get_args(LogoSize):
        variant: VariantEntry | None = getattr(entry, size)
        if variant is None:
            continue
        source, alt, place = _written(variant)
        if source is None:
            continue
        if image := entry.images.get(source):
            source, alt, place = image.path, image.alt or alt, image.place("path")
        path = find_picture(source, folder, place, report, KINDS)
        if path is not None:
            yield size, Logo(str(path), alt or name, *_pixels(path))


def _written(variant: VariantEntry) -> tuple[str | None, str | None, Span | None]:
    if variant.path is not None:
        return variant.path, variant.alt, variant.place("path")
    if variant.light is not None:
        return variant.light.path, variant.light.alt or variant.alt, variant.light.place("path")
    return None, None, None


def _pixels(path: Path) -> tuple[int, int]:
    from PIL import Image

    with Image.open(path) as picture:
        return picture.size
