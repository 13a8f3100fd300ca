"""Turns what goes wrong while a template runs into diagnostics with line and column."""

from __future__ import annotations

from collections.abc import Mapping, Set
from types import TracebackType
from typing import TYPE_CHECKING, Final

from jinja2 import TemplateNotFound, TemplateRuntimeError, TemplateSyntaxError, UndefinedError
from msgspec import Struct, field

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.patterns import compiled_later
from impuls_workshop.reading.suggest import closest
from impuls_workshop.templating.folders import UnusableError
from impuls_workshop.templating.reach import TooMuchError, attributes_of
from impuls_workshop.templating.static import Sheet, place_of
from impuls_workshop.templating.undefined import Missing, current_line

if TYPE_CHECKING:
    from impuls_workshop.templating.tokens import Words

_KINDS: Final[Mapping[type[BaseException], str]] = {
    ZeroDivisionError: "template.division-by-zero",
    RecursionError: "template.too-deep",
    MemoryError: "template.too-long",
}


_NO_FILTER: Final = compiled_later(r"No (?:filter|test) named '([^']*)'")


class Mistakes(Struct):
    """Reports the mistakes of one rendering.

    Attributes:
        start: Place for mistakes that have none of their own.
        report: Where they go.
        sheets: The templates that were read, by path as shown.
        known: Names of the values the template gets.
    """

    start: Span
    report: Report
    known: Set[str]
    sheets: Mapping[str, Sheet] = field(default_factory=dict)

    def missing(self, what: Missing) -> None:
        """Report a variable or attribute that is not there."""
        name = what.name
        place = self._place(name, current_line(), attribute=not what.is_variable)
        if what.is_forbidden:
            self.report.error("template.not-allowed", place, name=name)
        elif what.is_variable:
            if any((found.code, found.span) == ("template.undefined", place) for found in self.report.errors):
                return  # found before rendering
            near = closest(name, sorted(self.known))
            self.report.error("template.undefined", place, hint="template.did-you-mean" if near else None,
                              name=name, suggestion=near or "")
        elif what.owner is None:
            self.report.error("template.nothing-there", place, hint="template.ask-first", name=name)
        else:
            near = closest(name, sorted(_names_in(what.owner)))
            self.report.error("template.unknown-attribute", place, name=name, owner=_called(what.owner),
                              hint="template.did-you-mean" if near else None, suggestion=near or "")

    def tell(self, code: str, about: str) -> None:
        """Report a mistake at the line that is being rendered; `about` is a filter or a kind of value."""
        self.report.error(code, self._place(about, current_line()), name=about)

    def failed(self, error: BaseException) -> None:
        """Report the error that ended a rendering."""
        line = _line_of(error.__traceback__)
        if isinstance(error, UndefinedError) and not self.report.ok:
            return
        if isinstance(error, TemplateNotFound):
            code = error.code if isinstance(error, UnusableError) else "template.missing"
            self.report.error(code, self._place(str(error.name), line), name=str(error.name))
        elif isinstance(error, TemplateSyntaxError):
            place = Span(error.filename or self.start.path, error.lineno)
            self.report.error("template.syntax", place, problem=str(error.message))
        elif isinstance(error, TemplateRuntimeError) and (found := _NO_FILTER.search(str(error))):
            self.report.error("template.unknown-filter", self._place(found[1], line), name=found[1])
        elif isinstance(error, TooMuchError):
            self.report.error(error.code, self._place("", line), limit=error.limit)
        else:
            code = next((code for kind, code in _KINDS.items() if isinstance(error, kind)), "template.failed")
            self.report.error(code, self._place("", line), problem=str(error), limit="")

    def _place(self, name: str, line: tuple[str, int] | None, *, attribute: bool = False) -> Span:
        if line is None:
            return self.start
        shown, number = line
        words = self._words(shown)
        if words is None:
            return Span(shown, number)
        if attribute:
            return place_of(words, shown, name, number, before=(".", "["))
        return place_of(words, shown, name, number, not_before=(".",))

    def _words(self, shown: str) -> Words | None:
        sheet = self.sheets.get(shown)
        return sheet.words if sheet else None


def _line_of(traceback: TracebackType | None) -> tuple[str, int] | None:
    """The template and line nearest to where an error was raised."""
    found = None
    while traceback is not None:
        template = traceback.tb_frame.f_globals.get("__jinja_template__")
        if template is not None:
            found = template.filename, template.get_corresponding_lineno(traceback.tb_lineno)
        traceback = traceback.tb_next
    return found


def _names_in(owner: object) -> set[str]:
    keys = {key for key in owner if isinstance(key, str)} if isinstance(owner, Mapping) else set()
    return keys | set(attributes_of(owner))


def _called(owner: object) -> str:
    """What a template's author calls a value."""
    return "text" if isinstance(owner, str) else type(owner).__name__
