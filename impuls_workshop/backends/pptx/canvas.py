"""The slide being written: its relations, its numbers, and what it shares with the rest of the deck."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct, field

from impuls_workshop.backends.pptx.charts import Charts
from impuls_workshop.backends.pptx.relations import Relations
from impuls_workshop.backends.pptx.text import Setting
from impuls_workshop.document.model import Paragraph
from impuls_workshop.typography.measure import Measure

if TYPE_CHECKING:
    from impuls_workshop.backends.pptx.media import Media
    from impuls_workshop.diagrams.charts import ChartPlan
    from impuls_workshop.diagrams.shapes import Drawing

Figure: TypeAlias = "Drawing | ChartPlan"
Figures: TypeAlias = "Mapping[tuple[int, str], Figure]"
"""The drawings and charts of a deck, by slide index (from 0) and slot name: a slot holds at most one."""


class Canvas(Struct, frozen=True):
    """The slide being written."""

    setting: Setting
    media: Media
    relations: Relations
    ids: Iterator[int]
    """Numbers for its shapes, each used once."""
    measure: Measure
    labels: Mapping[str, str]
    """Words of the workshop's language, by which figures are called in PowerPoint's selection pane."""
    builds: list[tuple[int, tuple[Paragraph, ...]]] = field(default_factory=list)
    """Texts that appear paragraph by paragraph: the shape's number and what it says."""
    charts: Charts = field(default_factory=Charts)
