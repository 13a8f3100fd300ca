"""Writes words so that XML and HTML take them for words, and reads them again."""

from __future__ import annotations


def escape(text: str, quote: bool = True) -> str:
    """Do what `html.escape` does, whose module is large for that: it knows all names of characters.

    Args:
        text: The words.
        quote: Whether quotes are escaped too, as within an attribute.
    """
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace('"', "&quot;").replace("'", "&#x27;") if quote else escaped


def unescape(text: str) -> str:
    """Return escaped words as they were, whoever escaped them."""
    if "&" not in text:
        return text
    from html import unescape as every_name

    return every_name(text)
