"""The closed vocabulary that Markdown, slides and pages share: block words, their attributes, links."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from impuls_workshop.diagnostics import Report, Span, first_mark, strip_marks
from impuls_workshop.document.xml import STAMP
from impuls_workshop.patterns import compiled_later
from impuls_workshop.reading.suggest import closest

if TYPE_CHECKING:
    from lxml.etree import _Element

INLINE: Final = frozenset({"strong", "em", "code", "a", "br", "citation", "span"})
HEADINGS: Final = frozenset({"h2", "h3", "h4"})
LISTS: Final = frozenset({"ul", "ol"})
FIGURES: Final = frozenset({"table", "img", "diagram", "chart", "qr", "sign", "figure"})
BLOCKS: Final = frozenset({"p", "pre", "blockquote"}) | HEADINGS | LISTS | FIGURES
PARTS: Final = frozenset({"li", "thead", "tbody", "tr", "th", "td", "figcaption"})
"""Elements that stand only inside certain others."""
EVERYWHERE: Final = INLINE | BLOCKS | PARTS
NONE: Final[frozenset[str]] = frozenset()
TEXT_ONLY: Final = BLOCKS - FIGURES

ATTRIBUTES: Final[Mapping[str, frozenset[str]]] = {
    **dict.fromkeys(("strong", "em", "span", "code", "p", "pre", "blockquote", "ul", "h2", "h3", "h4"),
                    frozenset({"lang"})),
    "a": frozenset({"href", "lang"}),
    "citation": frozenset({"of", "locator"}),
    "img": frozenset({"src", "alt", "decorative", "fit"}),
    "table": frozenset({"widths"}),
    "ol": frozenset({"start", "lang"}),
    "th": frozenset({"style", "align", "scope"}),
    "td": frozenset({"style", "align"}),
    "diagram": frozenset({"of", "item", "alt"}),
    "chart": frozenset({"of", "alt"}),
    "sign": frozenset({"shape", "colour", "alt"}),
}
"""Attributes of the block words; those not named here have none."""

DIAGRAMS: Final = ("phases", "model", "agenda", "stakeholders", "scales", "phase-canvas")
"""What diagrams can be of."""

_SCHEME: Final = compiled_later(r"(?i)(?:https?://[^\s/][^\s]*|mailto:[^\s]+|tel:\+?[\d\s()./-]+)")


def name_of(element: _Element) -> str:
    """Return an element's name without namespace."""
    name = str(element.tag)
    return name.rsplit("}", 1)[-1] if name[0] == "{" else name


def value_of(element: _Element, name: str) -> str | None:
    """Return an attribute without place marks and outer white space, or None."""
    value = element.get(name)
    return None if value is None else strip_marks(value).strip()


def place_of(element: _Element, name: str, otherwise: Span | None) -> Span | None:
    """Return where an attribute's value was written, if content wrote it."""
    return first_mark(element.get(name) or "") or otherwise


def check_attributes(element: _Element, allowed: frozenset[str], place: Span | None, report: Report) -> None:
    """Report attributes an element does not have."""
    for written in element.attrib:
        name = str(written)
        if name == STAMP or name in allowed:
            continue
        near = closest(name, sorted(allowed))
        report.error("markup.unknown-attribute", place, element=name_of(element), name=name,
                     hint="markup.did-you-mean" if near else None, suggestion=near or "")


def report_unknown(element: _Element, parent: str, allowed: frozenset[str], place: Span | None,
                   report: Report, *, everywhere: frozenset[str] = EVERYWHERE) -> None:
    """Report an element that may not stand where it stands, or nowhere."""
    name = name_of(element)
    if name in everywhere:
        report.error("markup.misplaced", place, name=name, parent=parent)
        return
    near = closest(name, sorted(allowed)) or closest(name, sorted(everywhere))
    report.error("markup.unknown-element", place, name=name,
                 hint="markup.did-you-mean" if near else None, suggestion=near or "")


def check_link(link: str, place: Span | None, report: Report) -> str | None:
    """Return a link that may be followed, or report it.

    Whether the target of a `#name` exists is for the reader of the whole document to say.
    """
    if _SCHEME.fullmatch(link) or (link.startswith("#") and len(link) > 1):
        return link
    report.error("markup.bad-link", place, hint="markup.link-kinds", link=link)
    return None
