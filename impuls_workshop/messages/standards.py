"""Messages about finished files: what checkers find, and whether two builds are the same."""

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "finding": {
        "en": "{checker}: {text}",
        "de": "{checker}: {text}",
    },
    "more": {
        "en": "{checker}: {count} more",
        "de": "{checker}: {count} weitere",
    },
    "no-files": {
        "en": "there are no decks or papers in '{folder}'",
        "de": "In „{folder}“ gibt es weder Foliensätze noch Papiere",
    },
    "checked": {
        "en": "{count} files examined",
        "de": "{count} Dateien geprüft",
    },
    "lacking": {
        "en": "not installed, so not asked: {names} (pip install 'impuls-workshop[checks]'; qpdf from your system)",
        "de": "Nicht installiert, also nicht gefragt: {names} (pip install 'impuls-workshop[checks]'; qpdf vom System)",
    },
    "other-bytes": {
        "en": "a second build gives other bytes",
        "de": "Beim zweiten Mal entstehen andere Bytes",
    },
    "not-again": {
        "en": "a second build does not make this file",
        "de": "Beim zweiten Mal entsteht diese Datei nicht",
    },
    "same-bytes": {
        "en": "built again with another hash seed, time zone, locale and folder: the same bytes in all {count} files",
        "de": "Noch einmal gebaut, mit anderem Hash-Startwert, anderer Zeitzone, Sprache und anderem Ordner: "
              "dieselben Bytes in allen {count} Dateien",
    },
}
