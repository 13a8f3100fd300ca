"""What is said about templates and artifacts."""

from __future__ import annotations

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "missing": {
        "en": "there is no template '{name}'",
        "de": "die Vorlage „{name}“ gibt es nicht",
    },
    "outside": {
        "en": "template '{name}' lies outside of the template folders",
        "de": "die Vorlage „{name}“ liegt außerhalb der Vorlagen-Ordner",
    },
    "file-twice": {
        "en": "the artifact '{name}' is written to '{file}' already",
        "de": "In die Datei „{file}“ wird schon das Artefakt „{name}“ geschrieben",
    },
    "not-a-file": {
        "en": "template '{name}' is not a regular file",
        "de": "die Vorlage „{name}“ ist keine gewöhnliche Datei",
    },
    "too-large": {
        "en": "template '{name}' is larger than 1 MiB",
        "de": "die Vorlage „{name}“ ist größer als 1 MiB",
    },
    "not-utf-8": {
        "en": "template '{name}' is not written in UTF-8",
        "de": "die Vorlage „{name}“ ist nicht in UTF-8 geschrieben",
    },
    "unreadable": {
        "en": "template '{name}' cannot be read",
        "de": "die Vorlage „{name}“ lässt sich nicht lesen",
    },
    "forbidden-character": {
        "en": "template '{name}' contains control characters",
        "de": "die Vorlage „{name}“ enthält Steuerzeichen",
    },
    "undefined": {
        "en": "unknown variable '{name}'",
        "de": "unbekannte Variable „{name}“",
    },
    "unknown-attribute": {
        "en": "{owner} has no '{name}'",
        "de": "{owner} hat kein „{name}“",
    },
    "nothing-there": {
        "en": "'{name}' is asked of something that is not there",
        "de": "„{name}“ wird von etwas verlangt, das nicht vorhanden ist",
    },
    "ask-first": {
        "en": "optional content needs {{% if … %}} around it",
        "de": "um freiwillige Inhalte gehört {{% if … %}}",
    },
    "not-allowed": {
        "en": "templates may not use '{name}'",
        "de": "Vorlagen dürfen „{name}“ nicht verwenden",
    },
    "unknown-filter": {
        "en": "unknown filter '{name}'",
        "de": "unbekannter Filter „{name}“",
    },
    "unknown-test": {
        "en": "unknown test '{name}'",
        "de": "unbekannte Prüfung „{name}“",
    },
    "unknown-tag": {
        "en": "unknown tag '{name}'",
        "de": "unbekannte Anweisung „{name}“",
    },
    "nothing-to-end": {
        "en": "'{name}' does not fit any open tag",
        "de": "„{name}“ passt zu keiner offenen Anweisung",
    },
    "not-closed": {
        "en": "this '{name}' is never closed",
        "de": "dieses „{name}“ wird nicht geschlossen",
    },
    "expected": {
        "en": "'{found}' stands where '{expected}' was expected",
        "de": "hier steht „{found}“, erwartet wurde „{expected}“",
    },
    "unexpected": {
        "en": "'{found}' was not expected here",
        "de": "„{found}“ wurde hier nicht erwartet",
    },
    "character": {
        "en": "the character '{character}' makes no sense here",
        "de": "das Zeichen „{character}“ ergibt hier keinen Sinn",
    },
    "syntax": {
        "en": "the template cannot be read: {problem}",
        "de": "die Vorlage lässt sich nicht lesen: {problem}",
    },
    "autoescape": {
        "en": "templates may not switch escaping off",
        "de": "Vorlagen dürfen das Maskieren von Zeichen nicht abschalten",
    },
    "not-text": {
        "en": "a value of kind {name} cannot be printed; name one of its fields, or loop over it",
        "de": "ein Wert der Art {name} lässt sich nicht ausgeben; ein Feld oder eine Schleife verwenden",
    },
    "filter-failed": {
        "en": "the filter '{name}' cannot work with this value",
        "de": "der Filter „{name}“ kann mit diesem Wert nichts anfangen",
    },
    "division-by-zero": {
        "en": "division by zero",
        "de": "Teilung durch null",
    },
    "failed": {
        "en": "this cannot be computed: {problem}",
        "de": "das lässt sich nicht berechnen: {problem}",
    },
    "too-deep": {
        "en": "templates or macros call one another without end",
        "de": "Vorlagen oder Makros rufen einander endlos auf",
    },
    "nested-too-deep": {
        "en": "the template's code is nested too deep",
        "de": "der Code der Vorlage ist zu tief verschachtelt",
    },
    "too-long": {
        "en": "the template makes a text that is too long",
        "de": "die Vorlage erzeugt einen zu langen Text",
    },
    "too-many-items": {
        "en": "a list may have at most {limit} items",
        "de": "eine Liste darf höchstens {limit} Einträge haben",
    },
    "too-many-steps": {
        "en": "the template does not come to an end: more than {limit} loop turns and calls",
        "de": "die Vorlage kommt zu keinem Ende: mehr als {limit} Schleifendurchläufe und Aufrufe",
    },
    "too-slow": {
        "en": "the template does not come to an end within {limit} seconds",
        "de": "die Vorlage kommt nicht innerhalb von {limit} Sekunden zu einem Ende",
    },
    "too-large-number": {
        "en": "the template computes too large a number",
        "de": "die Vorlage berechnet eine zu große Zahl",
    },
    "reserved-name": {
        "en": "'{file}' cannot be the name of a file on Windows",
        "de": "„{file}“ kann unter Windows kein Dateiname sein",
    },
    "file-suffix": {
        "en": "the file '{file}' must end in .{format}",
        "de": "die Datei „{file}“ muss auf .{format} enden",
    },
    "template-or-of": {
        "en": "an artifact has either 'template' or 'of'",
        "de": "zu einem Ergebnis gehört entweder „template“ oder „of“",
    },
    "sheet-of-what": {
        "en": "'sheet' needs the format 'slides-pdf', 'layouts' of its own and a 'page'",
        "de": "„sheet“ braucht das Format „slides-pdf“, eigene „layouts“ und „page“",
    },
    "no-slides": {
        "en": "'{name}' is no artifact with slides of its own",
        "de": "„{name}“ ist kein Ergebnis mit eigenen Folien",
    },
    "unknown-kind": {
        "en": "there is no kind of content called '{name}'",
        "de": "eine Art von Inhalt namens „{name}“ gibt es nicht",
    },
    "did-you-mean": {
        "en": "did you mean '{suggestion}'?",
        "de": "Ist „{suggestion}“ gemeint?",
    },
}
