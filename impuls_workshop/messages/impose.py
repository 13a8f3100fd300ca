"""Messages about putting several pages on a sheet."""

from __future__ import annotations

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "no-pdf": {
        "en": "this is no PDF, or it is damaged",
        "de": "Das ist kein PDF, oder es ist beschädigt",
    },
    "encrypted": {
        "en": "this PDF is protected by a password",
        "de": "Dieses PDF ist mit einem Passwort geschützt",
    },
    "too-large": {
        "en": "this file is larger than {megabytes} MB",
        "de": "Diese Datei ist größer als {megabytes} MB",
    },
    "pages": {
        "en": "this PDF has {pages} pages; it must have between 1 and {most}",
        "de": "Dieses PDF hat {pages} Seiten; es müssen 1 bis {most} sein",
    },
    "form": {
        "en": "this PDF has fields to fill in, which would be lost",
        "de": "Dieses PDF hat Felder zum Ausfüllen, die dabei verloren gingen",
    },
    "form-hint": {
        "en": "print it to a PDF first, and take that one",
        "de": "Drucken Sie es zuerst in ein PDF, und nehmen Sie dieses",
    },
    "no-file": {
        "en": "there is no file '{name}'",
        "de": "Die Datei „{name}“ gibt es nicht",
    },
    "same-file": {
        "en": "'{name}' would be overwritten; name another file with --output",
        "de": "„{name}“ würde überschrieben; nennen Sie mit --output eine andere Datei",
    },
    "written": {
        "en": "{file}: {sides} sides on {sheets} sheets of {paper}",
        "de": "{file}: {sides} Seiten auf {sheets} Blättern {paper}",
    },
    "duplex": {
        "en": "Print on both sides, at 100 %, turned over the {edge} edge.",
        "de": "Beidseitig drucken, mit 100 %, über die {edge} Kante gewendet.",
    },
    "duplex-fold": {
        "en": "Print on both sides, at 100 %, turned over the {edge} edge; then fold the stack in the middle.",
        "de": "Beidseitig drucken, mit 100 %, über die {edge} Kante gewendet; dann den Stapel in der Mitte falten.",
    },
    "long": {"en": "long", "de": "lange"},
    "short": {"en": "short", "de": "kurze"},
}
