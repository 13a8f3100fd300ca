"""What is known of a template once it has been read: enough to check it without reading it again."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import Final, TypeVar

from jinja2 import nodes
from msgspec import Struct

NodeT = TypeVar("NodeT", bound=nodes.Node)

_IMPLIED: Final = frozenset({"loop", "self", "super", "caller", "varargs", "kwargs"})
"""Names Jinja defines in loops, blocks and macros."""


PlainFacts = tuple[tuple[tuple[str, int], ...], tuple[str, ...], tuple[str, ...]]
"""Facts of a template without mistakes as they are kept: references, names it assigns, names it uses."""


class Facts(Struct, frozen=True):
    """What a template says about itself. It depends on nothing but the template's text and this program."""

    references: tuple[tuple[str, int], ...] = ()
    """Templates it includes, extends or imports by name, each with the line that does so."""
    assigned: frozenset[str] = frozenset()
    """Names it gives to something."""
    used: frozenset[str] = frozenset()
    """Names it cannot do without."""
    unknown_filters: tuple[tuple[str, int], ...] = ()
    """Filters it uses that there are not, each with its line."""
    unknown_tests: tuple[tuple[str, int], ...] = ()
    """Tests it uses that there are not, each with its line."""

    @property
    def plain(self) -> PlainFacts:
        """What is kept of it."""
        return self.references, tuple(sorted(self.assigned)), tuple(sorted(self.used))

    @classmethod
    def of_plain(cls, kept: PlainFacts) -> Facts:
        """Return what was kept."""
        references, assigned, used = kept
        return cls(references, frozenset(assigned), frozenset(used))


def facts_of(tree: nodes.Template, filters: Container[str], tests: Container[str]) -> Facts:
    """Return what is known of a template.

    Args:
        tree: What Jinja has read.
        filters: Names of the filters there are.
        tests: Names of the tests there are.

    Raises:
        RecursionError: It is nested too deep.
    """
    parts = tuple(tree.find_all(nodes.Node))
    loaded = {node.name for node in _all(parts, nodes.Name) if node.ctx == "load"}
    return Facts(
        tuple(_references(parts)), frozenset(_assigned(parts)), frozenset(loaded - _IMPLIED - _optional(parts)),
        tuple((node.name, node.lineno) for node in _all(parts, nodes.Filter) if node.name not in filters),
        tuple((node.name, node.lineno) for node in _all(parts, nodes.Test) if node.name not in tests))


def _all(parts: Sequence[nodes.Node], *kinds: type[NodeT]) -> Iterator[NodeT]:
    return (part for part in parts if isinstance(part, kinds))


def _references(parts: Sequence[nodes.Node]) -> Iterator[tuple[str, int]]:
    for node in _all(parts, nodes.Include, nodes.Extends, nodes.Import, nodes.FromImport):
        template = getattr(node, "template", None)
        optional = isinstance(node, nodes.Include) and node.ignore_missing
        if isinstance(template, nodes.Const) and isinstance(template.value, str) and not optional:
            yield template.value, node.lineno


def _assigned(parts: Sequence[nodes.Node]) -> Iterator[str]:
    """Names a template gives to something: `set`, loops, macros and their arguments, imports."""
    for node in _all(parts, nodes.Name, nodes.Macro, nodes.Import, nodes.FromImport):
        if isinstance(node, nodes.Macro) or (isinstance(node, nodes.Name) and node.ctx != "load"):
            yield node.name
        elif isinstance(node, nodes.Import):
            yield node.target
        elif isinstance(node, nodes.FromImport):
            yield from (name if isinstance(name, str) else name[1] for name in node.names)


def _optional(parts: Sequence[nodes.Node]) -> set[str]:
    """Names a template asks for with `is defined` or `default`: they need not be there."""
    asked = {"defined", "undefined", "default", "d"}
    return {
        node.node.name for node in _all(parts, nodes.Test, nodes.Filter)
        if node.name in asked and isinstance(node.node, nodes.Name)
    }
