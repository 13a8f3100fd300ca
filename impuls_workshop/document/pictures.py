"""Finds picture files inside the folder they belong to, and looks at them before anything else does."""

from __future__ import annotations

import re
import stat
import warnings
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.png_files import size_of_png
from impuls_workshop.reading.access import RefusedError, fetched, inside, is_address, is_there
from impuls_workshop.reading.suggest import closest

BYTES: Final = 25_000_000
"""Largest picture file."""
PIXELS: Final = 50_000_000
"""Largest picture, width times height."""
RASTER: Final = ("png", "jpeg", "gif", "webp")
ALL_KINDS: Final = (*RASTER, "svg")
"""Kinds of pictures that slides and pages show."""


def find_picture(source: str, root: Path, place: Span | None, report: Report,
                 kinds: Collection[str] = ALL_KINDS) -> Path | None:
    """Return a picture file that may be read and can be shown, or report why not.

    Args:
        source: The path as written, from `root`.
        root: The folder all pictures lie in.
        place: Where the path was written.
        report: Takes what is wrong.
        kinds: Kinds of pictures that can be shown: `png`, `jpeg`, `gif`, `webp`, `svg`.
    """
    if is_address(source):
        return _fetched(source, place, report, kinds)
    path = _inside(source, root)
    if path is None:
        report.error("markup.picture-outside", place, path=source)
        return None
    if not is_there(path):
        near = closest(source, _pictures(root))
        report.error("markup.picture-missing", place, path=source,
                     hint="markup.did-you-mean" if near else None, suggestion=near or "")
        return None
    fault = fault_of(path, kinds)
    if fault:
        report.error(fault, place, path=source, kinds=", ".join(kinds))
        return None
    return path


def fault_of(path: Path, kinds: Collection[str] = ALL_KINDS) -> str | None:
    """Return the key of the message that says why a file cannot be shown, or None."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        return "markup.picture-kind"
    if status.st_size > BYTES:
        return "markup.picture-too-large"
    with path.open("rb") as file:
        start = file.read(512).lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith((b"<svg", b"<?xml", b"<!--", b"<!DOCTYPE")):
        from impuls_workshop.document.svg_files import fault_of_svg

        return fault_of_svg(path.read_bytes()) if "svg" in kinds else "markup.picture-kind"
    version = status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
    return _fault_of_raster(path, frozenset(kinds), version)


def _fetched(source: str, place: Span | None, report: Report, kinds: Collection[str]) -> Path | None:
    try:
        path = fetched(source)
    except RefusedError as refused:
        hint = "access.save-or-allow" if refused.code == "access.host-not-allowed" else None
        values: dict[str, Any] = {**refused.values}
        report.error(refused.code, place, hint=hint, **values)
        return None
    fault = fault_of(path, kinds)
    if fault:
        report.error(fault, place, path=source, kinds=", ".join(kinds))
        return None
    return path


def _inside(source: str, root: Path) -> Path | None:
    if not source or re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|[/\\]", source) or "\0" in source or "\\" in source:
        return None
    path = root / source
    return path.resolve() if inside(path, root) else None


def _pictures(root: Path) -> list[str]:
    endings = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"}
    found = (path for path in root.rglob("*") if path.suffix.lower() in endings)
    return sorted(path.relative_to(root).as_posix() for path in found)[:500]


@contextmanager
def _whole_files() -> Iterator[None]:
    """Let Pillow refuse files that are cut off; WeasyPrint, when it is imported, allows them everywhere."""
    from PIL import ImageFile

    before, ImageFile.LOAD_TRUNCATED_IMAGES = ImageFile.LOAD_TRUNCATED_IMAGES, False
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


@lru_cache(maxsize=256)
def _fault_of_raster(path: Path, kinds: frozenset[str], version: tuple[int, ...]) -> str | None:
    """Decode a picture once, however many slides show it; its `version` is another one when the file changes."""
    size = size_of_png(path.read_bytes()) if "png" in kinds else None
    if size is not None and size[0] * size[1] <= PIXELS:
        return None
    from PIL import Image

    with _whole_files(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its warning of large pictures; they are refused below
        try:
            with Image.open(path) as picture:
                width, height = picture.size
                kind = (picture.format or "").lower()
                if width * height > PIXELS:
                    return "markup.picture-too-large"
                if kind not in kinds:
                    return "markup.picture-kind"
                picture.load()  # a file cut in the middle shows only now
        except Image.DecompressionBombError:
            return "markup.picture-too-large"
        except (OSError, SyntaxError, ValueError):
            return "markup.picture-kind"
    return None
