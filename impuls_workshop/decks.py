"""Makes a deck of slides that were written before and of those that are new; the same bytes as made afresh."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from impuls_workshop.assembly import Assembly, DeckFile, ReadSlides
from impuls_workshop.diagnostics import Report
from impuls_workshop.document.deck_markup import DeckMarkup, take_apart
from impuls_workshop.document.model import Deck
from impuls_workshop.freshness import digest
from impuls_workshop.keys import bare_whole, drawn, key_of, settings
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.slide_store import SlideStore

if TYPE_CHECKING:
    from impuls_workshop.job import Job
    from impuls_workshop.slides import Slides
    from impuls_workshop.templating.artifacts import Artifact


def slide_keys(job: Job, artifact: Artifact, parts: DeckMarkup) -> list[str]:
    """Return a key for each slide of the markup: what it says, and what else shows in it."""
    bare_parts = take_apart(bare_whole(job.render(artifact.source) or ""))
    if bare_parts is None or len(bare_parts.slides) != len(parts.slides):
        bare_parts = parts
    return [key_of(*pair) for pair in zip(beside_slides(job, bare_parts), bare_parts.slides, strict=True)]


def beside_slides(job: Job, bare: DeckMarkup) -> Iterator[str]:
    """Yield what shows in each slide beside what its markup says, given the deck's markup without places."""
    common = digest("\0".join((job.around, *settings(job), bare.head)).encode())
    for slide in bare.slides:
        yield digest("\0".join((common, *drawn(job, slide))).encode())


def deck_of_known(job: Job, artifact: Artifact, store: SlideStore) -> DeckFile | None:
    """Make a deck, taking from the store what is there.

    Nothing is reported here: whatever there is to say about a slide, or about two together, makes this return None,
    and the deck is to be made as a whole.

    Args:
        job: The workshop.
        artifact: The deck, in our own layouts.
        store: Slides of earlier decks; takes the new ones.
    """
    parts = parts_of(job, artifact)
    if parts is None:
        return None
    keys = slide_keys(job, artifact, parts)
    known = [store.get(key) for key in keys]
    new = [number for number, one in enumerate(known) if one is None or one.parts is None]
    shown = template_of(artifact)
    read = read_slides(job, parts, new, shown)
    if read is None:
        return None
    assembly = Assembly(job, store, keys, known, read)
    moved = assembly.moved() if assembly.fits_together() else None
    if moved:
        read = read_slides(job, parts, sorted({*new, *moved}), shown)
        assembly = Assembly(job, store, keys, known, read) if read is not None else assembly
    return assembly.file() if moved is not None and read is not None else None


def deck_of_slides(job: Job, artifact: Artifact, slides: Slides, store: SlideStore) -> DeckFile | None:
    """Make a deck of slides that are ready, and remember them; None if they cannot be told apart in the markup."""
    parts = parts_of(job, artifact)
    if parts is None:
        return None
    read = grouped(slides, range(len(parts.slides)))
    if read is None:
        return None
    keys = slide_keys(job, artifact, parts)
    return Assembly(job, store, keys, [None] * len(keys), read).file()


def parts_of(job: Job, artifact: Artifact) -> DeckMarkup | None:
    """Return the deck's markup, slide by slide; None if it cannot be told what its slides depend on."""
    markup = job.render(artifact.source) if job.around else None
    return take_apart(markup) if markup is not None else None


def template_of(artifact: Artifact) -> str:
    """Return the path of a deck's template as it is shown."""
    return shown_path(artifact.source.folder / artifact.source.template)


def read_slides(job: Job, parts: DeckMarkup, numbers: Sequence[int], shown: str) -> ReadSlides | None:
    """Read, fit and draw some of the slides; None if there is anything to say about them.

    Args:
        job: The workshop.
        parts: The deck's markup.
        numbers: Which slides of it.
        shown: The template's path as it is shown.
    """
    from impuls_workshop.document.markup import read_deck

    quiet = Report()
    _ = job.measure  # so that there is one
    alone = job.reporting_to(quiet)
    layouts = alone.layouts
    if layouts is None:
        return None
    deck = read_deck(parts.of([parts.slides[number] for number in numbers]), layouts, image_root=job.folder,
                     report=quiet, shown=shown, sources=job.sources, whole=False)
    return fit_slides(alone, deck, numbers, shown) if deck is not None else None


def fit_slides(alone: Job, deck: Deck, numbers: Sequence[int], shown: str) -> ReadSlides | None:
    """Fit and draw slides that were read; None if there is anything to say about them.

    Args:
        alone: The workshop, with a report of its own.
        deck: The slides.
        numbers: Which slides of the markup they are.
        shown: The template's path as it is shown.
    """
    from impuls_workshop.slides import fitted_slides

    layouts, found = alone.layouts, alone.report.diagnostics
    slides = fitted_slides(alone, deck, layouts, shown) if layouts is not None and not found else None
    return grouped(slides, numbers) if slides is not None and not found else None


def grouped(slides: Slides, numbers: Sequence[int]) -> ReadSlides | None:
    """Return slides with where those stand that were made of each slide of the markup; None if that is unclear."""
    groups: dict[int, tuple[int, int]] = {}
    at = 0
    for number in numbers:
        if at >= len(slides.deck.slides):
            return None
        part = slides.deck.slides[at].part
        groups[number] = (at, at + (part[1] if part else 1))
        at = groups[number][1]
    return ReadSlides(slides, groups) if at == len(slides.deck.slides) else None
