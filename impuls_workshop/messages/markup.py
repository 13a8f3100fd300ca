"""What is said about the markup of slides, and about the words pages share with it."""

from __future__ import annotations

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "not-closed": {
        "en": "<{name}> is not closed",
        "de": "<{name}> wird nicht geschlossen",
    },
    "closed-here": {
        "en": "{closing} comes first",
        "de": "vorher kommt {closing}",
    },
    "not-opened": {
        "en": "</{name}> closes nothing",
        "de": "</{name}> schließt nichts",
    },
    "entity": {
        "en": "'&{name};' is unknown; write the character itself",
        "de": "„&{name};“ ist unbekannt; das Zeichen selbst schreiben",
    },
    "ampersand": {
        "en": "a lone '&' must be written as '&amp;'",
        "de": "ein einzelnes „&“ muss als „&amp;“ geschrieben werden",
    },
    "markup-in-attribute": {
        "en": "an attribute cannot hold markup",
        "de": "ein Attribut kann keine Auszeichnung enthalten",
    },
    "use-plain": {
        "en": "print content there with '|plain'",
        "de": "Inhalte dort mit „|plain“ ausgeben",
    },
    "repeated-attribute": {
        "en": "the attribute '{name}' is written twice",
        "de": "das Attribut „{name}“ steht doppelt",
    },
    "xml": {
        "en": "the markup is not well-formed: {problem}",
        "de": "die Auszeichnung ist nicht wohlgeformt: {problem}",
    },
    "doctype": {
        "en": "a document type declaration is not allowed here",
        "de": "eine Dokumenttyp-Deklaration ist hier nicht erlaubt",
    },
    "too-large": {
        "en": "the markup is too large",
        "de": "die Auszeichnung ist zu umfangreich",
    },
    "empty": {
        "en": "the template makes nothing",
        "de": "die Vorlage erzeugt nichts",
    },
    "wrong-root": {
        "en": "<{name}> stands where <{expected}> was expected",
        "de": "hier steht <{name}>, erwartet wurde <{expected}>",
    },
    "sign-letters": {
        "en": "a sign holds one to {limit} characters, not '{text}'",
        "de": "ein Zeichen fasst ein bis {limit} Buchstaben oder Ziffern, nicht „{text}“",
    },
    "unknown-element": {
        "en": "unknown element <{name}>",
        "de": "unbekanntes Element <{name}>",
    },
    "misplaced": {
        "en": "<{name}> is not allowed in <{parent}>",
        "de": "<{name}> ist in <{parent}> nicht erlaubt",
    },
    "unknown-attribute": {
        "en": "<{element}> has no attribute '{name}'",
        "de": "<{element}> hat kein Attribut „{name}“",
    },
    "missing-attribute": {
        "en": "<{element}> needs the attribute '{name}'",
        "de": "<{element}> braucht das Attribut „{name}“",
    },
    "bad-attribute": {
        "en": "'{value}' is no value for the attribute '{name}'",
        "de": "„{value}“ ist kein Wert für das Attribut „{name}“",
    },
    "unknown-layout": {
        "en": "unknown layout '{name}'",
        "de": "unbekanntes Layout „{name}“",
    },
    "unknown-slot": {
        "en": "layout '{layout}' has no slot '{name}'",
        "de": "das Layout „{layout}“ hat keinen Platz „{name}“",
    },
    "slots-are": {
        "en": "it has: {slots}",
        "de": "es hat: {slots}",
    },
    "repeated-slot": {
        "en": "the slot '{name}' is filled twice",
        "de": "der Platz „{name}“ wird doppelt gefüllt",
    },
    "missing-slot": {
        "en": "layout '{layout}' needs the slot '{name}'",
        "de": "das Layout „{layout}“ braucht den Platz „{name}“",
    },
    "stray-text": {
        "en": "the text '{text}' stands outside of any slot",
        "de": "der Text „{text}“ steht außerhalb jedes Platzes",
    },
    "only-text": {
        "en": "the slot '{slot}' takes one piece of text, not <{name}>",
        "de": "der Platz „{slot}“ nimmt ein Stück Text, nicht <{name}>",
    },
    "one-figure": {
        "en": "the slot '{slot}' takes exactly one diagram, table or picture",
        "de": "der Platz „{slot}“ nimmt genau ein Schaubild, eine Tabelle oder ein Bild",
    },
    "too-deep": {
        "en": "lists go three levels deep; this item is set on the third",
        "de": "Listen reichen drei Ebenen tief; dieser Punkt steht auf der dritten",
    },
    "uneven-rows": {
        "en": "the rows of a table need the same number of cells: {found} instead of {expected}",
        "de": "die Zeilen einer Tabelle brauchen gleich viele Zellen: {found} statt {expected}",
    },
    "repeated-id": {
        "en": "the id '{name}' is used twice",
        "de": "die Kennung „{name}“ wird doppelt verwendet",
    },
    "first-used": {
        "en": "first used here",
        "de": "zuerst hier verwendet",
    },
    "repeated-title": {
        "en": "two slides have the title '{title}'; a screen reader's user cannot tell them apart",
        "de": "zwei Folien haben den Titel „{title}“; beim Vorlesen sind sie nicht zu unterscheiden",
    },
    "unknown-target": {
        "en": "the link leads to '#{name}', which is not there",
        "de": "der Verweis führt zu „#{name}“, das es nicht gibt",
    },
    "bad-link": {
        "en": "the link '{link}' is not allowed",
        "de": "der Verweis „{link}“ ist nicht erlaubt",
    },
    "link-kinds": {
        "en": "allowed are https:, http:, mailto:, tel: and #id",
        "de": "erlaubt sind https:, http:, mailto:, tel: und #id",
    },
    "picture-missing": {
        "en": "there is no picture '{path}'",
        "de": "das Bild „{path}“ gibt es nicht",
    },
    "picture-outside": {
        "en": "the picture '{path}' lies outside of the workshop's folder",
        "de": "das Bild „{path}“ liegt außerhalb des Ordners des Workshops",
    },
    "picture-kind": {
        "en": "the picture '{path}' cannot be shown here; usable are: {kinds}",
        "de": "das Bild „{path}“ lässt sich hier nicht zeigen; möglich sind: {kinds}",
    },
    "picture-too-large": {
        "en": "the picture '{path}' is too large: at most 25 MB and 50 megapixels",
        "de": "das Bild „{path}“ ist zu groß: höchstens 25 MB und 50 Megapixel",
    },
    "picture-unsafe": {
        "en": "the picture '{path}' contains scripts or declarations, loads other files, "
              "or repeats its parts too often",
        "de": "das Bild „{path}“ enthält Skripte oder Deklarationen, lädt andere Dateien "
              "oder wiederholt Teile zu oft",
    },
    "picture-alt": {
        "en": "the picture has no alternative text",
        "de": "dem Bild fehlt der Alternativtext",
    },
    "diagram-size": {
        "en": "a diagram on a page needs width and height in millimetres, from 10 to 2000, found '{value}'",
        "de": "ein Schaubild auf einer Seite braucht Breite und Höhe, 10 bis 2000 mm, gefunden: „{value}“",
    },
    "say-what-it-shows": {
        "en": "say in 'alt' what it shows, or mark it as decorative",
        "de": "in „alt“ sagen, was zu sehen ist, oder es als schmückend kennzeichnen",
    },
    "table-widths": {
        "en": "the table has {columns} columns; '{value}' does not give each its share, as in '1 2 1'",
        "de": "die Tabelle hat {columns} Spalten; „{value}“ gibt nicht jeder ihren Anteil, etwa „1 2 1“",
    },
    "qr-address": {
        "en": "a QR code needs a web address (https:) or a mail address (mailto:), found '{address}'",
        "de": "ein QR-Code braucht eine Webadresse (https:) oder Mailadresse (mailto:), gefunden: „{address}“",
    },
    "qr-too-long": {
        "en": "the address is too long for a QR code that phones can read: at most {limit} characters",
        "de": "die Adresse ist zu lang für einen lesbaren QR-Code: höchstens {limit} Zeichen",
    },
    "unknown-source": {
        "en": "the source '{name}' is not there",
        "de": "die Quelle „{name}“ gibt es nicht",
    },
    "unknown-diagram": {
        "en": "there is no diagram of '{name}'",
        "de": "ein Schaubild von „{name}“ gibt es nicht",
    },
    "did-you-mean": {
        "en": "did you mean '{suggestion}'?",
        "de": "Ist „{suggestion}“ gemeint?",
    },
}
