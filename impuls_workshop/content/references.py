"""Checks that every name one part of a workshop uses for another is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from impuls_workshop.content.names import PLACES, SLIDES, Names, ids, printable, together, topics
from impuls_workshop.content.parsed import place_in
from impuls_workshop.content.walk import records, texts
from impuls_workshop.reading.suggest import closest

if TYPE_CHECKING:
    from impuls_workshop.content.model import Agenda, Model, Stakeholders, Workshop
    from impuls_workshop.content.text import Text
    from impuls_workshop.diagnostics import Report, Span
    from impuls_workshop.reading.record import Record

Lost = dict[str, set[str]]
"""Ids of items that could not be read, by kind."""


def check_references(workshop: Workshop, lost: Lost, report: Report) -> None:
    """Report each name that nothing has.

    Args:
        workshop: The workshop.
        lost: Ids of items that could not be read, by kind: a reference to them is no further mistake.
        report: Takes the mistakes.
    """
    checks = _Checks(workshop, lost, report)
    checks.sources()
    if workshop.model is not None:
        checks.model(workshop.model)
    if workshop.agenda is not None:
        checks.agenda(workshop.agenda)
    if workshop.stakeholders is not None:
        checks.stakeholders(workshop.stakeholders)
    if workshop.materials is not None:
        known = printable(workshop)
        for material in workshop.materials:
            checks.one(material, "printed_from", known)
    present = [place for place in PLACES if getattr(workshop, place) is not None or place in lost]
    for page in workshop.pages or ():
        checks.one(page, "after", Names("workshop", frozenset(present)))


def artifact_references(workshop: Workshop) -> Iterator[tuple[str, Span]]:
    """Yield the names of artifacts that blocks, pages and scales use, with their places."""
    scales = [workshop.scales] if workshop.scales is not None else []
    blocks = workshop.agenda.blocks if workshop.agenda is not None else ()
    for record, field in [*((block, "handouts") for block in blocks),
                          *((part, "show") for part in (*(workshop.pages or ()), *scales))]:
        if field not in record.places:
            continue
        for index, name in enumerate(getattr(record, field)):
            place = record.place(field, index)
            if place is not None:
                yield name, place


class _Checks:
    """The checks, and what they are made against."""

    def __init__(self, workshop: Workshop, lost: Lost, report: Report) -> None:
        self._workshop, self._lost, self._report = workshop, lost, report

    def one(self, record: Record, field: str, names: Names) -> None:
        """Check a field that holds one name."""
        value = getattr(record, field)
        if value is not None:
            self._check(value, field, record.place(field), names)

    def each(self, record: Record, field: str, names: Names) -> None:
        """Check a field that holds a list of names."""
        for index, value in enumerate(getattr(record, field)):
            self._check(value, field, record.place(field, index), names)

    def _check(self, name: str, field: str, place: Span | None, names: Names) -> None:
        if name in names.known or not names.whole:
            return
        near = closest(name, sorted(names.known))
        hint = "content.did-you-mean" if near else "content.known-names" if names.known else None
        self._report.error("content.unknown-reference", place, name=name, field=field, where=names.where,
                           suggestion=near or "", known=_few(sorted(names.known)), hint=hint)

    def _ids(self, kind: str) -> Names:
        return ids(f"{kind}.yaml", getattr(self._workshop, kind), self._lost.get(kind, ()))

    def sources(self) -> None:
        """Check all references to the literature."""
        known = self._ids("sources")
        for record in records(self._workshop):
            for text in texts(record):
                if "[@" in text:
                    self._citations(text, known)
            fields = type(record).model_fields
            if "sources" in fields and record is not self._workshop:
                self.each(record, "sources", known)
            if "source" in fields:
                self.one(record, "source", known)

    def _citations(self, text: Text, known: Names) -> None:
        for cited in text.parsed.citations:
            place = place_in(text.places, cited.line, cited.column) if text.places else None
            self._check(cited.source, "sources", place, known)

    def _topics(self, wanted: bool) -> Names:
        """Return what `topics` does if any topic is named; making a name of each line of the lists takes its time."""
        return topics(self._workshop, self._lost) if wanted else Names("challenges, phases", frozenset())

    def model(self, model: Model) -> None:
        """Check the names within the cooperation model."""
        whole = "model" not in self._lost
        levels, sides, kinds, nodes, edge_kinds = (
            Names(field, frozenset(item.id for item in items), whole) for field, items in (
                ("levels", model.levels), ("sides", model.sides), ("node_kinds", model.node_kinds),
                ("nodes", model.nodes), ("edge_kinds", model.edge_kinds)))
        about = self._topics(any(node.answers_to for node in model.nodes))
        for node in model.nodes:
            if (node.level is None) == (node.side is None):
                code = "content.node-nowhere" if node.level is None else "content.node-twice"
                place = node.span if node.level is None else node.place("side")
                self._report.error(code, place, node=node.id)
            self.one(node, "level", levels)
            self.one(node, "side", sides)
            self.one(node, "kind", kinds)
            self.each(node, "answers_to", about)
        for edge in model.edges:
            self.one(edge, "from_", nodes)
            self.one(edge, "to", nodes)
            self.one(edge, "kind", edge_kinds)

    def stakeholders(self, stakeholders: Stakeholders) -> None:
        """Check the kinds of the stakeholders."""
        kinds = Names("kinds", frozenset(kind.id for kind in stakeholders.kinds), "stakeholders" not in self._lost)
        for stakeholder in stakeholders:
            self.one(stakeholder, "kind", kinds)

    def agenda(self, agenda: Agenda) -> None:
        """Check what the blocks of the run of show use."""
        methods, materials = self._ids("methods"), self._ids("materials")
        team = Names("team", frozenset(role.id for role in agenda.team), "agenda" not in self._lost)
        slides = together("slides", SLIDES, self._ids("challenges"), self._ids("charts"), self._ids("pages"))
        about = self._topics(any(block.about for block in agenda.blocks))
        for block in agenda.blocks:
            self.one(block, "method", methods)
            self.each(block, "extra_methods", methods)
            self.each(block, "materials", materials)
            self.each(block, "responsible", team)
            self.each(block, "slides", slides)
            self.each(block, "about", about)
            for track in block.parallel:
                self.one(track, "method", methods)
                self.each(track, "materials", materials)
                self.each(track, "responsible", team)
                self.each(track, "slides", slides)


def _few(names: Iterable[str], most: int = 12) -> str:
    listed = list(names)
    return ", ".join(listed[:most]) + (", …" if len(listed) > most else "")
