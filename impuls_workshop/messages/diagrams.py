"""What is said about drawings."""

from __future__ import annotations

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "unknown": {
        "en": "there is no drawing of '{of}'; there are: {known}",
        "de": "eine Zeichnung von „{of}“ gibt es nicht; es gibt: {known}",
    },
    "did-you-mean": {
        "en": "did you mean '{closest}'?",
        "de": "Ist „{closest}“ gemeint?",
    },
    "empty": {
        "en": "there is nothing to draw in '{of}'",
        "de": "in „{of}“ ist nichts zu zeichnen",
    },
    "too-full": {
        "en": "the drawing '{name}' does not fit into {width} × {height} mm, not even at {size} pt",
        "de": "die Zeichnung „{name}“ passt nicht in {width} × {height} mm, auch nicht mit {size} pt Schrift",
    },
    "too-full-hint": {
        "en": "shorten texts or show fewer of them",
        "de": "kürzen Sie Texte oder zeigen Sie weniger davon",
    },
    "chart-crowded": {
        "en": "the categories of '{name}' have no room beside one another, not even at {size} pt",
        "de": "die Kategorien von „{name}“ haben nebeneinander keinen Platz, auch nicht mit {size} pt Schrift",
    },
    "chart-hint": {
        "en": "'kind: bar' has room for longer names; show fewer categories or shorten their names",
        "de": "mit „kind: bar“ ist Platz für längere Namen; zeigen Sie weniger Kategorien oder kürzen Sie die Namen",
    },
    "word-broken": {
        "en": "'{text}' has a word too long for its place in the drawing; at {size} pt it is broken inside",
        "de": "in „{text}“ ist ein Wort zu lang für seinen Platz in der Zeichnung; bei {size} pt wird es getrennt",
    },
}
