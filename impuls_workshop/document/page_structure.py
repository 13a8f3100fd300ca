"""Checks what makes pages accessible and sound: title, language, headings in order, ids, targets, tables."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from impuls_workshop.diagnostics import Report, Span
from impuls_workshop.document.page_forms import check_fields
from impuls_workshop.document.page_words import HEADINGS
from impuls_workshop.reading.suggest import closest

if TYPE_CHECKING:
    from lxml.etree import _Element


def check_structure(root: _Element, spans: Mapping[_Element, Span], stamped: Collection[_Element],
                    start: Span, report: Report) -> None:
    """Check a document of pages as a whole, and mend what can be mended without asking.

    Args:
        root: The `html` element.
        spans: Where each element was written.
        stamped: The elements the template wrote; the others come from content.
        start: Place for mistakes without a better one.
        report: Takes the mistakes.
    """
    place = spans.get(root, start)
    if not (root.findtext("head/title") or "").strip():
        report.error("pages.no-title", place)
    if not root.get("lang"):
        report.error("markup.missing-attribute", place, element="html", name="lang")
    if root.find("body") is None:
        report.error("pages.no-body", place)
    _check_headings(root, spans, stamped, start, report)
    _check_targets(root, spans, start, report)
    check_fields(root, spans, start, report)
    for head in root.iter("th"):
        if not head.get("scope"):
            head.set("scope", _scope(head))


def _check_headings(root: _Element, spans: Mapping[_Element, Span], stamped: Collection[_Element],
                    start: Span, report: Report) -> None:
    """A template's headings must not skip a level; headings inside content continue from the template's."""
    last = around = 0
    first: int | None = None
    for heading in root.iter(*HEADINGS):
        written = int(str(heading.tag)[1])
        if heading in stamped:
            if written > last + 1:
                report.error("pages.skipped-heading", spans.get(heading, start), found=heading.tag,
                             expected=f"h{last + 1}")
            around, first, last = written, None, written
            continue
        first = written if first is None else min(first, written)
        last = max(around + 1, min(around + 1 + written - first, last + 1, 6))
        heading.tag = f"h{min(last, 6)}"


def _check_targets(root: _Element, spans: Mapping[_Element, Span], start: Span, report: Report) -> None:
    ids: dict[str, _Element] = {}
    for element in root.iter():
        name = element.get("id")
        if name and name in ids:
            report.error("markup.repeated-id", spans.get(element, start), name=name,
                         related=[("markup.first-used", spans.get(ids[name], start))])
        elif name:
            ids[name] = element
    for link in root.iter("a"):
        target = link.get("href") or ""
        if target.startswith("#") and target[1:] not in ids:
            near = closest(target[1:], sorted(ids))
            report.error("markup.unknown-target", spans.get(link, start), name=target[1:],
                         hint="markup.did-you-mean" if near else None, suggestion=near or "")


def _scope(head: _Element) -> str:
    """A head cell names its row where data cells stand beside it, else its column."""
    row = head.getparent()
    section = row.getparent() if row is not None else None
    in_head = section is not None and section.tag == "thead"
    return "row" if row is not None and not in_head and row.find("td") is not None else "col"
