"""What is said about pages and about making PDF of them."""

from __future__ import annotations

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "no-title": {
        "en": "the document has no title",
        "de": "dem Dokument fehlt der Titel",
    },
    "no-body": {
        "en": "the document has no body",
        "de": "dem Dokument fehlt der Inhalt (body)",
    },
    "style": {
        "en": "'style' is not allowed; use a class and a stylesheet",
        "de": "„style“ ist nicht erlaubt; eine Klasse und eine CSS-Datei verwenden",
    },
    "too-deep": {
        "en": "elements are nested too deeply here",
        "de": "die Elemente sind hier zu tief verschachtelt",
    },
    "skipped-heading": {
        "en": "<{found}> skips a level; <{expected}> is next",
        "de": "<{found}> überspringt eine Ebene; als nächstes kommt <{expected}>",
    },
    "weasyprint": {
        "en": "WeasyPrint: {problem}",
        "de": "WeasyPrint: {problem}",
    },
    "css": {
        "en": "CSS: {problem}",
        "de": "CSS: {problem}",
    },
    "not-fetched": {
        "en": "'{url}' is not loaded: pages use only files of the workshop and the tool's fonts",
        "de": "„{url}“ wird nicht geladen: Seiten nutzen nur Dateien des Workshops und die Schriften",
    },
    "no-drawing": {
        "en": "there is no drawing '{name}'",
        "de": "eine Zeichnung „{name}“ gibt es nicht",
    },
    "no-glyph": {
        "en": "no font of the tool has the character '{character}' ({number})",
        "de": "keine Schrift des Werkzeugs hat das Zeichen „{character}“ ({number})",
    },
    "fallback-font": {
        "en": "these characters are printed in {family}, which other machines may not have: {characters}",
        "de": "diese Zeichen stehen in {family}, das auf anderen Rechnern fehlen kann: {characters}",
    },
    "font-unusable": {
        "en": "the font file '{path}' cannot be used",
        "de": "die Schriftdatei „{path}“ ist nicht verwendbar",
    },
    "too-long": {
        "en": "the paper has more than {limit} characters",
        "de": "Das Papier hat mehr als {limit} Zeichen",
    },
    "too-many": {
        "en": "the paper has more than {limit} elements",
        "de": "Das Papier hat mehr als {limit} Elemente",
    },
    "css-number": {
        "en": "{number} is more than any layout needs: at most {limit}",
        "de": "{number} ist mehr, als ein Layout je braucht: höchstens {limit}",
    },
    "css-variable": {
        "en": "the variable '{name}' grows beyond all measure, as variables in it multiply",
        "de": "Die Variable „{name}“ wird maßlos lang, weil sich Variablen in ihr vervielfachen",
    },
    "css-too-deep": {
        "en": "brackets are nested too deep",
        "de": "Die Klammern sind zu tief verschachtelt",
    },
    "layout-failed": {
        "en": "the pages cannot be laid out: {problem}",
        "de": "die Seiten lassen sich nicht umbrechen: {problem}",
    },
    "no-archive-of-forms": {
        "en": "a form to fill in cannot be PDF/A",
        "de": "ein Formular zum Ausfüllen kann kein PDF/A sein",
    },
    "no-weasyprint": {
        "en": "PDF cannot be made here: WeasyPrint or its library Pango is missing ({problem})",
        "de": "PDF ist hier nicht möglich: WeasyPrint oder seine Bibliothek Pango fehlt ({problem})",
    },
    "repeated-field": {
        "en": "two fields of the form are called '{name}'",
        "de": "zwei Felder des Formulars heißen „{name}“",
    },
}
