"""The print list of a pack: every file with its paper, colour, sides and number of copies."""

from __future__ import annotations

import io
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct

from impuls_workshop.backends.sheets import PAPERS
from impuls_workshop.content.model import Workshop
from impuls_workshop.document.layouts import PT_TO_MM
from impuls_workshop.templating.artifacts import Artifact, Printing

README: Final = {True: "LIESMICH.txt", False: "README.txt"}
"""Name of the print list, in German or not."""
_LARGE: Final = ("A2", "A1", "A0")
_WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "list": ("Druckliste", "Print list"),
    "for": ("für {people} Personen", "for {people} people"),
    "groups": (", {groups} Gruppen", ", {groups} groups"),
    "file": ("Datei", "File"), "what": ("Was", "What"), "pages": ("Seiten", "Pages"), "paper": ("Papier", "Paper"),
    "colour": ("Farbe", "Colour"), "sides": ("Druck", "Sides"), "copies": ("Stück", "Copies"),
    "in-colour": ("farbig", "colour"), "grey-will-do": ("grau genügt", "grey will do"), "grey": ("grau", "grey"),
    "duplex": ("beidseitig", "both sides"), "simplex": ("einseitig", "one side"),
    "lying": ("{paper} quer", "{paper} landscape"),
    "as-needed": ("nach Bedarf", "as needed"),
    "per_person": ("je Person 1", "1 a person"), "per_group": ("je Gruppe 1", "1 a group"),
    "per_team": ("je Teamrolle 1", "1 a team role"),
    "reserve": ("Die Stückzahlen je Person enthalten eine Reserve.", "Numbers per person include a reserve."),
    "screen": ("Zum Zeigen, nicht zum Drucken:", "To show, not to print:"),
    "size": ("Alles mit 100 % drucken, nicht „an Seite anpassen“.", "Print everything at 100 %, not 'fit to page'."),
    "large": ("Blätter ab A2 druckt ein Copyshop. Für den eigenen Drucker zerlegt sie: impuls build --only posters "
              "--tile A4", "Sheets from A2 on are for a print shop. To cut them for your own printer: impuls build "
              "--only posters --tile A4"),
}
"""German and English."""


class Piece(Struct, frozen=True):
    """A file of a pack."""

    artifact: Artifact
    file: str
    content: bytes
    pages: int


def print_list(workshop: Workshop, pieces: Sequence[Piece], *, grey: bool) -> str:
    """Return the list in the workshop's language, as plain text.

    Args:
        workshop: Has the numbers of people, groups and team roles.
        pieces: The files.
        grey: Whether they are made without colour.
    """
    say = _Say(workshop.language.lower().startswith("de"))
    printed = [piece for piece in pieces if piece.file.endswith(".pdf")]
    title = workshop.title.plain
    lines = [title, "=" * len(title), "", say("list") + _for(workshop, say), ""]
    lines += _table([_head(say), *(_row(piece, workshop, say, grey=grey) for piece in printed)])
    lines += ["", say("size")]
    if any(piece.artifact.printing and piece.artifact.printing.copies == "per_person" for piece in printed):
        lines.append(say("reserve"))
    if any(word in _LARGE for piece in printed for word in _papers(piece, say).split()):
        lines.append(say("large"))
    shown = [piece for piece in pieces if piece not in printed]
    if shown:
        lines += ["", say("screen"), *_table([(piece.file, piece.artifact.title_in(workshop.language))
                                              for piece in shown], "  ")]
    return "\n".join(lines) + "\n"


class _Say(Struct, frozen=True):
    german: bool

    def __call__(self, key: str, **values: object) -> str:
        return _WORDS[key][0 if self.german else 1].format(**values)


def _for(workshop: Workshop, say: _Say) -> str:
    people = workshop.participants
    if people is None:
        return ""
    groups = say("groups", groups=people.groups) if people.groups else ""
    return f" {say('for', people=people.planned)}{groups}"


def _head(say: _Say) -> tuple[str, ...]:
    return tuple(say(key) for key in ("file", "what", "pages", "paper", "colour", "sides", "copies"))


def _row(piece: Piece, workshop: Workshop, say: _Say, *, grey: bool) -> tuple[str, ...]:
    rule = piece.artifact.printing or Printing()
    colour = "grey" if grey else "in-colour" if rule.colour else "grey-will-do"
    return (piece.file, piece.artifact.title_in(workshop.language), str(piece.pages), _papers(piece, say),
            say(colour), say("duplex" if rule.duplex else "simplex"), _copies(piece.artifact.printing, workshop, say))


def _copies(rule: Printing | None, workshop: Workshop, say: _Say) -> str:
    if rule is None:
        return say("as-needed")
    if isinstance(rule.copies, int):
        return str(rule.copies)
    count = copies_of(rule, workshop)
    return say(rule.copies) if count is None else str(count)


def copies_of(rule: Printing, workshop: Workshop) -> int | None:
    """Return how many copies are needed, with the reserve; None if the workshop does not say for how many."""
    people = workshop.participants
    count: int | None
    if isinstance(rule.copies, int):
        count = rule.copies
    elif rule.copies == "per_team":
        count = len(workshop.agenda.team) if workshop.agenda and workshop.agenda.team else None
    elif people is None:
        count = None
    elif rule.copies == "per_person":
        count = people.planned
    elif people.groups or not people.group_size:
        count = people.groups
    else:
        count = -(-people.planned // people.group_size)
    return None if count is None else math.ceil(round(count * (1 + rule.reserve), 6))


def _papers(piece: Piece, say: _Say) -> str:
    """Name the paper; where there are several, each with its number of pages."""
    import pikepdf

    with pikepdf.open(io.BytesIO(piece.content)) as pdf:
        found = Counter(_paper(float(page.mediabox[2]) * PT_TO_MM, float(page.mediabox[3]) * PT_TO_MM, say)
                        for page in pdf.pages)
    if len(found) == 1:
        return next(iter(found))
    return ", ".join(f"{count} × {paper}" for paper, count in sorted(found.items()))


def _paper(width: float, height: float, say: _Say) -> str:
    for name, (short, long) in PAPERS.items():
        if abs(width - short) < 1 and abs(height - long) < 1:
            return name
        if abs(width - long) < 1 and abs(height - short) < 1:
            return say("lying", paper=name)
    return f"{width:.0f} × {height:.0f} mm"


def _table(rows: Sequence[tuple[str, ...]], indent: str = "") -> Iterator[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
    for number, row in enumerate(rows):
        yield indent + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        if number == 0 and len(row) > 2:
            yield indent + "  ".join("-" * width for width in widths)
