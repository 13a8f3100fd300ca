"""Examines the machine: what the tool needs, what is there, and how to get the rest."""

from __future__ import annotations

import contextlib
import io
import os
import platform
import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path
from typing import Final

from msgspec import Struct

from impuls_workshop.code_frame import visible
from impuls_workshop.diagnostics import Report
from impuls_workshop.messages import Language, message
from impuls_workshop.resources import theme_folder

_OLDEST_PYTHON: Final = (3, 11)
_OFFICE_PLACES: Final = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)
"""Where LibreOffice is installed without being on the search path."""


class Finding(Struct, frozen=True):
    """One thing that was looked for.

    Attributes:
        text: What it is, in the user's language.
        there: Whether it was found.
        needed: Whether nothing, or not everything, can be built without it.
        remedy: How to get it, a line for each kind of system.
    """

    text: str
    there: bool
    needed: bool = True
    remedy: str = ""


def examine(language: Language) -> list[Finding]:
    """Look for everything the tool can use, and describe it in a language."""
    return [_python(language), *_libraries(language), _pango(language), *_fonts(language), _office(language),
            _language(language)]


def all_able(findings: Sequence[Finding]) -> bool:
    """Return whether all that is needed is there."""
    return all(finding.there or not finding.needed for finding in findings)


def findings_text(findings: Sequence[Finding], language: Language) -> str:
    """Return a line for each finding, with the remedy below what is missing."""
    words = [_word(finding, language) for finding in findings]
    width = max(map(len, words))
    lines = []
    for word, finding in zip(words, findings, strict=True):
        lines.append(f"{word.ljust(width)}  {visible(finding.text)}")
        if not finding.there:
            lines += [f"{' ' * width}    {line}" for line in finding.remedy.splitlines()]
    return "\n".join(lines) + "\n"


def _word(finding: Finding, language: Language) -> str:
    if finding.there:
        return message("doctor.ok", language)
    return message("doctor.missing" if finding.needed else "doctor.optional", language)


def _python(language: Language) -> Finding:
    text = f"Python {platform.python_version()}, {platform.platform(terse=True)}"
    new_enough = sys.version_info >= _OLDEST_PYTHON
    if not new_enough:
        text += f": {message('doctor.needs-python', language)}"
    return Finding(text, new_enough, remedy=message("doctor.get-python", language))


def _libraries(language: Language) -> Iterator[Finding]:
    """Yield the libraries the installed distribution asks for, those for development left out."""
    try:
        asked = metadata.requires("impuls-workshop") or []
    except metadata.PackageNotFoundError:
        # Run from a checkout that is not installed: the imports will tell.
        asked = []
    for line in asked:
        if "extra ==" in line:
            continue
        name = re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0]
        try:
            yield Finding(f"{name} {metadata.version(name)}", there=True)
        except metadata.PackageNotFoundError:
            yield Finding(line, there=False, remedy=message("doctor.get-libraries", language))


def _pango(language: Language) -> Finding:
    try:
        # WeasyPrint prints a page of advice when it does not find Pango; ours is shorter.
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            from weasyprint.text.ffi import pango
        number = int(pango.pango_version())
    except (ImportError, OSError):
        return Finding(message("doctor.no-pango", language), there=False,
                       remedy=message("doctor.get-pango", language))
    # pango_version() is major * 10000 + minor * 100 + micro.
    version = f"{number // 10000}.{number // 100 % 100}.{number % 100}"
    return Finding(message("doctor.pango", language, version=version), there=True)


def _fonts(language: Language) -> Iterator[Finding]:
    from impuls_workshop.document.brand import read_brand
    from impuls_workshop.typography.fonts import find_font

    brand = read_brand([theme_folder() / "_brand.yml"], Report())
    for family in dict.fromkeys((brand.heading_font, brand.body_font, brand.mono_font)):
        found = find_font(family)
        if found.path is None:
            yield Finding(message("doctor.no-font", language, family=family), there=False, needed=False,
                          remedy=message("doctor.get-font", language))
        else:
            code = "doctor.font" if found.closeness == "exact" else "doctor.font-twin"
            yield Finding(message(code, language, family=family, file=found.path), there=True)


def _office(language: Language) -> Finding:
    places = [shutil.which("soffice"), shutil.which("libreoffice"), *_OFFICE_PLACES]
    found = next((place for place in places if place and Path(place).is_file()), None)
    if found:
        return Finding(message("doctor.office", language, file=found), there=True)
    return Finding(message("doctor.no-office", language), there=False, needed=False,
                   remedy=message("doctor.get-office", language))


def _language(language: Language) -> Finding:
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    source = next((f"{name}={os.environ[name]}" for name in names if os.environ.get(name)), "--lang")
    return Finding(message("doctor.language", language, source=source), there=True)
