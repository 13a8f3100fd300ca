"""Finds what is wrong with templates before they run, in all of them at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from typing import Final, TypeVar

from jinja2 import TemplateNotFound, TemplateSyntaxError, nodes
from msgspec import Struct, field

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.reading.suggest import closest
from impuls_workshop.templating.environment import Sandbox
from impuls_workshop.templating.folders import UnusableError
from impuls_workshop.templating.syntax import report_syntax
from impuls_workshop.templating.tokens import Words

NodeT = TypeVar("NodeT", bound=nodes.Node)

_IMPLIED: Final = frozenset({"loop", "self", "super", "caller", "varargs", "kwargs"})
"""Names Jinja defines in loops, blocks and macros."""


class Sheet(Struct):
    """One template that was read."""

    shown: str
    words: Words
    parts: Sequence[nodes.Node]
    """All parts of its tree, in order: walking the tree takes long."""

    def all_of(self, *kinds: type[NodeT]) -> Iterator[NodeT]:
        """Yield the parts of some kinds."""
        return (part for part in self.parts if isinstance(part, kinds))


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
        self._read(name, asked)
        self._names()
        return self.sound

    def _read(self, name: str, asked: Span | None) -> None:
        try:
            source, shown, _ = self.environment.folders.get_source(self.environment, name)
        except TemplateNotFound as error:
            self._not_found(name, error, asked)
            return
        if shown in self.sheets:
            return
        words = self.environment.words_of(source, shown)
        try:
            tree = self.environment._parse(source, name, shown)
            list(tree.find_all(nodes.Expr))
        except RecursionError:
            self.sound = False
            self.report.error("template.nested-too-deep", Span(shown))
            return
        except TemplateSyntaxError as error:
            self.sound = False
            report_syntax(error, words, shown, self.report)
            return
        sheet = self.sheets[shown] = Sheet(shown, words, tuple(tree.find_all(nodes.Node)))
        self._unknown(sheet, nodes.Filter, "template.unknown-filter", ("|", "filter"))
        self._unknown(sheet, nodes.Test, "template.unknown-test", ("is", "not"))
        for other, place in _references(sheet):
            self._read(other, place)

    def _not_found(self, name: str, error: TemplateNotFound, asked: Span | None) -> None:
        self.sound = False
        code = error.code if isinstance(error, UnusableError) else "template.missing"
        names = self.environment.folders.list_templates() if code == "template.missing" else []
        near = closest(name, names)
        hint = "template.did-you-mean" if near else None
        self.report.error(code, asked, hint=hint, name=name, suggestion=near or "")

    def _unknown(self, sheet: Sheet, kind: type[nodes.Filter] | type[nodes.Test], code: str,
                 after: tuple[str, ...]) -> None:
        known = self.environment.filters if kind is nodes.Filter else self.environment.tests
        for node in sheet.all_of(kind):
            if node.name in known:
                continue
            near = closest(node.name, sorted(known))
            hint = "template.did-you-mean" if near else None
            place = place_of(sheet.words, sheet.shown, node.name, node.lineno, before=after)
            self.report.error(code, place, hint=hint, name=node.name, suggestion=near or "")
            self.sound = False

    def _names(self) -> None:
        """Report names that no template assigns; one that is known only here and there shows when it runs."""
        assigned = {name for sheet in self.sheets.values() for name in _assigned(sheet)}
        known = self.known | set(self.environment.globals) | assigned
        for sheet in self.sheets.values():
            used = {node.name for node in sheet.all_of(nodes.Name) if node.ctx == "load"}
            for place, name in _uses(sheet, used - known - _IMPLIED - _optional(sheet)):
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


def _references(sheet: Sheet) -> Iterator[tuple[str, Span]]:
    for node in sheet.all_of(nodes.Include, nodes.Extends, nodes.Import, nodes.FromImport):
        template = getattr(node, "template", None)
        optional = isinstance(node, nodes.Include) and node.ignore_missing
        if isinstance(template, nodes.Const) and isinstance(template.value, str) and not optional:
            yield template.value, place_of(sheet.words, sheet.shown, template.value, node.lineno)


def _assigned(sheet: Sheet) -> Iterator[str]:
    """Names a template gives to something: `set`, loops, macros and their arguments, imports."""
    for node in sheet.all_of(nodes.Name, nodes.Macro, nodes.Import, nodes.FromImport):
        if isinstance(node, nodes.Macro) or (isinstance(node, nodes.Name) and node.ctx != "load"):
            yield node.name
        elif isinstance(node, nodes.Import):
            yield node.target
        elif isinstance(node, nodes.FromImport):
            yield from (name if isinstance(name, str) else name[1] for name in node.names)


def _optional(sheet: Sheet) -> set[str]:
    """Names a template asks for with `is defined` or `default`: they need not be there."""
    asked = {"defined", "undefined", "default", "d"}
    return {
        node.node.name for node in sheet.all_of(nodes.Test, nodes.Filter)
        if node.name in asked and isinstance(node.node, nodes.Name)
    }


def _uses(sheet: Sheet, names: set[str]) -> Iterator[tuple[Span, str]]:
    previous = ""
    for token in sheet.words.code():
        if token.kind == "name" and token.text in names and previous not in (".", "|", "is"):
            yield Span(sheet.shown, token.line, token.column), token.text
        previous = token.text
