"""What is said about lists of people, and about groups."""

from __future__ import annotations

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    # files
    "two-lists": {
        "en": "there are participants.csv and participants.xlsx: only one can be the list",
        "de": "Es gibt participants.csv und participants.xlsx: Nur eine von beiden kann die Liste sein",
    },
    "encoding": {
        "en": "this byte is neither UTF-8 nor Windows-1252",
        "de": "Dieses Byte ist weder UTF-8 noch Windows-1252",
    },
    "save-as-utf-8": {
        "en": "save the list as “CSV UTF-8”",
        "de": "Die Liste als „CSV UTF-8“ speichern",
    },
    "windows-1252": {
        "en": "the list is not UTF-8; it was read as Windows-1252, as Excel saves it: check names with ä, é or ł",
        "de": "Die Liste ist nicht UTF-8; sie wurde als Windows-1252 gelesen, wie Excel sie speichert: "
              "Bitte Namen mit ä, é oder ł prüfen",
    },
    "not-a-workbook": {
        "en": "this is no Excel workbook that can be read",
        "de": "Das ist keine lesbare Excel-Mappe",
    },
    "old-or-locked": {
        "en": "this workbook has a password, or is one of an old Excel (.xls)",
        "de": "Diese Mappe hat ein Kennwort oder stammt aus einem alten Excel (.xls)",
    },
    "save-again": {
        "en": "open it in Excel or LibreOffice and save it as .xlsx without a password, or as “CSV UTF-8”",
        "de": "In Excel oder LibreOffice öffnen und als .xlsx ohne Kennwort oder als „CSV UTF-8“ speichern",
    },
    "bomb": {
        "en": "unpacked, this workbook is larger than {limit}, or has too many parts",
        "de": "Entpackt ist diese Mappe größer als {limit}, oder sie hat zu viele Teile",
    },
    "empty-list": {"en": "this list is empty", "de": "Diese Liste ist leer"},
    # columns
    "name-column": {
        "en": "its first row names the columns: name (or first name; last name), organisation, group …",
        "de": "In der ersten Zeile stehen die Namen der Spalten: Name (oder Vorname; Nachname), Organisation, Gruppe …",
    },
    "no-name-column": {
        "en": "no column is called 'name', 'first name' or 'last name'",
        "de": "Keine Spalte heißt „Name“, „Vorname“ oder „Nachname“",
    },
    "column-twice": {
        "en": "'{column}' means the same as an earlier column",
        "de": "„{column}“ bedeutet dasselbe wie eine Spalte davor",
    },
    "column-mistyped": {
        "en": "the column '{column}' is not used",
        "de": "Die Spalte „{column}“ wird nicht verwendet",
    },
    "too-many-columns": {"en": "there are more than {limit} columns", "de": "Es sind mehr als {limit} Spalten"},
    "too-many-rows": {"en": "there are more than {limit} people", "de": "Es sind mehr als {limit} Personen"},
    # cells
    "cell-too-long": {
        "en": "this text is longer than {limit} characters",
        "de": "Dieser Text ist länger als {limit} Zeichen",
    },
    "open-quote": {
        "en": "this text begins with a quotation mark that does not end it",
        "de": "Dieser Text beginnt mit einem Anführungszeichen, das ihn nicht abschließt",
    },
    "cell-without-column": {
        "en": "'{value}' is in no column: there is no heading above it",
        "de": "„{value}“ steht in keiner Spalte: Darüber ist keine Überschrift",
    },
    "quote-it": {
        "en": "name the column, or put a text that holds the separator in quotation marks: \"Probe, Inc.\"",
        "de": "Die Spalte benennen, oder einen Text mit dem Trennzeichen darin in gerade Anführungszeichen setzen",
    },
    # people
    "nobody": {"en": "this list names nobody", "de": "Diese Liste nennt niemanden"},
    "no-name": {"en": "this person has no name", "de": "Diese Person hat keinen Namen"},
    "twice": {"en": "'{name}' is in the list twice", "de": "„{name}“ steht zweimal in der Liste"},
    "tell-apart": {
        "en": "delete one; if they are two people, give them different organisations or write 'Ada B. Beispiel'",
        "de": "Eine Zeile löschen; sind es zwei Personen, verschiedene Organisationen oder „Ada B. Beispiel“ schreiben",
    },
    # groups
    "groups-twice": {
        "en": "the list puts people into groups, and so does {file}",
        "de": "Die Liste verteilt Personen auf Gruppen, und {file} ebenfalls",
    },
    "keep-one-grouping": {
        "en": "delete {file}, or empty the column 'group' of the list",
        "de": "{file} löschen oder die Spalte „Gruppe“ der Liste leeren",
    },
    "no-group-columns": {
        "en": "this file needs the columns 'name' and 'group'",
        "de": "Diese Datei braucht die Spalten „Name“ und „Gruppe“",
    },
    "not-in-list": {
        "en": "'{name}' is not in the list of participants, or not with this organisation",
        "de": "„{name}“ steht nicht in der Teilnehmerliste oder nicht mit dieser Organisation",
    },
    "group-again": {
        "en": "delete the row, or make the groups again: impuls groups --write",
        "de": "Die Zeile löschen oder die Gruppen neu bilden: impuls groups --write",
    },
    "in-no-group": {"en": "'{name}' is in no group", "de": "„{name}“ ist in keiner Gruppe"},
    "unknown-group": {
        "en": "there is no group '{name}'",
        "de": "Eine Gruppe „{name}“ gibt es nicht",
    },
    "known-groups": {"en": "the groups are: {known}", "de": "Die Gruppen heißen: {known}"},
    "group-name-twice": {"en": "two groups are called '{name}'", "de": "Zwei Gruppen heißen „{name}“"},
    "names-and-number": {
        "en": "there are {names} names for {groups} groups",
        "de": "Für {groups} Gruppen gibt es {names} Namen",
    },
    # rules
    "unknown-person": {
        "en": "'{name}' is neither a person nor an organisation in the list of participants",
        "de": "„{name}“ ist weder eine Person noch eine Organisation in der Teilnehmerliste",
    },
    "several-people": {
        "en": "several people are called '{name}'",
        "de": "„{name}“ heißen mehrere Personen",
    },
    "write-organisation": {
        "en": "write the organisation too: '{example}'",
        "de": "Die Organisation dazuschreiben: „{example}“",
    },
    "lonely-rule": {
        "en": "this rule names a single person",
        "de": "Diese Regel nennt eine einzige Person",
    },
    "rule-is-list": {
        "en": "a rule is a list of its own: apart: [[Ada Beispiel, Bo Muster]]",
        "de": "Jede Regel ist eine eigene Liste: apart: [[Ada Beispiel, Bo Muster]]",
    },
    "unknown-column": {
        "en": "the list of participants has no column '{name}'",
        "de": "Die Teilnehmerliste hat keine Spalte „{name}“",
    },
    "rule-impossible": {
        "en": "this rule cannot be kept in {groups} groups: {rule}",
        "de": "Diese Regel lässt sich in {groups} Gruppen nicht einhalten: {rule}",
    },
    "rules-contradict": {
        "en": "these rules cannot all be kept in {groups} groups: {rules}",
        "de": "Diese Regeln lassen sich in {groups} Gruppen nicht alle einhalten: {rules}",
    },
    "and-this-rule": {"en": "together with this rule", "de": "Zusammen mit dieser Regel"},
    "change-rule": {
        "en": "leave one of them out, or make another number of groups",
        "de": "Eine davon weglassen oder eine andere Zahl von Gruppen bilden",
    },
    "no-groups-found": {
        "en": "no {groups} groups were found that keep all rules",
        "de": "Es wurden keine {groups} Gruppen gefunden, die alle Regeln einhalten",
    },
    "install-solver": {
        "en": "whether there are any, a solver can tell: pip install \"impuls-workshop[groups]\"",
        "de": "Ob es welche gibt, findet ein Rechenprogramm heraus: pip install \"impuls-workshop[groups]\"",
    },
    # the command
    "size-or-count": {
        "en": "--size and --count exclude each other",
        "de": "--size und --count schließen einander aus",
    },
    "no-list": {
        "en": "no workshop has a participants.csv or participants.xlsx",
        "de": "Kein Workshop hat eine participants.csv oder participants.xlsx",
    },
    "how-many": {"en": "it is not said how many groups", "de": "Es ist nicht gesagt, wie viele Gruppen"},
    "how-many-hint": {
        "en": "--count 3, --size 8, or 'participants: {{groups: 3}}' in workshop.yaml",
        "de": "--count 3, --size 8 oder „participants: {{groups: 3}}“ in workshop.yaml",
    },
    "too-many-groups": {
        "en": "{groups} groups are more than there are people ({people})",
        "de": "{groups} Gruppen sind mehr, als es Personen gibt ({people})",
    },
    "list-has-groups": {
        "en": "the list itself puts people into groups, so none were written",
        "de": "Die Liste selbst verteilt Personen auf Gruppen, deshalb wurden keine geschrieben",
    },
    "empty-column": {
        "en": "empty the column 'group' of the list, then run this again",
        "de": "Die Spalte „Gruppe“ der Liste leeren und dies wiederholen",
    },
    "group-heading": {"en": "{name} ({count})", "de": "{name} ({count})"},
    "alike-none": {
        "en": "In no group do two people have the same entry ({columns}).",
        "de": "In keiner Gruppe haben zwei Personen denselben Eintrag ({columns}).",
    },
    "alike-fewest": {
        "en": "Pairs with the same entry ({columns}) in a group: {pairs}; fewer are not possible.",
        "de": "Paare mit demselben Eintrag ({columns}) in einer Gruppe: {pairs}; weniger sind nicht möglich.",
    },
    "alike-some": {
        "en": "Pairs with the same entry ({columns}) in a group: {pairs}.",
        "de": "Paare mit demselben Eintrag ({columns}) in einer Gruppe: {pairs}.",
    },
    "written": {
        "en": "Written: {file}. It holds personal data: never commit it.",
        "de": "Geschrieben: {file}. Die Datei enthält Personendaten und gehört nicht ins Repositorium.",
    },
    "help": {
        "en": "Put the participants into groups, mixed by organisation.",
        "de": "Die Teilnehmenden auf Gruppen verteilen, nach Organisation gemischt.",
    },
    "help-size": {"en": "People in a group, at most.", "de": "Personen in einer Gruppe, höchstens."},
    "help-count": {"en": "Number of groups.", "de": "Anzahl der Gruppen."},
    "help-seed": {
        "en": "Another number gives other groups, the same number the same.",
        "de": "Eine andere Zahl ergibt andere Gruppen, dieselbe Zahl dieselben.",
    },
    "help-write": {
        "en": "Write groups.csv beside the list; badges and guide use it.",
        "de": "groups.csv neben die Liste schreiben; Namensschilder und Leitfaden verwenden sie.",
    },
    "metavar-number": {"en": "NUMBER", "de": "ZAHL"},
    "bad-number": {
        "en": "'{name}' needs a whole number from {least}",
        "de": "„{name}“ braucht eine ganze Zahl ab {least}",
    },
}
