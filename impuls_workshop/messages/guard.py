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
    "too-deep": {
        "en": "something in '{step}' is nested deeper than can be worked on",
        "de": "Etwas in „{step}“ ist tiefer verschachtelt, als es sich verarbeiten lässt",
    },
    "failed": {
        "en": "'{step}' could not be finished because of a fault in impuls itself: {problem}",
        "de": "„{step}“ ließ sich wegen eines Fehlers in impuls selbst nicht fertigstellen: {problem}",
    },
    "report-it": {
        "en": "please report it; with IMPULS_TRACEBACK=1 in the environment impuls says where it happened",
        "de": "Bitte melden Sie ihn; mit IMPULS_TRACEBACK=1 in der Umgebung sagt impuls, wo er auftrat",
    },
    "what-to-do": {
        "en": "look for what is endless or very large there; '--timeout SECONDS' and '--memory MIB' set the limits",
        "de": "Ist dort etwas endlos oder sehr groß? „--timeout SEKUNDEN“ und „--memory MIB“ ändern die Grenzen",
    },
}
