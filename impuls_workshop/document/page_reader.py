"""Checks each element of a page against the closed set of HTML, and takes stamps and marks out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.citing import known_source
from impuls_workshop.document.codes import read_qr
from impuls_workshop.document.figures import is_decorative, read_chart, read_diagram
from impuls_workshop.document.model import Diagram
from impuls_workshop.document.page_finish import SOURCE_ID
from impuls_workshop.document.page_words import (
    DATA,
    DEEPEST,
    DEEPEST_BOX,
    ELEMENTS,
    GLOBAL,
    INLINE,
    INSIDE,
    ONLY_IN,
    PARAGRAPHS,
    VALUES,
)
from impuls_workshop.document.pictures import ALL_KINDS, find_picture
from impuls_workshop.document.places import Places
from impuls_workshop.document.rows import set_in_row
from impuls_workshop.document.words import (
    check_attributes,
    check_link,
    name_of,
    place_of,
    report_unknown,
    value_of,
)
from impuls_workshop.document.xml import STAMP, stamp_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAMES = frozenset(ELEMENTS)
SCHEME = "diagram:"
"""Begins the address of a diagram's picture in a page: `diagram:phases-1`."""
MOST_ELEMENTS = 12_000
"""Most elements of one paper; a handout of 100 pages has about 5,000."""
MOST_LETTERS = 400_000
"""Most characters of one paper: more than 150 pages of nothing but text."""
_XHTML = "http://www.w3.org/1999/xhtml"


