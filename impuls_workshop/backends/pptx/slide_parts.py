"""Slides: each slot's fill as a placeholder, a table, a picture or a drawing, in reading order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain, count

from msgspec.structs import replace

from impuls_workshop.backends.pptx.bound import BoundLayout, BoundSlot
from impuls_workshop.backends.pptx.boxes import shape, slide_number
from impuls_workshop.backends.pptx.canvas import Canvas, Figures
from impuls_workshop.backends.pptx.charts import Charts
from impuls_workshop.backends.pptx.frames import (
    FOOT_KINDS,
    as_object,
    foot,
    insets,
    placeholder,
    says_its_place,
    transform,
)
from impuls_workshop.backends.pptx.master import EMPTY_GROUP
from impuls_workshop.backends.pptx.media import Media
from impuls_workshop.backends.pptx.names import NAMESPACES, XML, attribute
from impuls_workshop.backends.pptx.prepared_theme import PreparedTheme
from impuls_workshop.backends.pptx.relations import Relations
from impuls_workshop.backends.pptx.text import Setting, Size, paragraphs_xml
from impuls_workshop.backends.pptx.timing import timing_xml
from impuls_workshop.backends.pptx.zipping import SEAM
from impuls_workshop.document.layouts import Layout, Slot
from impuls_workshop.document.model import Deck, Fill, Paragraph, Run
from impuls_workshop.typography.measure import Measure


class SlideWriter:
    """Writes the slides of one deck."""

    def __init__(self, deck: Deck, theme: PreparedTheme, figures: Figures, *, media: Media,
                 measure: Measure, labels: Mapping[str, str]) -> None:
        self._deck = deck
        self._theme = theme
        self._figures = figures
        self._media = media
        self._measure = measure
        self._labels = labels
        self.charts = Charts()
        self._by_id: Mapping[str, str] = {
            slide.id: f"slide{number}.xml" for number, slide in enumerate(deck.slides, 1) if slide.id
        }

    def setting(self, relations: Relations, *, notes: bool = False) -> Setting:
        """Return what text on a slide or on its notes needs to know.

        Notes do not jump to slides: PowerPoint tells by its only relation to a slide whose notes they are.
        """
        slides = {} if notes else self._by_id
        return Setting(self._deck.language, self._theme.brand.mono_font, relations, slides)

    def slide_xml(self, index: int, relations: Relations) -> str:
        """Return one slide and fill its relations.

        Args:
            index: Which slide, from 0.
            relations: Already leads to the layout; gets pictures and links.
        """
        slide = self._deck.slides[index]
        layout = self._theme.layouts.layouts[slide.layout]
        setting = self.setting(relations)
        if isinstance(layout, BoundLayout):
            setting = replace(setting, plain_links=layout.faint_links)
        canvas = Canvas(setting, self._media, relations, count(2), self._measure, self._labels, charts=self.charts)
        shapes = "".join(chain(self._fills(index, layout, canvas), self._foot(index, layout, canvas)))
        return (
            f"{XML}<p:sld {NAMESPACES}><p:cSld><p:spTree>{EMPTY_GROUP}{shapes}</p:spTree></p:cSld>"
            f"<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>{timing_xml(canvas.builds)}</p:sld>"
        )

    def _fills(self, index: int, layout: Layout, canvas: Canvas) -> Iterator[str]:
        fills = self._deck.slides[index].fills
        for name, slot in layout.slots.items():
            fill = fills.get(name)
            if fill is None or not fill.blocks:
                continue
            if len(fill.paragraphs) == len(fill.blocks):
                yield _text(slot, layout, fill, canvas)
            else:
                from impuls_workshop.backends.pptx.figures import figures_xml

                drawing = self._figures.get((index, name))
                yield from figures_xml(slot, layout, fill, canvas, drawing)

    def _foot(self, index: int, layout: Layout, canvas: Canvas) -> Iterator[str]:
        if not layout.footer:
            return
        filled = self._deck.slides[index].fills
        for slot in chain(layout.slots.values(), foot(layout, self._theme.layouts)):
            if slot.kind not in FOOT_KINDS or slot.name in filled:
                continue
            if slot.kind == "number":
                body = slide_number(self._deck.language, str(index + 1))
            elif slot.kind == "footer" and self._deck.footer:
                words = (Paragraph((Run(f"{SEAM}{self._deck.footer}{SEAM}"),)),)
                body = paragraphs_xml(words, canvas.setting, Size(slot.style, self._deck.footer_scale))
            else:
                continue
            yield _placeholder(slot, layout, canvas, body, link=self._home(index, slot, canvas))


    def _home(self, index: int, slot: Slot, canvas: Canvas) -> str:
        """Return the link from a slide's number to the deck's home slide; that one has none to itself."""
        home = self._deck.home
        file = self._by_id.get(home) if home else None
        if slot.kind != "number" or file is None or self._deck.slides[index].id == home:
            return ""
        relation = canvas.relations.to("slide", file)
        words = attribute(self._labels.get(home or "", home or ""))
        return f'<a:hlinkClick r:id="{relation}" action="ppaction://hlinksldjump" tooltip="{words}"/>'


def _text(slot: Slot, layout: Layout, fill: Fill, canvas: Canvas) -> str:
    size = Size(slot.style, fill.scale, always=says_its_place(slot, layout))
    body = paragraphs_xml(fill.paragraphs, canvas.setting, size)
    return _placeholder(slot, layout, canvas, body, fill.paragraphs if fill.build else ())


def _placeholder(slot: Slot, layout: Layout, canvas: Canvas, body: str,
                 built: tuple[Paragraph, ...] = (), link: str = "") -> str:
    number = next(canvas.ids)
    if built:
        canvas.builds.append((number, built))
    if isinstance(slot, BoundSlot):
        return shape(number, slot.name, holder=as_object(slot.holder), look=slot.look, link=link,
                     body=f"{slot.body}<a:lstStyle>{slot.levels}</a:lstStyle>{body}")
    return shape(
        number, slot.name, holder=as_object(placeholder(slot, layout)),
        look=transform(slot.box) if says_its_place(slot, layout) else "", link=link,
        body=f"<a:bodyPr {insets(slot.inset)}><a:noAutofit/></a:bodyPr><a:lstStyle/>{body}",
    )
