"""Reads words and the markup within a paragraph: emphasis, code, links, line breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Final

from msgspec import Struct, field
from msgspec.structs import replace

from impuls_workshop.diagnostics import Report, Span, split_marks
from impuls_workshop.document.citing import Citations
from impuls_workshop.document.language import with_region
from impuls_workshop.document.places import Places
from impuls_workshop.document.runs import Line, Look
from impuls_workshop.document.words import (
    ATTRIBUTES,
    INLINE,
    NONE,
    check_attributes,
    check_link,
    name_of,
    place_of,
    report_unknown,
    value_of,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

_TAG: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_AS_BEFORE: Final = nullcontext()
_FLAGS: Final = {"strong": "bold", "em": "italic", "code": "code"}


class InlineReader(Struct):
    """Reads what stands inside of a paragraph.

    Attributes:
        report: Takes the mistakes.
        places: Where the words being read were written.
        links: Internal links that were met, with their places, to be checked at the end.
        citations: The sources that may be cited, and those that are.
        speech: Language of the words being read where it differs from the deck's.
    """

    report: Report
    places: Places = field(default_factory=Places)
    links: list[tuple[str, Span | None]] = field(default_factory=list)
    citations: Citations = field(default_factory=Citations)
    speech: str | None = None

    def words(self, text: str | None, line: Line, look: Look) -> None:
        """Add words that look alike, each piece with its place."""
        for span, piece in self.places.text(text):
            line.add(piece, replace(look, language=self.speech) if self.speech else look, span)

    def inline(self, element: _Element, line: Line, look: Look) -> None:
        """Add an inline element with all inside it."""
        name = name_of(element)
        with self.places.inside(element) as place, self.speaking(element):
            check_attributes(element, ATTRIBUTES.get(name, NONE), place, self.report)
            if name == "br":
                line.add_break(look, place)
            elif name == "citation":
                self._cite(element, line, look)
            inner = self._look(element, name, look)
            self.words(element.text, line, inner)
            for child in element:
                if name_of(child) in INLINE:
                    self.inline(child, line, inner)
                else:
                    report_unknown(child, name, INLINE, self.places.of(child), self.report)
                self.words(child.tail, line, inner)

    def speaking(self, element: _Element) -> AbstractContextManager[None]:
        """Read an element in the language its `lang` says, afterwards in the one before."""
        return _AS_BEFORE if element.get("lang") is None else self._in_language(element)

    @contextmanager
    def _in_language(self, element: _Element) -> Iterator[None]:
        before, tag = self.speech, value_of(element, "lang")
        if tag and _TAG.fullmatch(tag):
            self.speech = with_region(tag)
        elif tag is not None:
            place = place_of(element, "lang", self.places.now)
            self.report.error("markup.bad-attribute", place, name="lang", value=tag)
        yield
        self.speech = before

    def _cite(self, element: _Element, line: Line, look: Look) -> None:
        place = place_of(element, "of", self.places.now)
        words = self.citations.words(element, place, self.report)
        line.attach(words, replace(look, link=None), place)

    def _look(self, element: _Element, name: str, look: Look) -> Look:
        if name == "a":
            return replace(look, link=self._link(element))
        return replace(look, **{_FLAGS[name]: True}) if name in _FLAGS else look

    def _link(self, element: _Element) -> str | None:
        target = value_of(element, "href")
        place = place_of(element, "href", self.places.now)
        if target is None:
            self.report.error("markup.missing-attribute", place, element="a", name="href")
            return None
        link = check_link(target, place, self.report)
        if link and link.startswith("#"):
            self.links.append((link[1:], place))
        return link

    def no_words(self, element: _Element) -> None:
        """Report words directly inside a list or table, where only its parts may stand."""
        for text in (element.text, *(child.tail for child in element)):
            for span, piece in split_marks(text, self.places.now) if text and not text.isspace() else ():
                if piece.strip():
                    self.report.error("markup.stray-text", span, text=piece.strip()[:40])
        self.places.text(element.text)
