"""Chooses which of the template's layouts serves a slide: by type, then placeholders, then names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from impuls_workshop.backends.pptx.foreign.anatomy import Anatomy
from impuls_workshop.backends.pptx.foreign.wanted import Wanted

_TYPES: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("title", "secHead"),
    "section": ("secHead", "title"),
    "closing": ("secHead", "title"),
    "content": ("obj", "tx"),
    "two-content": ("twoObj", "twoTxTwoObj"),
    "comparison": ("twoTxTwoObj", "twoObj"),
    "three-columns": ("titleOnly",),
    "diagram": ("titleOnly", "obj", "dgm"),
    "agenda": ("obj", "tbl", "titleOnly"),
    "table": ("tbl", "obj", "titleOnly"),
    "picture-left": ("twoObj", "objAndTx", "objTx"),
    "picture-right": ("twoObj", "txAndObj", "objTx"),
    "picture-full": ("titleOnly", "obj"),
    "quote": ("obj", "tx"),
    "question": ("obj", "tx"),
    "sources": ("obj", "tx"),
}
"""Our layouts to the types of layouts (ECMA-376 part 1, 19.7.15) that serve them, the best first."""
_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "title": ("titelfolie", "title slide", "deckblatt", "cover", "titel", "title", "page de titre",
              "diapositive de titre", "diapositiva de titulo", "tytul", "startfolie", "start", "deckfolie", "titre"),
    "section": ("section", "abschnitt", "kapitel", "divider", "trenn", "zwischentitel", "chapter",
                "titre de section"),
    "closing": ("closing", "schluss", "ende", "danke", "thank", "kontakt", "contact", "fin", "merci"),
    "content": ("titel und inhalt", "title and content", "one content", "inhalt", "content", "text",
                "titre et contenu"),
    "two-content": ("zwei inhalte", "two content", "zweispaltig", "two column", "2 column", "deux contenus"),
    "comparison": ("vergleich", "comparison", "gegenuberstellung", "comparaison", "zwei inhalte", "two content"),
    "three-columns": ("drei", "three", "3 column", "trois"),
    "diagram": ("nur titel", "title only", "titre seul", "diagram", "schaubild", "grafik"),
    "agenda": ("agenda", "ablauf", "programm", "tagesordnung", "titel und inhalt", "title and content"),
    "table": ("tabelle", "table", "tableau"),
    "picture-left": ("bild links", "picture left", "image gauche"),
    "picture-right": ("bild rechts", "picture right", "image droite"),
    "picture-full": ("nur titel", "title only", "bild gross", "big picture"),
    "quote": ("zitat", "quote", "citation"),
    "question": ("aufgabe", "question", "frage", "task", "titel und inhalt", "title and content"),
    "sources": ("quellen", "sources", "literatur", "references", "titel und inhalt", "title and content"),
}
"""Words in layouts' names, without accents, in the languages met."""
_ROOMY: Final = 0.52
"""Share of the slide's height that is enough for content; below it, a layout is worse."""
_NARROW: Final = 140.0
_PLAIN: Final = frozenset({"title", "section", "closing"})
"""Roles whose layouts look special, so that no other role should take them."""
_MORE_THAN_TITLE: Final = re.compile(r"\b(nur|only|seul|und|and|et|solo|y)\b")
"""As in "Nur Titel" and "Titel und Inhalt", which are not title slides."""
_SPECIAL_WORDS: Final = ("agenda", "zitat", "quote", "citation", "danke", "thank", "kontakt", "contact", "ende",
                         "deckblatt", "titelfolie", "title slide", "cover", "section", "divider", "kapitel",
                         "abschnitt", "trenn", "team", "disclaimer", "impressum")


def choose(wanted: Wanted, layouts: Sequence[Anatomy]) -> Anatomy:
    """Return the layout that serves best; ties go to the first master and the first layout."""
    return max(layouts, key=lambda layout: (_score(wanted, layout), -layout.layout.master.order))


def find_by_name(name: str, layouts: Iterable[Anatomy]) -> Anatomy | None:
    """Return the layout of this name, as a mapping file names it."""
    return next((each for each in layouts if _folded(each.layout.name) == _folded(name)), None)


def _score(wanted: Wanted, layout: Anatomy) -> float:
    role = wanted.layout.name
    types = _TYPES.get(role) or (wanted.layout.type, *_by_columns(wanted))
    kind = layout.layout.type
    if role == "two-content" and wanted.has_heads:
        types = ("twoTxTwoObj", "twoObj")
    score = 0.0
    if kind in types:
        score += 40 - 12 * types.index(kind)
    elif kind not in {"cust", ""}:
        score -= 12
    if kind in {"title", "secHead"} and role not in _PLAIN:
        score -= 40
    if kind == "blank":
        score -= 20
    score -= 10 * (layout.layout.master.order > 0)
    if role not in _PLAIN:
        score -= _NARROW * max(_ROOMY - layout.room, 0.0)
    return score + _structure(wanted, layout) + _naming(role, layout) - 100 * layout.layout.vertical


def _by_columns(wanted: Wanted) -> tuple[str, ...]:
    return {0: ("titleOnly",), 1: ("obj", "tx"), 2: ("twoObj", "twoTxTwoObj")}.get(
        len(wanted.columns), ("titleOnly",))


def _structure(wanted: Wanted, layout: Anatomy) -> float:
    """How well placeholders and filled slots agree."""
    score = 20.0 if layout.layout.title else -35.0 if layout.title is None else 12.0
    drawn = sum(slot.name in wanted.figures for slot in wanted.columns)
    needed, there = len(wanted.columns) - drawn, len(layout.mains)
    if wanted.layout.name in _PLAIN:
        score -= 9 * there
        there = needed
    if there < needed:
        score -= 14 * (needed - there)
    score -= 9 * max(there - max(needed, 1 if drawn else 0), 0)
    if needed > 1 and there == needed and not layout.side_by_side:
        score -= 12
    heads = sum(head is not None for head in layout.heads)
    score -= 4 * abs(heads - sum(head is not None for head in wanted.heads))
    score -= 8 * len(layout.pictures) * (wanted.layout.name not in _PLAIN)
    score += 4 if wanted.above and layout.kickers else 0
    return score - 2 * max(len(layout.smalls) - len(wanted.below), 0)


def _naming(role: str, layout: Anatomy) -> float:
    name = _folded(layout.layout.name)
    words = _WORDS.get(role, (_folded(role),))
    if role == "title" and _MORE_THAN_TITLE.search(name):
        return -8.0
    for rank, word in enumerate(words):
        if re.search(rf"\b{re.escape(word)}", name):
            return 12 - rank * 0.5
    return -8.0 if any(re.search(rf"\b{word}", name) for word in _SPECIAL_WORDS) else 0.0


def _folded(name: str) -> str:
    """Return a name in small letters without accents and punctuation."""
    plain = unicodedata.normalize("NFKD", name.replace("ß", "ss")).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", " ", plain).strip()
