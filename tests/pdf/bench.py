"""PDFs made of one small page, and what can be read back from them."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import page as page_validation
import pypdf

from impuls_workshop.backends.pdf import Pdf, write_pdf
from impuls_workshop.diagnostics import Report
from impuls_workshop.document.pages import read_pages
from impuls_workshop.resources import fonts_folder
from tests.document.bench import said, stamped

STYLE = "@page { size: A4 } html { font: 11pt Carlito } pre { font-family: Carlito }"


def print_page(content: str, *, css: str = "", images: Mapping[str, bytes] | None = None,
               root: Path = Path(__file__).parent, fonts: Path | None = None) -> tuple[Pdf | None, list[str]]:
    """Make a PDF; `@3:5` in a tag stands for its stamp. Returns it and all that is said."""
    report = Report()
    page = read_pages(stamped(
        '<html @1:1 lang="de-DE"><head><title>Übersicht</title>'
        '<meta name="author" content="A. Muster"/></head>'
        f"<body @2:1><h1 @2:7>Titel</h1>{content}</body></html>"), "t.j2", report)
    assert page
    assert report.ok, said(report)
    for name in page.diagrams:
        page.describe(name, "made from data")
    made = write_pdf(page, css=[("base.css", STYLE), ("own.css", css)], images=images or {}, image_root=root,
                     fonts_folder=fonts or fonts_folder(), report=report)
    return made, said(report)


def printed(content: str, **options: Any) -> bytes:
    """Make a PDF of which nothing is to be said."""
    made, lines = print_page(content, **options)
    assert lines == []
    assert made
    return made.content


def faults(content: bytes) -> list[str]:
    """What a PDF lacks for PDF/UA-1."""
    profile = page_validation.ValidationProfile.PDF_UA_1
    report = page_validation.validate_pdf_bytes(content, profile=profile)
    return [f"{fault.rule_id}: {fault.message}" for fault in report.failures]


def poppler(command: str, content: bytes, tmp_path: Path, *options: str) -> str:
    """Run one of poppler's tools on a PDF."""
    path = tmp_path / "made.pdf"
    path.write_bytes(content)
    output = ["-"] if command == "pdftotext" else []
    made = subprocess.run([command, *options, str(path), *output], check=True, capture_output=True, text=True)
    return made.stdout


def tags(content: bytes) -> list[tuple[str, str]]:
    """The elements of the structure in reading order: tag, and alternative text."""
    root = pypdf.PdfReader(io.BytesIO(content)).root_object["/StructTreeRoot"]
    return list(_elements(root))


def _elements(element: Any) -> Iterator[tuple[str, str]]:
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        found = kid.get_object()
        if isinstance(found, dict) and "/S" in found:
            yield str(found["/S"])[1:], str(found.get("/Alt", ""))
            yield from _elements(found)
