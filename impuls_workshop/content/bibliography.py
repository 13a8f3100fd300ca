"""The list of sources, set in a CSL style (https://citationstyles.org) by citeproc-py."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from impuls_workshop.content.citing import year_suffixes
from impuls_workshop.content.csl_file import LARGEST, read_csl
from impuls_workshop.reading.access import inside, leads_to_file
from impuls_workshop.reading.escaping import escape

if TYPE_CHECKING:
    from citeproc import CitationStylesStyle

    from impuls_workshop.content.model import Name, Source, Workshop
    from impuls_workshop.diagnostics import Report, Span

STYLE: Final = Path(__file__).with_name("csl") / "author-year.csl"
"""The style where a workshop names none of its own."""
_LOCALES: Final = {"de": "de-DE", "en": "en-US", "pt": "pt-PT", "zh": "zh-CN", "fr": "fr-FR", "es": "es-ES"}
"""Where a language has several and citeproc-py must be told which."""
_DATE: Final = re.compile(r"(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?")
_HIDDEN: Final = {"&": "\ue000", "<": "\ue001", ">": "\ue002"}
"""citeproc-py escapes nothing: signs of HTML in titles wait in characters for private use."""
_TAGS: Final = {"<i>": "<em>", "</i>": "</em>", "<b>": "<strong>", "</b>": "</strong>",
                "<sup>": "<sup>", "</sup>": "</sup>", "<sub>": "<sub>", "</sub>": "</sub>"}
"""What remains of the markup of a style."""


class Formatted(str):
    """An entry as it is printed, in block words."""

    span: Span | None

    def __new__(cls, markup: str, span: Span | None) -> Formatted:
        """Take finished markup, and where its source was written."""
        made = super().__new__(cls, markup)
        made.span = span
        return made

    def __html__(self) -> str:
        return (self.span.mark if self.span else "") + str(self)


class Entry(Struct, frozen=True):
    """An entry of the list of sources.

    Attributes:
        id: The source's id.
        words: The entry, formatted.
        source: What it was made of.
    """

    id: str
    words: Formatted
    source: Source


class Bibliography:
    """The workshop's sources in the order and form of the style; made when it is first asked for."""

    def __init__(self, workshop: Workshop, folder: Path) -> None:
        self._workshop = workshop
        self._style = folder / workshop.sources.style if workshop.sources and workshop.sources.style else STYLE

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self._workshop.sources.items) if self._workshop.sources else 0

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The entries, formatted."""
        return tuple(_format(self._workshop, self._style)) if len(self) else ()


def check_style(workshop: Workshop, folder: Path, report: Report) -> None:
    """Report a style that is not there, leads out of the folder, or cannot be used."""
    if workshop.sources is None or workshop.sources.style is None:
        return
    path, place = folder / workshop.sources.style, workshop.sources.place("style")
    if not inside(path, folder) or not leads_to_file(path):
        report.error("bibliography.no-style", place, file=workshop.sources.style)
        return
    try:
        # All of it is tried, as what a style asks for shows only then.
        list(Bibliography(workshop, folder))
    except Exception as error:  # citeproc-py fails in many ways, and says in none what the file lacks
        report.error("bibliography.bad-style", place, file=workshop.sources.style,
                     problem=f"{type(error).__name__}: {error}".splitlines()[0])


def _format(workshop: Workshop, style: Path) -> Iterator[Entry]:
    from citeproc import Citation, CitationItem, CitationStylesBibliography, formatter
    from citeproc.source.json import CiteProcJSON

    sources = {source.id: source for source in workshop.sources or ()}
    rules = _read(style, workshop.language, len(sources))
    suffixes = year_suffixes(workshop)
    known = CiteProcJSON([_csl(source, suffixes.get(source.id, "")) for source in sources.values()])
    made = CitationStylesBibliography(rules, known, formatter.html)
    for name in sources:
        made.register(Citation([CitationItem(name)]))
    is_sorted = rules.root.bibliography is not None and rules.root.bibliography.find("{*}sort") is not None
    made.sort()
    entries = [Entry(name, _markup(str(item), sources[name]), sources[name])
               for name, item in zip(made.keys, made.bibliography(), strict=True)]
    # citeproc-py compares code points: Ä would follow Z, and § everything.
    return iter(sorted(entries, key=_letters) if is_sorted else entries)


def _read(style: Path, language: str, sources: int) -> CitationStylesStyle:
    from citeproc import LOCALES_PATH, CitationStylesStyle

    with style.open("rb") as file:
        text = read_csl(file.read(LARGEST + 1), sources)
    base = language.partition("-")[0]
    tags = (language, _LOCALES.get(base, f"{base}-{base.upper()}"), base, "en-US")
    locale = next(tag for tag in tags if (Path(LOCALES_PATH) / f"locales-{tag}.xml").is_file())
    return CitationStylesStyle(io.BytesIO(text), locale=locale, validate=False)


def _csl(source: Source, suffix: str) -> dict[str, Any]:
    """Return a source as CSL's data, without Markdown."""
    data: dict[str, Any] = {"id": source.id, "type": source.type, "title": _hidden(source.title.plain)}
    for key, text in (("container-title", source.container_title), ("publisher", source.publisher),
                      ("publisher-place", source.publisher_place)):
        if text is not None:
            data[key] = _hidden(text.plain)
    for key, day in (("issued", source.issued), ("accessed", source.accessed)):
        if day:
            data[key] = _date(day)
    if source.author:
        data["author"] = [_name(name) for name in source.author]
    if source.url:
        data["URL"] = _hidden(source.url)
    if suffix:
        data["year-suffix"] = suffix
    return data


def _name(name: Name) -> Mapping[str, str]:
    parts = {"literal": name.literal} if name.literal else {"family": name.family, "given": name.given}
    return {key: _hidden(words.plain) for key, words in parts.items() if words is not None}


def _date(day: str) -> Mapping[str, Any]:
    found = _DATE.fullmatch(day.strip())
    return {"date-parts": [[int(part) for part in found.groups() if part]]} if found else {"literal": _hidden(day)}


def _hidden(text: str) -> str:
    return "".join(_HIDDEN.get(sign, sign) for sign in text)


def _markup(formatted: str, source: Source) -> Formatted:
    """Turn a style's HTML into block words, and the address into a link."""
    words = re.sub(r"<[^>]*>", lambda tag: _TAGS.get(tag[0], ""), formatted)
    words = re.sub(r"&(?!amp;|lt;|gt;|quot;|#)", "&amp;", words)
    for sign, hidden in _HIDDEN.items():
        words = words.replace(hidden, escape(sign))
    if source.url:
        address = escape(source.url, quote=False)
        words = words.replace(address, f'<a href="{escape(source.url)}">{address}</a>', 1)
    return Formatted(words, source.title.span)


def _letters(entry: Entry) -> tuple[str, str]:
    plain = re.sub(r"<[^>]*>", "", entry.words)
    spelled = unicodedata.normalize("NFKD", plain.casefold())
    return re.sub(r"^\W+", "", "".join(sign for sign in spelled if not unicodedata.combining(sign))), entry.id
