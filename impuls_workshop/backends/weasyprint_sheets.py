"""Puts off reading the rules WeasyPrint has for HTML, and has those that pages use at hand.

WeasyPrint reads three stylesheets while it is imported, one of which hardly anybody uses, and most of the first is
about elements no page of ours has, 50 ways to count, and markers and footnotes, of which it then makes styles for
every element.
`weasyprint_rules` has what is left for our elements, with the counters read already.
"""

from __future__ import annotations

import importlib.resources
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from hashlib import sha256
from typing import Any, Final
from xml.etree.ElementTree import Element

_PUT_OFF: Final = ("html5_ua.css", "html5_ph.css")
_STRINGS: Final = re.compile(r"""\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'""")
_MORE: Final = re.compile(r"footnote|(?<![.#\w])note|list-item|::marker|\\", re.IGNORECASE)
"""What a stylesheet has that needs the rules left out: notes, markers of what is no list, or names with escapes."""


@lru_cache(maxsize=1)
def quick_rules() -> Any:
    """Return the rules for elements of pages, read once a process."""
    from weasyprint import CSS

    from impuls_workshop.backends.weasyprint_rules import RULES

    return CSS(string=RULES)


def are_enough(root: Element, css: Sequence[tuple[str, str]]) -> bool:
    """Whether pages look the same with `quick_rules` as with all rules of WeasyPrint.

    Args:
        root: The pages.
        css: Their stylesheets.
    """
    from weasyprint import html

    from impuls_workshop.backends.weasyprint_rules import ELEMENTS, STOCK, UNUSED

    return (_digest(html.UA) == STOCK
            and all(element.tag in ELEMENTS and UNUSED.isdisjoint(element.attrib) for element in root.iter())
            and not any(_MORE.search(_without_strings(text)) for _, text in css))


def _without_strings(text: str) -> str:
    return _STRINGS.sub("", text).replace("li::marker", "")


@lru_cache(maxsize=2)
def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()


@contextmanager
def reading_put_off() -> Iterator[None]:
    """Have WeasyPrint find its two large stylesheets empty while it is imported; they are read when they are used."""
    stock = importlib.resources.files
    put_off: dict[str, str] = {}

    def files(package: Any) -> Any:
        found = stock(package)
        return _Folder(found, put_off) if getattr(package, "__name__", "") == "weasyprint.css" else found

    vars(importlib.resources)["files"] = files
    try:
        yield
    finally:
        vars(importlib.resources)["files"] = stock
    if set(put_off) == set(_PUT_OFF):
        _read_later(*(put_off[name] for name in _PUT_OFF))


def _read_later(rules: str, hints: str) -> None:
    import weasyprint
    from weasyprint import CSS, html
    from weasyprint.css.counters import CounterStyle

    from impuls_workshop.backends.weasyprint_rules import COUNTERS, STOCK

    html.UA, html.PH = rules, hints
    if _digest(rules) == STOCK:
        html.UA_COUNTER_STYLE.update(COUNTERS)
        html.UA_STYLESHEET = _Later(lambda: CSS(string=rules, counter_style=CounterStyle()))
    else:
        html.UA_STYLESHEET = CSS(string=rules, counter_style=html.UA_COUNTER_STYLE)
    html.PH_STYLESHEET = _Later(lambda: CSS(string=hints))
    weasyprint.UA_STYLESHEET, weasyprint.PH_STYLESHEET = html.UA_STYLESHEET, html.PH_STYLESHEET


class _Folder:
    """Stands for the folder of WeasyPrint's stylesheets."""

    def __init__(self, folder: Any, put_off: dict[str, str], name: str = "") -> None:
        self._folder, self._put_off, self._name = folder, put_off, name

    def __truediv__(self, name: str) -> Any:
        return _Folder(self._folder / name, self._put_off, name) if name in _PUT_OFF else self._folder / name

    def read_text(self, encoding: str) -> str:
        """Note what the file says, and say nothing."""
        self._put_off[self._name] = self._folder.read_text(encoding)
        return ""


class _Later:
    """A stylesheet that is read when somebody looks at it."""

    def __init__(self, read: Callable[[], Any]) -> None:
        self._read = read

    def __getattr__(self, name: str) -> Any:
        vars(self).update(vars(self._read()))
        if name not in vars(self):
            raise AttributeError(name)
        return vars(self)[name]
