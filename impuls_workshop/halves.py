"""Makes a long deck with a copy of this process, each half of its slides; the same bytes as made alone.

Both read and fit their slides, tell each other what the rest of the deck wants to know of them, and write them.
Pictures and charts are counted through the deck, so this process makes all slides that may hold some.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Final

from msgspec.msgpack import decode, encode

from impuls_workshop.aside import Line, can_copy, companion
from impuls_workshop.assembly import Assembly, DeckFile, ReadSlides, shown_of
from impuls_workshop.decks import parts_of, read_slides, slide_keys, template_of
from impuls_workshop.slide_store import Place, SlideStore, Written

if TYPE_CHECKING:
    from impuls_workshop.document.deck_markup import DeckMarkup
    from impuls_workshop.job import Job
    from impuls_workshop.templating.artifacts import Artifact

LONG: Final = 60
"""Slides of a deck that is made in two halves, if there is a processor for each; below, a copy costs what it gains."""
_SHARE: Final = 0.52
"""Part of the slides that the copy makes: the first process has more to do beside."""
_COUNTED: Final = re.compile(r"<(?:img|chart|qr|sign|figure)\b")
"""What pictures and charts are made of."""
_BOTH_NEED: Final = ("xml.etree.ElementTree", "uharfbuzz", "impuls_workshop.backends.pptx.writer",
                     "impuls_workshop.document.markup", "impuls_workshop.typography.fit")
_NOWHERE: Final = Place(0, 1.0)
_Slides = dict[int, Written]


class _Half:
    """One of the two, and what it is given."""

    def __init__(self, job: Job, artifact: Artifact, store: SlideStore, parts: DeckMarkup) -> None:
        self.job, self.artifact, self.store, self.parts = job, artifact, store, parts
        self.keys: Sequence[str] = [str(number) for number in range(len(parts.slides))]
        """What slides are remembered by: the copy, which remembers none, need not know."""

    def read(self, numbers: Sequence[int]) -> ReadSlides | None:
        """Read some of the slides; None if there is anything to say about them."""
        return read_slides(self.job, self.parts, numbers, template_of(self.artifact))

    def shown(self, read: ReadSlides) -> _Slides:
        """Return slides as the rest of the deck sees them."""
        alone = Assembly(self.job, self.store, self.keys, [None] * len(self.keys), read)
        return {number: Written(tuple(map(shown_of, read.slides.deck.slides[first:end])), alone.targets(number),
                                _NOWHERE, None) for number, (first, end) in read.groups.items()}

    def assembly(self, read: ReadSlides, others: _Slides) -> Assembly:
        """Return the deck, given the slides of the other one."""
        return Assembly(self.job, self.store, self.keys, [others.get(number) for number in range(len(self.keys))], read)


def deck_in_halves(job: Job, artifact: Artifact, store: SlideStore) -> DeckFile | None:
    """Make a deck of new slides with a copy of this process; None if it is to be made alone.

    Args:
        job: The workshop.
        artifact: The deck, in our own layouts.
        store: Takes the slides.
    """
    if not job.has_help or not store.is_empty:
        return None
    parts = parts_of(job, artifact)
    if parts is None or len(parts.slides) < LONG:
        return None
    half = _Half(job, artifact, store, parts)
    plain = [number for number, slide in enumerate(parts.slides) if not _COUNTED.search(slide)]
    theirs = plain[-int(len(parts.slides) * _SHARE):]
    if not theirs or len(theirs) == len(parts.slides) or not can_copy():
        return None
    _load()
    with companion(partial(_help, half, theirs)) as line:
        half.keys = slide_keys(job, artifact, parts)
        return _both(half, sorted({*range(len(parts.slides))} - {*theirs}), line)


def _both(half: _Half, numbers: Sequence[int], line: Line) -> DeckFile | None:
    """Do what this process does, and put both halves together."""
    read = half.read(numbers)
    others = _received(line)
    if read is None or not others:
        return None
    line.send(encode(half.shown(read)))
    assembly = half.assembly(read, others)
    written = assembly.write() if assembly.fits_together() else {}
    finished = _received(line) if written else {}
    for number, one in finished.items():
        if one.parts is None:
            return None
        half.store.put(half.keys[number], one)
        written[number] = one.parts
    return assembly.file(written) if finished else None


def _load() -> None:
    """Load what both need, before there are two."""
    for name in _BOTH_NEED:
        import_module(name)


def _help(half: _Half, numbers: Sequence[int], line: Line) -> None:
    """Do what the copy does."""
    gc.disable()  # it ends soon, and looking through what it shares would copy that
    read = half.read(numbers)
    line.send(encode(half.shown(read) if read is not None else {}))
    others = _received(line)
    if read is None or not others:
        return
    half.assembly(read, others).write()
    line.send(encode({number: half.store.get(half.keys[number]) for number in numbers}))


def _received(line: Line) -> _Slides:
    message = line.receive()
    return decode(message, type=_Slides) if message is not None else {}
