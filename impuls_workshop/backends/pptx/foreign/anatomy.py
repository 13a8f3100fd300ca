"""Tells what the placeholders of a layout are for, by where they stand and how large they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from impuls_workshop.backends.pptx.foreign.reading import FEET, Holder, Template, TemplateLayout
from impuls_workshop.document.layouts import Box

_MAIN_HEIGHT: Final = 0.2
_MAIN_WIDTH: Final = 0.15
"""Share of the slide from which a placeholder is one for content, not for a heading or a caption."""
_KICKER_HEIGHT: Final = 0.13
_TITLE_SIZE: Final = 30.0
"""pt"""
_SAME: Final = 0.02
"""Share of the slide that edges may differ and still count as the same."""


class Anatomy(Struct, frozen=True):
    """A layout taken apart."""

    layout: TemplateLayout
    title: Holder | None
    kickers: tuple[Holder, ...]
    """Small texts above the title."""
    mains: tuple[Holder, ...]
    """Placeholders for content, from left to right."""
    heads: tuple[Holder | None, ...]
    """The heading above each of the mains."""
    smalls: tuple[Holder, ...]
    """Other small texts, from top to bottom."""
    pictures: tuple[Holder, ...]
    """Placeholders for pictures only."""
    room: float
    """Share of the slide's height that content has."""

    @property
    def side_by_side(self) -> bool:
        """Whether the mains stand beside each other."""
        return all(left.box.right <= right.box.x + left.box.w * 0.1
                   for left, right in zip(self.mains, self.mains[1:], strict=False))


def dissect(layout: TemplateLayout, template: Template) -> Anatomy:
    """Sort a layout's placeholders."""
    title = layout.title
    rest = [holder for holder in layout.holders if holder.kind not in FEET and holder is not title]
    texts = [holder for holder in rest if holder.takes_text]
    if title is None and texts and (layout.type in {"title", "secHead"} or _one_stands_out(texts)):
        title = max(texts, key=_size_and_height)
        texts = [holder for holder in texts if holder is not title]
    above = [holder for holder in texts if title and _is_above(holder.box, title.box, template)
             and holder.box.h <= _KICKER_HEIGHT * template.height]
    mains = _mains([holder for holder in rest if holder not in above and holder is not title
                    and holder.kind != "pic"], template)
    others = [holder for holder in texts if holder not in above and holder not in mains]
    heads = tuple(_head(main, others, mains, template) for main in mains)
    smalls = sorted((holder for holder in others if holder not in heads),
                    key=lambda holder: (holder.box.y, holder.box.x, holder.idx))
    pictures = tuple(holder for holder in rest if holder.kind == "pic")
    return Anatomy(layout, title, tuple(above), tuple(mains), heads, tuple(smalls), pictures,
                   _room(layout, title, mains) / template.height)


def _room(layout: TemplateLayout, title: Holder | None, mains: Sequence[Holder]) -> float:
    """How high content may be, mm: its placeholders, else the larger of what is under and above the title."""
    if mains:
        return max(main.box.bottom for main in mains) - min(main.box.y for main in mains)
    if title is None or title.box.w < title.box.h:
        return layout.floor
    return max(layout.floor - title.box.bottom, title.box.y)


def _size_and_height(holder: Holder) -> tuple[float, float]:
    return holder.source.style(1).levels[0].size, -holder.box.y


def _one_stands_out(texts: Sequence[Holder]) -> bool:
    """Whether one text is so much larger than the others that it must be a title."""
    sizes = sorted((holder.source.style(1).levels[0].size for holder in texts), reverse=True)
    return sizes[0] >= _TITLE_SIZE and (len(sizes) == 1 or sizes[0] >= 1.4 * sizes[1])


def _mains(holders: Sequence[Holder], template: Template) -> list[Holder]:
    large = [holder for holder in holders if holder.box.h >= _MAIN_HEIGHT * template.height
             and holder.box.w >= _MAIN_WIDTH * template.width]
    return sorted(large, key=lambda holder: (round(holder.box.x / template.width / _SAME / 2), holder.box.y,
                                             holder.idx))


def _head(main: Holder, others: Sequence[Holder], mains: Sequence[Holder], template: Template) -> Holder | None:
    if len(mains) < 2:
        return None
    fitting = [holder for holder in others if _is_above(holder.box, main.box, template)
               and _shared_width(holder.box, main.box) > 0.6 * min(holder.box.w, main.box.w)]
    return max(fitting, key=lambda holder: holder.box.bottom, default=None)


def _is_above(one: Box, other: Box, template: Template) -> bool:
    return one.bottom <= other.y + _SAME * template.height + 0.25 * min(one.h, other.h)


def _shared_width(one: Box, other: Box) -> float:
    return min(one.right, other.right) - max(one.x, other.x)
