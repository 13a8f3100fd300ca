"""Sets the words of a model: labels of nodes, titles of levels and sides, entries of the legend."""

from __future__ import annotations

from collections.abc import Iterator

from impuls_workshop.diagrams.bundles import Bundle
from impuls_workshop.diagrams.legend import Entry
from impuls_workshop.diagrams.lettering import Look, paragraph, words_fit
from impuls_workshop.diagrams.model_down import Channels
from impuls_workshop.diagrams.setting import Setting
from impuls_workshop.diagrams.shapes import TextLine
from impuls_workshop.diagrams.subjects import Level, Model, Node, Text


def node_words(node: Node, size: float, width: float, setting: Setting) -> TextLine:
    """Set a node's label."""
    return paragraph(node.title.plain, Look(size), width, setting.measure, span=node.title.span)


def side_words(title: str, size: float, width: float, setting: Setting) -> TextLine:
    """Set a side column's title."""
    return paragraph(title, Look(size, bold=True, colour="accent-deep"), width, setting.measure)


def level_words(level: Level, size: float, width: float,
                setting: Setting) -> tuple[tuple[TextLine, ...], tuple[Text, ...]]:
    """Set a level's title and question, and return which of them have a word broken inside."""
    measure = setting.measure
    bold, plain = Look(size, bold=True, colour="accent-deep"), Look(setting.minimum_pt)
    texts = [(level.title, bold), *([(level.question, plain)] if level.question else [])]
    lines = tuple(paragraph(text.plain, look, width, measure, span=text.span) for text, look in texts)
    broken = tuple(text for text, look in texts if not words_fit(text.plain, look, width, measure))
    return lines, broken


def legend_entries(model: Model, found: tuple[Bundle, ...], own: Channels) -> Iterator[list[Entry]]:
    """Yield the kinds of nodes that occur, then those of edges, then words that have no room on their line."""
    nodes: set[str | None] = {node.kind for node in model.nodes}
    edges: set[str | None] = {model.edges[index].kind for bundle in found for index in bundle.edges
                              if bundle.label is None}
    yield [Entry(kind.title.plain, node=kind, span=kind.title.span) for kind in model.node_kinds if kind.id in nodes]
    kinds = {kind.id: kind for kind in model.edge_kinds}
    entries = [Entry(kind.title.plain, edge=kind, span=kind.title.span) for kind in model.edge_kinds
               if kind.id in edges]
    for number, bundle in enumerate(found):
        if bundle.label is not None and number not in own.labels:
            kind = kinds.get(model.edges[bundle.edges[0]].kind or "")
            entries.append(Entry(bundle.label, edge=kind))
    yield entries


