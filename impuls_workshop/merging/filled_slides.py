"""Puts a row's words into slides that were read, or written, with holes: making them anew takes longer than that."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from msgspec.json import encode
from msgspec.structs import replace

from impuls_workshop.diagnostics import Report, strip_marks
from impuls_workshop.document.markup import read_deck
from impuls_workshop.document.model import Paragraph, Run, Table
from impuls_workshop.templating.holes import CLOSE, OPEN
from impuls_workshop.typography.heights import on_one_line, room_of

if TYPE_CHECKING:
    from impuls_workshop.backends.pptx.package import Part
    from impuls_workshop.document.layouts import Layout
    from impuls_workshop.document.model import Block, Deck, Slide
    from impuls_workshop.job import Job
    from impuls_workshop.typography.measure import Measure

_MARK: Final = re.compile(f"{OPEN}(\\d+){CLOSE}")
_IN_TAG: Final = re.compile(f"<[^<>]*{OPEN}")
_PLAIN: Final = re.compile("[^\\s<>&\ufdd0-\ufdef]+(?: [^\\s<>&\ufdd0-\ufdef]+)*")
"""Words that are read as they are written: without markup, and without white space but single blanks between them."""
Fill = Callable[[str], str]


def plain_words(words: Mapping[int, str]) -> dict[int, str] | None:
    """Return the words of holes as they are read; None if some of them are more than plain words.

    Args:
        words: The markup that is put into each hole.
    """
    found: dict[int, str] = {}
    for hole, markup in words.items():
        bare = strip_marks(markup)
        if not _PLAIN.fullmatch(bare):
            return None
        found[hole] = bare
    return found


class FilledSlides:
    """Some slides of a deck, read with holes."""

    def __init__(self, deck: Deck) -> None:
        self._deck = deck
        self._holed = [[name for name, fill in slide.fills.items() if _is_holed(fill)] for slide in deck.slides]

    def deck(self, words: Mapping[int, str]) -> Deck:
        """Return the slides with words in their holes, as they would have been read."""
        filled = _filling(words)
        slides = tuple(_slide(slide, names, filled)
                       for slide, names in zip(self._deck.slides, self._holed, strict=True))
        return replace(self.head(words), slides=slides)

    def head(self, words: Mapping[int, str]) -> Deck:
        """Return what is said of the whole deck, and the slides still with their holes."""
        deck, filled = self._deck, _filling(words)
        return replace(deck, title=filled(deck.title), footer=filled(deck.footer),
                       subject=filled(deck.subject), authors=tuple(map(filled, deck.authors)))


class FilledPart:
    """A slide that was fitted and written with holes, and with a footer of its own size."""

    def __init__(self, slide: Slide, part: Part, layout: Layout, measure: Measure) -> None:
        self._slide, self._part, self._measure = slide, part, measure
        self._holed = [name for name, fill in slide.fills.items() if _is_holed(fill)]
        self._lines = [(name, at, layout.slots[name]) for name in self._holed
                       for at, block in enumerate(slide.fills[name].blocks) if _is_holed(block)]

    def slide(self, words: Mapping[int, str]) -> Slide | None:
        """Return the slide of a row as it would have been fitted; None if that takes fitting it.

        A text that is one line at its own size is one at each smaller one, and as high as with the marks of the holes.
        """
        made = _slide(self._slide, self._holed, _filling(words))
        for name, at, slot in self._lines:
            text = made.fills[name].blocks[at]
            if not isinstance(text, Paragraph) \
                    or not on_one_line(text, slot.style, room_of(slot).width, 1.0, self._measure):
                return None
        return made

    def part(self, words: Mapping[int, str]) -> Part:
        """Return the part of such a slide."""
        return replace(self._part, body=_filling(words)(str(self._part.body)))


def with_marks(slide: Slide, marked: Slide) -> Slide:
    """Return a fitted slide with the marks of its holes in place of the words it was fitted with."""
    return replace(slide, fills={name: replace(fill, blocks=marked.fills[name].blocks)
                                 if name in marked.fills and _is_holed(marked.fills[name]) else fill
                                 for name, fill in slide.fills.items()})


def _filling(words: Mapping[int, str]) -> Fill:
    def filled(text: str) -> str:
        return _MARK.sub(lambda found: words[int(found[1])], text) if OPEN in text else text

    return filled


def read_with_holes(job: Job, markup: str, shown: str) -> FilledSlides | None:
    """Read slides with holes; None if there are holes elsewhere than in words.

    Args:
        job: The workshop.
        markup: The deck's markup, with these slides alone.
        shown: The template's path.
    """
    _, slide, rest = markup.partition("<slide")
    report = Report()
    layouts = job.layouts
    if _IN_TAG.search(slide + rest) or layouts is None:
        return None
    deck = read_deck(markup, layouts, image_root=job.folder, report=report, shown=shown, sources=job.sources,
                     whole=False)
    if deck is None or report.diagnostics or OPEN in f"{deck.language}{deck.home}":
        return None
    texts = all(isinstance(block, Paragraph | Table) or not _is_holed(block)
                for one in deck.slides for fill in one.fills.values() for block in fill.blocks)
    return FilledSlides(deck) if texts else None


def _is_holed(part: object) -> bool:
    """Whether a part of a slide has a hole anywhere."""
    return OPEN.encode() in encode(part, enc_hook=str)


def _slide(slide: Slide, names: list[str], filled: Fill) -> Slide:
    fills = {**slide.fills, **{name: replace(slide.fills[name], blocks=tuple(
        _block(block, filled) for block in slide.fills[name].blocks)) for name in names}}
    return replace(slide, fills=fills, notes=tuple(_paragraph(one, filled) for one in slide.notes))


def _block(block: Block, filled: Fill) -> Block:
    if isinstance(block, Paragraph):
        return _paragraph(block, filled)
    if isinstance(block, Table):
        return replace(block, rows=tuple(tuple(tuple(_paragraph(text, filled) for text in cell) for cell in row)
                                         for row in block.rows))
    return block


def _paragraph(paragraph: Paragraph, filled: Fill) -> Paragraph:
    return replace(paragraph, runs=tuple(_run(run, filled) for run in paragraph.runs)) \
        if any(OPEN in run.text for run in paragraph.runs) else paragraph


def _run(run: Run, filled: Fill) -> Run:
    return replace(run, text=filled(run.text)) if OPEN in run.text else run
