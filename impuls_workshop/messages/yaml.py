"""What is said about files that cannot be read, and about slips in YAML."""

from __future__ import annotations

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    # files
    "not-a-file": {
        "en": "this is not a file",
        "de": "Das ist keine Datei",
    },
    "unreadable": {
        "en": "the file cannot be read: {reason}",
        "de": "Die Datei kann nicht gelesen werden: {reason}",
    },
    "too-large": {
        "en": "the file is too large; at most {limit} are read",
        "de": "Die Datei ist zu groß; gelesen werden höchstens {limit}",
    },
    "encoding": {
        "en": "from here on the file is not UTF-8 text",
        "de": "Ab hier ist die Datei kein Text in UTF-8",
    },
    "save-as-utf-8": {
        "en": "in your editor, choose 'Save as' and the encoding UTF-8",
        "de": "Im Editor „Speichern unter“ und die Kodierung UTF-8 wählen",
    },
    "forbidden-character": {
        "en": "here is an invisible character that may not be in a text ({character})",
        "de": "Hier steht ein unsichtbares Zeichen, das in keinen Text gehört ({character})",
    },
    "delete-it": {
        "en": "delete it; it often comes along when text is copied",
        "de": "Bitte löschen; solche Zeichen kommen oft beim Kopieren mit",
    },
    # structure
    "duplicate-key": {
        "en": "'{key}' is here for the second time",
        "de": "„{key}“ steht hier zum zweiten Mal",
    },
    "key-not-text": {
        "en": "a field's name must be a word",
        "de": "Der Name eines Feldes muss ein Wort sein",
    },
    "second-document": {
        "en": "a second document begins here; a file holds only one",
        "de": "Hier beginnt ein zweites Dokument; eine Datei enthält nur eines",
    },
    "too-many": {
        "en": "there are more than {limit} entries; nobody reads as many",
        "de": "Hier stehen mehr als {limit} Einträge; so viele liest niemand",
    },
    "too-deep": {
        "en": "lists and fields are nested too deeply here; at most {limit} levels are read",
        "de": "Listen und Felder sind hier zu tief verschachtelt; gelesen werden höchstens {limit} Ebenen",
    },
    "alias": {
        "en": "a text that begins with * must be in quotes",
        "de": "Ein Text, der mit * beginnt, muss in Anführungszeichen stehen",
    },
    "anchor": {
        "en": "a text that begins with & must be in quotes",
        "de": "Ein Text, der mit & beginnt, muss in Anführungszeichen stehen",
    },
    "tag": {
        "en": "a text that begins with ! must be in quotes ('{tag}')",
        "de": "Ein Text, der mit ! beginnt, muss in Anführungszeichen stehen („{tag}“)",
    },
    # syntax
    "syntax": {
        "en": "this is not valid YAML ({problem})",
        "de": "Das ist kein gültiges YAML ({problem})",
    },
    "tab": {
        "en": "the line is indented with a tab",
        "de": "Die Zeile ist mit einem Tabulator eingerückt",
    },
    "quote": {
        "en": "the text opens with a quote that is never closed",
        "de": "Das Anführungszeichen am Anfang des Textes wird nicht geschlossen",
    },
    "escape": {
        "en": "in double quotes, a backslash has a meaning of its own",
        "de": "In doppelten Anführungszeichen hat der Rückstrich (\\) eine eigene Bedeutung",
    },
    "special": {
        "en": "a text may not begin with '{character}' unless it is in quotes",
        "de": "Ohne Anführungszeichen darf ein Text nicht mit „{character}“ beginnen",
    },
    "space": {
        "en": "after the colon a space is missing",
        "de": "Nach dem Doppelpunkt fehlt ein Leerzeichen",
    },
    "colon": {
        "en": "a text with a colon in it must be in quotes",
        "de": "Ein Text, der einen Doppelpunkt enthält, muss in Anführungszeichen stehen",
    },
    "bracket": {
        "en": "the bracket that opens here is not closed, or a comma is missing",
        "de": "Die Klammer, die hier öffnet, wird nicht geschlossen, oder es fehlt ein Komma",
    },
    "after-quote": {
        "en": "there is more text after the closing quote",
        "de": "Nach dem schließenden Anführungszeichen geht der Text weiter",
    },
    "indentation": {
        "en": "this line is indented differently from those it belongs to",
        "de": "Diese Zeile ist anders eingerückt als die, zu denen sie gehört",
    },
    # hints
    "use-spaces": {
        "en": "indent with spaces, two for each level",
        "de": "Bitte mit Leerzeichen einrücken, zwei für jede Ebene",
    },
    "close-quote": {
        "en": "put the same quote at the end of the text",
        "de": "Dasselbe Anführungszeichen ans Ende des Textes setzen",
    },
    "use-single-quotes": {
        "en": "use single quotes, or write \\\\ for a backslash",
        "de": "Einfache Anführungszeichen verwenden, oder \\\\ für einen Rückstrich schreiben",
    },
    "quote-the-text": {
        "en": "put the whole text in quotes, like \"this\"",
        "de": "Den ganzen Text in gerade Anführungszeichen setzen, \"so\"",
    },
    "quote-whole-text": {
        "en": "put the quotes around the whole text; quotes inside it may be typographic ones or single ones",
        "de": "Die Anführungszeichen um den ganzen Text setzen; innen gehen typographische oder einfache",
    },
    "space-after-colon": {
        "en": "write 'field: value'",
        "de": "So schreiben: „feld: wert“",
    },
    "close-bracket": {
        "en": "close it with the matching bracket, or put the text in quotes if the bracket belongs to it",
        "de": "Die Klammer schließen oder, wenn sie zum Text gehört, den Text in Anführungszeichen setzen",
    },
    "align": {
        "en": "fields that belong together begin in the same column; list items begin with '- '",
        "de": "Was zusammengehört, beginnt in derselben Spalte; Listenpunkte beginnen mit „- “",
    },
}
