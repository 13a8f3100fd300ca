"""What is said about merging rows of a table into a workshop."""

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    # the command
    "help": {
        "en": "Make files for each row of a table; its columns replace values.",
        "de": "Für jede Zeile einer Tabelle eigene Dateien machen.",
    },
    "help-rows": {
        "en": "The table, .csv or .xlsx; its first row names what the columns replace.",
        "de": "Die Tabelle, .csv oder .xlsx; ihre erste Zeile nennt, was die Spalten ersetzen.",
    },
    "help-name": {
        "en": "Name of each row's folder, such as '{{gemeinde}}'; by default the column 'name', or a number.",
        "de": "Name des Ordners jeder Zeile, etwa „{{gemeinde}}“; sonst die Spalte „name“ oder eine Nummer.",
    },
    "help-output": {
        "en": "Folder that gets a folder for each row; or an address that fsspec knows, such as s3://….",
        "de": "Ordner, der für jede Zeile einen Ordner bekommt; oder eine Adresse, die fsspec kennt, etwa s3://….",
    },
    "help-jobs": {
        "en": "Processes at once; by default as many as there are processors.",
        "de": "Prozesse zugleich; sonst so viele, wie es Prozessoren gibt.",
    },
    "help-scheduler": {
        "en": "Work on a Dask cluster: the address of its scheduler, such as tcp://10.0.0.1:8786.",
        "de": "Auf einem Dask-Cluster arbeiten: die Adresse seines Schedulers, etwa tcp://10.0.0.1:8786.",
    },
    "help-force": {
        "en": "Make all rows, also those that have not changed.",
        "de": "Alle Zeilen machen, auch unveränderte.",
    },
    "metavar-address": {"en": "ADDRESS", "de": "ADRESSE"},
    # how it goes
    "progress": {
        "en": "{done} of {rows} rows, {rate} rows/s, {rest} left",
        "de": "{done} von {rows} Zeilen, {rate} Zeilen/s, noch {rest}",
    },
    "working": {"en": "rows", "de": "Zeilen"},
    "finished": {
        "en": "{built} rows made, {unchanged} unchanged, {failed} with errors: {output}",
        "de": "{built} Zeilen gemacht, {unchanged} unverändert, {failed} mit Fehlern: {output}",
    },
    "interrupted": {
        "en": "stopped; the same command goes on where it was",
        "de": "Angehalten; derselbe Befehl macht dort weiter",
    },
    "busy": {
        "en": "another merge is writing the same rows into the same folder",
        "de": "Ein anderer Lauf schreibt dieselben Zeilen in denselben Ordner",
    },
    # columns
    "no-table": {"en": "there is no file '{file}'", "de": "Die Datei „{file}“ gibt es nicht"},
    "no-rows": {"en": "this table is empty", "de": "Diese Tabelle ist leer"},
    "column-twice": {
        "en": "'{column}' means the same as an earlier column",
        "de": "„{column}“ bedeutet dasselbe wie eine Spalte davor",
    },
    "unknown-name": {
        "en": "the column '{column}' means nothing in this workshop: there is no '{name}'",
        "de": "Die Spalte „{column}“ meint nichts in diesem Workshop: „{name}“ gibt es nicht",
    },
    "did-you-mean": {"en": "did you mean '{suggestion}'?", "de": "Meinten Sie „{suggestion}“?"},
    "known-names": {
        "en": "known: {known}; '{{name}}' in a text uses a column, '#' before its name leaves it out",
        "de": "Bekannt sind: {known}; „{{name}}“ in einem Text nutzt eine Spalte, „#“ vor ihrem Namen lässt sie weg",
    },
    "known-fields": {"en": "it holds: {known}", "de": "Es enthält: {known}"},
    "not-a-value": {
        "en": "'{name}' in the column '{column}' holds several values",
        "de": "„{name}“ in der Spalte „{column}“ enthält mehrere Angaben",
    },
    "no-content": {
        "en": "the column '{column}' needs {kind}.yaml, and this workshop has none",
        "de": "Die Spalte „{column}“ braucht {kind}.yaml; dieser Workshop hat keine",
    },
    "unknown-placeholder": {
        "en": "no column is called '{name}'",
        "de": "Keine Spalte heißt „{name}“",
    },
    "no-placeholder": {
        "en": "columns: {known}; a brace that is meant as such is written \\{{",
        "de": "Spalten: {known}; eine Klammer, die so gemeint ist, wird \\{{ geschrieben",
    },
    # rows
    "empty-placeholder": {
        "en": "this cell is empty, and '{name}' is needed",
        "de": "Diese Zelle ist leer, und „{name}“ wird gebraucht",
    },
    "fill-the-cell": {
        "en": "only cells of columns that replace a value may be empty: the workshop's own is kept then",
        "de": "Leer bleiben dürfen nur Zellen von Spalten, die etwas ersetzen: Dann gilt, was im Workshop steht",
    },
    "yes-or-no": {
        "en": "'{value}' is neither yes nor no",
        "de": "„{value}“ ist weder ja noch nein",
    },
    "yes-or-no-hint": {"en": "write 'yes' or 'no'", "de": "„ja“ oder „nein“ schreiben"},
    "same-name": {
        "en": "the folder '{name}' is that of line {line} already",
        "de": "Der Ordner „{name}“ gehört schon zu Zeile {line}",
    },
    "tell-apart": {
        "en": "tell them apart with --name, such as '{{gemeinde}} {{kreis}}'",
        "de": "Mit --name unterscheiden, etwa „{{gemeinde}} {{kreis}}“",
    },
    "reserved-name": {
        "en": "a row cannot be called '{name}'",
        "de": "Eine Zeile kann nicht „{name}“ heißen",
    },
    "row-failed": {
        "en": "'{name}' was not made",
        "de": "„{name}“ wurde nicht gemacht",
    },
}
