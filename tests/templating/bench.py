"""A folder of templates made for one test, rendered with a small workshop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from impuls_workshop.content.text import Line, Lines
from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.messages import message
from impuls_workshop.reading.record import Record
from impuls_workshop.templating.render import render


class Challenge(Record):
    title: Line
    obstacles: Lines = Lines()
    hint: Line | None = None

    @property
    def count(self) -> int:
        return len(self.obstacles)

    def secret(self) -> str:
        return "secret"


def line(text: str, number: int = 1) -> Line:
    return Line(text, (Span("content/w/challenges.yaml", number, 3),))


TRUST = Challenge(title=line("Vertrauen & *Mut*"), obstacles=Lines([line("Keine Zeit", 2), line("A < B", 3)]))


def said(report: Report) -> list[str]:
    """Every diagnostic as its reader sees it, in English."""
    lines = []
    for found in report.sorted():
        values = dict(found.values)
        hint = f" ({message(found.hint, **values)})" if found.hint else ""
        lines.append(f"{found.span}: {found.severity}: {message(found.code, **values)}{hint}")
    return lines


@dataclass
class Bench:
    folder: Path
    language: str = "de"
    template: str = "page.j2"
    template_at: Span | None = None
    report: Report = field(default_factory=Report)

    def write(self, **sources: str) -> None:
        for name, source in sources.items():
            (self.folder / f"{name}.j2").write_text(source, encoding="utf-8")

    def render(self, source: str, values: Mapping[str, object] | None = None, **others: str) -> str | None:
        """Render `page.j2`; `others` are further templates beside it."""
        self.write(page=source, **others)
        self.report = Report()
        given = {"challenge": TRUST, "challenges": (TRUST, TRUST), "words": "Wörter", **(values or {})}
        return render(self, given, folders=[], language=self.language, report=self.report)

    def says(self, source: str, values: Mapping[str, object] | None = None, **others: str) -> list[str]:
        """Render what must not render, and return what is said."""
        assert self.render(source, values, **others) is None
        return said(self.report)
