"""What the command line says."""

from __future__ import annotations

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    # ------------------------------------------------------------ help
    "help": {
        "en": """Build everything a cooperation workshop needs from text files.

\b
One folder under content/ is one workshop. Start with:
  impuls new my-workshop     a small workshop of your own
  impuls build               decks and papers of all workshops, into output/
  impuls COMMAND --help      more about a command""",
        "de": """Baut aus Textdateien alles, was ein Kooperations-Workshop braucht.

\b
Ein Ordner unter content/ ist ein Workshop. So geht es los:
  impuls new mein-workshop   legt einen kleinen eigenen Workshop an
  impuls build               baut Foliensätze und Papiere aller Workshops nach output/
  impuls BEFEHL --help       sagt mehr über einen Befehl""",
    },
    "help-build": {
        "en": """Build decks and papers.

WORKSHOP is a folder, or a name under content/. Without one, every workshop under content/ is built.
Everything is checked first: nothing is written while there are errors.

\b
Examples:
  impuls build
  impuls build harz --only deck
  impuls build content/harz --output print --strict""",
        "de": """Baut Foliensätze und Papiere.

WORKSHOP ist ein Ordner oder ein Name unter content/. Ohne Angabe werden alle Workshops unter content/ gebaut.
Zuerst wird alles geprüft: Solange es Fehler gibt, wird nichts geschrieben.

\b
Beispiele:
  impuls build
  impuls build harz --only deck
  impuls build content/harz --output druck --strict""",
    },
    "help-check": {
        "en": """Find all mistakes in content and templates; write nothing.

\b
Examples:
  impuls check
  impuls check harz --strict
  impuls check --format github     for GitHub Actions
  impuls check --format json       for other programs""",
        "de": """Findet alle Fehler in Inhalten und Vorlagen; schreibt nichts.

\b
Beispiele:
  impuls check
  impuls check harz --strict
  impuls check --format github     für GitHub Actions
  impuls check --format json       für andere Programme""",
    },
    "help-agenda": {
        "en": """Show the agenda with clock times, shorten it, export it.

--late, --start and --end make it fit when time runs short; --ics writes a calendar.

Only what may shrink becomes shorter, the longest slack first; breaks stay.

\b
Examples:
  impuls agenda harz
  impuls agenda harz --late 20            begins 20 minutes late, ends as planned
  impuls agenda harz --end 12:30          has to end earlier
  impuls agenda harz --ics harz.ics""",
        "de": """Zeigt den Ablauf mit Uhrzeiten, kürzt und exportiert ihn.

--late, --start und --end passen ihn an, wenn die Zeit knapp wird; --ics schreibt einen Kalender.

Kürzer wird nur, was kürzer werden darf, und zuerst das mit dem größten Spielraum; Pausen bleiben.

\b
Beispiele:
  impuls agenda harz
  impuls agenda harz --late 20            beginnt 20 Minuten später, endet wie geplant
  impuls agenda harz --end 12:30          muss früher enden
  impuls agenda harz --ics harz.ics""",
    },
    "help-late": {
        "en": "Minutes by which it begins late.",
        "de": "Um so viele Minuten beginnt es später.",
    },
    "help-start": {"en": "Begin at this time of day instead.", "de": "Stattdessen um diese Uhrzeit beginnen."},
    "help-end": {"en": "End at this time of day instead.", "de": "Stattdessen um diese Uhrzeit enden."},
    "help-day": {
        "en": "Number of the day that is re-timed; default: 1.",
        "de": "Nummer des Tages, um den es geht; sonst 1.",
    },
    "help-ics": {"en": "Write a calendar file (iCalendar).", "de": "Schreibt eine Kalenderdatei (iCalendar)."},
    "help-list": {
        "en": "Show workshops, artifacts and slide layouts.",
        "de": "Zeigt Workshops, Erzeugnisse und Folienlayouts.",
    },
    "help-schema": {
        "en": """Write the JSON Schemas of all content files.

Editors that read them, such as VS Code with its YAML extension, complete and check while you type.""",
        "de": """Schreibt die JSON-Schemata aller Inhaltsdateien.

Editoren, die sie lesen (etwa VS Code mit der YAML-Erweiterung), ergänzen und prüfen beim Tippen.""",
    },
    "help-new": {
        "en": """Create a small, complete workshop to make your own.

NAME becomes the folder content/NAME: lower-case letters, digits, and hyphens. Nothing is overwritten.

\b
Example:
  impuls new river-days --language en""",
        "de": """Legt einen kleinen, vollständigen Workshop an, den Sie zu Ihrem machen.

NAME wird der Ordner content/NAME: Kleinbuchstaben, Ziffern und Bindestriche. Nichts wird überschrieben.

\b
Beispiel:
  impuls new fluss-tage --language de""",
    },
    "help-template-group": {
        "en": "Work with PowerPoint templates of your own.",
        "de": "Eigene PowerPoint-Vorlagen prüfen.",
    },
    "help-template-check": {
        "en": """Show how a PowerPoint template serves the slides: layouts, room, fonts, contrast.

\b
Example:
  impuls template check firm.potx --specimen specimen.pptx""",
        "de": """Zeigt, wie eine PowerPoint-Vorlage den Folien dient: Layouts, Platz, Schriften, Kontrast.

\b
Beispiel:
  impuls template check firma.potx --specimen muster.pptx""",
    },
    "help-specimen": {
        "en": "Write a deck with every layout filled with sample text.",
        "de": "Schreibt einen Foliensatz, in dem jedes Layout mit Mustertext gefüllt ist.",
    },
    "help-doctor": {
        "en": """Show what is installed and what is missing.

For each missing part it says how to install it on Debian, macOS and Windows.""",
        "de": """Zeigt, was installiert ist und was fehlt.

Zu allem, was fehlt, steht dabei, wie es auf Debian, macOS und Windows installiert wird.""",
    },
    "help-only": {
        "en": "Build only this artifact, such as deck; may be repeated.",
        "de": "Nur dieses Erzeugnis bauen, etwa deck; mehrfach möglich.",
    },
    "help-output": {
        "en": "Folder to write to; default: output.",
        "de": "Ordner, in den geschrieben wird; sonst output.",
    },
    "help-aspect": {
        "en": "Shape of the slides; goes before 'aspect' in workshop.yaml.",
        "de": "Format der Folien; geht „aspect“ in workshop.yaml vor.",
    },
    "help-jobs": {
        "en": "How many processes work at once; by default one for each processor.",
        "de": "Wie viele Prozesse gleichzeitig arbeiten; sonst einer für jeden Prozessorkern.",
    },
    "help-audience": {
        "en": "Make the papers for these readers instead of their own.",
        "de": "Die Papiere für diese Gruppe statt für ihre eigene machen.",
    },
    "help-solutions": {
        "en": "Print the solutions, in the papers that have some.",
        "de": "Lösungen mitdrucken, wo es welche gibt.",
    },
    "help-large-print": {
        "en": "Make the papers in large print: 16 pt and more.",
        "de": "Die Papiere in Großdruck machen: ab 16 pt.",
    },
    "help-grey": {
        "en": "Make everything without colour.",
        "de": "Alles ohne Farbe machen.",
    },
    "help-paper": {
        "en": "Make the papers that come in this size in it.",
        "de": "Die Papiere, die es in diesem Format gibt, darin machen.",
    },
    "metavar-seconds": {"en": "SECONDS", "de": "SEKUNDEN"},
    "help-timeout": {
        "en": "Longest time for one paper or deck (120); 0 for no limit.",
        "de": "Längste Dauer für ein Papier oder einen Foliensatz (120); 0 heißt ohne Grenze.",
    },
    "help-memory": {
        "en": "Most memory in MiB (1536); 0 for no limit.",
        "de": "Meister Arbeitsspeicher in MiB (1536); 0 heißt ohne Grenze.",
    },
    "help-root": {
        "en": "A folder beside the workshop's that pictures and links may lead into.",
        "de": "Ein weiterer Ordner, aus dem Bilder und Verknüpfungen stammen dürfen.",
    },
    "help-allow-url": {
        "en": "A host that pictures may be fetched from, such as 'upload.example.org'.",
        "de": "Ein Server, von dem Bilder geholt werden dürfen, etwa „upload.example.org“.",
    },
    "help-reproducible": {
        "en": "Build a second time under other circumstances, and compare the bytes.",
        "de": "Ein zweites Mal unter anderen Umständen bauen und die Bytes vergleichen.",
    },
    "help-check-output": {
        "en": "Examine the finished files in this folder instead, with the standards' checkers.",
        "de": "Stattdessen die fertigen Dateien in diesem Ordner mit den Prüfprogrammen der Normen prüfen.",
    },
    "help-force": {
        "en": "Make everything, even if nothing has changed since the last build.",
        "de": "Alles machen, auch wenn sich seit dem letzten Mal nichts geändert hat.",
    },
    "help-explain": {
        "en": "Say what has changed since the last build.",
        "de": "Sagen, was sich seit dem letzten Mal geändert hat.",
    },
    "nothing-changed": {
        "en": "nothing has changed since the last build",
        "de": "Seit dem letzten Mal hat sich nichts geändert",
    },
    "nothing-shown": {
        "en": "what has changed since the last build shows in none of the files",
        "de": "Was sich seit dem letzten Mal geändert hat, ist in keiner der Dateien zu sehen",
    },
    "file-stands": {
        "en": "{file}: as it was, nothing it is made of has changed",
        "de": "{file}: wie zuvor, nichts davon hat sich geändert",
    },
    "file-made": {
        "en": "{file}: made",
        "de": "{file}: gemacht",
    },
    "slides-made": {
        "en": "{file}: {count} of {of} slides made, the others taken over",
        "de": "{file}: {count} von {of} Folien gemacht, die anderen übernommen",
    },
    "first-build": {
        "en": "{workshop}: built for the first time with these options",
        "de": "{workshop}: zum ersten Mal mit diesen Optionen gebaut",
    },
    "changed": {
        "en": "{workshop}: built because of {names}",
        "de": "{workshop}: gebaut wegen {names}",
    },
    "renewed": {
        "en": "{workshop}: built because files in the output folder were changed or missing, or by --force",
        "de": "{workshop}: gebaut, weil Dateien im Ausgabeordner geändert waren oder fehlten, oder wegen --force",
    },
    "removed": {
        "en": "{path} is not made any more and was removed",
        "de": "{path} entsteht nicht mehr und wurde entfernt",
    },
    "help-clean": {
        "en": "Remove what builds have made; files that somebody has changed stay.",
        "de": "Entfernen, was gebaut wurde; von Hand geänderte Dateien bleiben.",
    },
    "help-clean-output": {
        "en": "Folder of the results (output).",
        "de": "Ordner der Ergebnisse (output).",
    },
    "cleaned": {
        "en": "{count} files removed",
        "de": "{count} Dateien entfernt",
    },
    "help-artifact": {
        "en": "Create an artifact of that name in a workshop: a template, a stylesheet and artifact.yaml.",
        "de": "Ein Artefakt dieses Namens in einem Workshop anlegen: Vorlage, Stylesheet und artifact.yaml.",
    },
    "help-workshop": {
        "en": "The workshop it belongs to; not needed if there is only one.",
        "de": "Der Workshop, zu dem es gehört; nicht nötig, wenn es nur einen gibt.",
    },
    "which-workshop": {
        "en": "say with --workshop for which workshop it is",
        "de": "Sagen Sie mit --workshop, für welchen Workshop es ist",
    },
    "next-artifact": {
        "en": "Next: change the files; then run 'impuls build {workshop} --only {name}'.",
        "de": "Weiter: Ändern Sie die Dateien; dann „impuls build {workshop} --only {name}“.",
    },
    "help-pack": {
        "en": "Build, and pack all files with a print list into a zip.",
        "de": "Baut alles und packt es mit einer Druckliste in ein Zip.",
    },
    "packed": {
        "en": "{file}  {count} files",
        "de": "{file}  {count} Dateien",
    },
    "help-impose": {
        "en": "Put several pages of a PDF on each sheet.",
        "de": "Setzt mehrere Seiten eines PDFs auf jedes Blatt.",
    },
    "help-as": {
        "en": "How the pages stand on the sheets.",
        "de": "Wie die Seiten auf den Blättern stehen.",
    },
    "help-impose-paper": {
        "en": "The paper it is printed on; by default A4.",
        "de": "Das Papier, auf das gedruckt wird; sonst A4.",
    },
    "help-impose-output": {
        "en": "The file that is written; by default beside FILE.",
        "de": "Die Datei, die geschrieben wird; sonst neben DATEI.",
    },
    "help-flip": {
        "en": "Over which edge the printer turns the paper; by default so that both sides stand upright.",
        "de": "Über welche Kante der Drucker das Papier wendet; sonst so, dass beide Seiten aufrecht stehen.",
    },
    "help-tile": {
        "en": "Cut posters into tiles for this paper, to be glued together; only these are made.",
        "de": "Plakate in Teile für dieses Papier zerlegen, zum Zusammenkleben; nur diese werden gemacht.",
    },
    "help-archive": {
        "en": "Make the papers as PDF/A-3u for archives, accessible as ever.",
        "de": "Die Papiere als PDF/A-3u für Archive machen, barrierefrei wie sonst.",
    },
    "help-strict": {
        "en": "Treat warnings as errors.",
        "de": "Warnungen wie Fehler behandeln.",
    },
    "help-template": {
        "en": "PowerPoint template of the decks (.pptx or .potx); default: the built-in look.",
        "de": "PowerPoint-Vorlage der Foliensätze (.pptx oder .potx); sonst die eingebaute Gestaltung.",
    },
    "help-format": {
        "en": "How to print; default: text.",
        "de": "Form der Ausgabe; sonst text.",
    },
    "help-schema-output": {
        "en": "Folder to write to; default: content/.schemas.",
        "de": "Ordner, in den geschrieben wird; sonst content/.schemas.",
    },
    "help-language": {
        "en": "Language of the new workshop; default: the language of the messages.",
        "de": "Sprache des neuen Workshops; sonst die Sprache der Meldungen.",
    },
    "help-lang": {
        "en": "Language of messages and help; default: from LC_ALL, LC_MESSAGES or LANG.",
        "de": "Sprache von Meldungen und Hilfe; sonst nach LC_ALL, LC_MESSAGES oder LANG.",
    },
    "help-version": {"en": "Show the version.", "de": "Zeigt die Version."},
    "help-help": {"en": "Show this help.", "de": "Zeigt diese Hilfe."},
    "usage": {"en": "Usage: ", "de": "Aufruf: "},
    "options": {"en": "Options", "de": "Optionen"},
    "commands": {"en": "Commands", "de": "Befehle"},
    "metavar-options": {"en": "[OPTIONS]", "de": "[OPTIONEN]"},
    "metavar-command": {"en": "COMMAND [ARGUMENTS]…", "de": "BEFEHL [ARGUMENTE]…"},
    "metavar-artifact": {"en": "ARTIFACT", "de": "ERZEUGNIS"},
    "metavar-file": {"en": "FILE", "de": "DATEI"},
    "metavar-minutes": {"en": "MINUTES", "de": "MINUTEN"},
    "metavar-clock": {"en": "HH:MM", "de": "HH:MM"},
    "metavar-number": {"en": "NUMBER", "de": "NUMMER"},
    "metavar-folder": {"en": "FOLDER", "de": "ORDNER"},
    # ------------------------------------------------------------ wrong usage
    "see-help": {"en": "see '{command} --help'", "de": "„{command} --help“ erklärt den Aufruf"},
    "did-you-mean": {"en": "did you mean '{suggestion}'?", "de": "Meinten Sie „{suggestion}“?"},
    "unknown-command": {"en": "there is no command '{name}'", "de": "Den Befehl „{name}“ gibt es nicht"},
    "unknown-option": {"en": "there is no option '{name}'", "de": "Die Option „{name}“ gibt es nicht"},
    "missing-argument": {"en": "{name} is missing", "de": "{name} fehlt"},
    "missing-value": {"en": "'{name}' needs a value", "de": "„{name}“ braucht einen Wert"},
    "needs-no-value": {"en": "'{name}' takes no value", "de": "Zu „{name}“ gehört kein Wert"},
    "bad-choice": {"en": "'{name}' must be one of: {choices}", "de": "Zu „{name}“ passen nur: {choices}"},
    "too-much": {"en": "too many arguments", "de": "Das sind zu viele Angaben"},
    # ------------------------------------------------------------ reports
    "error": {"en": "error", "de": "Fehler"},
    "warning": {"en": "warning", "de": "Warnung"},
    "note": {"en": "note", "de": "Hinweis"},
    "hint": {"en": "hint", "de": "Tipp"},
    "one-error": {"en": "1 error", "de": "1 Fehler"},
    "many-errors": {"en": "{count} errors", "de": "{count} Fehler"},
    "one-warning": {"en": "1 warning", "de": "1 Warnung"},
    "many-warnings": {"en": "{count} warnings", "de": "{count} Warnungen"},
    "one-note": {"en": "1 note", "de": "1 Hinweis"},
    "many-notes": {"en": "{count} notes", "de": "{count} Hinweise"},
    "nothing-found": {"en": "no mistakes found", "de": "Keine Fehler gefunden"},
    "strict": {
        "en": "warnings count as errors here (--strict)",
        "de": "Warnungen gelten hier als Fehler (--strict)",
    },
    "nothing-written": {
        "en": "nothing was written, earlier files are unchanged",
        "de": "Nichts wurde geschrieben, frühere Dateien sind unverändert",
    },
    # ------------------------------------------------------------ what was done
    "slides": {"en": "{count} slides", "de": "{count} Folien"},
    "one-slide": {"en": "1 slide", "de": "1 Folie"},
    "pages": {"en": "{count} pages", "de": "{count} Seiten"},
    "one-page": {"en": "1 page", "de": "1 Seite"},
    "left-out": {
        "en": "left out: {artifact} of {workshop}: {reason}",
        "de": "Ausgelassen: {artifact} für {workshop}: {reason}",
    },
    "heading-workshops": {"en": "Workshops", "de": "Workshops"},
    "heading-artifacts": {"en": "Artifacts (--only)", "de": "Erzeugnisse (--only)"},
    "heading-layouts": {"en": "Slide layouts and their slots", "de": "Folienlayouts und ihre Felder"},
    "no-workshops": {
        "en": "none yet under content/; 'impuls new NAME' creates one",
        "de": "noch keine unter content/; „impuls new NAME“ legt einen an",
    },
    "needs": {"en": "needs {kinds}", "de": "braucht {kinds}"},
    "schemas-written": {"en": "{count} schemas in {folder}", "de": "{count} Schemata in {folder}"},
    "created": {"en": "created {folder}", "de": "Angelegt: {folder}"},
    "next-steps": {
        "en": "Next: open the files in a text editor, workshop.yaml first; then run 'impuls build {name}'.",
        "de": "Weiter: Öffnen Sie die Dateien in einem Texteditor, zuerst workshop.yaml; "
              "dann „impuls build {name}“.",
    },
    # ------------------------------------------------------------ mistakes of the commands themselves
    "bad-name": {
        "en": "'{name}' cannot name a workshop: use lower-case letters, digits and hyphens",
        "de": "„{name}“ geht nicht als Name: Möglich sind Kleinbuchstaben, Ziffern und Bindestriche",
    },
    "exists": {
        "en": "'{folder}' exists already; nothing was changed",
        "de": "„{folder}“ gibt es schon; nichts wurde geändert",
    },
    "cannot-open": {
        "en": "cannot read or write '{path}': {reason}",
        "de": "„{path}“ lässt sich nicht lesen oder schreiben: {reason}",
    },
    "cannot-use": {"en": "cannot go on: {reason}", "de": "Es geht nicht weiter: {reason}"},
    "library-missing": {
        "en": "a library cannot be loaded: {reason}",
        "de": "Eine Bibliothek lässt sich nicht laden: {reason}",
    },
    "see-doctor": {"en": "'impuls doctor' says what is missing", "de": "„impuls doctor“ sagt, was fehlt"},
    "interrupted": {"en": "stopped", "de": "Abgebrochen"},
}
