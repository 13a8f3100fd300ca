"""Renders an artifact's template to text, or says everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.shown_path import shown_path
from impuls_workshop.templating.environment import Sandbox
from impuls_workshop.templating.mistakes import Mistakes
from impuls_workshop.templating.reach import TEXT_LIMIT, TooMuchError
from impuls_workshop.templating.static import Checker


class HasTemplate(Protocol):
    """What rendering needs to know of an artifact."""

    @property
    def folder(self) -> Path:
        """The artifact's folder, searched first."""

    @property
    def template(self) -> str:
        """Name of its template in that folder."""

    @property
    def template_at(self) -> Span | None:
        """Where that name is written."""


def render(artifact: HasTemplate, values: Mapping[str, object], *, folders: Sequence[Path], language: str,
           report: Report, sandbox: type[Sandbox] = Sandbox) -> str | None:
    """Fill an artifact's template.

    All templates it includes are checked before it runs; then it runs to its end even if names are missing,
    so that every mistake is reported in one go.

    Args:
        artifact: Says which template.
        values: What the template may use, by name: records, texts, numbers, lists, mappings.
        folders: Folders searched for templates after the artifact's own.
        language: The workshop's language (BCP 47), for dates and numbers.
        report: Takes the mistakes.
        sandbox: Where it runs.

    Returns:
        The markup with stamps and place marks, or None if there was any error.
    """
    before = len(report.errors)
    start = artifact.template_at or Span(shown_path(artifact.folder / artifact.template))
    mistakes = Mistakes(start, report, set(values))
    searched = [artifact.folder, *(folder for folder in folders if folder != artifact.folder)]
    environment = sandbox(searched, language, mistakes.missing, mistakes.tell)
    checker = Checker(environment, set(values), report)
    mistakes.sheets = checker.sheets
    if not checker.check(artifact.template, start):
        return None
    text = _run(environment, artifact.template, values, mistakes)
    if text is None or len(report.errors) > before:
        return None
    environment.keep()
    return text


def _run(environment: Sandbox, name: str, values: Mapping[str, object], mistakes: Mistakes) -> str | None:
    pieces: list[str] = []
    length = 0
    try:
        template = environment.get_template(name)
        for piece in template.root_render_func(template.new_context(dict(values))):
            if not isinstance(piece, str):  # `{% filter sort %}` makes a list of a text
                mistakes.report.error("template.not-text", Span(str(template.filename)), name=type(piece).__name__)
                return None
            pieces.append(piece)
            length += len(piece)
            if length > TEXT_LIMIT:
                raise TooMuchError("template.too-long", TEXT_LIMIT)
    except Exception as error:  # whatever a template does, its author is told where
        mistakes.failed(error)
        return None
    return "".join(pieces)
