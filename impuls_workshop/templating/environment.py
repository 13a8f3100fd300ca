"""Jinja in a sandbox: a closed list of what templates reach, limits on what they compute, strict names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context, Undefined, markup_join
from jinja2.utils import Namespace
from markupsafe import escape

from impuls_workshop.templating.compiling import Reading
from impuls_workshop.templating.filters import filters_for
from impuls_workshop.templating.folders import Folders
from impuls_workshop.templating.lookups import TESTS
from impuls_workshop.templating.reach import (
    Meter,
    check_operands,
    joined,
    limited_range,
    may_call,
    may_read,
    readable,
)
from impuls_workshop.templating.undefined import Complain, Missing, current_line

Tell = Callable[[str, str], None]
"""Reports a mistake at the line that is being rendered: key of the message, and what it is about."""


class Sandbox(Reading):
    """The environment of one rendering.

    Beyond Jinja's own sandbox: attributes are a closed list (`reach.may_read`), text, lists, numbers, loops
    and calls are limited, values that are not text or numbers cannot be printed, and escaping cannot be
    switched off.
    """

    intercepted_binops = frozenset({"+", "*", "**", "%"})
    concat = staticmethod(joined)

    def __init__(self, folders: Sequence[Path], language: str, complain: Complain, tell: Tell) -> None:
        self.meter = Meter()
        self.tell = tell
        strict = type("Missing", (Missing,), {"complain": staticmethod(complain), "__slots__": ()})
        super().__init__(Folders(folders), strict, self.printable)
        filters = filters_for(language)
        self.filters = {name: self._guarded(name, use) for name, use in filters.items()}
        self.tests = {**self.tests, **TESTS}
        self.globals = {"range": limited_range, "namespace": Namespace}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Read an attribute for a template: most are on the list of their type, and there."""
        if attribute in readable(type(obj)):  # type: ignore[arg-type]  # types are hashable
            try:
                return getattr(obj, attribute)
            except AttributeError:
                pass
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may read an attribute."""
        return isinstance(obj, Undefined) or may_read(obj, attr)

    def is_safe_callable(self, obj: Any) -> bool:
        """Whether a template may call a value."""
        if isinstance(obj, Undefined):
            return True  # it reports itself
        return may_call(obj) or any(obj is known for known in self.globals.values())

    def wrap_str_format(self, value: Any) -> None:
        """Offer no `format`: its widths make texts of any length."""

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Call something for a template, and count it."""
        self.meter.step()
        return super().call(context, obj, *args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Compute, within limits. Texts with markup stay escaped when they are added."""
        if isinstance(left, Undefined) or isinstance(right, Undefined):
            return self.binop_table[operator](left, right)
        check_operands(operator, left, right)
        if operator == "+" and (hasattr(left, "__html__") or hasattr(right, "__html__")):
            return escape(left) + escape(right)
        return self.binop_table[operator](left, right)

    def get_template(self, name: Any, parent: str | None = None, globals: Any = None) -> Any:
        """Load a template, and count it."""
        self.meter.step()
        return super().get_template(name, parent, globals)

    def turns(self, items: Any) -> Iterator[Any]:
        """Give the items of a template's loop, counting."""
        return self.meter.turns(items)

    def together(self, *parts: Any) -> str:
        """Join what a template joins with `~`."""
        joined([part if isinstance(part, str) else "" for part in parts])
        return markup_join(parts)

    @pass_context  # so that nothing is printed while a template is compiled: its code would depend on the language
    def printable(self, _: Context, value: Any) -> Any:
        """Return what is printed for a value: nothing for None, and nothing but a report for objects."""
        if isinstance(value, str):
            return value
        if value is None:
            return ""
        prints = isinstance(value, (int, float, Undefined)) or hasattr(value, "__html__")
        if prints and not isinstance(value, bool):
            return value
        self.tell("template.not-text", type(value).__name__)
        return ""

    def _guarded(self, name: str, use: Callable[..., Any]) -> Callable[..., Any]:
        """A filter that reports wrong input where it is used and lets rendering go on."""
        takes_more = getattr(use, "jinja_pass_arg", None)  # Jinja's mark: the context comes first

        def guarded(*args: Any, **kwargs: Any) -> Any:
            given = args[1] if takes_more else args[0]
            if isinstance(given, Undefined) and name not in ("default", "d"):
                return str(given)
            try:
                return use(*args, **kwargs)
            except (TypeError, ValueError, AttributeError, OverflowError, LookupError):
                if current_line() is None:
                    raise
                self.tell("template.filter-failed", name)
                return ""

        if takes_more:
            guarded.jinja_pass_arg = takes_more  # type: ignore[attr-defined]
        return guarded
