"""Packs all that was made of a workshop into one zip, with a list of what to print."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct

from impuls_workshop.content.loader import load
from impuls_workshop.diagnostics import Report
from impuls_workshop.order import Progress
from impuls_workshop.output import write_all
from impuls_workshop.pipeline import build
from impuls_workshop.print_list import README, Piece, print_list
from impuls_workshop.resources import templates_folder
from impuls_workshop.results import BuildResult, Built
from impuls_workshop.selection import choose_workshops
from impuls_workshop.templating.artifacts import find_artifacts
from impuls_workshop.variant import Variant

_DATE: Final = (1980, 1, 1, 0, 0, 0)
"""Every entry's date, the earliest a zip can hold: the same content makes the same bytes."""


class Packed(Struct, frozen=True):
    """What became of a pack.

    Attributes:
        result: What was built for it.
        packs: The zips that were written, with the number of files in each.
        report: What went wrong while packing.
    """

    result: BuildResult
    packs: tuple[tuple[Path, int], ...]
    report: Report


def pack(workshops: Sequence[str | Path] = (), *, only: Sequence[str] = (), output: str | Path = "output",
         strict: bool = False, variant: Variant | None = None, progress: Progress | None = None) -> Packed:
    """Build workshops and pack what was built, one zip each, beside the workshops' folders in `output`.

    Nothing but what the build has just made is packed: no list of participants, no file that lay there before.
    The arguments are those of `pipeline.build`.

    Raises:
        WrongUsageError: A workshop or an artifact of that name does not exist.
    """
    variant = variant or Variant()
    result = build(workshops, only=only, output=output, strict=strict, variant=variant, progress=progress)
    report, zips = Report(), dict[Path, tuple[bytes, int]]()
    for folder in choose_workshops(workshops):
        name = folder.resolve().name
        built = [one for one in result.built if one.workshop == name]
        if built:
            files = _files(folder, built, variant)
            zips[Path(output) / f"{name}{variant.suffix}.zip"] = (zipped(files, name), len(files))
    written = write_all({target: content for target, (content, _) in zips.items()}, report) if zips else []
    counts = [count for _, count in zips.values()]
    return Packed(result, tuple(zip(written, counts, strict=False)), report)


def _files(folder: Path, built: Sequence[Built], variant: Variant) -> dict[str, bytes]:
    """Return the files of a pack by name: what was built, and the print list."""
    artifacts = find_artifacts([templates_folder(), folder / "templates"], Report())
    pieces = [Piece(artifacts[one.artifact], one.path.name, one.path.read_bytes(), one.pages) for one in built]
    files = {piece.file: piece.content for piece in pieces}
    workshop = load(folder, Report())
    if workshop is not None:
        german = workshop.language.lower().startswith("de")
        files[README[german]] = print_list(workshop, pieces, grey=variant.grey).encode()
    return files


def zipped(files: Mapping[str, bytes], folder: str) -> bytes:
    """Return a zip of files in a folder: sorted, without dates and owners, the same bytes for the same files."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{folder}/{name}", _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, also where it is made on Windows
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return made.getvalue()