class PageReader(Struct):
    """Reads one document of pages.

    Attributes:
        report: Takes the mistakes.
        start: Place for mistakes without a better one.
        image_root: The folder pictures lie in; None leaves them unchecked.
        spans: Where each element was written.
        stamped: The elements the template wrote itself.
        texts: All words that are printed, with their places.
        diagrams: Diagrams by name.
        sources: Short forms of the sources that may be cited, by id.
        codes: QR codes by name, as SVG.
        language: BCP 47 tag of the document.
        letters: How many characters were read.
    """

    report: Report
    start: Span
    image_root: Path | None
    places: Places = field(default_factory=Places)
    spans: dict[_Element, Span] = field(default_factory=dict)
    stamped: set[_Element] = field(default_factory=set)
    texts: list[tuple[Span | None, str]] = field(default_factory=list)
    diagrams: dict[str, Diagram] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    codes: dict[str, bytes] = field(default_factory=dict)
    language: str = "en"
    letters: int = 0

    def read(self, element: _Element, parent: str | None = None, depth: int = 0, boxes: int = 0) -> None:
        """Read an element and all inside it.

        Args:
            element: The element; unknown ones are removed.
            parent: Name of the element around it.
            depth: How many elements are around it.
            boxes: How many of them are `div`s.
        """
        name = self._bare(element)
        with self.places.inside(element) as stamp:
            place = stamp or self.start
            self.spans[element] = place
            if len(self.spans) > MOST_ELEMENTS:
                if len(self.spans) == MOST_ELEMENTS + 1:
                    self.report.error("pages.too-many", place, limit=MOST_ELEMENTS)
                _leave(element)
                return
            if stamp_of(element):
                self.stamped.add(element)
            if not self._allowed(element, name, parent, place):
                _leave(element)
                return
            if depth > DEEPEST or boxes > DEEPEST_BOX:
                self.report.error("pages.too-deep", place)
                _leave(element)
                return
            self._attributes(element, name, place)
            if name in _MADE:
                _leave(element)
                _MADE[name](self, element)
                return
            self._words(element, name)
            inside_boxes = boxes + (name == "div")
            for child in list(element):
                self.read(child, name, depth + 1, inside_boxes)
                self._tail(child, name)
            if "logos" in (element.get("class") or "").split() and self.image_root is not None:
                set_in_row(element, self.image_root)
            if name == "img":
                self._picture(element, place)
            elif name in ("diagram", "chart"):
                self._diagram(element, read_diagram if name == "diagram" else read_chart)

    def _bare(self, element: _Element) -> str:
        name = name_of(element)
        if str(element.tag) == f"{{{_XHTML}}}{name}":
            element.tag = name
        return name

    def _allowed(self, element: _Element, name: str, parent: str | None, place: Span) -> bool:
        allowed = INSIDE.get(parent or "", INLINE if parent in PARAGRAPHS else _NAMES)
        holders = ONLY_IN.get(name)
        fits = parent is None or (name in allowed and (holders is None or parent in holders))
        if name in _NAMES and fits and "}" not in str(element.tag):
            return True
        report_unknown(element, parent or "", allowed, place, self.report, everywhere=_NAMES)
        return False

    def _attributes(self, element: _Element, name: str, place: Span) -> None:
        allowed = GLOBAL | ELEMENTS[name] | {str(key) for key in element.attrib if DATA.fullmatch(str(key))}
        if "style" in element.attrib and "style" not in allowed:
            self.report.error("pages.style", place)
            del element.attrib["style"]
        check_attributes(element, allowed, place, self.report)
        for key in map(str, list(element.attrib)):
            value = value_of(element, key) or ""
            at = place_of(element, key, place)
            if key == STAMP or key not in allowed:
                del element.attrib[key]
            elif key in VALUES and not VALUES[key].fullmatch(value):
                self.report.error("markup.bad-attribute", at, name=key, value=value)
                del element.attrib[key]
            else:
                self._attribute(element, name, key, value, at)

    def _attribute(self, element: _Element, name: str, key: str, value: str, place: Span | None) -> None:
        """Take the marks out of an attribute, once what is said about it has its place."""
        if name == "a" and key == "href" and check_link(value, place, self.report) is None:
            del element.attrib[key]
            return
        if name == "img" and key == "src" and self.image_root is not None:
            find_picture(value, self.image_root, place, self.report, ALL_KINDS)
        element.set(key, value)

    def _words(self, element: _Element, name: str) -> None:
        element.text = self._text(element.text, name)

    def _tail(self, child: _Element, parent: str) -> None:
        child.tail = self._text(child.tail, parent)

    def _text(self, text: str | None, parent: str) -> str | None:
        pieces = self.places.text(text)
        if parent != "title":
            self.texts += pieces
        words = "".join(piece for _, piece in pieces)
        before, self.letters = self.letters, self.letters + len(words)
        if before <= MOST_LETTERS < self.letters:
            self.report.error("pages.too-long", pieces[0][0] or self.start, limit=MOST_LETTERS)
        if parent in INSIDE and parent != "title" and words.strip():
            self.report.error("markup.stray-text", pieces[0][0] or self.start, text=words.strip()[:40])
        return words or None

    def _picture(self, element: _Element, place: Span) -> None:
        if is_decorative(element):
            element.set("alt", "")
        elif not value_of(element, "alt"):
            self.report.error("markup.picture-alt", place, hint="markup.say-what-it-shows")
        element.attrib.pop("decorative", None)
        if element.attrib.pop("fit", None) == "cover":
            element.set("class", f"{element.get('class', '')} cover".strip())
        if not element.get("src"):
            self.report.error("markup.missing-attribute", place, element="img", name="src")

    def _qr(self, element: _Element) -> None:
        picture = next(read_qr(element, self.language, self.places, self.report), None)
        self.places.text(element.text)
        element.text = None
        if picture is None or picture.content is None:
            return
        name = f"qr-{len(self.codes) + 1}"
        self.codes[name] = picture.content
        element.tag = "img"
        element.set("src", SCHEME + name)
        element.set("alt", picture.alt)
        element.set("class", f"{element.get('class', '')} qr".strip())

    def _citation(self, element: _Element) -> None:
        place = self.places.now or self.start
        name = known_source(element, self.sources, place, self.report)
        locator = value_of(element, "locator")
        for given in ("of", "locator"):
            element.attrib.pop(given, None)
        if name is None:
            return
        before = element.getprevious()
        if before is not None and before.get("class") == "cite" and not before.tail:
            before.tail = " "
        inside_link = next(element.iterancestors("a"), None) is not None
        element.tag = "span" if inside_link else "a"
        element.set("class", "cite")
        element.text = f"[{self.sources[name]}{f', {locator}' if locator else ''}]"
        self.texts.append((place, element.text))
        if not inside_link:
            element.set("href", f"#{SOURCE_ID}{name}")

    def _diagram(self, element: _Element,
                 read: Callable[[_Element, Places, Report], Iterator[Diagram]]) -> None:
        diagram = next(read(element, self.places, self.report), None)
        if diagram is None:
            return
        name = f"{diagram.of}-{1 + sum(other.of == diagram.of for other in self.diagrams.values())}"
        self.diagrams[name] = diagram
        element.tag = "img"
        for given in ("of", "item", "width", "height"):
            element.attrib.pop(given, None)
        element.set("src", SCHEME + name)
        element.set("class", f"{element.get('class', '')} diagram".strip())


def _leave(element: _Element) -> None:
    """Take values that mean nothing out of an element that is not read: what finishes the document looks at all."""
    for inside in element.iter("{*}*"):
        for key in map(str, list(inside.attrib)):
            if key in VALUES and not VALUES[key].fullmatch(value_of(inside, key) or ""):
                del inside.attrib[key]


_MADE: Mapping[str, Callable[[PageReader, _Element], None]] = {
    "qr": PageReader._qr, "citation": PageReader._citation,
}
"""Elements that are no HTML: what is made of them."""
