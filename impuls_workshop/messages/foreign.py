"""What the tool says about templates made by others."""

from __future__ import annotations

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    # ------------------------------------------------------------ opening
    "missing": {
        "en": "there is no such template file",
        "de": "Diese Vorlagendatei gibt es nicht.",
    },
    "outside": {
        "en": "the template '{file}' is not inside the workshop's folder",
        "de": "Die Vorlage „{file}“ liegt nicht im Ordner des Workshops.",
    },
    "encrypted": {
        "en": "the template is protected by a password, or from PowerPoint 97 to 2003; save it as .pptx or .potx "
              "without a password",
        "de": "Die Vorlage ist mit einem Kennwort geschützt oder stammt aus PowerPoint 97 bis 2003. Bitte ohne "
              "Kennwort als .pptx oder .potx speichern.",
    },
    "not-a-package": {
        "en": "the file is not a PowerPoint file (.pptx or .potx)",
        "de": "Die Datei ist keine PowerPoint-Datei (.pptx oder .potx).",
    },
    "not-a-presentation": {
        "en": "the file holds no presentation",
        "de": "Die Datei enthält keine Präsentation.",
    },
    "no-layouts": {
        "en": "the template has no slide layouts",
        "de": "Die Vorlage hat keine Folienlayouts.",
    },
    "strict": {
        "en": "the template is a Strict Open XML presentation; save it as a plain .pptx",
        "de": "Die Vorlage ist eine „Strict Open XML“-Präsentation. Bitte als gewöhnliche .pptx speichern.",
    },
    "broken": {
        "en": "the template cannot be read: {reason}",
        "de": "Die Vorlage lässt sich nicht lesen: {reason}",
    },
    "too-many-parts": {
        "en": "the template has {count} parts; {most} are allowed",
        "de": "Die Vorlage hat {count} Teile; erlaubt sind {most}.",
    },
    "too-large": {
        "en": "the template is too large when unpacked: {part}",
        "de": "Die Vorlage ist entpackt zu groß: {part}",
    },
    "repeated-part": {
        "en": "the template has the part '{part}' twice",
        "de": "Die Vorlage enthält den Teil „{part}“ zweimal.",
    },
    "part-outside": {
        "en": "the template has a part that would lie outside of it: '{part}'",
        "de": "Die Vorlage enthält einen Teil, der außerhalb von ihr läge: „{part}“",
    },
    "doctype": {
        "en": "the template's part '{part}' declares a document type, which may hide an attack",
        "de": "Der Teil „{part}“ der Vorlage erklärt einen Dokumenttyp; dahinter kann sich ein Angriff verbergen.",
    },
    "active": {
        "en": "the template holds macros, controls or embedded programs: '{part}'",
        "de": "Die Vorlage enthält Makros, Steuerelemente oder eingebettete Programme: „{part}“",
    },
    "object-removed": {
        "en": "the template's part '{part}' held an embedded object of an add-in; it was left out",
        "de": "Der Teil „{part}“ der Vorlage enthielt ein eingebettetes Objekt eines Zusatzprogramms; es wurde "
              "weggelassen.",
    },
    "leads-outside": {
        "en": "the template's part '{part}' loads something from outside: {target}",
        "de": "Der Teil „{part}“ der Vorlage lädt etwas von außerhalb: {target}",
    },
    # ------------------------------------------------------------ binding
    "composed": {
        "en": "'{role}' stands on the layout '{layout}', which has no placeholders for: {slots}; they were placed "
              "in its free area",
        "de": "„{role}“ steht auf dem Layout „{layout}“; darin fehlen Platzhalter für: {slots}. Sie stehen in "
              "dessen freier Fläche.",
    },
    "faint-links": {
        "en": "the theme's colour of links cannot be read on: {layouts}; links keep their words' colour there",
        "de": "Die Farbe des Designs für Links ist kaum zu lesen auf: {layouts}. Links behalten dort die Farbe ihrer "
              "Wörter.",
    },
    "small-drawing": {
        "en": "the layout '{layout}' leaves so little room that the drawing on slide {number} has type of {size} pt",
        "de": "Das Layout „{layout}“ lässt so wenig Platz, dass die Zeichnung auf Folie {number} Schrift in {size} pt "
              "hat.",
    },
    "no-footer": {
        "en": "the footer '{footer}' does not fit the {width} mm that the template's layout '{layout}' has for it; "
              "it is left out there",
        "de": "Die Fußzeile „{footer}“ passt nicht in die {width} mm, die das Layout „{layout}“ der Vorlage dafür "
              "hat; dort entfällt sie.",
    },
    # ------------------------------------------------------------ impuls template check
    "heading-roles": {
        "en": "Which layout serves which slides; lines of text at full size",
        "de": "Welches Layout welchen Folien dient; Zeilen Text in voller Größe",
    },
    "served-by": {"en": "{role}: {layout}", "de": "{role}: {layout}"},
    "slot-lines": {
        "en": "{slot}  {where}  {size} pt  lines: {lines}",
        "de": "{slot}  {where}  {size} pt  Zeilen: {lines}",
    },
    "in-placeholder": {"en": "placeholder {idx}", "de": "Platzhalter {idx}"},
    "in-free-area": {"en": "free area", "de": "freie Fläche"},
    "font-missing": {
        "en": "the template's font '{family}' is not on this machine, nor one with the same widths; its text is "
              "estimated",
        "de": "Die Schrift „{family}“ der Vorlage fehlt auf diesem Rechner, ebenso eine mit gleichen Breiten; ihr "
              "Text wird geschätzt.",
    },
    "faint-text": {
        "en": "placeholder {idx} of the layout '{layout}' sets text in #{colour} on #{back}: contrast {ratio}, "
              "needed is 4.5",
        "de": "Platzhalter {idx} des Layouts „{layout}“ setzt Text in #{colour} auf #{back}: Kontrast {ratio}, "
              "nötig ist 4,5.",
    },
    "sample-text": {
        "en": "A sample of what stands here when a workshop is built",
        "de": "Ein Muster dessen, was hier steht, wenn ein Workshop gebaut wird",
    },
    "sample-short": {"en": "Sample", "de": "Muster"},
    "did-you-mean": {
        "en": "did you mean '{suggestion}'?",
        "de": "Ist „{suggestion}“ gemeint?",
    },
    "known-layouts": {
        "en": "there is: {known}",
        "de": "Es gibt: {known}.",
    },
    "unknown-layout": {
        "en": "the template has no layout '{name}'",
        "de": "Die Vorlage hat kein Layout „{name}“.",
    },
    "unknown-role": {
        "en": "there is no slide layout '{name}' to serve",
        "de": "Ein Folienlayout „{name}“ gibt es nicht.",
    },
    "unknown-slot": {
        "en": "'{role}' has no slot '{slot}'; it has: {known}",
        "de": "„{role}“ hat keinen Platz „{slot}“; es hat: {known}.",
    },
    "unknown-placeholder": {
        "en": "the template's layout '{layout}' has no placeholder {idx} for '{slot}'; it has: {known}",
        "de": "Das Layout „{layout}“ der Vorlage hat keinen Platzhalter {idx} für „{slot}“; es hat: {known}.",
    },
}
