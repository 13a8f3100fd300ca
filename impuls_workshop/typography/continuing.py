"""Makes the slides that a slide takes: title and frame repeated, content going on."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from impuls_workshop.document.layouts import Layout
from impuls_workshop.document.model import Block, Fill, Paragraph, Run, Slide

Blocks = tuple[Block, ...]
_FRAME = frozenset({"title", "subtitle", "text"})
"""Kinds of slots that are repeated on each part."""


class Fitted(Struct, frozen=True):
    """What was found for one slot."""

    scale: float
    parts: tuple[Blocks, ...]
    """The slot's blocks, slide by slide."""


def continued(slide: Slide, layout: Layout, fitted: dict[str, Fitted], count: int) -> tuple[Slide, ...]:
    """Return the slide with its scales set, on as many slides as it takes.

    Notes, id and section stay with the first. A text slot named after another, such as `left-heading` after
    `left`, stands only beside it.

    Args:
        slide: The slide as read.
        layout: Its layout.
        fitted: Slot name to what was found for it.
        count: Number of slides.
    """
    if count == 1:
        return (replace(slide, fills=_fills(slide, layout, fitted, 0, 1)),)
    parts = [replace(slide, fills=_fills(slide, layout, fitted, index, count), part=(index + 1, count))
             for index in range(count)]
    return (parts[0], *(replace(part, notes=(), id=None, section=None) for part in parts[1:]))


def with_part(blocks: Blocks, number: int, count: int) -> Blocks:
    """Return a title's blocks with the part's number, ` (2/3)`, as a run of its own."""
    *first, last = blocks or (Paragraph(()),)
    if not isinstance(last, Paragraph):
        return blocks
    return (*first, replace(last, runs=(*last.runs, Run(f" ({number}/{count})"))))


def _fills(slide: Slide, layout: Layout, fitted: dict[str, Fitted], index: int,
           count: int) -> dict[str, Fill]:
    fills: dict[str, Fill] = {}
    for name, fill in slide.fills.items():
        slot, found = layout.slots.get(name), fitted.get(name)
        if slot is None or found is None:
            fills[name] = fill
            continue
        blocks = found.parts[index] if index < len(found.parts) else ()
        if slot.kind in _FRAME and _belongs(name, slide, fitted, index):
            blocks = found.parts[0]
        if slot.kind == "title" and count > 1:
            blocks = with_part(blocks, index + 1, count)
        if blocks or index == 0:
            fills[name] = replace(fill, blocks=blocks, scale=found.scale)
    return fills


def _belongs(name: str, slide: Slide, fitted: dict[str, Fitted], index: int) -> bool:
    """Whether a slot of the frame stands on this part: always, unless the slot it is named after is done."""
    owners = [other for other in slide.fills if name.startswith(f"{other}-") and other in fitted]
    return all(index < len(fitted[other].parts) for other in owners)
