"""Puts slides of a deck that were written before and those that are new together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.backends.pptx.canvas import Figure
from impuls_workshop.backends.pptx.package import Packed, packed
from impuls_workshop.backends.pptx.writer import DeckWriter
from impuls_workshop.diagnostics import Report
from impuls_workshop.document.model import Fill, Paragraph, Picture, Run, Slide, Table
from impuls_workshop.slide_store import Place, Shown, SlideStore, Written
from impuls_workshop.typography.complaints import fit_footer

if TYPE_CHECKING:
    from impuls_workshop.job import Job
    from impuls_workshop.slides import Slides

_SAYS_SOMETHING: Final = (Paragraph((Run("…"),)),)
"""Stands for the notes of a slide that is not read again."""


class DeckFile(Struct, frozen=True):
    """A finished deck."""

    content: bytes
    slides: int
    renewed: int
    """How many slides were not in the store."""


class ReadSlides(Struct, frozen=True):
    """The slides that were read, and where those stand that were made of each slide of the markup."""

    slides: Slides
    groups: Mapping[int, tuple[int, int]]
    """Number of a slide of the markup to the first of its slides, and the one behind its last."""


class Assembly:
    """Puts slides that were written before and new ones together."""

    def __init__(self, job: Job, store: SlideStore, keys: Sequence[str], known: Sequence[Written | None],
                 read: ReadSlides) -> None:
        self._job, self._store, self._keys, self._known, self._read = job, store, keys, known, read
        slides: list[Slide] = []
        self.starts: list[int] = []
        self.figures: dict[tuple[int, str], Figure] = {}
        self._targets: dict[int, tuple[str, ...]] = {}
        for number, old in enumerate(known):
            self.starts.append(len(slides))
            if number in read.groups:
                slides += self._new(number, len(slides))
            elif old is not None:
                slides += map(stub, old.slides)
        self._numbers = {slide.id: number for number, slide in enumerate(slides) if slide.id}
        self.deck = replace(read.slides.deck, slides=tuple(slides))
        self.deck = replace(self.deck, footer_scale=self._footer_scale())

    def _new(self, number: int, at: int) -> tuple[Slide, ...]:
        first, end = self._read.groups[number]
        for (index, slot), figure in self._read.slides.figures.items():
            if first <= index < end:
                self.figures[index - first + at, slot] = figure
        return self._read.slides.deck.slides[first:end]

    def _footer_scale(self) -> float:
        slides = self._read.slides
        return fit_footer(self.deck, slides.layouts, slides.measure, Report())

    def with_others(self, job: Job, read: ReadSlides) -> Assembly | None:
        """Return the same deck with others in the places of some slides.

        What was found out about the slides that stay is not found out again: nothing of the deck that shows in them,
        and nothing that is to be said about two slides together, may be different.

        Args:
            job: The job of the deck with the others.
            read: The others.

        Returns:
            The deck, or None if the others are more or fewer, are called otherwise, or lead elsewhere.
        """
        other = copy(self)
        other._job, other._read, other.figures, other._targets = job, read, {}, {}
        slides, titles = list(self.deck.slides), self._titles.copy()
        same_foot = read.slides.deck.footer == self.deck.footer
        for number, (first, end) in read.groups.items():
            start = self.starts[number]
            new = other._new(number, start)
            old = slides[start : start + end - first]
            was = self._read.groups.get(number, (0, 0))
            if (was[1] - was[0] != end - first or [slide.id for slide in old] != [slide.id for slide in new]
                    or self.targets(number) != other.targets(number)):
                return None
            same_foot = same_foot and [slide.layout for slide in old] == [slide.layout for slide in new]
            slides[start : start + end - first] = new
            titles[number] = new[0].title.casefold().strip()
        named = [title for title in titles if title]
        if len(set(named)) != len(named) or read.slides.deck.home != self.deck.home:
            return None
        other.deck = replace(read.slides.deck, slides=tuple(slides))
        scale = self.deck.footer_scale if same_foot else other._footer_scale()
        other.deck = replace(other.deck, footer_scale=scale)
        return other

    @cached_property
    def _titles(self) -> list[str]:
        """Titles of the slides of the markup, as they are compared."""
        return [self._title(number).casefold().strip() for number in range(len(self.starts))]

    def fits_together(self) -> bool:
        """Whether ids and titles are different, and links lead somewhere: else there is something to say."""
        first = [self.deck.slides[start] for start in self.starts]
        named = [slide.id for slide in first if slide.id]
        titles = [title for title in self._titles if title]
        aims = {aim for number in range(len(self._keys)) for aim in self.targets(number)}
        home = {self.deck.home} if self.deck.home else set()
        return len(set(named)) == len(named) and len(set(titles)) == len(titles) and {*aims, *home} <= set(named)

    def _title(self, number: int) -> str:
        old = self._known[number]
        if number not in self._read.groups and old is not None:
            return old.slides[0].title
        return self.deck.slides[self.starts[number]].title

    def targets(self, number: int) -> tuple[str, ...]:
        """Return the ids of slides that a slide of the markup leads to."""
        old = self._known[number]
        if number not in self._read.groups and old is not None:
            return old.targets
        if number not in self._targets:
            first, end = self._read.groups[number]
            slides = self._read.slides.deck.slides[first:end]
            self._targets[number] = tuple(dict.fromkeys(aim for slide in slides for aim in aims_of(slide)))
        return self._targets[number]

    def place(self, number: int) -> Place:
        """Return what of the rest of the deck shows in a slide of the markup."""
        aims = [*self.targets(number), *([self.deck.home] if self.deck.home else [])]
        return Place(self.starts[number], self.deck.footer_scale,
                     tuple((aim, self._numbers.get(aim, -1)) for aim in aims))

    def moved(self) -> list[int]:
        """Return the numbers of known slides that are the same, but stand or lead elsewhere now."""
        return [number for number, old in enumerate(self._known)
                if number not in self._read.groups and old is not None and old.place != self.place(number)]

    @cached_property
    def _writer(self) -> DeckWriter:
        slides = self._read.slides
        theme = self._job.prepared_theme(self.deck.language, self.deck.footer)
        return DeckWriter(self.deck, slides.layouts, self._job.brand, self.figures, labels=self._job.labels,
                          measure=slides.measure, theme=theme)

    def write(self) -> dict[int, Packed]:
        """Write the slides that were read, and remember them; return their parts by number, in the order of numbers."""
        written: dict[int, Packed] = {}
        for number, (first, end) in sorted(self._read.groups.items()):
            start = self.starts[number]
            listed = [part for index in range(start, start + end - first) for part in self._writer.slide(index)]
            written[number] = packed(listed)
            counted = any(part.relations is not None and part.relations.counted for part in listed)
            shown = tuple(map(shown_of, self.deck.slides[start : start + end - first]))
            self._store.put(self._keys[number], Written(shown, self.targets(number), self.place(number),
                                                        None if counted else written[number]))
        return written

    def written(self, number: int) -> Written | None:
        """Return what is remembered of a slide of the markup."""
        return self._store.get(self._keys[number])

    def file(self, written: Mapping[int, Packed] | None = None) -> DeckFile:
        """Write the deck.

        Args:
            written: The parts of slides that are written; None writes those that were read.
        """
        made = self.write() if written is None else written
        pieces = [made[number] if number in made else old.parts if old is not None and old.parts is not None
                  else Packed((), ()) for number, old in enumerate(self._known)]
        if self._job.slide_file is not None and made:
            self._store.keep(self._job.slide_file, self._job.around, self._keys)
        return DeckFile(self._writer.file(pieces), len(self.deck.slides), len(made))


@lru_cache(maxsize=2048)
def stub(shown: Shown) -> Slide:
    """Return a slide that says as much as the rest of the deck wants to know."""
    title = {"title": Fill((Paragraph((Run(shown.title),)),))} if shown.title else {}
    return Slide(shown.layout, title, _SAYS_SOMETHING if shown.notes else (), shown.id, shown.section)


def shown_of(slide: Slide) -> Shown:
    """Return a slide as the rest of the deck sees it."""
    return Shown(slide.layout, slide.id, slide.section, slide.title, bool(slide.notes))


def aims_of(slide: Slide) -> Iterator[str]:
    """Yield the ids of slides that a slide leads to."""
    for fill in slide.fills.values():
        for block in fill.blocks:
            links: list[str | None] = []
            if isinstance(block, Picture):
                links = [block.link]
            elif isinstance(block, Table):
                links = [run.link for row in block.rows for cell in row for text in cell for run in text.runs]
            elif isinstance(block, Paragraph):
                links = [run.link for run in block.runs]
            yield from (link[1:] for link in links if link and link.startswith("#"))
