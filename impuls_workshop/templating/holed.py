"""The sandbox of a rendering whose values are to be put in later."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, cast

from jinja2 import nodes

from impuls_workshop.templating.environment import Sandbox
from impuls_workshop.templating.holes import PURE, Hole, HoleError, is_holed, refuse_inside

_HARMLESS_TESTS: Final = frozenset({"defined", "undefined", "none"})
_HARMLESS_FILTERS: Final = frozenset({"default", "d"})
_ONLY_PRINTS: Final[dict[str, bool]] = {}
"""Whether templates only print what they put together, by their text."""


class HoledSandbox(Sandbox):
    """A sandbox that refuses whatever a template does with a hole, or a text that holds one, beside printing it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  those of the sandbox
        super().__init__(*args, **kwargs)
        self.tests = {name: use if name in _HARMLESS_TESTS else _without_holes(cast("Callable[..., Any]", use))
                      for name, use in self.tests.items()}

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ANN401
        """Whether a template may read an attribute; of a hole it may not."""
        if isinstance(obj, Hole):
            obj.refuse()
        return super().is_safe_attribute(obj, attr, value)

    def code_of(self, name: str, source: str, shown: str) -> Any:  # noqa: ANN401
        """Return a template's code.

        Raises:
            HoleError: It compares a text it has put together: nobody would notice a hole in it.
        """
        if source not in _ONLY_PRINTS:
            _ONLY_PRINTS[source] = only_prints(self._parse(source, name, shown))
        if not _ONLY_PRINTS[source]:
            raise HoleError
        return super().code_of(name, source, shown)

    def _guarded(self, name: str, use: Callable[..., Any]) -> Callable[..., Any]:
        guarded = super()._guarded(name, use)
        takes_more = getattr(guarded, "jinja_pass_arg", None)
        first = 1 if takes_more else 0

        def careful(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
            given, rest = args[first], args[first + 1:]
            refuse_inside(given)
            if any(map(is_holed, (*rest, *kwargs.values()))) or (isinstance(given, str) and is_holed(given)):
                raise HoleError
            if not isinstance(given, Hole) or name in _HARMLESS_FILTERS:
                return guarded(*args, **kwargs)
            if name not in PURE or takes_more:
                given.refuse()
            return given.through(lambda value: use(value, *rest, **kwargs))

        if takes_more:
            careful.jinja_pass_arg = takes_more  # type: ignore[attr-defined]
        return careful


def _without_holes(use: Callable[..., Any]) -> Callable[..., Any]:
    def careful(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        for one in (*args, *kwargs.values()):
            refuse_inside(one)
            if isinstance(one, Hole):
                one.refuse()
            if is_holed(one):
                raise HoleError
        return use(*args, **kwargs)

    for mark in ("jinja_pass_arg",):
        if hasattr(use, mark):
            setattr(careful, mark, getattr(use, mark))
    return careful


def only_prints(template: nodes.Template) -> bool:
    """Whether a template compares nothing with a text it has put together itself: there may be holes in it.

    What is compared with a hole itself is noticed when the template runs.
    """
    made = {name.name for block in template.find_all(nodes.AssignBlock) for name in block.find_all(nodes.Name)
            if name.ctx == "store"}
    for assign in template.find_all(nodes.Assign):
        if isinstance(assign.node, nodes.Call) or any(assign.node.find_all(nodes.Call)):
            made |= {name.name for name in (assign.target, *assign.target.find_all(nodes.Name))
                     if isinstance(name, nodes.Name)}
    asked: list[nodes.Node] = [*template.find_all(nodes.Compare), *template.find_all(nodes.Test)]
    return not any(_is_made(part, made) for question in asked
                   for part in question.find_all((nodes.Call, nodes.Concat, nodes.Name)))


def _is_made(part: nodes.Node, made: set[str]) -> bool:
    return isinstance(part, nodes.Call | nodes.Concat) or (isinstance(part, nodes.Name) and part.name in made)
