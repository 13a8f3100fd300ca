"""Parses rendered markup as strict XML and leads every syntax error back to the template."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast

from impuls_workshop.diagnostics import MARK_CLOSE, MARK_OPEN, Report, Span
from impuls_workshop.reading.escaping import escape, unescape

if TYPE_CHECKING:
    from lxml.etree import XMLParser, _Element

STAMP: Final = "at"
"""The attribute in which a template's tags carry their place."""
LARGEST: Final = 16_000_000
"""Longest markup that is read, characters."""

_MARK: Final = re.compile(
    f"{MARK_OPEN}([^{MARK_OPEN}{MARK_CLOSE}]*:\\d+:\\d+){MARK_CLOSE}|[{MARK_OPEN}{MARK_CLOSE}]")
_PLAIN_MARK: Final = re.compile(f"{MARK_OPEN}[^&<>\"'{MARK_OPEN}{MARK_CLOSE}]*:\\d+:\\d+{MARK_CLOSE}")
"""A mark in whose path nothing is escaped."""
_STAMPED: Final = re.compile(r' at="([^"<]*:\d+:\d+)"')
_NAME: Final = re.compile(r"(?:</?)?\s*([^\s<>/]+)")
_ENTITY: Final = re.compile(r"&([A-Za-z][\w.-]*);")


def parse(text: str, shown: str, report: Report) -> _Element | None:
    """Parse markup without entities, document types or network.

    Args:
        text: Markup with stamps and place marks.
        shown: Path of the template, for errors that have no better place.
        report: Takes the errors.

    Returns:
        The root element; comments and processing instructions are gone.
    """
    from lxml import etree

    written = _written(text, shown, report)
    if written is None:
        return None
    try:
        return etree.fromstring(written, _parser())
    except etree.XMLSyntaxError as error:
        _Locator(written, shown, report).report_error(str(error.msg).split(", line ")[0])
        return None


def parse_slides(text: str, shown: str, report: Report) -> _Element | None:
    """Parse slide markup like `parse`, with the parser that comes with Python: it is loaded in a third of the time.

    Its elements can do what those who read slides ask of them. What it does not take, the other one is to explain.
    """
    from xml.etree.ElementTree import ParseError, fromstring

    written = _written(text, shown, report)
    if written is None:
        return None
    try:
        return cast("_Element", fromstring(written))  # noqa: S314  no document type, so no entities
    except ParseError:
        return parse(text, shown, report)


def _written(text: str, shown: str, report: Report) -> bytes | None:
    """Return markup as it is parsed; None if there is none, too much of it, or a document type in it."""
    if len(text) > LARGEST:
        report.error("markup.too-large", Span(shown))
        return None
    if not text.strip():
        report.error("markup.empty", Span(shown))
        return None
    written = _clean(text.lstrip()).encode("utf-8", "replace")
    if b"<!DOCTYPE" in written:
        report.error("markup.doctype", Span(shown))
        return None
    return written


@lru_cache(maxsize=1)
def _parser() -> XMLParser:
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True,
        remove_pis=True, encoding="utf-8")


def stamp_of(element: _Element) -> Span | None:
    """Return the place a template wrote an element at, or None if content or code wrote it."""
    return _span(element.get(STAMP))


@lru_cache(maxsize=4096)  # a template's tags are written again and again
def _span(stamp: str | None) -> Span | None:
    try:
        return Span.parse(stamp) if stamp else None
    except ValueError:
        return None


def _clean(text: str) -> str:
    """Escape the paths in place marks, and drop what only looks like one."""
    marks = text.count(MARK_OPEN)
    if text.count(MARK_CLOSE) == marks and (not marks or len(_PLAIN_MARK.findall(text)) == marks):
        return text

    def written(found: re.Match[str]) -> str:
        return f"{MARK_OPEN}{escape(unescape(found[1]))}{MARK_CLOSE}" if found[1] else ""

    return _MARK.sub(written, text)


class _Locator:
    """Reads faulty markup once more with expat, which knows what is open and where exactly it fails."""

    def __init__(self, written: bytes, shown: str, report: Report) -> None:
        self.written = written
        self.shown = shown
        self.report = report
        self.open: list[tuple[str, Span | None]] = []

    def report_error(self, problem: str) -> None:
        """Report the first error; `problem` is what to say if expat finds none."""
        from xml.parsers import expat

        parser = expat.ParserCreate("utf-8")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = lambda name: self.open.pop()
        try:
            parser.Parse(self.written, True)
        except expat.ExpatError as error:
            self._explain(error.code, max(parser.ErrorByteIndex, 0), problem)
            return
        self.report.error("markup.xml", Span(self.shown), problem=problem)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.open.append((name, _span(attributes.get(STAMP))))

    def _explain(self, code: int, offset: int, problem: str) -> None:
        from xml.parsers import expat

        ends_too_soon = (expat.errors.XML_ERROR_NO_ELEMENTS, expat.errors.XML_ERROR_UNCLOSED_TOKEN)
        after = self.written[offset : offset + 400].decode("utf-8", "replace")
        place = self._place_before(offset)
        what = expat.errors.messages[code]
        if what == expat.errors.XML_ERROR_TAG_MISMATCH:
            self._mismatch(after, place)
        elif what in ends_too_soon and self.open:
            name, opened = self.open[-1]
            self.report.error("markup.not-closed", opened or place, name=name)
        elif what == expat.errors.XML_ERROR_UNDEFINED_ENTITY:
            entity = _ENTITY.match(after)
            self.report.error("markup.entity", place, name=entity[1] if entity else "?")
        elif what == expat.errors.XML_ERROR_DUPLICATE_ATTRIBUTE:
            self.report.error("markup.repeated-attribute", place, name=after.split("=")[0].strip())
        elif after.startswith("&") or self.written[max(offset - 1, 0) : offset] == b"&":
            self.report.error("markup.ampersand", place)
        elif after.startswith("<") and self._in_attribute(offset):
            self.report.error("markup.markup-in-attribute", place, hint="markup.use-plain")
        else:
            self.report.error("markup.xml", place, problem=problem)

    def _mismatch(self, after: str, place: Span) -> None:
        closing = _NAME.match(after)
        name = closing[1] if closing else "?"
        if name not in [known for known, _ in self.open]:
            self.report.error("markup.not-opened", place, name=name)
            return
        unclosed, opened = self.open[-1]
        self.report.error("markup.not-closed", opened or place, hint="markup.closed-here", name=unclosed,
                          closing=f"</{name}>")

    def _in_attribute(self, offset: int) -> bool:
        before = self.written[:offset]
        return before.rfind(b"<") > before.rfind(b">")

    def _place_before(self, offset: int) -> Span:
        """The last stamp before an offset; while a tag is being read, its own."""
        rest = self.written[offset : offset + 4000].decode("utf-8", "replace")
        tag = re.match(r"<[^\s<>/]+", rest)
        own = _STAMPED.match(rest, tag.end()) if tag and not self._in_attribute(offset) else None
        before = list(_STAMPED.finditer(self.written[:offset].decode("utf-8", "replace")))
        found = own or (before[-1] if before else None)
        return (_span(unescape(found[1])) if found else None) or Span(self.shown)
