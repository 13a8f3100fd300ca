"""Registers the tool's fonts with WeasyPrint once, and knows which characters they have."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from impuls_workshop.backends.pages_hyphen import FAMILY, SIGNS, WEIGHTS, hyphen_file
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.typography.font_files import faces_in

_SHAPELESS: Final = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})
"""Unicode categories of characters that print nothing: no font needs them."""

_FACE: Final = re.compile(r"@(?:-?font-face|[\w-]*\\)", re.IGNORECASE)
"""The rule that names a font, or one whose name is written with escapes."""


@lru_cache(maxsize=4)
def font_configuration(folder: Path, _own: tuple[str, ...] = ()) -> Any:
    """Return WeasyPrint's font configuration with the fonts of a folder, made once a process.

    Stylesheets add faces to it that stay, so those that do so (`own_faces`) have one to themselves: what one
    document names must not be there for another.
    """
    from weasyprint import CSS
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher

    configuration = FontConfiguration()
    CSS(string="".join(_rules(folder)), font_config=configuration,
        url_fetcher=URLFetcher(allowed_protocols=("file",)))
    return configuration


def own_faces(css: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return those of some stylesheets that may name fonts of their own."""
    return tuple(text for _, text in css if _FACE.search(text))


def _rules(folder: Path) -> Iterable[str]:
    for face in faces_in(folder):
        for family in face.names:
            yield _rule(family, face.path, face.weight, "italic" if face.italic else "normal")
    for weight in WEIGHTS:
        yield _rule(FAMILY, hyphen_file(weight), weight, "normal")


def _rule(family: str, path: Path, weight: int, style: str) -> str:
    source = path.resolve().as_uri()
    return (f"@font-face {{ font-family: {_quoted(family)}; src: url({_quoted(source)}); "
            f"font-weight: {weight}; font-style: {style} }}\n")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@lru_cache(maxsize=4)
def characters(folder: Path) -> frozenset[int]:
    """Return the code points for which any font of a folder has a glyph."""
    return SIGNS.union(*_covered(folder))


@lru_cache(maxsize=4)
def _covered(folder: Path) -> tuple[frozenset[int], ...]:
    """The code points of each font file."""
    import uharfbuzz

    paths = sorted({face.path for face in faces_in(folder)})
    return tuple(
        frozenset(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path))).unicodes) for path in paths)


def report_missing(texts: Iterable[tuple[Span | None, str]], folder: Path, start: Span,
                   report: Report) -> None:
    """Warn of characters no font has, once each: what prints for them differs from machine to machine.

    Args:
        texts: The words with their places.
        folder: Folder of font files.
        start: Place for words without one.
        report: Takes the warnings.
    """
    known = characters(folder)
    seen: set[str] = set()
    for span, text in texts:
        for character in text:
            if ord(character) in known or character in seen:
                continue
            seen.add(character)
            if unicodedata.category(character) not in _SHAPELESS:
                report.warning("pages.no-glyph", span or start, character=character,
                               number=f"U+{ord(character):04X}")


def report_fallbacks(document: Any, wanted: str, folder: Path, start: Span, report: Report) -> None:
    """Note fonts no stylesheet asked for: this machine had them for characters the wanted fonts lack.

    Characters that none of the tool's fonts has are `report_missing`'s business; those that all of them have
    are there because a stylesheet wanted any font of a kind, such as `monospace`.

    Args:
        document: WeasyPrint's document, after it was written.
        wanted: All stylesheets' text.
        folder: Folder of the tool's fonts.
        start: Place of the notes.
        report: Takes them.
    """
    named = wanted.casefold()
    own = {family for face in faces_in(folder) for family in face.families} | {FAMILY.casefold()}
    some = characters(folder).difference(frozenset.intersection(*_covered(folder) or [frozenset()]))
    printed: dict[str, set[str]] = {}
    for font in getattr(document, "fonts", {}).values():
        if font.family.casefold() not in own and font.family.casefold() not in named:
            printed.setdefault(font.family, set()).update(*font.to_unicode.values())
    for family, signs in sorted(printed.items()):
        had = sorted(sign for sign in signs if ord(sign) in some)
        if had:
            report.note("pages.fallback-font", start, family=family, characters=" ".join(had[:20]))
