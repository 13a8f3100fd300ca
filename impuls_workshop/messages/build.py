"""Messages of the build: choosing what to build, and writing it."""

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "cannot-write": {
        "en": "cannot write here: {reason}",
        "de": "Hier kann nicht geschrieben werden: {reason}",
    },
    "target-open": {
        "en": "the file is open in another program; the new one was kept as {kept}",
        "de": "Die Datei ist in einem anderen Programm geöffnet; die neue liegt daneben als {kept}",
    },
    "no-workshops": {
        "en": "there is no workshop in the folder '{folder}'",
        "de": "Im Ordner „{folder}“ gibt es keinen Workshop",
    },
    "make-one": {
        "en": "'impuls new NAME' makes one",
        "de": "„impuls new NAME“ legt einen an",
    },
    "unknown-workshop": {
        "en": "there is no workshop '{name}'",
        "de": "Den Workshop „{name}“ gibt es nicht",
    },
    "unknown-artifact": {
        "en": "there is no artifact '{name}'",
        "de": "Das Ergebnis „{name}“ gibt es nicht",
    },
    "no-such-variant": {
        "en": "it does not come in this variant or on this paper",
        "de": "gibt es nicht in dieser Ausgabe oder auf diesem Papier",
    },
    "drawn-whole": {
        "en": "'{name}' is always drawn as a whole; leave 'item' out",
        "de": "„{name}“ wird immer als Ganzes gezeichnet; „item“ entfällt",
    },
    "no-such-item": {
        "en": "there is no '{name}' in '{of}'",
        "de": "In „{of}“ gibt es kein „{name}“",
    },
    "did-you-mean": {
        "en": "did you mean '{suggestion}'?",
        "de": "Meinten Sie „{suggestion}“?",
    },
    "known-names": {
        "en": "known: {known}",
        "de": "Bekannt sind: {known}",
    },
    "unknown-handout": {
        "en": "no artifact is called '{name}'",
        "de": "Kein Ergebnis heißt „{name}“",
    },
    "nothing-to-draw": {
        "en": "the workshop has no content '{name}' to draw",
        "de": "Der Workshop hat keinen Inhalt „{name}“, der gezeichnet werden könnte",
    },
    "no-print-setting": {
        "en": "'{name}' is no artifact whose size or distance can be set",
        "de": "„{name}“ ist kein Ergebnis, dessen Größe oder Leseabstand sich einstellen ließe",
    },
    "no-size-setting": {
        "en": "the size of '{name}' cannot be set, only the distance",
        "de": "Die Größe von „{name}“ lässt sich nicht einstellen, nur der Leseabstand",
    },
    "larger-than-paper": {
        "en": "{width} × {height} mm is too large for {paper} with an edge of {margin} mm",
        "de": "{width} × {height} mm sind zu groß für {paper} mit {margin} mm Rand",
    },
    "no-stylesheet": {
        "en": "there is no stylesheet '{name}', neither beside the template nor in the theme",
        "de": "Das Stylesheet „{name}“ gibt es nicht, weder neben der Vorlage noch im Thema",
    },
    "pdf-of-template": {
        "en": "slides in a template of others are exported as PDF from PowerPoint",
        "de": "Folien in einer fremden Vorlage gibt PowerPoint selbst als PDF aus",
    },
    "content-missing": {
        "en": "the workshop has no {kinds}",
        "de": "Dem Workshop fehlt: {kinds}",
    },
    "picture-unshown": {
        "en": "no artifact shows '{image}', the picture of '{title}'",
        "de": "„{image}“, das Bild zu „{title}“, wird nirgends gezeigt",
    },
    "alt-without-picture": {
        "en": "'alt' describes a picture, but there is no 'image'",
        "de": "„alt“ beschreibt ein Bild, es ist aber keines angegeben („image“)",
    },
    "text-unshown": {
        "en": "no artifact shows this; '{field}' is kept in the content only",
        "de": "Das wird nirgends gezeigt; „{field}“ bleibt nur im Inhalt stehen",
    },
    "nothing-to-print": {
        "en": "the workshop has nothing to stand on it",
        "de": "Im Workshop gibt es nichts, was darauf stehen könnte",
    },
}
