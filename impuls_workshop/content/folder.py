"""Checks that a workshop's folder holds nothing whose name was mistyped."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from impuls_workshop.content.collect import OWN_FIELDS, Folder, is_readme
from impuls_workshop.diagnostics import Span
from impuls_workshop.reading.access import inside, leads_to_file
from impuls_workshop.reading.source import FORBIDDEN, LARGEST
from impuls_workshop.reading.suggest import closest

BESIDE: Final = frozenset({
    "participants.csv", "participants.xlsx", "groups.csv", "images", "templates", "_brand.yml", "layouts.yaml"})
"""What may lie in the folder and is read by others."""

_LEFTOVERS: Final = ("~", ".bak", ".tmp", ".swp")
_TEMPLATES: Final = frozenset({".pptx", ".potx", ".ppsx"})
_OURS: Final = frozenset({".yaml", ".yml", ".md", ".markdown", ".json", ".txt"})


def check_names(folder: Folder, kinds: Iterable[str], folders: Iterable[str]) -> None:
    """Report files and folders nobody reads.

    Args:
        folder: The workshop's folder.
        kinds: The kinds of content, each a file of that name.
        folders: The kinds that may be a folder of items instead.
    """
    folders = list(folders)
    known = {"workshop.yaml", *(f"{kind}.yaml" for kind in kinds), *folders, *BESIDE, *_templates(folder.path)}
    for path in _named_well(folder, folder.path):
        if path.name in known or _ignored(path.name) or path.suffix == ".csl":
            if path.is_dir() and path.name in folders:
                _check_items(folder, path)
            continue
        if path.is_dir() and path.name in {Path(name).stem for name in known}:
            folder.report.error("content.must-be-file", Span(folder.named(path)), file=f"{path.name}.yaml")
            continue
        _unknown(folder, path, known)


def report_unused(folder: Folder, used: Iterable[str]) -> None:
    """Report the files that nothing reads or shows.

    Args:
        folder: The workshop's folder, after `check_names`.
        used: Paths that the content names, from the workshop's folder.
    """
    named = {os.path.realpath(folder.path / name) for name in dict.fromkeys(used) if "\0" not in name}
    said = _said_by(folder.path / "_brand.yml", folder.path)
    for path in folder.unused:
        if os.path.realpath(path) not in named and path.name not in said:
            folder.report.warning("content.unused-file", Span(folder.named(path)), file=path.name)


def _said_by(brand: Path, folder: Path) -> str:
    """Return the text of a brand file, which may name pictures; what cannot be read is reported by its reader."""
    if not leads_to_file(brand) or not inside(brand, folder):
        return ""
    try:
        with brand.open("rb") as file:
            return file.read(LARGEST).decode("utf-8", "replace")
    except OSError:
        return ""


def _templates(inside: Path) -> Iterator[str]:
    """Yield the names of PowerPoint templates and of the files that map layouts to theirs."""
    for path in inside.iterdir():
        if path.suffix.lower() in _TEMPLATES:
            yield from (path.name, f"{path.name}.yaml", f"{path.stem}.yaml")


def _check_items(folder: Folder, items: Path) -> None:
    for path in _named_well(folder, items):
        name = path.name
        if name == OWN_FIELDS or _ignored(name):
            continue
        if path.suffix not in (".md", ".yaml") or name.startswith("_") or path.is_dir():
            _unknown(folder, path, [OWN_FIELDS, f"{path.stem}.md", f"{path.stem}.yaml"])


def _named_well(folder: Folder, inside: Path) -> Iterator[Path]:
    """Yield what is in a folder; a name with a character no text may have is reported instead."""
    for path in sorted(inside.iterdir(), key=lambda one: one.name):
        if not path.name.isprintable() and (found := FORBIDDEN.search(path.name.replace("\n", "\r"))):
            folder.report.error("content.bad-file-name", Span(folder.named(path)),
                                character=f"U+{ord(found[0]):04X}")
        else:
            yield path


def _unknown(folder: Folder, path: Path, known: Iterable[str]) -> None:
    """A text file with an unknown name is a slip; anything else is only not used."""
    near = closest(path.name, sorted(known)) if path.suffix in _OURS or path.is_dir() else None
    if path.suffix in _OURS or near:
        folder.report.error("content.unknown-file", Span(folder.named(path)), file=path.name,
                            suggestion=near or "", hint="content.did-you-mean" if near else None)
    else:
        folder.unused.append(path)


def _ignored(name: str) -> bool:
    return (name.startswith((".", "~")) or name.endswith(_LEFTOVERS) or is_readme(name)
            or name in ("Thumbs.db", "desktop.ini"))
