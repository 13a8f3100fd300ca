"""Checks the pictures that items and texts name."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any

from impuls_workshop.content.model import Item
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.access import RefusedError, check_host, inside, is_address, leads_to_file
from impuls_workshop.reading.suggest import closest


def check_image(folder: Path, image: str, span: Span | None, report: Report) -> None:
    """Report a picture that is not a file inside the workshop's folder."""
    if not image.strip():
        report.error("content.empty-value", span, field="image")
        return
    if is_address(image):
        _check_host(image, span, report)  # whoever shows it fetches it
        return
    path = folder / PurePosixPath(image)
    if not inside(path, folder):
        report.error("content.image-outside", span, image=image)
    elif not leads_to_file(path):
        near = closest(image, _pictures(folder))
        report.error("content.image-missing", span, image=image, suggestion=near or "",
                     hint="content.did-you-mean" if near else None)


def _check_host(image: str, span: Span | None, report: Report) -> None:
    try:
        check_host(image)
    except RefusedError as refused:
        values: dict[str, Any] = {**refused.values}
        report.error(refused.code, span, hint="access.save-or-allow", **values)


def check_item_image(folder: Path, item: Item, report: Report) -> None:
    """Report an item's picture that is missing, or that nothing is said about."""
    if item.image is None:
        return
    check_image(folder, item.image, item.place("image"), report)
    if item.alt is None and not item.decorative:
        report.error("content.image-without-alt", item.place("image"), image=item.image,
                     hint="content.add-alt")


def _pictures(folder: Path) -> list[str]:
    found = [folder.glob("*.*"), folder.glob("images/**/*.*")]
    endings = {".png", ".jpg", ".jpeg", ".svg", ".gif", ".webp", ".tif", ".tiff"}
    return sorted(path.relative_to(folder).as_posix() for paths in found for path in paths
                  if path.suffix.lower() in endings)
