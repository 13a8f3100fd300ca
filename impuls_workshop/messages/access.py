"""Messages about what lies outside of the workshop's folder."""

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "host-not-allowed": {
        "en": "nothing is fetched from the host '{host}'",
        "de": "Vom Server „{host}“ wird nichts geholt",
    },
    "link-outside": {
        "en": "'{file}' is a link that leads elsewhere; it is not read",
        "de": "„{file}“ ist eine Verknüpfung, die woandershin führt; sie wird nicht gelesen",
    },
    "save-or-allow": {
        "en": "save the file in the workshop's folder, or allow the host with '--allow-url {host}'",
        "de": "Legen Sie die Datei in den Ordner des Workshops, oder erlauben Sie den Server mit „--allow-url {host}“",
    },
    "not-https": {
        "en": "'{address}' is not fetched: only plain https addresses are",
        "de": "„{address}“ wird nicht geholt; das geht nur mit einfachen https-Adressen",
    },
    "private-host": {
        "en": "'{host}' is not on the public internet; nothing is fetched from there",
        "de": "„{host}“ liegt nicht im öffentlichen Internet; von dort wird nichts geholt",
    },
    "not-fetched": {
        "en": "'{address}' could not be fetched: {reason}",
        "de": "„{address}“ war nicht zu holen: {reason}",
    },
    "too-much": {
        "en": "'{address}' took longer than {seconds} s or gave more than {limit}",
        "de": "„{address}“ brauchte länger als {seconds} s oder lieferte mehr als {limit}",
    },
}
