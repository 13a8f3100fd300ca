"""Messages about the style of the list of sources."""

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "no-style": {
        "en": "there is no CSL style '{file}' in the workshop's folder",
        "de": "Im Ordner des Workshops gibt es keinen CSL-Stil „{file}“",
    },
    "bad-style": {
        "en": "the CSL style '{file}' cannot be used: {problem}",
        "de": "Der CSL-Stil „{file}“ lässt sich nicht verwenden: {problem}",
    },
}
