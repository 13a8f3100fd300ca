"""Messages about the feedback form."""

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "not-https": {
        "en": "'{url}' is no secure web address: it must begin with https://",
        "de": "„{url}“ ist keine sichere Webadresse: Sie muss mit https:// beginnen",
    },
    "not-of-this-kind": {
        "en": "'{field}' belongs to questions of the kind {kinds}, this one is of the kind {kind}",
        "de": "„{field}“ gehört zu Fragen der Art {kinds}, diese ist von der Art {kind}",
    },
    "no-word": {
        "en": "a scale needs a word at both ends: '{field}' is missing",
        "de": "Eine Skala braucht an beiden Enden ein Wort: „{field}“ fehlt",
    },
    "too-few-options": {
        "en": "a choice needs at least two 'options'",
        "de": "Eine Auswahl braucht mindestens zwei Antworten in „options“",
    },
}
