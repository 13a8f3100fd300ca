"""What every drawing is given: its room, the type it may use, the workshop's words and language."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.diagrams.measuring import Measure


class Setting(Struct, frozen=True):
    """The frame a drawing is made for."""

    width: float
    """mm"""
    height: float
    """mm"""
    measure: Measure
    labels: Mapping[str, str]
    """The workshop's own words, such as `or`; where one is missing the language's is used."""
    report: Report
    minimum_pt: float
    """Smallest type that may be used, pt."""
    language: str
    """Of the workshop, such as `de-DE`."""
    span: Span | None = None
    """Where the drawing is asked for."""

    def word(self, name: str) -> str:
        """Return one of the words a drawing may print."""
        german = self.language.lower().split("-")[0] == "de"
        return str(self.labels.get(name) or _WORDS[name][0 if german else 1])  # a plain text, as is measured

    def word_too_long(self, text: str, span: Span | None) -> None:
        """Tell that a word has to be broken inside."""
        self.report.warning("diagrams.word-broken", span or self.span, text=text, size=f"{self.minimum_pt:g}")

    def too_full(self, name: str, span: Span | None = None) -> None:
        """Tell that a drawing does not fit its box at the smallest size."""
        self.report.error(
            "diagrams.too-full", span or self.span, hint="diagrams.too-full-hint", name=name,
            width=f"{self.width:.0f}", height=f"{self.height:.0f}", size=f"{self.minimum_pt:g}",
        )


_WORDS: Mapping[str, tuple[str, str]] = {
    "or": ("oder", "or"), "times": ("×", "×"), "minutes": ("min", "min"), "influence": ("Einfluss", "Influence"),
    "day": ("Tag", "Day"),
    "interest": ("Interesse", "Interest"), "low": ("gering", "low"), "high": ("hoch", "high"),
    "canvas-dots": ("Wo stehen wir? Bitte einen Punkt kleben.", "Where do we stand? Please stick a dot."),
    "canvas-notes": ("Woran merken wir das?", "How do we notice?"),
}
"""German and English."""
