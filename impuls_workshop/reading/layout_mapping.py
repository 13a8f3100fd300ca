"""What somebody may say about a PowerPoint template: which of its layouts and placeholders serve which of ours."""

from __future__ import annotations

from impuls_workshop.reading.fields import Field
from impuls_workshop.reading.record import Record


class LayoutMapping(Record):
    """One of our layouts in the template."""

    layout: str | None = Field(None, description="Name of the template's layout.")
    slots: dict[str, int] = Field(default_factory=dict,
                                  description="Slot to the index of the placeholder it fills.")
