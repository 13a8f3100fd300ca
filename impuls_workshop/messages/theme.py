"""What the tool says about layouts, brand files, colours and fonts of a theme."""

from __future__ import annotations

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "empty-file": {
        "en": "the file is empty",
        "de": "Die Datei ist leer.",
    },
    "did-you-mean": {
        "en": "did you mean '{suggestion}'?",
        "de": "Ist „{suggestion}“ gemeint?",
    },
    "known-names": {
        "en": "there is: {known}",
        "de": "Es gibt: {known}.",
    },
    "unknown-style": {
        "en": "there is no style '{name}'",
        "de": "Den Stil „{name}“ gibt es nicht.",
    },
    "unknown-common": {
        "en": "there is no common slot '{name}'",
        "de": "Den gemeinsamen Platz „{name}“ gibt es nicht.",
    },
    "unknown-aspect": {
        "en": "there is no slide size '{aspect}'; there is: {known}",
        "de": "Das Folienformat „{aspect}“ gibt es nicht; es gibt: {known}.",
    },
    "floor-above-size": {
        "en": "the floor of {floor} pt is above the size of {size} pt",
        "de": "Die kleinste Schriftgröße ({floor} pt) liegt über der Schriftgröße ({size} pt).",
    },
    "box-off-slide": {
        "en": "the box [{box}] of slot '{slot}' reaches beyond the slide of {width} × {height} mm, or is "
              "empty",
        "de": "Das Feld [{box}] des Platzes „{slot}“ ist leer oder ragt über die Folie von {width} × "
              "{height} mm hinaus.",
    },
    "rule-off-slide": {
        "en": "the box [{box}] reaches beyond the slide of {width} × {height} mm, or is empty",
        "de": "Das Feld [{box}] ist leer oder ragt über die Folie von {width} × {height} mm hinaus.",
    },
    "box-without-slot": {
        "en": "layout '{layout}' has no slot '{slot}'; it has: {known}",
        "de": "Das Layout „{layout}“ hat keinen Platz „{slot}“; es hat: {known}.",
    },
    "inset-too-large": {
        "en": "the inner margins of slot '{slot}' leave no room for text, or are negative",
        "de": "Die Innenränder des Platzes „{slot}“ lassen keinen Raum für Text oder sind negativ.",
    },
    "idx-taken": {
        "en": "slot '{slot}' has the same idx {idx} as slot '{other}'; each needs its own",
        "de": "Der Platz „{slot}“ hat denselben idx {idx} wie der Platz „{other}“; jeder braucht einen "
              "eigenen.",
    },
    "idx-not-allowed": {
        "en": "slot '{slot}' cannot have idx {idx}: titles have 0, footer, number and date 1000 to 1002, "
              "all others 10 or more",
        "de": "Der Platz „{slot}“ darf nicht idx {idx} haben: Titel haben 0, Fußzeile, Foliennummer und "
              "Datum 1000 bis 1002, alle anderen mindestens 10.",
    },
    "no-title": {
        "en": "layout '{layout}' has no slot 'title' of kind 'title'; every slide needs a title",
        "de": "Das Layout „{layout}“ hat keinen Platz „title“ der Art „title“; jede Folie braucht einen "
              "Titel.",
    },
    "second-title": {
        "en": "slot '{slot}' is of kind 'title', but only the slot named 'title' can be",
        "de": "Der Platz „{slot}“ ist von der Art „title“, das darf aber nur der Platz namens „title“ sein.",
    },
    "not-a-mapping": {
        "en": "a brand file holds 'color', 'typography' and so on, each with its own entries",
        "de": "Eine Markendatei enthält „color“, „typography“ usw. mit jeweils eigenen Einträgen.",
    },
    "not-a-colour": {
        "en": "'{value}' is neither a colour such as \"#2b6650\" nor a name in the palette",
        "de": "„{value}“ ist weder eine Farbe wie \"#2b6650\" noch ein Name aus der Palette.",
    },
    "quote-the-colour": {
        "en": "in YAML, # begins a comment; write the colour in quotes: \"#2b6650\"",
        "de": "In YAML beginnt mit # ein Kommentar; die Farbe bitte in Anführungszeichen setzen: "
              "\"#2b6650\".",
    },
    "colour-circle": {
        "en": "the palette's colour '{value}' refers back to itself",
        "de": "Die Farbe „{value}“ der Palette verweist auf sich selbst.",
    },
    "low-contrast": {
        "en": "'{front}' {front_colour} on '{back}' {back_colour} has a contrast of {ratio}:1; "
              "text needs {needed}:1 to be readable",
        "de": "„{front}“ {front_colour} auf „{back}“ {back_colour} hat einen Kontrast von {ratio}:1; "
              "Text braucht {needed}:1, um lesbar zu sein.",
    },
    "faint-figure": {
        "en": "in drawings, charts or tables, '{front}' {front_colour} lies on '{back}' {back_colour} with "
              "a contrast of {ratio}:1; {needed}:1 is needed to see it",
        "de": "In Schaubildern, Diagrammen oder Tabellen liegt „{front}“ {front_colour} auf „{back}“ {back_colour} "
              "mit einem Kontrast von {ratio}:1; um es zu erkennen, braucht es {needed}:1.",
    },
    "used-instead": {
        "en": "{suggestion} is used instead",
        "de": "Stattdessen wird {suggestion} verwendet.",
    },
    "empty-colour": {
        "en": "the colour '{name}' is empty",
        "de": "Die Farbe „{name}“ ist leer.",
    },
}
