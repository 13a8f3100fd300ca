"""The few words PowerPoint's own furniture needs: prompts in the master, names of unnamed layouts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

T = TypeVar("T")

_WORDS = {
    "en": {
        "title": "Click to add a title",
        "text": "Click to add text",
        "level": "Level {number}",
        "figure": "Click an icon to add a picture, a table or a diagram",
        "date": "Date",
        "footer": "Footer",
        "notes": "Notes",
    },
    "de": {
        "title": "Titel durch Klicken hinzufügen",
        "text": "Text durch Klicken hinzufügen",
        "level": "Ebene {number}",
        "figure": "Bild, Tabelle oder Schaubild durch Klicken hinzufügen",
        "date": "Datum",
        "footer": "Fußzeile",
        "notes": "Notizen",
    },
}


def word(name: str, language: str) -> str:
    """Return one of the words above, in English where the language is neither English nor German."""
    return in_language(_WORDS, language)[name]


def in_language(texts: Mapping[str, T], language: str) -> T:
    """Return what is written for a language, else for its main language, for English, or the first."""
    for tag in (language, language.partition("-")[0].lower(), "en"):
        if tag in texts:
            return texts[tag]
    return next(iter(texts.values()))
