"""Opens a template safely: nothing in it may be too large, active, or lead outside."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from impuls_workshop.backends.pptx.foreign.keeping import kept_parts
from impuls_workshop.backends.pptx.foreign.lightening import OBJECT, without_objects
from impuls_workshop.backends.pptx.foreign.package import MAIN_TYPES, Package
from impuls_workshop.backends.pptx.foreign.xml import parse
from impuls_workshop.diagnostics import Report, Span

MOST_ENTRIES: Final = 4000
LARGEST_ENTRY: Final = 128 * 2**20
LARGEST_TOTAL: Final = 512 * 2**20
LARGEST_RATIO: Final = 200
_RATIO_FROM: Final = 2**20
"""Entries below this size may be packed as tightly as they like."""
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Begins encrypted documents and those of PowerPoint 97 to 2003 (MS-CFB 2.2)."""
_ACTIVE: Final = re.compile(r"vbaproject|macroenabled|activex", re.IGNORECASE)
_OBJECT: Final = re.compile("oleobject", re.IGNORECASE)
_SAMPLES: Final = ("ppt/slides/", "ppt/notesSlides/")
"""Parts that never reach a deck; objects embedded in them do not matter."""
_LINKS: Final = re.compile(r"(https?|mailto):", re.IGNORECASE)
_STRICT: Final = "purl.oclc.org/ooxml"
_TYPES: Final = "[Content_Types].xml"


class _RefusalError(Exception):
    """The file must not be used; its message is a code with values."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = {name: str(value) for name, value in values.items()}


def open_template(path: Path, span: Span, report: Report) -> Package | None:
    """Read a .pptx or .potx into memory, or report why not.

    Args:
        path: The file.
        span: Where to report.
        report: Takes the reason for refusing it, with the name of the part.
    """
    try:
        package, emptied = without_objects(_package(path))
        _check_contents(package)
    except _RefusalError as refusal:
        report.error(refusal.code, span, hint=None, related=(), **refusal.values)
        return None
    except (OSError, zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError,
            ValueError, SyntaxError) as problem:
        # zipfile raises RuntimeError for encrypted entries, NotImplementedError for rare packings;
        # lxml's syntax errors are SyntaxErrors.
        report.error("foreign.broken", span, reason=str(problem))
        return None
    for name in emptied:
        report.note("foreign.object-removed", span, part=name)
    return package


def _package(path: Path) -> Package:
    if not path.is_file():
        raise _RefusalError("foreign.missing")
    if path.stat().st_size > LARGEST_TOTAL:
        raise _RefusalError("foreign.too-large", part=path.name)
    content = path.read_bytes()
    if content.startswith(_COMPOUND):
        raise _RefusalError("foreign.encrypted")
    if not zipfile.is_zipfile(io.BytesIO(content)):
        raise _RefusalError("foreign.not-a-package")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        _check_entries(entries)
        parts = {entry.filename: _read(archive, entry) for entry in entries}
    if _TYPES not in parts:
        raise _RefusalError("foreign.not-a-package")
    _check_markup(parts)
    defaults, overrides = dict[str, str](), dict[str, str]()
    for row in parse(parts[_TYPES]):
        kind = row.get("ContentType", "")
        if "Extension" in row.attrib:
            defaults[row.get("Extension", "").lower()] = kind
        elif "PartName" in row.attrib:
            overrides[row.get("PartName", "").lstrip("/").lower()] = kind
    return Package(parts, defaults, overrides)


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_ENTRIES:
        raise _RefusalError("foreign.too-many-parts", count=len(entries), most=MOST_ENTRIES)
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        if name.lower() in seen:
            raise _RefusalError("foreign.repeated-part", part=name)
        seen.add(name.lower())
        if "\\" in name or name.startswith("/") or ".." in name.split("/") or ":" in name:
            raise _RefusalError("foreign.part-outside", part=name)
        if entry.flag_bits & 1:
            raise _RefusalError("foreign.encrypted")
        ratio = entry.file_size / max(entry.compress_size, 1)
        if entry.file_size > LARGEST_ENTRY or (ratio > LARGEST_RATIO and entry.file_size > _RATIO_FROM):
            raise _RefusalError("foreign.too-large", part=name)
    if sum(entry.file_size for entry in entries) > LARGEST_TOTAL:
        raise _RefusalError("foreign.too-large", part="")


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """Read an entry, and no more of it than it claims to be."""
    with archive.open(entry) as stream:
        content = stream.read(entry.file_size + 1)
    if len(content) > entry.file_size:
        raise _RefusalError("foreign.too-large", part=entry.filename)
    return content


def _check_markup(parts: dict[str, bytes]) -> None:
    for name, content in parts.items():
        if not name.lower().endswith((".xml", ".rels", ".vml", ".svg")):
            continue
        # UTF-16 has a zero byte beside each letter of the declaration.
        if b"<!DOCTYPE" in content.replace(b"\0", b"") or b"<!ENTITY" in content.replace(b"\0", b""):
            raise _RefusalError("foreign.doctype", part=name)


def _check_contents(package: Package) -> None:
    for name in package.parts:
        if _ACTIVE.search(name) or _ACTIVE.search(package.type_of(name)):
            raise _RefusalError("foreign.active", part=name)
    for part in kept_parts(package):
        if _OBJECT.search(part.name) or _OBJECT.search(part.content_type):
            raise _RefusalError("foreign.active", part=part.name)
    for name in ("", *package.parts):
        for reference in package.references(name):
            embedded = reference.kind == OBJECT and not name.startswith(_SAMPLES)
            if _ACTIVE.search(reference.kind) or reference.kind == "control" or embedded:
                raise _RefusalError("foreign.active", part=reference.target)
            linked = reference.kind == "hyperlink" and _LINKS.match(reference.target)
            if reference.outside and not linked:
                raise _RefusalError("foreign.leads-outside", part=name or "_rels/.rels", target=reference.target)
    if any(_STRICT in reference.type for reference in package.references("")):
        raise _RefusalError("foreign.strict")
    main = package.main
    if main is None or package.type_of(main) not in MAIN_TYPES:
        raise _RefusalError("foreign.not-a-presentation")
    if not any(True for _ in masters(package)):
        raise _RefusalError("foreign.no-layouts")


def masters(package: Package) -> Iterator[str]:
    """Yield the parts of the slide masters that have layouts, in the presentation's order."""
    from impuls_workshop.backends.pptx.foreign.xml import NS

    main = package.main
    if main is None:
        return
    targets = {each.id: each.target for each in package.references(main)}
    for row in parse(package.parts[main]).iterfind("p:sldMasterIdLst/p:sldMasterId", NS):
        name = targets.get(row.get(f"{{{NS['r']}}}id", ""), "")
        if name in package.parts and package.first(name, "slideLayout"):
            yield name
