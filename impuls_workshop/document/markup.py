"""Reads the rendered slide markup into a deck; whatever is not in its closed vocabulary is an error."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from impuls_workshop.diagnostics import Report, Span, strip_marks
from impuls_workshop.document.blocks import BlockReader
from impuls_workshop.document.citing import Citations
from impuls_workshop.document.language import with_region
from impuls_workshop.document.layouts import Layouts
from impuls_workshop.document.model import Deck, Slide
from impuls_workshop.document.slides import SlideReader
from impuls_workshop.document.words import check_attributes, name_of, place_of, report_unknown, value_of
from impuls_workshop.document.xml import parse, parse_slides
from impuls_workshop.reading.suggest import closest

if TYPE_CHECKING:
    from lxml.etree import _Element

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_DECK: Final = frozenset({"title", "language", "footer", "subject", "home"})
_PARTS: Final = frozenset({"author", "slide"})


def read_deck(text: str, layouts: Layouts, *, image_root: Path, report: Report, shown: str,
              sources: Mapping[str, str] | None = None, whole: bool = True) -> Deck | None:
    """Read slide markup.

    Args:
        text: The markup a template made, with stamps and place marks.
        layouts: The layouts slides may use.
        image_root: The folder picture files lie in.
        report: Takes every mistake, at its place in the template or the content.
        shown: The template's path, for mistakes without a better place.
        sources: Short forms of the sources that may be cited, by id.
        whole: Whether these are all slides: only then can be said whether titles differ, and links lead to one.

    Returns:
        The deck, without what could not be read; None if there is none at all.
    """
    root = parse_slides(text, shown, report)
    if root is None:
        return None
    blocks = BlockReader(report, image_root=image_root, citations=Citations(sources or {}),
                         language=value_of(root, "language") or "en")
    with blocks.places.inside(root) as place:
        start = place or Span(shown)
        if name_of(root) != "deck":
            report.error("markup.wrong-root", start, name=name_of(root), expected="deck")
            return None
        check_attributes(root, _DECK, start, report)
        try:
            authors, slides = _children(root, blocks, layouts)
        except RecursionError:
            if parse(text, shown, report) is None:  # it says how deep is too deep
                return None
            raise
    if home := value_of(root, "home"):
        blocks.links.append((home, place_of(root, "home", start)))
    if whole:
        _check_targets(slides, blocks)
    if whole and not layouts.fixed:
        _check_titles(slides, report)
    return Deck(
        _required(root, "title", start, report), _language(root, start, report), tuple(slides),
        value_of(root, "footer") or "", tuple(authors), value_of(root, "subject") or "",
        place_of(root, "footer", start), value_of(root, "home"))


def _children(root: _Element, blocks: BlockReader, layouts: Layouts) -> tuple[list[str], list[Slide]]:
    authors: list[str] = []
    slides: list[Slide] = []
    reader = SlideReader(blocks, layouts)
    blocks.no_words(root)
    for child in root:
        name = name_of(child)
        with blocks.places.inside(child) as place:
            if name == "slide":
                slide = reader.read(child)
                slides += [slide] if slide else []
            elif name == "author":
                check_attributes(child, frozenset(), place, blocks.report)
                author = " ".join(strip_marks("".join(child.itertext())).split())
                authors += [author] if author else []
            else:
                report_unknown(child, "deck", _PARTS, place, blocks.report, everywhere=_PARTS)
        blocks.places.text(child.tail)
    return authors, slides


def _required(root: _Element, name: str, place: Span, report: Report) -> str:
    value = value_of(root, name)
    if not value:
        report.error("markup.missing-attribute", place, element="deck", name=name)
    return value or ""


def _language(root: _Element, place: Span, report: Report) -> str:
    value = _required(root, "language", place, report)
    if value and not _LANGUAGE.fullmatch(value):
        report.error("markup.bad-attribute", place_of(root, "language", place), name="language", value=value)
    return with_region(value or "en")


def _check_targets(slides: list[Slide], blocks: BlockReader) -> None:
    ids = {slide.id for slide in slides if slide.id}
    for target, place in blocks.links:
        if target not in ids:
            near = closest(target, sorted(ids))
            blocks.report.error("markup.unknown-target", place, name=target,
                                hint="markup.did-you-mean" if near else None, suggestion=near or "")


def _check_titles(slides: list[Slide], report: Report) -> None:
    first: dict[str, Slide] = {}
    for slide in slides:
        title = slide.title.casefold().strip()
        other = first.setdefault(title, slide)
        if title and other is not slide:
            before = _title_place(other)
            report.warning("markup.repeated-title", _title_place(slide), title=slide.title,
                           related=[("markup.first-used", before)] if before else ())


def _title_place(slide: Slide) -> Span | None:
    fill = slide.fills.get("title")
    return next((paragraph.span for paragraph in fill.paragraphs), slide.span) if fill else slide.span
