"""What our templates may not say, and how their loops and joins count themselves: changes to what Jinja has read."""

from __future__ import annotations

from typing import cast

from jinja2 import TemplateSyntaxError, nodes
from jinja2.visitor import NodeTransformer

from impuls_workshop.reading.source import FORBIDDEN


class Limits(NodeTransformer):
    """Lets loops count their turns and `~` its length, and refuses to switch escaping off."""

    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802  named by Jinja
        """Count a loop's turns."""
        self.generic_visit(node)
        node.iter = self._call("turns", [cast("nodes.Expr", node.iter)], node.lineno)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Call:  # noqa: N802
        """Count what is joined."""
        self.generic_visit(node)
        return self._call("together", node.nodes, node.lineno)

    def visit_Const(self, node: nodes.Const) -> nodes.Const:  # noqa: N802
        """Refuse characters written as escapes that a source may not hold, such as marks of places."""
        if isinstance(node.value, str) and (found := FORBIDDEN.search(node.value.replace("\r", ""))):
            raise TemplateSyntaxError(f"U+{ord(found[0]):04X}", node.lineno)
        return node

    def visit_ScopedEvalContextModifier(self, node: nodes.ScopedEvalContextModifier) -> nodes.Node:  # noqa: N802
        """Refuse to switch escaping off."""
        raise TemplateSyntaxError("autoescape", node.lineno)

    @staticmethod
    def _call(method: str, arguments: list[nodes.Expr], line: int) -> nodes.Call:
        function = nodes.EnvironmentAttribute(method, lineno=line)
        return nodes.Call(function, arguments, [], None, None, lineno=line)
