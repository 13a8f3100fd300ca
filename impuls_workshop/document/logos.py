"""Finds the logo files that a brand file names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final, get_args

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.brand_file import LogoEntry, VariantEntry
from impuls_workshop.document.layouts import Logo, LogoSize
from impuls_workshop.document.pictures import find_picture
from impuls_workshop.document.rows import pixels_of

KINDS: Final = ("png", "jpeg", "svg")
"""Kinds of files that slides and pages show alike."""


def read_logos(entry: LogoEntry, folder: Path, name: str, report: Report, *,
               dark: bool = False) -> dict[LogoSize, Logo]:
    """Return the logos by size; one that is missing or unusable is reported and left out.

    Args:
        entry: What the brand file says.
        folder: Where the brand file lies; paths start there.
        name: The organisation's name, which describes a logo that has no text of its own.
        report: Takes what is wrong.
        dark: Whether those for dark grounds are asked for.
    """
    return dict(_found(entry, folder, name, report, dark))


def _found(entry: LogoEntry, folder: Path, name: str, report: Report, dark: bool) -> Iterator[tuple[LogoSize, Logo]]:
    for size in get_args(LogoSize):
        variant: VariantEntry | None = getattr(entry, size)
        if variant is None:
            continue
        source, alt, place = _written(variant, dark)
        if source is None:
            continue
        if image := entry.images.get(source):
            source, alt, place = image.path, image.alt or alt, image.place("path")
        path = find_picture(source, folder, place, report, KINDS)
        if path is not None:
            yield size, Logo(str(path), alt or name, *pixels_of(str(path)))


def _written(variant: VariantEntry, dark: bool) -> tuple[str | None, str | None, Span | None]:
    if variant.path is not None and not dark:
        return variant.path, variant.alt, variant.place("path")
    image = variant.dark if dark else variant.light
    if image is not None:
        return image.path, image.alt or variant.alt, image.place("path")
    return None, None, None
