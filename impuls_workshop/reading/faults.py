"""Says in plain words what is wrong with a value, from pydantic's error about it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from impuls_workshop.diagnostics import Report
from impuls_workshop.reading.fields import EXPLANATIONS
from impuls_workshop.reading.suggest import closest
from impuls_workshop.reading.trail import Trail
from impuls_workshop.reading.tree import Map, Node, Scalar, Sequence
from impuls_workshop.reading.visit import Visit

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_EXPECTED: Final = {
    "string": "content.expected-text", "literal": "content.expected-text",
    "int": "content.expected-whole-number", "float": "content.expected-number",
    "finite": "content.expected-number", "bool": "content.expected-yes-no", "date": "content.expected-date",
    # A list of any length takes a single value too, so what fails is a list of a given length.
    "tuple": "content.expected-pair", "list": "content.expected-pair",
    "dict": "content.expected-fields", "model": "content.expected-fields",
}
"""What is expected, by the first word of pydantic's error type."""

_LONGEST: Final = 60


def explain(fault: ErrorDetails, trail: Trail, visit: Visit, report: Report, seen: set[object]) -> None:
    """Report one of pydantic's errors.

    Args:
        fault: The error.
        trail: Where it is in the tree.
        visit: The run of validation it comes from.
        report: Takes the diagnostic.
        seen: What was reported in this run: of several errors about one value only the first counts.
    """
    if fault["type"] == "extra_forbidden":
        _unknown_field(trail, visit, report)
    elif fault["type"] == "missing" and not isinstance(trail.node, Sequence):
        _missing_field(str(fault["loc"][-1]), trail, report)
    elif trail.span not in seen:
        seen.add(trail.span)
        _wrong_value(fault, trail, report)


def _unknown_field(trail: Trail, visit: Visit, report: Report) -> None:
    owner, key = trail.steps[-1]
    assert isinstance(owner, Map)  # noqa: S101 (only mappings have unknown fields)
    kind = visit.kinds[id(owner)]
    names = [info.alias or name for name, info in kind.model_fields.items()]
    every = {*names, *kind.model_fields}
    suggestion = closest(str(key), sorted(every))
    report.error("content.unknown-field", owner.keys_at[str(key)], field=key, suggestion=suggestion or "",
                 known=", ".join(names),
                 hint="content.did-you-mean" if suggestion else "content.known-fields")


def _missing_field(field: str, trail: Trail, report: Report) -> None:
    if trail.node is None:
        report.error("content.empty-value", trail.span, field=field)
    elif isinstance(trail.node, Scalar):
        report.error("content.missing-field-in-text", trail.span, field=field, value=short(trail.node))
    else:
        report.error("content.missing-field", trail.span, field=field)


def _wrong_value(fault: ErrorDetails, trail: Trail, report: Report) -> None:
    node, kind, limits = trail.node, fault["type"], fault.get("ctx", {})
    if node is None or (kind == "missing" and trail.rest == []):
        report.error("content.empty-value", trail.span, field=_field(trail))
    elif "." in kind:
        values: dict[str, Any] = {"field": _field(trail), "value": shown(node), **limits}
        report.error(kind, trail.span, **values)
    elif isinstance(node, Sequence) and kind in ("missing", "too_long"):
        report.error("content.expected-pair", trail.span, found=shown(node))
    elif isinstance(node, Scalar) and _unfit(kind, node, limits, trail, report):
        pass
    else:
        _wrong_type(kind, trail, report)


def _unfit(kind: str, node: Scalar, limits: dict[str, Any], trail: Trail, report: Report) -> bool:
    """Report a text of the right type that is no valid value. Returns whether that was it."""
    value = short(node)
    if kind == "literal_error":
        choices = re.findall(r"'([^']*)'", str(limits["expected"]))
        suggestion = closest(node, choices)
        report.error("content.not-a-choice", trail.span, value=value, choices=", ".join(choices),
                     hint="content.did-you-mean" if suggestion else None, suggestion=suggestion or "")
    elif kind == "string_pattern_mismatch":
        pattern = str(limits["pattern"])
        report.error(EXPLANATIONS.get(pattern, "content.bad-pattern"), trail.span, value=value,
                     pattern=pattern)
    elif kind in ("greater_than_equal", "greater_than"):
        report.error("content.too-small", trail.span, value=value, limit=_limit(limits))
    elif kind in ("less_than_equal", "less_than"):
        report.error("content.too-great", trail.span, value=value, limit=_limit(limits))
    elif kind == "string_too_long":
        report.error("content.too-long", trail.span, value=value, limit=limits["max_length"])
    elif kind == "string_too_short":
        report.error("content.empty-value", trail.span, field=_field(trail))
    else:
        return False
    return True


def _wrong_type(kind: str, trail: Trail, report: Report) -> None:
    node, code = trail.node, _EXPECTED.get(kind.partition("_")[0], "content.expected-other")
    hint = None
    if code == "content.expected-text" and isinstance(node, Map) and len(node) == 1:
        hint = "content.quote-the-colon"
    elif code == "content.expected-number" and isinstance(node, Scalar) and "," in node:
        hint = "content.decimal-point"
    elif code == "content.expected-yes-no":
        hint = "content.true-or-false"
    elif code == "content.expected-fields":
        hint = "content.field-and-value"
    report.error(code, trail.span, hint=hint, found=shown(node))


def _limit(limits: dict[str, Any]) -> str:
    found = next((limits[name] for name in ("ge", "le", "gt", "lt") if name in limits), "")
    return f"{found:g}" if isinstance(found, float) else str(found)


def _field(trail: Trail) -> str:
    return next((key for _, key in reversed(trail.steps) if isinstance(key, str)), "")


def shown(node: Node) -> str:
    """Return what was found, short enough to be quoted in a message."""
    if isinstance(node, Map):
        return short("{" + ", ".join(f"{key}: {value}" for key, value in node.items()) + "}")
    if isinstance(node, Sequence):
        return short(f"[{', '.join(str(item) for item in node)}]")
    return short(node or "")


def short(text: str) -> str:
    """Return a text short enough to be quoted in a message."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
