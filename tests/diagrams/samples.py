"""Subjects for drawings, a measure that estimates, and geometry to check drawings by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import hypothesis
from hypothesis import HealthCheck, settings

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.diagrams.frames import text_frame
from impuls_workshop.diagrams.kinds import draw
from impuls_workshop.diagrams.lettering import height
from impuls_workshop.diagrams.shapes import Connector, Drawing, Shape
from impuls_workshop.document.layouts import PT_TO_MM, Box

ANY = settings(deadline=None, max_examples=25, derandomize=True, phases=(hypothesis.Phase.generate,),
               suppress_health_check=[HealthCheck.too_slow])
"""For properties: the same examples in every run, and none made smaller, which takes minutes for drawings."""
NARROW, WIDE = "iljtfr.,:;'|!/()- ", "mwMW—@%"


@dataclass(frozen=True)
class Words:
    plain: str
    span: Span | None = None


class Estimate:
    """Measures as a common sans serif would, letter by letter."""

    def width(self, text, size, *, font="body", bold=False, italic=False):
        return _ems(text) * size * PT_TO_MM * (1.06 if bold else 1.0) * (1.1 if font == "heading" else 1.0)

    def lines(self, text, size, width_mm, *, font="body", bold=False, italic=False):
        found, line = [], ""
        for word in text.split(" "):
            longer = f"{line} {word}" if line else word
            if self.width(longer, size, font=font, bold=bold) <= width_mm:
                line = longer
                continue
            if line:
                found.append(line)
            line = word
            while self.width(line, size, font=font, bold=bold) > width_mm and len(line) > 1:
                cut = len(line) - 1
                while cut > 1 and self.width(line[:cut], size, font=font, bold=bold) > width_mm:
                    cut -= 1
                found.append(line[:cut])
                line = line[cut:]
        return (*found, line)

    def line_height(self, size, *, font="body"):
        return size * 1.22 * PT_TO_MM


@lru_cache(maxsize=4096)
def _ems(text):
    return sum(0.27 if letter in NARROW else 0.85 if letter in WIDE else 0.62 if letter.isupper() else 0.5
               for letter in text)


@dataclass(frozen=True)
class Phase:
    title: Words
    steps: Sequence[Words] = ()
    first_step: int | None = None
    outcomes: Sequence[Words] = ()
    id: str = "phase"


@dataclass(frozen=True)
class Phases:
    items: Sequence[Phase]
    title: Words | None = None
    cyclic: bool = False
    alt: Words | None = None


@dataclass(frozen=True)
class Level:
    id: str
    title: Words
    question: Words | None = None


@dataclass(frozen=True)
class Side:
    id: str
    title: Words
    position: str = "right"


@dataclass(frozen=True)
class NodeKind:
    id: str
    title: Words
    shape: str = "rounded"
    line: str = "solid"
    badge: str | None = None


@dataclass(frozen=True)
class Node:
    id: str
    title: Words
    level: str | None = None
    side: str | None = None
    kind: str | None = None
    count: int | None = None


@dataclass(frozen=True)
class EdgeKind:
    id: str
    title: Words
    line: str = "solid"
    arrow: str = "end"


@dataclass(frozen=True)
class Edge:
    from_: str
    to: str
    kind: str | None = None
    label: Words | None = None


@dataclass(frozen=True)
class Model:
    nodes: Sequence[Node]
    levels: Sequence[Level] = ()
    sides: Sequence[Side] = ()
    node_kinds: Sequence[NodeKind] = ()
    edge_kinds: Sequence[EdgeKind] = ()
    edges: Sequence[Edge] = ()
    title: Words = field(default_factory=lambda: Words("Modell"))
    alt: Words | None = None


@dataclass(frozen=True)
class Block:
    title: Words
    minutes: int
    social_form: str | None = None
    method: str | None = None
    id: str = "block"


@dataclass(frozen=True)
class Day:
    start: str
    blocks: Sequence[Block]
    title: Words | None = None
    number: int = 1


@dataclass(frozen=True)
class Agenda:
    start: str
    blocks: Sequence[Block]
    title: Words | None = None
    days: Sequence[Day] = ()

    @property
    def programme(self):
        return self.days or (Day(self.start, self.blocks),)


def words(*texts):
    return tuple(Words(text) for text in texts)


def seed_phases(*, cyclic=False, first_step=None):
    """The five phases of the original slides."""
    return Phases((
        Phase(Words("Findungsphase"),
              words("Erkennen der Problemlage", "Gutachten und Untersuchungen", "Sondierungsgespräche"), first_step),
        Phase(Words("Start und Euphoriephase"),
              words("Ableitung von Kooperationsfeldern", "Einrichtung von Lenkungs- und Arbeitsgruppen",
                    "Vertragliche Fixierung"), first_step and first_step + 3),
        Phase(Words("Umsetzungs-/ Implementierungsphase"),
              words("Bearbeitung der vereinbarten Aufgaben", "Routine"), first_step and first_step + 6),
        Phase(Words("Stabilisierungs-/ Stagnationsphase"), words("Stagnation oder das setzen neuer Impulse")),
        Phase(Words("Zusammenschluss oder Auflösung"), outcomes=words("Zusammenschluss", "Auflösung")),
    ), Words("Entwicklungsphasen von Städteverbänden"), cyclic)


def town_model(edges=None):
    """Three councils, a steering group, a lead group with an office, four working groups, a forum, advisers."""
    groups = ("AG Bildung und Forschung", "AG Erreichbarkeit und Mobilität",
              "AG Verwaltung, Rechtspflege, Einzelhandel", "AG Medizinische Versorgung")
    councils = ("Stadtrat Halberstadt", "Stadtrat Wernigerode", "Stadtrat Welterbestadt Quedlinburg")
    nodes = [Node(f"rat-{at}", Words(name), "politik", kind="gremium") for at, name in enumerate(councils)]
    nodes.append(Node("kreis", Words("Steuerungskreis"), "spitze", kind="steuerung"))
    nodes.append(Node("leitung", Words("Lenkungsgruppe"), "steuerung", kind="steuerung"))
    nodes.append(Node("stelle", Words("Koordinierungsstelle"), "steuerung", kind="stelle"))
    nodes += [Node(f"ag-{at}", Words(name), "fach", kind="arbeit") for at, name in enumerate(groups)]
    nodes.append(Node("forum", Words("Regionalforum"), "beteiligung", kind="forum"))
    nodes.append(Node("moderation", Words("Externe Moderation"), side="außen", kind="extern"))
    nodes.append(Node("forschung", Words("Wissenschaftliche Begleitung"), side="außen", kind="extern"))
    if edges is None:
        edges = [Edge(f"rat-{at}", "kreis", "entsendet") for at in range(3)]
        edges += [Edge("kreis", "leitung", "auftrag"), Edge("leitung", "kreis", "bericht")]
        edges += [Edge("leitung", f"ag-{at}", "auftrag") for at in range(4)]
        edges += [Edge(f"ag-{at}", "leitung", "bericht") for at in range(4)]
        edges += [Edge("stelle", "leitung", "hilft"), Edge("stelle", "kreis", "hilft"),
                  Edge("forum", "leitung", "rat"), Edge("moderation", "leitung", "hilft"),
                  Edge("forschung", "leitung", "rat")]
    return Model(
        tuple(nodes),
        tuple(Level(key, Words(title), Words(question)) for key, title, question in (
            ("politik", "Politische Gremien", "Wer beschließt?"),
            ("spitze", "Politische Steuerung", "Wer gibt die Richtung vor?"),
            ("steuerung", "Strategische Steuerung", "Wer lenkt die Arbeit?"),
            ("fach", "Fachebene", "Wer erarbeitet die Inhalte?"),
            ("beteiligung", "Beteiligung", "Wer wird gehört?"))),
        (Side("außen", Words("Begleitung von außen")),),
        tuple(NodeKind(key, Words(title), shape, line, badge) for key, title, shape, line, badge in (
            ("gremium", "Beschlussgremium", "rectangle", "solid", "B"),
            ("steuerung", "Steuerungsorgan", "rounded", "solid", "S"),
            ("arbeit", "Arbeitsgruppe", "oval", "solid", "A"),
            ("stelle", "Stelle / Büro", "hexagon", "solid", "K"),
            ("extern", "Externe Begleitung", "rounded", "dashed", "E"),
            ("forum", "Beteiligungsformat", "cloud", "solid", "F"))),
        tuple(EdgeKind(key, Words(title), line, arrow) for key, title, line, arrow in (
            ("auftrag", "beauftragt", "solid", "end"), ("bericht", "berichtet", "dashed", "end"),
            ("entsendet", "entsendet", "dotted", "end"), ("hilft", "unterstützt", "thin", "end"),
            ("rat", "berät", "thin", "both"))),
        tuple(edges), Words("Kooperationsmodell (Entwurf)"),
    )


def drawn(of, subject, width=306.7, height=140.0, minimum_pt=12.0, language="de-DE", labels=None):
    """Return the drawing and what was said about it."""
    report = Report()
    drawing = draw(of, subject, width=width, height=height, measure=Estimate(), labels=labels or {},
                   report=report, minimum_pt=minimum_pt, language=language)
    return drawing, report


# ---------------------------------------------------------------- geometry


def shapes(drawing: Drawing) -> Iterator[Shape]:
    return (item for item in drawing.items if isinstance(item, Shape))


def connectors(drawing: Drawing) -> Iterator[Connector]:
    return (item for item in drawing.items if isinstance(item, Connector))


def by_id(drawing: Drawing, key: str) -> Shape:
    return next(shape for shape in shapes(drawing) if shape.id == key)


def texts(drawing: Drawing) -> list[str]:
    """The paragraphs in reading order."""
    return [line.text for shape in shapes(drawing) if shape.text for line in shape.text.lines]


def outside(drawing: Drawing) -> list[str]:
    """Ids of what leaves the drawing."""
    found = []
    for item in drawing.items:
        points = item.points if isinstance(item, Connector) else (
            (item.box.x, item.box.y), (item.box.right, item.box.bottom))
        if any(not (-1.5 <= x <= drawing.width + 1.5 and -1.5 <= y <= drawing.height + 0.1) for x, y in points):
            found.append(item.id)
    return found


def spilling(drawing: Drawing) -> list[str]:
    """Ids of shapes whose text is larger than they are."""
    found = []
    for shape in shapes(drawing):
        if shape.text is None:
            continue
        frame, (left, _, right, _) = text_frame(shape), shape.text.inset
        room = frame.w - left - right
        widest = max(Estimate().width(broken, line.size, font=line.font, bold=line.words[0].bold) + line.hang
                     for line in shape.text.lines for broken in line.broken)
        if widest > room + 0.05 or height(shape.text.lines) > shape.box.h + 0.05:
            found.append(shape.id)
    return found


def overlap(one: Box, other: Box) -> bool:
    return (min(one.right, other.right) - max(one.x, other.x) > 0.01
            and min(one.bottom, other.bottom) - max(one.y, other.y) > 0.01)


def segments(connector: Connector):
    return list(zip(connector.points, connector.points[1:], strict=False))


def crosses(connector: Connector, box: Box) -> bool:
    """Whether a line runs through the inside of a box."""
    inner = Box(box.x + 0.05, box.y + 0.05, box.w - 0.1, box.h - 0.1)
    return any(max(ax, bx) > inner.x and min(ax, bx) < inner.right
               and max(ay, by) > inner.y and min(ay, by) < inner.bottom
               for (ax, ay), (bx, by) in segments(connector))
