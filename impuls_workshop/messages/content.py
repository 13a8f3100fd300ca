"""What is said about the content: fields, values, references, files, texts."""

from __future__ import annotations

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    # fields
    "unknown-field": {"en": "unknown field '{field}'", "de": "unbekanntes Feld „{field}“"},
    "known-fields": {"en": "the fields here are: {known}", "de": "Die Felder hier heißen: {known}"},
    "did-you-mean": {"en": "did you mean '{suggestion}'?", "de": "Ist „{suggestion}“ gemeint?"},
    "missing-field": {"en": "the field '{field}' is missing", "de": "Das Feld „{field}“ fehlt"},
    "missing-field-in-text": {
        "en": "the text '{value}' alone is not enough here: the field '{field}' is missing",
        "de": "Der Text „{value}“ allein genügt hier nicht: Das Feld „{field}“ fehlt",
    },
    "empty-value": {"en": "'{field}' is empty", "de": "„{field}“ ist leer"},
    "field-twice": {"en": "'{field}' is given twice", "de": "„{field}“ ist zweimal angegeben"},
    "first-here": {"en": "it is here for the first time", "de": "Zum ersten Mal steht es hier"},
    # values
    "expected-text": {
        "en": "expected a text, found '{found}'",
        "de": "Hier wird ein Text erwartet, gefunden wurde „{found}“",
    },
    "expected-whole-number": {
        "en": "expected a whole number, found '{found}'",
        "de": "Hier wird eine ganze Zahl erwartet, gefunden wurde „{found}“",
    },
    "expected-number": {
        "en": "expected a number, found '{found}'",
        "de": "Hier wird eine Zahl erwartet, gefunden wurde „{found}“",
    },
    "expected-yes-no": {
        "en": "expected true or false, found '{found}'",
        "de": "Hier wird „true“ oder „false“ erwartet, gefunden wurde „{found}“",
    },
    "expected-date": {
        "en": "expected a day such as 2026-03-12, found '{found}'",
        "de": "Hier wird ein Tag wie 2026-03-12 erwartet, gefunden wurde „{found}“",
    },
    "expected-pair": {
        "en": "expected two values such as [10, 30], found '{found}'",
        "de": "Hier werden zwei Werte wie [10, 30] erwartet, gefunden wurde „{found}“",
    },
    "expected-fields": {
        "en": "expected fields with values, found '{found}'",
        "de": "Hier werden Felder mit Werten erwartet, gefunden wurde „{found}“",
    },
    "expected-other": {
        "en": "'{found}' does not fit here",
        "de": "„{found}“ passt hier nicht",
    },
    "not-a-choice": {
        "en": "'{value}' is not one of: {choices}",
        "de": "„{value}“ ist nicht möglich, nur: {choices}",
    },
    "bad-id": {
        "en": "'{value}' is no id: it takes a–z, 0–9, hyphens, dots and underscores, no space and no umlaut",
        "de": "„{value}“ ist keine id: Möglich sind a–z, 0–9, Bindestrich, Punkt und Unterstrich",
    },
    "bad-clock": {
        "en": "'{value}' is no time of day: it must look like 09:30",
        "de": "„{value}“ ist keine Uhrzeit: Sie muss aussehen wie 09:30",
    },
    "bad-language": {
        "en": "'{value}' is no language tag: write de, en, de-AT …",
        "de": "„{value}“ ist kein Sprachkürzel: Bitte de, en, de-AT … schreiben",
    },
    "bad-pattern": {
        "en": "'{value}' does not look as it must ({pattern})",
        "de": "„{value}“ hat nicht die verlangte Form ({pattern})",
    },
    "too-small": {
        "en": "{value} is too small: at least {limit}",
        "de": "{value} ist zu klein: mindestens {limit}",
    },
    "too-great": {
        "en": "{value} is too large: at most {limit}",
        "de": "{value} ist zu groß: höchstens {limit}",
    },
    "too-long": {
        "en": "'{value}' is too long: at most {limit} characters",
        "de": "„{value}“ ist zu lang: höchstens {limit} Zeichen",
    },
    "text-too-long": {
        "en": "the text is too long: at most {limit} characters",
        "de": "Der Text ist zu lang: höchstens {limit} Zeichen",
    },
    "too-much-markup": {
        "en": "the text has too many brackets or bars",
        "de": "Der Text hat zu viele eckige Klammern oder senkrechte Striche",
    },
    "quote-the-colon": {
        "en": "a text with a colon in it must be in quotes",
        "de": "Ein Text, der einen Doppelpunkt enthält, muss in Anführungszeichen stehen",
    },
    "decimal-point": {
        "en": "write a decimal point, not a comma: 20.5",
        "de": "Bitte mit Punkt statt Komma schreiben: 20.5",
    },
    "true-or-false": {
        "en": "write true for yes, false for no, without quotes",
        "de": "Für Ja true schreiben, für Nein false",
    },
    "field-and-value": {
        "en": "write each field on a line of its own, as 'field: value'",
        "de": "Jedes Feld in eine eigene Zeile schreiben: „feld: wert“",
    },
    # references and ids
    "unknown-reference": {
        "en": "'{name}' is not to be found in {where}",
        "de": "„{name}“ ist nicht zu finden in: {where}",
    },
    "known-names": {"en": "there are: {known}", "de": "Es gibt: {known}"},
    "duplicate-id": {"en": "the id '{id}' is there twice", "de": "Die id „{id}“ gibt es zweimal"},
    "give-an-id": {
        "en": "give one of them another 'id:'; without one, the id is made from the title or the file's name",
        "de": "Einem von beiden ein anderes „id:“ geben; ohne Angabe entsteht es aus Titel oder Dateiname",
    },
    "node-nowhere": {
        "en": "'{node}' needs a place: 'level' or 'side'",
        "de": "„{node}“ braucht einen Platz: „level“ oder „side“",
    },
    "node-twice": {
        "en": "'{node}' has both 'level' and 'side'; keep one",
        "de": "„{node}“ hat „level“ und „side“; bitte nur eines angeben",
    },
    # files
    "no-workshop": {
        "en": "{folder} is no workshop: it has no workshop.yaml",
        "de": "{folder} ist kein Workshop: Es gibt dort keine workshop.yaml",
    },
    "empty-file": {
        "en": "the file is empty; fill it in or delete it",
        "de": "Die Datei ist leer; bitte ausfüllen oder löschen",
    },
    "file-not-fields": {
        "en": "the file must hold fields with values",
        "de": "Die Datei muss Felder mit Werten enthalten",
    },
    "outside-folder": {
        "en": "'{file}' is a link that leads out of the workshop's folder",
        "de": "„{file}“ ist eine Verknüpfung, die aus dem Ordner des Workshops hinausführt",
    },
    "file-and-folder": {
        "en": "there is both the file '{file}' and the folder '{folder}'",
        "de": "Es gibt sowohl die Datei „{file}“ als auch den Ordner „{folder}“",
    },
    "keep-one": {
        "en": "keep one of them: the folder is used now",
        "de": "Bitte nur eines behalten: Verwendet wird jetzt der Ordner",
    },
    "items-twice": {
        "en": "the items are the files in '{folder}'; 'items' cannot be given here",
        "de": "Die Einträge sind die Dateien in „{folder}“; „items“ ist hier nicht möglich",
    },
    "must-be-file": {
        "en": "this must be a file, '{file}', not a folder",
        "de": "Das muss eine Datei sein, „{file}“, kein Ordner",
    },
    "unknown-file": {
        "en": "nothing reads a file named '{file}'",
        "de": "Eine Datei namens „{file}“ wird nirgends gelesen",
    },
    "bad-file-name": {
        "en": "the file's name has a character that may not be in a text ({character}); rename it",
        "de": "Der Dateiname enthält ein Zeichen, das in keinen Text gehört ({character}); bitte umbenennen",
    },
    "unused-file": {
        "en": "'{file}' is not used",
        "de": "„{file}“ wird nicht verwendet",
    },
    # Markdown items
    "front-matter-open": {
        "en": "the front matter that begins here is not closed",
        "de": "Der Kopf der Datei, der hier beginnt, wird nicht geschlossen",
    },
    "close-front-matter": {
        "en": "put a line of three hyphens, ---, below the fields",
        "de": "Unter die Felder eine Zeile mit drei Bindestrichen setzen: ---",
    },
    "front-matter-not-fields": {
        "en": "between the lines of hyphens there must be fields with values",
        "de": "Zwischen den Strichen müssen Felder mit Werten stehen",
    },
    "unknown-heading": {"en": "unknown heading '{heading}'", "de": "unbekannte Überschrift „{heading}“"},
    "known-headings": {"en": "headings may be: {known}", "de": "Mögliche Überschriften: {known}"},
    "empty-section": {
        "en": "there is nothing below the heading '{heading}'",
        "de": "Unter der Überschrift „{heading}“ steht nichts",
    },
    "heading-space": {
        "en": "after '{signs}' a space is missing, so this is no heading",
        "de": "Nach „{signs}“ fehlt ein Leerzeichen, deshalb ist das keine Überschrift",
    },
    "space-after-hashes": {"en": "write '## Heading'", "de": "So schreiben: „## Überschrift“"},
    "section-not-list": {"en": "a list belongs here", "de": "Hierher gehört eine Liste"},
    "start-with-dash": {
        "en": "begin each line with a hyphen and a space: '- '",
        "de": "Jede Zeile mit Bindestrich und Leerzeichen beginnen: „- “",
    },
    "empty-item": {"en": "this list item is empty", "de": "Dieser Listenpunkt ist leer"},
    "item-not-line": {
        "en": "a list item here is one short text",
        "de": "Ein Listenpunkt ist hier ein einzelner kurzer Text",
    },
    "one-line-items": {
        "en": "make it an item of its own, or part of the item's text",
        "de": "Einen eigenen Listenpunkt daraus machen oder es in den Text aufnehmen",
    },
    # texts and pictures
    "bad-link": {"en": "the link leads to '{target}'", "de": "Der Link führt zu „{target}“"},
    "link-kinds": {
        "en": "links may begin with https:, http:, mailto: or tel:, or be '#id'",
        "de": "Links beginnen mit https:, http:, mailto: oder tel:, oder sie heißen „#id“",
    },
    "image-without-alt": {
        "en": "the picture '{image}' has no description",
        "de": "Das Bild „{image}“ hat keine Beschreibung",
    },
    "describe-image": {
        "en": "say in the brackets what it shows: ![A map of the region](map.png)",
        "de": "In den Klammern sagen, was es zeigt: ![Karte der Region](karte.png)",
    },
    "add-alt": {
        "en": "say under 'alt:' what it shows, or write 'decorative: true' if it says nothing",
        "de": "Unter „alt:“ sagen, was es zeigt, oder „decorative: true“ schreiben, wenn es nichts aussagt",
    },
    "image-in-line": {
        "en": "the picture '{image}' cannot stand in a heading, a table or a short text",
        "de": "Das Bild „{image}“ kann nicht in einer Überschrift, Tabelle oder einem kurzen Text stehen",
    },
    "image-in-text": {
        "en": "put it into a long text, in a paragraph of its own, or use 'image:'",
        "de": "In einen langen Text setzen, als eigenen Absatz, oder „image:“ verwenden",
    },
    "image-missing": {"en": "there is no picture '{image}'", "de": "Es gibt kein Bild „{image}“"},
    "image-outside": {
        "en": "the picture '{image}' is not in the workshop's folder",
        "de": "Das Bild „{image}“ liegt nicht im Ordner des Workshops",
    },
    "too-deep": {
        "en": "lists and quotes are nested too deeply here; at most {limit} levels are shown",
        "de": "Listen und Zitate sind hier zu tief verschachtelt; gezeigt werden höchstens {limit} Ebenen",
    },
    "table-in-list": {
        "en": "a table cannot stand in a list",
        "de": "Eine Tabelle kann nicht in einer Liste stehen",
    },
    "end-the-list": {
        "en": "begin the table at the left margin, after an empty line",
        "de": "Die Tabelle nach einer Leerzeile am linken Rand beginnen",
    },
    "off-scale": {
        "en": "{value} is not on the scale from {low} to {high}",
        "de": "{value} liegt nicht auf der Skala von {low} bis {high}",
    },
    "set-the-scale": {
        "en": "'scale: 0-100' above the items takes numbers from 0 to 100",
        "de": "Mit „scale: 0-100“ über den Einträgen gelten Zahlen von 0 bis 100",
    },
    "too-many-kinds": {
        "en": "only {limit} of these can be told apart without colour; this is number {count}",
        "de": "Nur {limit} davon lassen sich ohne Farbe unterscheiden; dies ist Nummer {count}",
    },
    "values-count": {
        "en": "'{name}' has {count} values for {wanted} categories",
        "de": "„{name}“ hat {count} Werte für {wanted} Kategorien",
    },
    "one-value-each": {
        "en": "one value for each category; '~' where there is none, a decimal point instead of a comma",
        "de": "Ein Wert je Kategorie; „~“, wo es keinen gibt; Punkt statt Komma vor den Nachkommastellen",
    },
    "categories-here": {"en": "the categories", "de": "die Kategorien"},
    "nothing-in-chart": {
        "en": "the chart has nothing under '{field}'",
        "de": "Das Diagramm hat nichts unter „{field}“",
    },
    "rule-not-shown": {
        "en": "a horizontal line is not shown",
        "de": "Eine waagerechte Linie wird nicht dargestellt",
    },
}
