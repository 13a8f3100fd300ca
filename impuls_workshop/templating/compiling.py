"""Reads and compiles templates, each once: what is known of a template and its code are kept."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import cache
from types import CodeType
from typing import TYPE_CHECKING, Any

from jinja2 import nodes
from jinja2.runtime import Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from impuls_workshop.templating.facts import Facts, facts_of
from impuls_workshop.templating.filters import filters_for
from impuls_workshop.templating.folders import Folders
from impuls_workshop.templating.keeping import Kept, code_of, find, keep, key_of
from impuls_workshop.templating.lookups import TESTS

if TYPE_CHECKING:
    from impuls_workshop.templating.tokens import Words


class Reading(ImmutableSandboxedEnvironment):
    """What is needed of Jinja to get from a template's text to its code.

    Neither depends on the workshop, on its language or on the folder: see `keeping`.
    """

    def __init__(self, folders: Folders, undefined: type[Undefined], finalize: Callable[..., Any]) -> None:
        self.folders = folders
        self.trees: dict[tuple[str | None, str], nodes.Template] = {}
        self.words: dict[tuple[str, str], Words] = {}
        self.keys: dict[str, str] = {}
        self.fresh: list[tuple[str, Kept]] = []
        """What was compiled, until it is kept."""
        # Constants computed beforehand, such as `12 | number`, would bring the language into the code.
        super().__init__(loader=folders, autoescape=True, undefined=undefined, finalize=finalize, auto_reload=False,
                         optimized=False, keep_trailing_newline=True)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        known = self.trees.get((filename, source))
        if known is None:
            from impuls_workshop.templating.limits import Limits
            from impuls_workshop.templating.stamps import Stamps

            if Stamps.identifier not in self.extensions:
                self.add_extension(Stamps)
            known = self.trees[filename, source] = Limits().visit(super()._parse(source, name, filename))
            known.set_environment(self)
        return known

    def _compile(self, source: str, filename: str) -> CodeType:
        """Compile without Python's remarks on the code Jinja makes of, say, `true[0]`: it is reported as it runs."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)
            return super()._compile(source, "template")

    def facts_of(self, name: str, source: str, shown: str) -> Facts:
        """Return what is known of a template; it is read only if that is not kept.

        Raises:
            TemplateSyntaxError: It cannot be read.
            RecursionError: It is nested too deep.
        """
        kept = find(self.key_of(name, source))
        return kept.facts if kept else facts_of(self._parse(source, name, shown), self.filters, self.tests)

    def code_of(self, name: str, source: str, shown: str) -> CodeType:
        """Return a template's code with its places; it is compiled only if it is not kept."""
        key = self.key_of(name, source)
        kept = find(key)
        if kept is None:
            kept = Kept(self.facts_of(name, source, shown), self.compile(source, name, shown))
            self.fresh.append((key, kept))
        return code_of(key, kept, shown)

    def keep(self) -> None:
        """Keep what was compiled, for those who render without a mistake."""
        for key, kept in self.fresh:
            keep(key, kept)

    def key_of(self, name: str, source: str) -> str:
        """Return the key under which a template is kept; empty if it cannot be kept."""
        if name not in self.keys:
            self.keys[name] = key_of(name, source, _dialect())
        return self.keys[name]

    def words_of(self, source: str, shown: str) -> Words:
        """Split a template into its words, once."""
        if (shown, source) not in self.words:
            from impuls_workshop.templating.tokens import read_words

            self.words[shown, source] = read_words(self, source)
        return self.words[shown, source]


@cache
def _dialect() -> str:
    """Our filters and tests, and which of them Jinja calls with its context: the same in any language."""
    uses = [*filters_for("en").items(), *TESTS.items()]
    return " ".join(sorted(f"{name}:{getattr(use, 'jinja_pass_arg', '')}" for name, use in uses))
