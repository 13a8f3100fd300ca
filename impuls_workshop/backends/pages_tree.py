"""Hands pages to WeasyPrint as the tree they are, instead of written as HTML for it to parse again.

Pages are strict XHTML of a closed set of elements (`document.page_words`). An HTML parser makes the same tree of them,
but for a few shapes that HTML closes or completes by rules of its own; pages with such shapes are written and
parsed as ever.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote
from xml.etree.ElementTree import Element  # plain elements, built here: nothing is parsed

from impuls_workshop.backends.weasyprint_sheets import are_enough, quick_rules
from impuls_workshop.document.page_words import INLINE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element

    from impuls_workshop.document.pages import PageDocument

_KEPT: Final = "-_.!~*'()@/:=?;#%&,+"
"""What stays as it is in addresses when HTML is written; all else is escaped."""
_ADDRESSES: Final = ("href", "src")
_ESCAPED: Final = re.compile(rf"[^A-Za-z0-9{re.escape(_KEPT)}]")


class _ReshapedError(Exception):
    """An HTML parser makes another tree of it."""


def document_of(page: PageDocument, css: Sequence[tuple[str, str]], base: str, fetcher: Any) -> Any:
    """Return WeasyPrint's HTML of pages.

    Args:
        page: The pages.
        css: The stylesheets that will be used for it.
        base: The address that relative ones start from.
        fetcher: Gives WeasyPrint its files.
    """
    import weasyprint
    from cssselect2 import ElementWrapper

    class Pages(weasyprint.HTML):  # type: ignore[misc]  # WeasyPrint has no types
        """HTML with as many of WeasyPrint's own rules as it needs."""

        def _ua_stylesheets(self, forms: bool = False) -> list[Any]:
            stock: list[Any] = super()._ua_stylesheets(forms)
            return [quick_rules(), *stock[1:]] if are_enough(self.etree_element, css) else stock

    class Ready(Pages):
        """HTML that was parsed already."""

        def __init__(self, root: Element) -> None:
            self.base_url = base
            self.url_fetcher = fetcher
            self.media_type = "print"
            self.wrapper_element = ElementWrapper.from_html_root(root, content_language=None)
            self.etree_element = self.wrapper_element.etree_element

    try:
        return Ready(_plain_root(page.root))
    except _ReshapedError:
        return Pages(string=page.html(), base_url=base, url_fetcher=fetcher)


def _plain_root(root: _Element) -> Element:
    if [part.tag for part in root] != ["head", "body"]:
        raise _ReshapedError
    made = _plain(root, inline_only=False, in_link=False)
    made.text = made[1].tail = None  # white space around the body
    return made


def _plain(element: _Element, *, inline_only: bool, in_link: bool) -> Element:
    """Copy an element with all inside it."""
    tag, text = element.tag, element.text
    if not isinstance(tag, str) or _is_reshaped(element, tag, text or "", inline_only=inline_only, in_link=in_link):
        raise _ReshapedError
    made = Element(tag, {str(key): str(value) for key, value in element.attrib.items()})
    for key in _ADDRESSES:
        if _ESCAPED.search(address := made.get(key, "")):
            made.set(key, quote(address.lstrip(), safe=_KEPT))
    made.text, made.tail = text, element.tail
    for child in element:
        made.append(_plain(child, inline_only=inline_only or tag == "p", in_link=in_link or tag == "a"))
    return made


def _is_reshaped(element: _Element, tag: str, text: str, *, inline_only: bool, in_link: bool) -> bool:
    """Whether HTML would close something before this, or put something around it or out of it."""
    if (inline_only and tag not in INLINE) or (in_link and tag == "a"):
        return True
    if tag == "table":
        return any(part.tag == "tr" for part in element)  # a body would be put around rows
    if tag in ("dt", "dd"):
        around = element.getparent()
        box = around.getparent() if around is not None else None
        return around is not None and around.tag == "div" and (box is None or box.tag != "dl")
    return (tag == "pre" and text.startswith("\n")) or "\r" in text or "\r" in (element.tail or "")
