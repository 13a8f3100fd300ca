"""Finds what is wrong with templates before they run, in all of them at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set
from functools import partial
from typing import TYPE_CHECKING

from jinja2 import TemplateNotFound, TemplateSyntaxError
from msgspec import Struct, field

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.suggest import closest
from impuls_workshop.templating.environment import Sandbox
from impuls_workshop.templating.facts import Facts
from impuls_workshop.templating.folders import UnusableError

if TYPE_CHECKING:
    from impuls_workshop.templating.tokens import Words


class Sheet(Struct):
    """One template that was read."""

    shown: str
    source: str
    facts: Facts
    environment: Sandbox

    @property
    def words(self) -> Words:
        """Its words: they are needed only to say where something is wrong."""
        return self.environment.words_of(self.source, self.shown)


class Checker(Struct):
    """Reads a template and all it includes, extends and imports by name, and reports what is wrong."""

    environment: Sandbox
    known: Set[str]
    """Names of the values a template gets."""
    report: Report
    sheets: dict[str, Sheet] = field(default_factory=dict)
    """By path as shown."""
    sound: bool = True
    """Whether everything needed to render is there."""

    def check(self, name: str, asked: Span | None) -> bool:
        """Check a template with all it needs.

        Args:
            name: The template's name in its folders.
            asked: Where the name was written.

        Returns:
            Whether it can be rendered, to find what only rendering finds.
        """
        self._read(name, lambda: asked)
        self._names()
        return self.sound

    def _read(self, name: str, asked: Callable[[], Span | None]) -> None:
        try:
            source, shown, _ = self.environment.folders.get_source(self.environment, name)
        except TemplateNotFound as error:
            self._not_found(name, error, asked())
            return
        if shown in self.sheets:
            return
        try:
            facts = self.environment.facts_of(name, source, shown)
        except RecursionError:
            self.sound = False
            self.report.error("template.nested-too-deep", Span(shown))
            return
        except TemplateSyntaxError as error:
            from impuls_workshop.templating.syntax import report_syntax

            self.sound = False
            report_syntax(error, self.environment.words_of(source, shown), shown, self.report)
            return
        sheet = self.sheets[shown] = Sheet(shown, source, facts, self.environment)
        filters, tests = self.environment.filters, self.environment.tests
        self._unknown(sheet, facts.unknown_filters, filters, "template.unknown-filter", ("|", "filter"))
        self._unknown(sheet, facts.unknown_tests, tests, "template.unknown-test", ("is", "not"))
        for other, line in facts.references:
            self._read(other, partial(_place_in, sheet, other, line))

    def _not_found(self, name: str, error: TemplateNotFound, asked: Span | None) -> None:
        self.sound = False
        code = error.code if isinstance(error, UnusableError) else "template.missing"
        names = self.environment.folders.list_templates() if code == "template.missing" else []
        near = closest(name, names)
        hint = "template.did-you-mean" if near else None
        self.report.error(code, asked, hint=hint, name=name, suggestion=near or "")

    def _unknown(self, sheet: Sheet, unknown: Iterable[tuple[str, int]], known: Iterable[str], code: str,
                 after: tuple[str, ...]) -> None:
        for name, line in unknown:
            near = closest(name, sorted(known))
            hint = "template.did-you-mean" if near else None
            place = place_of(sheet.words, sheet.shown, name, line, before=after)
            self.report.error(code, place, hint=hint, name=name, suggestion=near or "")
            self.sound = False

    def _names(self) -> None:
        """Report names that no template assigns; one that is known only here and there shows when it runs."""
        assigned = {name for sheet in self.sheets.values() for name in sheet.facts.assigned}
        known = self.known | set(self.environment.globals) | assigned
        for sheet in self.sheets.values():
            missing = sheet.facts.used - known
            for place, name in _uses(sheet, missing) if missing else ():
                near = closest(name, sorted(known))
                hint = "template.did-you-mean" if near else None
                self.report.error("template.undefined", place, hint=hint, name=name, suggestion=near or "")


def place_of(words: Words, shown: str, text: str, line: int, *, before: tuple[str, ...] = (),
             not_before: tuple[str, ...] = ()) -> Span:
    """Return the place of a word of Jinja's at or after a line; the line's first thing if it is not found."""
    token = words.column_of(text, line, before=before, not_before=not_before)
    if token:
        return Span(shown, token.line, token.column)
    return Span(shown, line, words.first_of(line))


def _place_in(sheet: Sheet, text: str, line: int) -> Span:
    return place_of(sheet.words, sheet.shown, text, line)


def _uses(sheet: Sheet, names: Set[str]) -> Iterator[tuple[Span, str]]:
    previous = ""
    for token in sheet.words.code():
        if token.kind == "name" and token.text in names and previous not in (".", "|", "is"):
            yield Span(sheet.shown, token.line, token.column), token.text
        previous = token.text
