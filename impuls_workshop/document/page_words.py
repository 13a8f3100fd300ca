"""The HTML that pages may use: elements, where attributes belong, what values they take."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

GLOBAL: Final = frozenset({"class", "id", "lang", "title"})
"""Attributes every element may have. Looks belong into stylesheets, so `style` is not among them."""

ELEMENTS: Final[Mapping[str, frozenset[str]]] = {
    **dict.fromkeys((
        "html", "head", "title", "body", "header", "footer", "main", "section", "article", "aside", "nav",
        "div", "span", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "dl", "dt", "dd", "caption",
        "colgroup", "thead", "tbody", "tfoot", "tr", "figure", "figcaption", "strong", "em", "b", "i",
        "small", "br", "hr", "wbr", "code", "pre", "blockquote", "sup", "sub", "cite", "q", "abbr", "dfn",
        "mark",
    ), frozenset[str]()),
    "meta": frozenset({"charset", "name", "content"}),
    "ol": frozenset({"start"}),
    "li": frozenset({"value"}),
    "col": frozenset({"span"}),
    "th": frozenset({"colspan", "rowspan", "scope", "style"}),
    "td": frozenset({"colspan", "rowspan", "style"}),
    "table": frozenset({"widths"}),
    "img": frozenset({"src", "alt", "decorative", "fit"}),
    "a": frozenset({"href"}),
    "time": frozenset({"datetime"}),
    "data": frozenset({"value"}),
    "diagram": frozenset({"of", "item", "alt", "width", "height"}),
    "chart": frozenset({"of", "alt", "width", "height"}),
    "qr": frozenset(),
    "citation": frozenset({"of", "locator"}),
    "input": frozenset({"type", "name", "value"}),
    "textarea": frozenset({"name"}),
}
"""Elements and their own attributes."""

INSIDE: Final[Mapping[str, frozenset[str]]] = {
    "html": frozenset({"head", "body"}),
    "head": frozenset({"title", "meta"}),
    "title": frozenset(), "br": frozenset(), "hr": frozenset(), "wbr": frozenset(), "img": frozenset(),
    "meta": frozenset(), "col": frozenset(), "diagram": frozenset(), "chart": frozenset(), "qr": frozenset(),
    "citation": frozenset(), "input": frozenset(), "textarea": frozenset(),
    "ul": frozenset({"li"}), "ol": frozenset({"li"}),
    "dl": frozenset({"dt", "dd", "div"}),
    "table": frozenset({"caption", "colgroup", "thead", "tbody", "tfoot", "tr"}),
    "colgroup": frozenset({"col"}),
    "thead": frozenset({"tr"}), "tbody": frozenset({"tr"}), "tfoot": frozenset({"tr"}),
    "tr": frozenset({"th", "td"}),
}
"""What may stand in elements that do not take everything."""

ONLY_IN: Final[Mapping[str, frozenset[str]]] = {
    "li": frozenset({"ul", "ol"}), "tr": frozenset({"table", "thead", "tbody", "tfoot"}),
    "td": frozenset({"tr"}), "th": frozenset({"tr"}), "dt": frozenset({"dl", "div"}),
    "dd": frozenset({"dl", "div"}), "head": frozenset({"html"}), "body": frozenset({"html"}),
    "title": frozenset({"head"}), "meta": frozenset({"head"}), "html": frozenset(),
    "thead": frozenset({"table"}), "tbody": frozenset({"table"}), "tfoot": frozenset({"table"}),
    "caption": frozenset({"table"}), "colgroup": frozenset({"table"}), "col": frozenset({"colgroup"}),
    "figcaption": frozenset({"figure"}),
}
"""Elements that stand only in certain others."""

HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
PARAGRAPHS: Final = frozenset({"p", "title", *HEADINGS})
"""Elements that hold words and words' markup only: HTML closes them at any block."""
INLINE: Final = frozenset({
    "span", "a", "strong", "em", "b", "i", "small", "br", "wbr", "code", "sup", "sub", "time", "data",
    "img", "diagram", "chart", "qr", "citation", "cite", "q", "abbr", "dfn", "mark",
    "input", "textarea",
})

DATA: Final = re.compile(r"data-[a-z][a-z-]*")
"""Attributes for stylesheets: `string-set: author attr(data-authors)`."""

VALUES: Final[Mapping[str, re.Pattern[str]]] = {
    "colspan": re.compile(r"[1-9]|[1-4]\d|50"),
    "rowspan": re.compile(r"[1-9]\d?|100"),
    "span": re.compile(r"[1-9]|[1-4]\d|50"),
    "start": re.compile(r"\d{1,5}"),
    "scope": re.compile("row|col|rowgroup|colgroup"),
    "style": re.compile(r"text-align:\s*(left|center|right)\s*;?"),
    "lang": re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"),
    "id": re.compile(r"[^\s#]+"),
    "fit": re.compile("contain|cover"),
    "type": re.compile("text|checkbox|radio"),
    "name": re.compile(r"[A-Za-z][A-Za-z0-9._-]{0,79}"),
}
"""Values attributes may have. The only style is what Markdown writes for the columns of a table."""

DEEPEST: Final = 100
"""Deepest nesting; WeasyPrint gives up at a few hundred."""
DEEPEST_BOX: Final = 12
"""Deepest nesting of `div` and its like; each may be a flex box, whose cost doubles with each level."""
