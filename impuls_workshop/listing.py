"""What there is to build: workshops, artifacts and slide layouts."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from impuls_workshop.diagnostics import Report
from impuls_workshop.resources import templates_folder, theme_folder
from impuls_workshop.selection import choose_workshops


class Listing(Struct, frozen=True):
    """What there is: workshops, artifacts and slide layouts.

    Attributes:
        workshops: Name, folder and title of each.
        artifacts: Name, title by language, file, and the content it needs.
        layouts: Name, title by language, and the names of its slots.
    """

    workshops: tuple[tuple[str, Path, str], ...]
    artifacts: tuple[tuple[str, Mapping[str, str], str, tuple[str, ...]], ...]
    layouts: tuple[tuple[str, Mapping[str, str], tuple[str, ...]], ...]


def listing() -> Listing:
    """Return the workshops under `content/`, the built-in artifacts and the built-in layouts."""
    from impuls_workshop.content.loader import load
    from impuls_workshop.document.layout_reader import read_layouts
    from impuls_workshop.selection import WrongUsageError
    from impuls_workshop.templating.artifacts import find_artifacts

    folders: list[Path] = []
    with suppress(WrongUsageError):
        folders = choose_workshops(())
    workshops = []
    for folder in folders:
        workshop = load(folder, Report())
        workshops.append((folder.name, folder, workshop.title.plain if workshop else ""))
    layouts = read_layouts(theme_folder() / "layouts.yaml", Report())
    artifacts = find_artifacts([templates_folder()], Report())
    return Listing(
        tuple(workshops),
        tuple((name, made.title, made.file, made.needs) for name, made in artifacts.items()),
        tuple((name, made.titles, tuple(made.slots)) for name, made in layouts.layouts.items())
        if layouts else (),
    )
