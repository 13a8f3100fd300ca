"""What the tool says about text that does not fit, and about fonts."""

from __future__ import annotations

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "too-long": {
        "en": "{count} characters need {need} lines at {size} pt; slot '{slot}' on slide {slide} has room "
              "for {room}",
        "de": "{count} Zeichen brauchen {need} Zeilen bei {size} pt; der Platz „{slot}“ auf Folie {slide} "
              "fasst {room}.",
    },
    "too-high": {
        "en": "this needs {need} mm at {size} pt; slot '{slot}' on slide {slide} is {room} mm high",
        "de": "Das braucht {need} mm bei {size} pt; der Platz „{slot}“ auf Folie {slide} ist {room} mm hoch.",
    },
    "row-too-high": {
        "en": "this row of the table needs {need} mm with the header at {size} pt; slot '{slot}' on slide "
              "{slide} is {room} mm high",
        "de": "Diese Tabellenzeile braucht mit dem Tabellenkopf {need} mm bei {size} pt; der Platz „{slot}“ "
              "auf Folie {slide} ist {room} mm hoch.",
    },
    "footer-too-long": {
        "en": "the footer of {count} characters needs {need} lines at {size} pt; there is room for {room}: "
              "{footer}",
        "de": "Die Fußzeile mit {count} Zeichen braucht {need} Zeilen bei {size} pt; Platz ist für {room}: "
              "{footer}",
    },
    "set-here": {
        "en": "set here",
        "de": "Hier gesetzt",
    },
    "shorten": {
        "en": "shorten it",
        "de": "Bitte kürzen.",
    },
    "shorten-or-set": {
        "en": "shorten it; for sheets, 'print:' in workshop.yaml sets another size or a smaller distance",
        "de": "Bitte kürzen; für Karten, Namensschilder und Aufsteller lassen sich auch Größe und Leseabstand "
              "ändern (print: in workshop.yaml).",
    },
    "make-two": {
        "en": "shorten it, or make two paragraphs of it: these can stand on two slides",
        "de": "Bitte kürzen oder zwei Absätze daraus machen; diese können auf zwei Folien stehen.",
    },
    "shorten-cells": {
        "en": "shorten its longest cell, or make two rows of it",
        "de": "Bitte die längste Zelle kürzen oder zwei Zeilen daraus machen.",
    },
    "estimated-font": {
        "en": "the font '{family}' was not found, nor one with the same widths: its text is estimated to be "
              "{share} % wider than in Calibri",
        "de": "Die Schrift „{family}“ wurde nicht gefunden, auch keine mit gleichen Breiten: Ihr Text wird "
              "{share} % breiter geschätzt als in Calibri.",
    },
    "install-font": {
        "en": "install the font to have it measured exactly",
        "de": "Ist die Schrift installiert, wird genau gemessen.",
    },
}
