"""The words that are measured: those of the seed's workshop, and prose about them.

Where the workshop is repeated, each text carries the number of its repetition: a tool that remembers what it has
measured or parsed gains nothing from texts that are the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

TITLE = "Workshop: Interkommunale Kooperation"
AUTHOR = "Maximiliane Seitz"
AFFILIATION = "TU Dortmund – Fakultät Raumplanung"
PROJECT = "IMPULS – Impulse für eine nachhaltige, interkommunal abgestimmte Daseinsvorsorge in der Planungsregion Harz"
LINE = f"Forschungsprojekt: {PROJECT}"
GOALS = ("Gemeinsame Wahrnehmung von zentralörtlichen Funktionen der Daseinsvorsorge", "Gelebte Kooperation")
PARTNERS = (("Verbundpartner", ("Stadt Halberstadt", "Planungsregion Harz")),
            ("Assoziierte Partner", ("Stadt Wernigerode", "Welterbestadt Quedlinburg")))
PHASES = (
    ("Findungsphase", ("Erkennen der Problemlage", "Gutachten und Untersuchungen", "Sondierungsgespräche")),
    ("Start und Euphoriephase", ("Ableitung von Kooperationsfeldern",
                                 "Einrichtung von Lenkungs- und Arbeitsgruppen", "Vertragliche Fixierung")),
    ("Umsetzungs-/ Implementierungsphase", ("Bearbeitung der vereinbarten Aufgaben", "Routine")),
    ("Stabilisierungs-/ Stagnationsphase", ("Stagnation oder das setzen neuer Impulse",)),
    ("Zusammenschluss oder Auflösung", ()),
)
CREDIT = "Quelle: ARGE Greiving / Blotevogel / Pietschmann / Winkel, 2008"
CHALLENGES = (
    ("Vertrauen schaffen",
     ("Keine Kooperationserfahrung", "Sehr personenabhängig", "Teilweise Konkurrenzdenken"),
     ("Offene Kommunikation", "Themenschwerpunkte gemeinsam setzen", "Geeignete Kooperationsform")),
    ("Mehrwert greifbar machen",
     ("Unterschiedliche Motivation", "Große Zeitspanne", "Keine „good-practices“"),
     ("Gemeinsames Problemverständnis", "Austausch in interaktiven Formaten", "Inhalte gemeinsam gestalten",
      "Gemeinsame Zielstellung")),
    ("Win-win-Lösungen finden",
     ("Konkurrenzdenken", "Rechtfertigung vor Bevölkerung bzw. Wählerschaft"),
     ("Gemeinsame Identität -> Mehrwert für die Region",
      "Individuelle Bedürfnisse und gemeinsame Stärken und Schwächen identifizieren und einbeziehen")),
)
MODEL = "Kooperationsmodell (Entwurf)"
QUESTIONS = ("Welche Stelle fehlt? Welche ist zu viel?", "Wer darf was entscheiden – und was bleibt beim Stadtrat?",
             "Was passiert, wenn eine Person wechselt?")
TABLE = (("Form", "Bindung", "Eigene Rechtsperson"), ("Gesprächsrunde", "gering", "nein"),
         ("Arbeitsgemeinschaft", "mittel", "nein"), ("Zweckvereinbarung", "hoch", "nein"),
         ("Zweckverband", "hoch", "ja"))
ALT = "Drei Städte, durch Linien mit einer gemeinsamen Mitte verbunden"
RULES = ("Eine Person spricht, die anderen hören zu.", "Einwände sind willkommen, am besten mit einem Vorschlag.",
         "Was im Raum gesagt wird, bleibt ohne Namen.", "Ergebnisse schreiben wir sofort auf.")
STEPS = ("Eine Ansprechperson je Stadt benennen", "Den nächsten Termin festlegen", "Das Protokoll versenden")
NOTES = ("In einem Satz sagen, worum es geht, und eine Pause lassen.",
         "Frage in den Raum: „Welches Angebot würden Sie zuerst gemeinsam sichern?“ Antworten sammeln, nicht bewerten.")
PROSE = (
    "Vertrauen wächst aus Erfahrung miteinander, nicht aus Absichtserklärungen; wer klein anfängt, kann {} zuerst an "
    "einem Vorhaben prüfen, das niemandem wehtut.",
    "Die Phasen einer Zusammenarbeit sind ein Denkmodell und kein Fahrplan, denn Verbünde überspringen Abschnitte "
    "wie {} oder fallen in einen früheren zurück.",
    "Ein guter Vertrag regelt nicht nur Ziele und Geld, sondern auch, wie über {} entschieden und gestritten wird und "
    "wie eine Stadt wieder aussteigen kann.",
    "Routine ist ein Erfolg und eine Gefahr zugleich: Kleine, sichtbare Vorhaben halten die Beteiligten wach, während "
    "{} im Alltag leicht vergessen wird.",
    "Konkurrenz lässt sich nicht wegreden; besser ist die Frage, wo sie der Daseinsvorsorge nützt, wo sie schadet und "
    "was {} damit zu tun hat.",
    "Wer berät, stimmt nicht mit ab, und wer abstimmt, braucht Befugnisse, Mittel und eine Vertretung, die {} auch "
    "nach einem Personalwechsel weiterführt.",
)


@dataclass(frozen=True)
class Numbered:
    """A repetition of the texts; the first one has no numbers.

    Attributes:
        number: Which repetition it is, from 0.
    """

    number: int

    def __call__(self, text: str) -> str:
        """Return a text with the number."""
        return f"{text} ({self.number})" if self.number else text

    def every(self, texts: Sequence[str]) -> list[str]:
        """Return texts with the number."""
        return [self(text) for text in texts]


def prose(number: int) -> list[str]:
    """Return four paragraphs of a section of a handout, which no other section has."""
    def paragraph(first: int) -> str:
        return " ".join(PROSE[(first + each) % len(PROSE)].format(f"Punkt {number}.{first + each}")
                        for each in range(5))

    return [paragraph(number + 3 * each) for each in range(4)]
