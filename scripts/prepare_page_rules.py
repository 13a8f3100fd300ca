"""Writes `impuls_workshop/backends/weasyprint_rules.py`: to be run when the lock names another WeasyPrint."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from hashlib import sha256
from math import inf
from pathlib import Path

import tinycss2
from weasyprint import html
from weasyprint.css.counters import CounterStyle

from impuls_workshop.document.page_words import ELEMENTS

TARGET = Path(__file__).resolve().parents[1] / "impuls_workshop" / "backends" / "weasyprint_rules.py"
UNUSED = ("dir", "frame", "hidden", "rules", "seamless", "checked", "multiple", "selected")
"""Attributes in WeasyPrint's rules that no page of ours has."""
NOTES = re.compile("::(foot)?note-")
UNMATCHED = re.compile(rf"\[({'|'.join(UNUSED)})\b")
NAME = re.compile(r"[a-z][a-z0-9]*")
HEAD = '''"""WeasyPrint's rules for HTML, as far as elements of our pages have them, and its counters, read.

Made by `python scripts/prepare_page_rules.py`; not to be edited. The rules are WeasyPrint's, copyright Simon Sapin and
the CourtBouillon contributors, BSD 3-Clause License.
"""

from math import inf
from typing import Any

'''


def main() -> None:
    """Write the file."""
    rules = tinycss2.parse_stylesheet(html.UA, skip_comments=True, skip_whitespace=True)
    written = "\n".join(_kept(rules))
    counters = dict(html.UA_COUNTER_STYLE)
    if eval(repr(counters), {"inf": inf}) != counters or not isinstance(html.UA_COUNTER_STYLE, CounterStyle):
        raise SystemExit("WeasyPrint's counters are no plain values any more")
    lines = [f"    {name!r}: {value!r},\n" for name, value in counters.items()]
    TARGET.write_text(
        HEAD + f'STOCK = "{sha256(html.UA.encode()).hexdigest()}"\n'
        '"""SHA-256 of WeasyPrint\'s own stylesheet: another needs another file."""\n\n'
        f"ELEMENTS = frozenset({sorted(_elements())!r})\n"
        f"UNUSED = frozenset({UNUSED!r})\n"
        '"""Elements that have all their rules here, and attributes whose rules are left out."""\n\n'
        f"RULES = {written!r}\n\nCOUNTERS: dict[str, dict[str, Any]] = {{\n{''.join(lines)}}}\n", encoding="utf-8")
    sys.stdout.write(f"{TARGET} written: {len(written)} of {len(html.UA)} characters\n")


def _elements() -> set[str]:
    return set(ELEMENTS) - {"input", "textarea", "diagram", "chart", "qr", "citation"}


def _kept(rules: list[tinycss2.ast.Node]) -> Iterator[str]:
    for rule in rules:
        if rule.type == "at-rule":
            if rule.lower_at_keyword != "counter-style":
                yield rule.serialize()
            continue
        selectors = [selector for selector in _selectors(tinycss2.serialize(rule.prelude)) if _matches(selector)]
        if selectors:
            yield f"{', '.join(map(_narrowed, selectors))} {{{tinycss2.serialize(rule.content)}}}"


def _selectors(prelude: str) -> list[str]:
    """Split at the commas that are in no bracket."""
    found, depth = [""], 0
    for sign in prelude:
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and not depth:
            found.append("")
        else:
            found[-1] += sign
    return [selector.strip() for selector in found]


def _matches(selector: str) -> bool:
    """Whether a selector may match an element of ours; footnotes are for other stylesheets than these."""
    name = NAME.match(selector)
    if selector.startswith(":is(input"):
        return False
    if NOTES.search(selector) or UNMATCHED.search(re.sub(r":(is|not|has)\([^()]*(\([^()]*\))?[^()]*\)", "", selector)):
        return False
    return name is None or name[0] in _elements()


def _narrowed(selector: str) -> str:
    """Items of lists have markers; a marker's rule for all elements makes a style for each of them."""
    return "li::marker" if selector == "::marker" else selector


if __name__ == "__main__":
    main()
