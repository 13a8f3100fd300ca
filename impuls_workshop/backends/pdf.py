"""Lays pages out with WeasyPrint and writes them as a tagged, accessible PDF (PDF/UA-1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from impuls_workshop.backends import pages_archive
from impuls_workshop.backends.lacking import EnvironmentLacksError
from impuls_workshop.backends.pages_archive import can_be_archived, mend_archive
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.pages import PageDocument

VARIANT: Final = "pdf/ua-1"
RESOLUTION: Final = 300
"""Most pixels an inch of a picture in print: beyond, files grow and nobody sees it."""


class Pdf(Struct, frozen=True):
    """A finished PDF."""

    content: bytes
    pages: int


def write_pdf(page: PageDocument, *, css: Sequence[tuple[str, str]], images: Mapping[str, bytes],
              image_root: Path, fonts_folder: Path, report: Report, archive: bool = False) -> Pdf | None:
    """Make a PDF of pages.

    The same input gives the same bytes: no date and no chance goes into them.

    Args:
        page: The document.
        css: Stylesheets in order: path as shown, and text; relative addresses start from `image_root`.
        images: Drawings as SVG, or pictures, by the names the page uses after `diagram:`.
        image_root: The only folder pictures are taken from.
        fonts_folder: The fonts, each under its own family name.
        report: Takes what WeasyPrint complains of, missing characters, and refused files.
        archive: Whether it is PDF/A-3u as well.

    Returns:
        The PDF, or None if it cannot be made.

    Raises:
        EnvironmentLacksError: WeasyPrint or its libraries are not installed; or it cannot be PDF/A.
    """
    if archive and not can_be_archived(page):
        raise EnvironmentLacksError("pages.no-archive-of-forms")
    _weasyprint()
    from impuls_workshop.backends.pages_files import Files
    from impuls_workshop.backends.pages_fonts import font_configuration, own_faces, report_fallbacks, report_missing
    from impuls_workshop.backends.pages_kept import seldom_collecting
    from impuls_workshop.backends.pages_limits import check_limits
    from impuls_workshop.backends.pages_log import Log, listening
    from impuls_workshop.backends.pages_tags import mend
    from impuls_workshop.backends.pages_tree import document_of

    start = Span(page.shown)
    if not check_limits(css, report):
        return None
    report_missing(page.texts, fonts_folder, start, report)
    files = Files(page, images, image_root=image_root, fonts_folder=fonts_folder, report=report,
                  sheets=css)
    found = len(report.errors)
    with seldom_collecting(), listening(Log(report, start, files.refused)) as log:
        try:
            fonts = font_configuration(fonts_folder, own_faces(css))
            sheets = _read_css(css, files, fonts, log)
            html = document_of(page, css, files.base, files)
            options = _options(archive)
            document = html.render(font_config=fonts, stylesheets=sheets, **options)
            finisher = mend_archive if archive else mend
            made = Pdf(document.write_pdf(finisher=finisher, dpi=RESOLUTION, **options), len(document.pages))
            wanted = " ".join(text for _, text in css)
            report_fallbacks(document, wanted, fonts_folder, start, report)
        except Exception as error:  # WeasyPrint fails in many ways; the author needs the file, not the trace
            report.error("pages.layout-failed", start, problem=f"{type(error).__name__}: {error}")
            return None
    return made if len(report.errors) == found else None


def _options(archive: bool) -> dict[str, Any]:
    if not archive:
        return {"pdf_variant": VARIANT}
    return {"pdf_variant": pages_archive.VARIANT, "pdf_tags": True, "pdf_identifier": pages_archive.IDENTIFIER}


def _weasyprint() -> Any:
    """Import WeasyPrint, which loads Pango: it takes longest, and is the one thing that can be missing."""
    from impuls_workshop.backends.weasyprint_start import start_weasyprint

    try:
        return start_weasyprint()
    except (ImportError, OSError) as error:
        raise EnvironmentLacksError("pages.no-weasyprint", problem=str(error).splitlines()[0]) from error


def _read_css(css: Sequence[tuple[str, str]], files: Any, fonts: Any, log: Any) -> list[Any]:
    from impuls_workshop.backends.pages_kept import stylesheet
    from impuls_workshop.backends.pages_variables import filled_in

    sheets = []
    for (shown, text), filled in zip(css, filled_in(tuple(text for _, text in css)), strict=True):
        files.place = Span(shown)
        with log.stylesheet(shown):
            sheets.append(stylesheet(text, filled, files, fonts, log))
    files.place = Span(files.page.shown)
    return sheets
