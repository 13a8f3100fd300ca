"""Messages of the limits of time and memory."""

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    "too-slow": {
        "en": "'{step}' took longer than {seconds} s and was ended",
        "de": "„{step}“ dauerte länger als {seconds} s und wurde beendet",
    },
    "too-much-memory": {
        "en": "'{step}' needed more than {limit} of memory and was ended",
        "de": "„{step}“ brauchte mehr als {limit} Arbeitsspeicher und wurde beendet",
    },
    "died": {
        "en": "'{step}' was ended by the system ({signal}); mostly because memory ran out",
        "de": "„{step}“ wurde vom System beendet ({signal}), meist weil der Arbeitsspeicher nicht reichte",
    },
    "what-to-do": {
        "en": "look for what is endless or very large there; '--timeout SECONDS' and '--memory MIB' set the limits",
        "de": "Ist dort etwas endlos oder sehr groß? „--timeout SEKUNDEN“ und „--memory MIB“ ändern die Grenzen",
    },
}
