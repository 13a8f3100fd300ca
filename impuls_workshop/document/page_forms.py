"""Checks the fields of a form: each has a name of its own and says what it asks for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from impuls_workshop.diagnostics import Report, Span

if TYPE_CHECKING:
    from lxml.etree import _Element

FIELDS: Final = ("input", "textarea")
"""Elements people fill in."""


def check_fields(root: _Element, spans: Mapping[_Element, Span], start: Span, report: Report) -> None:
    """Report fields without `name` or `title`, and two that would be filled in together.

    A screen reader speaks a field's `title`; `label` is not seen in a PDF. Radio buttons share a name and differ in
    their `value`.

    Args:
        root: The document.
        spans: Where each element was written.
        start: Place for mistakes without a better one.
        report: Takes the mistakes.
    """
    used: dict[tuple[str, str], _Element] = {}
    kinds: dict[str, bool] = {}
    for field in root.iter(*FIELDS):
        place = spans.get(field, start)
        needed = ("name", "title", "value") if field.get("type") == "radio" else ("name", "title")
        for attribute in needed:
            if not field.get(attribute):
                report.error("markup.missing-attribute", place, element=str(field.tag), name=attribute)
        name, is_radio = field.get("name") or "", field.get("type") == "radio"
        if "." in name:  # in a PDF it parts a field from its group
            report.error("markup.bad-attribute", place, name="name", value=name)
        key = (name, (field.get("value") or "") if is_radio else "")
        if name and (key in used or kinds.get(name, is_radio) != is_radio):
            related = [("markup.first-used", spans.get(used[key], start))] if key in used else ()
            report.error("pages.repeated-field", place, name=name, related=related)
        elif name:
            used[key], kinds[name] = field, is_radio
