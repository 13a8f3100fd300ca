"""Writes small workshops into a folder and tells what is wrong with them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from impuls_workshop.content.loader import load
from impuls_workshop.content.model import Workshop
from impuls_workshop.diagnostics import Report

PLAIN = "title: Harz\nlanguage: de\n"


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write a workshop; `workshop.yaml` is a plain one if it is not given."""
    for name, text in {"workshop.yaml": PLAIN, **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def read(folder: Path, files: Mapping[str, str | bytes]) -> tuple[Workshop | None, list[str]]:
    """Load a workshop; return it, and each mistake as `file:line:column code`."""
    report = Report()
    workshop = load(write(folder, files), report)
    return workshop, told(report, folder)


def told(report: Report, folder: Path) -> list[str]:
    return [f"{found.span} {found.code}".removeprefix(f"{folder.as_posix()}/") for found in report.sorted()]


def sound(folder: Path, files: Mapping[str, str | bytes]) -> Workshop:
    """Load a workshop that has no mistake."""
    workshop, mistakes = read(folder, files)
    assert mistakes == []
    assert workshop is not None
    return workshop
