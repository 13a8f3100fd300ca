"""Composes alternative texts from the data, in the workshop's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from impuls_workshop.diagrams.subjects import (
        AgendaDay,
        Chart,
        Model,
        Node,
        Phases,
        Scale,
        Scales,
        Stakeholders,
        Text,
    )

# Sentence patterns in German and English.
_PATTERNS: Mapping[str, tuple[str, str]] = {
    "phases": ("Weg in {count} Phasen.", "Path in {count} phases."),
    "fork": ("Am Ende steht entweder {choices}.", "It ends with either {choices}."),
    "cyclic": ("Danach beginnt der Weg von vorn.", "Then the path starts again."),
    "or": (" oder ", " or "),
    "model": ("{title}: Schaubild mit {count} Ebenen.", "{title}: diagram with {count} levels."),
    "flat": ("{title}: Schaubild.", "{title}: diagram."),
    "beside": ("Daneben: {title}: {nodes}.", "Beside them: {title}: {nodes}."),
    "relations": ("Beziehungen: {edges}.", "Relations: {edges}."),
    "related": ("verbunden mit", "connected to"),
    "matrix": ("Matrix mit {count} Beteiligten nach {up} und {across}, von {low} bis {high}.",
               "Matrix of {count} stakeholders by {up} and {across}, from {low} to {high}."),
    "placed": ("{title}: {up} {influence}, {across} {interest}", "{title}: {up} {influence}, {across} {interest}"),
    "scale": ("{title} Skala von 1, {left}, bis {steps}, {right}.",
              "{title} Scale from 1, {left}, to {steps}, {right}."),
    "marked": ("Markiert: {marks}.", "Marked: {marks}."),
    "bar": ("Balkendiagramm", "Bar chart"),
    "column": ("Säulendiagramm", "Column chart"),
    "line": ("Liniendiagramm", "Line chart"),
    "chart": ("{kind}: {title}.", "{kind}: {title}."),
    "chart-unit": ("{kind}: {title}, in {unit}.", "{kind}: {title}, in {unit}."),
    "no-value": ("keine Angabe", "no figure"),
    "agenda": ("Ablauf von {start} bis {end} Uhr.", "Schedule from {start} to {end}."),
    "block": ("{start} {title} ({minutes} Minuten)", "{start} {title} ({minutes} minutes)"),
}


def _pattern(name: str, language: str) -> str:
    german, english = _PATTERNS[name]
    return german if language.lower().split("-")[0] == "de" else english


def _joined(texts: Iterable[Text]) -> str:
    return "; ".join(text.plain for text in texts)


def phases_alt(path: Phases, language: str) -> str:
    """Describe a path of phases."""
    parts = [_pattern("phases", language).format(count=len(path.items))]
    for index, phase in enumerate(path.items, start=1):
        steps = f": {_joined(phase.steps)}" if phase.steps else ""
        parts.append(f"{index}. {phase.title.plain}{steps}.")
        if phase.outcomes:
            choices = _pattern("or", language).join(outcome.plain for outcome in phase.outcomes)
            parts.append(_pattern("fork", language).format(choices=choices))
    if path.cyclic:
        parts.append(_pattern("cyclic", language))
    return " ".join(parts)


def model_alt(model: Model, language: str) -> str:
    """Describe a cooperation model: its levels, what stands beside them, and the relations."""
    first = _pattern("model" if model.levels else "flat", language)
    parts = [first.format(title=model.title.plain, count=len(model.levels))]
    known = {level.id for level in model.levels} | {side.id for side in model.sides}
    for level in model.levels:
        nodes = _nodes(node for node in model.nodes if node.level == level.id and not node.side)
        parts.append(f"{level.title.plain}: {nodes}." if nodes else f"{level.title.plain}.")
    for side in model.sides:
        nodes = _nodes(node for node in model.nodes if node.side == side.id)
        parts.append(_pattern("beside", language).format(title=side.title.plain, nodes=nodes or "–"))
    loose = _nodes(node for node in model.nodes if (node.side or node.level) not in known)
    parts += [f"{loose}."] if loose else []
    edges = _edges(model, language)
    parts += [_pattern("relations", language).format(edges="; ".join(edges))] if edges else []
    return " ".join(parts)


def _nodes(nodes: Iterable[Node]) -> str:
    return ", ".join(f"{node.count} × {node.title.plain}" if node.count else node.title.plain for node in nodes)


def _edges(model: Model, language: str) -> Sequence[str]:
    """Return the relations, those of one kind from one node in one phrase."""
    titles = {node.id: node.title.plain for node in model.nodes}
    kinds = {kind.id: kind.title.plain for kind in model.edge_kinds}
    found: dict[tuple[str, str], list[str]] = {}
    for edge in model.edges:
        if edge.from_ not in titles or edge.to not in titles:
            continue
        said = edge.label.plain if edge.label else kinds.get(edge.kind or "", _pattern("related", language))
        found.setdefault((titles[edge.from_], said), []).append(titles[edge.to])
    return [f"{start} {said} {', '.join(ends)}" for (start, said), ends in found.items()]


def agenda_alt(day: AgendaDay, starts: Sequence[str], end: str, language: str) -> str:
    """Describe a day of a run of show.

    Args:
        day: What to describe.
        starts: Time each block starts at, as shown.
        end: Time the last one ends at.
        language: The workshop's language.
    """
    blocks = "; ".join(
        _pattern("block", language).format(start=start, title=block.title.plain, minutes=block.minutes)
        for start, block in zip(starts, day.blocks, strict=True)
    )
    opening = _pattern("agenda", language).format(start=starts[0], end=end)
    return f"{opening} {blocks}."


def number(value: float, language: str) -> str:
    """Return a number as it is written in the language: `2,5` in German."""
    text = f"{value:g}"
    return text.replace(".", ",") if language.lower().split("-")[0] == "de" else text


def stakeholders_alt(matrix: Stakeholders, axes: tuple[str, str], ends: tuple[int, int], language: str) -> str:
    """Describe a stakeholder matrix.

    Args:
        matrix: What to describe.
        axes: What the upward axis and the one to the right are called.
        ends: The scale's ends.
        language: The workshop's language.
    """
    up, across = axes
    first = _pattern("matrix", language).format(
        count=len(matrix.items), up=up, across=across, low=ends[0], high=ends[1])
    kinds = {kind.id: kind.title.plain for kind in matrix.kinds}
    placed = [
        _pattern("placed", language).format(
            title=item.title.plain + (f" ({kinds[item.kind]})" if item.kind in kinds else ""), up=up, across=across,
            influence=number(item.influence, language), interest=number(item.interest, language))
        for item in matrix.items]
    return f"{first} {'; '.join(placed)}."


def scales_alt(scales: Scales, language: str) -> str:
    """Describe comparison scales."""
    return " ".join(_scale(scale, language) for scale in scales.items)


def _scale(scale: Scale, language: str) -> str:
    title = scale.title.plain if scale.title.plain[-1:] in "?!.:" else f"{scale.title.plain}:"
    said = _pattern("scale", language).format(
        title=title, left=scale.left.plain, steps=scale.steps, right=scale.right.plain)
    marks = "; ".join(f"{mark.title.plain} {number(mark.at, language)}" for mark in scale.marks)
    return f"{said} {_pattern('marked', language).format(marks=marks)}" if marks else said


def chart_alt(chart: Chart, numbers: Sequence[Sequence[str | None]], language: str) -> str:
    """Describe a chart: its kind, and every number.

    Args:
        chart: What to describe.
        numbers: The numbers of each series as they are written in the language.
        language: The workshop's language.
    """
    unit = chart.unit.plain if chart.unit else ""
    parts = [_pattern("chart-unit" if unit else "chart", language).format(
        kind=_pattern(chart.kind, language), title=chart.title.plain.rstrip(".?!"), unit=unit)]
    missing = _pattern("no-value", language)
    for series, values in zip(chart.series, numbers, strict=True):
        said = "; ".join(f"{category.plain} {value or missing}"
                         for category, value in zip(chart.categories, values, strict=True))
        parts.append(f"{series.name.plain}: {said}.")
    return " ".join(parts)
