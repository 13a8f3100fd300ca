"""What `impuls watch` says."""

from __future__ import annotations

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "help": {
        "en": """Build, stay, and build again whenever a file is saved.

WORKSHOP is a folder, or a name under content/. Without one, every workshop under content/ is built, new ones
too. Ctrl-C ends it.

\b
Examples:
  impuls watch
  impuls watch harz --only deck""",
        "de": """Baut, bleibt und baut neu, sobald eine Datei gespeichert wird.

WORKSHOP ist ein Ordner oder ein Name unter content/. Ohne Angabe werden alle Workshops unter content/ gebaut,
auch neue. Strg+C beendet es.

\b
Beispiele:
  impuls watch
  impuls watch harz --only deck""",
    },
    "begun": {
        "en": "watching {folders}; Ctrl-C ends it",
        "de": "Änderungen werden beobachtet in: {folders}; Strg+C beendet es",
    },
    "changed": {"en": "{clock}  changed: {files}", "de": "{clock}  Geändert: {files}"},
    "more": {"en": "and {count} more", "de": "und {count} weitere"},
    "built": {"en": "{clock}  {workshop}: {count} files in {duration}",
              "de": "{clock}  {workshop}: {count} Dateien in {duration}"},
    "built-one": {"en": "{clock}  {workshop}: 1 file in {duration}",
                  "de": "{clock}  {workshop}: 1 Datei in {duration}"},
    "nothing": {"en": "{clock}  {workshop}: nothing to be done", "de": "{clock}  {workshop}: nichts zu tun"},
    "failed": {
        "en": "{clock}  {workshop}: nothing was written, earlier files are unchanged",
        "de": "{clock}  {workshop}: nichts geschrieben, frühere Dateien sind unverändert",
    },
    "fixed": {"en": "fixed: {text}", "de": "Behoben: {text}"},
    "gone": {
        "en": "{clock}  {workshop} is gone; what was built stays until the folder is back",
        "de": "{clock}  {workshop} ist verschwunden; die Ergebnisse bleiben, bis der Ordner wieder da ist",
    },
    "come": {"en": "{clock}  {workshop} is there", "de": "{clock}  {workshop} ist da"},
    "polling": {
        "en": "this system cannot say when files change, so they are looked at several times a second",
        "de": "Dieses System meldet keine Änderungen, deshalb wird mehrmals in der Sekunde nachgesehen",
    },
    "renewed": {
        "en": "{clock}  impuls itself has changed: everything is checked once more",
        "de": "{clock}  impuls selbst hat sich geändert: Alles wird noch einmal geprüft",
    },
}
