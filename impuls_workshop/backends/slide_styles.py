"""Collects the styles of slides in HTML: each distinct one becomes a class of one stylesheet."""

from __future__ import annotations

from lxml import etree
from lxml.etree import _Element

from impuls_workshop.document.layouts import Box

BASE = """\
.slide { position: relative; overflow: hidden; white-space: pre; hyphens: manual; font-variant-ligatures: normal }
.slide h1, .slide h2, .slide h3, .slide h4, .slide p, .slide ul, .slide ol, .slide li, .slide blockquote,
.slide th, .slide td { margin: 0; padding: 0; font: inherit; text-align: inherit; border: 0 }
.slide[data-section] { bookmark-level: 1; bookmark-label: attr(data-section) }
.slide h1 { bookmark-level: 2; bookmark-label: attr(data-title) }
.slide h2, .slide h3, .slide h4 { bookmark-level: none }
.slide .line { display: block }
.slide .line * { line-height: 0 }
.slide strong { font-weight: bold }
.slide em { font-style: italic }
.slide code { font-family: var(--font-mono), monospace }
.slide .light a { color: inherit }
.slide a.home { color: inherit; text-decoration: none }
.slide a { color: var(--accent); text-decoration: underline }
.slide table { border-collapse: separate; border-spacing: 0; table-layout: fixed }
.slide td { vertical-align: top }
.slide th { vertical-align: bottom }
"""
"""What all slides share. White space stays as written, because every line is broken where it was measured."""


class Sheet:
    """A stylesheet that grows with what is asked of it."""

    def __init__(self, prefix: str = "s") -> None:
        self._prefix = prefix
        self._names: dict[tuple[str, str], str] = {}

    def name(self, style: str, marker: str = "") -> str:
        """Return the class that has a style.

        Args:
            style: CSS declarations.
            marker: Declarations for the marker of a list item.
        """
        return self._names.setdefault((style, marker), f"{self._prefix}{len(self._names)}")

    def css(self) -> str:
        """Return the stylesheet."""
        rules = [BASE]
        for (style, marker), name in self._names.items():
            rules.append(f".{name}.{name} {{ {style} }}\n")  # twice: it goes before what BASE says of elements
            if marker:
                rules.append(f".{name}::marker {{ {marker} }}\n")
        return "".join(rules)


def element(parent: _Element, tag: str, names: str = "", **attributes: str) -> _Element:
    """Add an element with a class to another."""
    made = etree.SubElement(parent, tag, attributes)
    if names:
        made.set("class", names)
    return made


def placed(box: Box) -> str:
    """Return the declarations that place a box on its slide."""
    return (f"position: absolute; left: {length(box.x)}; top: {length(box.y)};"
            f" width: {length(box.w)}; height: {length(box.h)}; box-sizing: border-box")


def length(millimetres: float) -> str:
    """Return a length as CSS writes it, to a micrometre."""
    return f"{number(millimetres)}mm"


def number(value: float) -> str:
    """Return a number with at most three decimals."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
