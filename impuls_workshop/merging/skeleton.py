"""A deck with holes: all that its rows have in common is made once, and their words are put in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import replace

from impuls_workshop.assembly import Assembly, ReadSlides, shown_of
from impuls_workshop.backends.pptx.canvas import Figures
from impuls_workshop.backends.pptx.names import text
from impuls_workshop.backends.pptx.package import FooterParts, Packed, footer_parts, packed, together
from impuls_workshop.backends.pptx.prepared_theme import PreparedTheme
from impuls_workshop.backends.pptx.theme import theme_parts
from impuls_workshop.backends.pptx.writer import DeckWriter
from impuls_workshop.backends.pptx.zipping import Words, words_between
from impuls_workshop.compilers import Compiled
from impuls_workshop.decks import fit_slides, read_slides
from impuls_workshop.diagnostics import Report
from impuls_workshop.diagrams.shapes import Drawing
from impuls_workshop.document.deck_markup import DeckMarkup
from impuls_workshop.document.model import Picture
from impuls_workshop.merging.filled_slides import FilledPart, FilledSlides, plain_words, read_with_holes, with_marks
from impuls_workshop.merging.standing_slots import Standing, take_out
from impuls_workshop.slide_store import Written
from impuls_workshop.templating.holes import CLOSE, OPEN, Holes, pieces

if TYPE_CHECKING:
    from impuls_workshop.document.model import Deck
    from impuls_workshop.job import Job
    from impuls_workshop.merging.targets import Target
    from impuls_workshop.slides import Slides
    from impuls_workshop.templating.artifacts import Artifact

_SHORT: Final = "i"
"""Stands in each hole while slides are fitted that are written with holes."""
Pieces = tuple[str | int, ...]
"""Markup, and the numbers of the holes in it."""


def _joined(some: Pieces, words: Mapping[int, str]) -> str:
    return "".join([one if isinstance(one, str) else words[one] for one in some])


def _has_counted(slides: Slides) -> bool:
    """Whether slides have pictures or charts, which are counted through the deck."""
    return any(isinstance(block, Picture) for slide in slides.deck.slides for fill in slide.fills.values()
               for block in fill.blocks) or any(not isinstance(figure, Drawing) for figure in slides.figures.values())


class Skeleton:
    """A deck with holes."""

    def __init__(self, job: Job, artifact: Artifact, slides: Slides, read: ReadSlides, holes: Holes,
                 parts: DeckMarkup, theme: FooterParts, values: Mapping[Target, Any]) -> None:
        """Prepare all that does not depend on what is put in.

        Args:
            job: The job of a row with this skeleton.
            artifact: The deck.
            slides: Its slides.
            read: Where they stand.
            holes: What is put in.
            parts: The markup with holes.
            theme: The parts of the theme.
            values: What that row puts in.
        """
        self._job, self._artifact, self._slides, self._read = job, artifact, slides, read
        self._holes, self._theme = holes, theme
        self._head, self._tail = pieces(parts.head), parts.tail
        self._markup = [pieces(slide) for slide in parts.slides]
        self._standing: dict[int, Standing] = {}
        """What of slides with holes is the same in every row: it is not read, fitted and drawn again."""
        self._notes: dict[int, Packed] = {}
        """Their notes, written."""
        self._dynamic = {number for number, some in enumerate(self._markup)
                         if any(isinstance(one, int) for one in some)}
        self._assembly = Assembly(job, job.slide_store, [""] * len(self._markup), [None] * len(self._markup), read)
        self._known: dict[float, dict[int, tuple[Written, FooterParts]]] = {}
        """Slides without holes, for each scale of the footer."""
        self._pictured: DeckWriter | None = None
        """Has written the pictures and charts, if none of them is on a slide with holes."""
        self._layout_parts = {name: f"../slideLayouts/slideLayout{number}.xml"
                              for number, name in enumerate(slides.layouts.layouts, 1)}
        self._last: tuple[str, PreparedTheme] | None = None
        self._feet: tuple[object, str, dict[int, Packed]] | None = None
        known = self._of_scale(self._assembly.deck.footer_scale)
        self._new = [number for number in range(len(self._markup)) if number not in known]
        """The slides that are made anew for each row."""
        self._used = sorted({one for some in (self._head, *(self._markup[number] for number in self._new))
                             for one in some if isinstance(one, int)})
        """The holes in them."""
        self._ready: FilledSlides | None = None
        """Those slides, read with their holes."""
        self._parts: dict[int, FilledPart] = {}
        """Some of them, written with their holes."""
        self._take_out(parts, values)
        self._make_ready(artifact, values)

    def _take_out(self, parts: DeckMarkup, values: Mapping[Target, Any]) -> None:
        """Find what is the same in every row, and make sure that a slide without it is still read as the same."""
        for number in self._dynamic:
            first, end = self._read.groups[number]
            slide = self._slides.deck.slides[first]
            figures = {slot: figure for (index, slot), figure in self._slides.figures.items() if index == first}
            found = take_out(parts.slides[number], slide, self._slides.layouts.layouts[slide.layout],
                             figures) if end - first == 1 else None
            if found is None:
                continue
            whole, self._markup[number] = self._markup[number], pieces(found.markup)
            self._standing[number] = found
            words = self._words(values)
            read = read_slides(self._job, self._filled([number], words), [number], self._slides.shown) \
                if words is not None else None
            read = self._completed(read) if read is not None else None
            if read is None or read.slides.deck.slides != (slide,):
                self._markup[number] = whole
                del self._standing[number]
            elif found.notes and slide.notes:
                _, *notes = self._writer(self._slides.deck).slide(first)
                if not any(part.relations is not None and part.relations.counted for part in notes):
                    self._notes[number] = packed(notes)

    def _writer(self, deck: Deck, figures: Figures | None = None) -> DeckWriter:
        theme = PreparedTheme(self._slides.layouts, self._job.brand, deck.language, Packed((), ()), self._layout_parts)
        drawn = self._slides.figures if figures is None else figures
        return DeckWriter(deck, self._slides.layouts, self._job.brand, drawn, labels=self._job.labels,
                          theme=theme, measure=self._slides.measure)

    def _of_scale(self, scale: float) -> dict[int, tuple[Written, FooterParts]]:
        """Return the slides without holes, written for a scale of the footer."""
        if scale not in self._known:
            deck = replace(self._slides.deck, footer_scale=scale)
            if not deck.footer:
                scale = deck.footer_scale
            writer = self._writer(deck)
            found: dict[int, tuple[Written, FooterParts]] = {}
            parts = {number: [part for index in range(first, end) for part in writer.slide(index)]
                     for number, (first, end) in sorted(self._read.groups.items())}
            counted = {number for number, listed in parts.items()
                       if any(part.relations is not None and part.relations.counted for part in listed)}
            if counted.isdisjoint(self._dynamic):
                self._pictured, counted = writer, set()
            for number, (first, end) in self._read.groups.items():
                listed = parts[number]
                if number in counted or number in self._dynamic:
                    continue
                place = replace(self._assembly.place(number), footer_scale=scale)
                written = Written(tuple(map(shown_of, deck.slides[first:end])), self._assembly.targets(number), place,
                                  Packed((), ()))
                found[number] = written, footer_parts(listed)
            self._known[scale] = found
        return self._known[scale]

    def deck(self, job: Job, artifact: Artifact, values: Mapping[Target, Any]) -> Compiled | None:
        """Return the deck of a row; None if it is to be made in the usual way."""
        words = self._words(values)
        if words is None:
            return None
        plain = plain_words(words) if self._ready is not None else None
        if self._ready is None or plain is None:
            read = read_slides(job, self._filled(self._new, words), self._new, self._slides.shown)
        elif (made := self._quickly(job, artifact, self._ready, plain)) is not None:
            return made
        else:
            read = fit_slides(job.reporting_to(Report()), self._ready.deck(plain), self._new, self._slides.shown)
        read = self._completed(read) if read is not None else None
        if read is None or (self._pictured is not None and _has_counted(read.slides)):
            return None
        assembly = self._assembly.with_others(job, read) \
            or self._assembled(job, read, self._of_scale(self._assembly.deck.footer_scale))
        if assembly is None or bool(assembly.deck.footer) != bool(self._slides.deck.footer):
            return None
        return self._written(job, artifact, assembly, read, {})

    def _quickly(self, job: Job, artifact: Artifact, ready: FilledSlides, plain: Mapping[int, str]) -> Compiled | None:
        """Return the deck of a row whose words fit as its holes do; None if that takes fitting them."""
        if len(self._parts) < len(self._new):
            return None
        slides = [self._parts[number].slide(plain) for number in self._new]
        if None in slides:
            return None
        deck = replace(ready.head(plain), slides=tuple(slides))
        read = ReadSlides(replace(self._slides, deck=deck, figures={}),
                          {number: (at, at + 1) for at, number in enumerate(self._new)})
        assembly = self._assembly.with_others(job, read)
        if assembly is None or not assembly.deck.footer or assembly.deck.footer_scale != 1:
            return None
        return self._written(job, artifact, assembly, read, plain)

    def _make_ready(self, artifact: Artifact, values: Mapping[Target, Any]) -> None:
        """Read the slides with their holes, and see whether this row's deck is the same that way."""
        marks = {number: f"{OPEN}{number}{CLOSE}" for number in range(len(self._holes.filled))}
        markup = self._filled(self._new, marks)
        whole = self.deck(self._job, artifact, values)
        self._ready = read_with_holes(self._job, markup.of([markup.slides[number] for number in self._new]),
                                      self._slides.shown)
        if self._ready is not None:
            self._write_with_holes(self._ready, marks)
        if whole is None or self.deck(self._job, artifact, values) != whole:
            self._ready = None

    def _write_with_holes(self, ready: FilledSlides, marks: Mapping[int, str]) -> None:
        """Write those slides whose notes are ready, or have none, with their holes."""
        # Fitted with a short word in each hole, since nobody knows how high a mark would stand.
        short = ready.deck(dict.fromkeys(marks, _SHORT))
        read = fit_slides(self._job.reporting_to(Report()), short, self._new, self._slides.shown)
        read = self._completed(read) if read is not None else None
        assembly = self._assembly.with_others(self._job, read) if read is not None else None
        if assembly is None or read is None or assembly.deck.footer_scale != 1 or self._pictured is None:
            return
        slides = list(assembly.deck.slides)
        marked = {number: with_marks(slides[assembly.starts[number]], slide)
                  for number, slide in zip(self._new, ready.deck(marks).slides, strict=True)}
        for number, slide in marked.items():
            slides[assembly.starts[number]] = slide
        deck = replace(assembly.deck, slides=tuple(slides), footer=ready.head(marks).footer)
        writer = self._writer(deck, assembly.figures)
        for number, slide in marked.items():
            if number in self._notes or not slide.notes:
                self._parts[number] = FilledPart(slide, next(writer.slide(assembly.starts[number])),
                                                 self._slides.layouts.layouts[slide.layout], self._slides.measure)

    def _assembled(self, job: Job, read: ReadSlides,
                   known: Mapping[int, tuple[Written, FooterParts]]) -> Assembly | None:
        """Return the deck of a row whose slides are called otherwise; None if that shows in the others."""
        for _ in range(2):  # the second time with the footer's own scale
            stubs = [known[number][0] if number in known else None for number in range(len(self._markup))]
            assembly = Assembly(job, job.slide_store, [""] * len(self._markup), stubs, read)
            if not assembly.fits_together():
                return None
            known = self._of_scale(assembly.deck.footer_scale)
        return None if assembly.moved() else assembly

    def _words(self, values: Mapping[Target, Any]) -> dict[int, str] | None:
        """Return the markup of a row's words for each hole; None if one of them is nothing."""
        words = {hole: self._holes.words(hole, values.__getitem__) for hole in self._used}
        return words if all(words.values()) else None

    def _filled(self, numbers: Sequence[int], words: Mapping[int, str]) -> DeckMarkup:
        """Return the markup of some slides with words in their holes."""
        slides = [""] * len(self._markup)
        for number in numbers:
            slides[number] = _joined(self._markup[number], words)
        return DeckMarkup(_joined(self._head, words), tuple(slides), self._tail)

    def _completed(self, read: ReadSlides) -> ReadSlides | None:
        """Return slides with what was not read; None if one of them is filled otherwise, or continued on another."""
        slides, figures = list(read.slides.deck.slides), dict(read.slides.figures)
        for number, (first, end) in read.groups.items():
            standing = self._standing.get(number)
            if standing is None:
                continue
            whole = standing.completed(slides[first]) if end - first == 1 else None
            if whole is None:
                return None
            slides[first] = whole
            figures.update({(first, slot): figure for slot, figure in standing.figures.items()})
        deck = replace(read.slides.deck, slides=tuple(slides))
        return replace(read, slides=replace(read.slides, deck=deck, figures=figures))

    def _written(self, job: Job, artifact: Artifact, assembly: Assembly, read: ReadSlides,
                 plain: Mapping[int, str]) -> Compiled:
        deck, known = assembly.deck, self._of_scale(assembly.deck.footer_scale)
        foot = words_between(text(deck.footer).encode())
        writer = DeckWriter(deck, self._slides.layouts, job.brand, assembly.figures, labels=job.labels,
                            theme=self._theme_with(deck.footer, foot), measure=read.slides.measure,
                            beside=self._pictured)
        slides: list[Packed] = []
        same = self._with_foot(known, deck.footer, foot)
        for number in range(len(self._markup)):
            if number in known:
                slides += [same[number]] if number in same else []
                continue
            first, end = read.groups[number]
            start = assembly.starts[number]
            if plain or number in self._notes:
                # A slide on its own: its notes are ready.
                slides.append(packed([self._parts[number].part(plain) if plain else next(writer.slide(start))]))
                slides += [self._notes[number]] if number in self._notes else []
                continue
            slides.append(packed([part for index in range(start, start + end - first)
                                  for part in writer.slide(index)]))
        return Compiled(artifact.name, job.file_of(artifact), writer.file(slides), len(deck.slides))

    def _with_foot(self, known: Mapping[int, tuple[Written, FooterParts]], footer: str,
                   words: Words) -> dict[int, Packed]:
        """Return the slides that stay, with a footer: all that follow one another, by the number of the first.

        They are those of the row before if its footer is the same.
        """
        if self._feet is None or self._feet[0] is not known or self._feet[1] != footer:
            following: dict[int, list[Packed]] = {}
            first = 0
            for number in sorted(known):
                first = first if number - 1 in known else number
                following.setdefault(first, []).append(known[number][1].with_words(words))
            self._feet = known, footer, {number: together(pieces) for number, pieces in following.items()}
        return self._feet[2]

    def _theme_with(self, footer: str, words: Words) -> PreparedTheme:
        if self._last is None or self._last[0] != footer:
            deck = self._slides.deck
            if footer:
                made = self._theme.with_words(words)
            else:
                made = packed(theme_parts(self._slides.layouts, self._job.brand, deck.language, ""))
            self._last = footer, PreparedTheme(self._slides.layouts, self._job.brand, deck.language, made,
                                               self._layout_parts)
        return self._last[1]
