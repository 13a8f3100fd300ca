"""What drawings need to know about type: how wide words are and where they break."""

from __future__ import annotations

from typing import Protocol

from impuls_workshop.document.layouts import FontRole


class Measure(Protocol):
    """Measures text in the brand's fonts. Sizes are in points, lengths in millimetres."""

    def width(self, text: str, size: float, *, font: FontRole = "body", bold: bool = False,
              italic: bool = False) -> float:
        """Return the width of the text on one line, mm."""
        ...

    def lines(self, text: str, size: float, width_mm: float, *, font: FontRole = "body", bold: bool = False,
              italic: bool = False) -> tuple[str, ...]:
        """Return the lines the text breaks into at that width, without the spaces at their ends."""
        ...

    def line_height(self, size: float, *, font: FontRole = "body") -> float:
        """Return the height of one line at single spacing, mm."""
        ...
