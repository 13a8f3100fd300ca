"""Reads the rendered XHTML of pages: strict, with a closed set of elements, and leads back to the sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.model import Diagram
from impuls_workshop.document.page_finish import finish
from impuls_workshop.document.page_reader import SCHEME, PageReader
from impuls_workshop.document.page_structure import check_structure
from impuls_workshop.document.words import name_of, value_of
from impuls_workshop.document.xml import parse

if TYPE_CHECKING:
    from lxml.etree import _Element


class PageDocument(Struct):
    """A document of pages, ready to be laid out.

    Attributes:
        root: The `html` element, without stamps and place marks.
        shown: The template's path.
        spans: Where each element was written.
        texts: All words that are printed, with their places.
        diagrams: Diagrams by name; each stands in the document as `<img src="diagram:NAME">`.
        codes: QR codes as SVG, by name; they stand in the document as diagrams do.
    """

    root: _Element
    shown: str
    spans: dict[_Element, Span]
    texts: list[tuple[Span | None, str]]
    diagrams: dict[str, Diagram] = field(default_factory=dict)
    codes: dict[str, bytes] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The document's title."""
        return " ".join((self.root.findtext("head/title") or "").split())

    @property
    def language(self) -> str:
        """The document's language (BCP 47)."""
        return self.root.get("lang") or ""

    def span_of(self, element: _Element) -> Span:
        """Return where an element was written."""
        return self.spans.get(element) or Span(self.shown)

    def find(self, attribute: str, value: str) -> _Element | None:
        """Return the first element with this value of an attribute."""
        return next((found for found in self.root.iter() if found.get(attribute) == value), None)

    def describe(self, name: str, alt: str) -> None:
        """Give a diagram the alternative text made from its data, unless the template gave it one."""
        for picture in self._pictures(name):
            if not picture.get("alt"):
                picture.set("alt", alt)

    def drop(self, name: str) -> None:
        """Remove a diagram for which there is no drawing."""
        for picture in list(self._pictures(name)):
            parent, before = picture.getparent(), picture.getprevious()
            if parent is None:
                continue
            if before is not None:
                before.tail = (before.tail or "") + (picture.tail or "")
            else:
                parent.text = (parent.text or "") + (picture.tail or "")
            parent.remove(picture)
        self.diagrams.pop(name, None)

    def _pictures(self, name: str) -> Iterator[_Element]:
        return (found for found in self.root.iter("img") if found.get("src") == SCHEME + name)

    def html(self) -> str:
        """Write the document as HTML."""
        from lxml import etree

        written = etree.tostring(self.root, method="html", encoding="unicode")
        return f"<!DOCTYPE html>\n{written}"


def read_pages(text: str, shown: str, report: Report, *,
               image_root: Path | None = None, sources: Mapping[str, str] | None = None) -> PageDocument | None:
    """Read pages.

    Args:
        text: The XHTML a template made, with stamps and place marks.
        shown: The template's path, for mistakes without a better place.
        report: Takes every mistake.
        image_root: The folder pictures lie in; None leaves them unchecked.
        sources: Short forms of the sources that may be cited, by id.

    Returns:
        The document, without what could not be read; None if there is none at all.
    """
    root = parse(_without_doctype(text), shown, report)
    if root is None:
        return None
    if name_of(root) != "html":
        report.error("markup.wrong-root", Span(shown), name=name_of(root), expected="html")
        return None
    language = value_of(root, "lang") or "en"
    reader = PageReader(report, Span(shown), image_root, sources=sources or {}, language=language)
    reader.read(root)
    document = PageDocument(root, shown, reader.spans, reader.texts, reader.diagrams, reader.codes)
    finish(root, language, reader.spans, report)
    check_structure(root, reader.spans, reader.stamped, Span(shown), report)
    return document


def _without_doctype(text: str) -> str:
    """HTML's own document type says nothing; it may stand there or not."""
    bare = text.lstrip()
    head = bare[:15].lower()
    return bare[15:] if head == "<!doctype html>" else text
